"""Columns of a table that are rooms or tracks, in which several things go on at one time."""

import re
from collections.abc import Mapping, Sequence

from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.header_words import NO_TITLE
from facilitator.readers.agenda.profiles import Profile

_PLACE = (
    r"room|rooms|hall|track|stage|auditorium|theat(?:re|er)|stream|strand|foyer|studio|lab|lounge"
    r"|chapel|library|tent|floor|ballroom|saal|raum|hörsaal|bühne|salle|amphi\w*|scène|sala|aula|salón"
    r"|auditório|zaal|lokaal|podium|sal|lokale|scene|rum|spår|spor|salen|sali|palco|atelierraum|plenum"
)
_IS_PLACE = re.compile(rf"\b(?:\w*(?:saal|raum|zaal)|{_PLACE})\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:group|team|class|workshop|parallel|session|breakout|gruppe|groupe|grupo|groep|grupp|atelier"
    r"|taller|oficina|klasse|strang)\s*(?:[a-h]|\d{1,2}|[ivx]{1,3})\b|\b[a-h]\d?\Z",
    re.IGNORECASE,
)
_FEWEST = 2
_OTHERS = frozenset({"lead", "notes", "time", "end", "duration", "date", "materials", "number"})


def tracks_of(columns: Sequence[Profile], times: Mapping[int, str]) -> tuple[int, ...]:
    """Return the columns that are tracks; none where the table has one column of items."""
    free = [each for each in columns if each.at not in times and each.header.text]
    named = [each for each in free if each.header.field not in _OTHERS]
    named = [each for each in named if _names_track(each.header.text)]
    others = [each for each in free if each not in named]
    if len(named) >= _FEWEST and all(map(_says, named)):
        is_list = any(each.header.field == "title" for each in others)
        return () if is_list else tuple(each.at for each in named if each.cells)
    unknown = [each for each in free if each.header.field is None or each in named]
    unknown = [each for each in unknown if fold(each.header.text) not in NO_TITLE and each.cells]
    if len(unknown) < _FEWEST or len(unknown) < len(free) or not all(map(_says, unknown)):
        return ()
    ats = tuple(each.at for each in unknown)
    return ats if any(_is_shared(row, ats) for row in columns[0].rows) else ()


def _says(column: Profile) -> bool:
    return column.says or not column.cells


def _names_track(header: str) -> bool:
    """Tell "Room 1" and "Main hall" from "Room", the header of where each item is."""
    if fold(header) in NO_TITLE or len(header) > 60:
        return False
    return _IS_PLACE.search(header) is not None or _COUNTED.search(header) is not None


def _is_shared(row: Row, ats: Sequence[int]) -> bool:
    """Tell "Lunch | Lunch | Lunch", or one cell as wide as all of them."""
    cells = [row.cells[at] if at < len(row.cells) else "" for at in ats]
    filled = {fold(cell) for cell in cells if not is_blank(cell)}
    if len(filled) != 1:
        return False
    return all(not is_blank(cell) for cell in cells) or {*ats[1:]} <= row.wide
