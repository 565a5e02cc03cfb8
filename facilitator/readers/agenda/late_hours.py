"""Hours behind the words of a line, "Fees (18h40)", which alone could be lengths as well."""

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.head import head_key

_HOUR = r"(?:[01]?\d|2[0-3])\s?h\s?(?:[0-5]\d)?"
_LAST = re.compile(
    rf"(?P<before>.*\w.*?)(?P<opens>\s*[(\[]|\s+[-–—:]\s+|,\s+)(?P<first>{_HOUR})"
    rf"(?:\s?(?:-|–|—|à)\s?(?P<last>{_HOUR}))?(?P<closes>[)\]]?[\s.]*)",
    re.IGNORECASE,
)
_LISTED = frozenset({Shape.BULLET, Shape.HEADING, Shape.TEXT})
_EARLIEST = 6 * 60  # minutes; what begins earlier is a length
_FEWEST = 2


def with_late_hours(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with such hours as "(18:40)", where they go on through a day."""
    found = {at: match for at, part in enumerate(parts) if (match := _match(part)) is not None}
    starts = [_minutes(match["first"]) for match in found.values()]
    rises = starts == sorted(starts) and len({*starts}) >= _FEWEST
    if not rises or starts[0] < _EARLIEST:
        return [*parts]
    return [_written(part, found.get(at)) for at, part in enumerate(parts)]


def _match(part: Part) -> re.Match[str] | None:
    is_line = isinstance(part, Block) and part.shape in _LISTED
    if not is_line or not isinstance(part, Block) or len(part.text) > LONGEST_LINE:
        return None
    says_when = part.shape is not Shape.BULLET and head_key(part.text) is not None
    return None if says_when else _LAST.fullmatch(part.text)


def _written(part: Part, match: re.Match[str] | None) -> Part:
    if match is None or not isinstance(part, Block):
        return part
    clocks = "-".join(_clock(each) for each in (match["first"], match["last"]) if each)
    return replace(part, text=f"{match['before']}{match['opens']}{clocks}{match['closes']}")


def _minutes(text: str) -> int:
    hour, _, minute = text.casefold().partition("h")
    return int(hour) * 60 + int(minute.strip() or 0)


def _clock(text: str) -> str:
    return f"{_minutes(text) // 60}:{_minutes(text) % 60:02d}"
