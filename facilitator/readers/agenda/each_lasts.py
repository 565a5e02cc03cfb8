"""Lists whose length stands once above them: "Every bullet is 25 min"."""

import re
from collections.abc import Iterable
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
_LONGEST = 160  # characters of a line
_TOP = 6  # blocks above which a sentence speaks of all that follows


def with_lengths(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with the length of each line behind it, where the file says it apart."""
    kept = [*parts]
    found = ((at, _said_of_each(part)) for at, part in enumerate(kept[:_TOP]))
    at, length = next((each for each in found if each[1]), (0, ""))
    if length and not any(map(_gives_time, kept[at + 1 :])):
        return [*kept[: at + 1], *(_lasting(part, length) for part in kept[at + 1 :])]
    return kept


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
