"""Comparison of sentences: whether two note-takers wrote the same one, slips apart.

One word more or less, another word, number or negation, or another order makes another sentence:
it says something else, or may do so. Where that is in doubt it does.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from facilitator.core.alike_tokens import Word, words_of
from facilitator.core.alike_words import ASKING, EXACT, bases, singular

ALIKE = 85  # of 100 letters: more slips than that are no slips
_LONG, _LONGER = 7, 9  # letters


@dataclass(frozen=True)
class Shape:
    """What is compared of a sentence; `asks` where it has a question mark."""

    words: tuple[Word, ...]
    asks: bool = False

    def __bool__(self) -> bool:
        return bool(self.words)

    @cached_property
    def letters(self) -> str:
        return " ".join(each.plain for each in self.words)

    def without_article(self) -> tuple[Word, ...]:
        return tuple(each for each in self.words if each.plain != "a")


def shape_of(prose: str) -> Shape:
    """Reduce prose to the words that are compared; without a letter or digit it has none."""
    words = words_of(prose)
    if not any(each.plain.isalnum() for each in words):
        return Shape(())
    return Shape(words, any(mark in prose for mark in "?？؟"))


def near_pairs(letters: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of texts that are worth a look: only they can say the same.

    Each text is held against those of its length at once, and never one by one: of 3,000 notes
    there are a quarter of a million pairs. Of a pair the shorter one comes first.
    """
    order = sorted(range(len(letters)), key=lambda place: len(letters[place]))
    by_length = [letters[place] for place in order]
    lengths = [len(each) for each in by_length]
    for at, each in enumerate(by_length):
        end = bisect_right(lengths, len(each) * (200 - ALIKE) // ALIKE)  # longer ones differ
        rest = by_length[at + 1 : end]
        for _, _, n in extract(each, rest, scorer=ratio, score_cutoff=ALIKE, limit=None):
            yield order[at], order[at + 1 + n]


def says_the_same(one: Shape, other: Shape) -> bool:
    """Tell whether two sentences are one, but for slips of the hand."""
    if not one or not other or ratio(one.letters, other.letters) < ALIKE:
        return False
    if one.asks != other.asks and not _is_question(one, other):
        return False
    mine, yours = one.words, other.words
    if len(mine) - len(one.without_article()) != len(yours) - len(other.without_article()):
        mine, yours = one.without_article(), other.without_article()
    return _in_step(mine, yours)


def differing(one: str, other: str) -> tuple[str, str]:
    """Return the stretch of words in which two texts differ, as typed in each."""
    mine, yours = one.split(), other.split()
    begin, most = 0, min(len(mine), len(yours))
    while begin < most and mine[begin] == yours[begin]:
        begin += 1
    end = 0
    while end < most - begin and mine[-1 - end] == yours[-1 - end]:
        end += 1
    return " ".join(mine[begin : len(mine) - end]), " ".join(yours[begin : len(yours) - end])


def _is_question(one: Shape, other: Shape) -> bool:
    """Tell whether both ask by their first word, so that one hand only left out the mark."""
    return one.words[0].plain == other.words[0].plain and one.words[0].plain in ASKING


def _in_step(mine: tuple[Word, ...], yours: tuple[Word, ...]) -> bool:
    """Walk two sentences word by word; two words may be written as one ("data set")."""
    open_, seen = [(0, 0)], set()
    while open_:
        at = open_.pop()
        if at in seen:
            continue
        seen.add(at)
        i, j = at
        if i == len(mine) and j == len(yours):
            return True
        if i < len(mine) and j < len(yours):
            if _is_joined(yours[j], mine[i : i + 2]):
                open_.append((i + 2, j + 1))
            if _is_joined(mine[i], yours[j : j + 2]):
                open_.append((i + 1, j + 2))
            if _is_same(mine[i], yours[j]):
                open_.append((i + 1, j + 1))
    return False


def _is_joined(whole: Word, parts: tuple[Word, ...]) -> bool:
    together = "".join(each.plain for each in parts)
    return (
        len(parts) == 2
        and parts[0].plain != "a"
        and together.isalpha()
        and (together == whole.plain)
    )


def _is_same(one: Word, other: Word) -> bool:
    if one.exact == other.exact:
        return True
    a, b = one.plain, other.plain
    if a == b:
        # An accent may be left out, but two accents are two words: "público", "publicó".
        return a.isascii() and a in (one.exact, other.exact)
    if not (a.isascii() and a.isalpha() and b.isascii() and b.isalpha()):
        return False
    if EXACT & {a, b}:
        return not {a, b} <= EXACT and _is_slip(a, b) and sorted(a) == sorted(b)  # "withuot"
    return singular(a) == singular(b) or (not (one.name and other.name) and _is_slip(a, b))


def _is_slip(a: str, b: str) -> bool:
    """Tell a slip of the hand from another word: what are words both is none, however near.

    First and last letters are seldom typed wrong, and tell most words apart. Short words are near
    to many others: there a letter may be left out, doubled, or typed before its neighbour.
    """
    if a[0] != b[0] or a[-1] != b[-1]:
        return False
    known = [each for each in (a, b) if each in EXACT or bases(each)]
    shorter, longer = sorted((len(a), len(b)))
    apart = OSA.distance(a, b, score_cutoff=2)
    if len(known) != 1:
        return not known and apart == 1 and longer >= _LONG
    if shorter >= 5:
        return apart <= (2 if shorter >= _LONGER else 1)
    if shorter < 4 or apart > 1:
        return False
    return len(known[0]) == 5 or sorted(a) == sorted(b) or (longer == 5 and set(a) == set(b))
