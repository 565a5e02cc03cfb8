"""Queries: how many notes meet a filter, of how many organisations, in all and by cell."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.model import Kind
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.scope import Scope
from facilitator.core.note_query.to_tidy import READING, ToTidy
from facilitator.store.queries.left_to_do import not_heard, rooms_with_left
from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.queries.notes_found import condition_of
from facilitator.store.sqlite import Connection, Row


class Axis(StrEnum):
    """What notes are counted by. A note counts once for each that it belongs to."""

    QUESTION = "question"
    ORGANISATION = "organisation"
    TAG = "tag"
    KIND = "kind"
    PERSON = "person"
    ROUNDTABLE = "roundtable"


Cells = dict[tuple[str, str], int]  # notes by ids of a row and a column


class Counted(NamedTuple):
    """Notes, and the distinct organisations that said them."""

    notes: int = 0
    organisations: int = 0


class Matrix(NamedTuple):
    """Counts by ids of a row and a column, by row, and in all; what is not in it holds nothing.

    A row or column of an organisation counts that one alone, whoever else said it with them.
    """

    cells: Mapping[tuple[str, str], Counted]
    rows: Mapping[str, Counted]
    total: Counted


_FOUND = (
    "WITH found AS MATERIALIZED (SELECT id, kind FROM note WHERE ({condition}) AND NOT deleted)"
)
# A person who said it brings their organisation; UNION counts the two once.
_SPEAKING = (
    "SELECT note, organisation FROM note_said_by WHERE NOT deleted"
    " UNION SELECT note, organisation FROM note_person JOIN person ON person.id = person"
    " WHERE NOT note_person.deleted AND NOT person.deleted"
)
_KINDS = ", ".join(f"'{each.value}'" for each in Kind)
_LINKS = {
    Axis.QUESTION: "SELECT note, question AS value FROM note_question WHERE NOT deleted",
    Axis.ORGANISATION: (
        f"SELECT note, organisation AS value FROM ({_SPEAKING})"
        " WHERE organisation IN (SELECT id FROM organisation WHERE NOT deleted)"
    ),
    Axis.TAG: "SELECT note, tag AS value FROM note_tag WHERE NOT deleted",
    Axis.PERSON: (
        "SELECT note, person AS value FROM note_person WHERE NOT deleted"
        " AND person IN (SELECT id FROM person WHERE NOT deleted)"
    ),
    Axis.ROUNDTABLE: (
        "SELECT id AS note, roundtable AS value FROM note"
        " WHERE roundtable IN (SELECT id FROM roundtable WHERE NOT deleted)"
    ),
    Axis.KIND: (  # one that is not known is taken for an insight
        f"SELECT id AS note, CASE WHEN kind IN ({_KINDS}) THEN kind ELSE 'insight' END AS value"
        " FROM found"
    ),
}
_CELLS = (
    " SELECT one.value, other.value, count(*) FROM found JOIN ({row}) AS one ON one.note = found.id"
    " JOIN ({column}) AS other ON other.note = found.id GROUP BY one.value, other.value"
)
_ROWS = (
    " SELECT one.value, count(*) FROM found JOIN ({row}) AS one ON one.note = found.id"
    " GROUP BY one.value"
)
_IN_CELLS = (
    " SELECT DISTINCT one.value, other.value, who.value"
    " FROM found JOIN ({row}) AS one ON one.note = found.id"
    " JOIN ({column}) AS other ON other.note = found.id JOIN ({who}) AS who ON who.note = found.id"
)
_IN_ROWS = (
    " SELECT DISTINCT one.value, who.value FROM found JOIN ({row}) AS one ON one.note = found.id"
    " JOIN ({who}) AS who ON who.note = found.id"
)
_TOTAL = (
    " SELECT (SELECT count(*) FROM found), (SELECT count(DISTINCT value) FROM"
    " (SELECT organisation AS value FROM found JOIN note_said_by ON note = found.id"
    " WHERE NOT deleted UNION ALL SELECT organisation FROM note_person"
    " CROSS JOIN found ON note = found.id JOIN person ON person.id = person"
    " WHERE NOT note_person.deleted AND NOT person.deleted)"
    " WHERE value IN (SELECT id FROM organisation WHERE NOT deleted))"
)


def count_live(db: Connection, wanted: NoteFilter) -> int:
    """Count the notes that meet a filter, those off the record too."""
    condition, values = condition_of(db, wanted)
    count = f"SELECT count(*) FROM note WHERE ({condition}) AND NOT deleted"
    return int(db.execute(count, values).fetchone()[0])


def count_to_tidy(db: Connection, scope: Scope, *, most: int) -> dict[ToTidy, int]:
    """Count what is left to tidy in a scope; of more than `most` notes none is read for it."""
    every = count_live(db, NoteFilter(scope=scope))
    counted = (each for each in ToTidy if every <= most or each not in READING)
    return {each: _count_left(db, each, scope) for each in counted}


def _count_left(db: Connection, what: ToTidy, scope: Scope) -> int:
    if what is ToTidy.LEFT:
        return sum(map(len, rooms_with_left(db, scope).values()))
    if what is ToTidy.NOT_HEARD:
        return len(unheard_in(db, scope))
    return count_live(db, NoteFilter(wanted=what.wanted, scope=scope))


def unheard_in(db: Connection, scope: Scope) -> tuple[tuple[str, str], ...]:
    """Return question and member (ids) of who is not heard on it in a scope, and was not asked."""
    counts = count_cells(db, NoteFilter(scope=scope), Axis.QUESTION, Axis.ORGANISATION)
    return not_heard(db, scope, counts)


def count_cells(db: Connection, wanted: NoteFilter, rows: Axis, columns: Axis) -> Cells:
    """Count the notes on the record that meet a filter, by cell; one without any is left out."""
    condition, values = condition_of(db, wanted)
    found = _FOUND.format(condition=f"({condition}) AND {ON_RECORD}")
    cells = _CELLS.format(row=_LINKS[rows], column=_LINKS[columns])
    every = db.execute(found + cells, values).fetchall()
    return {(row, column): notes for row, column, notes in every}


def count_rows(db: Connection, wanted: NoteFilter, rows: Axis) -> dict[str, int]:
    """Count the notes on the record that meet a filter, by id of a row; one without any is none."""
    condition, values = condition_of(db, wanted)
    found = _FOUND.format(condition=f"({condition}) AND {ON_RECORD}")
    return dict(db.execute(found + _ROWS.format(row=_LINKS[rows]), values).fetchall())


def count_matrix(db: Connection, wanted: NoteFilter, rows: Axis, columns: Axis) -> Matrix:
    """Count the notes on the record that meet a filter: those off it are in no number."""
    condition, values = condition_of(db, wanted)
    found = _FOUND.format(condition=f"({condition}) AND {ON_RECORD}")
    names = {"row": _LINKS[rows], "column": _LINKS[columns], "who": _LINKS[Axis.ORGANISATION]}

    def all_of(sql: str) -> list[Row]:
        return db.execute(found + sql.format(**names), values).fetchall()

    cells = count_cells(db, wanted, rows, columns)
    by_row = all_of(_ROWS)
    if Axis.ORGANISATION in (rows, columns):
        in_cells = Counter(dict.fromkeys(cells, 1))
    else:
        in_cells = Counter((row, column) for row, column, _ in all_of(_IN_CELLS))
    if rows is Axis.ORGANISATION:
        in_rows = Counter(row for row, _ in by_row)
    elif columns is Axis.ORGANISATION:
        in_rows = Counter(row for row, _ in cells)
    else:
        in_rows = Counter(row for row, _ in all_of(_IN_ROWS))
    return Matrix(
        {cell: Counted(notes, in_cells[cell]) for cell, notes in cells.items()},
        {row: Counted(notes, in_rows[row]) for row, notes in by_row},
        Counted(*all_of(_TOTAL)[0]),
    )
