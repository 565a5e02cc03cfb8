"""Queries: search for the notes that meet a filter; the one way, here and on the command line."""

from dataclasses import dataclass
from itertools import filterfalse

from facilitator.core.model import Kind, Note
from facilitator.store import search
from facilitator.store.queries.records import notes_where
from facilitator.store.sqlite import Connection, DatabaseError

_NEWEST = 1000  # ranking a whole short-prefix match took up to 2.9 s at a million notes
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


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are wanted: words, and ids; None means any."""

    search: str = ""
    organisation: str | None = None
    question: str | None = None
    kind: Kind | None = None
    roundtable: str | None = None

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """Return the condition on the table `note`, and its parameters."""
        narrowing, values = self.narrowing()
        words = search.match_expression(self.search)
        if words:
            return f"{narrowing} AND {search.CONDITION}", (*values, words)
        if self.search.strip():
            return "0", ()  # nothing in it that could be found, such as "?!"
        return narrowing, values

    def narrowing(self) -> tuple[str, tuple[str, ...]]:
        """Return the condition without the words, and its parameters."""
        said = "id IN (SELECT note FROM note_said_by WHERE organisation = ? AND NOT deleted)"
        asked = "id IN (SELECT note FROM note_question WHERE question = ? AND NOT deleted)"
        parts = (
            (said, self.organisation),
            (asked, self.question),
            ("kind = ?", self.kind),
            ("roundtable = ?", self.roundtable),
        )
        chosen = [(sql, str(value)) for sql, value in parts if value]
        return " AND ".join(sql for sql, _ in chosen) or "1", tuple(value for _, value in chosen)


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of notes that meet a filter, of so many; the others follow where it is not whole."""

    ids: tuple[str, ...]
    count: int

    @property
    def is_whole(self) -> bool:
        return len(self.ids) == self.count


def find_first(db: Connection, wanted: NoteFilter) -> Found:
    """Find what a list begins with, fast enough for each letter that is typed.

    Without words these are all notes, in time order. With words the newest matches, the best of
    them first; a word of one letter says too little to rank by.
    """
    condition, values = wanted.condition()
    words = search.match_expression(wanted.search)
    if not words:
        ids = _ids(db, _LIVE.format(condition=condition) + _IN_TIME, *values)
        return Found(ids, len(ids))
    narrowing, values = wanted.narrowing()
    score = "bm25(search)" if search.can_rank(wanted.search) else "0"
    first = _FIRST.format(score=score, condition=narrowing)
    ids = _ids(db, first, words, *values, _NEWEST)
    return Found(ids, len(ids) if len(ids) < _NEWEST else _count(db, wanted))


def find_rest(db: Connection, wanted: NoteFilter, first: Found) -> Found:
    """Find the others too, from the newest."""
    if first.is_whole:
        return first
    narrowing, values = wanted.narrowing()
    every = "SELECT id" + _HITS.format(condition=narrowing) + _NEWEST_FIRST
    ids = _ids(db, every, search.match_expression(wanted.search), *values)
    others = filterfalse(frozenset(first.ids).__contains__, ids)
    return Found((*first.ids, *others), len(ids))


def find_ids(db: Connection, wanted: NoteFilter) -> tuple[str, ...]:
    """Return the ids of all notes that meet a filter: see `find_first`, then the others."""
    return find_rest(db, wanted, find_first(db, wanted)).ids


def find_notes(db: Connection, wanted: NoteFilter) -> tuple[tuple[str | None, Note], ...]:
    """Return the notes that meet a filter as `find_ids` orders them, each with its roundtable."""
    condition, values = wanted.condition()
    homes = dict(db.execute(f"SELECT id, roundtable FROM note WHERE {condition}", values))
    notes = {note.id: note for note in notes_where(db, condition, values)}
    try:
        return tuple((homes[each], notes[each]) for each in find_ids(db, wanted))
    except KeyError as error:
        raise DatabaseError("an index of the notes does not hold what their table does") from error


def _count(db: Connection, wanted: NoteFilter) -> int:
    """Count what meets a filter with words. The index alone knows: it holds no deleted note."""
    narrowing, values = wanted.narrowing()
    source = _HITS.format(condition=narrowing) if values else " FROM search WHERE search MATCH ?"
    words = search.match_expression(wanted.search)
    return int(db.execute("SELECT count(*)" + source, (words, *values)).fetchone()[0])


def _ids(db: Connection, sql: str, *values: str | int) -> tuple[str, ...]:
    """Return ids in the order of a query, as one text: row by row they would hold the window up.

    Each row fetched takes Python's lock, for which the thread that paints has to wait.
    """
    joined = db.execute(f"SELECT group_concat(id, ' ') FROM ({sql})", values).fetchone()[0]
    return tuple(joined.split()) if joined else ()
