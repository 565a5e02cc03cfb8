"""People added while a roundtable runs: somebody came whom the roster does not know."""

from facilitator.core.errors import Refused
from facilitator.core.order import key_between
from facilitator.core.text import fold
from facilitator.operations.queue import order_suffix
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import read_fields


def add_person(
    store: Store, name: str, *, at: int, organisation: str | None = None, role: str = ""
) -> Changes:
    """Add somebody to the roster, with an organisation (id) if one is known; the id is the subject.

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
        last = programme.people[-1:]
        before = read_fields(act.db, "person", last[0].id, ("position",)) if last else None
        person = act.create(
            "person",
            name=spelt,
            organisation=organisation,
            role=role,
            position=key_between(
                before["position"] if before else None, None, suffix=order_suffix()
            ),
        )
        act.about(person)
    return act.changes
