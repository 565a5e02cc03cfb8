"""Backups in time and integrity checks of a programme while it is open."""

import logging
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.core.striking import Strike
from facilitator.core.verbs import ERASURES
from facilitator.handles import Identity
from facilitator.operations.privacy import erase_copies, struck_by
from facilitator.operations.safekeeping import fold_log, note_backup
from facilitator.store.backups.backup import (
    back_up,
    backup_folder,
    changed_since_backup,
    holdings_of,
)
from facilitator.store.changes import Changes
from facilitator.store.checks.check import FileVerdict
from facilitator.store.keeping.in_hand import is_still
from facilitator.store.recovery.damage import glance_at
from facilitator.store.recovery.recover import judge_file
from facilitator.store.sqlite import DatabaseError, connect_reader, connect_visitor
from facilitator.ui.actions.spec import answer_key
from facilitator.ui.background import Background
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt, PromptBar
from facilitator.ui.session import Session
from facilitator.ui.texts import translated

_log = logging.getLogger(__name__)
_EVERY_MS = 30 * 60_000  # of editing: nothing is copied while nothing changes
_SOON_MS = 3_000  # after the start: a rescue copy may have to be made from a backup
_BACKUP, _LOOK, _CHECK, _FAULT, _ERASE = "backup", "look", "check", "fault", "erase"


class Safekeeping(QObject):
    """Serves one session. The first change starts the half hour to the next backup."""

    recovery_asked = Signal()

    def __init__(self, session: Session, prompts: PromptBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._background = Background(self)
        self._fault = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.back_up_now)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.back_up_what_is_new)
        if session.can_write():
            self._soon.start()
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        session.changed.connect(self._on_changed)
        session.writing_ended.connect(self._withdraw)

    @Slot()
    def back_up_now(self) -> None:
        """Write a backup beside the file, in the background."""
        self._back_up(only_new=False)

    @Slot()
    def back_up_what_is_new(self) -> None:
        """Write a backup unless there is one that holds all."""
        self._back_up(only_new=True)

    def _back_up(self, *, only_new: bool) -> None:
        self._timer.stop()
        session = self._session
        if session.can_write():
            session.run(fold_log)
            work = (session.path, session.watcher.identity)
            self._background.run(_BACKUP, _back_up_open, *work, at=session.now(), only_new=only_new)

    def look(self, *, everywhere: bool) -> None:
        """Look at the file in the background; everywhere after a bad end, else quickly."""
        look = judge_file if everywhere else glance_at
        self._background.run(_LOOK, look, self._session.reads)

    @Slot()
    def check(self) -> None:
        """Look everywhere in the file, in the background, and say so when all is well, too."""
        self._prompts.ask(Prompt("check", self.tr("The file is being checked.")))
        self._background.run(_CHECK, judge_file, self._session.reads)

    def check_after(self, fault: str) -> None:
        """Tell of a fault of ours, and what it has done to the file: once that was looked at."""
        self._prompts.ask(Prompt(_FAULT, fault, tone=Tone.OVER))
        self._fault = fault
        self._background.run(_FAULT, judge_file, self._session.reads)

    def close(self) -> None:
        """Let what is running end."""
        self._timer.stop()
        self._soon.stop()
        self._background.wait()

    @Slot()
    def _withdraw(self) -> None:
        """Take back what was said of a file that is lost: the bar above says what became of it."""
        for name in (_LOOK, _CHECK, _FAULT):
            self._prompts.withdraw(name)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.verb in ERASURES:
            self._background.run(_ERASE, _erase_copies, self._session.path, struck_by(changes))
        if not self._timer.isActive():
            self._timer.start()

    @Slot(str, object)
    def _on_done(self, name: str, result: object) -> None:
        if isinstance(result, int) and self._session.can_write():
            self._session.run(note_backup, result)
        if isinstance(result, Sentence):
            self._prompts.ask(Prompt(_ERASE, f"{translated(result)}.", tone=Tone.OVER))
        if isinstance(result, FileVerdict) and name == _FAULT and not result.problems:
            told = translated(result.told(self._session.reads.name))
            self._prompts.ask(Prompt(_FAULT, f"{self._fault} {told}.", tone=Tone.OVER))
        elif isinstance(result, FileVerdict) and (name == _CHECK or result.damage or result.stale):
            self._prompts.ask(self._told(result))

    def _told(self, verdict: FileVerdict) -> Prompt:
        """Say what was found in the words of the command line, and offer what can be done."""
        told = translated(verdict.told(self._session.reads.name))
        if verdict.damage:
            remedy = self.tr(
                "Recover: the newest good backup opens, with all on top that can still be read;"
                " the damaged file is kept."
            )
            answer = Answer(self.tr("Recover"), answer_key("R"), self.recovery_asked.emit)
            return Prompt("check", f"{told}. {remedy}", (answer,), tone=Tone.OVER)
        if verdict.stale:
            remedy = self.tr("Mend: it is made anew from the journal, which holds all of it.")
            answer = Answer(self.tr("Mend"), answer_key("R"), self.recovery_asked.emit)
            return Prompt("check", f"{told}. {remedy}", (answer,), tone=Tone.AMBER)
        return Prompt("check", f"{told}.", tone=Tone.FINE)

    @Slot(str, object)
    def _on_failed(self, name: str, said: Sentence) -> None:
        pattern = self.tr("The file could not be checked: {reason}")
        if name == _BACKUP:
            pattern = self.tr("No backup was made: {reason}")
        elif name == _ERASE:
            pattern = self.tr("The copies of the file could not be erased in: {reason}")
        self._prompts.ask(Prompt(name, pattern.format(reason=translated(said)), tone=Tone.AMBER))


def _back_up_open(path: Path, identity: Identity, *, at: int, only_new: bool) -> int:
    """Back up a file that is open here; return the number of a commit up to which it holds all.

    Raises BadInput where it cannot be, or the file is another one by now.
    """
    # Read only: closing any other connection would fold our log into what may have come there.
    with closing(connect_reader(path)) as db:
        seq = holdings_of(db).last_seq
        if not is_still(str(path), identity):
            raise BadInput("{path} is not the file that was opened", path=path)
        if not only_new or changed_since_backup(db, path):
            back_up(db, backup_folder(path), at=at)
    return seq


def _erase_copies(path: Path, struck: Strike) -> Sentence | None:
    """Erase in the copies of a file that is open here; say what could not be reached, if any."""
    with closing(connect_reader(path)) as db:
        return erase_copies(db, path, struck)


def back_up_closed(path: Path, *, at: int) -> None:
    """Write a backup of a closed programme file that holds what no backup holds.

    A full disk must not keep the window from closing.
    """
    try:
        with closing(connect_visitor(path)) as db:
            if changed_since_backup(db, path):
                back_up(db, backup_folder(path), at=at)
    except (BadInput, DatabaseError, OSError) as error:
        _log.error("no backup on closing: %s", type(error).__name__)
