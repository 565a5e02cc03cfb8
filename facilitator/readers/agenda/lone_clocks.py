"""Clocks on a line of their own: what stands below them, or above, is their item."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from facilitator.core.minutes import CLOCK, CLOCK_RANGE
from facilitator.readers.agenda.agenda_names import names_agenda
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.boxes import as_list, with_codes, with_ranges, without_clock
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.speaker_lines import read_lead

_ALONE = re.compile(rf"[^\w(\[]{{0,3}}(?:{CLOCK_RANGE}|{CLOCK})[\s.:|–-]*", re.IGNORECASE)
_LONGEST_CLOCK = 30  # characters
_LONGEST = 160
_FEWEST = 2
_DEEPER = 2  # columns
_LARGE = 2  # level of headings that are no items


def with_their_items(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with "09:00" and "Welcome" below it as one line, where that is the form."""
    kept = with_ranges(with_codes(parts))
    alone = [at for at, part in enumerate(kept) if _is_clock(part)]
    if len(alone) < _FEWEST or _are_below_headings(kept, alone):
        return kept
    above = [at for at in alone if _is_named_above(kept, at)]
    below = [at for at in alone if at + 1 < len(kept) and _is_below(kept[at + 1])]
    pairs = [(at, at + 1, at) for at in below]
    if len(above) > len(alone) / 2 and min(_gaps(alone)) > 1:
        pairs = [(at, at - 1, at - 1) for at in above]
    elif len(below) * 2 < len(alone):
        return kept
    gone: set[int] = set()
    for at, words, first in pairs:
        clock, title, begin = kept[at], kept[words], kept[first]
        if isinstance(clock, Block) and isinstance(title, Block) and isinstance(begin, Block):
            kept[first] = replace(
                title,
                line=begin.line,
                text=f"{clock.text} {title.text}",
                after_blank=begin.after_blank,
            )
            gone.add(max(at, words))
            _set_below(kept, max(at, words) + 1)
    begins = {at for at, _, first in pairs if at == first}
    if open_ones := without_clock(kept, begins):
        as_list(kept, begins, open_ones)
        gone |= open_ones
    return [part for at, part in enumerate(kept) if at not in gone]


def _set_below(kept: list[Part], at: int) -> None:
    """Set who speaks, on a line of its own, below the item that was just put together."""
    part = kept[at] if at < len(kept) else None
    if not isinstance(part, Block) or part.shape is not Shape.TEXT or _is_clock(part):
        return
    if read_lead(part.text, alone=True) is not None:
        kept[at] = replace(part, depth=part.depth + _DEEPER, after_blank=False)


def _are_below_headings(parts: Sequence[Part], alone: Sequence[int]) -> bool:
    """Tell headings that each have their time below them: whoever reads headings takes these."""
    above = [parts[at - 1] if at else None for at in alone]
    after = parts[alone[-1] + 1] if alone[-1] + 1 < len(parts) else None
    named = [each is not None and _is_small_heading(each) for each in above]
    return all(named) and (after is None or not _is_small_heading(after))


def _is_small_heading(part: Part) -> bool:
    is_heading = isinstance(part, Block) and part.shape is Shape.HEADING
    return is_heading and _is_below(part)


def _gaps(alone: Sequence[int]) -> list[int]:
    return [after - at for at, after in pairwise(alone)]


def _is_clock(part: Part) -> bool:
    return (
        isinstance(part, Block)
        and part.shape is Shape.TEXT
        and len(part.text) <= _LONGEST_CLOCK
        and _ALONE.fullmatch(part.text) is not None
    )


def _is_words(part: Part) -> bool:
    if not isinstance(part, Block) or part.shape is not Shape.TEXT or len(part.text) > _LONGEST:
        return False
    return not _is_clock(part) and any(map(str.isalnum, part.text))


def _is_below(part: Part) -> bool:
    """Tell what a clock above it may be of: a line, or a small heading that names no day."""
    if not isinstance(part, Block) or part.shape is not Shape.HEADING:
        return _is_words(part)
    return part.depth > _LARGE and len(part.text) <= _LONGEST and not names_day(part.text)


def _is_named_above(parts: Sequence[Part], at: int) -> bool:
    """Tell "Welcome" right above its "09:00", with a gap before it."""
    clock, above = parts[at], parts[at - 1] if at else None
    if not isinstance(clock, Block) or clock.after_blank or above is None:
        return False
    if not _is_words(above) or not isinstance(above, Block):
        return False
    return above.after_blank or (at > 1 and _is_label(parts[at - 2]))


def _is_label(part: Part) -> bool:
    """Tell "Agenda" and "Monday", below which the first item stands without a gap."""
    if not isinstance(part, Block):
        return False
    return part.shape is Shape.HEADING or names_agenda(part.text) or names_day(part.text)
