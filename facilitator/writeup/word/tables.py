"""Tables as XML: one width for all, header rows repeated, numbers at the right."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from facilitator.core.xml_text import quoteattr
from facilitator.writeup.blocks import Run, Table
from facilitator.writeup.columns import number_columns
from facilitator.writeup.word.paragraphs import Layout, begins_leftward, paragraph, run
from facilitator.writeup.word.style_names import Style
from facilitator.writeup.word.styles import StyleIds

_KEPT_TOGETHER = 10  # rows; a longer table may break anywhere below its first
_NARROWEST = 4  # characters a column is reckoned at
_CHARACTER, _PADDING = 115, 240  # what a character of a table takes, and the room beside it
_UNBROKEN = re.compile(r"[^\s-]+-?")  # what stays on one line: a word, or a part up to its hyphen
# Of an address so many characters are: it breaks anyway, and would take the room of dates.
_ADDRESS, _OF_ADDRESS = re.compile(r"https?://\S+"), 18
_SHORT_COLUMN, _BRIEF_COLUMN = 2600, 1400


class Columns(NamedTuple):
    """Widths in twentieths of a point, and whether a column holds numbers."""

    widths: Sequence[int]
    numbers: Sequence[bool]


def table_xml(block: Table, width: int, styles: StyleIds) -> str:
    """Return a table as wide as what it stands in, in twentieths of a point."""
    columns = Columns(_widths(block, width), number_columns(block))
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in columns.widths)
    title = f"<w:tblCaption w:val={quoteattr(block.caption)}/>" if block.caption else ""
    properties = (
        f'<w:tblPr><w:tblStyle w:val="{styles[Style.TABLE]}"/>'
        f'<w:tblW w:w="{sum(columns.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        f' w:noHBand="1" w:noVBand="1"/>{title}</w:tblPr>'
    )
    cell = styles[Style.CELL]
    header = _row(block.header, columns, cell, header=True, keep=True)
    kept = len(block.rows) - 1 if len(block.rows) <= _KEPT_TOGETHER else 1
    rows = "".join(
        _row(row, columns, cell, keep=number <= kept)
        for number, row in enumerate(block.rows, start=1)
    )
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>"


def is_wide(block: Table, width: int) -> bool:
    """Tell whether words would have to break for a table to stand on an upright page."""
    longest = (_longest(column) for column in zip(block.header, *block.rows, strict=True))
    return sum(map(_room, longest)) > width


def _row(
    cells: Iterable[str], columns: Columns, style: str, *, header: bool = False, keep: bool = False
) -> str:
    """Return a table row; `keep` holds it on the page of the next one."""
    properties = "<w:cantSplit/><w:tblHeader/>" if header else "<w:cantSplit/>"
    parts = []
    for cell, width, number in zip(cells, columns.widths, columns.numbers, strict=True):
        words = Run(cell, bold=header)
        layout = Layout(keep=keep, align="right" if number else "")
        content = paragraph(style, run(words), layout, leftward=begins_leftward((words,)))
        parts.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>')
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(parts)}</w:tr>"


def _widths(block: Table, width: int) -> list[int]:
    """Give short columns what they need, others their longest word and a share of the rest."""
    columns = tuple(zip(block.header, *block.rows, strict=True))
    needed = [
        _room(max(len(line) for cell in each for line in cell.split("\n"))) for each in columns
    ]
    if sum(needed) <= width:
        return _filled([width * each // sum(needed) for each in needed], width)
    words = [_room(_longest(each)) for each in columns]
    for brief in (_SHORT_COLUMN, _BRIEF_COLUMN, 0):
        least = [n if n <= brief else word for n, word in zip(needed, words, strict=True)]
        rest, wanted = width - sum(least), sum(needed) - sum(least)
        if rest >= 0 and (rest >= width // 6 or brief == 0):
            shares = (rest * (n - own) // wanted for n, own in zip(needed, least, strict=True))
            return _filled([own + more for own, more in zip(least, shares, strict=True)], width)
    return _filled([width * each // sum(needed) for each in needed], width)


def _longest(column: Iterable[str]) -> int:
    """Return how many characters the longest stretch has that stays on one line."""
    texts = (_ADDRESS.sub(_shortened, cell) for cell in column)
    return max((len(word) for each in texts for word in _UNBROKEN.findall(each)), default=0)


def _shortened(address: re.Match[str]) -> str:
    return "x" * min(len(address[0]), _OF_ADDRESS)


def _room(characters: int) -> int:
    return max(characters, _NARROWEST) * _CHARACTER + _PADDING


def _filled(widths: list[int], width: int) -> list[int]:
    """Give what rounding left over to the last column."""
    return [*widths[:-1], widths[-1] + width - sum(widths)]
