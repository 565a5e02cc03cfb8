"""Lists whose lengths stand apart: "Every bullet is 25 min" above them, or behind bare lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from facilitator.core.minutes import CLOCK, DURATION
from facilitator.readers.agenda.blocks import Block, Part, Shape

# What a list has; "each talk is 20 minutes" speaks of talks that are listed elsewhere.
_EACH = re.compile(
    r"\W*(?:every|each|jeder|jede|chaque|cada)\s+(?:bullet(?:[\s-]?point)?|item|point|topic|line|punkt"
    rf"|thema|tema)\s[^\d]{{0,30}}?(?P<length>{DURATION})(?!\s?-)",
    re.IGNORECASE,
)
_OWN_TIME = re.compile(rf"(?:{DURATION})(?!\w)|^\W*(?:{CLOCK})", re.IGNORECASE)
_LENGTH_LAST = re.compile(rf"(?P<title>.*\w.*?)\s*:\s*(?P<length>{DURATION})\.?", re.IGNORECASE)
_OF_ANYTHING = re.compile(
    r"\b(?:time|timeout|total|duration|length|delay|interval|age|zeit|dauer|temps|tiempo|duración)\b"
    r"|[=<>{}$]|\w_\w",
    re.IGNORECASE,
)
_FEWEST = 5  # bare lines that are a list by their lengths alone
_MOST = 0.8  # of the lines of a file
_LONGEST = 160  # characters of a line
_TOP = 6  # blocks above which a sentence speaks of all that follows


def with_lengths(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with the length of each line behind it, where the file says it apart."""
    kept = [*parts]
    found = ((at, _said_of_each(part)) for at, part in enumerate(kept[:_TOP]))
    at, length = next((each for each in found if each[1]), (0, ""))
    if length and not any(map(_gives_time, kept[at + 1 :])):
        return [*kept[: at + 1], *(_lasting(part, length) for part in kept[at + 1 :])]
    return _as_list(kept)


def _said_of_each(part: Part) -> str:
    """Return "25 Minutes" for "Every bullet point is 25 Minutes + 5 Minutes Break"."""
    is_said = isinstance(part, Block) and part.shape in {Shape.TEXT, Shape.PROSE, Shape.QUOTE}
    match = _EACH.match(part.text) if isinstance(part, Block) and is_said else None
    return "" if match is None else match["length"]


def _is_bullet(part: Part) -> bool:
    """Tell a bullet that is set below no other, of which it would be a detail."""
    return isinstance(part, Block) and part.shape is Shape.BULLET and not part.depth


def _gives_time(part: Part) -> bool:
    if not isinstance(part, Block) or not _is_bullet(part):
        return False
    return _OWN_TIME.search(part.text[:_LONGEST]) is not None


def _lasting(part: Part, length: str) -> Part:
    if not isinstance(part, Block) or not _is_bullet(part):
        return part
    return replace(part, text=f"{part.text} ({length})")


def _as_list(parts: Sequence[Part]) -> list[Part]:
    """Make a list of bare lines, "Rivers, slides 4-5 : 10 min", where nearly all are like that."""
    found = {
        at: match
        for at, part in enumerate(parts)
        if isinstance(part, Block) and part.shape is Shape.TEXT and len(part.text) <= _LONGEST
        if (match := _LENGTH_LAST.fullmatch(part.text)) and not _OF_ANYTHING.search(match["title"])
    }
    if len(found) < _FEWEST or len(found) < _MOST * len(parts):
        return [*parts]
    return [_bullet(part, found.get(at)) for at, part in enumerate(parts)]


def _bullet(part: Part, match: re.Match[str] | None) -> Part:
    if match is None or not isinstance(part, Block):
        return part
    return replace(
        part, shape=Shape.BULLET, depth=0, mark="-", text=f"{match['title']} ({match['length']})"
    )
