"""Telling apart what only looks like one: it is offered to be merged no more."""

from facilitator.core.errors import Refused
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def tell_apart(store: Store, one: str, other: str, *, at: int) -> Changes:
    """Remember that two tags, questions, organisations or people (ids) are not the same."""
    with store.act("tell_apart", at=at) as act:
        if one == other:
            raise Refused("that is one and the same: name the other to tell it apart from")
        act.link("told_apart", *sorted((one, other)), at=act.at)
        act.about(one, other)
    return act.changes
