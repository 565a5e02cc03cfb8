"""The journal: the only write path. A commit is appended and applied in one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple, Self

from facilitator.store import search
from facilitator.store.bodies import Patch, Value, body_of
from facilitator.store.changes import Changes
from facilitator.store.hlc import next_stamp
from facilitator.store.ids import new_id, stable_id
from facilitator.store.queries.programme_cache import ProgrammeCache
from facilitator.store.schema import FIELDS, LINKS
from facilitator.store.sqlite import Connection
from facilitator.store.touching import touch

# The columns of the journal but for its number, and a line of it.
COMMIT = "id, hlc, site, machine, author, at, verb, subject, body, undoes"
Commit = tuple[str, str, str, str, str, int, str, str, str, str | None]


class Author(NamedTuple):
    """Who commits: the person, the machine (from its settings) and this start of the program."""

    name: str
    machine: str
    site: str  # random at each start: a persistent one loses edits after a restored backup


@dataclass(slots=True)
class Act:
    """One commit while it is being made.

    Changes are visible at once to reads on its connection; `standing` is the programme as it is at
    this point of the act. Used through `Store.act`, which opens the transaction and ends it: all
    of it, or nothing.
    """

    db: Connection
    standing: ProgrammeCache
    author: Author
    verb: str
    at: int
    subject: tuple[str, ...] = ()
    undoes: str | None = None
    kept: list[tuple[str, str, str]] = field(default_factory=list)
    patches: dict[tuple[str, str], Patch] = field(default_factory=dict)
    changes: Changes = field(
        default_factory=lambda: Changes("")
    )  # what the commit did, known once the block has ended
    passing: bool = False  # a commit even where nothing changes: undo has passed an act by
    commit: Commit | None = None  # what `finish` has appended, if anything, and its number
    seq: int = 0

    def create(self, table: str, **fields: Value) -> str:
        """Add a row and return its id."""
        row_id = new_id(self.at)
        self._add(table, row_id, fields)
        return row_id

    def create_once(self, table: str, *made_from: str, **fields: Value) -> str:
        """Add the one row that a table has for what it is made from (ids), and return its id.

        Every laptop that does it makes the same row; one that was taken back is made anew.
        """
        row_id = once_id(table, *made_from)
        empty: dict[str, Value] = dict.fromkeys(sorted(FIELDS[table]))
        self._set(table, row_id, {**empty, **fields, "deleted": 0})
        return row_id

    def change(self, table: str, row_id: str, **fields: Value) -> None:
        """Set fields of a row; what is equal already is left out."""
        self._set(table, row_id, fields)

    def remove(self, table: str, row_id: str) -> None:
        self._set(table, row_id, {"deleted": 1})

    def link(self, table: str, a: str, b: str, **fields: Value) -> None:
        """Link two rows by their ids."""
        self._set(table, f"{a} {b}", {**fields, "deleted": 0})

    def link_new(self, table: str, a: str, b: str, **fields: Value) -> None:
        """Link a row that was made in this act, so that nothing can link it yet."""
        self._add(table, f"{a} {b}", fields)

    def link_all_new(self, table: str, links: Mapping[tuple[str, str], int]) -> None:
        """Link many rows that were never linked, at a position each, in one go."""
        rows = [(*link, position, 0) for link, position in links.items()]
        self.db.executemany(_insertion(table, ("position", "deleted")), rows)
        for a, b, position, _ in rows:
            self.standing.wrote(table, f"{a} {b}")
            self.patches[table, f"{a} {b}"] = {"position": [None, position], "deleted": [1, 0]}

    def unlink(self, table: str, a: str, b: str) -> None:
        self._set(table, f"{a} {b}", {"deleted": 1})

    def about(self, *subject: str) -> Self:
        """Name the rows by which this act will be described."""
        self.subject = subject
        return self

    def _add(self, table: str, row_id: str, fields: Mapping[str, Value]) -> None:
        """Write a row that cannot be there yet; what is empty is left out."""
        values = {name: value for name, value in fields.items() if value is not None}
        values["deleted"] = 0
        self.standing.wrote(table, row_id)
        insert(self.db, table, row_id, values)
        self.patches[table, row_id] = {
            name: [absent(name), value] for name, value in values.items()
        }

    def _set(self, table: str, row_id: str, fields: Mapping[str, Value]) -> None:
        before = read_fields(self.db, table, row_id, tuple(fields))
        patch = {
            name: [before[name] if before else absent(name), value]
            for name, value in fields.items()
            if (before[name] if before else absent(name)) != value
        }
        if not patch:
            return
        self.standing.wrote(table, row_id)
        apply(self.db, table, row_id, {name: after for name, (_, after) in patch.items()})
        merged = self.patches.setdefault((table, row_id), {})
        for name, (old, new) in patch.items():
            merged[name] = [merged[name][0] if name in merged else old, new]

    def finish(self) -> None:
        """Append the commit to the journal; called by the store before it commits."""
        if not self.patches and not self.passing:
            self.changes = Changes(self.verb, kept=tuple(self.kept))
            return
        last = self.db.execute("SELECT max(hlc) FROM journal").fetchone()[0] or ""
        self.commit = (
            new_id(self.at),
            next_stamp(self.at, last, self.author.site),
            self.author.site,
            self.author.machine,
            self.author.name,
            self.at,
            self.verb,
            " ".join(self.subject),
            body_of(self.patches),
            self.undoes,
        )
        self.seq = append(self.db, self.commit)
        lines = ((table, row_id, patch) for (table, row_id), patch in self.patches.items())
        touch(self.db, self.seq, self.commit[:2], lines, self.undoes)
        rows = frozenset(self.patches)
        self.changes = Changes(self.verb, self.commit[0], self.subject, rows, tuple(self.kept))


def once_id(table: str, *made_from: str) -> str:
    """Return the id of the one row that a table has for what it is made from (ids)."""
    return stable_id(0, "\n".join((table, *made_from)))


def append(db: Connection, commit: Commit) -> int:
    """Write a commit into the journal; return its number."""
    cursor = db.execute(
        f"INSERT INTO journal ({COMMIT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        commit,
    )
    return cursor.lastrowid or 0  # none without an insertion


def absent(name: str) -> Value:
    """Return what a field holds in a row that is not there."""
    return 1 if name == "deleted" else None


def _key(table: str, row_id: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that finds a row, and its parameters."""
    if table in LINKS:
        a, b, _ = LINKS[table]
        return f"{a} = ? AND {b} = ?", tuple(row_id.split(" "))
    return "id = ?", (row_id,)


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


def apply(db: Connection, table: str, row_id: str, values: Mapping[str, Value]) -> None:
    """Write field values to a row, and bring the search index along.

    A row that is not there yet is born by what sets `deleted` to 0. What arrives before that makes
    a row that nobody sees.
    """
    _require_fields(table, values)
    before = search.indexed(db, row_id) if table == "note" else None
    condition, key = _key(table, row_id)
    assignments = ", ".join(f"{name} = ?" for name in values)
    sql = f"UPDATE {table} SET {assignments} WHERE {condition}"
    if db.execute(sql, (*values.values(), *key)).rowcount == 0:
        insert(db, table, row_id, {"deleted": 1, **values})
    elif table == "note":
        search.reindex(db, row_id, before)


def insert(db: Connection, table: str, row_id: str, values: Mapping[str, Value]) -> None:
    """Write a row that is not there yet, and index it."""
    row = (*_key(table, row_id)[1], *values.values())
    n = db.execute(_insertion(table, tuple(values)), row).lastrowid
    if table == "note" and n is not None:
        search.add(db, n, values)


@cache
def _insertion(table: str, names: tuple[str, ...]) -> str:
    _require_fields(table, names)
    keys = LINKS[table][:2] if table in LINKS else ("id",)
    columns = ", ".join((*keys, *names))
    marks = ", ".join("?" * (len(keys) + len(names)))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


def _require_fields(table: str, names: Iterable[str]) -> None:
    unknown = set(names) - FIELDS[table]
    if unknown:
        raise KeyError("a table has no such fields", table, *sorted(unknown))
