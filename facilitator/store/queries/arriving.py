"""Queries: the notes of a file as they may arrive in another, and which of them are there."""

import json
from collections.abc import Iterable

from facilitator.core.bringing import Incoming, Kept
from facilitator.core.model import OFF_THE_RECORD
from facilitator.store.bodies import lines_of
from facilitator.store.queries.records import notes_where
from facilitator.store.sqlite import Connection
from facilitator.store.undo import entries, in_force

BRING_IN = "bring_in"  # the verb
_OF_ROUNDTABLES = "roundtable IN (SELECT id FROM roundtable WHERE NOT deleted)"


def incoming_notes(db: Connection) -> tuple[Incoming, ...]:
    """Return the notes of all roundtables, in the order they were begun.

    Contributions to a theme alone belong to no roundtable that could be brought in.
    """
    rows = db.execute(
        f"SELECT id, roundtable, origin, said_from FROM note WHERE {_OF_ROUNDTABLES}"
        " AND NOT deleted"
    )
    more = {row[0]: row[1:] for row in rows}
    found = []
    for note in notes_where(db, _OF_ROUNDTABLES, ()):
        roundtable, origin, said_from = more[note.id]
        found.append(Incoming(origin or note.id, note, roundtable, said_from))
    return tuple(found)


def kept_notes(db: Connection, roots: Iterable[str]) -> tuple[Kept, ...]:
    """Return what we have, or had, of these notes.

    What was erased has no words any more; what bringing in added and undo took back may come anew.
    """
    chosen = "(SELECT value FROM json_each(?))"
    ids = json.dumps(sorted(roots))
    rows = db.execute(
        "SELECT id, origin, text, deleted, attribution FROM note"
        f" WHERE text IS NOT NULL AND (id IN {chosen} OR origin IN {chosen}) ORDER BY n",
        (ids, ids),
    )
    back = _taken_back(db)
    return tuple(
        Kept(row, origin, text, bool(deleted), attribution == OFF_THE_RECORD)
        for row, origin, text, deleted, attribution in rows
        if not (deleted and row in back)
    )


def origins_of(db: Connection, roundtable: str) -> dict[str, str]:
    """Return where the notes of a roundtable were brought in from, by id; own notes are missing."""
    return dict(
        db.execute(
            "SELECT id, origin FROM note WHERE roundtable = ? AND origin IS NOT NULL", (roundtable,)
        )
    )


def _taken_back(db: Connection) -> frozenset[str]:
    """Return the rows that only acts of bringing in have made which were undone since."""
    commits = dict(db.execute("SELECT id, body FROM journal WHERE verb = ?", (BRING_IN,)))
    if not commits:
        return frozenset()
    holding = {each.id for each in in_force(entries(db))} & commits.keys()
    undone = (commit for commit in commits if commit not in holding)
    rows = {row for commit in undone for row in _rows_in(commits[commit])}
    return frozenset(rows.difference(*(_rows_in(commits[each]) for each in holding)))


def _rows_in(body: str) -> set[str]:
    return {row_id for _, row_id, _ in lines_of(body)}
