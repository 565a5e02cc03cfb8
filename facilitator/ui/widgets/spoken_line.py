"""Status text for screen readers: what was announced last, for those that drop announcements."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.ui.accessible_roles import Roles


class _Notice(QWidget):
    """What Orca reads by itself once it is told that it shows; a status text only when asked."""

    role_spoken = Roles.NOTICE


class SpokenLine(QLabel):
    """A pixel high and without ink: all of it is on the screen elsewhere, in its place."""

    role_spoken = Roles.STATUS
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._held: list[str] = []
        self._notice = _Notice(self)
        self._notice.setFixedSize(1, 1)

    def hold(self, text: str) -> None:
        """Keep a text for what is said in the same moment, as the first part of that."""
        self._held.append(text)

    def take_held(self) -> str:
        """Return what was kept, once."""
        held, self._held = self._held, []
        return " ".join(held)

    def say(self, text: str) -> None:
        """Take the place of what was said before; a reader hears that the name has changed."""
        if text == self.accessibleName():
            self.setAccessibleName("")  # asked for again, it is said again
        self.setAccessibleName(text)
        self._notice.setAccessibleName(text)
        self.said.emit(text)

    def show_notice(self) -> None:
        """Tell readers that listen on the bus of Linux that there is something new to be read."""
        # Imported late, as where it is announced.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(
            QAccessibleEvent(self._notice, QAccessible.Event.ObjectShow)
        )
