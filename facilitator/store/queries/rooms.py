"""Queries: to which roundtables rows belong."""

from collections.abc import Iterable

from facilitator.store.sqlite import Connection

_CLOCKS = ("turn", "run", "pause")


def rooms_of(db: Connection, rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return the roundtables in whose floor, agenda or pauses rows (table and id) lie."""
    found: dict[str, None] = {}
    for table, row_id in rows:
        if table in _CLOCKS:
            row = db.execute(f"SELECT roundtable FROM {table} WHERE id = ?", (row_id,)).fetchone()
            found[row[0]] = None
    return list(found)
