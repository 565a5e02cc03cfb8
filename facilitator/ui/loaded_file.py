"""Cache of what a window has read of its programme file, until a commit touches it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.core.gaps import LEFT_AFTER_MS
from facilitator.core.model import Note, Programme, Record, Roundtable
from facilitator.core.state import State
from facilitator.core.verbs import verb_of
from facilitator.store.changes import NAMES, Changes
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme, roundtables, running_roundtable
from facilitator.store.queries.records import load_notes, load_record
from facilitator.store.queries.updating import update_record
from facilitator.store.queries.wrote import load_wrote
from facilitator.store.room_acts import last_act
from facilitator.store.sqlite import Connection
from facilitator.store.undo import JournalEntry, next_redo, next_undo, taken_back_by
from facilitator.ui.state_of_second import StateOfSecond

Clock = Callable[[], int]  # UTC milliseconds

_TICK_MS = 200  # often enough that no view shows another second than its neighbour


class LoadedFile(QObject):
    """The reading half of a session: the programme, the roundtable in hand, and the second.

    Values are read once. Whoever opens the file sets `db`, and says by `_show` what was committed.
    """

    changed = Signal(object)  # Changes, after COMMIT, here or in another program
    ticked = Signal(object)  # the instant, once a second, while somebody watches
    roundtable_chosen = Signal()
    note_wanted = Signal(str)  # its id: one place asks another, which is in sight, to show it
    notes_wanted = Signal(str)  # a query: as above
    write_up_wanted = Signal(str)  # of which roundtable: asked of Publish, which is in sight
    db: Connection

    def __init__(self, path: Path, author: Author, clock: Clock, parent: QObject | None) -> None:
        super().__init__(parent)
        self.path = path
        self.author = author
        self.now = clock
        self.roundtable_id: str | None = None
        self._programme: Programme | None = None
        self._rooms: tuple[Connection, tuple[Roundtable, ...]] | None = None
        self._record: Record | None = None
        self._written: frozenset[tuple[str, str]] = frozenset()  # rows of it, since it was read
        self._read_by: Connection | None = None  # whoever opens another file sets another `db`
        # Who has written: kept apart, for it is known from the notes, and no act of the room.
        self._wrote: frozenset[tuple[str, str | None]] | None = None
        self._moment = StateOfSecond(clock)
        # What was found, which may be none; None where nobody has looked yet.
        self._room_entry: tuple[JournalEntry | None] | None = None
        self._left: tuple[Record, int] | None = None  # left without an end, and its last act
        self.runs_on = False  # somebody says so of what seemed to be left
        self._second = -1
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def programme(self) -> Programme:
        if self._programme is None:
            self._programme = load_programme(self.db)
        return self._programme

    @property
    def roundtables(self) -> tuple[Roundtable, ...]:
        """Every roundtable by number: a programme of years has hundreds, and each view asks."""
        if self._rooms is None or self._rooms[0] is not self.db:
            self._rooms = self.db, roundtables(self.db)
        return self._rooms[1]

    @property
    def record(self) -> Record | None:
        """The facts of the roundtable in hand, without its notes."""
        if self._record is None and self.roundtable_id is not None:
            if self._wrote is None:
                self._wrote = load_wrote(self.db, self.roundtable_id)
            record = load_record(self.db, self.roundtable_id, notes=False)
            self._read_by = self.db
            self._record = replace(record, wrote=self._wrote)
        elif self._record is not None and self._written:
            self._record = update_record(self.db, self._record, self._written)
        self._written = frozenset()
        return self._record

    def state(self) -> State | None:
        """Return the derived state at this second; every view shows the same one.

        A roundtable that was left without an end counts to its last act, until somebody says that
        it still runs, or goes on with it.
        """
        record = self.record
        if record is None:
            return None
        return self._moment.state(self.programme, record, self._left_at(record))

    def _left_at(self, record: Record) -> int | None:
        """Return the last act of a roundtable that was left half a day ago and more, else None."""
        head, now = record.roundtable, self.now()
        started = head.started_at
        if self.runs_on or started is None or now - started < LEFT_AFTER_MS:
            return None
        if self._left is None or self._left[0] is not record:
            from facilitator.core.unended import left_at  # seldom needed

            left = left_at(record, now)  # notes are read only where nothing else was done since
            if left is not None:
                left = left_at(replace(record, notes=self.notes()), now)
            if left is None:
                return None
            self._left = record, left
        return self._left[1]

    def notes(self) -> tuple[Note, ...]:
        """Return the notes of the roundtable in hand, in the order they were begun."""
        return load_notes(self.db, self.roundtable_id) if self.roundtable_id else ()

    def undo_entry(self) -> tuple[str, tuple[str, ...]] | None:
        """Return verb and subject of what undo would take back, or None."""
        entry = next_undo(self.db, self.author.machine, within=self.roundtable_id)
        return None if entry is None else (entry.verb, entry.subject)

    def redo_entry(self) -> tuple[str, tuple[str, ...]] | None:
        """Return verb and subject of what redo would do again, or None."""
        entry = next_redo(self.db, self.author.machine, within=self.roundtable_id)
        taken_back = taken_back_by(self.db, entry) if entry else None
        return None if taken_back is None else (taken_back.verb, taken_back.subject)

    def room_entry(self) -> JournalEntry | None:
        """Return the last act of the room, notes left aside; taken back it is no more."""
        if self.roundtable_id is None:
            return None
        if self._room_entry is None:
            last = last_act(self.db, self.author.machine, self.roundtable_id)
            self._room_entry = (last,)
        return self._room_entry[0]

    def running(self) -> str | None:
        """Return the roundtable that was opened last and has not ended."""
        return running_roundtable(self.db)

    def choose_roundtable(self, roundtable: str | None) -> None:
        """Take another roundtable in hand."""
        self.roundtable_id = roundtable
        self._wrote = None
        self._record = self._room_entry = self._left = None
        self.runs_on = False
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

    def _read_wrote(self) -> None:
        """Look who has written, and forget the record where that is somebody else now."""
        before, self._wrote = self._wrote, None
        if before is not None and self.roundtable_id is not None:
            self._wrote = load_wrote(self.db, self.roundtable_id)
            if self._wrote != before:
                self._record = None
                self._moment.forget()

    def _show(self, changes: Changes) -> None:
        """Forget what a commit has touched, and tell the views."""
        if changes.touches(*NAMES):
            self._programme = None
        if changes.touches("note", "note_said_by", "note_person", "note_question"):
            self._left = None
            self._read_wrote()
        if changes.beyond_notes:  # no note is an act of the room, and the journal is long
            self._room_entry = None
            self._moment.forget()
            if verb_of(changes.verb).of_room and self._read_by is self.db:
                self._written |= changes.rows
            else:  # it may have done more than its rows tell
                self._record = None
        if changes.touches("roundtable"):
            self._rooms = None
            live = (each.id for each in self.roundtables)
            if self.roundtable_id is not None and self.roundtable_id not in live:
                self.choose_roundtable(None)
        self._moment.tell(self.changed, changes)
