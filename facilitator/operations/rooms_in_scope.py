"""Rooms of a scope: each roundtable that was held, with its clock, for what compares them."""

from pathlib import Path

from facilitator.core.model import Programme, Roundtable
from facilitator.core.note_query.scope import Scope
from facilitator.core.room_view import RoomView
from facilitator.core.state import state_at
from facilitator.store.file import open_reader
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection


def rooms_in_scope(path: Path, scope: Scope, now: int) -> tuple[RoomView, ...]:
    """Read the roundtables that have begun, in the order of the series, without their notes.

    Reads the file by itself, so that it may be done beside the window. Raises BadInput.
    """
    db = open_reader(path, newer=True)
    try:
        return rooms_of(db, load_programme(db), scope, now)
    finally:
        db.close()


def rooms_of(db: Connection, programme: Programme, scope: Scope, now: int) -> tuple[RoomView, ...]:
    """Return the roundtables that have begun, in the order of the series, without their notes."""
    held = (each for each in heads_in(db, scope) if each.started_at)
    records = (load_record(db, each.id, notes=False) for each in held)
    return tuple(RoomView(programme, each, state_at(programme, each, now)) for each in records)


def heads_in(db: Connection, scope: Scope) -> tuple[Roundtable, ...]:
    """Return the roundtables of a scope, planned ones too, in the order of the series."""
    return tuple(each for each in roundtables(db) if scope.has_room(each))
