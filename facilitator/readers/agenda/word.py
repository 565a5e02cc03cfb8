"""Word agendas read as blocks: paragraphs by their style, tables with their merged cells."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from facilitator.core.errors import BadInput
from facilitator.core.minutes import read_clocks, read_duration
from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPELT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LARGEST = 200 * 1024 * 1024  # bytes
_INDENT = 2  # columns for each level of a list


def read_word(data: bytes, path: Path) -> Iterator[Part]:
    """Yield paragraphs and tables in order; each paragraph and each table row counts as a line.

    Raises BadInput for what Word itself would not open as a document.
    """
    # Imported late: it takes a third of a second that only Word files need.
    from docx import Document

    _refuse_swelling(data, path)
    try:
        document = Document(BytesIO(data))
        styles = {style.style_id: style.name or "" for style in document.styles}
        body = list(document.element.body)
    except Exception as error:  # whatever the library trips over is in the file
        raise _unreadable(path) from error
    return _Reader(styles).parts(body)


def _refuse_swelling(data: bytes, path: Path) -> None:
    """Raise BadInput for what is packed so well that unpacked it would take all memory."""
    try:
        with ZipFile(BytesIO(data)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _unreadable(path) from error
    if unpacked > _LARGEST:
        raise BadInput(f"{path} is too large ({unpacked >> 20} MB unpacked): save it without media")


def _unreadable(path: Path) -> BadInput:
    return BadInput(
        f"{path} is no Word document that can be read: open it in Word and save it as .docx"
    )


class _Reader:
    """Numbers paragraphs and rows while walking through a document's body."""

    def __init__(self, styles: dict[str, str]) -> None:
        self._styles = styles
        self._line = 0
        self._after_blank = True

    def parts(self, container: Any) -> Iterator[Part]:
        for child in container:
            if child.tag == f"{_W}p":
                self._line += 1
                yield from self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                yield self._table(child)
                self._after_blank = True
            elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"}:
                yield from self.parts(child)

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        text = _text(paragraph)
        shape, depth = self._shape(paragraph)
        for line in text.split("\n"):
            if line.strip():
                yield Block(self._line, shape, line.strip(), depth, self._after_blank)
            self._after_blank = not line.strip()

    def _shape(self, paragraph: Any) -> tuple[Shape, int]:
        properties = paragraph.find(f"{_W}pPr")
        style = _value(properties, "pStyle")
        name = self._styles.get(style or "", "").casefold()
        if name == "title":
            return Shape.HEADING, 1
        if name.startswith("heading"):
            return Shape.HEADING, int("".join(filter(str.isdigit, name)) or 1)
        numbering = None if properties is None else properties.find(f"{_W}numPr")
        if numbering is not None or name.startswith("list"):
            level = _value(numbering, "ilvl") or "".join(filter(str.isdigit, name)) or "0"
            deeper = int(level) - (numbering is None and int(level) > 0)
            return Shape.BULLET, _INDENT * deeper
        return Shape.TEXT, 0

    def _table(self, table: Any) -> Grid:
        rows: list[Row] = []
        above: dict[int, str] = {}
        for element in _children(table, "tr"):
            self._line += 1
            above = _cells(element, above)
            width = max(above, default=-1) + 1
            rows.append(Row(self._line, tuple(above.get(at, "") for at in range(width))))
        return Grid(tuple(rows))


def _cells(row: Any, above: dict[int, str]) -> dict[int, str]:
    """Return each cell's text by the column where it begins; a cell merged downwards repeats."""
    cells: dict[int, str] = {}
    properties = row.find(f"{_W}trPr")
    at = int(_value(properties, "gridBefore") or 0)
    for cell in _children(row, "tc"):
        properties = cell.find(f"{_W}tcPr")
        merged = None if properties is None else properties.find(f"{_W}vMerge")
        goes_on = merged is not None and merged.get(f"{_W}val") != "restart"
        words = [_text(each).strip() for each in cell.iter(f"{_W}p")]
        cells[at] = _repeated(above.get(at, "")) if goes_on else "\n".join(filter(None, words))
        at += int(_value(properties, "gridSpan") or 1)
    return cells


def _repeated(text: str) -> str:
    """Return what a cell merged downwards says of the next row; a time or a length counts once."""
    is_time = read_clocks(text) is not None or read_duration(text) is not None
    return "" if is_time else text


def _children(parent: Any, name: str) -> Iterator[Any]:
    for child in parent:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag in {f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins"}:
            yield from _children(child, name)


def _text(paragraph: Any) -> str:
    """Return the text as it reads with tracked changes accepted."""
    words: list[str] = []
    for element in paragraph.iter():
        name = str(element.tag).removeprefix(_W)
        if name == "t":
            words.append(element.text or "")
        elif name in _SPELT and element.getparent().tag == f"{_W}r":
            words.append(_SPELT[name])
    return "".join(words)


def _value(properties: Any, name: str) -> str | None:
    child = None if properties is None else properties.find(f"{_W}{name}")
    return None if child is None else child.get(f"{_W}val")
