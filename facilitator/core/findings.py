"""Findings: what a roundtable or a series came to, and the notes that each rests on.

A note may be taken off the record, refused, struck or deleted after somebody made a finding of it.
The finding then says that it is to be read again, and stays out of write-ups until somebody has.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.model import Note
from facilitator.core.search_words import search_words

_SHORTEST = 4  # letters: shorter words tell no likeness
_OF_A_TAG = 2.0  # what a tag or question in common weighs, against a rare word in common


class Side(StrEnum):
    """What a note does to a finding."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Support:
    """One note (id) below a finding. `chosen`: its words are to be printed as a quote.

    `trouble` is what has become of it, "" for nothing, and `told` what of that somebody has read.
    """

    note: str
    side: Side
    chosen: bool = False
    trouble: str = ""
    told: str = ""

    @property
    def is_to_be_read(self) -> bool:
        return self.trouble not in ("", self.told)


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence, a paragraph of synthesis in Markdown, and what it rests on, in order.

    `question` and `roundtable` are ids; without a roundtable it is of the series.
    """

    id: str
    text: str
    synthesis: str = ""
    question: str | None = None
    roundtable: str | None = None
    rests_on: tuple[Support, ...] = ()
    lost: bool = False  # a note it rested on was erased for good

    @property
    def is_to_be_read(self) -> bool:
        """Whether it stays out of write-ups until somebody has read it again."""
        return self.lost or any(each.is_to_be_read for each in self.rests_on)

    def notes(self, side: Side) -> tuple[str, ...]:
        """Return the notes (ids) on one side that may still be counted and shown."""
        return tuple(each.note for each in self.rests_on if each.side is side and not each.trouble)


def trouble_of(*, gone: bool, off: bool, refused: bool, struck: int) -> str:
    """Return what has become of a note, as it is compared with what somebody has read of it."""
    happened = (
        "gone" if gone else "",
        "off" if off else "",
        "refused" if refused else "",
        f"struck {struck}" if struck else "",
    )
    return " ".join(each for each in happened if each)


def raised_by(finding: Finding, notes: Mapping[str, Note]) -> frozenset[str]:
    """Return the organisations (ids) that said what a finding rests on."""
    said = (notes[each] for each in finding.notes(Side.FOR) if each in notes)
    return frozenset(who for note in said for who in note.said_by)


def unused(notes: Iterable[Note], findings: Iterable[Finding]) -> tuple[Note, ...]:
    """Return the notes that no finding rests on yet, in their order."""
    used = {each.note for finding in findings for each in finding.rests_on}
    return tuple(each for each in notes if each.id not in used and not each.off_the_record)


def likely_notes(
    finding: Finding, notes: Iterable[Note], *, most: int = 5
) -> tuple[tuple[Note, float], ...]:
    """Return notes that may belong to a finding, the likeliest first, with their weight.

    Words that few notes hold weigh most; questions and tags in common with its notes weigh too.
    Off the record is never offered, nor what it rests on already, nor a note without a word alike.
    """
    there = [each for each in notes if not each.off_the_record]
    words = {each.id: frozenset(_words(each.text)) for each in there}
    held = Counter(word for found in words.values() for word in found)
    rests = {each.note for each in finding.rests_on}
    own = [each for each in there if each.id in rests]
    wanted = {*_words(f"{finding.text} {finding.synthesis}")}
    wanted.update(word for each in own for word in words[each.id])
    labels = {label for each in own for label in each.tags}
    found = []
    for note in there:
        if note.id in rests:
            continue
        alike = sum(math.log1p(len(there) / held[each]) for each in words[note.id] & wanted)
        weight = alike + _OF_A_TAG * len(labels.intersection(note.tags))
        if alike and weight >= _least(len(there)):
            found.append((note, weight))
    found.sort(key=lambda each: (-each[1], each[0].at, each[0].id))
    return tuple(found[:most])


def _least(notes: int) -> float:
    """Return what a note must weigh: more than one word that every third note holds."""
    return math.log1p(3) + math.log1p(min(notes, 10)) / 2


def _words(text: str) -> Iterator[str]:
    return (word.forms[0] for word in search_words(text) if len(word.forms[0]) >= _SHORTEST)
