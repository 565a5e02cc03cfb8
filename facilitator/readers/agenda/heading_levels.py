"""Headings at another level than they mean: a day below its items, "# 1 Fees" beside "Agenda"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facilitator.readers.agenda.agenda_names import names_agenda, opens_meeting
from facilitator.readers.agenda.blocks import Block, Part, Shape
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE

_NUMBER = re.compile(r"(?P<number>\d{1,2})[.)]?\s+(?=[^\W\d_])")
_SIGN = re.compile(r"[»›▸►▪‣•]\s*(?=\w)")
_SHORT = 80  # characters
_FEWEST = 2
_INDENTED = 2  # columns


def with_levels(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with headings set above what belongs to them."""
    kept = _with_signs_lowered(parts)
    for at, heading in [*_headings(parts, 0)][::-1]:  # what goes on below is joined to it
        if names_day(heading.text):
            _raise_day(kept, at, heading)
        elif names_agenda(heading.text):
            _lower_numbered(kept, at, heading)
    return kept


def _with_signs_lowered(parts: Sequence[Part]) -> list[Part]:
    """Set "» Slow rivers" below "14:00 Panels", a heading of the same size with no such sign."""
    kept = [*parts]
    plain: set[int] = set()
    lowered = 0
    for at, part in enumerate(parts):
        if not isinstance(part, Block) or part.shape is not Shape.HEADING:
            continue
        if part.depth in plain and _SIGN.match(part.text):
            lowered = part.depth
            kept[at] = replace(part, depth=part.depth + 1, text=_SIGN.sub("", part.text))
        elif part.depth <= lowered or not _SIGN.match(part.text):
            plain = {each for each in plain if each < part.depth} | {part.depth}
            lowered = 0
    return kept


def _headings(parts: Sequence[Part], begin: int) -> Iterator[tuple[int, Block]]:
    for at in range(begin, len(parts)):
        part = parts[at]
        if isinstance(part, Block) and part.shape is Shape.HEADING:
            yield at, part


def _raise_day(kept: list[Part], at: int, day: Block) -> None:
    """Set a day that is the second line of a title, in smaller letters, above what follows it."""
    above = kept[at - 1] if at else None
    below = next((each for _, each in _headings(kept, at + 1) if each.depth < day.depth), None)
    if not isinstance(above, Block) or above.shape is not Shape.HEADING or below is None:
        return
    if above.depth < below.depth and not names_day(below.text):
        kept[at] = replace(day, depth=above.depth)


def _lower_numbered(kept: list[Part], at: int, agenda: Block) -> None:
    """Set "# 1 Opening", "# 2 Fees" below the "# Agenda" that they stand level with."""
    found: list[tuple[int, Block, re.Match[str]]] = []
    end = len(kept)
    for where, heading in _headings(kept, at + 1):
        match = _NUMBER.match(heading.text) if heading.depth == agenda.depth else None
        if match is not None and int(match["number"]) == len(found) + 1:
            found.append((where, heading, match))
        elif heading.depth <= agenda.depth:
            end = where
            break
    if len(found) < _FEWEST:
        return
    for where, heading in [*_headings(kept[:end], at + 1)]:
        kept[where] = replace(heading, depth=heading.depth + 1)
    for where, heading, match in found[::-1]:
        text = f"{match['number']}. {heading.text[match.end() :]}"
        kept[where] = replace(heading, depth=heading.depth + 1, text=text)
        _join_wrapped(kept, where)
    for where in range(at + 1, found[0][0]):
        part = kept[where]
        is_line = isinstance(part, Block) and part.shape is Shape.TEXT and len(part.text) <= _SHORT
        if is_line and isinstance(part, Block) and opens_meeting(part.text):
            kept[where] = replace(part, shape=Shape.HEADING, depth=agenda.depth + 1)


def _join_wrapped(kept: list[Part], at: int) -> None:
    """Join "# 4 Debate of the" and "    fees for 2027" below it."""
    heading, below = kept[at], kept[at + 1] if at + 1 < len(kept) else None
    if not isinstance(heading, Block) or not isinstance(below, Block) or below.after_blank:
        return
    goes_on = below.shape is Shape.TEXT and below.depth >= _INDENTED and below.text[:1].islower()
    joined = f"{heading.text} {below.text}"
    if goes_on and "://" not in below.text and len(joined) <= LONGEST_LINE:
        kept[at] = replace(heading, text=joined, links=(*heading.links, *below.links))
        del kept[at + 1]
