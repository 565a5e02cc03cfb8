"""Headings with their day and hour on the line below: "## Maps" above "- Mon 10:00–11:00"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from facilitator.core.minutes import CLOCK, CLOCK_RANGE
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import names_day

_HOURS = re.compile(
    r"(?:(?:when|time|date|date and time|wann|termin|zeit|quand|horaire|cuándo|quando|hora)"
    r"\s*:)?\s*"
    rf"(?P<day>[^\d\W].{{2,40}}?)[\s,;:|@(–—-]+(?:(?:at|from|um|ab|von|à|de|a las|às)\s)?"
    rf"(?P<clock>{CLOCK_RANGE}|{CLOCK})(?:\s?(?:uhr|h|hrs))?[\s).]*",
    re.IGNORECASE,
)
_FEWEST = 2  # headings
_LONGEST = 80  # characters
_INDENT = 2  # columns


def with_hours_before(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with each such heading behind its hour, below a line with its day.

    Where two headings of a level have it, all that have it are items; hours of several days below
    a heading are those of an office.
    """
    found = {
        at: hours
        for at, (part, below) in enumerate(pairwise(parts))
        if isinstance(part, Block) and part.shape is Shape.HEADING and not names_day(part.text)
        if (hours := _hours(below)) is not None and not any(map(_hours, parts[at + 2 : at + 3]))
    }
    depths = {part.depth for at in found if isinstance(part := parts[at], Block)}
    return [*_parted(parts, found)] if len(found) >= _FEWEST and len(depths) == 1 else [*parts]


def _hours(part: Part) -> re.Match[str] | None:
    is_line = isinstance(part, Block) and part.shape in {Shape.BULLET, Shape.TEXT}
    if not isinstance(part, Block) or not is_line or len(part.text) > _LONGEST:
        return None
    hours = _HOURS.fullmatch(part.text)
    return hours if hours is not None and names_day(hours["day"]) else None


def _parted(parts: Sequence[Part], found: dict[int, re.Match[str]]) -> Iterator[Part]:
    day, is_below = "", False
    for at, part in enumerate(parts):
        if at - 1 in found:
            continue
        if not isinstance(part, Block):
            yield part
        elif (hours := found.get(at)) is not None:
            is_below = True
            if fold(hours["day"]) != fold(day):
                day = hours["day"]
                yield Block(part.line, Shape.TEXT, day, after_blank=True)
            yield Block(part.line, Shape.BULLET, f"{hours['clock']} {part.text}", mark="-")
        else:
            is_below = is_below and part.shape is not Shape.HEADING
            yield replace(part, depth=part.depth + _INDENT) if is_below else part
