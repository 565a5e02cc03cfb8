"""The curtain after a crash: the room may still look at this screen."""

from PySide6.QtCore import QObject, QSettings, Slot

from facilitator.ui.actions.map import ActionMap

_CURTAIN = "window/curtain"  # it was down when the program ended by a crash


class Curtain(QObject):
    """Keeps whether the curtain is down; after a crash it is down again at the first paint."""

    def __init__(self, actions: ActionMap, remembered: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._remembered = remembered
        was_down = bool(remembered.value(_CURTAIN, defaultValue=False, type=bool))
        actions.action("curtain").setChecked(was_down)
        actions.connect_switch("curtain", self._remember)

    @Slot()
    def leave(self) -> None:
        """Lift it for the next start: the window closes because somebody wants it to."""
        self._remember(False)

    @Slot(bool)
    def _remember(self, down: bool) -> None:
        self._remembered.setValue(_CURTAIN, down)
        self._remembered.sync()
