"""Takes the last note off the record, also one that is still on its way."""

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.operations.notes import take_off_record
from facilitator.store.queries.records import last_note
from facilitator.ui.run.capture_outbox import Line, Outbox
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure


class StrikeLast(QObject):
    """`told` says why there was nothing to do, `failed` why it could not be done."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._outbox = outbox
        self._job: int | None = None
        self._waits = False
        outbox.saved.connect(self._on_saved)
        outbox.refused.connect(self._on_refused)
        session.failed.connect(self._on_failed)

    @Slot()
    def strike(self) -> None:
        session = self._session
        self._waits = self._outbox.is_busy()
        if self._waits or session.roundtable_id is None:
            return
        last = last_note(session.db, session.roundtable_id)
        if last is None:
            self.told.emit(self.tr("There is no note yet to take off the record."))
        elif last.off_the_record:
            self.told.emit(self.tr("The last note is off the record already."))
        else:
            job = session.run(take_off_record, (last.id,), at=session.now())
            self._job = session.claim(job)

    @Slot(object)
    def _on_saved(self, line: Line) -> None:  # noqa: ARG002
        if self._waits and not self._outbox.is_busy():
            self.strike()

    @Slot(object)
    def _on_refused(self, line: Line) -> None:  # noqa: ARG002
        self._waits = False  # the line that was meant is no note, and another one is not meant

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if failure.job == self._job:
            self.failed.emit(failure.message)
