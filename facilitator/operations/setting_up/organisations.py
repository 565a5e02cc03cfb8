"""Organisations of a programme: added, changed, moved, and taken out; what they said stays."""

import re
from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from facilitator.core.errors import Refused
from facilitator.core.model import Organisation
from facilitator.core.newcomers import handle_of, organisation_named
from facilitator.core.organisation_colours import colour_beside
from facilitator.core.text import fold, fold_loose
from facilitator.operations.setting_up.leaving import leave_out_organisation, let_come_back
from facilitator.operations.setting_up.places import place_at_end, place_moved
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.belongings import belongings_of_organisation, other_names

KINDS = ("member", "convenor", "guest")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_HANDLE = re.compile(r"\w[\w-]*")
LONGEST = 200  # letters of a name


class OrganisationFields(TypedDict, total=False):
    """What is said of an organisation beside its name; what is left out stays as it is."""

    short: str
    handle: str
    sector: str
    kind: str
    colour: str
    about: str
    disclosure: str
    aliases: Sequence[str]
    giveaways: Sequence[str]


def add_organisation(
    store: Store, name: str, *, at: int, **fields: Unpack[OrganisationFields]
) -> Changes:
    """Add an organisation behind the others; its id is the subject."""
    with store.act("add_organisation", at=at) as act:
        act.about(new_organisation(act, name, **fields))
    return act.changes


def change_organisation(
    store: Store,
    organisation: str,
    *,
    at: int,
    name: str | None = None,
    **fields: Unpack[OrganisationFields],
) -> Changes:
    """Change what is said of an organisation (id); aliases and give-away words as a whole.

    Notes and turns stay its own: they hold no name of it.
    """
    with store.act("change_organisation", at=at) as act:
        act.about(organisation)
        change_in_act(act, require_organisation(act, organisation), name, **fields)
    return act.changes


def move_organisation(store: Store, organisation: str, place: int, *, at: int) -> Changes:
    """Give an organisation (id) a place (from 1) in the order, which is that of the Alt keys."""
    with store.act("move_organisation", at=at) as act:
        require_organisation(act, organisation)
        organisations = act.standing.programme.organisations
        known = [each.id for each in organisations if not each.former or each.id == organisation]
        nowhere = Refused(
            "the organisations have places 1 to {count}: choose one of them", count=len(known)
        )
        key = place_moved(act, "organisation", known, organisation, place=place, otherwise=nowhere)
        act.about(organisation).change("organisation", organisation, position=key)
    return act.changes


def remove_organisation(store: Store, organisation: str, *, at: int) -> Changes:
    """Take an organisation (id) out of the programme.

    One that has people, notes or turns is left out with its people: what they said stays theirs.
    """
    with store.act("remove_organisation", at=at) as act:
        known = require_organisation(act, organisation)
        act.about(organisation)
        if known.former:
            raise Refused("{name} is out of the programme already", name=known.name)
        if belongings_of_organisation(act.db, organisation):
            leave_out_organisation(act, known)
        else:
            for row_id, _, _ in other_names(act.db, organisation):
                act.remove("name", row_id)
            act.remove("organisation", organisation)
    return act.changes


def new_organisation(act: Act, name: str, **fields: Unpack[OrganisationFields]) -> str:
    """Make an organisation within an act, or have a former one back; return its id.

    Raises Refused.
    """
    organisations = act.standing.programme.organisations
    spelt = _name(name)
    known = organisation_named(organisations, spelt)
    if known is not None and known.former:
        fields.setdefault("kind", known.kind)
        change_in_act(act, known, **fields)
        return known.id
    if known is not None:
        raise Refused("{name} is in the programme already: change it there", name=known.name)
    taken = {each.handle for each in organisations}
    short = " ".join(fields.get("short", "").split()) or spelt
    row_id = act.create(
        "organisation",
        handle=handle_of(short, taken),
        name=spelt,
        short=short,
        kind="member",
        sector="",
        colour=colour_beside({each.colour for each in organisations}),
        about="",
        disclosure="",
        position=place_at_end(act, "organisation", [each.id for each in organisations]),
    )
    change_in_act(act, require_organisation(act, row_id), **fields)
    return row_id


def change_in_act(
    act: Act, known: Organisation, name: str | None = None, **fields: Unpack[OrganisationFields]
) -> None:
    """Change an organisation within an act; one with a kind is no former one any more.

    Raises Refused where a value makes no sense.
    """
    others = [each for each in act.standing.programme.organisations if each.id != known.id]
    if values := _judged(name, fields, others):
        act.change("organisation", known.id, **values)
    if known.former and "kind" in values:
        act.change("organisation", known.id, left_out=None)
        let_come_back(act, known.id)
    for use, key in (("alias", "aliases"), ("giveaway", "giveaways")):
        if key in fields:
            _set_names(act, known.id, use, fields[key])  # type: ignore[literal-required]


def require_organisation(act: Act, organisation: str) -> Organisation:
    for each in act.standing.programme.organisations:
        if each.id == organisation:
            return each
    raise KeyError(organisation)


def _judged(
    name: str | None, fields: OrganisationFields, others: Sequence[Organisation]
) -> Mapping[str, str]:
    """Return the fields of a row as they are stored. Raises Refused."""
    found = {
        key: " ".join(str(value).split())
        for key, value in fields.items()
        if key not in ("aliases", "giveaways")
    }
    if name is not None:
        found["name"] = _name(name)
        namesake = organisation_named(others, found["name"])
        if namesake is not None:
            raise Refused(
                "{name} has that name already: merge the two, or choose another", name=namesake.name
            )
    if "handle" in found:
        found["handle"] = _handle(found["handle"], others)
    if not found.get("short", "x"):
        raise Refused("a short name cannot be empty: write what stands on its tile")
    if found.get("kind", KINDS[0]) not in KINDS:
        raise Refused(
            "“{kind}” is no kind of organisation: write {kinds}",
            kind=found["kind"],
            kinds=", ".join(KINDS),
        )
    if "colour" in found and _COLOUR.fullmatch(found["colour"]) is None:
        raise Refused("“{colour}” is no colour: write one such as #0072B2", colour=found["colour"])
    return found


def _name(text: str) -> str:
    spelt = " ".join(text.split())
    if not spelt:
        raise Refused("an organisation needs a name: write it")
    if len(spelt) > LONGEST:
        raise Refused("a name has at most {most} letters: shorten it", most=LONGEST)
    return spelt


def _handle(text: str, others: Sequence[Organisation]) -> str:
    handle = fold(text.lstrip("@"))
    if _HANDLE.fullmatch(handle) is None:
        raise Refused(
            "“{text}” is no handle: write letters, digits and hyphens, such as cri", text=text
        )
    for each in others:
        if fold_loose(each.handle) == fold_loose(handle):
            raise Refused(
                "@{handle} is {name} already: choose another handle", handle=handle, name=each.name
            )
    return handle


def _set_names(act: Act, organisation: str, use: str, names: Sequence[str]) -> None:
    wanted = {fold(each): " ".join(each.split()) for each in names if each.strip()}
    for row_id, name, of in other_names(act.db, organisation):
        if of == use and wanted.pop(fold(name), None) is None:
            act.remove("name", row_id)
    for name in wanted.values():
        act.create("name", organisation=organisation, name=name, use=use)
