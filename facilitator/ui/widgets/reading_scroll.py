"""A scroll area of text: it has the keys, so that it can be read by the arrows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

from facilitator.ui.accessible_roles import Roles


def read_by_arrows(text: QTextEdit) -> None:
    """Let the arrows go through a text that is only read: a screen reader reads where they are."""
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    text.setTextInteractionFlags(text.textInteractionFlags() | keyboard)


class ReadingScroll(QScrollArea):
    """Tab stops at it, which a ring shows; screen readers hear a document of that name."""

    role_spoken = Roles.READING

    def __init__(self, name: str, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("look", "reading")
        self.setWidgetResizable(True)
        self.setWidget(inside)
