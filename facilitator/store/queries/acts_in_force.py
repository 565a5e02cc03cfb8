"""Queries: what was changed about one note, act by act, as far as that still has effect."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from facilitator.store.bodies import lines_of
from facilitator.store.queries.touched import touches_of
from facilitator.store.sqlite import Connection
from facilitator.store.undo import is_in_force


class NoteChange(NamedTuple):
    """An act at an instant, and what it made of fields of the note; links are not among them."""

    at: int
    verb: str
    after: Mapping[str, Any]


def history_of_note(db: Connection, note: str) -> tuple[NoteChange, ...]:
    """Return the acts on a note (id), the oldest first; what was taken back is left out."""
    found: dict[int, NoteChange] = {}
    for touch in touches_of(db, note):
        if touch.undoes is not None or not is_in_force(db, touch.commit, touch.hlc):
            continue
        sql = "SELECT at, verb, body FROM journal WHERE seq = ?"
        at, verb, body = db.execute(sql, (touch.seq,)).fetchone()
        after = {
            name: pair[1]
            for table, row_id, patch in lines_of(body)
            if (table, row_id) == ("note", note)
            for name, pair in patch.items()
        }
        if after:
            found[touch.seq] = NoteChange(at, verb, after)
    return tuple(found.values())
