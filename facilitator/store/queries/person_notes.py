"""Queries: the notes that somebody said, took on, or is named in."""

import re
from collections.abc import Callable

from facilitator.core.text import fold
from facilitator.store.sqlite import Connection


def notes_of_person(db: Connection, person: str, name: str = "") -> tuple[str, ...]:
    """Return the notes (ids) that somebody said or took on, and that hold their whole name."""
    said = (
        "SELECT note FROM note_person WHERE person = ?1 AND NOT deleted"
        " UNION SELECT id FROM note WHERE owner_person = ?1"
    )
    found = dict.fromkeys(note for (note,) in db.execute(said, (person,)))
    if name.strip():
        is_in = _as_words(fold(name))
        rows = db.execute("SELECT id, text FROM note WHERE text IS NOT NULL")
        found.update((note, None) for note, text in rows if is_in(fold(text)))
    return tuple(found)


def _as_words(name: str) -> Callable[[str], object]:
    """Return what finds a name as words of its own; a script without spaces has no such borders."""
    pattern = re.escape(name)
    return re.compile(rf"(?<!\w){pattern}(?!\w)" if name.isascii() else pattern).search
