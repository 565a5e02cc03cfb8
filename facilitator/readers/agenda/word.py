"""Word agendas read as blocks: paragraphs by their style, tables with their merged cells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.cells import repeated
from facilitator.readers.agenda.packages import is_package
from facilitator.readers.agenda.word_elements import (
    AROUND,
    W,
    boxes_beside,
    children,
    number_in,
    paragraphs_in,
    text_of,
    value_of,
)

_INDENT = 2  # columns for each level of a list
_WIDEST = 63  # columns: Word has no wider tables
_LEVEL = re.compile(r"\d{1,2}", re.ASCII)


def read_word(data: bytes, path: Path) -> Iterator[Part]:
    """Yield paragraphs and tables in order; each paragraph and each table row counts as a line.

    Raises BadInput for what Word itself would not open as a document; for a table with words in
    more than 63 columns, as the walk comes to it.
    """
    # Imported late: it takes a third of a second that only Word files need.
    from docx import Document

    if not is_package(data, path):
        raise _unreadable(path)
    try:
        document = Document(BytesIO(data))
        styles = {style.style_id: style.name or "" for style in document.styles}
        body = list(document.element.body)
    # The library has no error of its own for a part that is broken: it is a KeyError, an
    # AttributeError, one of lxml or zlib, as it comes. Nothing of ours runs in between.
    except Exception as error:
        raise _unreadable(path) from error
    return _Reader(styles, path).parts(body)


def _unreadable(path: Path) -> BadInput:
    return BadInput(
        "{path} is no Word document that can be read: open it in Word and save it as .docx",
        path=path,
    )


class _Reader:
    """Numbers paragraphs and rows while walking through a document's body."""

    def __init__(self, styles: dict[str, str], path: Path) -> None:
        self._styles = styles
        self._path = path
        self._line = 0
        self._after_blank = True

    def parts(self, container: Any) -> Iterator[Part]:
        for child in container:
            if child.tag == f"{W}p":
                self._line += 1
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
                self._after_blank = True
            elif child.tag in AROUND:
                yield from self.parts(child)

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        text = text_of(paragraph)
        shape, depth = self._shape(paragraph)
        for line in text.split("\n"):
            if line.strip():
                yield Block(self._line, shape, line.strip(), depth, self._after_blank)
            self._after_blank = not line.strip()
        yield from self._boxes(paragraph)

    def _boxes(self, element: Any) -> Iterator[Block]:
        """Yield what stands beside a line or a table, and belongs to none of its items."""
        for text in boxes_beside(element):
            yield Block(self._line, Shape.PROSE, " ".join(text.split()), after_blank=True)

    def _shape(self, paragraph: Any) -> tuple[Shape, int]:
        properties = paragraph.find(f"{W}pPr")
        style = value_of(properties, "pStyle")
        name = self._styles.get(style or "", "").casefold()
        if name == "title":
            return Shape.HEADING, 1
        if name.startswith("heading"):
            return Shape.HEADING, _level_in(name) or 1
        numbering = None if properties is None else properties.find(f"{W}numPr")
        if numbering is not None:
            return Shape.BULLET, _INDENT * number_in(numbering, "ilvl", _level_in(name))
        if name.startswith("list"):
            return Shape.BULLET, _INDENT * max(_level_in(name) - 1, 0)
        return Shape.TEXT, 0

    def _table(self, table: Any) -> Iterator[Part]:
        """Yield a table as rows, or what stands inside one that only frames others."""
        by_row = [(row, list(children(row, "tc"))) for row in children(table, "tr")]
        if _is_frame([cells for _, cells in by_row]):
            for _, (cell,) in by_row:
                yield from self.parts(cell)
            return
        rows: list[Row] = []
        above: dict[int, _Cell] = {}
        for row, cells in by_row:
            self._line += 1
            if any(map(_words, cells[_WIDEST:])):
                raise BadInput(
                    "{path}, line {line}: the table has more than {most} columns, which Word"
                    " itself would not open: take out those that are no agenda",
                    path=self._path,
                    line=self._line,
                    most=_WIDEST,
                )
            above = _read_cells(row, cells[:_WIDEST], above)
            width = max(above, default=-1) + 1
            texts = tuple(above[at].text if at in above else "" for at in range(width))
            spanned = frozenset(at for at, cell in above.items() if cell.spanned)
            wide = frozenset(at for at in range(1, width) if at not in above)
            rows.append(Row(self._line, texts, spanned=spanned, wide=wide))
        yield Grid(tuple(rows))
        yield from self._boxes(table)


@dataclass(frozen=True, slots=True)
class _Cell:
    """`merged` tells that the one below may go on with it."""

    text: str
    merged: bool
    spanned: bool = False


def _is_frame(rows: Sequence[Sequence[Any]]) -> bool:
    """Tell a table that is there for its border or its place: one column, with tables in it."""
    return all(len(cells) == 1 for cells in rows) and any(
        next(children(cells[0], "tbl"), None) is not None for cells in rows
    )


def _read_cells(row: Any, elements: Sequence[Any], above: dict[int, _Cell]) -> dict[int, _Cell]:
    """Return each cell by the column where it begins; one merged downwards repeats its text."""
    cells: dict[int, _Cell] = {}
    for at, cell in zip(_begins(row, elements), elements, strict=True):
        properties = cell.find(f"{W}tcPr")
        merge = None if properties is None else properties.find(f"{W}vMerge")
        upper = above.get(at)
        if merge is not None and merge.get(f"{W}val") != "restart" and upper and upper.merged:
            cells[at] = _Cell(repeated(upper.text), merged=True, spanned=True)
        else:
            cells[at] = _Cell(_words(cell), merge is not None)
    return cells


def _words(cell: Any) -> str:
    return "\n".join(filter(None, (text_of(each).strip() for each in paragraphs_in(cell))))


def _begins(row: Any, cells: Sequence[Any]) -> list[int]:
    """Return the column where each cell begins; spans that no table could hold count for nothing.

    A file may claim any number, and a row costs as much memory as it is wide.
    """
    before = number_in(row.find(f"{W}trPr"), "gridBefore", 0)
    spans = [number_in(cell.find(f"{W}tcPr"), "gridSpan", 1) or 1 for cell in cells]
    if before + sum(spans) > _WIDEST:
        return list(range(len(cells)))
    return list(accumulate(spans[:-1], initial=before)) if spans else []


def _level_in(style: str) -> int:
    """Return the level in the name of a style ("heading 2"), 0 where it names none."""
    found = _LEVEL.search(style)
    return int(found[0]) if found else 0
