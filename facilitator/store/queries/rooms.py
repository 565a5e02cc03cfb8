"""Queries: the roundtables that rows belong to, and how many there have been."""

from collections.abc import Iterable

from facilitator.store.bodies import Line
from facilitator.store.queries import judging
from facilitator.store.schema import FIELDS, LINKS
from facilitator.store.sqlite import Connection

_CLOCKS = ("turn", "run", "pause", "stricter_rule")
_ROOM_ROWS = (*_CLOCKS, "queue", "pass", "gap", "message")
_LIFE = frozenset({"opened_at", "started_at", "ended_at", "queue_closed"})  # of a roundtable


def rooms_of(db: Connection, rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return the roundtables whose floor, agenda, pauses or stricter rules rows are of.

    Not those that were deleted.
    """
    found: dict[str, None] = {}
    for table, row_id in rows:
        if table in _CLOCKS:
            sql = (
                f"SELECT r.id FROM {table} AS own JOIN roundtable AS r ON r.id = own.roundtable"
                " WHERE own.id = ? AND NOT r.deleted"
            )
            found.update((room, None) for (room,) in db.execute(sql, (row_id,)))
    return list(found)


def is_of_room(db: Connection, lines: Iterable[Line], roundtable: str) -> bool:
    """Tell whether what a commit changed is of a roundtable, and of no other one.

    Rows of the programme (people, tags) are of none.
    """
    owners = [found for table, row_id, _ in lines if (found := owners_of(db, table, row_id))]
    return bool(owners) and all(roundtable in each for each in owners)


def is_of_other_room(db: Connection, lines: Iterable[Line], roundtable: str) -> bool:
    """Tell whether a commit changed floor, clock, agenda or queue of others than a roundtable."""
    owners = [owners_of(db, *row) for row in _in_room(lines)]
    return any(owners) and not any(roundtable in each for each in owners)


def _in_room(lines: Iterable[Line]) -> list[tuple[str, str]]:
    return [
        (table, row_id)
        for table, row_id, patch in lines
        if table in _ROOM_ROWS or (table == "roundtable" and not _LIFE.isdisjoint(patch))
    ]


def owners_of(db: Connection, table: str, row_id: str) -> frozenset[str]:
    """Return the roundtables a row belongs to; an agenda that several use is of each of them."""
    if table == "roundtable":
        return frozenset({row_id})
    if table in LINKS:
        first, _, _ = LINKS[table]
        return frozenset(row_id.split(" ")[:1]) if first == "roundtable" else frozenset()
    if table == "item":
        agendas = db.execute("SELECT agenda FROM item WHERE id = ?", (row_id,))
        return frozenset().union(*(owners_of(db, "agenda", each) for (each,) in agendas))
    if "roundtable" not in FIELDS.get(table, ()):
        return frozenset()
    rows = db.execute(f"SELECT roundtable FROM {table} WHERE id = ?", (row_id,)).fetchall()
    own = frozenset(roundtable for (roundtable,) in rows if roundtable is not None)
    if table == "agenda" and not own:
        using = db.execute("SELECT id FROM roundtable WHERE agenda = ?", (row_id,))
        return frozenset(roundtable for (roundtable,) in using)
    return own


def highest_number(db: Connection) -> int:
    """Return the highest number of a roundtable, also of one that was left out; else 0."""
    rows = db.execute("SELECT number FROM roundtable WHERE NOT deleted")
    return max((judging.number(number) for (number,) in rows), default=0)
