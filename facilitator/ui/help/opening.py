"""Controller of the help actions: opens the one window of it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.table import HELP_PAGES


class HelpOpening(QObject):
    """Serves the actions of the help pages in a window."""

    def __init__(self, actions: ActionMap, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        for action_id in HELP_PAGES:
            actions.connect(action_id, self._show)

    @Slot()
    def _show(self) -> None:
        # Imported late: few starts come to it.
        from facilitator.ui.help.window import HelpWindow

        help_window = self._window.findChild(HelpWindow) or HelpWindow(self._actions, self._window)
        help_window.show_page(self.sender().objectName())
        help_window.show()
        help_window.raise_()
        help_window.activateWindow()
