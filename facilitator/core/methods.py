"""Ways of working on an agenda item: which walk the room, and which go in steps."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.model import Item
from facilitator.core.text import fold

_MINUTE = 60_000
_CHECK = re.compile(r"\bcheck[- ]?(?:in|out)s?\b")
_ROUND = re.compile(r"\b(?:go[- ]?)?rounds?\b(?![- ]?tables?\b)|\bcheck[- ]?(?:in|out)\b")


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, and for how long (milliseconds)."""

    name: str
    ms: int


@dataclass(frozen=True, slots=True)
class _Method:
    """Steps with their usual minutes. A cycle runs up to `most` times where there is time for it.

    `step_names` are what the screen translates.
    """

    spelling: re.Pattern[str]
    steps: tuple[tuple[str, float], ...]
    most: int = 1

    @property
    def minutes(self) -> float:
        return sum(each for _, each in self.steps)


def _method(spelling: str, *steps: tuple[str, float], most: int = 1) -> _Method:
    return _Method(re.compile(rf"\b(?:{spelling})\b"), steps, most)


_PHASED = (
    _method(
        "troikas?",
        ("share", 2),
        ("clarify", 2),
        ("consult", 4.5),
        ("reflect", 1.5),
        most=3,
    ),
    _method(
        "action[- ]learning(?: sets?)?",
        ("present", 2),
        ("clarify", 7),
        ("help", 13),
        ("sum up", 2),
        ("resources", 5),
        ("action", 2),
    ),
    _method(
        "peer[- ]?assists?",
        ("present", 4),
        ("clarify", 8),
        ("advise", 12),
        ("reply", 3),
        ("one last idea each", 3),
    ),
    _method(
        "hot[- ]?seats?",
        ("statement", 1.5),
        ("questions", 7.5),
        ("last minute", 1),
        most=4,
    ),
    _method(
        r"1\W{0,3}2\W{0,3}4\W{0,3}all",
        ("alone, in silence", 1),
        ("in pairs", 2),
        ("in fours", 4),
        ("all together", 5),
    ),
    _method("panel.*open mic", ("panel", 45), ("open mic", 45)),
)


@dataclass(frozen=True, slots=True)
class PlaceInMethod:
    """Where an item is in its method; numbers count from 1. `left_ms` is negative when over."""

    cycle: int
    cycles: int
    number: int
    steps: tuple[Step, ...]
    left_ms: int

    @property
    def step(self) -> Step:
        return self.steps[self.number - 1]


def is_round(item: Item | None) -> bool:
    """Tell whether an item asks everybody in turn; a roundtable is no round."""
    return item is not None and _ROUND.search(fold(item.method)) is not None


def is_check(item: Item) -> bool:
    """Tell whether an item is a check-in or check-out: one thing each, and no discussion."""
    return any(_CHECK.search(fold(each)) for each in (item.method, item.title))


def place_in(item: Item, elapsed_ms: int) -> PlaceInMethod | None:
    """Return which step of its method an item is in; None where its method has no steps.

    The steps share what the item may take now, so more minutes stretch them all.
    """
    method = _phased(item)
    if method is None or item.allotted_ms <= 0:
        return None
    cycles = _cycles(method, item.allotted_ms)
    ends = list(_ends(method, cycles, item.allotted_ms))
    index = next((i for i, end in enumerate(ends) if elapsed_ms < end), len(ends) - 1)
    cycle, number = divmod(index, len(method.steps))
    first = cycle * len(method.steps)
    begins = [0, *ends]
    steps = tuple(
        Step(name, ends[first + i] - begins[first + i]) for i, (name, _) in enumerate(method.steps)
    )
    return PlaceInMethod(cycle + 1, cycles, number + 1, steps, ends[index] - elapsed_ms)


def _phased(item: Item) -> _Method | None:
    method = fold(item.method)
    return next((each for each in _PHASED if each.spelling.search(method)), None)


def _cycles(method: _Method, allotted_ms: int) -> int:
    """Return how often the steps fit, to the nearest: half an hour holds three troikas."""
    fit = int(allotted_ms / (method.minutes * _MINUTE) + 0.5)
    return max(1, min(method.most, fit))


def _ends(method: _Method, cycles: int, allotted_ms: int) -> Iterator[int]:
    """Yield when each step is over, in milliseconds of the item; the last one to the millisecond.

    Minutes come in halves, so that doubled they divide without a rest to carry.
    """
    halves = [round(minutes * 2) for _, minutes in method.steps] * cycles
    whole, done = sum(halves), 0
    for each in halves:
        done += each
        yield allotted_ms * done // whole
