"""Likeness of notes to a finding: words that few notes hold say most, tags in common say it too.

A word is compared by its root, so that “rule” is found by “rules”, in whatever language.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from facilitator.core.alike_words import words
from facilitator.core.findings import Finding
from facilitator.core.model import Note
from facilitator.core.search_words import search_words

# Said in any note: a few dozen are not enough for a count to tell that it says nothing.
_SAYING_NOTHING = words(
    "about also although always another because been before being both could does each even"
    " every from have here into just like made make many more most much must need only other"
    " others over same should some such than that their them then there these they thing things"
    " this those very want wants well were what when where which while will with without would"
    " your aber alle auch dass diese dieser dieses doch durch eine einem einen einer eines haben"
    " kann mehr muss nach nicht noch nur oder schon sein sich sind soll ueber unser viel wenn"
    " werden wird zwischen aussi avec cela cette comme dans doit elle elles entre etre fait leur"
    " leurs mais meme nous pour plus sans sont tous tout toute vous como cuando donde entre esta"
    " estas este esto estos hasta muchos nosotros para pero porque puede sobre tambien tiene"
    " todo todos"
)
# What tags a note and is no word of it: "@gbif", "#[open data]", "!barrier", and "GBIF:" in front.
_TAGS = re.compile(r"(?<!\S)[@#!](?:\[[^\]]*\]|\S+)|^\s*[^\s:][^:]{0,40}:(?=\s)")
_SHORTEST = 4  # letters: shorter words, and roots, tell no likeness
_ENDING = 2  # letters that a word may lack at its end, or have more than its root and these
_OF_A_TAG = 2.0  # what a tag in common weighs, against a rare word in common
_MOST_ROOTS = 60


class Likely(NamedTuple):
    """A note that may belong to a finding; the heavier, the likelier."""

    note: Note
    weight: float


def roots_of(finding: Finding, own: Iterable[Note]) -> tuple[str, ...]:
    """Return the roots of the words of a finding, then those that most of its own notes hold."""
    said = dict.fromkeys(_roots(f"{finding.text} {finding.synthesis}"))
    held = Counter(root for note in own for root in frozenset(_roots(note.text)))
    more = sorted((each for each in held if each not in said), key=lambda e: (-held[e], e))
    return (*said, *more)[:_MOST_ROOTS]


def likely_notes(
    own: Sequence[Note], notes: Iterable[Note], held: Mapping[str, int], of: int
) -> tuple[Likely, ...]:
    """Return those of some notes that may belong to a finding, the likeliest first.

    `own` are the notes it rests on, which are not among those returned; `held` says how many notes
    of how many hold each root. Off the record is never offered, nor a note without a word alike.
    """
    rests = {each.id for each in own}
    labels = {tag for each in own for tag in each.tags}
    weights = {root: math.log1p(of / number) for root, number in held.items() if number}
    found = []
    for note in notes:
        if note.id in rests or note.off_the_record:
            continue
        alike = sum(weights[root] for root in _shared(note.text, weights))
        weight = alike + _OF_A_TAG * len(labels.intersection(note.tags))
        if alike and weight >= _least(of):
            found.append(Likely(note, weight))
    found.sort(key=lambda each: (-each.weight, each.note.at, each.note.id))
    return tuple(found)


def telling(held: Mapping[str, int], of: int) -> tuple[str, ...]:
    """Return the roots that are worth being marked: of words that not every third note holds."""
    return tuple(root for root, number in held.items() if 0 < number <= max(1, of // 3))


def _shared(text: str, roots: Iterable[str]) -> frozenset[str]:
    said = frozenset(_words(text))
    return frozenset(
        root
        for root in roots
        if any(w.startswith(root) and len(w) <= len(root) + 2 * _ENDING for w in said)
    )


def _roots(text: str) -> Iterator[str]:
    return (word[: max(_SHORTEST, len(word) - _ENDING)] for word in _words(text))


def _words(text: str) -> Iterator[str]:
    forms = (word.forms[0] for word in search_words(_TAGS.sub(" ", text)))
    return (each for each in forms if len(each) >= _SHORTEST and each not in _SAYING_NOTHING)


def _least(notes: int) -> float:
    """Return what a note must weigh: more than one word that every third note holds."""
    return math.log1p(3) + math.log1p(min(notes, 10)) / 4
