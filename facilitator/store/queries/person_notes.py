"""Queries: the notes that somebody said, took on, or is named in."""

from facilitator.core.text import fold
from facilitator.store.sqlite import Connection


def notes_of_person(db: Connection, person: str, name: str = "") -> tuple[str, ...]:
    """Return the notes (ids) that somebody said or took on, and that hold their whole name."""
    said = (
        "SELECT note FROM note_person WHERE person = ?1 AND NOT deleted"
        " UNION SELECT id FROM note WHERE owner_person = ?1"
    )
    found = dict.fromkeys(note for (note,) in db.execute(said, (person,)))
    wanted = fold(name)
    if wanted:
        rows = db.execute("SELECT id, text FROM note WHERE text IS NOT NULL")
        found.update((note, None) for note, text in rows if wanted in fold(text))
    return tuple(found)
