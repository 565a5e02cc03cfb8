"""Full-text search over notes: kept in step by the journal, asked by `queries.notes_found`.

The index holds the words of a note as `core.search_words` folds them, and no text of its own.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from facilitator.core.search_words import indexed_text, search_words
from facilitator.store.bodies import Patch
from facilitator.store.sqlite import Connection

READS = frozenset({"text", "deleted", "attribution"})  # fields of a note that the index goes by
Indexed = tuple[int, str | None]  # key and text of a note


def is_told(patch: Patch) -> bool:
    """Tell whether the index may differ after fields of a note were changed.

    To be held to another promise takes no note in or out: only off the record does.
    """
    return "text" in patch or "deleted" in patch or "off" in patch.get("attribution", ())


def indexed(db: Connection, note_id: str) -> Indexed | None:
    """Return key and text of a note as the index holds them; None where it holds none."""
    row = db.execute(
        "SELECT n, text FROM note WHERE id = ? AND NOT deleted AND attribution IS NOT 'off'",
        (note_id,),
    ).fetchone()
    return None if row is None else (row[0], row[1])


def indexed_of(db: Connection, note_ids: Sequence[str]) -> dict[str, Indexed]:
    """Return key and text of those of some notes that the index holds, by their ids."""
    if not note_ids:
        return {}
    rows = db.execute(
        "SELECT it.id, it.n, it.text FROM json_each(?) AS named CROSS JOIN note AS it"
        " ON it.id = named.value WHERE NOT it.deleted AND it.attribution IS NOT 'off'",
        (json.dumps(note_ids),),
    )
    return {note_id: (n, text) for note_id, n, text in rows}


def add(db: Connection, n: int, values: Mapping[str, str | int | None]) -> None:
    """Index a note that was just written, by its key and what was written."""
    if not values.get("deleted") and values.get("attribution") != "off":
        put_in(db, ((n, str(values.get("text") or "")),))


def reindex(db: Connection, note_id: str, before: Indexed | None) -> None:
    """Bring the index in step after a note was written; `before` is what it held until then."""
    after = indexed(db, note_id)
    if before == after:
        return
    if before is not None:
        take_out(db, before)
    if after is not None:
        put_in(db, (after,))


def reindex_all(db: Connection, note_ids: Sequence[str], before: Mapping[str, Indexed]) -> None:
    """Bring the index in step after many notes were written, as `reindex` does.

    In the order of their keys: at each step back the index writes out what it has gathered.
    """
    after = indexed_of(db, note_ids)
    gone = [held for note_id, held in before.items() if after.get(note_id) != held]
    come = [held for note_id, held in after.items() if before.get(note_id) != held]
    for held in sorted(gone):
        take_out(db, held)
    put_in(db, sorted(come))


def put_in(db: Connection, notes: Iterable[Indexed]) -> None:
    """Index notes that are not in the index."""
    lines = ((n, indexed_text(text or "")) for n, text in notes)
    db.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", lines)


def take_out(db: Connection, note: Indexed) -> None:
    """Take a note out of the index: the index has to be told what it holds of it."""
    n, text = note
    sql = "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
    db.execute(sql, (n, indexed_text(text or "")))


def index_all(db: Connection) -> None:
    """Make the index anew, in one piece: what was deleted stays in it until then."""
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    put_in(db, db.execute("SELECT n, text FROM searchable"))
    db.execute("INSERT INTO search (search) VALUES ('optimize')")


def match_expression(text: str) -> str:
    """Return what FTS5 is asked for: every word as a prefix, so that search works while typing."""
    return " AND ".join(_either(word.forms) for word in search_words(text))


def phrase_expression(text: str) -> str:
    """Return what FTS5 is asked for words that stand exactly so beside each other."""
    words = " ".join(word.forms[0] for word in search_words(text))
    return f'"{words}"' if words else ""


def _either(forms: tuple[str, ...]) -> str:
    asked = " OR ".join(f'"{form}"*' for form in forms)
    return f"({asked})" if len(forms) > 1 else asked


def can_rank(text: str) -> bool:
    """Tell whether every word is long enough for a rank: one letter begins every tenth word."""
    return all(len(word.forms[0]) > 1 for word in search_words(text))
