"""What the tables of a damaged file still hold of acts that its journal has lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from facilitator.store import schema
from facilitator.store.bodies import Value
from facilitator.store.file import Store
from facilitator.store.recovery.salvage import SCRATCH
from facilitator.store.sqlite import Connection, DatabaseError, connect_visitor

RECOVER = "recover"
_Row = tuple[str, str, dict[str, Value]]  # table, row id, fields


def bring_over_rows(store: Store, workplace: Path, *, at: int) -> int:
    """Give the store, as one act, every row that is otherwise in the damaged file's tables.

    Called only where commits are lost: a table that says more than they do shows their traces.
    Returns how many rows there were.
    """
    with store.act(RECOVER, at=at) as act:
        for table, row_id, fields in _rows(workplace / SCRATCH):
            act.change(table, row_id, **fields)
    return len(act.changes.rows)


def _rows(scratch: Path) -> Iterator[_Row]:
    try:
        with closing(connect_visitor(scratch)) as db:
            for table in schema.FIELDS:
                yield from _rows_of(db, table)
    except DatabaseError:
        return  # not even its beginning can be read


def _rows_of(db: Connection, table: str) -> Iterator[_Row]:
    """Yield the rows of a table from both its ends, as far as they can be read."""
    there = {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
    if not there:
        return  # the file is of a version that had no such table
    names = sorted(schema.FIELDS[table] & there)
    keys = schema.LINKS[table][:2] if table in schema.LINKS else ("id",)
    order = ", ".join(keys) if table in schema.LINKS else "n"
    backwards = ", ".join(f"{key} DESC" for key in order.split(", "))
    seen: set[str] = set()
    for direction in (order, backwards):
        rows = db.execute(f"SELECT {', '.join((*keys, *names))} FROM {table} ORDER BY {direction}")
        for row in _until_broken(rows):
            row_id = " ".join(row[: len(keys)])
            if row_id not in seen:
                seen.add(row_id)
                yield table, row_id, dict(zip(names, row[len(keys) :], strict=True))


def _until_broken(rows: Iterator[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    try:
        yield from rows
    except DatabaseError:
        return
