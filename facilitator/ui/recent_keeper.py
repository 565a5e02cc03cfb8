"""Keeper of a window's entry in the list of recent programmes: its path, and its title of now."""

import logging

from PySide6.QtCore import QObject, Slot

from facilitator.operations.practice_copy import original_of
from facilitator.recent import remember, rename
from facilitator.store.changes import Changes
from facilitator.ui.session import Session

_log = logging.getLogger(__name__)


class RecentKeeper(QObject):
    """A copy to practise on is no programme of its own, and is not listed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        if original_of(session.path) is not None:
            return
        try:
            remember(session.path, self._title())
        except OSError as error:
            self._tell(error)
        session.changed.connect(self._on_changed)

    def _title(self) -> str:
        return self._session.programme.title or self._session.path.stem

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("programme"):
            return
        try:
            rename(self._session.path, self._title())
        except OSError as error:
            self._tell(error)

    def _tell(self, error: OSError) -> None:
        _log.error("recent programmes are not remembered: %s", type(error).__name__)
