"""Undo and redo, worked out from the journal alone, so that they survive a restart.

Undo restores the values before a commit of this machine, as a commit of its own. A field that a
later commit, still in force, has touched stays as it is and is reported.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from facilitator.store.journal import Act
from facilitator.store.privacy.redaction import ERASURES
from facilitator.store.sqlite import Connection

UNDO, REDO = "undo", "redo"
BEGINNINGS = frozenset({"name_programme", "fill_from_sample", "cast_stand_ins"})
TYPING = frozenset({"write_key_messages"})  # verbs saved while somebody is still typing
_SAME_TYPING_MS = 60_000
# A file that went out cannot be taken back, and what was erased for good is not there any more.
LASTING = frozenset({"force_export"}) | ERASURES
NOTICES = frozenset({"notice_gap"})  # what the program saw by itself: no act that could be undone


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
    author: str


def entries(db: Connection, after: int = 0) -> Iterator[Entry]:
    """Yield the journal's lines after a sequence number, newest first."""
    rows = db.execute(
        "SELECT seq, id, verb, subject, at, undoes, machine, author FROM journal WHERE seq > ?"
        " ORDER BY seq DESC",
        (after,),
    )
    for seq, entry_id, verb, subject, *rest in rows:
        yield Entry(seq, entry_id, verb, tuple(subject.split()), *rest)


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
            cancelled.update(entry.undoes.split())
        yield entry


def next_undo(db: Connection, machine: str, *, since: int = 0) -> Entry | None:
    """Return the newest act of this machine in force after a sequence number, or None.

    How a file began is no act that could be taken back.
    """
    step = next_step(db, machine, since=since)
    return step[0] if step else None


def next_step(db: Connection, machine: str, *, since: int = 0) -> tuple[Entry, ...]:
    """Return what one undo takes back, newest first: an act, or all that was typed at one go."""
    acts = (entry for entry in in_force(entries(db, since)) if entry.undoes is None)
    passed = LASTING | NOTICES
    own = (each for each in acts if each.machine == machine and each.verb not in passed)
    step: list[Entry] = []
    for entry in own:
        if step and not _goes_with(step[-1], entry):
            break
        if entry.verb in BEGINNINGS:
            break
        if _is_void(db, entry):
            continue
        step.append(entry)
    return tuple(step)


def _goes_with(later: Entry, earlier: Entry) -> bool:
    """Tell whether two acts were one stretch of typing in one text."""
    same = (later.verb, later.subject) == (earlier.verb, earlier.subject)
    return same and later.verb in TYPING and later.at - earlier.at <= _SAME_TYPING_MS


def last_of(db: Connection, machine: str, verbs: Collection[str]) -> Entry | None:
    """Return the newest act of this machine in force with one of these verbs, or None."""
    acts = (entry for entry in in_force(entries(db)) if entry.undoes is None)
    own = (each for each in acts if each.machine == machine and each.verb in verbs)
    return next((each for each in own if not _is_void(db, each)), None)


def recent(
    db: Connection, machine: str, verbs: Collection[str], *, since: int, most: int
) -> tuple[tuple[Entry, bool], ...]:
    """Return the newest acts of this machine with one of these verbs, and whether each holds.

    Those that were taken back are among them. `since` is an instant.
    """
    found: list[tuple[Entry, bool]] = []
    cancelled: set[str] = set()
    for entry in entries(db):
        if len(found) == most or entry.at < since:
            break
        holds = entry.id not in cancelled
        if holds and entry.undoes is not None:
            cancelled.update(entry.undoes.split())
        own = entry.machine == machine and entry.verb in verbs and entry.undoes is None
        if own and not _is_void(db, entry):
            found.append((entry, holds))
    return tuple(found)


def last_seq(db: Connection) -> int:
    """Return the sequence number of the newest commit, 0 for none."""
    return int(db.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0])


def next_redo(db: Connection, machine: str) -> Entry | None:
    """Return the undo that redo would take back; None once a new act has followed it."""
    for entry in in_force(entries(db)):
        if entry.machine != machine or entry.verb == REDO or _is_void(db, entry):
            continue
        if entry.verb in NOTICES:
            continue
        return entry if entry.verb == UNDO else None
    return None


def _is_void(db: Connection, entry: Entry) -> bool:
    """Tell whether all that an act did was erased for good since: nothing is left to take back."""
    body = db.execute("SELECT body FROM journal WHERE seq = ?", (entry.seq,)).fetchone()[0]
    pairs = (pair for _, _, patch in json.loads(body) for pair in patch.values())
    return all(before == after for before, after in pairs)


def revert(act: Act, *commits: str) -> None:
    """Restore, within an act, what commits had changed; the newest of them first."""
    act.undoes = " ".join(commits)
    for commit in commits:
        _revert_one(act, commit, frozenset(commits))


def _revert_one(act: Act, commit: str, together: frozenset[str]) -> None:
    db = act.db
    seq, body = db.execute("SELECT seq, body FROM journal WHERE id = ?", (commit,)).fetchone()
    held = _fields_in_force_after(db, seq, together)
    for table, row_id, patch in reversed(json.loads(body)):
        made = patch.get("deleted") == [1, 0]
        for name, (before, _) in patch.items():
            if made and name != "deleted":
                continue  # taking a row back only hides it: its words stay for redo
            if (table, row_id, name) in held:
                act.kept.append((table, row_id, name))
            else:
                act.change(table, row_id, **{name: before})


def _fields_in_force_after(
    db: Connection, seq: int, together: frozenset[str]
) -> frozenset[tuple[str, ...]]:
    """Return the fields that later acts in force have touched, those undone together left out."""
    fields: set[tuple[str, ...]] = set()
    for entry in in_force(entries(db, seq)):
        if entry.undoes is not None or entry.id in together:
            continue
        row = db.execute("SELECT body FROM journal WHERE id = ?", (entry.id,)).fetchone()
        patches: list[Any] = json.loads(row[0])
        fields.update((table, row_id, name) for table, row_id, patch in patches for name in patch)
    return frozenset(fields)
