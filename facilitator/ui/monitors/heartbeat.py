"""Heartbeat: keeps a sign of life while a roundtable runs, and notices sleep and clock jumps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from facilitator.core.clock import status
from facilitator.core.gaps import (
    BEAT_MS,
    ClockSample,
    GapKind,
    gap_before,
    gap_within,
    last_instant,
)
from facilitator.core.model import Record
from facilitator.core.spans import Span
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.steady_clock import SteadyClock
from facilitator.core.text import DurationKind, format_duration
from facilitator.operations.gaps import keep_heartbeat, notice_gap
from facilitator.store.changes import Changes
from facilitator.store.queries.gaps import gaps_of, last_act_at, last_heartbeat, open_gap
from facilitator.store.queries.left_questions import left_questions
from facilitator.ui.prompts import Prompt, PromptBar
from facilitator.ui.session import Failure, Session

_LOOK_MS = 1_000  # what a sleep takes is known this exactly
_LIVE = (RoundtableStatus.OPEN, RoundtableStatus.RUNNING, RoundtableStatus.PAUSED)


Write = Callable[[], object]


def _at_once(write: Write) -> None:
    write()


class Heartbeat(QObject):
    """Serves the roundtable in hand, also while the window is hidden; it costs next to nothing.

    A window that only reads the file keeps no heartbeat: the one that writes it does.
    """

    def __init__(
        self,
        session: Session,
        clock: SteadyClock,
        prompts: PromptBar,
        parent: QObject,
        *,
        later: Callable[[Write], object] = _at_once,
    ) -> None:
        """`later` puts off what a beginning writes; what that says is known at once."""
        super().__init__(parent)
        self._session = session
        self._later = later
        self._clock = clock
        self._prompts = prompts
        self._seen: dict[str, int] = {}  # when a roundtable was first in hand in this run
        self._ran: set[str] = set()  # roundtables that ran in it
        self._noticing = 0  # gaps on their way into the file
        self._unanswered: bool | None = None  # whether there is a gap; None until somebody looks
        self._runs = False
        self._last = clock.read()
        self._beaten = 0
        self._ahead_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.changed.connect(self._on_changed)
        session.roundtable_chosen.connect(self._follow)
        session.writing_ended.connect(self._stop)
        self._settle()

    @Slot()
    def look(self) -> None:
        """Compare the clocks with what they were at the last look, and beat when it is time."""
        before, self._last = self._last, self._clock.read()
        self._tell_of_setting_back()
        if not self._runs:
            return
        gap = gap_within(before, self._last)
        if gap is not None:
            self._noticed(gap, GapKind.JUMPED)()
        if gap is not None or self._last.at - self._beaten >= BEAT_MS:
            self._beaten_at(self._last)()

    def go_on(self, roundtable: str) -> None:
        """Take a roundtable over that this program ran until now, from a file that it lost."""
        self._ran.add(roundtable)

    def is_in_doubt(self) -> bool:
        """Tell whether time has passed of which nobody has said yet what it was.

        Of a gap whose question was left unanswered it is known: it counts.
        """
        self.look()
        if self._noticing:
            return True
        if self._unanswered is None:
            self._unanswered = self._has_unanswered()
        return self._unanswered

    def _has_unanswered(self) -> bool:
        session = self._session
        roundtable = session.roundtable_id
        if roundtable is None or open_gap(session.db, roundtable) is None:
            return False
        left = {each for q in left_questions(session.db, roundtable) for each in q.subject}
        gaps = gaps_of(session.db, roundtable)
        return any(gap.answer is None and gap.id not in left for gap in gaps)

    @Slot()
    def close(self) -> None:
        """Keep a last sign of life, so that what follows is known to the second."""
        if self._runs:
            self._beaten_at(self._clock.read())()
        self._stop()

    @Slot()
    def _follow(self) -> None:
        """Serve the roundtable that was taken in hand."""
        self._unanswered = None
        self._stop()
        self._clock.release()
        self._settle()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._unanswered = None
        if changes.touches("roundtable", "pause"):
            self._settle()

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        self._runs = False

    def _settle(self) -> None:
        """Watch the clocks of a live roundtable, and beat while it runs."""
        record = self._session.record
        where = status(record) if record is not None and self._session.can_write() else None
        if record is None or where not in _LIVE:
            self._stop()
            return
        if not self._timer.isActive():
            self._clock.hold(not_before=self._last_on_record(record))
            self._last = self._clock.read()
            self._seen.setdefault(record.roundtable.id, self._last.at)
            self._timer.start()
            self._tell_of_setting_back()
        runs = where is RoundtableStatus.RUNNING
        if runs and not self._runs:
            self._begin(record)
        self._runs = runs

    def _begin(self, record: Record) -> None:
        roundtable, now = record.roundtable.id, self._clock.read()
        if roundtable not in self._ran:
            self._ran.add(roundtable)
            # A pause may hide an earlier end of the program until it is taken back.
            gap = gap_before(self._last_sign(record), self._seen[roundtable])
            if gap is not None:
                self._later(self._noticed(gap, GapKind.GONE))
        self._last = now
        self._later(self._beaten_at(now))

    def _last_sign(self, record: Record) -> int:
        """Return when the roundtable was last known to go on: a beat, or something done in it.

        One that was played from a log never had a heart: there the last act has to do.
        """
        db = self._session.db
        beat = last_heartbeat(db, record.roundtable.id)
        return max(self._last_on_record(record), 0 if beat else last_act_at(db))

    def _last_on_record(self, record: Record) -> int:
        """Return the latest instant that is kept of the roundtable itself."""
        db, roundtable = self._session.db, record.roundtable
        beat = last_heartbeat(db, roundtable.id)
        signs = (last_instant(record) or 0, beat.at if beat else 0)
        return max(*signs, *(gap.end for gap in gaps_of(db, roundtable.id)))

    def _noticed(self, gap: Span, kind: GapKind) -> Write:
        """Take note of a gap, and return what writes it to the file."""
        self._noticing += 1
        session, answers = self._session, {"done": self._on_noticed, "failed": self._on_not_noticed}
        place, at = session.roundtable_id, session.now()
        return partial(session.run, notice_gap, place, gap, kind, at=at, **answers)

    def _beaten_at(self, now: ClockSample) -> Write:
        """Take note of a sign of life, and return what writes it to the file."""
        self._beaten = now.at
        session = self._session
        place = session.roundtable_id
        return partial(session.run, keep_heartbeat, place, now, failed=self._on_no_beat)

    def _on_no_beat(self, failure: Failure) -> None:
        """Say nothing: a disk that refuses is spoken of where something is really lost."""

    def _on_noticed(self, result: object) -> None:  # noqa: ARG002
        self._noticing -= 1

    def _on_not_noticed(self, failure: Failure) -> None:
        self._noticing -= 1
        self._session.tell(failure)

    def _tell_of_setting_back(self) -> None:
        ahead, self._ahead_ms = self._ahead_ms, self._clock.ahead_ms
        if self._ahead_ms == ahead:
            return
        if not self._ahead_ms:
            self._prompts.withdraw("set back")
            return
        text = self.tr(
            "The laptop’s clock was set back: it is {time} behind what is recorded. The roundtable"
            " goes on counting, and its times stay {time} ahead of that clock."
        )
        time = format_duration(self._ahead_ms, DurationKind.ELAPSED)
        self._prompts.ask(Prompt("set back", text.format(time=time), stay=self.tr("understood")))
