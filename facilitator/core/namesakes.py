"""People of one name, told apart: by their organisation, else by their role or a number."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.once import once_for
from facilitator.core.text import fold

_fold = lru_cache(4096)(fold)


def full_name(programme: Programme, person: Person) -> str:
    """Return a name that nobody else has: "Ana Ruiz"; of two of that name "Ana Ruiz (OCP)"."""
    return _told_apart(person, _namesakes(programme, person), _shorts(programme))


def name_beside(programme: Programme, person: Person, organisation: str | None = None) -> str:
    """Return the name where an organisation stands beside it; of two "Ana Ruiz (2)".

    It is their own, unless they speak for another `organisation` (id).
    """
    home = organisation or person.organisation
    namesakes = _namesakes(programme, person)
    mark = _mark(person, [p for p in namesakes if p is person or home in organisations_of(p)])
    return f"{person.name} ({mark})" if mark else person.name


def full_names(
    people: Iterable[Person], organisations: Iterable[Organisation]
) -> dict[str, tuple[str, ...]]:
    """Return, by id, how people who share a name can be written; first as it is shown.

    "Ana Ruiz (OCP)", "Ana Ruiz, OCP"; with the handle and the whole name of the organisation too.
    """
    homes = {each.id: each for each in organisations}
    shorts = {each.id: each.short or each.name for each in homes.values()}
    return {
        person.id: tuple(_spellings(person, namesakes, homes, shorts))
        for namesakes in _by_name(people).values()
        if len(namesakes) > 1
        for person in namesakes
    }


def _spellings(
    person: Person,
    namesakes: Sequence[Person],
    homes: Mapping[str, Organisation],
    shorts: Mapping[str, str],
) -> Iterable[str]:
    yield _told_apart(person, namesakes, shorts)
    home = homes.get(person.organisation or "")
    if home is not None and sum(p.organisation == home.id for p in namesakes) == 1:
        for name in (shorts[home.id], home.handle, home.name):
            yield from (f"{person.name} ({name})", f"{person.name}, {name}")


def _namesakes(programme: Programme, person: Person) -> Sequence[Person]:
    return _of_names(programme).get(_fold(person.name), ())


@once_for(2)
def _of_names(programme: Programme) -> Mapping[str, Sequence[Person]]:
    """Return who has each name: asked for everybody at each letter that is typed."""
    return _by_name(programme.people)


def _by_name(people: Iterable[Person]) -> Mapping[str, Sequence[Person]]:
    found: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        found[_fold(person.name)].append(person)
    return dict(found)


def _told_apart(person: Person, namesakes: Sequence[Person], shorts: Mapping[str, str]) -> str:
    if len(namesakes) < 2:
        return person.name
    own = [each for each in namesakes if each.organisation == person.organisation]
    parts = [shorts.get(person.organisation or "", ""), _mark(person, own)]
    marks = ", ".join(part for part in parts if part) or person.role
    return f"{person.name} ({marks})" if marks else person.name


def _mark(person: Person, namesakes: Sequence[Person]) -> str:
    """Return what only this one of those in one organisation has: the role, else a number."""
    if len(namesakes) < 2:
        return ""
    alone = sum(each.role == person.role for each in namesakes) == 1
    return person.role if person.role and alone else str(namesakes.index(person) + 1)


@once_for(2)
def _shorts(programme: Programme) -> dict[str, str]:
    return {each.id: each.short or each.name for each in programme.organisations}
