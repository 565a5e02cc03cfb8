"""Keeping what was asked in the room and left unanswered, or happened by itself, to be tidied."""

import json
from collections.abc import Sequence

from facilitator.core.left_questions import QuestionKind
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.records import load_some


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
