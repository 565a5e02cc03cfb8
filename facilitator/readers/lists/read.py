"""Reading a list from a file: a spreadsheet, CSV, a Word table, or lines of text."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.roster.columns import NOTHING_CHOSEN, Columns, Row, find_columns
from facilitator.core.roster.lines import list_of_lines
from facilitator.readers.agenda.blocks import Grid
from facilitator.readers.agenda.word import read_word
from facilitator.readers.spreadsheet import is_spreadsheet, read_spreadsheet
from facilitator.readers.text_file import decode, read_bytes

LARGEST = 20_000  # rows: more than any meeting has seats
_LONGEST_CELL = 2_000  # letters
_SEPARATORS = {".csv": ",;\t|", ".tsv": "\t"}


@dataclass(frozen=True, slots=True)
class ListTable:
    """One table of a file: where it stands there, its rows, and what its columns are taken for."""

    place: str  # the sheet's name, or "table 2"; empty where the file is one table
    rows: tuple[Row, ...]
    columns: Columns


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known beforehand: names of organisations, and roles by the shape of a list."""

    names: Collection[str]
    shapes: Mapping[str, Sequence[str]]


def read_list(
    path: Path,
    *,
    known: Collection[str] = (),
    remembered: Mapping[str, Sequence[str]] = NOTHING_CHOSEN,
) -> tuple[ListTable, ...]:
    """Return the tables of a file, the one with most rows first. Raises BadInput.

    `known` are the names of the programme's organisations, `remembered` the roles that were chosen
    for lists of a shape.
    """
    data = read_bytes(path)
    tables = tuple(_tables(data, path, _Known(known, remembered)))
    if not tables:
        raise BadInput(
            "{path} holds no table: put organisations and people in one, a row each", path=path
        )
    for each in tables:
        if len(each.rows) > LARGEST:
            raise BadInput(
                "{path} has {count} rows: name a list of at most {most}",
                path=path,
                count=f"{len(each.rows):,}",
                most=f"{LARGEST:,}",
            )
    return tuple(sorted(tables, key=lambda each: -len(each.rows)))


def pasted_list(text: str, *, known: Collection[str] = ()) -> ListTable:
    """Return what was pasted as a list: lines, or cells copied from a spreadsheet."""
    if not text.strip():
        raise BadInput("nothing was pasted: copy lines such as “Ana Lima, Head of Data, Delta”")
    rows, columns = list_of_lines(text, known)
    return ListTable("", rows, columns)


def _tables(data: bytes, path: Path, known: _Known) -> Iterator[ListTable]:
    if is_spreadsheet(path, data):
        for sheet in read_spreadsheet(data, path):
            yield _table(sheet.name, sheet.rows, known)
    elif path.suffix.lower() == ".docx":
        grids = (part for part in read_word(data, path) if isinstance(part, Grid))
        for number, grid in enumerate(grids, start=1):
            yield _table(f"table {number}", tuple(row.cells for row in grid.rows), known)
    else:
        text = decode(data, path)
        separators = _SEPARATORS.get(path.suffix.lower())
        if separators is None:
            yield pasted_list(text, known=known.names)
        else:
            yield _table("", _separated(text, separators, path), known)


def _separated(text: str, separators: str, path: Path) -> tuple[Row, ...]:
    """Return a file of values by whichever separator its first lines have most of."""
    head = text.splitlines()[:20]
    mark = max(separators, key=lambda each: sum(line.count(each) for line in head))
    try:
        return tuple(map(tuple, csv.reader(io.StringIO(text), delimiter=mark)))
    except csv.Error as error:
        raise BadInput(
            "{path} is no list of values ({error}): save it as CSV again", path=path, error=error
        ) from error


def _table(place: str, rows: Sequence[Row], known: _Known) -> ListTable:
    cut = tuple(tuple(cell.strip()[:_LONGEST_CELL] for cell in row) for row in rows)
    columns = find_columns(cut, known=known.names, remembered=known.shapes)
    return ListTable(place, cut, columns)
