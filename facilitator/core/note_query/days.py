"""Days of a query: "2026", "2026-03", "2026-03-12", "today", and "2026-03..2026-05"."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date
from typing import NamedTuple

from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose

_DAY = late_pattern(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_BETWEEN = ".."


class Days(NamedTuple):
    """From a day to another, both of them in it; None is open."""

    first: date | None
    last: date | None


def read_days(text: str, today: date) -> Days | None:
    """Return the days that are meant; None where these are none."""
    typed = fold_loose(text).replace("…", _BETWEEN)
    if _BETWEEN not in typed:
        return _stretch(typed, today)
    begin, _, end = typed.partition(_BETWEEN)
    first, last = (_stretch(each, today) for each in (begin, end))
    if (first is None) is bool(begin) or (last is None) is bool(end) or not (first or last):
        return None
    found = Days(first.first if first else None, last.last if last else None)
    is_backwards = found.first and found.last and found.first > found.last
    return None if is_backwards else found


def _stretch(typed: str, today: date) -> Days | None:
    if typed == "today":
        return Days(today, today)
    found = _DAY().fullmatch(typed)
    if found is None:
        return None
    year, month, day = (None if each is None else int(each) for each in found.groups())
    if year is None or not MINYEAR <= year <= MAXYEAR:
        return None
    try:
        if day is not None and month is not None:
            return Days(date(year, month, day), date(year, month, day))
        begin = date(year, month or 1, 1)
    except ValueError:  # no such month or day
        return None
    until = month or 12
    return Days(begin, date(year, until, monthrange(year, until)[1]))
