"""OpenDocument texts (.odt) read as blocks: headings, lists, lines and tables."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.packages import is_package

_KIND = b"application/vnd.oasis.opendocument.text"
_CONTENT = "content.xml"
_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _OFFICE = f"{_NAMES}text:1.0}}", f"{_NAMES}table:1.0}}", f"{_NAMES}office:1.0}}"
_WIDEST = 63  # columns, as in Word
_INDENT = 2
_AROUND = frozenset({f"{_TEXT}section", f"{_TEXT}index-body"})
_NOT_SAID = frozenset({f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}tracked-changes"})
_ROWS_AROUND = frozenset(
    f"{_TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group")
)


def is_opendocument(data: bytes) -> bool:
    """Tell an OpenDocument text by its first member, which names the kind of the package."""
    return data.startswith(b"PK\x03\x04") and _KIND in data[:200]


def read_opendocument(data: bytes, path: Path) -> Iterator[Part]:
    """Yield paragraphs and tables in order; each paragraph and each table row counts as a line.

    Raises BadInput for a package that is broken, locked or too large.
    """
    # Imported late: only these files need it. It resolves no entities and looks nothing up.
    from docx.oxml import parse_xml

    if not is_package(data, path):
        raise _unreadable(path)
    try:
        with ZipFile(BytesIO(data)) as package:
            root: Any = parse_xml(package.read(_CONTENT))
    except (KeyError, RuntimeError, SyntaxError) as error:
        raise _unreadable(path) from error
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise _unreadable(path)
    yield from _Reader().parts(body)


def _unreadable(path: Path) -> BadInput:
    return BadInput(
        "{path} is no OpenDocument text that can be read: open it and save it as .docx", path=path
    )


class _Reader:
    """Numbers paragraphs and rows while walking through a document's body."""

    def __init__(self) -> None:
        self._line = 0

    def parts(self, container: Any, shape: Shape = Shape.TEXT, depth: int = 0) -> Iterator[Part]:
        for child in container:
            if child.tag == f"{_TEXT}h":
                yield from self._lines(child, Shape.HEADING, _number(child, "outline-level", 1))
            elif child.tag == f"{_TEXT}p":
                yield from self._lines(child, shape, depth)
            elif child.tag == f"{_TEXT}list":
                inner = depth + _INDENT if shape is Shape.BULLET else 0
                for item in child:
                    yield from self.parts(item, Shape.BULLET, inner)
            elif child.tag == f"{_TABLE}table":
                yield Grid(tuple(self._rows(child)))
            elif child.tag in _AROUND:
                yield from self.parts(child, shape, depth)

    def _lines(self, paragraph: Any, shape: Shape, depth: int) -> Iterator[Block]:
        self._line += 1
        for line in _said(paragraph).split("\n"):
            if line.strip():
                yield Block(self._line, shape, line.strip(), depth, after_blank=True)

    def _rows(self, table: Any) -> Iterator[Row]:
        for child in table:
            if child.tag in _ROWS_AROUND:
                yield from self._rows(child)
            elif child.tag == f"{_TABLE}table-row":
                self._line += 1
                yield Row(self._line, tuple(_cells(child)))


def _cells(row: Any) -> list[str]:
    """Return the cells of a row; one that spans columns leaves the next ones empty."""
    cells: list[str] = []
    for cell in row:
        paragraphs = (each for each in cell.iter(f"{_TEXT}p", f"{_TEXT}h"))
        said = "\n".join(filter(None, (_said(each).strip() for each in paragraphs)))
        times = _number(cell, "number-columns-repeated", 1, of=_TABLE)
        cells.extend([said] * min(times, _WIDEST - len(cells)))
    return cells


def _said(element: Any) -> str:
    """Return the words of a paragraph, with its tabs and the lines it is parted into."""
    words = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}tab":
            words.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            words.append("\n")
        elif child.tag == f"{_TEXT}s":
            words.append(" ")
        elif child.tag not in _NOT_SAID and isinstance(child.tag, str):
            words.append(_said(child))
        words.append(child.tail or "")
    return "".join(words).replace("\xad", "")


def _number(element: Any, name: str, default: int, *, of: str = _TEXT) -> int:
    text = element.get(f"{of}{name}") or ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else default
