"""Queries: the commits that touch a row, found without reading the journal: see `touching`."""

import heapq
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from facilitator.core.model import Item
from facilitator.store.bodies import Patch, lines_of
from facilitator.store.ids import moment_of
from facilitator.store.sqlite import Connection
from facilitator.store.touching import MORE

_LISTED = (
    "SELECT j.seq, j.id, j.hlc, j.undoes, j.machine FROM touch AS t"
    " CROSS JOIN journal AS j ON j.seq = t.seq WHERE t.row = :row"
)
# Those that may have made it, by its id: "~" sorts after every id of that millisecond.
_MADE = (
    "SELECT j.seq, j.id, j.hlc, j.undoes, j.machine FROM journal AS j"
    " WHERE j.id >= :moment AND j.id < :moment || '~' AND instr(j.body, :row)"
)


class Touch(NamedTuple):
    """A commit that touches a row, and may have touched one of its fields."""

    seq: int
    commit: str
    hlc: str
    undoes: str | None
    machine: str


def touches_of(db: Connection, row_id: str) -> Iterator[Touch]:
    """Yield the commits that touch a row, the oldest first; one may come twice."""
    return _touches(db, row_id)


def birth_of(db: Connection, row_id: str) -> Touch | None:
    """Return the first commit that touches a row, or None."""
    return next(_touches(db, row_id), None)


def stamp_of_birth(db: Connection, row_id: str) -> str:
    """Return the stamp of the first commit that touches a row, "" for none."""
    birth = birth_of(db, row_id)
    return birth.hlc if birth else ""


def maker_of(db: Connection, row_id: str) -> str:
    """Return the machine that made a row, "" where that is not known."""
    birth = birth_of(db, row_id)
    return birth.machine if birth else ""


def items_as_loaded(db: Connection, agenda: str) -> tuple[Item, ...]:
    """Return how long each item of an agenda was to take, and its start, as it came from a file.

    Nothing of one that came from none: item by item it was meant as it stands.
    """
    birth = birth_of(db, agenda)
    if birth is None:
        return ()
    (body,) = db.execute("SELECT body FROM journal WHERE seq = ?", (birth.seq,)).fetchone()
    made = {(table, row): _after(patch) for table, row, patch in lines_of(body)}
    if not made.get(("agenda", agenda), {}).get("source"):
        return ()
    items = [
        (row, values)
        for (table, row), values in made.items()
        if table == "item" and values.get("agenda") == agenda
    ]
    items.sort(key=lambda each: str(each[1].get("position")))
    return tuple(
        Item(row, "", values.get("planned_ms") or 0, start=values.get("start"))
        for row, values in items
    )


def _after(patch: Patch) -> dict[str, Any]:
    return {name: after for name, (_, after) in patch.items()}


def was_noted_since(db: Connection, roundtable: str, hlc: str) -> bool:
    """Tell whether a note was written, or a turn given, in a roundtable after a stamp."""
    since = "SELECT body FROM journal WHERE hlc > ? AND undoes IS NULL"
    for (body,) in db.execute(since, (hlc,)):
        for table, row_id, patch in lines_of(body):
            if table == "note":
                told = "text" in patch
            else:
                told = table == "turn" and patch.get("deleted") == [1, 0]
            if told and _home_of(db, table, row_id, patch) == roundtable:
                return True
    return False


def _home_of(db: Connection, table: str, row_id: str, patch: Patch) -> object:
    if "roundtable" in patch:
        return patch["roundtable"][1]
    row = db.execute(f"SELECT roundtable FROM {table} WHERE id = ?", (row_id,)).fetchone()
    return row[0] if row else None


def last_touched_at(db: Connection, row_ids: Iterable[str]) -> int | None:
    """Return the instant of the last commit that touches one of some rows, None for none."""
    newest = (next(_touches(db, each, newest_first=True), None) for each in row_ids)
    found = {each.seq for each in newest if each is not None}
    said = (db.execute("SELECT at FROM journal WHERE seq = ?", (seq,)) for seq in found)
    return max((row[0] for rows in said for row in rows), default=None)


def bodies_with_more(db: Connection) -> Iterator[str]:
    """Yield the bodies that say more than this program can show."""
    rows = db.execute(
        "SELECT body FROM touch CROSS JOIN journal USING (seq) WHERE touch.row = ?", (MORE,)
    )
    return (body for (body,) in rows)


def _touches(db: Connection, row_id: str, *, newest_first: bool = False) -> Iterator[Touch]:
    """Yield commits in the order of their stamps; one may come twice."""
    order = "DESC" if newest_first else "ASC"
    first, _, other = row_id.partition(" ")
    listed = f"{_LISTED} ORDER BY t.hlc {order}, j.id {order}"
    asked = [(listed, first), (listed, row_id)] if other else [(listed, first)]
    asked.append((f"{_MADE} ORDER BY j.hlc {order}, j.id {order}", first))
    moment = moment_of(first)
    found = [db.execute(sql, {"row": key, "moment": moment}) for sql, key in asked]
    rows = heapq.merge(*found, key=lambda row: (row[2], row[1]), reverse=newest_first)
    return (Touch(*row) for row in rows)
