"""A list that gives way: as high as its rows where there is room, else it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from facilitator.ui.widgets.belonging import application


class FewRows(QScrollArea):
    """Never higher than its rows, and never lower than so many of them; who has focus is seen."""

    def __init__(self, rows: QWidget, *, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._rows = rows
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        # A viewport of ours: to ask for another would have Python know every sort of widget first.
        self.setViewport(QWidget())
        self.setWidget(rows)
        rows.setAutoFillBackground(False)
        rows.installEventFilter(self)
        application().focusObjectChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return self._rows.sizeHint()

    def minimumSizeHint(self) -> QSize:
        height = self._rows.sizeHint().height()
        rows = sum(
            isinstance(each, QWidget) and not each.isHidden() for each in self._rows.children()
        )
        if rows > self._least:
            height = height * self._least // rows
        return QSize(self._rows.minimumSizeHint().width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._rows and event.type() == QEvent.Type.LayoutRequest:
            self.setMaximumHeight(self._rows.sizeHint().height())
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow(QApplication.focusWidget())

    def _follow(self, focused: QObject | None) -> None:
        """Bring the row with the focus into sight, here and in what this may scroll with."""
        if not isinstance(focused, QWidget) or not self._rows.isAncestorOf(focused):
            return
        area: QWidget | None = self
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(focused, 0, 0)
            area = area.parentWidget()
