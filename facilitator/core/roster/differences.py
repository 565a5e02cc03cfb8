"""What a list says that the programme does not: new, changed, gone, and what is the same."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.needs import NO_NEEDS, Needs
from facilitator.core.newcomers import organisation_named, people_named
from facilitator.core.presence import INVITED
from facilitator.core.roster.reading import ListedOrganisation, ListedPerson, Roster
from facilitator.core.text import fold, fold_loose

Patch = Mapping[str, tuple[object, object]]  # field: before, after
_NOBODYS: Mapping[str, Needs] = MappingProxyType({})


class Change(StrEnum):
    """What becomes of somebody, or of an organisation, by a list."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"  # in the programme and not on the list: kept, unless somebody leaves them out


@dataclass(frozen=True, slots=True)
class OrganisationChange:
    """One organisation. `id` is that of the programme, none where it is new."""

    change: Change
    name: str
    id: str | None = None
    listed: ListedOrganisation | None = None
    patch: Patch = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Somebody. `id` is that of the programme, none where they are new."""

    change: Change
    name: str
    id: str | None = None
    listed: ListedPerson | None = None
    patch: Patch = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Differences:
    """A list against a programme, in the order of the list, who is gone last."""

    organisations: tuple[OrganisationChange, ...]
    people: tuple[PersonChange, ...]

    @property
    def is_nothing_new(self) -> bool:
        told = (
            *(each.change for each in self.organisations),
            *(each.change for each in self.people),
        )
        return not {Change.NEW, Change.CHANGED} & {*told}


def compare(
    programme: Programme,
    roster: Roster,
    needs: Mapping[str, Needs] = _NOBODYS,
    replies: Mapping[str, str] | None = None,
) -> Differences:
    """Hold a list against a programme; `needs` are what is known of people (ids) already.

    `replies` are what people (ids) answered so far to the roundtable that the list is for; with
    None it is for no roundtable, and who comes is not asked.
    An organisation is known by any of its names, somebody by their address, else by their name:
    whoever has the name of somebody on the roster is that person, and may speak for a further
    organisation. Gone are those of organisations on the list, and organisations only where the
    list has most of them: a list of one delegation says nothing of the others.
    """
    organisations = tuple(_organisation(programme, each) for each in roster.organisations)
    homes = {
        fold_loose(each.listed.name): each.id for each in organisations if each.listed is not None
    }
    people = tuple(_person(programme, each, homes, needs, replies) for each in roster.people)
    found = {each.id for each in organisations}
    gone_people = [
        PersonChange(Change.GONE, each.name, each.id)
        for each in programme.people
        if each.organisation in found and each.id not in {one.id for one in people}
        if not each.former
    ]
    taking_part = [each for each in programme.organisations if not each.former]
    listed_most = 2 * len(found - {None}) > len(taking_part)
    gone = [
        OrganisationChange(Change.GONE, each.name, each.id)
        for each in taking_part
        if listed_most and each.id not in found
    ]
    return Differences((*organisations, *gone), (*people, *(gone_people if people else ())))


def _organisation(programme: Programme, listed: ListedOrganisation) -> OrganisationChange:
    names = (listed.name, listed.short, listed.handle, *listed.aliases)
    found = (organisation_named(programme.organisations, name) for name in names if name)
    known = next((each for each in found if each is not None), None)
    if known is None:
        return OrganisationChange(Change.NEW, listed.name, None, listed)
    told = {field: getattr(listed, field) for field in _OF_ORGANISATION}
    patch = _patch(known, told)
    if known.former:
        patch["kind"] = (_LEFT_OUT, listed.kind or known.kind)
    spelt = {fold_loose(each) for each in (known.name, known.short, known.handle, *known.aliases)}
    for name, values in (
        ("aliases", (listed.name, *listed.aliases)),
        ("giveaways", listed.giveaways),
    ):
        before = getattr(known, name)
        taken = spelt if name == "aliases" else {fold_loose(each) for each in before}
        more = tuple(each for each in values if fold_loose(each) not in taken)
        if more:
            patch[name] = (before, (*before, *more))
    change = Change.CHANGED if patch else Change.SAME
    return OrganisationChange(change, known.name, known.id, listed, patch)


def _person(
    programme: Programme,
    listed: ListedPerson,
    homes: Mapping[str, str | None],
    needs: Mapping[str, Needs],
    replies: Mapping[str, str] | None,
) -> PersonChange:
    known = _known_person(programme, listed, homes)
    if known is None:
        return PersonChange(Change.NEW, listed.name, None, listed)
    patch = _patch(known, {field: getattr(listed, name) for field, name in _OF_PERSON.items()})
    said = {"speaks": listed.language, "diet": listed.diet, "access": listed.access}
    patch |= _patch(needs.get(known.id, NO_NEEDS), said)
    if known.former:
        patch["mode"] = (_LEFT_OUT, listed.mode or known.mode)
    if listed.nicknames and not {*listed.nicknames} <= {*known.nicknames}:
        merged = tuple(dict.fromkeys((*known.nicknames, *listed.nicknames)))
        patch["nicknames"] = (known.nicknames, merged)
    if fold(listed.name) not in map(fold, (known.name, *known.nicknames)):
        patch["name"] = (known.name, listed.name)
    further = [
        each
        for each in (listed.organisation, *listed.further)
        if each and not _is_of(known, each, homes)
    ]
    if further:
        patch["further"] = (known.further, tuple(further))  # by name: they may be new
    answered = (replies or {}).get(known.id, "")
    # To be invited is no answer: it never takes one back.
    if replies is not None and listed.reply not in ("", answered, INVITED if answered else ""):
        patch["reply"] = (answered, listed.reply)
    return PersonChange(
        Change.CHANGED if patch else Change.SAME, known.name, known.id, listed, patch
    )


def _known_person(
    programme: Programme, listed: ListedPerson, homes: Mapping[str, str | None]
) -> Person | None:
    if listed.email:
        for each in programme.people:
            if each.email and fold_loose(each.email) == fold_loose(listed.email):
                return each
    alike = [
        each
        for each in _named(programme, listed.name)
        if not (listed.email and each.email)  # two addresses: two people
    ]
    own = [each for each in alike if _is_of(each, listed.organisation, homes)]
    if own or len(alike) == 1:
        return (own or alike)[0]
    return None


def _named(programme: Programme, name: str) -> tuple[Person, ...]:
    """Return everybody of that name, or who is called that: a name that was merged into theirs."""
    wanted = fold_loose(name)
    also = [each for each in programme.people if wanted in map(fold_loose, each.nicknames)]
    return people_named(programme, name) or tuple(also)


def _is_of(person: Person, organisation: str, homes: Mapping[str, str | None]) -> bool:
    home = homes.get(fold_loose(organisation))
    return home is not None and home in organisations_of(person)


def _patch(
    known: Organisation | Person | Needs, told: Mapping[str, str]
) -> dict[str, tuple[object, object]]:
    """Return what a list says otherwise; what it leaves empty stays as it is."""
    before = {field: getattr(known, field) for field in told}
    return {
        field: (before[field], value)
        for field, value in told.items()
        if value and fold(value) != fold(str(before[field]))
    }


_LEFT_OUT = "left out"  # whoever is on a list again takes part again
_OF_ORGANISATION = ("short", "handle", "sector", "kind", "colour")
_OF_PERSON = {"role": "job", "email": "email", "mode": "mode", "interpreted": "interpreted"}
