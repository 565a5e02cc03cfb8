"""Where a note belongs, and by which rule: another roundtable, a stricter promise of its own.

Neither loosens: what the room was promised as it was said stays promised.
"""

from functools import cache

from facilitator.core.attribution import strictest, strictness
from facilitator.core.errors import Refused
from facilitator.core.model import Note, Promise
from facilitator.core.rule_in_force import NO_BIRTH_RULE
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_roundtable
from facilitator.store.queries.records import load_some

Notes = tuple[str, ...]


def hold_to(store: Store, notes: Notes, rule: Promise, *, at: int) -> Changes:
    """Have notes attributed by a stricter promise of their own.

    Those that are held to as much already, or are off the record, stay as they are. Raises Refused
    where all of them do.
    """
    with store.act("hold_to", at=at) as act:
        looser = [
            note
            for _, note in load_some(act.db, notes)
            if not note.off_the_record and strictness(rule) > strictness(_own(note))
        ]
        if not looser:
            raise Refused(
                "these notes are held to as much or more already: only consent loosens what was"
                " promised, and undo takes back what was chosen here"
            )
        ids = tuple(note.id for note in looser)
        act.about(*ids).change_all("note", ids, attribution=rule.value)
    return act.changes


def move_to_roundtable(store: Store, notes: Notes, roundtable: str, *, at: int) -> Changes:
    """Move notes to another roundtable (id), where no less is promised for them than before.

    They are of no item and no turn of it; who said them stays.
    """
    with store.act("move_to_roundtable", at=at) as act:
        goal = load_roundtable(act.db, roundtable)
        promise_of = cache(lambda home: load_roundtable(act.db, home).promise)
        place = {"roundtable": roundtable, "item": None, "turn": None, "said_from": "tag"}
        moved = [each for each in load_some(act.db, notes) if each[0] != roundtable]
        for some in act.about(*notes).portions(moved):
            rows: dict[str, dict[str, str | None]] = {}
            for home, note in some:
                room = promise_of(home) if home else None
                rules = [each for each in (room, _own(note)) if each is not None]
                is_looser = rules and strictness(strictest(*rules)) > strictness(goal.promise)
                rows[note.id] = {**place, **(_kept(note, strictest(*rules)) if is_looser else {})}
            act.change_rows("note", rows)
    return act.changes


def _own(note: Note) -> Promise | None:
    """Return the strictest promise that a note was ever under by itself."""
    return NO_BIRTH_RULE.and_of(note).promise


def _kept(note: Note, promised: Promise) -> dict[str, str]:
    """Return the fields by which a note stays under what was promised."""
    kept = {"promised": promised.value}
    return kept if note.off_the_record else {**kept, "attribution": promised.value}
