"""Keeps a programme safe while it is open: backups in time, and a full look after a bad end."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.store.backups.backup import back_up, backup_folder, changed_since_backup
from facilitator.store.changes import Changes
from facilitator.store.recovery.recover import full_check, is_damaged
from facilitator.store.sqlite import connect_visitor
from facilitator.ui.background import Background
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session

_EVERY_MS = 30 * 60_000  # of editing: nothing is copied while nothing changes
_BACKUP, _CHECK = "backup", "check"


class Safekeeping(QObject):
    """Serves one session. The first change starts the half hour to the next backup."""

    recovery_asked = Signal()

    def __init__(self, session: Session, prompts: PromptBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.back_up_now)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)

    @Slot()
    def back_up_now(self) -> None:
        """Write a backup beside the file, in the background."""
        self._timer.stop()
        path = self._session.path
        self._background.run(_BACKUP, back_up, path, backup_folder(path), at=self._session.now())

    def look(self, *, everywhere: bool) -> None:
        """Check the file in the background; everywhere after a bad end, else quickly."""
        look = full_check if everywhere else is_damaged
        self._background.run(_CHECK, look, self._session.path)

    def close(self) -> None:
        """Let what is running end."""
        self._timer.stop()
        self._background.wait()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:  # noqa: ARG002
        if not self._timer.isActive():
            self._timer.start()

    @Slot(str, object)
    def _on_done(self, name: str, result: object) -> None:
        if name == _CHECK and result:
            text = self.tr(
                "The file is damaged. Recover: the newest good backup opens, with all on top that"
                " can still be read; the damaged file is kept."
            )
            recover = Answer(self.tr("Recover"), "Ctrl+Alt+R", self.recovery_asked.emit)
            self._prompts.ask(Prompt("damaged", text, (recover,), tone=Tone.OVER))

    @Slot(str, str)
    def _on_failed(self, name: str, reason: str) -> None:
        if name == _BACKUP:
            text = self.tr("No backup was made: {reason}").format(reason=reason)
            self._prompts.ask(Prompt("backup", text, tone=Tone.AMBER))


def back_up_if_changed(path: Path, *, at: int) -> None:
    """Write a backup of a closed programme file that holds what no backup holds.

    Raises BadInput when there is no room for it.
    """
    with closing(connect_visitor(path)) as db:
        if changed_since_backup(db, path):
            back_up(db, backup_folder(path), at=at)
