"""Half-typed texts that are in no row yet, kept as drafts every second while they change."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.operations.drafts import keep_draft, load_draft
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure

_EVERY_MS = 1_000
_AGAIN_MS = 5_000  # until a file that could not be written is tried again


class HalfTyped(QObject):
    """Knows texts by their places, each a word or a row (id); what is kept is offered again.

    Whoever has the box says what is typed in it, and nothing once it is saved or given up.
    """

    settled = Signal()  # nothing is on its way into the file any more

    def __init__(self, session: Session, parent: QObject, *, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._typed: dict[str, str] = {}  # as the box has it
        self._sent: dict[str, str] = {}  # as the file has it, or will have it soon
        self._refused: set[str] = set()
        self._on_way = 0
        self._timer = self._make_timer(every_ms)
        self._timer.timeout.connect(self.keep_now)
        self._again = self._make_timer(_AGAIN_MS)
        self._again.timeout.connect(self.keep_now)
        session.closing.connect(self.keep_now)

    def kept(self, place: str) -> str:
        """Return what was half typed at a place, before the program ended too; "" for nothing."""
        if place not in self._typed:
            draft = load_draft(self._session.db, place)
            self._typed[place] = self._sent[place] = "" if draft is None else draft.text
        return self._typed[place]

    def note(self, place: str, text: str) -> None:
        """Have a text kept within a second; an empty one is let go of at once."""
        if text == self.kept(place):
            return
        self._typed[place] = text
        if not text:
            self.keep_now()
        elif not self._timer.isActive():
            self._timer.start()

    def unkept(self) -> tuple[str, ...]:
        """Return the texts that the file refused to keep."""
        return tuple(text for place in sorted(self._refused) if (text := self._typed[place]))

    def is_settled(self) -> bool:
        return not self._on_way

    def keep_all(self) -> None:
        """Keep what is typed, and what could not be kept before."""
        self.keep_now()

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed without waiting for the second to pass."""
        self._timer.stop()
        for place, text in self._typed.items():
            if text != self._sent.get(place):
                self._keep(place, text)

    def _keep(self, place: str, text: str) -> None:
        session, now = self._session, self._session.now()
        self._sent[place] = text
        self._on_way += 1
        session.run(
            keep_draft,
            place,
            text,
            began=now,
            at=now,
            done=partial(self._on_kept, place),
            failed=partial(self._on_refused, place, text),
        )

    def _on_kept(self, place: str, _result: object) -> None:
        self._refused.discard(place)
        self._settle()

    def _on_refused(self, place: str, text: str, _failure: Failure) -> None:
        """Try again later; whoever leaves meanwhile is asked about what `unkept` says."""
        self._refused.add(place)
        if self._sent.get(place) == text:
            del self._sent[place]
        self._again.start()
        self._settle()

    def _settle(self) -> None:
        self._on_way -= 1
        if self.is_settled():
            self.settled.emit()

    def _make_timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer
