"""Drop-down button: opens a menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class DropButton(QPushButton):
    """Shows what is chosen, with an arrow; `look` is chip, flat, chosen or empty."""

    def __init__(
        self, text: str, menu: QMenu, *, look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("look", look)
        self.setProperty("drop", True)  # the style sheet leaves room for the arrow
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # A menu that is a child of a page takes what is laid out there later off the way of Tab.
        menu.setParent(self, menu.windowFlags())
        self.setMenu(menu)

    def set_look(self, look: str) -> None:
        """Change the look, for instance to "chosen" while a filter is set."""
        if look != self.property("look"):
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
