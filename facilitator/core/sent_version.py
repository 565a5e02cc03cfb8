"""Versions of a write-up that were written to a file, and where they went: who still has what."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from facilitator.core.subject import SubjectKind, subject_of

_SHORT, _LONG = 4, 8  # bytes


@dataclass(frozen=True, slots=True)
class Sending:
    """That a version was given to somebody, or published at a place; one of the two is empty."""

    recipient: str
    place: str
    at: int


class AskedFor(NamedTuple):
    """What a write-up was asked for with; `promise` is empty where it is the roundtable's."""

    group: str = ""
    promise: str = ""
    language: str = ""
    leave_out: bool = False
    outline: str = ""  # its name
    also: tuple[str, ...] = ()  # sections
    but: tuple[str, ...] = ()


_AS_USUAL = AskedFor()


@dataclass(frozen=True, slots=True)
class SentVersion:
    """A file as it was written. `roundtable` is what it writes up: an id, or a subject's key.

    `held` are the notes in it (ids), each with its section, from 1.

    A section of 0 is above the first; `number` counts the versions of one roundtable for one
    audience, the same in every format, and `zone` is that of the roundtable. `promise` is the one
    that it keeps, `words` are fingerprints of the notes in it, `totals` how many of each kind:
    empty in what an earlier program wrote. `told` are earlier versions, each with the notes that
    readers of both see to differ, which somebody said may be seen.
    """

    id: str
    roundtable: str
    label: str
    zone: str
    audience: str
    number: int
    file: str
    digest: str
    at: int
    held: Mapping[str, int]
    sendings: tuple[Sending, ...] = ()
    promise: str = ""
    words: Mapping[str, str] | None = None
    totals: Mapping[str, int] | None = None
    asked: AskedFor = _AS_USUAL
    told: Mapping[str, tuple[str, ...]] | None = None

    @property
    def is_wide(self) -> bool:
        """Say whether it writes up more than one roundtable; `label` is then its name."""
        return subject_of(self.roundtable).kind is not SubjectKind.ROUNDTABLE

    @property
    def key(self) -> str:
        """Return what a version is known by, in all its formats."""
        return f"{self.audience} {self.number}"


@dataclass(frozen=True, slots=True)
class ReadThrough:
    """That somebody read a write-up; `marks` are fingerprints of its paragraphs."""

    by: str
    at: int
    marks: frozenset[str]


def word_mark(text: str, key: bytes) -> str:
    """Return a short fingerprint: enough to see that a text changed, too little to guess it by."""
    return _mark(text, key, _SHORT)


def paragraph_mark(text: str, key: bytes) -> str:
    """Return the fingerprint of a paragraph that was read, which no other shares."""
    return _mark(text, key, _LONG)


def _mark(text: str, key: bytes, size: int) -> str:
    words = " ".join(text.split()).encode()
    return blake2b(words, key=key[:64], digest_size=size).hexdigest()
