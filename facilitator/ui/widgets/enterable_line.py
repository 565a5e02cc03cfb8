"""Line button that Enter presses too, for rows that are gone through as a list is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from facilitator.ui.widgets.line_button import LineButton


class EnterableLine(LineButton):
    """Space presses every button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
