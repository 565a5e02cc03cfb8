"""Queries: what an erasure would take, and the files beside the programme that stay as they are."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.striking import Strike
from facilitator.store.privacy.erasures import belonging_here
from facilitator.store.privacy.names import NameSwap
from facilitator.store.privacy.redaction import is_said, is_words
from facilitator.store.schema import FIELDS, ROWS
from facilitator.store.sqlite import Connection

# What is called something, and is no note.
_NAMES = {
    "organisation": ("name", "short", "handle", "about", "disclosure"),
    "name": ("name",),
    "person": ("name", "role"),
    "question": ("title", "text"),
    "programme": ("title", "about"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody the file knows or knew; `organisation` is its short name."""

    id: str
    name: str
    role: str
    organisation: str


def people_known(db: Connection) -> tuple[Known, ...]:
    """Return everybody with a name, those taken off the roster as well."""
    rows = db.execute(
        "SELECT p.id, p.name, ifnull(p.role, ''), coalesce(o.short, o.name, '') FROM person AS p"
        " LEFT JOIN organisation AS o ON o.id = p.organisation"
        " WHERE p.name IS NOT NULL ORDER BY p.position, p.id"
    )
    return tuple(Known(*row) for row in rows)


def words_of_note(db: Connection, note: str) -> str | None:
    """Return what a note says, deleted or not; None when there is no such note any more."""
    row = db.execute("SELECT text FROM note WHERE id = ?", (note,)).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def rows_belonging(db: Connection, roundtable: str) -> Counter[str]:
    """Return how many rows that are not deleted belong to a roundtable, by table."""
    ids = json.dumps(sorted(belonging_here(db, {roundtable}) - {roundtable}))
    found: Counter[str] = Counter()
    for table in ROWS:
        sql = (
            f"SELECT count(*) FROM {table} WHERE NOT deleted"
            " AND id IN (SELECT value FROM json_each(?))"
        )
        found[table] = db.execute(sql, (ids,)).fetchone()[0]
    return found


def rows_naming(db: Connection, names: NameSwap) -> Counter[str]:
    """Return how many rows hold a name in what people wrote, by table."""
    found: Counter[str] = Counter()
    for table in ROWS:
        fields = sorted(name for name in FIELDS[table] if is_words(table, name))
        for row in db.execute(f"SELECT {', '.join(fields)} FROM {table} WHERE NOT deleted"):
            found[table] += any(isinstance(v, str) and names.swap(v) != v for v in row)
    return found


def texts_written(db: Connection) -> Iterator[str]:
    """Yield all that people wrote and that is not deleted, but for the names of what there is."""
    for table in ROWS:
        fields = sorted(name for name in FIELDS[table] if is_said(table, name))
        sql = f"SELECT {', '.join(fields)} FROM {table} WHERE NOT deleted"
        for row in db.execute(sql) if fields else ():
            yield from (value for value in row if isinstance(value, str) and value)


# What people wrote in sentences, besides notes, and what may say the same as one.
_SENTENCES = (
    *(("note", "text"), ("note", "outcome"), ("finding", "text"), ("finding", "synthesis")),
    ("roundtable", "key_messages"),
    ("outline_part", "text"),
    *(("section", "text"), ("message", "text"), ("queue", "reason"), ("consent", "words")),
    ("comment", "reply"),
    ("passage", "text"),
)


def texts_without(db: Connection, struck: Strike) -> tuple[tuple[str, str, str], ...]:
    """Return table, id and text of what was written, without words that are to be struck."""
    return tuple(
        (table, row_id, text)
        for table, field in _SENTENCES
        for row_id, text in db.execute(
            f"SELECT id, {field} FROM {table} WHERE NOT deleted ORDER BY n"
        )
        if isinstance(text, str) and text.strip() and struck.swap(text) == text
    )


def rows_saying(db: Connection, struck: Strike) -> Counter[str]:
    """Return how many rows hold words that are to be struck, deleted ones too, by table."""
    found: Counter[str] = Counter()
    for table in ROWS:
        fields = sorted(name for name in FIELDS[table] if is_said(table, name))
        for row in db.execute(f"SELECT {', '.join(fields)} FROM {table}") if fields else ():
            found[table] += any(isinstance(v, str) and struck.swap(v) != v for v in row)
    return found


def is_among_names(db: Connection, struck: Strike) -> bool:
    """Tell whether words are also a name of somebody or something: that is no note, and stays."""
    return any(
        isinstance(value, str) and struck.swap(value) != value
        for table, fields in _NAMES.items()
        for row in db.execute(f"SELECT {', '.join(fields)} FROM {table} WHERE NOT deleted")
        for value in row
    )
