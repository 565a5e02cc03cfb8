"""Queries: to which roundtables rows belong."""

from collections.abc import Iterable

from facilitator.store.sqlite import Connection

_CLOCKS = ("turn", "run", "pause")


def rooms_of(db: Connection, rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return the roundtables in whose floor, agenda or pauses rows (table and id) lie.

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
