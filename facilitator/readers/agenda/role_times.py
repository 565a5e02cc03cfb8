"""Which columns of a table give the start, the end and the length of its items."""

import re
from collections.abc import Sequence
from itertools import pairwise

from facilitator.core.minutes import DAY, has_suffix, read_clocks, read_duration
from facilitator.readers.agenda.cell_times import span_of, take_day, usual_time
from facilitator.readers.agenda.cells import Sort
from facilitator.readers.agenda.profiles import Profile
from facilitator.readers.agenda.zones import zone_of

TIMES = frozenset({"time", "end", "duration"})
# What holds numbers or clocks of its own, whatever these look like.
_OTHERS = frozenset(
    {"turn", "shrink", "amber", "red", "cut", "fixed", "number", "end date"}
    | {"method", "question", "materials", "purpose"}
)
_MORNING = 5 * 60  # minutes; what ascends from here on are hours, not lengths
_HOURS_AND_MINUTES = re.compile(r"\d{1,2}\s?h(?:\s?\d\d)?", re.IGNORECASE)
_IS_HOUR = re.compile(r"\d:\d|\d\s?[ap]\.?m", re.IGNORECASE)
_EARLIEST, _LATEST = 6, 24  # bare numbers that may be hours of a day
_PART_OF_DAY = re.compile(r"0?[.,]\d+|0")
_FEW_DIGITS = len("0.25")  # of a minute or an hour; nobody writes more of these
_HOUR = 60  # minutes
_FEW = 0.3  # of the cells agree by chance


def time_roles(columns: Sequence[Profile]) -> dict[int, str]:
    """Return the columns that are "time", "end" or "duration"; content overrules the header."""
    wanted = {each.at: role for each in columns if (role := _wanted(each, columns))}
    roles: dict[int, str] = {}
    starts = [each for each in columns if wanted.get(each.at) == "time"]
    starts.sort(key=lambda each: (each.header.field != "time", each.sort is not Sort.CLOCK))
    for each in starts:
        roles[each.at] = "time" if "time" not in roles.values() else ""
    lengths = [each for each in columns if wanted.get(each.at) == "duration"]
    if lengths:
        roles[_best_length(lengths, roles).at] = "duration"
    for each in columns:
        if wanted.get(each.at) == "end" and "end" not in roles.values():
            roles[each.at] = "end"
    for each in columns:
        if roles.get(each.at) == "" or wanted.get(each.at) == "clock":
            roles[each.at] = _of_clocks(each, roles)
    return {at: role for at, role in roles.items() if role}


def _wanted(column: Profile, columns: Sequence[Profile]) -> str | None:
    """Return what a column would be for itself; "clock" where only the others tell."""
    name, sort = column.header.field, column.sort
    if name in _OTHERS or column.header.on_the_day:
        return None
    match name:
        case "time":
            return _named_time(column, columns)
        case "end":
            return "duration" if sort is Sort.LENGTH else "end"
        case "duration":
            return _named_length(column, columns)
    return _unnamed(column)


def _unnamed(column: Profile) -> str | None:
    name, sort = column.header.field, column.sort
    if name == "date" and not any(map(_IS_HOUR.search, column.cells)):
        return None  # "17.08." is a day
    if sort is Sort.CLOCK and not _are_lengths(column):
        return "clock"
    if sort is Sort.SPAN and name is None and is_chain(column.cells):
        return "time"
    if sort is Sort.LENGTH or (sort is Sort.CLOCK and name is None):
        return "duration"
    return None


def _named_time(column: Profile, columns: Sequence[Profile]) -> str | None:
    if column.sort is Sort.LENGTH:
        return "duration"
    if column.sort in {Sort.CLOCK, Sort.NUMBER, Sort.SPAN, Sort.BLANK}:
        return "time"
    lies = not column.has(Sort.CLOCK, Sort.LENGTH, Sort.SPAN)
    return None if lies and any(each.sort is Sort.CLOCK for each in columns) else "time"


def _named_length(column: Profile, columns: Sequence[Profile]) -> str | None:
    if column.sort is Sort.SPAN and is_chain(column.cells):
        return "time"
    if column.sort is Sort.NUMBER and column.header.minutes == _HOUR and are_hours(column.cells):
        return "time"
    if column.sort is Sort.CLOCK and not _are_lengths(column) and _tell_hours(column):
        return "time"
    lies = column.says and not column.has(Sort.CLOCK, Sort.LENGTH, Sort.NUMBER, Sort.SPAN)
    return None if lies and any(each.sort is Sort.LENGTH for each in columns) else "duration"


def minutes_of_number(column: Profile) -> float:
    """Return what a bare number below a header is: what that says, or the fraction of a day."""
    parts = [cell.strip() for cell in column.cells if _PART_OF_DAY.fullmatch(cell.strip())]
    is_exact = any(len(each) > _FEW_DIGITS for each in parts)
    is_day = column.header.minutes == 1 and len(parts) == len(column.cells) and is_exact
    return float(DAY) if is_day else column.header.minutes


def are_hours(cells: Sequence[str]) -> bool:
    """Tell "9, 10, 11" as hours of a day from as many minutes."""
    bare = [int(cell) for cell in map(str.strip, cells) if cell.isdecimal() and len(cell) < 3]
    clocks = [cell for cell in cells if usual_time(take_day(cell)[1]) is not None]
    if not bare or bare[0] < _EARLIEST or max(bare) > _LATEST:
        return False
    return len(clocks) > len(bare) or (len(bare) > 2 and bare == sorted({*bare}))


def _tell_hours(column: Profile) -> bool:
    """Tell the hours of a day from lengths written alike: ranges, "am", or a day's run."""
    clocks = [read_clocks(cell) for cell in map(_clock_in, column.cells)]
    known = [each for each in clocks if each is not None]
    if not known:
        return False
    if sum(each[1] is not None for each in known) * 2 > len(known):
        return True
    starts = [start for start, _ in known]
    runs_on = len({*starts}) == len(starts) > 2 and starts == sorted(starts)
    return any(map(has_suffix, column.cells)) or (runs_on and starts[0] >= _MORNING)


def _are_lengths(column: Profile) -> bool:
    """Tell "1h30, 2h, 1h" from "9h30, 10h, 11h"."""
    if not all(_HOURS_AND_MINUTES.fullmatch(cell.strip()) for cell in column.cells):
        return False
    minutes = [read_clocks(_clock_in(cell)) for cell in column.cells]
    starts = [each[0] for each in minutes if each is not None]
    return starts != sorted(starts) or len({*starts}) < len(starts) or starts[:1] < [_MORNING]


def _clock_in(cell: str) -> str:
    rest = take_day(cell)[1]
    return usual_time(rest, bare=True) or rest


def is_chain(cells: Sequence[str]) -> bool:
    """Tell "0–5, 5–20, 20–30", which count from the beginning, from any other spans."""
    spans = [span for cell in cells if (span := span_of(cell))]
    joins = sum(a[1] == b[0] for a, b in pairwise(spans))
    return len(spans) > 1 and spans[0][0] == 0 and joins * 2 >= len(spans) - 1


def _best_length(lengths: Sequence[Profile], roles: dict[int, str]) -> Profile:
    """Of several columns of lengths the one that is filled, clear, and agrees with the hours."""

    def merit(column: Profile) -> tuple[float, float, bool]:
        clear = [cell for cell in column.cells if read_duration(cell)]  # more than none
        share = len(clear) / max(column.filled, 1)
        return (_agreement(column, roles), round(share, 1), column.header.is_length)

    return max(lengths, key=merit)


def _agreement(column: Profile, roles: dict[int, str]) -> float:
    """Return how many of the lengths are those from one start to the next."""
    at = next((at for at, role in roles.items() if role == "time"), None)
    if at is None:
        return 0.0
    rows = [row.cells for row in column.rows if max(at, column.at) < len(row.cells)]
    clocks = [read_clocks(_clock_in(cells[at])) for cells in rows]
    agree = 0
    for cells, now, after in zip(rows, clocks, clocks[1:], strict=False):
        if now is not None and after is not None:
            given = read_duration(cells[column.at], hours_first=True)
            agree += bool(given) and given == after[0] - now[0]
    return float(agree > _FEW * len(rows))


def _of_clocks(column: Profile, roles: dict[int, str]) -> str:
    """Return what clocks are beside those that begin an item: its end, or its length as h:mm."""
    at = next((at for at, role in roles.items() if role == "time"), None)
    if at is None:
        return "time"
    both = [
        (read_clocks(_clock_in(row.cells[at])), read_clocks(_clock_in(row.cells[column.at])))
        for row in column.rows
        if max(at, column.at) < len(row.cells)
    ]
    follows = [first[0] <= last[0] for first, last in both if first and last]
    apart = {(last[0] - first[0]) % DAY for first, last in both if first and last}
    is_zoned = column.header.field == "time" or zone_of(column.header.text) is not None
    if is_zoned and len(apart) == 1 < len(follows):
        return ""  # the same hours once more, in another zone
    name = "end" if sum(follows) * 2 > len(follows) else "duration"
    return "" if name in roles.values() or not follows else name
