"""Tables that stand beside each other on one sheet, with an empty column between them."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.readers.agenda.blocks import Grid, Row
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.roles_by_content import by_content

_ENOUGH = 200  # rows tell what the columns of a table are
_FEWEST = 2  # columns of each table, and rows of each with a time
_IS_WHOLE = {"time", "title"}


def parted(grid: Grid) -> list[Grid]:
    """Return the tables of a sheet, where each of several has times and titles of its own."""
    found = [each for each in (_part(grid, ats) for ats in _filled(grid.rows)) if each.rows]
    return found if len(found) > 1 and all(map(_is_whole, found)) else [grid]


def _filled(rows: Sequence[Row]) -> list[range]:
    """Return which columns stand together, between columns in which no cell says anything."""
    width = max((len(row.cells) for row in rows), default=0)
    said = [
        any(not is_blank(row.cells[at]) for row in rows if at < len(row.cells))
        for at in range(width)
    ]
    found: list[range] = []
    for at, says in enumerate(said):
        if says and at and said[at - 1] and found:
            found[-1] = range(found[-1].start, at + 1)
        elif says:
            found.append(range(at, at + 1))
    return found


def _part(grid: Grid, ats: range) -> Grid:
    rows = (_cut(row, ats) for row in grid.rows)
    return replace(grid, rows=tuple(row for row in rows if any(map(str.strip, row.cells))))


def _cut(row: Row, ats: range) -> Row:
    cells = row.cells[ats.start : ats.stop]
    spans = (
        frozenset(at - ats.start for at in each if at in ats) for each in (row.spanned, row.wide)
    )
    spanned, wide = spans
    return replace(
        row, cells=cells, spanned=spanned, wide=wide, links=row.links if not ats.start else ()
    )


def _is_whole(grid: Grid) -> bool:
    sample = grid.rows[:_ENOUGH]
    fields = by_content(sample).fields
    return len(fields) >= _FEWEST <= len(sample) and {*fields} >= _IS_WHOLE
