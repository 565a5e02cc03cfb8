"""Where a note belongs, and by which rule: another roundtable, a stricter promise of its own.

Neither loosens: what the room was promised as it was said stays promised.
"""

from facilitator.core.attribution import strictest, strictness
from facilitator.core.errors import Refused
from facilitator.core.model import Promise
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.note_rules import HeldNote, held_notes
from facilitator.store.queries.programme import load_roundtable

Notes = tuple[str, ...]


def hold_to(store: Store, notes: Notes, rule: Promise, *, at: int) -> Changes:
    """Have notes attributed by a stricter promise of their own.

    Those that are held to as much already, or are off the record, stay as they are. Raises Refused
    where all of them do.
    """
    with store.act("hold_to", at=at) as act:
        ids = [
            note.id
            for note in held_notes(act.db, notes)
            if not note.own.off and strictness(rule) > strictness(note.own.promise)
        ]
        if not ids:
            raise Refused(
                "these notes are held to as much or more already: only consent loosens what was"
                " promised, and undo takes back what was chosen here"
            )
        act.about(*ids).change_all("note", ids, attribution=rule.value)
    return act.changes


def move_to_roundtable(store: Store, notes: Notes, roundtable: str, *, at: int) -> Changes:
    """Move notes to another roundtable (id), where no less is promised for them than before.

    They are of no item and no turn of it; who said them stays.
    """
    with store.act("move_to_roundtable", at=at) as act:
        goal = load_roundtable(act.db, roundtable).promise
        place = {"roundtable": roundtable, "item": None, "turn": None, "said_from": "tag"}
        moved = [each for each in held_notes(act.db, notes) if each.home != roundtable]
        for some in act.about(*notes).portions_as_given(moved):
            act.change_rows("note", {note.id: {**place, **_kept(note, goal)} for note in some})
    return act.changes


def _kept(note: HeldNote, goal: Promise) -> dict[str, str]:
    """Return the fields by which a note stays under what was promised, where `goal` is looser."""
    rules = [each for each in (note.to_all, note.own.promise) if each is not None]
    if not rules or strictness(strictest(*rules)) <= strictness(goal):
        return {}
    promised = strictest(*rules).value
    kept = {"promised": promised}
    return kept if note.own.off else {**kept, "attribution": promised}
