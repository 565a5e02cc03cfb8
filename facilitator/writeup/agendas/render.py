"""Renderers of an agenda: one table of cells, the same bytes for the same agenda."""

import csv
import io
import re
from datetime import UTC, datetime

from facilitator.core.agenda import Agenda
from facilitator.core.agenda_columns import AgendaTable, Version, said_above, table_of
from facilitator.writeup.agendas.formats import AgendaFormat
from facilitator.writeup.cells import guarded, require_fits

_MARKUP = re.compile(r"[\\`*_\[\]|~$]")
_MADE = datetime(1980, 1, 1, tzinfo=UTC)  # so that bytes do not change with the day
_WIDTHS = {"Title": 40, "Notes": 50, "Materials": 30, "Lead": 20, "Section": 20, "Agenda": 8}
_NUMBERS = frozenset({"No.", "Minutes"})
_DIGITS = 10  # a longer number does not come back from a spreadsheet as it was
_MOST_UPRIGHT = 9  # columns on a page that stands upright


def render(agenda: Agenda, version: Version, form: AgendaFormat) -> bytes:
    """Return the file. In what people read columns that nothing fills are left out."""
    is_for_machines = form in {AgendaFormat.CSV, AgendaFormat.EXCEL}
    table = table_of(agenda, version, whole_width=is_for_machines)
    match form:
        case AgendaFormat.MARKDOWN:
            return _markdown(agenda, table).encode()
        case AgendaFormat.CSV:
            return _csv(table).encode("utf-8-sig")
        case AgendaFormat.EXCEL:
            return _excel(table)
        case AgendaFormat.WORD:
            return _word(agenda, version, table)


def _markdown(agenda: Agenda, table: AgendaTable) -> str:
    title, facts = map(_escaped, said_above(agenda))
    parts = [f"# {title}", facts, *map(_barred, table)]
    return "\n\n".join(parts) + "\n"


def _barred(rows: tuple[tuple[str, ...], ...]) -> str:
    lines = [f"| {' | '.join(map(_escaped, row))} |" for row in rows]
    lines.insert(1, f"|{' --- |' * len(rows[0])}")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    text = _MARKUP.sub(r"\\\g<0>", text).replace("&", "&amp;").replace("<", "&lt;")
    return text.replace("\n", "<br>")


def _csv(table: AgendaTable) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerows([*map(guarded, table.head), (), *map(guarded, table.items)])
    return file.getvalue()


def _excel(table: AgendaTable) -> bytes:
    import xlsxwriter  # late: only this format needs it

    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.set_properties({"created": _MADE.replace(tzinfo=None)})
    sheet = book.add_worksheet("Agenda")
    bold = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    usual = book.add_format({"text_wrap": True, "valign": "top"})
    rows = [*table.head, (), *table.items]
    headers = {0, len(table.head) + 1}
    for at, row in enumerate(rows):
        look = bold if at in headers else usual
        for column, cell in enumerate(row):
            name = table.items[0][column] if at > len(table.head) else ""
            if name in _NUMBERS and cell.isdecimal() and len(cell) < _DIGITS:
                sheet.write_number(at, column, int(cell), look)
            else:
                sheet.write_string(at, column, require_fits(cell), look)
    for column, header in enumerate(table.items[0]):
        sheet.set_column(column, column, _WIDTHS.get(header, 10))
    sheet.repeat_rows(len(table.head) + 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    book.close()
    return file.getvalue()


def _word(agenda: Agenda, version: Version, table: AgendaTable) -> bytes:
    from facilitator.writeup.blocks import Document, Table
    from facilitator.writeup.word.package import render_docx

    head, items = (Table(rows[0], rows[1:]) for rows in table)
    title, facts = said_above(agenda)
    document = Document(
        title=title,
        subtitle=facts,
        audience="participants" if version is Version.PARTICIPANTS else "team",
        status="",
        blocks=(items, head),
        wide=len(table.items[0]) > _MOST_UPRIGHT,
    )
    return render_docx(document)
