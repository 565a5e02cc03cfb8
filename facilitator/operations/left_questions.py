"""Keeping what was asked in the room and left unanswered, for whoever tidies up."""

import json
from collections.abc import Sequence

from facilitator.store.changes import Changes
from facilitator.store.file import Store


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
