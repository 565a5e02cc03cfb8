"""People added while a roundtable runs: somebody came whom the roster does not know."""

from facilitator.core.errors import Refused
from facilitator.core.order import key_between
from facilitator.core.text import fold
from facilitator.operations.queue import order_suffix
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act, read_fields
from facilitator.store.queries.programme import roundtables


def add_person(
    store: Store,
    name: str,
    *,
    at: int,
    organisation: str | None = None,
    role: str = "",
    roundtable: str | None = None,
) -> Changes:
    """Add somebody to the roster, with an organisation (id) if one is known; the id is the subject.

    Everybody on the roster counts as present: so they are marked as not here where it is over. Who
    came to one `roundtable` (id) is its guest: here there, and in no other until somebody says so.
    Asked for in the window only: a typed command never creates a person.
    """
    with store.act("add_person", at=at) as act:
        programme = act.standing.programme
        spelt = " ".join(name.split())
        if not spelt:
            raise Refused("a person needs a name: write it")
        if organisation not in (None, *(each.id for each in programme.organisations)):
            raise KeyError(organisation)
        for each in programme.people:
            if fold(each.name) == fold(spelt) and each.organisation == organisation:
                raise Refused(f"{each.name} is in the programme already: choose them in the list")
        person = act.create(
            "person",
            name=spelt,
            organisation=organisation,
            role=role,
            position=key_between(_last_position(act), None, suffix=order_suffix()),
        )
        for one in roundtables(act.db):
            if one.id == roundtable:
                act.link("attendance", one.id, person, present=1, mode="room")
            elif roundtable is not None or one.ended_at is not None:
                act.link("attendance", one.id, person, present=0)
        act.about(person)
    return act.changes


def _last_position(act: Act) -> str | None:
    last = act.standing.programme.people[-1:]
    fields = read_fields(act.db, "person", last[0].id, ("position",)) if last else None
    return fields["position"] if fields else None
