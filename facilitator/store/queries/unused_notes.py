"""Queries: notes that no finding rests on yet, counted by question and gone through one by one."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.model import Note
from facilitator.core.note_query.note_filter import NoteFilter, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import Scope
from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.queries.notes_found import condition_of
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection

NO_QUESTION = ""  # in the place of a question (id): notes on none

_USED = (
    "SELECT note FROM finding_note JOIN finding ON finding.id = finding_note.finding"
    " WHERE NOT finding_note.deleted AND NOT finding.deleted"
)
_LIVE = f"NOT deleted AND {ON_RECORD} AND id NOT IN ({_USED})"
_BY_QUESTION = (
    "WITH found AS MATERIALIZED (SELECT id FROM note WHERE ({condition}) AND {live}),"
    " asked AS MATERIALIZED (SELECT note, question FROM note_question WHERE NOT deleted"
    " AND question IN (SELECT id FROM question WHERE NOT deleted))"
    " SELECT ifnull(asked.question, ''), count(*) FROM found"
    " LEFT JOIN asked ON asked.note = found.id GROUP BY 1"
)
_BEHIND = (
    "SELECT id, at FROM note WHERE ({condition}) AND {live} AND (at, id) > (?, ?)"
    " ORDER BY at, id LIMIT ?"
)
_READ_AT_ONCE = 200  # notes


class Place(NamedTuple):
    """Where a note stands among all: its instant and its id."""

    at: int = -(2**62)
    note: str = ""


BEGINNING = Place()


def count_unused(db: Connection, scope: Scope) -> Counter[str]:
    """Count the notes in a scope that no finding rests on, by question (id).

    One on two questions counts for both.
    """
    condition, values = condition_of(db, NoteFilter(scope=scope))
    rows = db.execute(_BY_QUESTION.format(condition=condition, live=_LIVE), values)
    return Counter(dict(rows.fetchall()))


def next_unused(db: Connection, scope: Scope, question: str, after: Place) -> Place | None:
    """Return the first note on a question behind a place that no finding rests on, in time order.

    `question` is an id, or NO_QUESTION.
    """
    of_question = Wanted(Filter.ON, (question or None,))
    return next(_behind(db, NoteFilter(scope=scope, wanted=(of_question,)), after, most=1), None)


def unused_notes(db: Connection, wanted: NoteFilter) -> Iterator[Note]:
    """Yield the notes that meet a filter and that no finding rests on, in time order."""
    last = BEGINNING
    while places := tuple(_behind(db, wanted, last, most=_READ_AT_ONCE)):
        yield from (note for _, note in load_some(db, [each.note for each in places]))
        last = places[-1]


def _behind(db: Connection, wanted: NoteFilter, after: Place, *, most: int) -> Iterator[Place]:
    condition, values = condition_of(db, wanted)
    sql = _BEHIND.format(condition=condition, live=_LIVE)
    rows = db.execute(sql, (*values, after.at, after.note, most)).fetchall()
    return (Place(at, row_id) for row_id, at in rows)
