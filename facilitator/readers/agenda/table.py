"""Tables of an agenda as items: what is above the header, days side by side, and the rows."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import closes_meeting, opens_meeting
from facilitator.readers.agenda.blocks import Grid, Row
from facilitator.readers.agenda.cells import cells_of
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.head_tables import head_lines, lines_of, says_head
from facilitator.readers.agenda.headers import says_agenda
from facilitator.readers.agenda.other_tables import begins_table, said_of_other
from facilitator.readers.agenda.parted_tables import parted
from facilitator.readers.agenda.roles import Columns, find_header, find_untimed
from facilitator.readers.agenda.roles_by_content import by_content
from facilitator.readers.agenda.side_by_side import read_side_by_side
from facilitator.readers.agenda.table_days import Table
from facilitator.readers.agenda.table_rows import TableRows, joined

_FEW = 4  # to one: a smaller part of the rows is no agenda among them
_ENOUGH = 200  # rows tell what the columns of a table are


def read_table(grid: Grid) -> Table:
    """Return the items of a table and what is no item."""
    rows, table = grid.rows, Table(is_empty=len(grid.rows) == 1)
    sample = rows[:_ENOUGH]
    if len(rows) < _ENOUGH and (lines := head_lines(rows)) is not None:
        return Table(above=lines)
    if (said := said_of_other(sample)) is not None:
        table.aside = [(row.line, joined(row)) for row in rows]
        table.noticed.append((rows[0].line, said))
        return table
    header = find_header(sample)
    if header is None:
        return _without_header(rows, table)
    at, columns = header
    table.zone = columns.zone
    table.aside = [(rows[at].line, word) for word in columns.guessed]
    table.noticed += grid.noticed
    table.noticed += [(rows[at].line, _said_of_column(header)) for header in columns.overruled]
    table.above = [line for row in rows[:at] if not _is_lone_day(row) for line in _above(row)]
    table.days = [(each.line, joined(each)) for each in rows[:at] if _is_lone_day(each)]
    if columns.days or columns.tracks:
        read_side_by_side(columns, rows[at + 1 :], table)
    else:
        TableRows(columns, table).read(rows[at + 1 :])
    if _are_unread(columns, rows[at + 1 :], table):
        return Table(aside=[(row.line, joined(row)) for row in rows])
    if not table.items:
        table.aside.append((rows[at].line, joined(rows[at])))
    return table


def _are_unread(columns: Columns, rows: Sequence[Row], table: Table) -> bool:
    """Tell a column of times in which no cell is one: "10 May" below "From"."""
    if any(item.is_timed for item in table.items):
        return False
    ats = [at for at, name in enumerate(columns.fields) if name in {"time", "duration"}]
    said = [cell for at in ats for cell in cells_of(rows, at) if any(map(str.isdigit, cell))]
    return len(said) * 2 > len(rows)


def _said_of_column(header: str) -> Sentence:
    return Sentence(
        'the column "{header}" is read by what stands in it, and not by its header', header=header
    )


def tables_in(grid: Grid) -> list[Grid]:
    """Split a sheet where an empty column or the header of another table parts it."""
    return [below for beside in parted(grid) for below in _parted_by_header(beside)]


def _parted_by_header(grid: Grid) -> list[Grid]:
    """Split a sheet where "Action | Owner | Due" begins another table."""
    rows = grid.rows
    header = find_header(rows[:_ENOUGH])
    first = 0 if header is None else header[0]
    own = {fold(cell) for cell in rows[first].cells} if header is not None else set()
    begins = [
        at
        for at, row in enumerate(rows)
        if at > first and header is not None and own.isdisjoint({fold(c) for c in row.cells[:1]})
        if begins_table(row)
    ]
    ends = (*begins, len(rows))
    return [replace(grid, rows=rows[a:b]) for a, b in zip((0, *begins), ends, strict=True)]


def _without_header(rows: Sequence[Row], table: Table) -> Table:
    sample = [row for row in rows[:_ENOUGH] if not _is_lone_day(row)]
    columns = by_content(sample)
    TableRows(columns, table, has_header=False).read(rows)
    gives_times = {"time", "duration"} & {*columns.fields}
    if not gives_times and len(table.items) * _FEW <= len(rows):
        # A time stands in some row by chance.
        aside = [(row.line, joined(row)) for row in rows]
        table = Table(aside=aside, is_empty=table.is_empty)
        if (found := find_untimed(sample)) is not None:
            _read_untimed(rows, found[0], found[1], table)
        elif not gives_times:
            _read_counted(rows, columns, table)
    return table


def _read_counted(rows: Sequence[Row], columns: Columns, table: Table) -> None:
    """Keep "1 | Welcome" … "9 | Any other business" as what they would be as items."""
    read = Table()
    TableRows(columns, read, has_header=False, is_untimed=True).read(rows)
    titles = [item.title for item in read.items]
    is_meeting = len(titles) > _FEW and opens_meeting(titles[0]) and closes_meeting(titles[-1])
    if "number" in columns.fields and is_meeting:
        table.untimed, table.is_named = read.items, True


def _read_untimed(rows: Sequence[Row], at: int, columns: Columns, table: Table) -> None:
    """Keep what the rows would be as items, should there be no other agenda."""
    read = Table()
    TableRows(columns, read, is_untimed=True).read(rows[at + 1 :])
    table.untimed = read.items
    table.is_named = any(map(says_agenda, columns.headers))


def _above(row: Row) -> list[tuple[int, str]]:
    """Return what a row above the header says of the whole."""
    lines = lines_of(row) if says_head(row) else None
    return [(row.line, line) for line in lines or [joined(row)]]


def _is_lone_day(row: Row) -> bool:
    """Tell a row that only names the day of those below it, whatever cells it spans."""
    texts = {cell.strip() for cell in row.cells if not is_blank(cell)}
    return len(texts) == 1 and names_day(next(iter(texts)))
