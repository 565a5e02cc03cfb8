"""A part of a window that scrolls as a whole where the window is too small for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from facilitator.ui.fonts import app_scale
from facilitator.ui.widgets.belonging import application, viewport_of


class ScrolledWhole(QScrollArea):
    """As large as what is in it wants to be; in less room it scrolls to whatever has the keys.

    What is in it is laid out as small as it can be, and never smaller: nothing is cut or covered.
    """

    fitted = Signal(int)  # by how many pixels it is too low for that; below 0 there is room

    def __init__(
        self, inside: QWidget, parent: QWidget | None = None, *, sideways: bool = True
    ) -> None:
        """Without `sideways` it asks for the width that what is in it needs."""
        super().__init__(parent)
        self._inside = inside
        self._sideways = sideways
        self._is_due = False  # to settle, once what is further inside is laid out
        self._follows = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        viewport_of(self).setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        application().focusChanged.connect(self._follow_keys)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint().expandedTo(self._inside.minimumSize())

    def minimumSizeHint(self) -> QSize:
        if self._sideways:
            return QSize(0, 0)
        beside = self.verticalScrollBar().sizeHint().width()
        return QSize(self._least_width() + beside, super().minimumSizeHint().height())

    def height_for(self, width: int) -> int:
        """Return how high what is in it wants to be at a width."""
        layout = self._inside.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self.sizeHint().height()
        return layout.totalHeightForWidth(max(width, self._least_width()))

    def _least_width(self) -> int:
        inside = self._inside
        return inside.minimumSizeHint().expandedTo(inside.minimumSize()).width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._follow_later()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._settle_later()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        self._is_due = False
        self._fit()
        if self._follows:
            self._follows = False
            self._show_keys(QApplication.focusWidget())

    def _fit(self) -> None:
        """Lay out what is inside, by its least height: Qt would ask for the one it likes best."""
        whole = shown = self.maximumViewportSize()
        least = self._least(whole.width())
        for _ in range(2):  # one bar takes room from the other side
            tall = least.height() > shown.height()
            wide = self._sideways and least.width() > shown.width()
            shown = QSize(
                whole.width() - tall * self.verticalScrollBar().sizeHint().width(),
                whole.height() - wide * self.horizontalScrollBar().sizeHint().height(),
            )
            least = self._least(shown.width())
        self._inside.resize(least.expandedTo(shown))
        self.fitted.emit(least.height() - shown.height())

    def _least(self, room: int) -> QSize:
        """Return the least size, where it may be `room` wide."""
        least = self._inside.minimumSizeHint().expandedTo(self._inside.minimumSize())
        layout = self._inside.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(max(room, least.width())))

    @Slot(QWidget, QWidget)
    def _follow_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._inside.isAncestorOf(now):
            return  # every part of every window hears of the keys
        self._show_keys(now)
        self._follow_later()  # what has just been shown is not where it will be

    def _follow_later(self) -> None:
        self._follows = True
        self._settle_later()

    def _settle_later(self) -> None:
        if not self._is_due:
            self._is_due = True
            QTimer.singleShot(0, self, self._settle)

    def _show_keys(self, focused: QWidget | None) -> None:
        if focused is None or not self.isVisible() or not self._inside.isAncestorOf(focused):
            return
        gap = 7 * app_scale().unit
        area = QRect(focused.mapTo(self._inside, QPoint()), focused.size())
        wanted = area.adjusted(-gap, -gap, gap, gap).size()
        if wanted.boundedTo(viewport_of(self).size()) == wanted:
            middle = area.center()
            self.ensureVisible(
                middle.x(), middle.y(), wanted.width() // 2, wanted.height() // 2
            )  # Qt would be content with the cursor of a text
        else:
            self.ensureWidgetVisible(focused)
