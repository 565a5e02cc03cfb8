"""Where a finished write-up holds a note: its section, and the line as a reader meets it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from facilitator.core.text import fold
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Figure,
    Heading,
    Quote,
    Table,
    plain,
    texts,
)
from facilitator.writeup.text import cleaned

_LONG = 8  # letters of a line that may be a part of a note


class HeldLine(NamedTuple):
    """A line of a write-up; `section` counts its sections from 1, 0 is above the first."""

    section: int
    text: str


def lines_holding(document: Document, words: Mapping[str, str]) -> dict[str, HeldLine]:
    """Return the notes (ids) whose words a write-up holds, each with the line they are in."""
    lines: dict[str, HeldLine] = {}
    section = 0
    for block in document.blocks:
        section += isinstance(block, Heading) and block.level == 1
        for shown, parts in lines_in(block):
            for part in map(fold, parts):
                lines.setdefault(part, HeldLine(section, shown))
                _, colon, after = part.partition(": ")
                if colon:
                    lines.setdefault(after, HeldLine(section, shown))
    found = {}
    for note, raw in words.items():
        said = fold(cleaned(raw))
        line = (lines.get(said) or _near(said, lines)) if said else None
        if line is not None:
            found[note] = line
    return found


def _near(said: str, lines: Mapping[str, HeldLine]) -> HeldLine | None:
    """Return a line with a source after the note, or without what the promise forbids."""
    for text, line in lines.items():
        if said in text or (len(text) >= _LONG and text in said):
            return line
    return None


def lines_in(block: Block) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each line of a block as it is shown, with the texts in it."""
    match block:
        case Bullets():
            for item in block.items:
                yield plain(item.runs), (plain(item.runs),)
        case Quote():
            yield (f"{block.text} – {block.by}" if block.by else block.text), (block.text,)
        case Table():
            for row in block.rows:
                yield " · ".join(filter(None, row)), row
        case Figure():
            yield block.caption, (block.caption,)
            yield block.chart.alternative, (block.chart.alternative,)
        case _:
            yield from ((text, (text,)) for text in texts(block))
