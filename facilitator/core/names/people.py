"""Forms of people: whole names, parts and halves, initials, nicknames, addresses, single roles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facilitator.core.model import Person
from facilitator.core.names.forms import Form, FormKind
from facilitator.core.names.letters import letters_of
from facilitator.core.names.monograms import monograms_of
from facilitator.core.names.name_words import BOXES, OF_SOMEBODY, PARTICLES, STAND_INS, TITLES
from facilitator.core.patterns import late_pattern

_WORDS = late_pattern(r"[^\s,;()\[\]\"“”„«»]+")
_HALVES = late_pattern(r"[-‐‑–/]|(?<=^[^\W\d_])['’‘ʼ]")  # "d’Ormesson" is called Ormesson, too
_IDEOGRAPHS = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+")
_HAN = late_pattern(r"[\u3400-\u9fff\uf900-\ufaff]{3,4}")
_LEAST_HALF = 3  # letters; "ji" of "Eun-ji" is a word in too many languages
_COMMAS = late_pattern(r"[,;/]")
_ACRONYM = 3  # words of a role: "COO"


def forms_of_people(people: Sequence[Person]) -> Iterator[Form]:
    """Yield every form of everybody; a role only where one person has it."""
    for each in people:
        yield from forms_of_person(each)
    yield from _single_roles(people)


def forms_of_person(person: Person) -> Iterator[Form]:
    """Yield the forms of a person but for the role."""
    whose = person.id or person.name
    yield Form(person.name, FormKind.PERSON, whose)
    for each in person.nicknames:
        yield Form(each, FormKind.PART, whose)
    if not is_stand_in(person.name):
        yield from _of_name(person.name, whose)
    yield from _of_address(person, whose)  # last: of "ted@…" the name is looked for, not the box


def _of_name(name: str, whose: str) -> Iterator[Form]:
    words = [each for each in _WORDS().findall(name) if letters_of(each)]
    parts = [
        each
        for at, each in enumerate(words)
        if _plain(each) not in TITLES and (at == 0 or _plain(each) not in PARTICLES)
    ]
    for part in parts:
        yield from _of_part(part, whose)
    if len(parts) > 2:  # "Wei Ling" of Ng Wei Ling, who is "weiling" to everybody
        yield from (Form(" ".join(pair), FormKind.PART, whose) for pair in pairwise(parts))
    yield from _with_initials(name, words, whose)


def is_stand_in(name: str) -> bool:
    """Say whether a name is that of a part somebody plays, and no first and last name."""
    words = letters_in_words(name)
    if not any(each in STAND_INS for each in words):
        return False
    if OF_SOMEBODY.intersection(words):
        return True
    return all(each in STAND_INS or each.isdigit() or len(each) == 1 for each in words)


def letters_in_words(text: str) -> list[str]:
    parts = _HALVES().sub(" ", text).split()
    return [letters for each in parts if (letters := letters_of(each))]


def _plain(word: str) -> str:
    return letters_of(word.rstrip("."))


def _of_part(part: str, whose: str) -> Iterator[Form]:
    is_short = len(part) < 2 if _IDEOGRAPHS().fullmatch(part) else len(letters_of(part)) < 2
    if not is_short and not (part.endswith(".") and len(letters_of(part)) < 3):
        yield Form(part.strip(".'’‘"), FormKind.PART, whose)
    yield from _of_ideographs(part, whose)
    halves = _HALVES().split(part)
    if len(halves) > 1:
        for each in halves:
            plain = letters_of(each)
            if len(plain) >= _LEAST_HALF and plain not in PARTICLES:
                yield Form(each, FormKind.PART, whose)


def _of_ideographs(part: str, whose: str) -> Iterator[Form]:
    """Yield the given name of "王小明", and both names of "田中太郎"."""
    if _HAN().fullmatch(part):
        yield Form(part[-2:], FormKind.PART, whose)
        if len(part) == 4:
            yield Form(part[:2], FormKind.PART, whose)


def _with_initials(name: str, words: Sequence[str], whose: str) -> Iterator[Form]:
    """Yield "T. Robertson", "Robertson T.", and with what stands before a last name."""
    if "," in name:
        last_words, _, first_words = name.partition(",")
        words = [*first_words.split(), *last_words.split()]
    kept = [each for each in words if _plain(each) not in TITLES]
    if len(kept) < 2 or _IDEOGRAPHS().search(name):
        return
    last = kept[-1]
    if len(letters_of(last)) < 2:
        return
    firsts = [each for each in kept[:-1] if _plain(each) not in PARTICLES]
    between = "".join(each for each in kept[1:-1] if _plain(each) in PARTICLES)
    initials = [letters_of(each)[:1].upper() for each in firsts]
    if not initials:
        return
    yield from monograms_of([*kept[:-1], last], whose)
    one, all_of_them = initials[0], "".join(initials)
    tails = dict.fromkeys([last, f"{between} {last}" if between else last])
    for tail in tails:
        for each in dict.fromkeys((one, all_of_them)):
            yield Form(f"{each}. {tail}", FormKind.INITIALS, whose)
    yield Form(f"{last} {one}.", FormKind.INITIALS, whose)
    first = letters_of(firsts[0])
    if len(first) > 2:
        yield Form(f"{firsts[0]} {letters_of(last)[:1].upper()}.", FormKind.INITIALS, whose)


def _of_address(person: Person, whose: str) -> Iterator[Form]:
    box = person.email.partition("@")[0].partition("+")[0]
    if len(letters_of(box)) > 2 and letters_of(box) not in BOXES:
        yield Form(box, FormKind.INITIALS, whose)
    if "@" in person.email:
        yield Form(person.email, FormKind.PERSON, whose)


def _single_roles(people: Sequence[Person]) -> Iterator[Form]:
    roles = {each.id or each.name: tuple(_of_role(each.role)) for each in people if each.role}
    counted = Counter(letters for found in roles.values() for letters in {*map(letters_of, found)})
    for whose, found in roles.items():
        for role in found:
            if counted[letters_of(role)] == 1 and not is_stand_in(role):
                yield Form(role, FormKind.ROLE, whose)
                yield from _acronym(role, whose)


def _of_role(role: str) -> Iterable[str]:
    """Return a role whole, and its parts of several words, without an article."""
    parts = (each.strip() for each in _COMMAS().split(role))
    several = [each for each in parts if len(each.split()) > 1]
    found = (role.strip(), *several)
    return dict.fromkeys(each.removeprefix("The ") for each in found if each)


def _acronym(role: str, whose: str) -> Iterator[Form]:
    """Yield "COO", "HDPS" and "HoDPaS", each as it is typed."""
    if _COMMAS().search(role) is None:
        initials = "".join(word[0] for word in role.split() if word[0].isalpha())
        capitals = "".join(filter(str.isupper, initials))
        if len(capitals) >= _ACRONYM:
            yield Form(capitals, FormKind.ACRONYM, whose)
        if len(capitals) > 1 and len(initials) >= _ACRONYM and initials[0].isupper():
            yield Form(initials, FormKind.ACRONYM, whose)
