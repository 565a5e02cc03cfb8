"""Forms of people who were forgotten, kept as keyed hashes: known again, and not to be read.

Each run of up to three words of a text is hashed and compared; inside a longer word they are not
found. The key stands beside the hashes: they keep a name from being read, not from being guessed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from facilitator.core.model import Person
from facilitator.core.names.everyday import EverydayWords
from facilitator.core.names.fold import Folded, Look
from facilitator.core.names.forms import FormKind, spellings
from facilitator.core.names.people import forms_of_person

_BYTES = 8  # of a hash
_RUN = 3  # words
_LEAST = 3  # letters; two are a word of too many languages


@dataclass(frozen=True, slots=True)
class HashedForms:
    """The forms of somebody (id): some, and those that are everyday words, in capitals only."""

    whose: str
    key: str
    some: frozenset[str]
    everyday: frozenset[str]

    def written(self) -> str:
        """Return it as one text, as the file keeps it."""
        parts = (self.whose, self.key, ",".join(sorted(self.some)), ",".join(sorted(self.everyday)))
        return ";".join(parts)


def read_hashed(text: str) -> HashedForms | None:
    """Return what `HashedForms.written` wrote; None for anything else."""
    parts = text.split(";")
    if len(parts) != 4 or not parts[1]:
        return None
    some, everyday = (frozenset(each.split(",")) - {""} for each in parts[2:])
    return HashedForms(parts[0], parts[1], some, everyday)


def hashed_forms(people: Iterable[Person], words: EverydayWords, key: str) -> HashedForms:
    """Return the forms of one person, under each name they had; `people` have the same id."""
    whose, letters = "", set[str]()
    for person in people:
        whose = person.id
        kinds = (FormKind.PERSON, FormKind.PART, FormKind.INITIALS)
        forms = [each for each in forms_of_person(person) if each.kind in kinds]
        letters |= {each for form in forms for each in spellings(form) if len(each) >= _LEAST}
    everyday = {each for each in letters if each in words}
    return HashedForms(whose, key, _hashes(key, letters - everyday), _hashes(key, everyday))


def hashed_in(folded: Folded, forms: HashedForms) -> Iterator[tuple[int, int]]:
    """Yield the stretches of letters that are a form of somebody who was forgotten."""
    borders = [at for at in range(len(folded.letters)) if folded.begins_word(at)]
    borders.append(len(folded.letters))
    finer = [at for at in range(len(folded.letters)) if folded.is_border(at)]
    finer.append(len(folded.letters))
    for begins in dict.fromkeys((tuple(borders), tuple(finer))):
        for number, begin in enumerate(begins[:-1]):
            for end in reversed(begins[number + 1 : number + 1 + _RUN]):
                if _stands(folded, begin, end, forms):
                    yield begin, end
                    break


def may_hold(tokens: Sequence[str], hashes: Mapping[str, frozenset[str]]) -> bool:
    """Say quickly whether words of a text, one after the other, may be a form; hashes by key."""
    return any(
        _hash(key, "".join(tokens[begin:end])) in known
        for key, known in hashes.items()
        for begin in range(len(tokens))
        for end in range(begin + 1, min(begin + _RUN, len(tokens)) + 1)
    )


def _stands(folded: Folded, begin: int, end: int, forms: HashedForms) -> bool:
    letters = folded.letters[begin:end]
    if len(letters) < _LEAST:
        return False
    found = _hash(forms.key, letters)
    if found in forms.some:
        return True
    return found in forms.everyday and folded.look(begin) is not Look.LOWER


def _hashes(key: str, letters: Collection[str]) -> frozenset[str]:
    return frozenset(_hash(key, each) for each in letters)


@lru_cache(maxsize=1 << 16)
def _hash(key: str, letters: str) -> str:
    return blake2b(letters.encode(), key=key.encode(), digest_size=_BYTES).hexdigest()
