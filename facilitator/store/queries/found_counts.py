"""Queries: how many notes meet a filter, of how many organisations, in all and by cell."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.model import Kind
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.coverage import SPEAKING
from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.queries.notes_found import condition_of
from facilitator.store.sqlite import Connection


class Axis(StrEnum):
    """What notes are counted by. A note counts once for each that it belongs to."""

    QUESTION = "question"
    ORGANISATION = "organisation"
    TAG = "tag"
    KIND = "kind"


class Counted(NamedTuple):
    """Notes, and the distinct organisations that said them."""

    notes: int = 0
    organisations: int = 0


class Matrix(NamedTuple):
    """Counts by ids of a row and a column, by row, and in all; what is not in it holds nothing."""

    cells: Mapping[tuple[str, str], Counted]
    rows: Mapping[str, Counted]
    total: Counted


_FOUND = (
    "WITH found AS MATERIALIZED (SELECT id, kind FROM note WHERE ({condition}) AND NOT deleted)"
)
_SPEAKING = f"SELECT note, organisation AS value FROM ({SPEAKING})"
_KINDS = ", ".join(f"'{each.value}'" for each in Kind)
_LINKS = {
    Axis.QUESTION: "SELECT note, question AS value FROM note_question WHERE NOT deleted",
    Axis.ORGANISATION: _SPEAKING,
    Axis.TAG: "SELECT note, tag AS value FROM note_tag WHERE NOT deleted",
    Axis.KIND: (  # one that is not known is taken for an insight
        f"SELECT id AS note, CASE WHEN kind IN ({_KINDS}) THEN kind ELSE 'insight' END AS value"
        " FROM found"
    ),
}
_KNOWN = "SELECT id FROM organisation WHERE NOT deleted"
_SPEAKERS = f"(SELECT note, value FROM ({_SPEAKING}) WHERE value IN ({_KNOWN}))"
_TOTAL = (
    " SELECT (SELECT count(*) FROM found),"
    f" (SELECT count(DISTINCT value) FROM {_SPEAKERS} WHERE note IN (SELECT id FROM found))"
)
_ROWS = (
    " SELECT one.value, count(DISTINCT one.note), count(DISTINCT speaking.value)"
    " FROM found JOIN ({row}) AS one ON one.note = found.id"
    f" LEFT JOIN {_SPEAKERS} AS speaking ON speaking.note = found.id"
    " GROUP BY one.value"
)
_CELLS = (
    " SELECT one.value, other.value, count(DISTINCT one.note), count(DISTINCT speaking.value)"
    " FROM found JOIN ({row}) AS one ON one.note = found.id"
    " JOIN ({column}) AS other ON other.note = found.id"
    f" LEFT JOIN {_SPEAKERS} AS speaking ON speaking.note = found.id"
    " GROUP BY one.value, other.value"
)


def count_found(db: Connection, wanted: NoteFilter) -> Counted:
    """Count the notes that meet a filter, and who said them."""
    condition, values = condition_of(db, wanted)
    return Counted(*db.execute(_FOUND.format(condition=condition) + _TOTAL, values).fetchone())


def count_matrix(db: Connection, wanted: NoteFilter, rows: Axis, columns: Axis) -> Matrix:
    """Count the notes on the record that meet a filter: those off it are in no number."""
    condition, values = condition_of(db, wanted)
    found = _FOUND.format(condition=f"({condition}) AND {ON_RECORD}")
    links = {"row": _LINKS[rows], "column": _LINKS[columns]}
    cells = db.execute(found + _CELLS.format(**links), values).fetchall()
    by_row = db.execute(found + _ROWS.format(**links), values).fetchall()
    return Matrix(
        {(row, column): Counted(*counts) for row, column, *counts in cells},
        {row: Counted(*counts) for row, *counts in by_row},
        Counted(*db.execute(found + _TOTAL, values).fetchone()),
    )
