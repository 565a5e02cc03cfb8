"""Base of the views of Prepare that follow the file: shown anew once they are in sight."""

from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from facilitator.store.changes import Changes
from facilitator.ui.session import Session


class FollowingView(QWidget):
    """`shown` names the tables it shows something of; nothing is read while it is out of sight."""

    def __init__(self, session: Session, shown: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = tuple(shown)
        self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show everything anew."""
        self._stale = False
        self._show_all()

    def _follow(self) -> None:
        """Follow the file from now on: behind the parts, which hear of a change first."""
        self._session.changed.connect(self._on_changed)
        self._session.writing_ended.connect(self.refresh)

    def _show_all(self) -> None:
        """Show what the file holds now; each view says how."""
        raise NotImplementedError

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*self._shown):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
