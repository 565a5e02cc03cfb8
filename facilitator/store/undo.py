"""Undo and redo, worked out from the journal alone, so that they survive a restart.

Undo takes back what a commit of this machine did, as a commit of its own: each field gets what the
last commit in force below it in the order of stamps says. A field that a later one, still in force,
has touched stays as it is and is reported. When a commit arrived here is no matter.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from facilitator.core.verb import Undoing
from facilitator.core.verbs import verb_of
from facilitator.store.bodies import Line, lines_of
from facilitator.store.garbage import no_collection
from facilitator.store.queries.rooms import is_of_other_room
from facilitator.store.sqlite import Connection

UNDO, REDO = "undo", "redo"
_SAME_TYPING_MS = 60_000
_PASSED_BY_UNDO = (Undoing.LASTING, Undoing.NOTICE)

_LINES = "SELECT seq, id, verb, subject, at, undoes, machine, author, hlc FROM journal"
# In the words of the index `journal_machine`.
_OWN = " WHERE substr(machine, 1, 6) = substr(?1, 1, 6) AND machine = ?1"
_NEWEST_FIRST = " ORDER BY hlc DESC, id DESC"
_UNDOERS = (
    "SELECT j.hlc, j.id, j.undoes FROM touch AS t CROSS JOIN journal AS j ON j.seq = t.seq"
    " WHERE t.row = ?2 AND (j.hlc, j.id) > (?1, ?2) AND instr(j.undoes, t.row)"
)


class JournalEntry(NamedTuple):
    """One line of the journal, without its body."""

    seq: int
    id: str
    verb: str
    subject: tuple[str, ...]
    at: int
    undoes: str | None
    machine: str
    author: str
    hlc: str

    @property
    def undoing(self) -> Undoing:
        return verb_of(self.verb).undoing


def entries(db: Connection) -> Iterator[JournalEntry]:
    """Yield the journal's lines, newest first by their stamps."""
    return _entries(db, "", ())


def own_entries(db: Connection, machine: str) -> Iterator[JournalEntry]:
    """Yield the journal's lines of one machine, newest first."""
    return _entries(db, _OWN, (machine,))


def own_acts(
    db: Connection, machine: str, verbs: Collection[str], stamp: str
) -> Iterator[JournalEntry]:
    """Yield the acts of one machine with one of these verbs since a stamp, newest first."""
    since = " AND hlc >= ?2 AND undoes IS NULL AND verb IN (SELECT value FROM json_each(?3))"
    return _entries(db, _OWN + since, (machine, stamp, json.dumps(sorted(verbs))))


def entry_of(db: Connection, commit: str) -> JournalEntry:
    """Return one line of the journal. Raises KeyError when there is none."""
    for entry in _entries(db, " WHERE id = ?", (commit,)):
        return entry
    raise KeyError(commit)


def _entries(db: Connection, condition: str, values: tuple[str, ...]) -> Iterator[JournalEntry]:
    rows = db.execute(_LINES + condition + _NEWEST_FIRST, values)
    for seq, entry_id, verb, subject, *rest in rows:
        yield JournalEntry(seq, entry_id, verb, tuple(subject.split()), *rest)


def in_force(newest_first: Iterable[JournalEntry]) -> Iterator[JournalEntry]:
    """Yield the entries that have effect: not undone, and no undo that was redone."""
    cancelled: set[str] = set()
    for entry in newest_first:
        if entry.id in cancelled:
            continue
        if entry.undoes is not None:
            cancelled.update(entry.undoes.split())
        yield entry


def is_in_force(db: Connection, commit: str, hlc: str, out: Collection[str] = ()) -> bool:
    """Tell whether one commit has effect, as if those of `out` had none."""
    undoers: dict[tuple[str, str], str] = {}  # stamp and id: what it undoes
    asked = [(hlc, commit)]
    while asked:
        found = db.execute(_UNDOERS, asked.pop()).fetchall()
        fresh = {(stamp, each): undoes for stamp, each, undoes in found}
        asked += fresh.keys() - undoers.keys()
        undoers |= fresh
    cancelled = set(out)
    for (_, undoer), undoes in sorted(undoers.items(), reverse=True):
        if undoer not in cancelled:
            cancelled.update(undoes.split())
    return commit not in cancelled


def holds(db: Connection, entry: JournalEntry) -> bool:
    """Tell whether an entry has effect."""
    return is_in_force(db, entry.id, entry.hlc)


def next_undo(
    db: Connection, machine: str, *, since: int = 0, within: str | None = None
) -> JournalEntry | None:
    """Return the newest act of this machine in force after a sequence number, or None.

    How a file began is no act that could be taken back. `within` a roundtable, None as well where
    that act changed floor, clock, agenda or queue of another one.
    """
    return next(_step(db, machine, since, within), None)


def next_step(
    db: Connection, machine: str, *, since: int = 0, within: str | None = None
) -> tuple[JournalEntry, ...]:
    """Return what one undo takes back, newest first: an act, or all that was typed at one go."""
    return tuple(_step(db, machine, since, within))


def _step(db: Connection, machine: str, since: int, within: str | None) -> Iterator[JournalEntry]:
    last: JournalEntry | None = None
    for entry in own_entries(db, machine):
        if entry.seq <= since:
            break
        if entry.undoes is not None or entry.undoing in _PASSED_BY_UNDO or not holds(db, entry):
            continue
        if entry.undoing is Undoing.BEGINNING or (last is not None and not _goes_with(last, entry)):
            break
        changed = changed_by(db, entry)
        if is_void(changed):
            continue
        if within is not None and is_of_other_room(db, changed, within):
            break
        yield entry
        last = entry


def _goes_with(later: JournalEntry, earlier: JournalEntry) -> bool:
    """Tell whether two acts were one stretch of typing in one text."""
    same = (later.verb, later.subject) == (earlier.verb, earlier.subject)
    return same and later.undoing is Undoing.TYPING and later.at - earlier.at <= _SAME_TYPING_MS


def last_seq(db: Connection) -> int:
    """Return the sequence number of the newest commit, 0 for none."""
    return int(db.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0])


def next_redo(db: Connection, machine: str, *, within: str | None = None) -> JournalEntry | None:
    """Return the undo that redo would take back; None once a new act has followed it.

    None as well where what it took back has not arrived here, or `within` as in `next_undo`.
    """
    for entry in own_entries(db, machine):
        passed = entry.verb == REDO or entry.undoing is Undoing.NOTICE
        if passed or not holds(db, entry) or is_void(changed := changed_by(db, entry)):
            continue
        if within is not None and is_of_other_room(db, changed, within):
            return None
        return entry if entry.verb == UNDO and taken_back_by(db, entry) else None
    return None


def taken_back_by(db: Connection, entry: JournalEntry) -> JournalEntry | None:
    """Return the act that an undo took back, or the undo of a redo; None where it is not here."""
    named = (entry.undoes or "").split()
    found = [each for commit in named for each in _entries(db, " WHERE id = ?", (commit,))]
    earlier = [each for each in found if each.hlc < entry.hlc]
    return earlier[0] if earlier and len(earlier) == len(named) else None


def changed_by(db: Connection, entry: JournalEntry) -> list[Line]:
    """Return what an act changed, row by row."""
    body = db.execute("SELECT body FROM journal WHERE seq = ?", (entry.seq,)).fetchone()[0]
    with no_collection():
        return lines_of(body)


def is_void(changed: Iterable[Line]) -> bool:
    """Tell whether all that an act did was erased for good since: nothing is left to take back."""
    pairs = (pair for _, _, patch in changed for pair in patch.values())
    return all(before == after for before, after in pairs)
