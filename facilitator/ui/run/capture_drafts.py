"""Keeps what is typed and not yet saved, every second while it changes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.operations.drafts import keep_draft, load_draft
from facilitator.store.drafts import Draft
from facilitator.store.queries.records import last_note
from facilitator.ui.run.capture_box import CaptureBox
from facilitator.ui.run.capture_outbox import Outbox
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

_EVERY_MS = 1000


@dataclass(frozen=True, slots=True)
class _Kept:
    place: str
    text: str
    began: int


class Drafts(QObject):
    """One text for each roundtable: all that would be lost if the program ended now."""

    failed = Signal(str)

    def __init__(self, session: Session, box: CaptureBox, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._outbox = outbox
        self._place: str | None = None
        self._wanted: _Kept | None = None
        self._kept: _Kept | None = None
        self._sent: dict[str, Draft] = {}  # by roundtable: may not have reached the file yet
        self._jobs: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.keep_now)
        box.textChanged.connect(self._note)
        box.left.connect(self.keep_now)
        outbox.changed.connect(self._note)
        outbox.saved.connect(self.keep_now)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed without waiting for the second to pass."""
        self._timer.stop()
        wanted = self._wanted
        if wanted is None or wanted == self._kept:
            return
        self._kept = wanted
        session = self._session
        now = session.now()
        self._sent[wanted.place] = Draft(wanted.text, at=now, began=wanted.began)
        job = session.run(keep_draft, wanted.place, wanted.text, began=wanted.began, at=now)
        self._jobs.add(session.claim(job))

    def move_to(self, place: str | None) -> Draft | None:
        """Leave what is typed with its roundtable, and return what waits in another one.

        Refused lines stay behind too: the draft holds them. What did reach the file before a
        crash is not offered again.
        """
        self.keep_now()
        left, self._place = self._place, None
        for line in self._outbox.lines(left):
            if line.reason:
                self._outbox.take(line.number)
        self._place = place
        self._wanted = self._kept = None
        if place is None:
            return None
        draft = self._sent.get(place) or load_draft(self._session.db, place)
        if draft is None or not draft.text:
            return None
        last = last_note(self._session.db, place)
        if last is not None and (last.text, last.at) == (draft.text.strip(), draft.began):
            return None
        self._wanted = self._kept = _Kept(place, draft.text, draft.began)
        return draft

    @Slot()
    def _note(self) -> None:
        """Have everything kept within a second that is in no note yet."""
        if self._place is None:
            return
        lines = self._outbox.lines(self._place)
        typed = [(line.text, line.began) for line in lines]
        typed.append((self._box.text(), self._box.began or 0))
        text = "\n".join(each for each, _ in typed if each)
        if self._kept is None and not text:
            return  # there is nothing, and nothing to let go of
        self._wanted = _Kept(self._place, text, typed[0][1] if text else 0)
        if self._wanted != self._kept and not self._timer.isActive():
            self._timer.start()

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:  # noqa: ARG002
        self._jobs.discard(job)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if failure.job in self._jobs:
            self._jobs.discard(failure.job)
            self._kept = None
            self.failed.emit(failure.message)
