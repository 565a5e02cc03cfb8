"""Rows of a damaged file's tables, brought over for acts that its journal has lost."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from facilitator.store import schema
from facilitator.store.bodies import Value
from facilitator.store.checks.check import is_constraint
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.recovery.salvage import SCRATCH, decoded
from facilitator.store.sqlite import Connection, DatabaseError, Unreadable, connect_visitor

RECOVER = "recover"
_Row = tuple[str, str, dict[str, Value]]  # table, row id, fields


def bring_over_rows(store: Store, workplace: Path, *, at: int) -> int:
    """Give the store, as one act, every row that is otherwise in the damaged file's tables.

    Called only where commits are lost: a table that says more than they do shows their traces.
    Returns how many rows there were.
    """
    with store.act(RECOVER, at=at) as act:
        for table, row_id, fields in _rows(workplace / SCRATCH):
            _bring_over(act, table, row_id, fields)
    return len(act.changes.rows)


def _bring_over(act: Act, table: str, row_id: str, fields: dict[str, Value]) -> None:
    """Write a row; one that no table takes costs only itself."""
    act.db.execute("SAVEPOINT one_row")
    try:
        act.change(table, row_id, **fields)
    except DatabaseError as error:
        if not is_constraint(error):
            raise  # no fault of the row: the disk is full, for example
        act.db.execute("ROLLBACK TO one_row")
    act.db.execute("RELEASE one_row")


def _rows(scratch: Path) -> Iterator[_Row]:
    try:
        with closing(connect_visitor(scratch)) as db:
            db.text_factory = bytes  # one text that cannot be decoded must not end a table
            for table in schema.FIELDS:
                yield from _until_broken(_rows_of(db, table))
    except Unreadable:
        return  # not even its beginning can be read


def _rows_of(db: Connection, table: str) -> Iterator[_Row]:
    """Yield the rows of a table from both its ends, as far as they can be read."""
    there = {decoded(row[1]) for row in db.execute(f"PRAGMA table_info({table})")}
    keys = schema.LINKS[table][:2] if table in schema.LINKS else ("id",)
    if not there.issuperset(keys):
        return  # the file is of a version that had no such table
    names = sorted(schema.FIELDS[table] & there)
    order = ", ".join(keys) if table in schema.LINKS else "n"
    backwards = ", ".join(f"{key} DESC" for key in order.split(", "))
    seen: set[str] = set()
    for direction in (order, backwards):
        sql = f"SELECT {', '.join((*keys, *names))} FROM {table} ORDER BY {direction}"
        for row in _until_broken(db.execute(sql)):
            row_id = _row_id(row[: len(keys)])
            if row_id and row_id not in seen:
                seen.add(row_id)
                yield table, row_id, _fields(names, row[len(keys) :])


def _row_id(keys: tuple[object, ...]) -> str:
    """Return the id of a row, or an empty text where a key is none that this program makes."""
    ids = [decoded(key) or "" for key in keys]
    return " ".join(ids) if all(len(each.split()) == 1 for each in ids) else ""


def _fields(names: list[str], values: tuple[object, ...]) -> dict[str, Value]:
    """Return what of a row can be kept: of a text all that can be read, of an odd value nothing."""
    fields: dict[str, Value] = {}
    for name, value in zip(names, values, strict=True):
        if isinstance(value, bytes):
            fields[name] = value.decode(errors="replace")
        elif isinstance(value, int | str) or (value is None and name != "deleted"):
            fields[name] = value
    return fields


def _until_broken(rows: Iterator[Any]) -> Iterator[Any]:
    try:
        yield from rows
    except Unreadable:
        return
