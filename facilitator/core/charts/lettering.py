"""Widths of letters, reckoned: whoever draws without a font has to know where a text ends."""

import unicodedata

_NARROW, _SLIM = frozenset("ijlI.,:;'’|!()[] "), frozenset('frt-/“”"')
_BROAD = frozenset("mwMW@%—")
_OF_SIZE = 1.0  # a letter as wide as it is high, as those of East Asia are
_MORE = "…"


def width_of(text: str, size: float) -> float:
    """Return how wide a text is at most, in the unit of its size; sans serif, or narrower."""
    return size * sum(map(_width, text))


def shortened(text: str, width: float, size: float) -> str:
    """Return a text that fits into a width, its end left out where it would not."""
    if width_of(text, size) <= width:
        return text
    room = width - width_of(_MORE, size)
    kept = text
    while kept and width_of(kept, size) > room:
        kept = kept[:-1]
    return kept.rstrip() + _MORE


def _width(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return _OF_SIZE
    if char in _NARROW:
        return 0.3
    if char in _SLIM:
        return 0.42
    if char in _BROAD or char == _MORE:
        return 0.95
    return 0.68 if char.isupper() else 0.55
