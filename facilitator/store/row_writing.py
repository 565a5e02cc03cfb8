"""Rows of the tables that a commit changes: read, written, and the search index brought along.

Used by the journal, which alone decides what is written.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from facilitator.store import search
from facilitator.store.bodies import Patch, Value
from facilitator.store.schema import FIELDS, LINKS
from facilitator.store.sqlite import Connection


def absent(name: str) -> Value:
    """Return what a field holds in a row that is not there."""
    return 1 if name == "deleted" else None


def _key(table: str, row_id: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that finds a row, and its parameters."""
    if table in LINKS:
        a, b, _ = LINKS[table]
        return f"{a} = ? AND {b} = ?", tuple(row_id.split(" "))
    return "id = ?", (row_id,)


def _keys(table: str, row_ids: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the parameters that find each of some rows."""
    if table in LINKS:
        return [tuple(each.split(" ")) for each in row_ids]
    return [(each,) for each in row_ids]


def read_fields(
    db: Connection, table: str, row_id: str, names: tuple[str, ...]
) -> dict[str, Any] | None:
    """Return fields of a row, deleted or not, or None where there never was one.

    Raises KeyError for a table or a field that the schema does not have.
    """
    _require_fields(table, names)
    condition, key = _key(table, row_id)
    sql = f"SELECT {', '.join(names)} FROM {table} WHERE {condition}"
    row = db.execute(sql, key).fetchone()
    return None if row is None else dict(zip(names, row, strict=True))


def read_rows(
    db: Connection, table: str, row_ids: Sequence[str], names: tuple[str, ...]
) -> dict[str, dict[str, Any]]:
    """Return fields of those of some rows that there are, deleted or not, by their ids.

    Raises KeyError as `read_fields` does.
    """
    _require_fields(table, names)
    if table in LINKS:
        named = json.dumps(_keys(table, row_ids))
        found = " AND ".join(
            f"it.{column} = json_extract(named.value, '$[{place}]')"
            for place, column in enumerate(LINKS[table][:2])
        )
    else:
        named, found = json.dumps(row_ids), "it.id = named.value"
    sql = (
        f"SELECT named.key, {', '.join(f'it.{name}' for name in names)}"
        f" FROM json_each(?) AS named CROSS JOIN {table} AS it ON {found}"
    )
    rows = db.execute(sql, (named,))
    return {row_ids[place]: dict(zip(names, values, strict=True)) for place, *values in rows}


def apply(db: Connection, table: str, row_id: str, values: Mapping[str, Value]) -> None:
    """Write field values to a row, and bring the search index along.

    A row that is not there yet is born by what sets `deleted` to 0. What arrives before that makes
    a row that nobody sees.
    """
    _require_fields(table, values)
    told = table == "note" and not search.READS.isdisjoint(values)
    before = search.indexed(db, row_id) if told else None
    sql, key = _update(table, tuple(values)), _key(table, row_id)[1]
    if db.execute(sql, (*values.values(), *key)).rowcount == 0:
        insert(db, table, row_id, {"deleted": 1, **values})
    elif told:
        search.reindex(db, row_id, before)


def apply_all(
    db: Connection, table: str, patches: Mapping[str, Patch], there: Collection[str]
) -> None:
    """Write what patches of many rows say, as `apply` does; `there` are those that are not new."""
    alike: defaultdict[tuple[bool, tuple[str, ...]], list[str]] = defaultdict(list)
    for row_id, patch in patches.items():
        alike[row_id in there, tuple(patch)].append(row_id)
    for (known, names), row_ids in alike.items():
        _require_fields(table, names)
        if known:
            _update_all(db, table, names, {each: patches[each] for each in row_ids})
        else:
            insert_all(db, table, {each: _born(patches[each]) for each in row_ids})


def _born(patch: Patch) -> dict[str, Value]:
    """Return what a row holds that is not there yet."""
    return {"deleted": 1} | {name: after for name, (_, after) in patch.items()}


def _update_all(
    db: Connection, table: str, names: tuple[str, ...], patches: Mapping[str, Patch]
) -> None:
    told: list[str] = []
    if table == "note" and not search.READS.isdisjoint(names):
        told = [row_id for row_id, patch in patches.items() if search.is_told(patch)]
    before = search.indexed_of(db, told)
    keys = _keys(table, patches)
    db.executemany(
        _update(table, names),
        [
            (*[after for _, after in patch.values()], *key)
            for patch, key in zip(patches.values(), keys, strict=True)
        ],
    )
    search.reindex_all(db, told, before)


def insert_all(db: Connection, table: str, rows: Mapping[str, Mapping[str, Value]]) -> None:
    """Write rows that are not there yet, each with values of the same fields, and index them."""
    if table == "note":  # each is indexed by the key that it gets
        for row_id, values in rows.items():
            insert(db, table, row_id, values)
        return
    names = tuple(next(iter(rows.values())))
    keys = _keys(table, rows)
    db.executemany(
        insertion(table, names),
        [(*key, *values.values()) for values, key in zip(rows.values(), keys, strict=True)],
    )


def insert(db: Connection, table: str, row_id: str, values: Mapping[str, Value]) -> None:
    """Write a row that is not there yet, and index it."""
    row = (*_key(table, row_id)[1], *values.values())
    n = db.execute(insertion(table, tuple(values)), row).lastrowid
    if table == "note" and n is not None:
        search.add(db, n, values)


@cache
def _update(table: str, names: tuple[str, ...]) -> str:
    assignments = ", ".join(f"{name} = ?" for name in names)
    return f"UPDATE {table} SET {assignments} WHERE {_key(table, ' ')[0]}"


@cache
def insertion(table: str, names: tuple[str, ...]) -> str:
    """Return the statement that makes a row, by the values of its key and of some fields."""
    _require_fields(table, names)
    keys = LINKS[table][:2] if table in LINKS else ("id",)
    columns = ", ".join((*keys, *names))
    marks = ", ".join("?" * (len(keys) + len(names)))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


def _require_fields(table: str, names: Iterable[str]) -> None:
    unknown = set(names) - FIELDS[table]
    if unknown:
        raise KeyError("a table has no such fields", table, *sorted(unknown))
