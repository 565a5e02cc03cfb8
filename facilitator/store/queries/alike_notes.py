"""Queries: notes of a roundtable that say the same but for slips: two laptops took them, often."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from facilitator.core.alike import Shape, near_pairs, says_the_same, shape_of
from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.store.queries import judging
from facilitator.store.queries.apart import told_apart
from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection

_READ = f"SELECT id, roundtable, text FROM note WHERE NOT deleted AND {ON_RECORD} ORDER BY at, id"


def alike_notes(db: Connection) -> frozenset[str]:
    """Return the notes (ids) that say the same as another one of their roundtable."""
    return frozenset(note for pair in alike_pairs(db) for note in pair)


def alike_pairs(db: Connection) -> Iterator[tuple[str, str]]:
    """Yield pairs of notes (ids) that say the same, the earlier one first.

    Not those of which somebody said that they are not the same.
    """
    vocabulary = vocabulary_of(db, load_programme(db))
    groups: dict[tuple[object, str], list[tuple[str, Shape]]] = defaultdict(list)
    for note, home, text in db.execute(_READ):
        shape = _shape(_prose(judging.text(text), vocabulary))
        if shape:  # a slip leaves the first letter of a sentence as it is: see `core.alike`
            groups[home, shape.letters[0]].append((note, shape))
    apart = told_apart(db)
    for group in groups.values():
        yield from (pair for pair in _pairs(group) if frozenset(pair) not in apart)


def _pairs(group: Sequence[tuple[str, Shape]]) -> Iterator[tuple[str, str]]:
    near = near_pairs([shape.letters for _, shape in group])
    for first, second in sorted((min(pair), max(pair)) for pair in near):
        (one, mine), (other, yours) = group[first], group[second]
        if says_the_same(mine, yours):
            yield one, other


def _prose(text: str, vocabulary: Vocabulary) -> str:
    return scan(text, vocabulary, today=date.min).prose


@lru_cache(maxsize=20_000)
def _shape(prose: str) -> Shape:
    return shape_of(prose)
