"""Contents of a Word file: entries that are filled in and lead somewhere, pages as references.

A word processor works the pages out; none is printed that nobody computed, and nothing is asked
for at opening, as it would be if the field were marked to be brought up to date.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, count

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Run,
    Table,
    plain,
)
from facilitator.writeup.word.paragraphs import Layout, begins_leftward, field, paragraph, run
from facilitator.writeup.word.style_names import ENTRIES, HEADINGS
from facilitator.writeup.word.styles import StyleIds

# With fewer headings a write-up is seen at a glance; with fewer lines, about three pages, its
# contents would push what it says down to where the first page ends.
WORTH, LONG = 5, 120
_LINES_AN_ENTRY = 10
_LETTERS, _FIGURE = 85, 14  # in a line, and lines that a chart is as high as
_MARK = re.compile(r"_Toc(\d{1,9})$")
_LEVELS = re.compile(r'\\o\s+"\d-(\d)"')


def headings_of(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Yield the headings, without jumps: each at most one level below the one before."""
    above = 0
    for block in blocks:
        if isinstance(block, Heading):
            above = min(block.level, above + 1, len(HEADINGS))
            yield Heading(above, block.text)


def are_worth(headings: Sequence[Heading], blocks: Iterable[Block]) -> bool:
    """Tell whether contents help whoever reads it: of a long write-up, with several headings."""
    if len(headings) < WORTH:
        return False
    return any(lines >= LONG for lines in accumulate(map(_lines, blocks)))


def _lines(block: Block) -> int:
    """Return about how many lines a block takes on an upright page, with the room above it."""
    match block:
        case Heading():
            return 2
        case Paragraph():
            return _broken(plain(block.runs))
        case Bullets():
            return sum(_broken(plain(each.runs)) for each in block.items)
        case Quote() | Notice():
            return 1 + _broken(block.text)
        case Table():
            return 2 + len(block.rows)
        case Figure():
            return _FIGURE


def _broken(text: str) -> int:
    return sum(1 + len(line) // _LETTERS for line in text.split("\n"))


class Contents:
    """Marks the headings of a body and lists them; its marks are above those of the template."""

    def __init__(self, body: BaseOxmlElement, styles: StyleIds) -> None:
        marks = [each.get(qn("w:name"), "") for each in body.iter(qn("w:bookmarkStart"))]
        ids = (int(each.get(qn("w:id"), "0")) for each in body.iter(qn("w:bookmarkStart")))
        numbers = (int(found[1]) for found in map(_MARK.match, marks) if found)
        self._first, self._first_id = max(numbers, default=0) + 1, max(ids, default=0) + 1
        self._styles = styles
        self._marked = count()

    def mark(self, content: str) -> str:
        """Return a heading's runs with the mark that its entry leads to; in order, one each."""
        at = next(self._marked)
        number = self._first_id + at
        name = self._name(at)
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def listed(self, headings: Sequence[Heading], width: int, deepest: int) -> str:
        """Return the entries, in a field that a word processor can make anew."""
        entries = [(at, each) for at, each in enumerate(headings) if each.level <= deepest]
        begin, _, end = field(f'TOC \\o "1-{deepest}" \\h \\z \\u', "\0").partition("\0")
        tabs = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
        parts = []
        for number, (at, each) in enumerate(entries, start=1):
            inside = self._entry(at, each)
            inside = (
                f"{begin if number == 1 else ''}{inside}{end if number == len(entries) else ''}"
            )
            style = self._styles[ENTRIES[min(each.level, len(ENTRIES)) - 1]]
            leftward = begins_leftward((Run(each.text),))
            parts.append(paragraph(style, inside, Layout(tabs=tabs), leftward=leftward))
        return "".join(parts)

    def _entry(self, at: int, heading: Heading) -> str:
        name = self._name(at)
        page = field(f"PAGEREF {name} \\h")
        return (
            f'<w:hyperlink w:anchor="{name}" w:history="1">{run(Run(heading.text))}'
            f"<w:r><w:tab/></w:r>{page}</w:hyperlink>"
        )

    def _name(self, at: int) -> str:
        return f"_Toc{self._first + at:09}"


def deepest_worth(headings: Sequence[Heading], blocks: Iterable[Block]) -> int:
    """Return down to which level an entry tells something: not where the same stands twice.

    Nor where the entries would be more than a tenth of what they lead to.
    """
    most = sum(map(_lines, blocks)) // _LINES_AN_ENTRY
    for deepest in range(len(ENTRIES), 1, -1):
        texts = [each.text for each in headings if each.level <= deepest]
        if len(set(texts)) == len(texts) <= most:
            return deepest
    return 1


def deepest_of(instruction: str) -> int:
    """Return how many levels a field of contents lists."""
    found = _LEVELS.search(instruction)
    return min(int(found[1]), len(HEADINGS)) if found else 3
