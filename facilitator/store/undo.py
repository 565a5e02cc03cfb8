"""Undo and redo, worked out from the journal alone, so that they survive a restart.

Undo restores the values before a commit of this machine, as a commit of its own. A field that a
later commit, still in force, has touched stays as it is and is reported.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from facilitator.store.journal import Act
from facilitator.store.sqlite import Connection

UNDO, REDO = "undo", "redo"
BEGINNINGS = frozenset({"name_programme", "fill_from_sample", "cast_stand_ins"})
LASTING = frozenset({"force_export"})  # a file that went out cannot be taken back


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal, without its body."""

    seq: int
    id: str
    verb: str
    subject: tuple[str, ...]
    at: int
    undoes: str | None
    machine: str


def entries(db: Connection, after: int = 0) -> Iterator[Entry]:
    """Yield the journal's lines after a sequence number, newest first."""
    rows = db.execute(
        "SELECT seq, id, verb, subject, at, undoes, machine FROM journal WHERE seq > ?"
        " ORDER BY seq DESC",
        (after,),
    )
    for seq, entry_id, verb, subject, at, undoes, machine in rows:
        yield Entry(seq, entry_id, verb, tuple(subject.split()), at, undoes, machine)


def entry_of(db: Connection, commit: str) -> Entry:
    """Return one line of the journal. Raises KeyError when there is none."""
    row = db.execute("SELECT seq FROM journal WHERE id = ?", (commit,)).fetchone()
    if row is None:
        raise KeyError(commit)
    return next(entry for entry in entries(db, row[0] - 1) if entry.id == commit)


def in_force(newest_first: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the entries that have effect: not undone, and no undo that was redone."""
    cancelled: set[str] = set()
    for entry in newest_first:
        if entry.id in cancelled:
            continue
        if entry.undoes is not None:
            cancelled.add(entry.undoes)
        yield entry


def next_undo(db: Connection, machine: str, *, since: int = 0) -> Entry | None:
    """Return the newest act of this machine in force after a sequence number, or None.

    How a file began is no act that could be taken back.
    """
    acts = (entry for entry in in_force(entries(db, since)) if entry.undoes is None)
    own = next(
        (each for each in acts if each.machine == machine and each.verb not in LASTING), None
    )
    return None if own is None or own.verb in BEGINNINGS else own


def last_of(db: Connection, machine: str, verbs: Collection[str]) -> Entry | None:
    """Return the newest act of this machine in force with one of these verbs, or None."""
    acts = (entry for entry in in_force(entries(db)) if entry.undoes is None)
    return next((each for each in acts if each.machine == machine and each.verb in verbs), None)


def last_seq(db: Connection) -> int:
    """Return the sequence number of the newest commit, 0 for none."""
    return int(db.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0])


def next_redo(db: Connection, machine: str) -> Entry | None:
    """Return the undo that redo would take back; None once a new act has followed it."""
    for entry in in_force(entries(db)):
        if entry.machine != machine or entry.verb == REDO:
            continue
        return entry if entry.verb == UNDO else None
    return None


def revert(act: Act, commit: str) -> None:
    """Restore, within an act, what a commit had changed."""
    db = act.db
    seq, body = db.execute("SELECT seq, body FROM journal WHERE id = ?", (commit,)).fetchone()
    act.undoes = commit
    held = _fields_in_force_after(db, seq)
    for table, row_id, patch in reversed(json.loads(body)):
        made = patch.get("deleted") == [1, 0]
        for name, (before, _) in patch.items():
            if made and name != "deleted":
                continue  # taking a row back only hides it: its words stay for redo
            if (table, row_id, name) in held:
                act.kept.append((table, row_id, name))
            else:
                act.change(table, row_id, **{name: before})


def _fields_in_force_after(db: Connection, seq: int) -> frozenset[tuple[str, ...]]:
    acts = [entry.id for entry in in_force(entries(db, seq)) if entry.undoes is None]
    fields: set[tuple[str, ...]] = set()
    for entry in acts:
        row = db.execute("SELECT body FROM journal WHERE id = ?", (entry,)).fetchone()
        patches: list[Any] = json.loads(row[0])
        fields.update((table, row_id, name) for table, row_id, patch in patches for name in patch)
    return frozenset(fields)
