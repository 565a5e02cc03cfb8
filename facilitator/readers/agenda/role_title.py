"""Which column of a table names its items, by its header and by what stands in it."""

import re
from collections.abc import Mapping, Sequence

from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import is_pause
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import Sort
from facilitator.readers.agenda.header_words import CALLED, KINDS, NO_TITLE, PART_OF_DAY
from facilitator.readers.agenda.profiles import Profile

_FEW_WORDS = 2
_WORDIER = 1.5  # times as many words stand in the column that describes
_FEWEST = 0.6  # of the rows have a cell in the column that names them
_NEARLY = 0.8  # of the rows; a column of unknown words is not filled by chance
_WEAK = {"section": 2, "purpose": 5, "notes": 5, "method": 6, "materials": 6, "question": 6}
_NAMED_BY = ("section", "lead", "purpose", "method", "notes", "materials")
_UNFIT = 10
_NOT_YET = frozenset({"tbd", "tba", "tbc", "?", "n.n.", "nn", "to be announced", "to be confirmed"})
_COUNTED = re.compile(r"(?P<kind>[^\d]{1,30}?)\W*\d{1,2}[a-z]?")
_CODE = re.compile(r"(?=[^\W\d_]*-?\w*\d)[\w-]{4,40}")
_DIGITS = re.compile(r"\d+")
_VARIED = 0.75  # of the cells of a column that names items differ


def title_role(columns: Sequence[Profile], roles: Mapping[int, str]) -> int | None:
    """Return the column that names the items; None where none could."""
    free = [each for each in columns if each.at not in roles and _may_name(each)]
    if timed := _timed(columns, roles):
        free = [each.among(timed) for each in free]
    best = min(free, key=lambda each: (_rank(each), each.at), default=None)
    if best is None or not best.rows:
        return None if best is None else best.at
    if (sparse := _sparse_title(best, free)) is not None:
        return sparse
    if (told := _told_beside(best, free)) is not None:
        return told
    for other in free:
        is_name = other.header.field in {"section", None} and _rank(other) < _UNFIT
        is_name = is_name and (other.header.field == "section" or other.at < best.at)
        if is_name and other.is_distinct and _is_described(best, other):
            return other.at
    return best.at


def _sparse_title(best: Profile, free: Sequence[Profile]) -> int | None:
    """Return the column "Title" where it names some rows, and `best` says of what kind all are.

    "Talk | Maps that lie" is named by its title, and "Lunch | " by its kind.
    """
    is_kind = fold(best.header.text) in KINDS or not _is_told_apart(best)
    if not is_kind or best.header.field not in {"title", "section", "method", None}:
        return None
    for each in free:
        is_title = fold(each.header.text) in CALLED or each.header.field == "title"
        is_sparse = each.is_varied and not each.counts and not each.is_constant and each.says
        if each is not best and is_title and is_sparse and each.share < best.share:
            return each.at
    return None


def _told_beside(best: Profile, free: Sequence[Profile]) -> int | None:
    """Return the column with words of each row, where `best` only counts: "Lecture 1"."""
    counted = [match["kind"] for cell in best.cells if (match := _COUNTED.fullmatch(fold(cell)))]
    if len(counted) < _NEARLY * len(best.cells) or len({*counted}) * 2 > len(counted):
        return None
    others = [each for each in free if each is not best and each.is_varied and _rank(each) < _UNFIT]
    return min(others, key=lambda each: (_rank(each), each.at)).at if others else None


def _is_told_apart(column: Profile) -> bool:
    """Tell names of items from kinds, "Talk" and "Talk", in which only the breaks return."""
    cells = [fold(cell) for cell in column.cells if not is_pause(cell)]
    cells = [cell for cell in cells if cell not in _NOT_YET]
    return len({*cells}) > _VARIED * len(cells)


def _timed(columns: Sequence[Profile], roles: Mapping[int, str]) -> list[Row]:
    """Return the rows that give a time: any other may be the name of a section, or go on."""
    times = [at for at, name in roles.items() if name in {"time", "end", "duration"}]
    rows = columns[0].rows if columns else ()
    return [row for row in rows if any(at < len(row.cells) and row.cells[at] for at in times)]


def _may_name(column: Profile) -> bool:
    """Tell a column that has words; "X" is as good as any below "Title"."""
    return column.says or not column.rows or (column.header.field == "title" and not column.counts)


def _is_described(best: Profile, other: Profile) -> bool:
    if {*map(fold, other.cells)} <= PART_OF_DAY:
        return False
    return best.words > _FEW_WORDS and best.words > _WORDIER * other.words


def _rank(column: Profile) -> int:
    """Return how far a column is from one that names the items, 0 for the nearest."""
    name, header = column.header.field, fold(column.header.text)
    if name == "lead" or header in NO_TITLE:
        rank = 8
    elif name == "title":
        rank = 0 if header in CALLED else 1
    elif name is None:
        rank = (3 if column.header.text else 4) + 3 * (column.share < _NEARLY)
        rank += 2 * _is_of_places(column)
    else:
        rank = _WEAK.get(name, 7)
    return rank + _UNFIT * _is_unfit(column)


def _is_of_places(column: Profile) -> bool:
    """Tell places that return, "Hall 1", "Hall 2", "Hall 1", from names of items."""
    cells = [fold(_DIGITS.sub("", cell)) for cell in column.cells if not is_pause(cell)]
    return len(cells) > _FEW_WORDS and len({*cells}) <= _FEWEST * len(cells)


def _is_unfit(column: Profile) -> bool:
    """Tell a column that names kinds or sections, or only some rows, by what stands in it."""
    if not column.rows:
        return False
    if column.header.field == "section" and not column.is_varied:
        return True
    digits = sum(not any(map(str.isalpha, cell)) for cell in column.cells)
    counts = column.counts or (column.sort is Sort.NUMBER and digits * 2 > len(column.cells))
    is_open = fold(column.header.text) in CALLED and {*map(fold, column.cells)} <= _NOT_YET
    is_filled = column.share >= _FEWEST and not _is_of_codes(column)
    return counts or (column.is_constant and not is_open) or not is_filled


def _is_of_codes(column: Profile) -> bool:
    """Tell what a machine calls its rows, "agr-001", "hL3FKcMz", from what they are."""
    codes = sum(_CODE.fullmatch(cell.strip()) is not None for cell in column.cells)
    return len(column.cells) > _FEW_WORDS and codes >= _NEARLY * len(column.cells)


def next_best(columns: Sequence[Profile], roles: Mapping[int, str]) -> tuple[int, ...]:
    """Return the columns that name a row whose title is empty, the likeliest first."""
    named = [each for each in columns if each.at not in roles or roles[each.at] in _NAMED_BY]
    kinds = [each for each in columns if fold(each.header.text) in KINDS]
    named = [each for each in named if fold(each.header.text) not in NO_TITLE]
    named = [each for each in named if each not in kinds]
    order = {"section": 1, "lead": 2, None: 0}
    others = sorted(named, key=lambda each: order.get(each.header.field, 3))
    return tuple(each.at for each in (*kinds, *others) if roles.get(each.at) != "title")
