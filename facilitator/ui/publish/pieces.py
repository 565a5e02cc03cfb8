"""Pieces in which the preview takes a page, so that a long one never holds up the window."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.writeup.blocks import Block, Bullets, Document

_IN_A_LIST = 50  # QTextDocument takes time by the square of how long a list is
_FIRST, _THEN = 24_000, 12_000  # characters of HTML; what is put in between two frames
_LIST, _GOES_ON = "<ul>", '<ul class="on">'
_NEEDS_ROOM = ("</table>", "</blockquote>", "</figure>")  # Qt puts an empty line behind these


def in_short_lists(document: Document) -> Document:
    """Return the write-up with each long list as several, one right after the other."""
    blocks = (part for each in document.blocks for part in _short(each))
    return replace(document, blocks=tuple(blocks))


def pieces(page: str) -> tuple[str, ...]:
    """Return the body of a page in the order of its lines: at first as much as is seen at once.

    A line is a block. It begins a piece only where it can be put behind what was there before.
    """
    lines = page[page.index("<body>") :].split("\n")
    made: list[list[str]] = [[]]
    size, limit = 0, _FIRST
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else ""
        if size >= limit and line.startswith("<") and not before.endswith(_NEEDS_ROOM):
            made.append([])
            size, limit = 0, _THEN
        goes_on = line.startswith(_LIST) and at + 1 < len(lines) and lines[at + 1].startswith(_LIST)
        made[-1].append(line.replace(_LIST, _GOES_ON, 1) if goes_on else line)
        size += len(line)
    return tuple("\n".join(each) for each in made)


def _short(block: Block) -> Iterator[Block]:
    """Yield a list in parts; one that counts its items is left whole."""
    if not isinstance(block, Bullets) or block.ordered or len(block.items) <= _IN_A_LIST:
        yield block
        return
    begin = 0
    for at, item in enumerate(block.items):
        if at - begin >= _IN_A_LIST and item.level <= block.items[0].level:
            yield replace(block, items=block.items[begin:at])
            begin = at
    yield replace(block, items=block.items[begin:])
