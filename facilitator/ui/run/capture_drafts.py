"""Keeps what is typed and not yet saved, every second while it changes."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.operations.drafts import keep_draft, load_draft
from facilitator.store.drafts import Draft
from facilitator.store.records import last_note
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

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: _Kept | None = None
        self._kept: _Kept | None = None
        self._jobs: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.keep_now)
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)

    def note_text(self, place: str, text: str, began: int) -> None:
        """Have a text kept within a second."""
        wanted = _Kept(place, text, began if text else 0)
        if self._kept is None and not text:
            return  # there is nothing, and nothing to let go of
        self._wanted = wanted
        if wanted != self._kept and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep what was last noted, without waiting for the second to pass."""
        self._timer.stop()
        wanted = self._wanted
        if wanted is None or wanted == self._kept:
            return
        self._kept = wanted
        session = self._session
        now = session.now()
        job = session.run(keep_draft, wanted.place, wanted.text, began=wanted.began, at=now)
        self._jobs.add(job)

    def offer(self, place: str) -> Draft | None:
        """Return what a crash left half-typed; what did reach the file is not offered again."""
        draft = load_draft(self._session.db, place)
        self._wanted = self._kept = None
        if draft is None:
            return None
        last = last_note(self._session.db, place)
        if last is not None and (last.text, last.at) == (draft.text, draft.began):
            return None
        self._wanted = self._kept = _Kept(place, draft.text, draft.began)
        return draft

    @Slot(object, object)
    def _on_finished(self, job: int, result: object) -> None:  # noqa: ARG002
        self._jobs.discard(job)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if failure.job in self._jobs:
            self._jobs.discard(failure.job)
            self._kept = None
            self.failed.emit(failure.message)
