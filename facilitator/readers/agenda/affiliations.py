"""Where those who lead an item work, which is no lead: "Ana Lima, Delta; Ben Okoro, Ghent"."""

import re
from collections.abc import Callable

from facilitator.core.text import fold
from facilitator.readers.agenda.given_names import GIVEN_NAMES
from facilitator.readers.agenda.leads import (
    IN_LAST_BRACKET,
    is_person,
    is_role,
    named_in_bracket,
    split_names,
)

_GROUPS = re.compile(r"\s*(?:;|\n|<br\s*/?>)\s*", re.IGNORECASE)
_BRACKETED = re.compile(
    r"(?P<names>[^()]{4,80}?)\s*\((?P<place>[^()]{2,80})\)\s*(?:[,&]|and\b|$)\s*"
)
_DASHED = re.compile(r"(?P<name>[^–—,()]{4,60}?)\s+[-–—]\s+(?P<place>[^–—,()]{2,60})")
_LAST_WORDS = frozenset(
    {"networks", "technologies", "systems", "software", "research", "labs", "lab", "solutions"}
    | {"university", "institute", "foundation", "council", "college", "centre", "center", "agency"}
    | {"inc", "ltd", "gmbh", "ag", "group", "school", "ministry", "department", "consulting"}
    | {"université", "universität", "universidad", "universidade", "università", "institut"}
)
_LONG = 5  # words: more than a name has


def without_affiliations(
    text: str, knows: Callable[[str], object] = lambda _: None
) -> tuple[str, str]:
    """Return "Ana Lima, Ben Okoro" for "Ana Lima, Delta; Ben Okoro, Ghent", and what was left out.

    The second is empty where the text says no more than names. What the roster `knows` is a lead
    itself, as an organisation is, and stays.
    """
    groups = [each for each in _GROUPS.split(text.strip()) if each]
    found = [_people(each, several=len(groups) > 1) for each in groups]
    left_out = [place for each in found if each is not None for place in each[1]]
    if not left_out or any(map(knows, left_out)):
        return text, ""
    people = [
        each if names is None else names[0] for each, names in zip(groups, found, strict=True)
    ]
    return "; ".join(people), text


def named_with_place(title: str) -> re.Match[str] | None:
    """Find "Fees (Ana Lima)" as `named_in_bracket` does, and "Fees (Ana Lima, independent)"."""
    match = named_in_bracket(title) or IN_LAST_BRACKET.fullmatch(title)
    if match is None or named_in_bracket(title) is not None:
        return match
    return match if without_affiliations(match["names"])[1] else None


def people_in(names: str) -> list[str]:
    """Return the names without where they work, where that is sure to be no place to meet at."""
    people, said = without_affiliations(names)
    place = names.rpartition(",")[2].split()
    is_sure = said and (len(split_names(people)) > 1 or len(place) > 1)
    return split_names(people if is_sure else names)


def _people(group: str, *, several: bool) -> tuple[str, list[str]] | None:
    """Split a group into its persons and where they work; None where it is not of that form."""
    bracketed = [*_BRACKETED.finditer(group)]
    if bracketed and sum(len(each[0]) for each in bracketed) == len(group):
        if all(is_person(name) for each in bracketed for name in split_names(each["names"])):
            return ", ".join(each["names"] for each in bracketed), [e["place"] for e in bracketed]
        return None
    dashed = _DASHED.fullmatch(group)
    if dashed is not None and is_person(dashed["name"]) and not is_person(dashed["place"]):
        return dashed["name"], [dashed["place"]]
    first, comma, place = group.rpartition(",")
    if several and comma:
        first, _, place = group.partition(",")
    people, place = split_names(first), place.strip(" .")
    if not people or not place or not all(map(is_person, people)):
        return None
    return (first, [place]) if _is_place(place, several=several) else None


def _is_place(text: str, *, several: bool) -> bool:
    words = fold(text).split()
    if is_role(text) or any(map(is_person, split_names(text)[1:])) or words[0] in GIVEN_NAMES:
        return False
    is_named = bool({*words} & _LAST_WORDS) or text[:1].islower() or len(words) >= _LONG
    return several or is_named or len(words) == 1
