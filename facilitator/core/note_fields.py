"""Fields of notes that are given to several at once, and what they have in common of each."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class NoteField(StrEnum):
    """What a note has one value of, or any number of."""

    KIND = "kind"
    SPEAKER = "speaker"  # ids of organisations and people
    ABOUT = "about"
    QUESTION = "question"
    TAG = "tag"
    OWNER = "owner"
    DUE = "due"
    ATTRIBUTION = "attribution"
    ROUNDTABLE = "roundtable"
    CHANNEL = "channel"
    STAR = "star"


Counts = Mapping[str, int]  # notes by value; "" where a note has none


class Shared(NamedTuple):
    """How many of some notes have which value of a field."""

    notes: int
    fields: Mapping[NoteField, Counts]

    def counts(self, field: NoteField) -> Counts:
        return self.fields.get(field, {})

    def all_have(self, field: NoteField, value: str) -> bool:
        return bool(self.notes) and self.counts(field).get(value, 0) == self.notes

    def only(self, field: NoteField) -> str | None:
        """Return the one value that all of them have; None where they differ."""
        counts = self.counts(field)
        value = next(iter(counts), "")
        return value if len(counts) <= 1 and counts.get(value, 0) == self.notes else None


NOTHING_SHARED = Shared(0, {})
