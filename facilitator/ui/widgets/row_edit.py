"""Line editor in a row, in the place of what the row shows."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEdit(QLineEdit):
    """Enter gives the text, and the row has the focus again; Esc and going elsewhere drop it.

    A row that takes no keys itself names what in it does: `back_to`.
    """

    given = Signal(str)
    dropped = Signal(str)  # what was half typed
    escaped = Signal()  # by Esc: the row has the focus again

    def __init__(
        self, row: QWidget, *, instead_of: QWidget, back_to: QWidget | None = None
    ) -> None:
        super().__init__(row)
        self._row = back_to or row
        self._instead_of = instead_of
        self._before = ""
        self.setAccessibleName(self.tr("Edit"))
        self.hide()

    def ask(self, name: str, text: str, *, example: str = "") -> None:
        """Show the text to be edited; `name` says what it is."""
        self._before = text
        self.setAccessibleName(name)
        self.setPlaceholderText(example or name)
        self.setText(text)
        self.selectAll()
        self._instead_of.hide()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it ends the editing before it dismisses a prompt
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._finish(give=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(give=False)
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self._finish(give=False)

    def _finish(self, *, give: bool) -> None:
        if self.isHidden():
            return
        had_focus = self.hasFocus()
        self.hide()
        self._instead_of.show()
        if had_focus:
            self._row.setFocus(Qt.FocusReason.OtherFocusReason)
        text = self.text().strip()
        if text == self._before:
            return
        if give:
            self.given.emit(text)
        elif text:
            self.dropped.emit(text)
