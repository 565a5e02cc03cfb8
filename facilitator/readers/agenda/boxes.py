"""Pages that set an item out in boxes: its clock in one, its title in another, its hours below."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TypeGuard

from facilitator.core.minutes import CLOCK, CLOCK_RANGE, read_clocks
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import names_day

_CLOCK_ALONE = re.compile(rf"(?:{CLOCK})[\s.:|–-]*", re.IGNORECASE)
_RANGE = re.compile(rf"(?P<range>{CLOCK_RANGE})(?:\s*$|\s*[·,|;:–-]\s*(?=\S))", re.IGNORECASE)
_RANGE_LAST = re.compile(rf"\w[^\d]*\s(?P<range>{CLOCK_RANGE})", re.IGNORECASE)
_NO_CLOCK = re.compile(r"[-–—…]{1,3}")
_FIRST = re.compile(rf"(?P<clock>{CLOCK_RANGE}|{CLOCK})(?:\s+(?P<code>\S.*))?", re.IGNORECASE)
_LAST = re.compile(rf"(?P<code>\S.*?)\s+(?P<clock>{CLOCK_RANGE}|{CLOCK})", re.IGNORECASE)
_LONGEST = 160  # characters
_LONGEST_CODE = 60
_FEWEST = 3  # boxes
_LARGE = 2  # level of headings that are no items
_DEEPER = 2  # columns


def with_ranges(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with "12:30", "Lunch", "12:30 – 14:00" as the range above its title."""
    kept = [*parts]
    gone: set[int] = set()
    for at in range(len(kept) - 2):
        clock, title, below = kept[at : at + 3]
        if not (_is_line(clock) and _is_line(title) and _is_line(below)) or at in gone:
            continue
        match = _RANGE.match(below.text) or _RANGE_LAST.fullmatch(below.text)
        if match is None or not _CLOCK_ALONE.fullmatch(clock.text) or _RANGE.match(title.text):
            continue
        whole, first = read_clocks(match["range"]), read_clocks(clock.text.rstrip(" .:|–-"))
        if whole is None or first is None or whole[0] != first[0]:
            continue
        kept[at] = replace(clock, text=match["range"])
        if rest := below.text[match.end() :] or below.text[: match.start("range")]:
            rest = below.text if match.start("range") else rest
            kept[at + 2] = _below(replace(below, text=rest))
        else:
            gone.add(at + 2)
    return [part for at, part in enumerate(kept) if at not in gone]


def without_clock(parts: Sequence[Part], begins: AbstractSet[int]) -> set[int]:
    """Return where "—" stands in the place of a clock, with a title below, after an item began."""
    return {
        at
        for at, part in enumerate(parts[:-1])
        if _is_line(part) and _NO_CLOCK.fullmatch(part.text) and _is_line(parts[at + 1])
        if at > min(begins, default=at)
    }


def as_list(parts: list[Part], begins: AbstractSet[int], open_ones: AbstractSet[int]) -> None:
    """Make a list of items with a clock and of those without, each with the line below it."""
    for at in {*begins, *(at + 1 for at in open_ones)}:
        title = parts[at]
        if _is_line(title):
            parts[at] = replace(title, shape=Shape.BULLET)
    for at in {*begins, *open_ones}:
        part = parts[at + 2] if at + 2 < len(parts) else None
        if at + 2 not in begins | open_ones and _is_line(part) and not names_day(part.text):
            parts[at + 2] = _below(part)


def with_codes(parts: Sequence[Part]) -> list[Part]:
    """Return "09:15 The mission" above the small heading "Let us begin" as one item's heading."""
    kept = [*parts]
    found = []
    for at, part in enumerate(kept[:-1]):
        if _is_line(part) and _is_small_heading(kept[at + 1]) and len(part.text) <= _LONGEST_CODE:
            match = _FIRST.fullmatch(part.text) or _LAST.fullmatch(part.text)
            if match is not None and not names_day(part.text):
                found.append((at, match))
    below = [kept[at + 2] for at, _ in found if at + 2 < len(kept)]
    has_list = any(_is_line(part) and _FIRST.fullmatch(part.text) for part in below)
    if has_list or len([match for _, match in found if match["code"]]) < _FEWEST:
        return kept  # "10:00 Coffee" is the last of a list, and "Session 2" heads the next one
    for at, match in found:
        clock, title = kept[at], kept[at + 1]
        if isinstance(clock, Block) and isinstance(title, Block):
            kept[at] = replace(title, line=clock.line, text=f"{match['clock']} {title.text}")
            kept[at + 1] = replace(clock, text=match["code"] or "")
    return [part for part in kept if not isinstance(part, Block) or part.text]


def _below(block: Block) -> Block:
    return replace(block, depth=block.depth + _DEEPER, after_blank=False)


def _is_line(part: Part | None) -> TypeGuard[Block]:
    return isinstance(part, Block) and part.shape is Shape.TEXT and len(part.text) <= _LONGEST


def _is_small_heading(part: Part) -> bool:
    if not isinstance(part, Block) or part.shape is not Shape.HEADING:
        return False
    return part.depth > _LARGE and not names_day(part.text)
