"""Queries: names that people and organisations ever had, and who was forgotten.

The roster shows what holds now; a write-up must not name whoever was on it before: somebody who
was taken off it, and the real people behind the stand-ins of a rehearsal.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from facilitator.store.bodies import Line, lines_of
from facilitator.store.privacy.erasures import forgotten
from facilitator.store.privacy.redaction import FORGOTTEN
from facilitator.store.queries import judging
from facilitator.store.queries.touched import touches_of
from facilitator.store.sqlite import Connection

_NAMES = {"person": ("name",), "organisation": ("name", "short", "handle")}


class NamesEver(NamedTuple):
    """Names of people, forgotten ones aside; of organisations with their id; who was forgotten.

    `hashed` is what is kept of the names of these.
    """

    people: tuple[str, ...]
    organisations: tuple[tuple[str, str], ...]
    forgotten: frozenset[str]
    hashed: tuple[str, ...]
    chairs: tuple[str, ...] = ()  # who facilitated a roundtable, as it is typed


def names_ever(db: Connection) -> NamesEver:
    """Return every name that the journal gives to anybody, and those who wrote notes."""
    gone = forgotten(db)
    people = [name for row, name in _names(db, "person") if row not in gone]
    authors = [name for (name,) in db.execute("SELECT DISTINCT author FROM note")]
    kept = [each for each in (*people, *authors) if judging.is_text(each) and each]
    organisations = tuple(dict.fromkeys(_names(db, "organisation")))
    hashes = db.execute("SELECT name FROM name WHERE use = ? ORDER BY id", (FORGOTTEN,))
    hashed = tuple(name for (name,) in hashes if judging.is_text(name))
    typed = db.execute("SELECT DISTINCT facilitator FROM roundtable WHERE facilitator > ''")
    chairs = tuple(sorted(name for (name,) in typed if judging.is_text(name)))
    return NamesEver(tuple(dict.fromkeys(kept)), organisations, gone, hashed, chairs)


def names_of_person(db: Connection, person: str) -> tuple[str, ...]:
    """Return every name that the journal gives to a person (id)."""
    return tuple(dict.fromkeys(name for row, name in _names(db, "person") if row == person))


def _names(db: Connection, table: str) -> Iterator[tuple[str, str]]:
    """Yield row id and name, for each name a row of a table had."""
    rows = [row for (row,) in db.execute(f"SELECT id FROM {table} ORDER BY id")]
    read = lru_cache(maxsize=64)(lambda seq: _lines(db, seq))
    for row in rows:
        if not judging.is_text(row):
            continue
        for seq in dict.fromkeys(touch.seq for touch in touches_of(db, row)):
            for of, row_id, patch in read(seq):
                if (of, row_id) == (table, row):
                    pairs = (patch.get(name, ()) for name in _NAMES[table])
                    yield from (
                        (row, name)
                        for pair in pairs
                        for name in pair
                        if judging.is_text(name) and name
                    )


def _lines(db: Connection, seq: int) -> list[Line]:
    (body,) = db.execute("SELECT body FROM journal WHERE seq = ?", (seq,)).fetchone()
    return lines_of(body)
