"""Acts on the organisations of a programme as a whole."""

from facilitator.core.errors import Refused
from facilitator.core.organisation_colours import colours_apart
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def use_colours_apart(store: Store, *, at: int) -> Changes:
    """Give the organisations colours that colour-blind people tell apart, members first.

    A programme keeps the colours it was made with until this is asked for.
    """
    with store.act("recolour_organisations", at=at) as act:
        organisations = act.standing.programme.organisations
        wanted = colours_apart(organisations)
        changed = [each for each in organisations if each.colour.upper() != wanted[each.id]]
        if not changed:
            raise Refused("the organisations have these colours already: nothing is to be changed")
        for each in changed:
            act.change("organisation", each.id, colour=wanted[each.id])
    return act.changes
