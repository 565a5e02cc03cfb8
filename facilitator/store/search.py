"""Full-text search over notes: kept in step by the journal, asked by `queries.notes_found`."""

import re
from collections.abc import Mapping

from facilitator.store.sqlite import Connection

_WORD = re.compile(r"\w+")

# On the table `note`: it is among those that hold every word.
CONDITION = "n IN (SELECT rowid FROM search WHERE search MATCH ?)"

Indexed = tuple[int, str]


def indexed(db: Connection, note_id: str) -> Indexed | None:
    """Return key and text of a note as the index holds them; None where it holds none."""
    row = db.execute(
        "SELECT n, text FROM note WHERE id = ? AND NOT deleted AND attribution IS NOT 'off'",
        (note_id,),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def add(db: Connection, n: int, values: Mapping[str, str | int | None]) -> None:
    """Index a note that was just written, by its key and what was written."""
    if not values.get("deleted") and values.get("attribution") != "off":
        db.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (n, values.get("text")))


def reindex(db: Connection, note_id: str, before: Indexed | None) -> None:
    """Bring the index in step after a note was written; `before` is what it held until then."""
    after = indexed(db, note_id)
    if before == after:
        return
    if before is not None:
        db.execute("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", before)
    if after is not None:
        db.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", after)


def match_expression(text: str) -> str:
    """Return what FTS5 is asked for: every word as a prefix, so that search works while typing."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def can_rank(text: str) -> bool:
    """Tell whether every word is long enough for a rank: one letter begins every tenth word."""
    return all(len(word) > 1 for word in _WORD.findall(text))
