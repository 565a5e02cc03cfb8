"""Advice when the roundtable will end late: which waiting item to shorten or leave out.

Advice only: nothing shrinks by itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.model import Item, Record
from facilitator.core.once import once_for
from facilitator.core.schedule import projected_starts
from facilitator.core.state import State
from facilitator.core.statuses import LIVE, ItemStatus

LATE_MS = 60_000  # less is on time
ANOTHER_TIME_MS = 180 * 60_000  # a practice in the morning is not "six hours early"
_MINUTE = 60_000


class Measure(StrEnum):
    """What can be done about an item that is still to come."""

    TRIM = "trim"
    LEAVE_OUT = "leave out"


class Advice(NamedTuple):
    """What to do with which waiting item. `ms` is what it gives: all of it when left out."""

    measure: Measure
    item: Item
    ms: int

    @property
    def allotted_ms(self) -> int:
        """What the item may take when the advice is followed."""
        return self.item.allotted_ms - self.ms


class _Option(NamedTuple):
    """An advice, by how much sooner the roundtable would end, and how much the item could give."""

    advice: Advice
    gain_ms: int
    room_ms: int


@once_for(2)
def advise(record: Record, state: State) -> Advice | None:
    """Return the mildest measure that brings the end back to the plan, else the strongest one.

    A trim that is enough comes before leaving out an item that may be cut first. What would be
    lost in waiting for a fixed start gains nothing, and is not proposed.
    """
    if state.status not in LIVE or not LATE_MS <= state.over_ms < ANOTHER_TIME_MS:
        return None
    waiting = [each.item for each in state.items if each.status is ItemStatus.WAITING]
    trims = list(_trims(record, state, waiting))
    cuts = list(_cuts(record, state, waiting))
    trim = max(trims, key=lambda option: (option.gain_ms, option.room_ms), default=None)
    cut = min(cuts, key=lambda option: _distance(option, state), default=None)
    if trim is not None and (cut is None or _is_enough(trim, state)):
        return trim.advice
    return cut.advice if cut is not None else None


def _is_enough(option: _Option, state: State) -> bool:
    return state.over_ms - option.gain_ms < LATE_MS


def _distance(option: _Option, state: State) -> tuple[bool, int]:
    """Sort what is enough first, and then by how near it comes to what is needed."""
    return not _is_enough(option, state), abs(state.over_ms - option.gain_ms)


def _trims(record: Record, state: State, waiting: list[Item]) -> Iterator[_Option]:
    """Yield what shortening an item would gain: at most the minutes that it is said to be late."""
    for item in waiting:
        room = 0 if item.shrink_to_ms is None else item.allotted_ms - item.shrink_to_ms
        ms = min(state.over_ms // _MINUTE * _MINUTE, room)
        if ms > 0:
            gain = _gain(_trimmed(record, item, ms), state)
            if gain > 0:
                ms = min(ms, _whole_minutes(gain))
                yield _Option(Advice(Measure.TRIM, item, ms), gain, room)


def _cuts(record: Record, state: State, waiting: list[Item]) -> Iterator[_Option]:
    """Yield what leaving out an item would gain."""
    for item in (each for each in waiting if each.cut_first):
        gain = _gain(_cut(record, item), state)
        if gain > 0:
            advice = Advice(Measure.LEAVE_OUT, item, item.allotted_ms)
            yield _Option(advice, gain, item.allotted_ms)


def _gain(changed: Record, state: State) -> int:
    """Return by how much sooner the roundtable would end with its agenda changed."""
    _, end = projected_starts(changed, state.now)
    return 0 if end is None or state.projected_end is None else state.projected_end - end


# The same record is asked about each second, and what is known of a record is kept by it.
@once_for(4)
def _trimmed(record: Record, item: Item, ms: int) -> Record:
    return _with(record, replace(item, added_ms=item.added_ms - ms))


@once_for(4)
def _cut(record: Record, item: Item) -> Record:
    return _with(record, replace(item, skipped=True))


def _with(record: Record, changed: Item) -> Record:
    items = tuple(changed if item.id == changed.id else item for item in record.items)
    return replace(record, items=items)


def _whole_minutes(ms: int) -> int:
    """Round up to whole minutes."""
    return -(-ms // _MINUTE) * _MINUTE
