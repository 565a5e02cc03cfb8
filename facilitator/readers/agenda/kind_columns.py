"""Columns without a header that say of what kind a row is, "Full paper", beside its title."""

import re
from collections.abc import Sequence

from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import is_pause
from facilitator.readers.agenda.cells import SAYING, sort_of
from facilitator.readers.agenda.profiles import Profile

_KIND = re.compile(
    r"\b(?:papers?|keynotes?|talks?|lectures?|presentations?|posters?|demos?|panels?|tutorials?"
    r"|vortrag|vorträge|beitrag|exposé|conférence|communication|ponencia|comunicación|comunicação"
    r"|palestra|relazione|lezione|lezing|foredrag|föredrag)"
)
_HALF = 0.5  # of the rows
_WORDIER = 1.5  # times as many words


def title_beside(columns: Sequence[Profile], kinds: int | None) -> int | None:
    """Return the column with the titles, where the one that would name the items tells kinds."""
    told = next((each for each in columns if each.at == kinds), None)
    if told is None:
        return None
    named = [cell for cell in told.cells if not is_pause(_first(cell))]
    of_kind = [_first(cell) for cell in named if _KIND.match(_last_words(cell))]
    if len(of_kind) < _HALF * len(named) or len({*of_kind}) == len(of_kind) or len(of_kind) < 2:
        return None
    for each in columns:
        titles = [fold(cell) for cell in each.cells if sort_of(cell) in SAYING and cell[:1] != "("]
        is_filled = len(titles) >= len(of_kind)
        if each.at > told.at and is_filled and len({*titles}) == len(titles):
            return each.at if each.words > _WORDIER * told.words else None
    return None


def _first(cell: str) -> str:
    return fold(cell.strip().partition("\n")[0])


def _last_words(cell: str) -> str:
    """Return what a kind ends in: "paper" of "3DOR Full Paper"."""
    return (_first(cell).split() or [""])[-1]
