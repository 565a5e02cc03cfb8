"""Status text for screen readers: what was announced last, for those that drop announcements."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.ui.accessible_roles import Roles


class SpokenLine(QLabel):
    """A pixel high and without ink: all of it is on the screen elsewhere, in its place."""

    role_spoken = Roles.STATUS
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Take the place of what was said before; a reader hears that the name has changed."""
        self.setAccessibleName(text)
        self.said.emit(text)
