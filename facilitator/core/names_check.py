"""Names check: finds in a write-up the names that were promised away, before it leaves."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from facilitator.core.attribution import speaking_organisations
from facilitator.core.model import Note, Organisation, Person, Programme, Promise

# Marks that people use as names of things, and things that are names of people: these count only
# when typed as the name is ("OAR", not "oar"; "Mark", not "mark").
_WRITTEN_AS_NAMES = """
act aid aids aim air all arc are arm art ask bay bell bill bob bush care cat chase coop core dawn
dean don dot drew earl edge eve ever fair fay fish ford gene grace grant guy hall hill hope hub iris
ivy jack jay june just king lane law lee link lord love map mark may mean miles moss net new nick
now oar one open page park pat pay pearl penny pike pool price ray read reed rich rob rock rod rose
rush rust sage sea see sky star start stone sue sun tag ted tide us wade ward wells west what who
will win wise wood young
"""
_PLAIN_WORDS = frozenset(_WRITTEN_AS_NAMES.split())
# A stand-in ("Delegate of GBIF") is no first and last name; only the whole of it counts.
_OF_STAND_INS = """
attendee chair delegate facilitator guest member observer participant person representative speaker
stand-in
"""
_ROLE_WORDS = frozenset(_OF_STAND_INS.split())
_UNSPLIT = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_SHORT = 4  # letters; shorter names must stand as whole words without gaps
_WIDEST_GAP = 3  # characters between the letters of one name, as in "Open - Street - Map"


class NameKind(StrEnum):
    """How a name may be bent in running text."""

    ORGANISATION = "organisation"  # "Wikimedians" counts
    PERSON = "person"
    PART = "part"  # a first or last name: "Grant's" counts, "granted" does not
    GIVE_AWAY = "give-away"  # a place, role or product: in any case, also in the plural


@dataclass(frozen=True, slots=True)
class Name:
    """A name no text may hold."""

    text: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class Located:
    """A text and where it stands, in words a coordinator finds it by."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found where it must not be."""

    place: str
    name: str
    found: str


@dataclass(frozen=True, slots=True)
class _Folded:
    """The letters and digits of a text: folded, as typed, and what stood before each."""

    letters: str
    typed: tuple[str, ...]
    gaps: tuple[str, ...]

    def starts_word(self, at: int) -> bool:
        return at == 0 or bool(self.gaps[at])

    def ends_word(self, at: int) -> bool:
        """Say whether the letter before `at` is the last of its word."""
        return at == len(self.letters) or bool(self.gaps[at])


def check(texts: Iterable[Located], forbidden: Iterable[Name]) -> tuple[Hit, ...]:
    """Return every forbidden name found, in the order of the texts, each name once a text."""
    names = _prepared(tuple(forbidden))
    hits: list[Hit] = []
    for text in texts:
        folded = fold_loosely(text.text)
        for name, wanted in names:
            found = _find(folded, name, wanted)
            if found is not None:
                hits.append(Hit(text.place, name.text, found))
    return tuple(hits)


@lru_cache(maxsize=256)
def _prepared(names: tuple[Name, ...]) -> tuple[tuple[Name, _Folded], ...]:
    return tuple((name, fold_loosely(name.text)) for name in dict.fromkeys(names))


def holds(text: str, names: Iterable[Name]) -> bool:
    return bool(check([Located("", text)], names))


@lru_cache(maxsize=16)
def forbidden_names(programme: Programme, promise: Promise) -> tuple[Name, ...]:
    """Return the names that may stand nowhere in a write-up under this promise.

    Under chatham also those of the absent: what may be named would tell who was not there.
    """
    if promise is Promise.NAMED:
        return ()
    people = [name for each in programme.people for name in _of_person(each)]
    organisations = [n for each in programme.organisations for n in names_of(each)]
    if promise is Promise.CHATHAM:
        give_aways = [n for each in programme.organisations for n in _give_aways(each)]
        return tuple(dict.fromkeys([*organisations, *people, *give_aways]))
    taken = {fold_loosely(each.text).letters for each in organisations}
    return tuple(
        dict.fromkeys(each for each in people if fold_loosely(each.text).letters not in taken)
    )


def forbidden_in(note: Note, programme: Programme, promise: Promise) -> tuple[Name, ...]:
    """Return the names this note's text may not hold under the promise kept for it.

    Where nobody is tied to a statement, its own text must not do it either.
    """
    names = forbidden_names(programme, promise)
    if promise not in (Promise.SECTOR, Promise.UNATTRIBUTED):
        return names
    tied = {each.id for each in speaking_organisations(note, programme)}
    if note.owner_organisation:
        tied.add(note.owner_organisation)
    speakers = [each for each in programme.organisations if each.id in tied]
    own = [name for each in speakers for name in (*names_of(each), *_give_aways(each))]
    return tuple(dict.fromkeys([*names, *own]))


def names_of(organisation: Organisation) -> tuple[Name, ...]:
    """Return all the ways to write an organisation; "the OAR" also without its article."""
    written = [organisation.name, organisation.short, organisation.handle, *organisation.aliases]
    bare = [each[4:] if each.casefold().startswith("the ") else each for each in written]
    longest_first = sorted({each.strip() for each in bare if each.strip()}, key=_by_case)
    kept = {fold_loosely(each).letters: each for each in longest_first}
    return tuple(Name(each, NameKind.ORGANISATION) for folded, each in kept.items() if folded)


def fold_loosely(text: str) -> _Folded:
    """Reduce a text to letters and digits: no accents, case, zero-width marks or hyphens."""
    letters: list[str] = []
    typed: list[str] = []
    gaps: list[str] = []
    gap = ""
    for char in unicodedata.normalize("NFKD", text):
        if char.isalnum() and char.isascii():
            letters.append(char.lower())
            typed.append(char)
            gaps.append(gap)
            gap = ""
        elif char.isalnum():
            plain = char.casefold().translate(_UNSPLIT)
            letters.extend(plain)
            typed.extend([char, *[""] * (len(plain) - 1)])
            gaps.extend([gap, *[""] * (len(plain) - 1)])
            gap = ""
        elif unicodedata.category(char) not in ("Mn", "Mc", "Me", "Cf"):
            gap += char
    return _Folded("".join(letters), tuple(typed), tuple(gaps))


def _by_case(text: str) -> tuple[bool, str]:
    """Sort the handle "gbif" before the name "GBIF", so that the name is the one kept."""
    return not text.islower(), text


def _give_aways(organisation: Organisation) -> list[Name]:
    return [Name(each, NameKind.GIVE_AWAY) for each in organisation.giveaways]


def _of_person(person: Person) -> Iterator[Name]:
    yield Name(person.name, NameKind.PERSON)
    words = person.name.replace(",", " ").split()
    if {each.casefold() for each in words} & _ROLE_WORDS:
        return
    for word in words:
        letters = sum(char.isalpha() for char in word)
        if letters > 1 and not word.islower():  # no initials, no "van" or "of"
            yield Name(word, NameKind.PART)


def _find(text: _Folded, name: Name, wanted: _Folded) -> str | None:
    at = text.letters.find(wanted.letters) if wanted.letters else -1
    while at >= 0:
        end = at + len(wanted.letters)
        if (
            _gaps_fit(text, at, end)
            and _begins(text, at)
            and _ends(text, end, name, wanted)
            and (name.kind is NameKind.GIVE_AWAY or _case_fits(text, at, wanted))
        ):
            return "".join(text.typed[at:end])
        at = text.letters.find(wanted.letters, at + 1)
    return None


def _gaps_fit(text: _Folded, at: int, end: int) -> bool:
    inner = [len(gap) for gap in text.gaps[at + 1 : end]]
    if end - at > _SHORT:
        return all(length <= _WIDEST_GAP for length in inner)
    return not any(inner) or all(0 < length <= _WIDEST_GAP for length in inner)  # "O.A.R."


def _case_fits(text: _Folded, at: int, wanted: _Folded) -> bool:
    """Ask for the case of the name where its letters are also an everyday word, or only two."""
    ambiguous = wanted.letters in _PLAIN_WORDS or len(wanted.letters) <= 2
    if not ambiguous or text.gaps[at].endswith("@"):
        return True
    return text.typed[at : at + len(wanted.letters)] == wanted.typed


def _begins(text: _Folded, at: int) -> bool:
    return text.starts_word(at) or (text.typed[at].isupper() and text.typed[at - 1].islower())


def _ends(text: _Folded, end: int, name: Name, wanted: _Folded) -> bool:
    if text.ends_word(end) or (text.letters[end] == "s" and text.ends_word(end + 1)):
        return True
    whole_name = name.kind in (NameKind.ORGANISATION, NameKind.PERSON)
    if whole_name and len(wanted.letters) > _SHORT:
        return True
    changes_case = text.typed[end - 1].isupper() and text.typed[end].islower()
    return name.text.isupper() and changes_case  # "GBIFdata" in an address
