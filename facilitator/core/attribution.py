"""Attribution: who may be named beside a note. The one place where a promise becomes a label."""

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from facilitator.core.model import Note, Organisation, Person, Programme, Promise
from facilitator.core.once import once_for

STRICTNESS = tuple(Promise)  # declared from the loosest to the strictest
SMALLEST_GROUP = 3  # a sector with fewer organisations would point at one of them
OTHER_SECTOR = "other sectors"  # as a write-up says it in its language
# The fields that hold a rule, by table: to loosen one needs to have known what held.
RULES = {
    "roundtable": frozenset({"promise"}),
    "item": frozenset({"promise"}),
    "note": frozenset({"attribution", "promised"}),
}
_RANKS = {each.value: rank for rank, each in enumerate(STRICTNESS)}


class Standing(NamedTuple):
    """What consent makes of one note.

    `agreed` is the promise under which who said it may be named, `at_least` the one that names
    nobody who refused. `taken_away`: it is in no write-up; `waits`: for an answer, asked first;
    `asked`: whether names may stand with it, and not all have agreed as of now.
    """

    agreed: Promise | None = None
    at_least: Promise | None = None
    taken_away: bool = False
    waits: bool = False
    words: str = ""  # as they agreed to it, where they changed it
    asked: bool = False


NO_STANDING = Standing()


class Policy(NamedTuple):
    """What one write-up may show. `internal` shows names whatever a single note asks for.

    Where `owners_named`, an action under no stricter rule than the whole says who took it on.
    """

    promise: Promise
    internal: bool = False
    absent: frozenset[str] = frozenset()  # person or organisation ids
    standings: Mapping[str, Standing] = MappingProxyType({})  # by note id
    owners_named: bool = False

    def standing(self, note: Note) -> Standing:
        return self.standings.get(note.id, NO_STANDING)

    def names_organisations(self) -> bool:
        """Say whether organisations may stand beside what they said."""
        return self.promise in (Promise.NAMED, Promise.ORGANISATION)


def strictest(*promises: Promise) -> Promise:
    return max(promises, key=STRICTNESS.index)


def strictness(rule: object) -> int:
    """Return how strict a stored rule is; None, which leaves it to another, is the loosest.

    Off the record is the strictest, and so is one that this version does not know.
    """
    return -1 if rule is None else _RANKS.get(str(rule), len(_RANKS))


def has_effect(below: object, before: object, after: object) -> bool:
    """Tell whether a change of a rule counts, over what is in force below it.

    One that loosens does only where whoever made it knew what was in force.
    """
    return before == below or strictness(after) >= strictness(below)


def effective(note: Note, promise: Promise) -> Promise | None:
    """Return the stricter of the note's own rule and the roundtable's; None is off the record.

    A rule this version does not know counts as off the record: it may be a stricter one.
    """
    if note.attribution is None:
        return promise
    if note.attribution not in STRICTNESS:
        return None
    return strictest(promise, Promise(note.attribution))


def applied(note: Note, policy: Policy) -> Promise | None:
    """Return the promise a write-up keeps for this note; None leaves the note out."""
    rule = effective(note, policy.promise)
    standing = policy.standing(note)
    if rule is None or standing.taken_away or (standing.waits and not policy.internal):
        return None
    if policy.internal:
        return policy.promise
    return rule if standing.at_least is None else strictest(rule, standing.at_least)


def speaker_rule(note: Note, policy: Policy) -> Promise | None:
    """Return the promise by which who said it is labelled: where they agreed, looser than ours."""
    rule = applied(note, policy)
    standing = policy.standing(note)
    if rule is None or standing.agreed is None or policy.internal:
        return rule
    return min(rule, standing.agreed, key=STRICTNESS.index)


def is_named_by_consent(note: Note, policy: Policy) -> bool:
    """Tell whether who said it is named although more was promised."""
    return speaker_rule(note, policy) is not applied(note, policy)


def speaker_labels(note: Note, policy: Policy, programme: Programme) -> tuple[str, ...]:
    """Return who said it as the promise and their consent allow; nothing where nobody may be."""
    rule = speaker_rule(note, policy)
    speakers = speaking_organisations(note, programme)
    if rule is Promise.NAMED:
        return (*_people_labels(note, programme), *_without_people(note, programme))
    if rule is Promise.ORGANISATION:
        return tuple(each.short for each in speakers)
    if rule is Promise.SECTOR:
        return tuple(_sector_labels(speakers, policy, programme))
    return ()


def people_labels(note: Note, policy: Policy, programme: Programme) -> tuple[str, ...]:
    """Return the people who said it, by name alone, where people may be named."""
    if speaker_rule(note, policy) is not Promise.NAMED:
        return ()
    names = {each.id: each.name for each in programme.people}
    return tuple(names[each] for each in note.people if each in names)


def owner_labels(note: Note, policy: Policy, programme: Programme) -> tuple[str, ...]:
    """Return who took on an action as the promise allows; nothing where nobody may be named."""
    rule, named = applied(note, policy), names_owner(note, policy)
    person = next((each for each in programme.people if each.id == note.owner_person), None)
    if (rule is Promise.NAMED or named) and person:
        return (_person_label(person, programme),)
    owners = owning_organisations(note, programme)
    if rule in (Promise.NAMED, Promise.ORGANISATION) or named:
        return tuple(each.short for each in owners)
    if rule is Promise.SECTOR:
        return tuple(_sector_labels(owners, policy, programme))
    return ()


def names_owner(note: Note, policy: Policy) -> bool:
    """Tell whether the room let an action say who took it on, although more was promised."""
    return policy.owners_named and applied(note, policy) is policy.promise


def owning_organisations(note: Note, programme: Programme) -> tuple[Organisation, ...]:
    """Return the organisation that took on an action, or that of whoever did."""
    owner = note.owner_organisation or _homes(programme).get(note.owner_person or "")
    return tuple(each for each in programme.organisations if each.id == owner)


def speaking_organisations(note: Note, programme: Programme) -> tuple[Organisation, ...]:
    """Return who said it, in the order typed; a person brings their organisation."""
    homes, known = _homes(programme), _organisations(programme)
    brought = (homes.get(person) for person in note.people)
    ids = dict.fromkeys([*note.said_by, *(each for each in brought if each)])
    return tuple(known[each] for each in ids if each in known)


@once_for(2)
def _homes(programme: Programme) -> Mapping[str, str | None]:
    return {each.id: each.organisation for each in programme.people}


@once_for(2)
def _organisations(programme: Programme) -> Mapping[str, Organisation]:
    return {each.id: each for each in programme.organisations}


def is_present(organisation: Organisation, policy: Policy, programme: Programme) -> bool:
    """Say whether an organisation takes part: it, or at least one of its people."""
    people = [each for each in programme.people if each.organisation == organisation.id]
    if organisation.id in policy.absent:
        return False
    return not people or any(each.id not in policy.absent for each in people)


def sector_counts(policy: Policy, programme: Programme) -> dict[str, int]:
    """Return how many present organisations each sector has; small ones are merged.

    Where even those together are fewer than three they are left out: they would point at one.
    """
    present = [each for each in programme.organisations if is_present(each, policy, programme)]
    sizes = Counter(each.sector for each in present if each.sector)
    merged: Counter[str] = Counter()
    for each in present:
        large = sizes[each.sector] >= SMALLEST_GROUP
        merged[each.sector if large else OTHER_SECTOR] += 1
    return {name: size for name, size in merged.items() if size >= SMALLEST_GROUP}


def _hides_the_rest(counts: Mapping[str, int], policy: Policy, programme: Programme) -> bool:
    """Say whether a note without a sector is not given away by that: it may be one of many."""
    present = sum(is_present(each, policy, programme) for each in programme.organisations)
    rest = present - sum(counts.values())
    return rest == 0 or rest >= SMALLEST_GROUP


def _sector_labels(
    organisations: Iterable[Organisation], policy: Policy, programme: Programme
) -> list[str]:
    counts = sector_counts(policy, programme)
    if not _hides_the_rest(counts, policy, programme):
        return []
    labels = [each.sector if each.sector in counts else OTHER_SECTOR for each in organisations]
    return [each for each in dict.fromkeys(labels) if each in counts]


def _people_labels(note: Note, programme: Programme) -> list[str]:
    known = {each.id: each for each in programme.people}
    return [_person_label(known[each], programme) for each in note.people if each in known]


def _person_label(person: Person, programme: Programme) -> str:
    home = next((o.short for o in programme.organisations if o.id == person.organisation), None)
    return f"{person.name}, {home}" if home else person.name


def _without_people(note: Note, programme: Programme) -> list[str]:
    """Return the speaking organisations that no named person stands for."""
    homes = {each.organisation for each in programme.people if each.id in note.people}
    return [o.short for o in speaking_organisations(note, programme) if o.id not in homes]
