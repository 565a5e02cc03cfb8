"""Box of choices on a page that scrolls."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Turns with the keys and its list, and not with a wheel that scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
