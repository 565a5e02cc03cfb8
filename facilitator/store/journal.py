"""The journal: the only write path. A commit is appended and applied in one transaction."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Self, TypeVar

from facilitator.store.bodies import Patch, Value, body_of
from facilitator.store.changes import Changes
from facilitator.store.hlc import next_stamp
from facilitator.store.ids import new_id, stable_id
from facilitator.store.queries.programme_cache import ProgrammeCache
from facilitator.store.row_writing import (
    absent,
    apply,
    apply_all,
    insert,
    insertion,
    read_fields,
    read_rows,
)
from facilitator.store.schema import FIELDS
from facilitator.store.sqlite import Connection
from facilitator.store.touching import touch
from facilitator.store.watch import Watch

# The columns of the journal but for its number, and a line of it.
COMMIT = "id, hlc, site, machine, author, at, verb, subject, body, undoes"
Commit = tuple[str, str, str, str, str, int, str, str, str, str | None]


_PORTION = 200  # rows: some milliseconds, and what is read of them is at hand to be written
T = TypeVar("T")


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
    watch: Watch | None = None  # told how far it is
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

    def portions(self, row_ids: Sequence[str]) -> Iterator[Sequence[str]]:
        """Yield the rows this act is about by the hundred, those made together together.

        They lie beside each other in the file, so that fewer pages of it are read and written.
        """
        return self.portions_as_given(sorted(row_ids))

    def portions_as_given(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        """Yield what this act is about by the hundred; asking for the next says that one is done.

        Raises Stopped where somebody has asked for that meanwhile: the act leaves nothing behind.
        """
        if self.watch is not None:
            self.watch.expect(len(rows))
        for first in range(0, len(rows), _PORTION):
            some = rows[first : first + _PORTION]
            yield some
            if self.watch is not None:
                self.watch.did(len(some))

    def change(self, table: str, row_id: str, **fields: Value) -> None:
        """Set fields of a row; what is equal already is left out."""
        self._set(table, row_id, fields)

    def change_all(self, table: str, row_ids: Sequence[str], **fields: Value) -> None:
        """Set fields of many rows to the same values, which is all that this act is about."""
        for some in self.portions(row_ids):
            self.change_rows(table, dict.fromkeys(some, fields))

    def change_rows(
        self,
        table: str,
        rows: Mapping[str, Mapping[str, Value]],
        there: Mapping[str, Mapping[str, Value]] | None = None,
    ) -> None:
        """Set fields of many rows, by their ids, as `change` does, in a few statements.

        `there` is what those of them that there are hold in these fields, where that was just read.
        """
        if not rows:
            return
        if there is None:
            names = tuple(sorted({name for fields in rows.values() for name in fields}))
            there = read_rows(self.db, table, tuple(rows), names)
        patches = {row_id: _patch_of(there.get(row_id), rows[row_id]) for row_id in rows}
        changed = {row_id: patch for row_id, patch in patches.items() if patch}
        apply_all(self.db, table, changed, there)
        self._wrote(table, changed)

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
        self.db.executemany(insertion(table, ("position", "deleted")), rows)
        self.standing.wrote(table, [f"{a} {b}" for a, b, *_ in rows])
        for a, b, position, _ in rows:
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
        self.standing.wrote(table, (row_id,))
        insert(self.db, table, row_id, values)
        self.patches[table, row_id] = {
            name: [absent(name), value] for name, value in values.items()
        }

    def _set(self, table: str, row_id: str, fields: Mapping[str, Value]) -> None:
        before = read_fields(self.db, table, row_id, tuple(fields))
        patch = _patch_of(before, fields)
        if patch:
            apply(self.db, table, row_id, {name: after for name, (_, after) in patch.items()})
            self._wrote(table, {row_id: patch})

    def _wrote(self, table: str, changed: Mapping[str, Patch]) -> None:
        self.standing.wrote(table, changed)
        for row_id, patch in changed.items():
            merged = self.patches.setdefault((table, row_id), patch)
            if merged is not patch:  # it was written in this act before
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


def _patch_of(before: Mapping[str, Any] | None, fields: Mapping[str, Value]) -> Patch:
    """Return what setting fields changes; without `before` the row is not there."""
    if before is None:
        return {
            name: [was, value] for name, value in fields.items() if (was := absent(name)) != value
        }
    return {name: [before[name], value] for name, value in fields.items() if before[name] != value}
