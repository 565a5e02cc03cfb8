"""Queries: common past of two files, such as a file and its copy, and what changed since.

Commits are only ever appended, so that where two files have the same one at the same place they
have the same ones before it. What none has touched since is the same in both.
"""

from dataclasses import dataclass

from facilitator.store.bodies import read
from facilitator.store.sqlite import Connection
from facilitator.store.undo import last_seq

_FEW = 5_000  # commits that are sooner read than all notes are compared


@dataclass(frozen=True, slots=True)
class Changed:
    """Notes that were touched, and roundtables whose promise or being there was; ids."""

    notes: frozenset[str]
    roundtables: frozenset[str]


def changed_since_parting(there: Connection, here: Connection) -> Changed | None:
    """Return what was touched in one file or the other since they had one past.

    None where that is no help: they have none in common, or too much came after it.
    """
    parting = _parting(there, here)
    if not parting or any(last_seq(db) - parting > _FEW for db in (there, here)):
        return None
    changes = [_changed_after(db, parting) for db in (there, here)]
    if None in changes:
        return None
    known = [each for each in changes if each is not None]
    return Changed(
        frozenset().union(*(each.notes for each in known)),
        frozenset().union(*(each.roundtables for each in known)),
    )


def _parting(there: Connection, here: Connection) -> int:
    """Return the number of the last commit that both have at the same place, 0 for none."""
    low, high = 0, min(last_seq(there), last_seq(here))
    while low < high:
        middle = (low + high + 1) // 2
        commit = _commit_at(there, middle)
        if commit is not None and commit == _commit_at(here, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _commit_at(db: Connection, seq: int) -> str | None:
    row = db.execute("SELECT id FROM journal WHERE seq = ?", (seq,)).fetchone()
    return None if row is None else str(row[0])


def _changed_after(db: Connection, seq: int) -> Changed | None:
    """Return what was touched after a commit; None where a promise of an item was, or who knows.

    A newer program may have written what this one cannot read.
    """
    notes: set[str] = set()
    roundtables: set[str] = set()
    for (body,) in db.execute("SELECT body FROM journal WHERE seq > ?", (seq,)):
        lines, is_newer = read(body)
        if is_newer:
            return None
        for table, row_id, patch in lines:
            if table == "note":
                notes.add(row_id)
            elif table == "roundtable" and not patch.keys().isdisjoint(("promise", "deleted")):
                roundtables.add(row_id)
            elif table == "item" and "promise" in patch:
                return None
    return Changed(frozenset(notes), frozenset(roundtables))
