"""Adding a person whom the roster does not know, while a roundtable runs."""

from facilitator.core.errors import Refused
from facilitator.core.floor import organisations_of
from facilitator.core.newcomers import handle_of, organisation_named
from facilitator.core.organisation_colours import colour_beside
from facilitator.core.text import fold
from facilitator.operations.attendance import come_in
from facilitator.operations.room import enter
from facilitator.operations.setting_up.people import require_person
from facilitator.operations.setting_up.places import place_at_end
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import roundtables

GUEST = "guest"  # the kind of an organisation that is no member of the programme


def add_person(
    store: Store,
    name: str,
    *,
    at: int,
    organisation: str | None = None,
    new_organisation: str = "",
    role: str = "",
    roundtable: str | None = None,
) -> Changes:
    """Add somebody to the roster, with an organisation (id) if one is known; the id is the subject.

    A `new_organisation` (its name) becomes a guest in the same act. Everybody on the roster counts
    as present: so they are marked as not here where it is over. Who came to one `roundtable` (id)
    is its guest: here there, late after its start, and in no other until somebody says so.
    Asked for in the window only: a typed command never creates a person.
    """
    with store.act("add_person", at=at) as act:
        programme = act.standing.programme
        spelt = " ".join(name.split())
        if not spelt:
            raise Refused("a person needs a name: write it")
        home = _home(act, organisation, new_organisation)
        for each in programme.people:
            if fold(each.name) == fold(spelt) and each.organisation == home:
                raise Refused(
                    "{name} is in the programme already: choose them in the list", name=each.name
                )
        person = act.create(
            "person",
            name=spelt,
            organisation=home,
            role=role,
            position=place_at_end(act, "person", [each.id for each in programme.people]),
        )
        for one in roundtables(act.db):
            if one.id == roundtable:
                come_in(enter(act, one.id), person, at, is_new=True)
            elif roundtable is not None or one.ended_at is not None:
                act.link("attendance", one.id, person, present=0)
        act.about(person)
    return act.changes


def represent_also(
    store: Store,
    person: str,
    *,
    at: int,
    organisation: str | None = None,
    new_organisation: str = "",
    roundtable: str | None = None,
) -> Changes:
    """Let somebody (id) on the roster speak for an organisation beside their own.

    A `new_organisation` (its name) becomes a guest in the same act. In a `roundtable` (id) where
    they are not here, they have come.
    """
    with store.act("represent_also", at=at) as act:
        known = require_person(act, person)
        home = _home(act, organisation, new_organisation)
        if home is None:
            raise Refused("nobody speaks for no organisation: name one")
        if home in organisations_of(known):
            raise Refused(
                "{name} speaks for that organisation already: choose them", name=known.name
            )
        if known.organisation is None:
            act.change("person", person, organisation=home)
        else:
            act.link("affiliation", person, home, position=len(known.further))
        if roundtable is not None:
            room = enter(act, roundtable)
            if person in room.record.absent:
                come_in(room, person, at)
        act.about(person)
    return act.changes


def _home(act: Act, organisation: str | None, new: str) -> str | None:
    """Return the organisation that is meant, made anew where no other has that name."""
    organisations = act.standing.programme.organisations
    if organisation not in (None, *(each.id for each in organisations)):
        raise KeyError(organisation)
    name = " ".join(new.split())
    if organisation is not None or not name:
        return organisation
    known = organisation_named(organisations, name)
    if known is not None:
        return known.id
    return act.create(
        "organisation",
        handle=handle_of(name, {each.handle for each in organisations}),
        name=name,
        short=name,
        kind=GUEST,
        sector="",
        colour=colour_beside({each.colour for each in organisations}),
        about="",
        disclosure="",
        position=place_at_end(act, "organisation", [each.id for each in organisations]),
    )
