"""Versions of a write-up that were written to a file, and where they went: who still has what."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sending:
    """That a version was given to somebody, or published at a place; one of the two is empty."""

    recipient: str
    place: str
    at: int


@dataclass(frozen=True, slots=True)
class SentVersion:
    """A file as it was written. `held` are the notes in it (ids), each with its section, from 1.

    A section of 0 is above the first; `number` counts the versions of one roundtable for one
    audience, the same in every format, and `zone` is that of the roundtable.
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
