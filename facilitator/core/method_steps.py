"""Steps of a method, such as those of a case: which one an item is in, and what is left of it."""

from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.methods import Method, method_of
from facilitator.core.model import Item

_MINUTE = 60_000


class Step(NamedTuple):
    """What is done, and for how long (milliseconds)."""

    name: str
    ms: int


class _Cycle(NamedTuple):
    """Steps with their usual minutes, run up to `most` times where there is time for it.

    `steps` begin with names that the screen translates.
    """

    steps: tuple[tuple[str, float], ...]
    most: int = 1

    @property
    def minutes(self) -> float:
        return sum(each for _, each in self.steps)


_CYCLES = {
    Method.TROIKA: _Cycle(
        (("share", 2), ("clarify", 2), ("consult", 4.5), ("reflect", 1.5)), most=3
    ),
    Method.ACTION_LEARNING: _Cycle(
        (
            ("present", 2),
            ("clarify", 7),
            ("help", 13),
            ("sum up", 2),
            ("resources", 5),
            ("action", 2),
        )
    ),
    Method.PEER_ASSIST: _Cycle(
        (
            ("present", 4),
            ("clarify", 8),
            ("advise", 12),
            ("reply", 3),
            ("one last idea each", 3),
        )
    ),
    Method.HOT_SEAT: _Cycle((("statement", 1.5), ("questions", 7.5), ("last minute", 1)), most=4),
    Method.ONE_TWO_FOUR_ALL: _Cycle(
        (("alone, in silence", 1), ("in pairs", 2), ("in fours", 4), ("all together", 5))
    ),
    Method.PANEL_OPEN_MIC: _Cycle((("panel", 45), ("open mic", 45))),
}


class PlaceInMethod(NamedTuple):
    """Where an item is in its method; numbers count from 1. `left_ms` is negative when over."""

    cycle: int
    cycles: int
    number: int
    steps: tuple[Step, ...]
    left_ms: int

    @property
    def step(self) -> Step:
        return self.steps[self.number - 1]


def place_in(item: Item, elapsed_ms: int) -> PlaceInMethod | None:
    """Return which step of its method an item is in; None where its method has no steps.

    The steps share what the item may take now, so more minutes stretch them all.
    """
    named = method_of(item)
    one = None if named is None else _CYCLES.get(named)
    if one is None or item.allotted_ms <= 0:
        return None
    cycles = _cycles(one, item.allotted_ms)
    ends = list(_ends(one, cycles, item.allotted_ms))
    index = next((i for i, end in enumerate(ends) if elapsed_ms < end), len(ends) - 1)
    cycle, number = divmod(index, len(one.steps))
    first = cycle * len(one.steps)
    begins = [0, *ends]
    steps = tuple(
        Step(name, ends[first + i] - begins[first + i]) for i, (name, _) in enumerate(one.steps)
    )
    return PlaceInMethod(cycle + 1, cycles, number + 1, steps, ends[index] - elapsed_ms)


def _cycles(one: _Cycle, allotted_ms: int) -> int:
    """Return how often the steps fit, to the nearest: half an hour holds three troikas."""
    fit = int(allotted_ms / (one.minutes * _MINUTE) + 0.5)
    return max(1, min(one.most, fit))


def _ends(one: _Cycle, cycles: int, allotted_ms: int) -> Iterator[int]:
    """Yield when each step is over, in milliseconds of the item; the last one to the millisecond.

    Minutes come in halves, so that doubled they divide without a rest to carry.
    """
    halves = [round(minutes * 2) for _, minutes in one.steps] * cycles
    whole, done = sum(halves), 0
    for each in halves:
        done += each
        yield allotted_ms * done // whole
