"""Controller that takes the last note off the record, unsaved ones too, and those before it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from facilitator.core.instants import clock_time
from facilitator.core.model import Note
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.changes import Changes
from facilitator.store.queries.records import last_note, on_record_before
from facilitator.ui.capture.outbox import Line, Outbox
from facilitator.ui.local_forms import quoted
from facilitator.ui.notes.words import first_words
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure


class StrikeLast(QObject):
    """`told` carries what was done, or why there was nothing to do, `failed` why it could not be.

    From the last note it reaches back one more at a time, until something else is done.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, outbox: Outbox, curtain: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._outbox = outbox
        self._curtain = curtain
        self._waits = False
        self._more = 0  # how often to reach back once the line has arrived
        self._reached: str | None = None  # the earliest note that was struck
        outbox.saved.connect(self._on_saved)
        outbox.refused.connect(self._on_refused)
        outbox.blocked.connect(self._on_refused)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self.forget)

    @Slot()
    def strike(self) -> None:
        """Take the last note of this machine off the record, one on its way once it is saved."""
        session = self._session
        self._more = 0
        if any(line.waits for line in self._outbox.lines(session.roundtable_id)):
            self.told.emit(self.tr("The last line is not saved yet: begin it with !off instead."))
            return
        self._waits = self._outbox.is_busy()
        if self._waits or session.roundtable_id is None:
            return
        last = last_note(session.db, session.roundtable_id, session.author.machine)
        if last is None:
            self.told.emit(self.tr("There is no note yet to take off the record."))
        elif last.off_the_record:
            self._reached = last.id
            self.told.emit(
                self.tr("The last note is off the record already. Shift+Up: the one before.")
            )
        else:
            self._strike(last)

    @Slot()
    def reach_back(self) -> None:
        """Take the note before the last that was struck off the record as well."""
        if self._waits:
            self._more += 1
            return
        if self._reached is None:
            return
        before = on_record_before(self._session.db, self._reached, self._session.author.machine)
        if before is None:
            self.told.emit(self.tr("There is no earlier note on the record."))
        else:
            self._strike(before)

    @Slot()
    def forget(self) -> None:
        """Reach back no further: something else was done since."""
        self._reached = None

    def _strike(self, note: Note) -> None:
        session = self._session
        self._reached = note.id
        session.run(take_off_record, (note.id,), at=session.now(), failed=self._on_failed)
        self._tell(note)

    def _tell(self, note: Note) -> None:
        """Say which note it was, unless the curtain hides it."""
        record = self._session.record
        if record is None:
            return
        words = "" if self._curtain.isChecked() else f" {quoted(first_words(note.text))}"
        text = self.tr("Off the record: {time}{words}. Shift+Up: the one before too.")
        time = clock_time(note.at, record.roundtable.zone)
        self.told.emit(text.format(time=time, words=words))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Stop when a note is changed in another way: the last one struck may be brought back."""
        if changes.touches("note") and changes.verb != take_off_record.__name__:
            self.forget()

    @Slot(object)
    def _on_saved(self, line: Line) -> None:  # noqa: ARG002
        self.forget()
        if self._waits and not self._outbox.is_busy():
            more = self._more
            self.strike()
            for _ in range(more):
                self.reach_back()

    @Slot(object)
    def _on_refused(self, line: Line) -> None:  # noqa: ARG002
        self._waits = False  # the line that was meant is no note, and another one is not meant

    def _on_failed(self, failure: Failure) -> None:
        self.forget()
        self.failed.emit(failure.message)
