"""Filters of notes that are kept by name, in the programme: its other laptops have them too."""

from facilitator.core.errors import Refused
from facilitator.core.note_query.query import read_query
from facilitator.core.text import fold
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.saved_filters import saved_filters

_LONGEST = 60  # letters of a name


def save_filter(store: Store, name: str, query: str, *, at: int) -> Changes:
    """Save a query under a name; one that is saved under it is replaced.

    Raises Refused without a name or a query, and BadInput for what is no query.
    """
    with store.act("save_filter", at=at) as act:
        plain = " ".join(name.split())[:_LONGEST]
        if not plain:
            raise Refused("a filter is saved under a name: write one")
        if not read_query(query).parts:
            raise Refused("there is nothing to save: choose a filter, or search for words first")
        known = {fold(each.name): each.id for each in saved_filters(act.db)}
        if fold(plain) in known:
            row = known[fold(plain)]
            act.change("saved_filter", row, name=plain, search=query)
        else:
            row = act.create("saved_filter", name=plain, search=query)
        act.about(row)
    return act.changes


def remove_filter(store: Store, saved: str, *, at: int) -> Changes:
    """Take a saved filter (id) out."""
    with store.act("remove_filter", at=at) as act:
        act.about(saved).remove("saved_filter", saved)
    return act.changes
