"""Telling notes apart that only look like one: they are no near-duplicates any more."""

from collections.abc import Sequence
from itertools import combinations

from facilitator.core.errors import Refused
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def tell_notes_apart(store: Store, notes: Sequence[str], *, at: int) -> Changes:
    """Remember that notes (ids) are not the same, each of them and each other one."""
    with store.act("tell_notes_apart", at=at) as act:
        once = sorted(set(notes))
        if len(once) < 2:
            raise Refused("that is one and the same: choose the note to tell it apart from")
        for one, other in combinations(once, 2):
            act.link("told_apart", one, other, at=act.at)
        act.about(*once)
    return act.changes
