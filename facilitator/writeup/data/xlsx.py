"""Spreadsheet renderer: a sheet for each table, headers fixed, every text written as a text."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facilitator.core.instants import local_moment
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.about import about_lines
from facilitator.writeup.data.cells import CellWriter
from facilitator.writeup.data.table import DataTable, FieldKind, Value
from facilitator.writeup.data.words import word
from facilitator.writeup.language import marked

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Columns = Sequence[tuple[str, FieldKind, Sequence[Value]]]  # header, and what stands below it

# Which note is on which question stands in a column of the notes already.
_SHEETS = (
    *("numbers", "notes", "actions", "turns", "agenda", "coverage"),
    *("roundtables", "organisations", "questions"),
)
_ABOUT = marked("About")
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)  # where no time may be told: a file has to have one
_LONGEST_NAME = 31  # of a sheet
_NOT_IN_NAMES = frozenset("[]:*?/\\'")
_NARROWEST, _WIDEST = 8, 70  # characters of a column
_SHOWN = {FieldKind.INSTANT: len("2026-11-12 14:30"), FieldKind.DAY: len("2026-11-12")}
_ABOUT_WIDTH = 100
_LINE, _HIGHEST = 15, 409  # points
_A4 = 9


def render_xlsx(document: Document) -> bytes:
    """Return the file. Raises BadInput for a text that no cell can hold."""
    import xlsxwriter  # late: only spreadsheets need it

    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    _properties(book, document)
    cells = CellWriter(book)
    _write_about(_sheet(book, document, _ABOUT), document, cells)
    for name in _SHEETS:
        table = document.data.table(name)
        if table is not None:
            _write(_sheet(book, document, table.title), _columns(table, document), cells)
    book.close()
    return file.getvalue()


def _properties(book: "Workbook", document: Document) -> None:
    made = _EARLIEST if document.created is None else local_moment(document.created, UTC)
    book.set_properties(
        {
            "title": document.title,
            "subject": document.banner,
            "author": document.author,
            "created": made.replace(tzinfo=None),
        }
    )


def _sheet(book: "Workbook", document: Document, title: str) -> "Worksheet":
    name = document.language.text(title)
    kept = "".join(char for char in name if char not in _NOT_IN_NAMES)
    sheet = book.add_worksheet(kept[:_LONGEST_NAME])
    sheet.set_header(f"&L{document.banner.replace('&', '&&')}")
    sheet.set_footer("&R&P / &N")
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    return sheet


def _write_about(sheet: "Worksheet", document: Document, cells: CellWriter) -> None:
    sheet.set_column(0, 0, _ABOUT_WIDTH)
    for at, (text, is_heading) in enumerate(about_lines(document)):
        cells.write_text(sheet, at, 0, text, bold=is_heading)
        _fit_height(sheet, at, [text], _ABOUT_WIDTH)


def _columns(table: DataTable, document: Document) -> Columns:
    """Return a table as people read it: in its language, local times, coverage as a matrix."""
    language, zone = document.language, document.data.zone
    if table.name == "coverage":
        return _matrix(table, language.text(table.fields[0].title))
    columns: list[tuple[str, FieldKind, Sequence[Value]]] = []
    for at, field in enumerate(table.fields):
        title, values = language.text(field.title), [row[at] for row in table.rows]
        if field.kind is FieldKind.WORD:
            values = [word(str(each), language) for each in values]
        elif field.kind is FieldKind.INSTANT:
            # translators: above a column of times: what they are, and their time zone
            title = language.text("{title} ({zone})", title=title, zone=zone)
            values = [_local(each, zone) for each in values]
        columns.append((title, field.kind, values))
    return columns


def _local(value: Value, zone: str) -> Value:
    """Return UTC milliseconds as a spreadsheet, which knows no zones, shows them there."""
    if not isinstance(value, int):
        return value
    return local_moment(value, zone).replace(tzinfo=None).isoformat(timespec="seconds")


def _matrix(table: DataTable, corner: str) -> Columns:
    """Return rows of three values as a matrix: the first down, the second across."""
    down = list(dict.fromkeys(row[0] for row in table.rows))
    across = list(dict.fromkeys(row[1] for row in table.rows))
    counts = {(row[0], row[1]): row[2] for row in table.rows}
    first: tuple[str, FieldKind, Sequence[Value]] = (corner, FieldKind.TEXT, down)
    rest = (
        (str(other), FieldKind.NUMBER, [counts.get((one, other)) for one in down])
        for other in across
    )
    return [first, *rest]


def _write(sheet: "Worksheet", columns: Columns, cells: CellWriter) -> None:
    for at, (title, kind, values) in enumerate(columns):
        cells.write_header(sheet, at, title)
        for row, value in enumerate(values, start=1):
            cells.write(sheet, row, at, kind, value)
        sheet.set_column(at, at, _width(title, kind, values))
    texts = [values for _, kind, values in columns if kind is FieldKind.TEXT]
    for row, cells_of_row in enumerate(zip(*texts, strict=True), start=1):
        _fit_height(sheet, row, map(str, cells_of_row), _WIDEST)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, len(columns[0][2]), len(columns) - 1)


def _fit_height(sheet: "Worksheet", row: int, texts: Iterable[str], width: int) -> None:
    """Make a row as high as its texts need: not every program does so for wrapped ones."""
    lines = max(sum(1 + len(line) // width for line in text.split("\n")) for text in (*texts, ""))
    if lines > 1:
        sheet.set_row(row, min(lines * _LINE, _HIGHEST))


def _width(title: str, kind: FieldKind, values: Sequence[Value]) -> int:
    """Return the width of a column in characters; longer texts are wrapped."""
    shown = (str(each) for each in values) if kind in (FieldKind.TEXT, FieldKind.WORD) else ()
    longest = max((len(line) for text in (title, *shown) for line in text.split("\n")), default=0)
    longest = max(longest, _SHOWN.get(kind, 0))
    return min(max(longest + 3, _NARROWEST), _WIDEST)  # a button of the filter takes some
