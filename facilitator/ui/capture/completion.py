"""Completion of tags: pure functions that rank what a typed tag may mean, the likeliest first."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from facilitator.core.tagging.marks import HIDDEN, hide_literals
from facilitator.core.tagging.tokens import opens
from facilitator.core.text import fold_loose

SIGILS = "@#!＠＃！"
_PLAIN = str.maketrans("＠＃！", "@#!")
_LONGEST = 60  # characters of a name
_SHORTEST_TYPO = 3
_TWO_TYPOS = 6
# Small letters of other alphabets that look like ours, or do so when they are capitals.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһвкмнтαειοκνρτυχ", "aeopcyxijsdhbkmhtaeiokvptux")
_BEGINS, _WORD_BEGINS, _MISSPELT = range(3)


class Candidate(NamedTuple):
    """Something a tag can mean. `insert` is what is typed for it, its sigil included.

    `names` are loosely folded; `words` are their ends from the second word on. `home` is the
    organisation of a person.
    """

    id: str
    label: str
    insert: str
    colour: str | None = None
    home: str = ""
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class Token(NamedTuple):
    """The tag at the cursor: where its sigil stands, and what follows it up to the cursor."""

    start: int
    sigil: str
    typed: str


def candidate(
    entity: str,
    label: str,
    insert: str,
    names: Iterable[str],
    *,
    colour: str | None = None,
    home: str = "",
) -> Candidate:
    """Make a candidate from names as they are spelt."""
    folded = tuple(dict.fromkeys(fold_loose(name) for name in names if name))
    ends = (name.split(" ", cut)[-1] for name in folded for cut in range(1, name.count(" ") + 1))
    return Candidate(entity, label, insert, colour, home, folded, tuple(dict.fromkeys(ends)))


def token_at(text: str, cursor: int) -> Token | None:
    """Return the tag that ends at the cursor, or None where nothing is being named."""
    line = max(text.rfind("\n", 0, cursor) + 1, cursor - _LONGEST)
    start = max(text.rfind(sigil, line, cursor) for sigil in SIGILS)
    if start < 0 or not opens(text, start):
        return None
    typed = text[start + 1 : cursor].removeprefix("[")
    if typed[:1].isspace() or "]" in typed or hide_literals(text)[start] == HIDDEN:
        return None
    return Token(start, text[start].translate(_PLAIN), typed)


def complete(
    candidates: Sequence[Candidate], typed: str, *, likely: Sequence[str] = (), limit: int = 6
) -> tuple[Candidate, ...]:
    """Return what fits what was typed: by its beginning, by a later word, or misspelt.

    Among those that fit alike, the ids in `likely` come first, then the order of `candidates`.
    """
    wanted = fold_loose(typed)
    if typed[-1:].isspace():
        if any(wanted in each.names for each in candidates):
            return ()  # it is named in full, and the sentence goes on
        wanted += " "
    found = _by_beginning(candidates, wanted) or _by_typo(candidates, wanted)
    place = {entity: index for index, entity in enumerate(likely)}
    found.sort(key=lambda each: (each[0], place.get(candidates[each[1]].id, len(place)), each[1]))
    return tuple(candidates[index] for _, index in found[:limit])


def similar(candidates: Sequence[Candidate], name: str, *, limit: int = 3) -> tuple[Candidate, ...]:
    """Return whom a name nobody has may stand for: misspelt, or in letters that look alike."""
    return complete(candidates, fold_loose(name).translate(_LOOKALIKES), limit=limit)


def _by_beginning(candidates: Sequence[Candidate], wanted: str) -> list[tuple[int, int]]:
    """Return how well each fits, with its index."""
    found = []
    one_word = " " not in wanted
    for index, each in enumerate(candidates):
        if any(name.startswith(wanted) for name in each.names):
            found.append((_BEGINS, index))
        elif one_word and any(word.startswith(wanted) for word in each.words):
            found.append((_WORD_BEGINS, index))
    return found


def _by_typo(candidates: Sequence[Candidate], wanted: str) -> list[tuple[int, int]]:
    """Compare with the beginnings of names: a wrong, missing, doubled or swapped letter or two."""
    length = len(wanted)
    if length < _SHORTEST_TYPO or " " in wanted:
        return []
    beginnings, owners = [], []
    for index, each in enumerate(candidates):
        for name in (*each.names, *each.words):
            for end in (length, length + 1):  # the longer one forgives a letter left out
                beginnings.append(name[:end])
                owners.append(index)
    from rapidfuzz.distance import OSA  # a library that no start needs
    from rapidfuzz.process import extract

    allowed = 2 if length >= _TWO_TYPOS else 1
    best: dict[int, int] = {}
    hits = extract(wanted, beginnings, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    for _, distance, at in hits:
        best[owners[at]] = min(int(distance), best.get(owners[at], allowed))
    return [(_MISSPELT + distance, index) for index, distance in best.items()]
