"""Forms by which people and organisations are named: what the names check looks for, as data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, product

from facilitator.core.names.fold import fold
from facilitator.core.names.letters import letters_of
from facilitator.core.patterns import late_pattern


class FormKind(StrEnum):
    """How a name may be bent in running text, and how surely it is one."""

    ORGANISATION = "organisation"  # "Wikimedians" counts
    SHORTENED = "shortened"  # a name without its first word: "Data Institute"
    NOUN = "noun"  # what only one organisation is, with its capital: "the Registry"; or "theodi"
    GIVE_AWAY = "give-away"  # a place, role or product: in any case, also in the plural
    HINT = "hint"  # a give-away, where it tells of whoever said it only
    PERSON = "person"  # the whole name
    PART = "part"  # a first or last name: "Grant's" counts, "granted" does not
    INITIALS = "initials"  # with the last name, as addresses and handles are made
    MONOGRAM = "monogram"  # initials by themselves: "T.R."
    ROLE = "role"  # that only one person has
    ACRONYM = "acronym"  # of such a role: "COO", as it is typed

    @property
    def is_of_person(self) -> bool:
        return self not in _OF_ORGANISATIONS


_OF_ORGANISATIONS = (
    FormKind.ORGANISATION,
    FormKind.SHORTENED,
    FormKind.NOUN,
    FormKind.GIVE_AWAY,
    FormKind.HINT,
)


@dataclass(frozen=True, slots=True)
class Form:
    """A way to name somebody, or some organisation (`whose`: an id, or a name without one)."""

    text: str
    kind: FormKind
    whose: str = ""

    @property
    def letters(self) -> str:
        return letters_of(self.text)


# What two letters are written as, by whoever has no key for the one, and the other way round.
_SPELT = {
    "ä": ("a", "ae"),
    "ö": ("o", "oe"),
    "ü": ("u", "ue"),
    "å": ("a", "aa"),
    "ø": ("o", "oe"),
    "æ": ("ae", "a"),
    "œ": ("oe", "o"),
    "ß": ("ss", "sz"),
    "ð": ("d", "th"),
    "đ": ("d", "dj"),
}
_UNSPELT = late_pattern(r"(?<=[a-z])(?:ae|oe|ue|aa)(?=[a-z])|^(?:ae|oe|ue|aa)(?=[a-z])")
_AS_ONE = {"ae": "a", "oe": "o", "ue": "u", "aa": "a"}
_LEAST_UNSPELT = 5  # letters; "Joe" is not "Jo"
_MOST_SPELLINGS = 32


def spellings(form: Form) -> frozenset[str]:
    """Return the letters of a form in each spelling: Müller, Mueller and Muller alike."""
    text = form.text.lower()
    choices = [_SPELT.get(char, (char,)) for char in text if char.isalnum() or not char.isascii()]
    found = {form.letters}
    if any(len(each) > 1 for each in choices):
        spelt = islice(product(*choices), _MOST_SPELLINGS)
        found.update(letters_of("".join(each)) for each in spelt)
    for each in tuple(found):
        if len(each) >= _LEAST_UNSPELT:
            found.add(_UNSPELT().sub(lambda match: _AS_ONE[match[0]], each))
    return frozenset(each for each in found if each)


def splits_of(form: Form, letters: str) -> frozenset[int]:
    """Return before which letters a form may be parted, as its own words are: "Open|Star|Base"."""
    folded = fold(form.text)
    if folded.letters != letters:
        return frozenset()
    return frozenset(at for at in range(1, len(letters)) if folded.is_border(at))


def without_repeats(forms: Iterable[Form]) -> tuple[Form, ...]:
    """Return each form once, of those with the same letters and owner the first."""
    kept: dict[tuple[str, str], Form] = {}
    for each in forms:
        if each.letters:
            kept.setdefault((each.letters, each.whose), each)
    return tuple(kept.values())


def of_texts(texts: Iterable[str], kind: FormKind, whose: str) -> Iterator[Form]:
    yield from (Form(each.strip(), kind, whose) for each in texts if each.strip())
