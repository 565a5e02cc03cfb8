"""Queries: the turn and item that notes belong to."""

from dataclasses import dataclass

from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class NotePlace:
    """When a note was begun, in which turn and item, and where its speaker is known from."""

    id: str
    at: int
    turn: str | None
    item: str | None
    said_from: str | None


def places_between(db: Connection, roundtable: str, first: int, last: int) -> list[NotePlace]:
    """Return the places of the notes begun from one instant to another, both included."""
    rows = db.execute(
        "SELECT id, at, turn, item, said_from FROM note"
        " WHERE roundtable = ? AND at BETWEEN ? AND ? AND NOT deleted ORDER BY at, id",
        (roundtable, first, last),
    )
    return [NotePlace(*row) for row in rows]


def places_of_turn(db: Connection, turn: str) -> list[NotePlace]:
    """Return the places of the notes of a turn."""
    rows = db.execute(
        "SELECT id, at, turn, item, said_from FROM note WHERE turn = ? AND NOT deleted"
        " ORDER BY at, id",
        (turn,),
    )
    return [NotePlace(*row) for row in rows]
