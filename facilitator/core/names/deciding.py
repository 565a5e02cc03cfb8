"""Decisions about what the names check found: each form and shape once, by a person.

“Only mentioned” holds for the sentences it was decided in: where one changes, it is asked again.
So does “ask consent”: the note is left out until they agreed, and asked about again if they refuse.
“Just a word” holds for the form wherever it is written as that word. A decision keeps letters and
hashes, never a sentence.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from facilitator.core.names.check import Hit
from facilitator.core.names.letters import letters_in, letters_of
from facilitator.core.names.shape import Shape

_HASHED = 16  # bytes


class Ruling(StrEnum):
    """What a person says of a form."""

    MENTIONED = "mentioned"  # they may be named here: nothing is tied to them
    WORD = "word"  # it is just a word
    NAME = "name"  # the everyday word is a name here, and found like one
    CONSENT = "consent"  # whoever said the note is asked whether it may stand there


class Decision(NamedTuple):
    """What was decided: `form` in its letters, `sentence` as a hash, empty for every sentence."""

    form: str
    shape: Shape
    ruling: Ruling
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that was decided in a programme, in the order of time; `key` is its own, for hashes."""

    key: bytes = b""
    given: tuple[Decision, ...] = ()

    def of(self, hit: Hit) -> Ruling | None:
        """Return what was decided for a place, None where it is to be asked."""
        form, sentence = letters_of(hit.name), self.hash_of(hit.sentence)
        for each in reversed(self.given):
            if each.form == form and each.shape is hit.shape and each.sentence in ("", sentence):
                return each.ruling
        return None

    def protected(self) -> tuple[str, ...]:
        """Return names (in letters) of nobody on the list that a person said are to be kept."""
        last = {each.form: each.ruling for each in self.given if each.shape is Shape.UNKNOWN}
        return tuple(form for form, ruling in last.items() if ruling is Ruling.NAME)

    def judged(self, hit: Hit) -> Hit:
        """Return a hit as it counts: a word that was said to be a name stands for somebody."""
        if hit.shape is Shape.WORD and self.of(hit) is Ruling.NAME:
            return replace(hit, shape=Shape.MENTION, is_sure=True)
        return hit

    def hash_of(self, sentence: str) -> str:
        """Return what a sentence is known by: the same in any case, markup and spacing."""
        letters = letters_in(sentence).encode()
        return blake2b(letters, key=self.key[:64], digest_size=_HASHED).hexdigest()


NO_DECISIONS = Decisions()


_OF_A_SENTENCE = (Ruling.MENTIONED, Ruling.CONSENT)


def settled(ruling: Ruling | None) -> bool:
    """Say whether a place that was ruled so may be written."""
    return ruling in (Ruling.MENTIONED, Ruling.WORD)


def decided(hits: Iterable[Hit], ruling: Ruling, decisions: Decisions) -> tuple[Decision, ...]:
    """Return what is to be kept where a person rules so for some hits, each once."""
    found = (
        Decision(
            letters_of(hit.name),
            hit.shape,
            ruling,
            decisions.hash_of(hit.sentence) if ruling in _OF_A_SENTENCE else "",
        )
        for hit in hits
    )
    return tuple(dict.fromkeys(found))


def choices_for(shape: Shape) -> tuple[Ruling, ...]:
    """Return what may be said of a hit of a shape, the usual first."""
    is_word = shape in (Shape.WORD, Shape.UNKNOWN)
    return (Ruling.WORD, Ruling.NAME) if is_word else (Ruling.MENTIONED,)


@dataclass(frozen=True, slots=True)
class Asked:
    """A form and shape that is asked about, with every place it stands at."""

    form: str
    name: str  # as it is found most
    shape: Shape
    hits: tuple[Hit, ...]


def asked(hits: Iterable[Hit]) -> tuple[Asked, ...]:
    """Return what is to be decided: ties first, then mentions, then words, each form once.

    A word that was ruled to be a name is asked about like one: see `Decisions.judged`.
    """
    groups: dict[tuple[Shape, str], list[Hit]] = {}
    for hit in hits:
        groups.setdefault((hit.shape, letters_of(hit.name)), []).append(hit)
    order = list(Shape)
    found = [Asked(form, _most(each), shape, tuple(each)) for (shape, form), each in groups.items()]
    return tuple(sorted(found, key=lambda one: (order.index(one.shape), -len(one.hits))))


def _most(hits: list[Hit]) -> str:
    # A name that a person protected is kept in letters: shown is how it was written.
    names = [e.found if e.name == letters_of(e.name) else e.name for e in hits]
    return max(dict.fromkeys(names), key=names.count)
