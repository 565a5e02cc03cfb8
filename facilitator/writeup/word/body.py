"""Body of a Word file: blocks as XML, piece by piece."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, takewhile
from typing import NamedTuple

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)
from facilitator.writeup.language import Language
from facilitator.writeup.leading import leading
from facilitator.writeup.word.contents import Contents, are_worth, deepest_worth, headings_of
from facilitator.writeup.word.footnotes import Footnotes
from facilitator.writeup.word.numbering import LIST_LEVELS, Lists
from facilitator.writeup.word.paragraphs import PLAIN, Layout, begins_leftward, paragraph, run
from facilitator.writeup.word.pictures import Pictures
from facilitator.writeup.word.style_names import HEADINGS, Style
from facilitator.writeup.word.styles import StyleIds
from facilitator.writeup.word.tables import is_wide, table_xml
from facilitator.writeup.word.turning import Turning, turned_blocks
from facilitator.writeup.wording import quoted

_KEEP = Layout(keep=True)
_THIN = Layout(spacing='<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>')


class Page(NamedTuple):
    """What a body stands on; `width` is between the margins, in twentieths of a point.

    `titled` where the template says the title itself, `listed` where it has contents of its own.
    """

    width: int
    turning: Turning | None = None
    titled: bool = False
    listed: bool = False


@dataclass(slots=True)
class Body:
    """Writes blocks; `relate` returns the relationship id of a link target."""

    styles: StyleIds
    page: Page
    lists: Lists
    notes: Footnotes
    contents: Contents
    pictures: Pictures
    relate: Callable[[str], str]
    width: int = field(init=False)
    has_turned: bool = False

    def __post_init__(self) -> None:
        self.width = self.page.width

    def pieces(self, document: Document) -> Iterator[str]:
        """Yield the body in order; memory holds one block at a time."""
        headings = list(headings_of(document.blocks))
        if not self.page.titled:
            yield self._paragraph(Style.TITLE, (Run(document.title),), _KEEP)
        if document.subtitle:
            yield self._paragraph(Style.SUBTITLE, (Run(document.subtitle),))
        first = sum(1 for _ in takewhile(_is_of_head, document.blocks))
        for block in document.blocks[:first]:  # what it is of, and what nobody may overlook
            yield from self._block(block, iter(()), document.language)
        if not self.page.listed and are_worth(headings, document.blocks):
            title = Run(document.language.text("Contents"))
            # Word bases that style on a heading, whose number it would have.
            yield self._paragraph(Style.CONTENTS, (title,), Layout(keep=True, number=0))
            deepest = deepest_worth(headings, document.blocks)
            yield self.contents.listed(headings, self.width, deepest)
        levels = iter(headings)
        after_table = False
        rest = document.blocks[first:]
        for (block, is_turned), leads in zip(self._turned(rest), leading(rest), strict=True):
            yield from self._turn(to=is_turned)
            if after_table and not isinstance(block, Heading):
                yield self._space()
            yield from self._block(block, levels, document.language, _KEEP if leads else PLAIN)
            after_table = isinstance(block, Table)
        if self.width != self.page.width and not self.ends_turned():
            yield from self._turn(to=False)
        elif after_table:
            yield self._space()  # a body must not end in a table

    def _block(
        self,
        block: Block,
        levels: Iterator[Heading],
        language: Language,
        layout: Layout = PLAIN,  # of a paragraph
    ) -> Iterator[str]:
        match block:
            case Heading():
                yield self._heading(next(levels))
            case Paragraph():
                yield self._paragraph(Style.NORMAL, block.runs, layout)
            case Bullets():
                yield from self._list(block)
            case Quote():
                by = f"\n– {block.by}" if block.by else ""
                yield self._paragraph(Style.QUOTE, (Run(quoted(block.text, language) + by),))
            case Notice():
                yield self._paragraph(Style.NOTICE, (Run(block.text),))
            case Table():
                if block.caption:
                    yield self._paragraph(Style.CAPTION, (Run(block.caption),), _KEEP)
                yield table_xml(block, self.width, self.styles)
            case Figure():
                yield self._paragraph(Style.CAPTION, (Run(block.caption),), _KEEP)
                picture = self.pictures.place(block, self.width)
                yield paragraph(self.styles[Style.NORMAL], picture)

    def _heading(self, heading: Heading) -> str:
        runs = (Run(heading.text),)
        style = self.styles[HEADINGS[heading.level - 1]]
        marked = self.contents.mark(self._runs(runs))
        return paragraph(style, marked, _KEEP, leftward=begins_leftward(runs))

    def _paragraph(self, style: Style, runs: Runs, layout: Layout = PLAIN) -> str:
        content = self._runs(runs)
        return paragraph(self.styles[style], content, layout, leftward=begins_leftward(runs))

    def _space(self) -> str:
        """Part a table from what follows, without a line that a reader would notice."""
        return paragraph(self.styles[Style.NORMAL], "", _THIN)

    def _list(self, block: Bullets) -> Iterator[str]:
        style = Style.NUMBER if block.ordered else Style.BULLET
        number = self.lists.begin(ordered=block.ordered)
        for left, item in zip(range(len(block.items), 0, -1), block.items, strict=True):
            layout = Layout(
                keep=left == 2,  # the last does not go over to a page alone
                number=number,
                level=min(item.level, LIST_LEVELS - 1),
            )
            yield self._paragraph(style, item.runs, layout)

    def _runs(self, runs: Runs) -> str:
        if len(runs) == 1 and not runs[0].link and not runs[0].note:
            return run(runs[0])
        parts = (self._linked(link, tuple(each)) for link, each in groupby(runs, _link))
        return "".join(parts)

    def _linked(self, link: str, runs: Runs) -> str:
        """Return runs that lead to one target, which is told on paper where they do not say it."""
        if not link:
            return "".join(map(self._noted, runs))
        style = self.styles[Style.LINK]
        inside = "".join(run(each, style) for each in runs)
        said = "".join(each.text for each in runs).strip()
        address = link.removeprefix("mailto:")
        noted = "" if said in (link, address) else self.notes.refer(address)
        return (
            f'<w:hyperlink r:id="{self.relate(link)}" w:history="1">{inside}</w:hyperlink>{noted}'
        )

    def _noted(self, each: Run) -> str:
        shown = run(each) if each.text else ""
        return shown + (self.notes.refer(each.note) if each.note else "")

    def _turned(self, blocks: tuple[Block, ...]) -> Iterator[tuple[Block, bool]]:
        if self.page.turning is None:
            return ((each, False) for each in blocks)
        wide = [isinstance(each, Table) and is_wide(each, self.page.width) for each in blocks]
        return zip(blocks, turned_blocks(blocks, wide), strict=True)

    def _turn(self, *, to: bool) -> Iterator[str]:
        """Begin a section that lies on its side, or end it."""
        turning = self.page.turning
        if turning is None or to == (self.width == turning.width):
            return
        section = turning.before if to else turning.lying
        self.width = turning.width if to else self.page.width
        self.has_turned = True
        layout = _THIN._replace(section=section)
        yield paragraph(self.styles[Style.NORMAL], "", layout)

    def ends_turned(self) -> bool:
        """Tell whether the last section of the file is the one that lies on its side."""
        turning = self.page.turning
        return turning is not None and turning.is_last and self.width == turning.width


def _link(each: Run) -> str:
    return each.link


def _is_of_head(block: Block) -> bool:
    """Tell whether a block stands before the contents, as far as all before it do."""
    return not isinstance(block, (Heading, Table))
