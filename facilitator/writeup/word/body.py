"""Body of a Word file: blocks as XML; a paragraph API would take minutes for a long write-up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)
from facilitator.writeup.language import Language
from facilitator.writeup.word.styles import LIST_LEVELS
from facilitator.writeup.wording import quoted

_TEXT_WIDTH, _WIDE = 9060, 14000  # twentieths of a point between the margins of A4
_KEPT_TOGETHER = 10  # rows; a longer table may break anywhere below its first
_NARROWEST = 4  # characters a column is reckoned at
_CHARACTER, _PADDING = 115, 240  # what a character of a table takes, and the room beside it
_SHORT_COLUMN, _BRIEF_COLUMN = 2600, 1400


@dataclass(slots=True)
class Body:
    """Collects the XML; `relate` returns the relationship id of a link target."""

    relate: Callable[[str], str]
    parts: list[str] = field(default_factory=list)
    lists: list[bool] = field(default_factory=list)  # True is an ordered one
    width: int = _TEXT_WIDTH

    def build(self, document: Document) -> str:
        self.width = text_width(document)
        self._paragraph("Title", (Run(document.title),))
        self._paragraph("Subtitle", (Run(document.subtitle),))
        after_table = False
        for block in document.blocks:
            if after_table and not isinstance(block, Heading):
                self._space()
            self._add(block, document.language)
            after_table = isinstance(block, Table)
        if after_table:
            self._space()  # a body must not end in a table
        return "".join(self.parts)

    def _add(self, block: Block, language: Language) -> None:
        match block:
            case Heading():
                self._paragraph(f"Heading{block.level}", (Run(block.text),))
            case Paragraph():
                self._paragraph("Normal", block.runs)
            case Bullets():
                self._list(block)
            case Quote():
                by = f"\n– {block.by}" if block.by else ""
                self._paragraph("Quote", (Run(quoted(block.text, language) + by),))
            case Notice():
                self._paragraph("Notice", (Run(block.text),))
            case Table():
                if block.caption:
                    self._paragraph("Caption", (Run(block.caption),))
                self.parts.append(self._table(block))

    def _paragraph(self, style: str, runs: Runs, layout: str = "") -> None:
        self.parts.append(paragraph(style, self._runs(runs), layout))

    def _space(self) -> None:
        """Part a table from what follows, without a line that a reader would notice."""
        layout = '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>'
        self._paragraph("Normal", (), layout)

    def _list(self, block: Bullets) -> None:
        self.lists.append(block.ordered)
        style = "ListNumber" if block.ordered else "ListBullet"
        for item in block.items:
            level = min(item.level, LIST_LEVELS - 1)
            layout = (
                f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{len(self.lists)}"/></w:numPr>'
            )
            self._paragraph(style, item.runs, layout)

    def _runs(self, runs: Runs) -> str:
        return "".join(self._linked(each) if each.link else run(each) for each in runs)

    def _linked(self, each: Run) -> str:
        return f'<w:hyperlink r:id="{self.relate(each.link)}">{run(each)}</w:hyperlink>'

    def _table(self, block: Table) -> str:
        widths = _widths(block, self.width)
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        title = f"<w:tblCaption w:val={quoteattr(block.caption)}/>" if block.caption else ""
        properties = (
            f'<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"'
            f' w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"{title}</w:tblPr>"
        )
        header = _row(block.header, widths, header=True, keep=True)
        kept = len(block.rows) - 1 if len(block.rows) <= _KEPT_TOGETHER else 1
        rows = "".join(
            _row(row, widths, keep=number <= kept) for number, row in enumerate(block.rows, start=1)
        )
        return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>"


def text_width(document: Document) -> int:
    """Return what is between the margins of a page, in twentieths of a point."""
    return _WIDE if document.wide else _TEXT_WIDTH


def paragraph(style: str, content: str, layout: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{layout}</w:pPr>{content}</w:p>'


def run(each: Run) -> str:
    """Return a run; a newline in its text is a line break."""
    look = (
        ('<w:rStyle w:val="Hyperlink"/>' if each.link else "")
        + ("<w:b/><w:bCs/>" if each.bold else "")
        + ("<w:i/><w:iCs/>" if each.italic else "")
    )
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in each.text.split("\n"))
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"


def _row(
    cells: Iterable[str], widths: list[int], *, header: bool = False, keep: bool = False
) -> str:
    """Return a table row; `keep` holds it on the page of the next one."""
    layout = "<w:keepNext/>" if keep else ""
    properties = "<w:cantSplit/><w:tblHeader/>" if header else "<w:cantSplit/>"
    columns = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{paragraph('TableText', run(Run(cell, bold=header)), layout)}</w:tc>"
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{columns}</w:tr>"


def _widths(block: Table, width: int, brief: int = _SHORT_COLUMN) -> list[int]:
    """Give short columns what they need, and share the rest of the text width among the others."""
    columns = zip(block.header, *block.rows, strict=True)
    lengths = [max(len(line) for cell in column for line in cell.split("\n")) for column in columns]
    needed = [max(each, _NARROWEST) * _CHARACTER + _PADDING for each in lengths]
    if sum(needed) <= width:
        return needed
    short = sum(each for each in needed if each <= brief)
    rest, long = width - short, sum(each for each in needed if each > brief)
    if rest < width // 4:
        if width == _WIDE and brief > _BRIEF_COLUMN:
            return _widths(block, width, _BRIEF_COLUMN)  # many columns: times stay in one line
        return [width * each // sum(needed) for each in needed]
    return [each if each <= brief else rest * each // long for each in needed]
