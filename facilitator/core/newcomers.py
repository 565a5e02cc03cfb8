"""Somebody whom the roster does not know: how their name is read, and what is made of it."""

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from facilitator.core.floor import organisations_of
from facilitator.core.model import Organisation, Person, Programme
from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold, fold_loose

_COMMA = late_pattern(r"\s*[,;，；、،]\s*")
_IN_BRACKETS = late_pattern(r"(.*\S)\s*[(（\[]([^()（）\[\]]+)[)）\]]\s*")
_AFTER_NAMES = frozenset(
    [
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "phd",
        "ph.d",
        "dphil",
        "md",
        "dr",
        "mba",
        "msc",
        "ma",
        "ba",
        "esq",
        "frs",
        "cbe",
        "obe",
        "mbe",
        "prof",
        "rn",
    ]
)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One way to read a typed name. `organisation` is an id, `new_organisation` an unknown name.

    With a `person` (id) it is somebody on the roster, who may speak for that organisation too; who
    is `known` does already.
    """

    name: str
    organisation: str | None = None
    new_organisation: str = ""
    person: str | None = None
    known: bool = False


def readings(programme: Programme, typed: str) -> tuple[Newcomer, ...]:
    """Return what a name that is not on the roster as typed may mean; the first unless asked.

    "Name, Organisation" is the same person where somebody has that name: a second one would be told
    apart from them by nobody. An organisation that has no such name is new, or part of the name.
    """
    return tuple(_readings(programme, typed))


def _readings(programme: Programme, typed: str) -> Iterator[Newcomer]:
    name, home = split_name(typed)
    if not name:
        return
    if not home:
        yield Newcomer(name)
        return
    one = organisation_named(programme.organisations, home)
    organisation, new = (one.id, "") if one else (None, home)
    alike = people_named(programme, name)
    known = [each for each in alike if organisation in organisations_of(each)]
    if known:
        yield from (Newcomer(each.name, organisation, "", each.id, known=True) for each in known)
        return
    yield from (Newcomer(each.name, organisation, new, each.id) for each in alike)
    yield Newcomer(name, organisation, new)
    if one is None:
        yield Newcomer(" ".join(typed.split()))


def split_name(typed: str) -> tuple[str, str]:
    """Split "Name, Organisation" or "Name (Organisation)"; the second may be empty.

    What stands after names, such as "Jr." or "PhD", belongs to the name.
    """
    bare = " ".join(typed.split())
    bracketed = _IN_BRACKETS().fullmatch(bare)
    if bracketed is not None:
        name, organisation = bracketed.groups()
        return name.strip(), organisation.strip()
    first, *rest = _COMMA().split(bare)
    while rest and fold(rest[0]).rstrip(".") in _AFTER_NAMES:
        first = f"{first}, {rest.pop(0)}"
    return first.strip(), ", ".join(each for each in rest if each.strip())


def organisation_named(organisations: Iterable[Organisation], name: str) -> Organisation | None:
    """Return which organisation has this as a whole name; a beginning of one names nobody."""
    wanted = fold_loose(name)
    for each in organisations:
        names = (each.handle, each.short, each.name, *each.aliases)
        if wanted and wanted in map(fold_loose, names):
            return each
    return None


def people_named(programme: Programme, name: str) -> tuple[Person, ...]:
    """Return everybody on the roster who has this name, accents and case aside."""
    wanted = fold_loose(name)
    return tuple(each for each in programme.people if fold_loose(each.name) == wanted)


def handle_of(name: str, taken: Collection[str]) -> str:
    """Return a handle for an organisation, of its letters and digits: "ministryoftransport"."""
    plain = unicodedata.normalize("NFC", fold_loose(name))
    handle = "".join(each for each in plain if each.isalnum()) or "guest"
    numbered, number = handle, 1
    while numbered in taken:
        number += 1
        numbered = f"{handle}{number}"
    return numbered
