"""An open programme file as the window sees it: what it holds, the news, and who writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator.core.errors import BadInput
from facilitator.core.model import Note, Programme, Record
from facilitator.core.state import State
from facilitator.operations.typed_line import Entered
from facilitator.store.changes import NAMES, Changes
from facilitator.store.file import open_reader
from facilitator.store.journal import Author
from facilitator.store.keeping.rescue import Rescue
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.sharing.access import open_access, refuse_damaged
from facilitator.store.undo import JournalEntry, last_of, next_redo, next_undo, taken_back_by
from facilitator.ui.following import Follower, Watch, WriteAccess
from facilitator.ui.room_verbs import ROOM_VERBS
from facilitator.ui.state_of_second import StateOfSecond
from facilitator.ui.writer import Failure, Writer

Clock = Callable[[], int]  # UTC milliseconds

_TICK_MS = 200  # often enough that no view shows another second than its neighbour


class Session(QObject):
    """One programme file, at most one roundtable in hand, and the one signal views listen to.

    Where somebody else writes the file, or it cannot be written, it is only read, and followed.
    """

    changed = Signal(object)  # Changes, after COMMIT, here or in another program
    finished = Signal(object, object)  # job number, what its operation returned
    failed = Signal(object)  # Failure
    ticked = Signal(object)  # the instant, once a second, while somebody watches
    roundtable_chosen = Signal()
    writing_ended = Signal()
    reopened = Signal()  # `db` reads another file, `reads`
    closing = Signal()  # whoever reads by a connection of their own lets go of it
    _refused = Signal(object)  # Failure

    def __init__(
        self,
        path: Path,
        author: Author,
        *,
        clock: Clock,
        by_force: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Open a file; by force: to write, although another computer is said to write it.

        Raises BadInput when it is no programme file, or cannot even be read.
        """
        super().__init__(parent)
        self.path = path
        self.reads = path  # another one once a rescue copy has all
        self.author = author
        self.now = clock
        self.saved_at: int | None = None
        self.roundtable_id: str | None = None
        self.access = open_access(path, author, at=clock(), by_force=by_force)
        try:
            self.db = open_reader(path, newer=True)
            refuse_damaged(path, self.access, self.db)
            self.watcher = Watch(path, self.access, self)
            self.follower = Follower(self.db, author.site, self)
        except BaseException:
            self._unlock()
            raise
        self._programme: Programme | None = None
        self._record: Record | None = None
        self._moment = StateOfSecond(clock)
        # What was found, which may be none; None where nobody has looked yet.
        self._room_entry: tuple[JournalEntry | None] | None = None
        self._second = -1
        self._claimed: set[int] = set()
        self._refusals = 0
        self.rescue: Rescue | None = None
        self._writer = Writer(path, author, clock, self) if self.access.lock else None
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _connect(self) -> None:
        if self._writer is not None:
            self._writer.finished.connect(self._on_finished)
            self._writer.failed.connect(self.failed)
            self._writer.displaced.connect(self._on_displaced)
        # Queued: whoever asks must have the number of the job before it fails.
        self._refused.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self.follower.heard.connect(self._on_news)
        self.follower.outdated.connect(self._read_anew)
        self.watcher.changed.connect(self._on_standing)
        self.watcher.replaced.connect(self._read_anew)
        self.ticked.connect(self.watcher.poll)
        self.ticked.connect(self.follower.poll)

    # What it holds. Values are read once and kept until a commit touches them.

    @property
    def programme(self) -> Programme:
        if self._programme is None:
            self._programme = load_programme(self.db)
        return self._programme

    @property
    def record(self) -> Record | None:
        """The facts of the roundtable in hand, without its notes."""
        if self._record is None and self.roundtable_id is not None:
            self._record = load_record(self.db, self.roundtable_id, notes=False)
        return self._record

    def state(self) -> State | None:
        """Return the derived state at this second; every view shows the same one."""
        record = self.record
        if record is None:
            return None
        return self._moment.state(self.programme, record)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes of the roundtable in hand, in the order they were begun."""
        return load_notes(self.db, self.roundtable_id) if self.roundtable_id else ()

    def undo_entry(self) -> tuple[str, tuple[str, ...]] | None:
        """Return verb and subject of what undo would take back, or None."""
        entry = next_undo(self.db, self.author.machine)
        return None if entry is None else (entry.verb, entry.subject)

    def redo_entry(self) -> tuple[str, tuple[str, ...]] | None:
        """Return verb and subject of what redo would do again, or None."""
        entry = next_redo(self.db, self.author.machine)
        taken_back = taken_back_by(self.db, entry) if entry else None
        return None if taken_back is None else (taken_back.verb, taken_back.subject)

    def room_entry(self) -> JournalEntry | None:
        """Return the last act of the room, notes left aside; taken back it is no more."""
        if self.roundtable_id is None:
            return None
        if self._room_entry is None:
            last = last_of(self.db, self.author.machine, ROOM_VERBS, roundtable=self.roundtable_id)
            self._room_entry = (last,)
        return self._room_entry[0]

    def running(self) -> str | None:
        """Return the roundtable that was opened last and has not ended."""
        open_ones = (
            each.id
            for each in reversed(roundtables(self.db))
            if each.opened_at is not None and each.ended_at is None
        )
        return next(open_ones, None)

    def can_write(self) -> bool:
        return self._writer is not None and self.rescue is None

    # What is asked of it.

    def run(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> int:
        """Have an operation run with the store; returns the number `finished` or `failed` carry.

        Read instants (`at=session.now()`) at the key press, not later. The window tells of a
        failure, unless whoever asked `claims` the job.
        """
        if self._writer is not None and self.rescue is None:
            return self._writer.run(operation, *args, **kwargs)
        self._refusals -= 1  # below zero: no number of the writer's
        sentence = self.tr("not saved: {file} is open read only here").format(file=self.path.name)
        if self.rescue is not None:
            sentence = self.tr("not saved: {reason}").format(reason=self.rescue.sentence)
        self._refused.emit(Failure(self._refusals, sentence))
        return self._refusals

    def claim(self, job: int) -> int:
        """Say that whoever asked for a job tells of its failure; returns the job."""
        self._claimed.add(job)
        return job

    def disclaim(self, job: int | None) -> None:
        """Give a job back, since whoever asked has gone: the window tells of its failure."""
        if job is not None:
            self._claimed.discard(job)

    def is_claimed(self, job: int) -> bool:
        return job in self._claimed

    def choose_roundtable(self, roundtable: str | None) -> None:
        """Take another roundtable in hand."""
        self.roundtable_id = roundtable
        self._record = self._room_entry = None
        self._moment.forget()
        self.roundtable_chosen.emit()

    def watch(self, *, on: bool) -> None:
        """Let the seconds tick, or not: a hidden window costs nothing."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Tell the views when another second has begun."""
        second = self.now() // 1000
        if second != self._second:
            self._second = second
            self._moment.tell(self.ticked, self.now())

    def close(self) -> None:
        """Save what is queued and let go of the file."""
        self._timer.stop()
        self.closing.emit()
        self.db.close()  # before the writer, which folds the log in as the last one
        if self._writer is not None:
            self.rescue = self._writer.close() or self.rescue
        self._unlock()

    def _unlock(self) -> None:
        if self.access.lock is not None:
            self.access.lock.release()

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:
        changes = result.changes if isinstance(result, Entered) else result
        if isinstance(changes, Changes) and changes:
            self.saved_at = self.now()
            self._forget(changes)
            self._moment.tell(self.changed, changes)
        self.finished.emit(job, result)

    @Slot(object)
    def _on_news(self, changes: Changes) -> None:
        """Show what another program did; a window that only reads goes where the writer goes."""
        self._forget(changes)
        self._moment.tell(self.changed, changes)
        if not self.can_write() and changes.touches("roundtable"):
            running = self.running()
            if running not in (None, self.roundtable_id):
                self.choose_roundtable(running)

    @Slot()
    def _on_standing(self) -> None:
        """Stop writing where it would be lost."""
        if self._writer is not None and self.watcher.standing is WriteAccess.TAKEN:
            self._writer.close()
            self._writer = None
            self._unlock()
            self.writing_ended.emit()

    @Slot(object)
    def _on_displaced(self, found: Rescue) -> None:
        """Acknowledge nothing more: what was is in a rescue copy, or will be.

        The writer stays: it sees to it that the copy is there, and has it all where it is not.
        """
        first, self.rescue = self.rescue is None, found
        if found.copy is not None:
            self._read_from(found.copy)  # what was lost may be in pieces
        self.watcher.displace()
        if first:
            self.writing_ended.emit()

    @Slot()
    def _read_anew(self) -> None:
        """Read the file that has the name now: a sync service replaces it as a whole."""
        if self._read_from(self.path):
            self.watcher.renew()

    def _read_from(self, path: Path) -> bool:
        """Read another file from now on; false, and nothing is changed, where it is not there."""
        try:
            db = open_reader(path, newer=True)
        except BadInput:
            return False  # it has not arrived yet: what is shown stays
        before, self.db, self.reads = self.db, db, path
        before.close()
        self.follower.follow(db)
        self.reopened.emit()
        return True

    def _forget(self, changes: Changes) -> None:
        if changes.touches(*NAMES):
            self._programme = None
        if changes.beyond_notes:  # no note is an act of the room, and the journal is long
            self._record = self._room_entry = None
            self._moment.forget()
        if self.roundtable_id is not None and changes.touches("roundtable"):
            live = {each.id for each in roundtables(self.db)}
            if self.roundtable_id not in live:
                self.choose_roundtable(None)


__all__ = ["Clock", "Failure", "Session"]
