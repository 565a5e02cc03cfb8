"""Rows of a table that sum up the others: "TOTAL 01:00", "Duration of day 1: | 5:20"."""

import re
from collections.abc import Sequence

from facilitator.core.minutes import DAY, read_duration
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cell_times import usual_length
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.line import is_total, read_total
from facilitator.readers.agenda.nodes import minutes_of
from facilitator.readers.agenda.roles import Columns

_TOTAL = re.compile(
    r"(?:(?:grand|sub)\s?-?)?(?:total\w*|sum|summe|summa|gesamt\w*|totaal|i alt|totale|razem)\b\W*"
    r"(?:(?:tid|time|length|duration|minutes?|mins?|zeit|dauer|tempo|durée|duración|duur|hours?)\b"
    r"\W*)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,3}:[0-5]\d")
_HOUR = 60.0  # minutes
_SAME = 0.01  # minutes


def is_total_row(row: Row, columns: Columns) -> bool:
    """Tell a row that sums up: "TOTAL 01:00", "Total tid: | | 30 min"."""
    if any(is_total(cell) for cell in row.cells):
        return True
    filled = [cell.strip() for cell in row.cells if not is_blank(cell)]
    is_short = len(filled) < 4 and any(_TOTAL.fullmatch(cell) is not None for cell in filled[:2])
    return is_short or _says_length(row, columns)


def claimed(row: Row, columns: Columns, items: Sequence[ItemDraft]) -> float | None:
    """Return the minutes that such a row says; None where it says none.

    "16:00" below items of hours is 16 hours, though alone it would be minutes and seconds.
    """
    said = [_TOTAL.sub("", cell.strip(), count=1) for cell in row.cells]
    found = ((cell, _length_in(cell, columns)) for cell in said)
    cell, minutes = next((each for each in found if each[1]), ("", None))
    are_hours = any((minutes_of(each) or 0) >= _HOUR for each in items)
    if minutes is not None and are_hours and _CLOCK.fullmatch(cell):
        hours, _, rest = cell.partition(":")
        return int(hours) * _HOUR + int(rest)
    return minutes


def is_sum(minutes: float, items: Sequence[ItemDraft], *, since: int) -> bool:
    """Tell the sum, or the span, of all the items, or of those that came `since` the last total."""
    parts = (items, items[since:])
    sums = [sum(minutes_of(each) or 0 for each in part) for part in parts]
    return any(abs(each - minutes) <= _SAME for each in (*sums, *map(_span, parts)))


def _says_length(row: Row, columns: Columns) -> bool:
    """Tell "Duration of day 1 | 5:20", below "Duration", where every item has its start."""
    fields = columns.fields
    if not {"time", "title", "duration"} <= {*fields}:
        return False
    name, when, length = (fields.index(each) for each in ("title", "time", "duration"))
    cells = [*row.cells, *[""] * (len(fields) - len(row.cells))]
    header = fold(columns.headers[length])
    is_named = bool(header) and fold(cells[name]).split()[:1] == [header]
    return is_named and is_blank(cells[when]) and not is_blank(cells[length])


def _span(items: Sequence[ItemDraft]) -> float:
    """Return the minutes from the first start to the last end."""
    begin = next((each.start for each in items if each.start is not None), None)
    end = next((each.end for each in reversed(items) if each.end is not None), None)
    return 0 if begin is None or end is None else (end - begin) % DAY


def _length_in(cell: str, columns: Columns) -> float | None:
    if (total := read_total(f"Total {cell}")) is None:
        return read_duration(usual_length(cell, minutes=columns.minutes) or "x")
    is_bare = cell.strip().isdecimal()
    return total * columns.minutes if is_bare else total
