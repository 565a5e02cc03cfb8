"""Dates that typed words mean, seen from today: one function for each form in `day_forms`."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from facilitator.core.sentences import Sentence
from facilitator.core.translating import QT_TRANSLATE_NOOP


class Day(NamedTuple):
    """The day that words mean: none where there is no such day, which the remark then says."""

    day: date | None
    remark: Sentence | None = None
    doubtful: bool = False  # no day unless "by", "due" or the like stands before


Reading = Callable[[re.Match[str], date], Day | None]  # None: these words mean no day

_MONTHS = (
    QT_TRANSLATE_NOOP("Sentences", "January"),
    QT_TRANSLATE_NOOP("Sentences", "February"),
    QT_TRANSLATE_NOOP("Sentences", "March"),
    QT_TRANSLATE_NOOP("Sentences", "April"),
    QT_TRANSLATE_NOOP("Sentences", "May"),
    QT_TRANSLATE_NOOP("Sentences", "June"),
    QT_TRANSLATE_NOOP("Sentences", "July"),
    QT_TRANSLATE_NOOP("Sentences", "August"),
    QT_TRANSLATE_NOOP("Sentences", "September"),
    QT_TRANSLATE_NOOP("Sentences", "October"),
    QT_TRANSLATE_NOOP("Sentences", "November"),
    QT_TRANSLATE_NOOP("Sentences", "December"),
)
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Sentences", "Monday"),
    QT_TRANSLATE_NOOP("Sentences", "Tuesday"),
    QT_TRANSLATE_NOOP("Sentences", "Wednesday"),
    QT_TRANSLATE_NOOP("Sentences", "Thursday"),
    QT_TRANSLATE_NOOP("Sentences", "Friday"),
    QT_TRANSLATE_NOOP("Sentences", "Saturday"),
    QT_TRANSLATE_NOOP("Sentences", "Sunday"),
)
_WEDNESDAY, _FRIDAY = 2, 4
_LONGEST_MONTH = 31
COUNTS = [
    "a",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    return next(n for n, name in enumerate(_MONTHS, 1) if name[:3].lower() == text[:3].lower())


def _year_number(text: str) -> int:
    year = int(text.lstrip("'’"))
    return year + 2000 if year < 100 else year


def calendar_day(found: re.Match[str], today: date) -> Day:
    """Read day, month and perhaps year; without a year the next such day after `today`."""
    parts = found.groupdict()
    month, number = _month_number(parts["month"]), int(parts["day"])
    if parts["year"] is not None:
        year = _year_number(parts["year"])
    else:
        year = today.year + ((month, number) <= (today.month, today.day))
    day = _valid(year, month, number)
    if day is not None:
        return _checked(day, parts.get("weekday"))
    if not 1 <= month <= len(_MONTHS):
        return Day(None, Sentence("{day} does not exist", day=found[0].strip()), doubtful=True)
    is_leap_day = (month, number) == (2, 29)
    with_year = parts["year"] is not None or is_leap_day
    remark = _no_such_day(number, month, year if with_year else None)
    return Day(None, remark, doubtful=not 1 <= number <= _LONGEST_MONTH)


def day_and_month(found: re.Match[str], today: date) -> Day:
    """Read "12.11."; alone, "31.2." is a section."""
    day = calendar_day(found, today)
    return day._replace(doubtful=day.day is None)


def american_day(found: re.Match[str], today: date) -> Day | None:
    """Read "12/25/2026", which can only be month first."""
    return calendar_day(found, today) if int(found["day"]) > len(_MONTHS) else None


def _no_such_day(number: int, month: int, year: int | None) -> Sentence:
    name = Sentence(_MONTHS[month - 1])
    if year is None:
        return Sentence("{number} {month} does not exist", number=number, month=name)
    return Sentence("{number} {month} {year} does not exist", number=number, month=name, year=year)


def _checked(day: date, weekday: str | None) -> Day:
    """Say so where the weekday that was typed is another one."""
    name = _WEEKDAYS[day.weekday()]
    if weekday is None or name[:3].lower() == weekday[:3].lower():
        return Day(day)
    remark = Sentence(
        "{number} {month} {year} is a {weekday}",
        number=day.day,
        month=Sentence(_MONTHS[day.month - 1]),
        year=day.year,
        weekday=Sentence(name),
    )
    return Day(day, remark)


def day_of_month(found: re.Match[str], today: date) -> Day:
    """Read "the 9th": of this month where that is to come, else of the next."""
    number = int(found["day"])
    year, month = _months_on(today, number <= today.day)
    day = _valid(year, month, number)
    if day is None:
        return Day(None, _no_such_day(number, month, year))
    return _checked(day, found.groupdict().get("weekday"))


def _months_on(today: date, months: int) -> tuple[int, int]:
    years, month = divmod(today.month - 1 + months, len(_MONTHS))
    return today.year + years, month + 1


def _weekday_number(found: re.Match[str]) -> int:
    typed = found["weekday"][:3].lower()
    return next(n for n, name in enumerate(_WEEKDAYS) if name[:3].lower() == typed)


def _days_to(found: re.Match[str], today: date) -> int:
    return (_weekday_number(found) - today.weekday() - 1) % 7 + 1


def weekday(found: re.Match[str], today: date) -> Day:
    """Read "Friday" and "this Friday": the next one after `today`."""
    return Day(today + timedelta(days=_days_to(found, today)))


def next_weekday(found: re.Match[str], today: date) -> Day:
    """Read "next Friday": as "Friday", but never tomorrow, for which nobody says it."""
    days = _days_to(found, today)
    return Day(today + timedelta(days=days + 7 if days == 1 else days))


def weekday_after(found: re.Match[str], today: date) -> Day:
    """Read "Friday week": a week after the one that comes."""
    return Day(today + timedelta(days=_days_to(found, today) + 7))


def weekday_after_next(found: re.Match[str], today: date) -> Day:
    return next_weekday(found, today + timedelta(days=7))


def weekday_of_next_week(found: re.Match[str], today: date) -> Day:
    return Day(_monday_after(today) + timedelta(days=_weekday_number(found)))


def _monday_after(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def week_after_next(_found: re.Match[str], today: date) -> Day:
    return Day(_monday_after(today) + timedelta(days=7 + _FRIDAY))


def last_of_year(found: re.Match[str], _today: date) -> Day | None:
    day = _valid(int(found["year"]), 12, 31)
    return Day(day) if day else None


def days_on(days: int) -> Reading:
    return lambda _found, today: Day(today + timedelta(days=days))


def some_time_on(found: re.Match[str], today: date) -> Day:
    """Read "in two weeks"; a month ends where the day that would do lies beyond its end."""
    typed = " ".join(found["count"].lower().split())
    if typed.isdecimal():
        count = int(typed)
    else:
        count = {"an": 1, "a couple of": 2}.get(typed) or max(1, COUNTS.index(typed))
    unit = found["unit"].lower()
    if unit.startswith("month"):
        year, month = _months_on(today, count)
        return Day(date(year, month, min(today.day, monthrange(year, month)[1])))
    each = 1 if unit.startswith("day") else 14 if unit.startswith("fortnight") else 7
    return Day(today + timedelta(days=count * each))


def part_of(found: re.Match[str], today: date) -> Day | None:
    """Read beginning, middle or end of a week (its Friday), month or year, or the whole of it."""
    parts = found.groupdict()
    part = {"s": "b"}.get(letter := (parts.get("part") or "end")[0].lower(), letter)
    if parts.get("month") is not None:
        return _part_of_month(part, _month_number(parts["month"]), parts["year"], today)
    later = (parts["which"] or "").strip().lower().endswith("next")
    period = parts["period"].lower()
    if period in {"week", "w"}:
        return _part_of_week(part, later, today)
    if period in {"year", "y"}:
        year = today.year + later
        return {"e": Day(date(year, 12, 31)), "b": Day(date(year, 1, 1))}.get(part)
    year, month = _months_on(today, later)
    day = _day_in(part, year, month)
    if day <= today and part != "e":
        day = _day_in(part, *_months_on(today, 1))
    return Day(day)


def _part_of_week(part: str, later: bool, today: date) -> Day:
    if part == "e":
        friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
        goes_on = later and today.weekday() <= _FRIDAY
        return Day(friday + timedelta(days=7) if goes_on else friday)
    monday = _monday_after(today)
    if not later and part == "m" and today.weekday() < _WEDNESDAY:
        monday -= timedelta(days=7)
    return Day(monday + timedelta(days=_WEDNESDAY if part == "m" else 0))


def _part_of_month(part: str, month: int, year: str | None, today: date) -> Day | None:
    if year is not None:
        number = _year_number(year)
        return Day(_day_in(part, number, month)) if 1 <= number <= date.max.year else None
    day = _day_in(part, today.year, month)
    is_over = day < today if part == "e" else day <= today
    return Day(_day_in(part, today.year + 1, month) if is_over else day)


def _day_in(part: str, year: int, month: int) -> date:
    return date(year, month, {"b": 1, "m": 15}.get(part) or monthrange(year, month)[1])
