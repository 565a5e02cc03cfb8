"""Queries: what people and organisations agreed to, from rows to values."""

import json
from collections.abc import Iterable

from facilitator.core.consent import Answer, Consent, Consents, Scope
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_ANSWERS: dict[object, Answer] = {each.value: each for each in Answer}
_SCOPES: dict[object, Scope] = {each.value: each for each in Scope}
_LONG_AGO = "0001-01-01"


def load_consents(db: Connection, day: str) -> Consents:
    """Return all consents as they are on a day (ISO), the oldest first."""
    return Consents(consents_of(db), day, asks_first(db))


def consents_of(db: Connection, notes: Iterable[str] | None = None) -> tuple[Consent, ...]:
    """Return all that was asked and answered, or what was so of some notes (ids).

    An answer that nobody knows takes away, and an end that makes no sense has come.
    """
    some = "" if notes is None else " AND note IN (SELECT value FROM json_each(?))"
    rows = db.execute(
        "SELECT id, scope, state, note, person, organisation, how, day, until, words, said"
        f" FROM consent WHERE NOT deleted{some} ORDER BY n",
        () if notes is None else (json.dumps(sorted(notes)),),
    ).fetchall()
    return tuple(
        Consent(
            row[0],
            _SCOPES[row[1]],
            _ANSWERS.get(row[2], Answer.REFUSED),
            judging.maybe(row[3]),
            judging.maybe(row[4]),
            judging.maybe(row[5]),
            judging.text(row[6]),
            judging.day(row[7]),
            None if row[8] is None else judging.day(row[8]) or _LONG_AGO,
            judging.text(row[9]),
            judging.text(row[10]),
        )
        for row in rows
        if judging.is_text(row[0]) and row[1] in _SCOPES
    )


def notes_of_consents(db: Connection, rows: Iterable[str]) -> frozenset[str] | None:
    """Return the notes (ids) that consents (ids) are about, taken back or not; None: all of them.

    An answer that is about no note in particular is about all that somebody said.
    """
    sql = "SELECT note FROM consent WHERE id IN (SELECT value FROM json_each(?))"
    notes = [note for (note,) in db.execute(sql, (json.dumps(sorted(rows)),))]
    return None if None in notes else frozenset(notes)


def asks_first(db: Connection) -> bool:
    """Tell whether the programme prints a quote only once it was agreed to."""
    row = db.execute("SELECT ask_first FROM programme WHERE NOT deleted LIMIT 1").fetchone()
    return bool(row and row[0])
