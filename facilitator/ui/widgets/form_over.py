"""Base of small forms over their window: what is half typed when one loses the keys is dropped."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.fonts import Role, app_scale
from facilitator.ui.theme import colours_of
from facilitator.ui.widgets.belonging import application, layout_of, parent_of
from facilitator.ui.widgets.painting import rounded
from facilitator.ui.widgets.tab_order import hands_keys_on
from facilitator.ui.widgets.text_label import TextLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormOver(QFrame):
    """No window of its own, so that every key of the room goes on working while it is open.

    Enter presses its main button. It is gone with its first use.
    """

    finished = Signal()
    escaped = Signal()  # by Esc: the keys are wanted in the note
    dropped = Signal(str)  # what was typed and not kept

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._before: QWidget | None = None
        self._texts: dict[QWidget, str] = {}
        self._done = False
        self.setAccessibleName(heading)
        unit = app_scale().unit
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        self.column.setSpacing(3 * unit)
        self.column.addWidget(TextLabel(heading, role=Role.TITLE, wrap=True))
        self.hide()

    @property
    def before(self) -> QWidget | None:
        """What had the keys when it was opened."""
        return self._before

    def add_buttons(self, cancel: QPushButton, go: QPushButton) -> None:
        """Put two buttons below all else: `cancel` closes the form, and Enter presses `go`."""
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        go.setProperty("look", "primary")
        go.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(go)
        self.column.addLayout(row)

    def open(self, first: QWidget) -> None:
        """Show it with the keys in one of its fields."""
        self._before = QApplication.focusWidget()
        self._texts = self._typed()
        self.fit()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        application().focusChanged.connect(self._follow)

    def fit(self) -> None:
        """Take the size that is needed now, in the middle below the top of the window."""
        window = parent_of(self)
        layout_of(self).activate()
        size = self.sizeHint().boundedTo(window.size())
        top = min(16 * app_scale().unit, max(0, window.height() - size.height()))
        self.setGeometry((window.width() - size.width()) // 2, top, size.width(), size.height())

    @Slot()
    def accept(self) -> None:
        """Close, for what was asked is done."""
        self._close()

    @Slot()
    def reject(self) -> None:
        """Close, and do nothing."""
        self._close()

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it closes this before it dismisses a prompt
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._tell_dropped()
            self._close()
            self.escaped.emit()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._press_default()
        else:
            event.accept()  # nothing that is typed here is for what lies below

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round in the form: it would close if the keys left it."""
        fields = [each for each in self.findChildren(QWidget) if _takes_tab(each)]
        focused = QApplication.focusWidget()
        at = fields.index(focused) if focused in fields else -1
        if fields:
            reason = Qt.FocusReason.TabFocusReason
            fields[(at + (1 if forward else -1)) % len(fields)].setFocus(reason)
        return bool(fields)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = colours_of(self)
        painter = QPainter(self)
        area, radius = QRectF(self.rect()), app_scale().card_radius
        rounded(painter, area, fill=colours.surface, border=colours.accent, radius=radius)
        painter.end()

    def _press_default(self) -> None:
        button = next((b for b in self.findChildren(QPushButton) if b.isDefault()), None)
        if button is not None and button.isEnabled():
            button.click()

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        """Close when the keys go elsewhere in the window: the floor was given, or a click."""
        if new is None or new.window() is not self.window() or self.isAncestorOf(new):
            return
        if not self._done:
            self._before = None
            self._tell_dropped()
            self._close()

    def _tell_dropped(self) -> None:
        """Tell what was typed and not kept; while the window goes, fewer fields may be left."""
        now = self._typed()
        half = [
            text for each, text in now.items() if text.strip() and text != self._texts.get(each)
        ]
        if half:
            self.dropped.emit(", ".join(half))

    def _typed(self) -> dict[QWidget, str]:
        return {each: each.text() for each in self.findChildren(QLineEdit)}

    def _close(self) -> None:
        if self._done:
            return
        self._done = True
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.finished.emit()
        self.deleteLater()


def _takes_tab(widget: QWidget) -> bool:
    seen = widget.isVisible() and widget.isEnabled()
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return seen and by_tab and not hands_keys_on(widget)
