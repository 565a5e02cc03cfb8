"""Names near to what was typed, and names told in a row."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from facilitator.core.sentences import Sentence, side_by_side
from facilitator.core.text import fold_loose

_SHORT, _LONG = 4, 6  # letters: a slip makes another code of a short one, such as Q3
_MOST = 12  # names told in one sentence


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """Return the name that was meant, a slip or two apart, or only begun; None where none is."""
    wanted = fold_loose(typed)
    folded = [(fold_loose(each), each) for each in known]
    for name, each in folded:
        if len(wanted) > 1 and name.startswith(wanted):
            return each
    most = 1 if len(wanted) < _LONG else 2
    near = [(OSA.distance(wanted, name), each) for name, each in folded]
    best = min(near, default=(most + 1, ""), key=lambda each: each[0])
    return best[1] if best[0] <= most and len(wanted) >= _SHORT else None


def listed(names: Iterable[str]) -> Sentence:
    """Return names beside each other; of very many the first ones, and how many more there are."""
    every = list(dict.fromkeys(names))
    some = side_by_side(every[:_MOST])
    more = len(every) - _MOST
    if more <= 0:
        return some
    return Sentence("{some} and {n} more", one="{some} and {n} more", n=more, some=some)
