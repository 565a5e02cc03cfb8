"""Lines that begin with their day and hour: "Sat 15 May, 09:00 – Breakfast"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.core.minutes import CLOCK, CLOCK_RANGE
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import names_day, same_day
from facilitator.readers.agenda.draft import LONGEST_LINE

_FIRST_CLOCK = re.compile(rf"(?<![\d.:/])(?:{CLOCK_RANGE}|{CLOCK})", re.IGNORECASE)
_AROUND = re.compile(r"^[\W_]+|(?:[\s,;:|@(–—-]|\b(?:at|um|à|a las|às|om|kl\.?|from|ab))+$", re.I)
_LINES = frozenset({Shape.BULLET, Shape.TEXT})
_ANY_LINE = _LINES | {Shape.HEADING}
_FEWEST = 3  # lines
_LONGEST_DAY = 40  # characters
_MOST = 0.5  # of the lines of lists


@dataclass(frozen=True, slots=True)
class _Dated:
    day: str
    rest: str


def with_days_above(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with the day of such lines on a line above those that share it."""
    parts = [*_without_day_again(parts)]
    found = {at: dated for at, part in enumerate(parts) if (dated := _dated(part)) is not None}
    listed = [part for part in parts if isinstance(part, Block) and part.shape is Shape.BULLET]
    if len(found) < _FEWEST or len({each.day for each in found.values()}) < 2:
        return [*parts]
    if len(found) < _MOST * len(listed):
        return [*parts]
    return [*_parted(parts, found)]


def _without_day_again(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield "20:30 Dinner" for "Friday 20:30 Dinner" below a heading that is the Friday."""
    above = ""
    for part in parts:
        dated = _dated(part, among=_ANY_LINE) if above else None
        if isinstance(part, Block) and dated is not None and same_day(dated.day, above):
            yield replace(part, text=dated.rest)
            continue
        if isinstance(part, Block) and part.shape is Shape.HEADING and names_day(part.text):
            above = part.text
        yield part


def _parted(parts: Sequence[Part], found: dict[int, _Dated]) -> Iterator[Part]:
    day = ""
    for at, part in enumerate(parts):
        dated = found.get(at)
        if dated is None or not isinstance(part, Block):
            yield part
            continue
        if fold(dated.day) != fold(day):
            day = dated.day
            yield Block(part.line, Shape.TEXT, day, after_blank=True)
        yield replace(part, text=dated.rest, shape=Shape.BULLET)


def _dated(part: Part, *, among: frozenset[Shape] = _LINES) -> _Dated | None:
    if not isinstance(part, Block) or part.shape not in among:
        return None
    clock = _FIRST_CLOCK.search(part.text) if len(part.text) <= LONGEST_LINE else None
    if clock is None or not 0 < clock.start() <= _LONGEST_DAY:
        return None
    day = _AROUND.sub("", part.text[: clock.start()])
    says = any(map(str.isalpha, part.text[clock.end() :]))
    return _Dated(day, part.text[clock.start() :]) if says and names_day(day) else None
