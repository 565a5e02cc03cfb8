"""Lists whose length stands once above them: "Every bullet is 25 min", "5 min for each talk"."""

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
_TALK = (
    r"(?:talks?|presentations?|speakers?|papers?|pitch(?:es)?|reports?|demos?|vorträge?|vortrag"
    r"|beitrag|beiträge|exposés?|présentations?|ponencias?|palestras?)"
)
# What is said right above a list, of its lines and of no others.
_FOR_EACH = re.compile(
    rf"(?P<length>{DURATION})\s?(?:max(?:imum|\.)?\s|limit\s|slots?\s)?(?:for|per|pro|par|por|each|je)"
    rf"\s(?:(?:each|every|jeden?|chaque|cada)\s)?{_TALK}\b",
    re.IGNORECASE,
)
_OF_TALKS = re.compile(rf"\b{_TALK}\b.*?(?P<length>{DURATION})\s?(?:each|je)\b", re.IGNORECASE)
_FIRST_CLOCK = re.compile(rf"[\s(\[]*(?P<clock>{CLOCK})(?!\s?[-–—])[\s,;:]", re.IGNORECASE)
_OWN_TIME = re.compile(rf"(?:{DURATION})(?!\w)|^\W*(?:{CLOCK})", re.IGNORECASE)
_LENGTH = re.compile(DURATION, re.IGNORECASE)
_FEWEST = 2  # lines of a list
_LONGEST = 160  # characters of a line
_TOP = 6  # blocks above which a sentence speaks of all that follows


def with_lengths(parts: Iterable[Part]) -> list[Part]:
    """Return the parts with the length of each line behind it, where the file says it apart."""
    kept = [*parts]
    found = ((at, _said_of_each(part)) for at, part in enumerate(kept[:_TOP]))
    at, length = next((each for each in found if each[1]), (0, ""))
    if length and not any(map(_gives_time, kept[at + 1 :])):
        return [*kept[: at + 1], *(_lasting(part, length) for part in kept[at + 1 :])]
    for at, part in enumerate(kept):
        if (match := _said_of_talks(part)) is not None:
            _give_below(kept, at, match["length"])
    return kept


def _said_of_talks(part: Part) -> re.Match[str] | None:
    """Find the one length of "(17:30, 5 min for each talk)" and "Short talks (5 min each)"."""
    if not isinstance(part, Block) or len(part.text) > _LONGEST or part.shape is Shape.BULLET:
        return None
    match = _FOR_EACH.search(part.text) or _OF_TALKS.search(part.text)
    return match if match and len(_LENGTH.findall(part.text)) == 1 else None


def _give_below(kept: list[Part], at: int, length: str) -> None:
    """Give the bullets right below a line its length, and the first of them its hour."""
    said = kept[at]
    listed: dict[int, Block] = {}
    for n in range(at + 1, len(kept)):
        line = kept[n]
        if not isinstance(line, Block) or line.shape is not Shape.BULLET:
            break
        listed[n] = line
    depth = min((each.depth for each in listed.values()), default=0)
    lines = {n: each for n, each in listed.items() if each.depth == depth}
    if not isinstance(said, Block) or len(lines) < _FEWEST or any(map(_has_time, lines.values())):
        return
    clock = _FIRST_CLOCK.match(said.text)
    for n, line in lines.items():
        kept[n] = replace(line, text=f"{line.text} ({length})")
    if clock is not None:
        first = next(iter(lines))
        kept[first] = replace(lines[first], text=f"{clock['clock']} {lines[first].text} ({length})")
    if said.shape is not Shape.HEADING:
        kept[at] = replace(said, shape=Shape.PROSE)


def _has_time(line: Block) -> bool:
    return _OWN_TIME.search(line.text[:_LONGEST]) is not None


def _said_of_each(part: Part) -> str:
    """Return "25 Minutes" for "Every bullet point is 25 Minutes + 5 Minutes Break"."""
    is_said = isinstance(part, Block) and part.shape in {Shape.TEXT, Shape.PROSE, Shape.QUOTE}
    match = _EACH.match(part.text) if isinstance(part, Block) and is_said else None
    return "" if match is None else match["length"]


def _is_bullet(part: Part) -> bool:
    """Tell a bullet that is set below no other, of which it would be a detail."""
    return isinstance(part, Block) and part.shape is Shape.BULLET and not part.depth


def _gives_time(part: Part) -> bool:
    return isinstance(part, Block) and _is_bullet(part) and _has_time(part)


def _lasting(part: Part, length: str) -> Part:
    if not isinstance(part, Block) or not _is_bullet(part):
        return part
    return replace(part, text=f"{part.text} ({length})")
