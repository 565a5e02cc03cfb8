"""Ids of another programme file's organisations, people and questions, translated to ours."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.core.model import Organisation, Person, Programme, Question
from facilitator.core.text import fold


@dataclass(frozen=True, slots=True)
class Foreign:
    """Their ids to ours; who is not in our programme is missing."""

    organisations: Mapping[str, str]
    people: Mapping[str, str]
    questions: Mapping[str, str]

    @classmethod
    def between(cls, theirs: Programme, ours: Programme) -> "Foreign":
        return cls(
            _matched(theirs.organisations, ours.organisations, _organisation_names),
            _matched(theirs.people, ours.people, _person_names),
            _matched(theirs.questions, ours.questions, _question_names),
        )


def is_same_programme(theirs: Programme, ours: Programme) -> bool:
    """Tell whether two files are of one series: they share an organisation, or its name."""
    if theirs.organisations and ours.organisations:
        return bool(Foreign.between(theirs, ours).organisations)
    return fold(theirs.title) == fold(ours.title)


def translated(ids: Iterable[str], known: Mapping[str, str]) -> tuple[str, ...]:
    """Return our ids for theirs, in order; what we do not have is left out."""
    return tuple(dict.fromkeys(known[each] for each in ids if each in known))


_Named = Organisation | Person | Question


def _organisation_names(one: Organisation) -> Iterator[str]:
    yield one.handle
    yield from (one.name, one.short, *one.aliases)


def _person_names(one: Person) -> Iterator[str]:
    yield one.name


def _question_names(one: Question) -> Iterator[str]:
    yield from (one.text, one.title, one.slug, one.code)


def _matched(
    theirs: Iterable[_Named], ours: Iterable[_Named], names: Callable[[Any], Iterator[str]]
) -> dict[str, str]:
    """Match by id, and then by the first name that exactly one of ours has."""
    mine = tuple(ours)
    ids = {each.id for each in mine}
    holders: dict[str, set[str]] = {}
    for each in mine:
        for name in names(each):
            holders.setdefault(fold(name), set()).add(each.id)
    found: dict[str, str] = {}
    for each in theirs:
        if each.id in ids:
            found[each.id] = each.id
            continue
        named = (holders.get(fold(name), set()) for name in names(each) if fold(name))
        only = next((next(iter(one)) for one in named if len(one) == 1), None)
        if only is not None:
            found[each.id] = only
    return found
