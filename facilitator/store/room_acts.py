"""The acts of one room: what “Last: …” names there and takes back without the notes."""

from collections.abc import Iterator
from itertools import islice

from facilitator.core.verbs import ROOM_BEGINNINGS, ROOM_VERBS, verb_of
from facilitator.store.queries.rooms import is_of_room
from facilitator.store.queries.touched import stamp_of_birth
from facilitator.store.sqlite import Connection
from facilitator.store.undo import JournalEntry, changed_by, holds, is_void, own_acts


def last_act(db: Connection, machine: str, roundtable: str) -> JournalEntry | None:
    """Return the newest act of this machine in force in a room, or None."""
    return next((each for each in room_acts(db, machine, roundtable) if holds(db, each)), None)


def recent_acts(
    db: Connection, machine: str, roundtable: str, *, most: int
) -> tuple[tuple[JournalEntry, bool], ...]:
    """Return the newest acts of this machine in a room, and whether each holds.

    Those that were taken back are among them.
    """
    acts = room_acts(db, machine, roundtable)
    return tuple((each, holds(db, each)) for each in islice(acts, most))


def room_acts(db: Connection, machine: str, roundtable: str) -> Iterator[JournalEntry]:
    """Yield what this machine did in a room since it was opened, or started, newest first."""
    verbs = ROOM_VERBS | ROOM_BEGINNINGS
    for entry in own_acts(db, machine, verbs, stamp_of_birth(db, roundtable)):
        changed = changed_by(db, entry)
        if verb_of(entry.verb).begins_room:
            if any(row_id == roundtable for _, row_id, _ in changed) and holds(db, entry):
                return
        elif is_of_room(db, changed, roundtable) and not is_void(changed):
            yield entry
