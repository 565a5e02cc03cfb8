"""Keeping what was asked in the room and left unanswered, or happened by itself, to be tidied."""

import json
from collections.abc import Sequence

from facilitator.core.left_questions import QuestionKind
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.left_questions import stricter_listed
from facilitator.store.queries.records import load_some
from facilitator.store.row_writing import read_fields


def leave_unanswered(
    store: Store, roundtable: str, kind: str, subject: Sequence[str], *, item: str | None, at: int
) -> Changes:
    """Keep that a question was left: of which kind, about what (ids), and during which item.

    Nothing else changes: what happens unanswered is what happens without this.
    """
    with store.act("leave_unanswered", at=at) as act:
        left = act.create(
            "left_question",
            roundtable=roundtable,
            item=item,
            kind=kind,
            subject=json.dumps(list(subject)),
            at=at,
        )
        act.about(left)
    return act.changes


def settle_left(store: Store, questions: Sequence[str], *, at: int) -> Changes:
    """Take questions (ids) off the list: somebody has looked at them, and leaves it as it is."""
    with store.act("settle_left", at=at) as act:
        for each in questions:
            if read_fields(act.db, "left_question", each, ("deleted",)) is not None:
                act.remove("left_question", each)
        act.about(*questions)
    return act.changes


def keep_stricter(store: Store, notes: Sequence[str], *, at: int) -> Changes:
    """Leave notes (ids) as strict as they became: they are no more on the list of such notes."""
    with store.act("keep_stricter", at=at) as act:
        for each in stricter_listed(act.db):
            left = [note for note in each.subject if note not in notes]
            if not left:
                act.remove("left_question", each.id)
            elif len(left) < len(each.subject):
                act.change("left_question", each.id, subject=json.dumps(left))
        act.about(*notes)
    return act.changes


def list_stricter(act: Act, notes: Sequence[str]) -> None:
    """List notes (ids) that took a stricter rule that nobody set by hand."""
    homes: dict[str, list[str]] = {}
    for roundtable, note in load_some(act.db, notes) if notes else ():
        if roundtable is not None:
            homes.setdefault(roundtable, []).append(note.id)
    for roundtable, subject in homes.items():
        act.create(
            "left_question",
            roundtable=roundtable,
            kind=QuestionKind.STRICTER.value,
            subject=json.dumps(subject),
            at=act.at,
        )
