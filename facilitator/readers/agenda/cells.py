"""Cells of a table, one by one and by column: times, lengths, numbers, names or words."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from facilitator.core.minutes import read_clocks, read_duration
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cell_times import span_of, take_day, usual_length, usual_time
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.fields import is_blank, is_count, take_when
from facilitator.readers.agenda.header_words import PART_OF_DAY
from facilitator.readers.agenda.leads import looks_like_names
from facilitator.readers.agenda.marks import mark

MOST = 0.6  # of the cells of a column tell what it holds
_FEWEST_CLOCKS = 2
_LONGEST_CELL = 60  # characters of a time or a length
_LONGEST_TITLE = 12  # words; a wordier cell is a remark
_NUMBER = re.compile(r"[#(]?\d{1,3}[.)]*")


class Sort(Enum):
    """What the cells of a column are."""

    BLANK = auto()
    CLOCK = auto()
    SPAN = auto()  # "5–20": minutes, or hours
    LENGTH = auto()
    NUMBER = auto()
    MARK = auto()  # "cut first", a lock
    NAMES = auto()
    WORDS = auto()


SAYING = frozenset({Sort.WORDS, Sort.NAMES})


def cells_of(rows: Sequence[Row], at: int) -> list[str]:
    """Return what stands in a column, without the empty cells."""
    return [row.cells[at] for row in rows if at < len(row.cells) and not is_blank(row.cells[at])]


def sort_of_column(rows: Sequence[Row], at: int) -> Sort:
    """Return what most cells of a column are; among clocks "morning" is a time as well."""
    cells = cells_of(rows, at)
    sorts = [sort_of(cell) for cell in cells]
    if sorts.count(Sort.CLOCK) >= _FEWEST_CLOCKS:
        sorts = [
            sort for sort, cell in zip(sorts, cells, strict=True) if not _names_part_of_day(cell)
        ]
    for sort in Sort:
        if sorts and sorts.count(sort) >= MOST * len(sorts):
            return sort
    return Sort.WORDS if sorts else Sort.BLANK


def _names_part_of_day(cell: str) -> bool:
    return PART_OF_DAY.issuperset(fold(cell).split())


@lru_cache(maxsize=8192)
def sort_of(cell: str) -> Sort:
    """Return what one cell is."""
    text = cell.strip()
    if is_blank(text):
        return Sort.BLANK
    short = _sort_of_short(text) if len(text) <= _LONGEST_CELL else None
    return short or (Sort.NAMES if looks_like_names(text) else Sort.WORDS)


def _sort_of_short(text: str) -> Sort | None:
    if _NUMBER.fullmatch(text):
        return Sort.NUMBER
    if span_of(text) is not None:
        return Sort.SPAN
    if _is_clock(text) or (take_day(text)[0] and _is_clock(take_day(text)[1])):
        return Sort.CLOCK
    if usual_length(text) is not None:
        return Sort.LENGTH
    if mark(ItemDraft(0), text):
        return Sort.LENGTH if read_duration(text.strip("()[]")) is not None else Sort.MARK
    return Sort.NUMBER if is_count(text) else None


def _is_clock(text: str) -> bool:
    first, line, last = text.rpartition("\n")
    if line and usual_length(last) is not None:
        text = first  # "9:00-9:30" above "(30 min)"
    if read_clocks(text) is not None or usual_time(text) is not None:
        return True
    return take_when(ItemDraft(0), text) == ""


def repeated(text: str) -> str:
    """Return what a cell merged downwards says of the next row.

    A time or a length counts once. So does prose: a page of it for every row has no end.
    """
    is_time = usual_time(text) is not None or usual_length(text) is not None
    is_time = is_time or read_clocks(text) is not None or read_duration(text) is not None
    return "" if is_time or len(text) > LONGEST_LINE else text


def title_column(rows: Sequence[Row]) -> int | None:
    """Return the first column with several words to a cell that are not names throughout.

    The wordiest column of all would be the one with the remarks.
    """
    columns: dict[int, list[str]] = {}
    for row in rows:
        for at, cell in enumerate(row.cells):
            if sort_of(cell) in SAYING and any(each.isalpha() for each in cell):
                columns.setdefault(at, []).append(cell)
    # A slip among clocks, "1:30 AM PM", makes no column of words.
    columns = {
        at: cells for at, cells in columns.items() if sort_of_column(rows, at) in SAYING
    } or (columns)
    told = {at: cells for at, cells in columns.items() if not all(map(looks_like_names, cells))}
    wordy = [at for at, cells in told.items() if any(map(_is_wordy, cells))]
    return min(wordy or told or columns, default=None)


def _is_wordy(cell: str) -> bool:
    return 1 < len(cell.split()) <= _LONGEST_TITLE
