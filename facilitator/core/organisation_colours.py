"""Colours of organisations: eight that colour-blind people tell apart, then the same with marks.

The eight are those of Okabe and Ito, “Color Universal Design”, 2008, unchanged: what is too pale or
too dark for its ground is given an edge there, since another shade would come near to a neighbour.

The ninth to sixteenth organisation have one pip in their colour, the next eight two, as on a die,
and so on for some four thousand. The stored colour itself says which: it is a hair off the eight.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import chain, product

from facilitator.core.model import Organisation

APART = (*("#009E73", "#CC79A7", "#D55E00", "#0072B2", "#E69F00", "#56B4E9", "#F0E442", "#000000"),)
# What versions before gave; a programme that has them goes on with them.
_SAMPLE = ("#2E8B57", "#BA478F", "#D9730D", "#246ADC", "#839C4E", "#6866B8", "#08A0C0")
_FURTHER = ("#6655FF", "#0099EE", "#BB5522", "#DD66BB", "#FF4488", "#5588FF", "#DD1155")
_NEUTRAL = "#5A636B"
_STEPS = 8  # by which each of red, green and blue may be off
MOST_MARKS = _STEPS**3 - 1


@lru_cache(maxsize=1024)  # asked for at each painting
def mark_of(colour: str) -> int:
    """Return the number of the mark that a colour is drawn with: 0 for none, 1 to MOST_MARKS."""
    parts = _parts(colour)
    for base in map(_parts, APART):
        off = [(a - b) * (1 if b < _STEPS else -1) for a, b in zip(parts, base, strict=True)]
        if all(0 <= each < _STEPS for each in off):
            red, green, blue = off
            return blue + _STEPS * green + _STEPS * _STEPS * red
    return 0


def marked(colour: str, mark: int) -> str:
    """Return one of the eight colours with a mark."""
    off = (mark // _STEPS**2, mark // _STEPS % _STEPS, mark % _STEPS)
    pairs = zip(_parts(colour), off, strict=True)
    return "#" + "".join(f"{a + by if a < _STEPS else a - by:02X}" for a, by in pairs)


def colour_beside(taken: Collection[str]) -> str:
    """Return the first colour that no organisation has; grey where all are taken."""
    used = {each.upper() for each in taken}
    earlier = (*_SAMPLE, *_FURTHER)
    begun = used & set(earlier) and not used & set(APART)
    listed = chain(earlier, _listed(1)) if begun else _listed(0)
    return next((each for each in listed if each not in used), _NEUTRAL)


def colours_apart(organisations: Iterable[Organisation]) -> dict[str, str]:
    """Return the colour of each organisation by id: of the eight for members before the others."""
    members_first = sorted(organisations, key=lambda each: not each.is_member)
    listed = chain(_listed(0), iter(lambda: _NEUTRAL, None))
    return {each.id: colour for each, colour in zip(members_first, listed, strict=False)}


def _listed(first: int) -> Iterator[str]:
    """Yield the eight with each mark from a first one on; those without any are number 0."""
    for mark, colour in product(range(first, MOST_MARKS + 1), APART):
        yield marked(colour, mark)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
