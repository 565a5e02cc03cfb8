"""Event filter for Esc while something is dragged: the focus is elsewhere then."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from facilitator.ui.widgets.belonging import application

_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class EscapeWatch(QObject):
    """Takes Esc from every widget of the program while it is on."""

    pressed = Signal()

    def begin(self) -> None:
        application().installEventFilter(self)

    def end(self) -> None:
        application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if not isinstance(event, QKeyEvent) or event.type() not in _PRESSES:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()  # no shortcut has it either
        if event.type() is QEvent.Type.KeyPress:
            self.pressed.emit()
        return True
