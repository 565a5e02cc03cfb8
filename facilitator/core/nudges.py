"""Nudges: what may have been forgotten in the room; said once, and never done by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from facilitator.core.clock import item_ms, pause_spans, running_window, status
from facilitator.core.coming_and_going import leaving, not_told
from facilitator.core.floor import Who, speaking, turns_going_on, who_of
from facilitator.core.methods import may_be_apart
from facilitator.core.model import Record, TurnKind
from facilitator.core.schedule import running_item
from facilitator.core.spans import subtract, total
from facilitator.core.statuses import RoundtableStatus

_LIVE = (RoundtableStatus.RUNNING, RoundtableStatus.PAUSED)
AFTER_MS = 120_000  # over its time, or without anybody who has the floor


class NudgeKind(StrEnum):
    """What was noticed."""

    NOT_STARTED = "not started"
    ITEM_OVER = "item over"
    NOBODY = "nobody"
    LEAVES_SOON = "leaves soon"
    STILL_HERE = "still here"
    NOT_TOLD = "not told"


@dataclass(frozen=True, slots=True)
class Nudge:
    """One thing noticed. Equal nudges have the same cause: the second is not worth a word."""

    kind: NudgeKind
    roundtable: str
    item: str | None = None
    allotted_ms: int | None = None  # of the item that is over: with more time it is another cause
    who: tuple[str, ...] = ()  # who leaves, or has not heard the promise: ids of the roll
    leaves_at: int | None = None

    def covers(self, other: "Nudge") -> bool:
        """Tell whether another nudge says nothing that this one did not."""
        return replace(self, who=()) == replace(other, who=()) and set(other.who) <= set(self.who)


def nudges_at(record: Record, now: int) -> tuple[Nudge, ...]:
    """Return all that is worth a word at an instant."""
    return tuple(_nudges_at(record, now))


def _nudges_at(record: Record, now: int) -> Iterator[Nudge]:
    where, roundtable = status(record), record.roundtable.id
    if where is RoundtableStatus.OPEN and early_speaker(record) is not None:
        yield Nudge(NudgeKind.NOT_STARTED, roundtable)
    item = running_item(record)
    if where in _LIVE and (item is None or not may_be_apart(item)):
        yield from _of_people(record, now)
    if where is not RoundtableStatus.RUNNING:
        return
    if item is not None and over_ms(record, now) >= AFTER_MS:
        yield Nudge(NudgeKind.ITEM_OVER, roundtable, item.id, item.allotted_ms)
    if (item is None or not may_be_apart(item)) and unclaimed_ms(record, now) >= AFTER_MS:
        yield Nudge(NudgeKind.NOBODY, roundtable, item.id if item else None)


def _of_people(record: Record, now: int) -> Iterator[Nudge]:
    """Yield who leaves, or should have, and who came late and was not told the promise.

    Whoever speaks is plainly still here.
    """
    roundtable = record.roundtable.id
    speakers = {turn.person or turn.organisation for turn in turns_going_on(record)}
    for each in leaving(record, now):
        if each.leaves_at is not None and now < each.leaves_at:
            yield Nudge(
                NudgeKind.LEAVES_SOON, roundtable, who=(each.who,), leaves_at=each.leaves_at
            )
        elif each.who not in speakers:
            yield Nudge(NudgeKind.STILL_HERE, roundtable, who=(each.who,), leaves_at=each.leaves_at)
    late = tuple(each.who for each in not_told(record))
    if late:
        yield Nudge(NudgeKind.NOT_TOLD, roundtable, who=late)


def over_ms(record: Record, now: int) -> int:
    """Return by how much the running item is over its time; negative while it is not."""
    item = running_item(record)
    return 0 if item is None else item_ms(record, item.id, now) - item.allotted_ms


def early_speaker(record: Record) -> Who | None:
    """Return who of the participants has the floor; the facilitator may well speak first."""
    turn = speaking(record)
    return None if turn is None or turn.kind is TurnKind.CHAIR else who_of(turn)


def unclaimed_ms(record: Record, now: int) -> int:
    """Return for how long nobody has had the floor in the running item, without pauses."""
    if speaking(record) is not None:
        return 0
    ends = (turn.end for turn in record.turns if turn.end is not None)
    taken = (run.begin for run in record.runs if run.end is None)
    start, end = running_window(record, now)
    since = max(start, *ends, *taken, start)
    return total(subtract([(since, end)], pause_spans(record, now)))
