"""Gaps in the record: the laptop slept, its clock jumped, or the program was not running."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.clock import pause_spans, running_window
from facilitator.core.model import Record, Stretch, Turn
from facilitator.core.spans import Span, clip, subtract, total

BEAT_MS = 5_000  # a heartbeat is kept this often
# In a room something is noted or said every few minutes, and the longest break is a lunch; half a
# day lies between an afternoon and the next morning. Until then it may well be going on.
LEFT_AFTER_MS = 12 * 3_600_000
TOLERANCE_MS = 2_000  # clocks that differ by less have only drifted


class GapKind(StrEnum):
    """How a gap came about, as far as a program can know."""

    JUMPED = "jumped"  # the laptop slept, or its clock was set forward
    GONE = "gone"  # the program was not running


class GapAnswer(StrEnum):
    """What the facilitator says of a gap."""

    COUNTED = "counted"
    PAUSED = "paused"
    CUT = "cut"


class ClockSample(NamedTuple):
    """The same moment on two clocks, in milliseconds: the wall's, and one that nobody sets."""

    at: int
    monotonic: int


class Gap(NamedTuple):
    """A stretch from the last sign of life to the next; `answer` is None until it is given."""

    id: str
    begin: int
    end: int
    kind: GapKind
    answer: GapAnswer | None = None

    @property
    def span(self) -> Span:
        return self.begin, self.end


def jump_ms(before: ClockSample, now: ClockSample) -> int:
    """Return by how much the wall clock went forward more than time did; negative: set back."""
    return (now.at - before.at) - (now.monotonic - before.monotonic)


def gap_within(before: ClockSample, now: ClockSample) -> Span | None:
    """Return the gap between two readings of one run of the program, or None."""
    return (before.at, now.at) if jump_ms(before, now) > TOLERANCE_MS else None


def gap_before(last_sign: int, now: int) -> Span | None:
    """Return the gap between the last sign of an earlier run and now, or None.

    A kill just before a heartbeat was due looks like a gap of that length: it is none.
    """
    return (last_sign, now) if now - last_sign > BEAT_MS + TOLERANCE_MS else None


def last_instant(record: Record) -> int | None:
    """Return when something was last done in the room, or None."""
    return max(instants_of(record), default=None)


def running_parts(record: Record, span: Span) -> tuple[Span, ...]:
    """Return the parts of a span in which the roundtable ran: what a pause may still take."""
    window = running_window(record, span[1])
    return subtract(clip([span], window), pause_spans(record, span[1]))


def is_in_question(record: Record, span: Span) -> bool:
    """Tell whether enough of a gap was counted to ask about it."""
    return total(running_parts(record, span)) > TOLERANCE_MS


def first_instant_after(record: Record, instant: int) -> int | None:
    """Return when something was first done in the room from an instant on, or None."""
    return min((each for each in instants_of(record) if each >= instant), default=None)


def turns_to_cut(record: Record, gap: Gap) -> tuple[Turn, ...]:
    """Return the turns that were running when a gap began.

    One that somebody has interrupted since is left: its speaker was seen to go on.
    """
    held = {turn.within for turn in record.turns if turn.begin >= gap.end}
    return tuple(
        turn
        for turn in record.turns
        if turn.begin <= gap.begin
        and (turn.end is None or turn.end > gap.begin)
        and turn.id not in held
    )


def instants_of(record: Record) -> Iterator[int]:
    """Yield every instant at which the roundtable, an item, a turn or a pause began or ended."""
    head = record.roundtable
    stretches: tuple[Turn | Stretch, ...] = (*record.turns, *record.runs, *record.pauses)
    known = (head.started_at, head.ended_at)
    for each in (*known, *(s.begin for s in stretches), *(s.end for s in stretches)):
        if each is not None:
            yield each
