"""Search in the preview for the place of a hit of the names check: pure functions."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from facilitator.core.names.check import Hit

# A place quotes what it means: a note by its first words, a section by its heading.
_QUOTED = re.compile(r"“(.*?)…?”\)?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of one paragraph; `start` and `length` count characters."""

    paragraph: int
    start: int
    length: int


def names_by_place(hits: Iterable[Hit]) -> dict[str, tuple[str, ...]]:
    """Return what each place gives away, each name once, in the order of the check."""
    places: dict[str, tuple[str, ...]] = {}
    for hit in hits:
        names = places.get(hit.place, ())
        places[hit.place] = names if hit.name in names else (*names, hit.name)
    return places


def spot_of(paragraphs: Sequence[str], hit: Hit) -> Spot | None:
    """Return where the name stands; without it the whole paragraph, if that can be told."""
    return _spot(paragraphs, hit, [_plain(each) for each in paragraphs])


def spots_of(paragraphs: Sequence[str], hits: Iterable[Hit]) -> Iterator[Spot]:
    """Yield where each name stands that is shown at all."""
    plain = [_plain(each) for each in paragraphs]
    found = (_spot(paragraphs, hit, plain) for hit in hits)
    yield from (each for each in found if each is not None)


def _spot(paragraphs: Sequence[str], hit: Hit, plain: Sequence[str]) -> Spot | None:
    candidates = _candidates(plain, hit.place)
    for number in candidates:
        found = _span(paragraphs[number], hit.found)
        if found is not None:
            return Spot(number, *found)
    if not candidates or not _QUOTED.search(hit.place):
        return None
    return Spot(candidates[0], 0, len(paragraphs[candidates[0]]))


def paragraph_of(paragraphs: Sequence[str], under: str, text: str) -> int | None:
    """Return the number of a line's paragraph, or of its first cell; None where it is not shown."""
    bare = [" ".join(each.split()) for each in paragraphs]
    begin = bare.index(" ".join(under.split())) if " ".join(under.split()) in bare else 0
    wanted = " ".join(text.split())
    cells = wanted.split(" · ")
    for number in range(begin, len(bare)):
        if bare[number] and (wanted in bare[number] or bare[number] in cells):
            return number
    return None


def tells(text: str, hits: Iterable[Hit]) -> bool:
    """Say whether a text holds a name that was found, wherever it was."""
    return any(_span(text, hit.found) is not None for hit in hits)


def _candidates(plain: Sequence[str], place: str) -> list[int]:
    numbers = list(range(len(plain)))
    quoted = _QUOTED.search(place)
    if quoted is None:
        return numbers
    wanted = _plain(quoted[1])
    holding = [number for number in numbers if wanted in plain[number]]
    if place.startswith("note "):
        return holding
    return numbers[holding[0] :] if holding else []


def _plain(text: str) -> str:
    """Return a text on one line in one case: a cell begins with a capital that nobody typed."""
    return " ".join(text.split()).casefold()


def _span(text: str, found: str) -> tuple[int, int] | None:
    """Return start and length of a name whose letters may have anything between them."""
    letters: list[str] = []
    positions: list[int] = []
    for position, char in enumerate(text):
        for each in unicodedata.normalize("NFKD", char):
            if each.isalnum():
                letters.append(each.lower()[:1])
                positions.append(position)
    begin = "".join(letters).find(found.lower()) if found else -1
    if begin < 0:
        return None
    start, last = positions[begin], positions[begin + len(found) - 1]
    return start, last + 1 - start
