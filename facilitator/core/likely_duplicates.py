"""Labels that are likely one: a tag mistyped, in the plural, or with its words written as one.

What is likely is what `alike` says of sentences: `fundng` is `funding`, while `water` is neither
`waterways` nor `later`, for words that both are words are never a slip, and numbers never are.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from facilitator.core.alike import near_pairs, says_the_same, shape_of
from facilitator.core.alike_words import bases
from facilitator.core.text import fold, fold_loose

Pair = frozenset[str]  # two ids


class Label(NamedTuple):
    """A label by its id, with all it is called, and how many notes have it."""

    id: str
    names: tuple[str, ...]
    notes: int = 0


class Likely(NamedTuple):
    """Two labels (ids) that are likely one, and which of them had better stay."""

    one: str
    into: str


class _Spelt(NamedTuple):
    label: Label
    name: str
    letters: str  # without spaces and hyphens, so that "open data" is near to "opendata"


def likely_duplicates(
    labels: Iterable[Label], apart: Collection[Pair] = frozenset()
) -> tuple[Likely, ...]:
    """Return the pairs that are likely one, those with most notes first; none that are `apart`.

    The label stays whose words are known, or that more notes have, or that was there before.
    """
    found: dict[Pair, Likely] = {}
    every = [each for label in labels for each in _spellings(label)]
    for one, other in _near(every):
        pair = frozenset((one.label.id, other.label.id))
        if len(pair) < 2 or pair in apart or pair in found or not _are_one(one.name, other.name):
            continue
        gone, kept = sorted((one, other), key=_worth)
        found[pair] = Likely(gone.label.id, kept.label.id)
    notes = {each.label.id: each.label.notes for each in every}
    return tuple(sorted(found.values(), key=lambda each: (-notes[each.one], -notes[each.into])))


def _spellings(label: Label) -> Iterator[_Spelt]:
    for name in dict.fromkeys(map(fold, label.names)):
        letters = "".join(each for each in fold_loose(name) if each.isalnum())
        if letters:
            yield _Spelt(label, name, letters)


def _near(every: Sequence[_Spelt]) -> Iterator[tuple[_Spelt, _Spelt]]:
    """Yield the pairs that are worth a look: alike in letters, with the same one first."""
    groups: dict[tuple[str, str], list[_Spelt]] = defaultdict(list)
    for each in every:
        digits = "".join(filter(str.isdigit, each.letters))
        groups[each.letters[0], digits].append(each)
    for some in groups.values():
        pairs = near_pairs([each.letters for each in some])
        yield from ((some[one], some[other]) for one, other in pairs)


def _are_one(name: str, other: str) -> bool:
    return name == other or says_the_same(shape_of(name), shape_of(other))


def _worth(spelt: _Spelt) -> tuple[float, int, tuple[int, ...]]:
    """Return what sorts the one that had better stay behind the other: a slip may be had often."""
    words = spelt.name.split()
    known = sum(bool(bases(each)) for each in words) / max(1, len(words))
    # Ids made later are greater.
    return known, spelt.label.notes, tuple(-ord(each) for each in spelt.label.id)
