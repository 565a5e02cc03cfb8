"""Queries: search for the notes that meet a filter; the one way, here and on the command line."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import filterfalse

from facilitator.core.model import Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.note_conditions import Sql, narrowing
from facilitator.store.queries.note_order import order_by
from facilitator.store.queries.note_words import ON_RECORD, Words, words_of
from facilitator.store.queries.records import load_some
from facilitator.store.sqlite import Connection, DatabaseError

__all__ = [
    "Found",
    "NoteFilter",
    "find_first",
    "find_ids",
    "find_notes",
    "find_rest",
    "notes_in_turn",
]

_NEWEST = 1000  # ranking a whole short-prefix match took up to 2.9 s at a million notes
_READ_AT_ONCE = 200  # notes
_LIVE = "SELECT id FROM note WHERE ({condition}) AND NOT deleted"
_IN_TIME = " ORDER BY at, id"
_NEWEST_FIRST = " ORDER BY at DESC, id DESC"

# CROSS JOIN: the index goes through its hits, and with _FIRST stops at the last one wanted.
_HITS = (
    " FROM search CROSS JOIN note ON n = search.rowid"
    " WHERE search MATCH ? AND ({condition}) AND NOT deleted"
)
_FIRST = (
    "SELECT id FROM (SELECT id, at, {score} AS score" + _HITS + " ORDER BY search.rowid DESC"
    " LIMIT ?) ORDER BY score, at DESC, id DESC"
)
# Words that name somebody find notes that are no hit of the index: they come after its hits.
_FIRST_OF_ALL = (
    "WITH some AS MATERIALIZED (SELECT id, n, at FROM note WHERE ({condition}) AND NOT deleted"
    " ORDER BY n DESC LIMIT ?),"
    " ranked AS MATERIALIZED (SELECT rowid AS hit, bm25(search) AS score FROM search"
    " WHERE search MATCH ? AND rowid >= (SELECT min(n) FROM some))"
    " SELECT id FROM some LEFT JOIN ranked ON hit = n"
    " ORDER BY ifnull(score, 0), at DESC, id DESC"
)


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of notes that meet a filter, of so many; the others follow where it is not whole.

    `count` is None where to count all takes longer than to find the first of them.
    """

    ids: tuple[str, ...]
    count: int | None

    @property
    def is_whole(self) -> bool:
        return len(self.ids) == self.count


def condition_of(db: Connection, wanted: NoteFilter) -> Sql:
    """Return the whole condition of a filter on the table `note`, and its parameters."""
    condition, values = narrowing(db, wanted)
    words = words_of(db, wanted)
    if words is None:
        return condition, values
    whole = f"({condition}) AND {words.condition}"
    if not wanted.asks_off:
        whole = f"{whole} AND {ON_RECORD}"
    if not words.expression:
        return whole, (*values, *words.values)
    indexed = "n IN (SELECT rowid FROM search WHERE search MATCH ?)"
    return f"{whole} AND {indexed}", (*values, *words.values, words.expression)


def find_first(db: Connection, wanted: NoteFilter) -> Found:
    """Find what a list begins with, fast enough for each letter that is typed.

    Without words these are all notes, in time order. With words the newest matches, the best of
    them first; a word of one letter says too little to rank by. By a column it is the whole list.
    """
    words = words_of(db, wanted)
    if wanted.order is not None:
        ids = _every(db, wanted, words, order_by(db, wanted.order))
        return Found(ids, len(ids))
    if words is None or wanted.in_time:
        ids = _every(db, wanted, words, _IN_TIME)
        return Found(ids, len(ids))
    if words.expression:
        score = "bm25(search)" if words.ranking else "0"
        condition, values = _beside(db, wanted, words)
        first = _FIRST.format(score=score, condition=condition)
        ids = _ids(db, first, words.expression, *values, _NEWEST)
    elif words.ranking:
        condition, values = condition_of(db, wanted)
        first = _FIRST_OF_ALL.format(condition=condition)
        ids = _ids(db, first, *values, _NEWEST, words.ranking)
    else:
        ids = _every(db, wanted, words, f"{_NEWEST_FIRST} LIMIT {_NEWEST}")
    return Found(ids, len(ids) if len(ids) < _NEWEST else _count(db, wanted, words))


def find_rest(db: Connection, wanted: NoteFilter, first: Found) -> Found:
    """Find the others too, from the newest."""
    if first.is_whole:
        return first
    ids = _every(db, wanted, words_of(db, wanted), _NEWEST_FIRST)
    others = filterfalse(frozenset(first.ids).__contains__, ids)
    return Found((*first.ids, *others), len(ids))


def find_ids(db: Connection, wanted: NoteFilter) -> tuple[str, ...]:
    """Return the ids of all notes that meet a filter: see `find_first`, then the others."""
    return find_rest(db, wanted, find_first(db, wanted)).ids


def find_notes(db: Connection, wanted: NoteFilter) -> tuple[tuple[str | None, Note], ...]:
    """Return the notes that meet a filter as `find_ids` orders them, each with its roundtable."""
    return tuple(notes_in_turn(db, wanted))


def notes_in_turn(db: Connection, wanted: NoteFilter) -> Iterator[tuple[str | None, Note]]:
    """Yield what `find_notes` returns, the first of them before the others are looked for."""
    first = find_first(db, wanted)
    yield from _read(db, first.ids)
    yield from _read(db, find_rest(db, wanted, first).ids[len(first.ids) :])


def _read(db: Connection, ids: tuple[str, ...]) -> Iterator[tuple[str | None, Note]]:
    for at in range(0, len(ids), _READ_AT_ONCE):
        some = ids[at : at + _READ_AT_ONCE]
        read = {note.id: (home, note) for home, note in load_some(db, some)}
        if len(read) < len(some):
            raise DatabaseError("an index of the notes does not hold what their table does")
        yield from (read[each] for each in some)


def _beside(db: Connection, wanted: NoteFilter, words: Words) -> Sql:
    """Return the condition on what the index finds."""
    condition, values = narrowing(db, wanted, of_hits=True)
    return f"({condition}) AND {words.condition} AND {ON_RECORD}", (*values, *words.values)


def _every(db: Connection, wanted: NoteFilter, words: Words | None, order: str) -> tuple[str, ...]:
    if words is not None and words.expression:
        condition, values = _beside(db, wanted, words)
        every = "SELECT id" + _HITS.format(condition=condition) + order
        return _ids(db, every, words.expression, *values)
    condition, values = condition_of(db, wanted)
    return _ids(db, _LIVE.format(condition=condition) + order, *values)


def _count(db: Connection, wanted: NoteFilter, words: Words) -> int | None:
    """Count what words alone find: the index knows, which holds no deleted note.

    Where a later version wrote notes that are off the record in a way this one does not know, it
    counts too many until all are found.
    """
    if not words.expression or wanted.is_narrowed or words.values:
        return None
    sql = "SELECT count(*) FROM search WHERE search MATCH ?"
    return int(db.execute(sql, (words.expression,)).fetchone()[0])


def _ids(db: Connection, sql: str, *values: str | int) -> tuple[str, ...]:
    """Return ids in the order of a query, as one text: row by row they would hold the window up.

    Each row fetched takes Python's lock, for which the thread that paints has to wait.
    """
    joined = db.execute(f"SELECT group_concat(id, ' ') FROM ({sql})", values).fetchone()[0]
    return tuple(joined.split()) if joined else ()
