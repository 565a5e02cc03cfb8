"""Log of the actions that were triggered, by id, at debug level (FACILITATOR_LOG=debug)."""

import logging

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from facilitator.ui.actions.map import ActionMap

_log = logging.getLogger(__name__)


class ActionTrail(QObject):
    """Costs nothing at the ordinary level: then it listens to no action."""

    def __init__(self, actions: ActionMap) -> None:
        super().__init__(actions)
        if _log.isEnabledFor(logging.DEBUG):
            for _, action in actions.rows():
                action.triggered.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            _log.debug("asked for: %s", action.objectName())
