"""When an action is due, read from what was typed: "by 12 Nov", "due next Friday", "2026-12-01"."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Due:
    """A day, and the part of the text that says so."""

    start: int
    end: int
    day: date


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FRIDAY = 4
_LEAP_YEAR_IS_NEVER_FARTHER = 8  # 1896 to 1904, and 2096 to 2104

_DAY = r"(?P<day>[0-3]?\d)"
_ORDINAL = rf"{_DAY}(?:st|nd|rd|th)?"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![^\W_])"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)(?![^\W_])"
)
_YEAR = r"(?:(?:,?\s+|-)(?P<year>\d{4})(?!\d))?"
_ENDS = r"(?![^\W_])"


def _calendar_day(found: re.Match[str], today: date) -> date | None:
    """Read day, month and perhaps year; without a year the next such day after `today`."""
    parts = found.groupdict()
    month = _month_number(parts["month"])
    day = int(parts["day"])
    if parts["year"] is not None:
        year = int(parts["year"])
        return _valid(year + 2000 if year < 100 else year, month, day)
    for year in range(today.year, today.year + _LEAP_YEAR_IS_NEVER_FARTHER + 1):
        candidate = _valid(year, month, day)
        if candidate is not None and candidate > today:
            return candidate
    return None


def _month_number(text: str) -> int:
    return int(text) if text.isdecimal() else _MONTHS.index(text[:3].lower()) + 1


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_of_month(found: re.Match[str], today: date) -> date | None:
    day = int(found["day"])
    ahead = (today + timedelta(days=offset) for offset in range(1, 63))
    return next((each for each in ahead if each.day == day), None)


def _weekday(found: re.Match[str], today: date) -> date:
    """Read "Friday", "this Friday" and "next Friday" alike: the next one after `today`."""
    wanted = _WEEKDAYS.index(found["weekday"][:3].lower())
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _today(_found: re.Match[str], today: date) -> date:
    return today


def _tomorrow(_found: re.Match[str], today: date) -> date:
    return today + timedelta(days=1)


def _end_of(found: re.Match[str], today: date) -> date:
    """Read the end of a week (its Friday), month, year or named month."""
    later = (found["which"] or "").strip().lower() == "next"
    period = found["period"]
    if period is None:
        return _end_of_named_month(_month_number(found["month"]), today)
    if period.lower() == "week":
        friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
        return friday + timedelta(days=7) if later and today.weekday() <= _FRIDAY else friday
    if period.lower() == "year":
        return date(today.year + later, 12, 31)
    year, month = divmod(today.year * 12 + today.month - 1 + later, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def _end_of_named_month(month: int, today: date) -> date:
    year = today.year + (month < today.month)
    return date(year, month, monthrange(year, month)[1])


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


_Reading = Callable[[re.Match[str], date], date | None]

_ISO = _pattern(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\d-])")

# A day of the calendar may stand alone, after a comma or in brackets; the first that fits counts.
_CALENDAR: tuple[tuple[re.Pattern[str], _Reading], ...] = tuple(
    (_pattern(source), _calendar_day)
    for source in (
        _ISO.pattern,
        rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_ORDINAL}(?:\s+of\s+|[\s-]*){_MONTH}\.?{_YEAR}",
        rf"(?:{_WEEKDAY},?\s+)?{_MONTH}\.?\s+(?:the\s+)?{_ORDINAL}{_ENDS}{_YEAR}",
        # Day first, as written in Britain and on the Continent.
        rf"{_DAY}(?P<mark>[./-])(?P<month>[01]?\d)(?P=mark)(?P<year>\d{{4}}|\d\d)(?![\w/-])",
        rf"{_DAY}\.(?P<month>[01]?\d)\.(?P<year>(?!))?(?!\d)",
    )
)

# These need "by", "due" or the like before them.
_SPOKEN: tuple[tuple[re.Pattern[str], _Reading], ...] = (
    (_pattern(rf"{_DAY}/(?P<month>[01]?\d)(?P<year>(?!))?(?![\w/])"), _calendar_day),
    (_pattern(rf"the\s+{_DAY}(?:st|nd|rd|th){_ENDS}"), _day_of_month),
    (_pattern(rf"(?:(?:this|next|coming|the|on)\s+)*{_WEEKDAY}"), _weekday),
    (_pattern(rf"(?:today|tonight){_ENDS}"), _today),
    (_pattern(rf"tomorrow{_ENDS}"), _tomorrow),
    (
        _pattern(
            r"(?:the\s+)?end\s+of\s+(?P<which>the\s+|this\s+|next\s+)?"
            rf"(?:(?P<period>week|month|year){_ENDS}|{_MONTH})"
        ),
        _end_of,
    ),
)

_CUE = _pattern(
    r"(?<![\w-])(?:due(?:\s+date)?|deadline|by|before|until|till|no\s+later\s+than)"
    r"(?:\s*:)?\s+(?:(?:by|on|before)\s+)?"
)
_ISO_ANYWHERE = _pattern(rf"(?<![\w/.=-]){_ISO.pattern}")
_ALONE_BEGINS = re.compile(r"(?:^|[(,;:–—]|(?<=\s)-)\s*")
_ALONE_ENDS = re.compile(r"\s*(?:$|[),;.])")


def read_due(text: str, *, today: date) -> Due | None:
    """Find the day something is due, seen from `today`, the day of the roundtable.

    A day without its year is the next one strictly after `today`: "by 12 Nov", said on 12
    November, means next year's. A day that the calendar does not have is no day.
    """
    for cue in _CUE.finditer(text):
        due = _read_at(text, cue.end(), _CALENDAR + _SPOKEN, today=today)
        if due is not None:
            return Due(cue.start(), due.end, due.day)
    for found in _ISO_ANYWHERE.finditer(text):
        day = _calendar_day(found, today)
        if day is not None:
            return Due(found.start(), found.end(), day)
    for begin in _ALONE_BEGINS.finditer(text):
        due = _read_at(text, begin.end(), _CALENDAR, today=today)
        if due is not None and _ALONE_ENDS.match(text, due.end):
            return due
    return None


def _read_at(
    text: str, start: int, forms: tuple[tuple[re.Pattern[str], _Reading], ...], *, today: date
) -> Due | None:
    for pattern, reading in forms:
        found = pattern.match(text, start)
        day = reading(found, today) if found else None
        if found and day is not None:
            return Due(start, found.end(), day)
    return None
