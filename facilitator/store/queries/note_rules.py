"""Queries: by what promises many notes are held, without reading what they say."""

import json
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from facilitator.core.model import Promise
from facilitator.core.rule_in_force import NO_BIRTH_RULE, BirthRule
from facilitator.store.queries import judging
from facilitator.store.queries.stricter_rules import rule_of_note, stricter_items
from facilitator.store.sqlite import Connection

_NOTES = (
    "SELECT note.id, note.roundtable, roundtable.promise, note.attribution, note.promised,"
    " note.item FROM json_each(?) AS named CROSS JOIN note ON note.id = named.value"
    " LEFT JOIN roundtable ON roundtable.id = note.roundtable"
    " WHERE NOT note.deleted ORDER BY note.at, note.id"
)


class HeldNote(NamedTuple):
    """What was promised for a note: to its roundtable (id), and the strictest rule of its own."""

    id: str
    home: str | None
    to_all: Promise | None  # None where it belongs to no roundtable
    own: BirthRule


def held_notes(db: Connection, notes: Sequence[str]) -> tuple[HeldNote, ...]:
    """Return those of some notes (ids) that are there, in the order they were begun."""
    items = stricter_items(db)
    own = cache(NO_BIRTH_RULE.and_rule)
    return tuple(
        HeldNote(
            note,
            home,
            None if home is None else judging.promise(to_all),
            own(rule_of_note(rule, item, items), judging.promised(promised)),
        )
        for note, home, to_all, rule, promised, item in db.execute(
            _NOTES, (json.dumps(tuple(dict.fromkeys(notes))),)
        )
    )
