"""Opens the help at a page; there is one window of it."""

from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.help.window import HelpWindow


def show_help(page: str, actions: ActionMap, window: QWidget) -> None:
    """Show a page of the help, by the id of its action."""
    help_window = window.findChild(HelpWindow) or HelpWindow(actions, window)
    help_window.show_page(page)
    help_window.show()
    help_window.raise_()
    help_window.activateWindow()
