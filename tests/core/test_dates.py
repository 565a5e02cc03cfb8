from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.dates import read_due

TUESDAY = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("typed", "day", "stretch"),
    [
        ("share it by 12 Nov", date(2026, 11, 12), "by 12 Nov"),
        ("by 12 Nov. and then", date(2026, 11, 12), "by 12 Nov."),
        ("by 12 November 2026", date(2026, 11, 12), "by 12 November 2026"),
        ("by Nov 12", date(2026, 11, 12), "by Nov 12"),
        ("by Nov 12, 2027", date(2027, 11, 12), "by Nov 12, 2027"),
        ("by the 12th of November", date(2026, 11, 12), "by the 12th of November"),
        ("by the 9th", date(2026, 12, 9), "by the 9th"),
        ("by Thu 12 Nov", date(2026, 11, 12), "by Thu 12 Nov"),
        ("by Thursday, 12 November", date(2026, 11, 12), "by Thursday, 12 November"),
        ("by 12-Nov-2026", date(2026, 11, 12), "by 12-Nov-2026"),
        ("by 3 March", date(2027, 3, 3), "by 3 March"),
        ("by 10 Nov", date(2027, 11, 10), "by 10 Nov"),  # today is not after today
        ("by 11 Nov", date(2026, 11, 11), "by 11 Nov"),
        ("by 29 Feb", date(2028, 2, 29), "by 29 Feb"),
        ("by 12 Nov 2020", date(2020, 11, 12), "by 12 Nov 2020"),
        ("12.11.", date(2026, 11, 12), "12.11."),
        ("share it, 12.11.", date(2026, 11, 12), "12.11."),
        ("share it (12 Nov)", date(2026, 11, 12), "12 Nov"),
        ("by 12.11.2026", date(2026, 11, 12), "by 12.11.2026"),
        ("by 12/11/2026", date(2026, 11, 12), "by 12/11/2026"),
        ("by 12/11/26", date(2026, 11, 12), "by 12/11/26"),
        ("by 12/11", date(2026, 11, 12), "by 12/11"),
        ("2026-12-01", date(2026, 12, 1), "2026-12-01"),
        ("send 2026-12-01 at last", date(2026, 12, 1), "2026-12-01"),
        ("data of 2026-01-01 by 12 Nov", date(2026, 11, 12), "by 12 Nov"),
        ("due next Friday", date(2026, 11, 13), "due next Friday"),
        ("by Friday", date(2026, 11, 13), "by Friday"),
        ("by this friday", date(2026, 11, 13), "by this friday"),
        ("due on Tuesday", date(2026, 11, 17), "due on Tuesday"),  # today is a Tuesday
        ("deadline: Wed", date(2026, 11, 11), "deadline: Wed"),
        ("no later than 12 Nov", date(2026, 11, 12), "no later than 12 Nov"),
        ("by today", date(2026, 11, 10), "by today"),
        ("by tomorrow", date(2026, 11, 11), "by tomorrow"),
        ("by end of month", date(2026, 11, 30), "by end of month"),
        ("by the end of next month", date(2026, 12, 31), "by the end of next month"),
        ("by end of the week", date(2026, 11, 13), "by end of the week"),
        ("by end of next week", date(2026, 11, 20), "by end of next week"),
        ("by end of year", date(2026, 12, 31), "by end of year"),
        ("by end of January", date(2027, 1, 31), "by end of January"),
        ("by\u00a012\u00a0Nov", date(2026, 11, 12), "by\u00a012\u00a0Nov"),
        ("by GBIF by 12 Nov", date(2026, 11, 12), "by 12 Nov"),
    ],
)
def test_a_day_is_read(typed: str, day: date, stretch: str) -> None:
    due = read_due(typed, today=TUESDAY)
    assert due is not None
    assert due.day == day
    assert typed[due.start : due.end] == stretch


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "share the guide",
        "by 31 Feb",
        "by 2026-13-01",
        "by 12",
        "by 12 people",
        "by 12 Novices",
        "by 32 Nov",
        "by 13/13/2026",
        "standby 12 Nov ready",
        "stand-by 12 Nov ready",
        "upgrade to Python 3.11.",
        "section 3.2. of it",
        "see /2026-12-01/notes",
        "the 12 Nov meeting was long",
        "by hand",
        "Friday",
    ],
)
def test_no_day_is_read(typed: str) -> None:
    assert read_due(typed, today=TUESDAY) is None


@pytest.mark.parametrize(
    ("today", "week", "next_week"),
    [
        (date(2026, 11, 9), date(2026, 11, 13), date(2026, 11, 20)),  # Monday
        (date(2026, 11, 13), date(2026, 11, 13), date(2026, 11, 20)),  # Friday
        (date(2026, 11, 14), date(2026, 11, 20), date(2026, 11, 20)),  # Saturday
    ],
)
def test_a_week_ends_on_its_friday(today: date, week: date, next_week: date) -> None:
    for typed, expected in (("by end of week", week), ("by end of next week", next_week)):
        due = read_due(typed, today=today)
        assert due is not None
        assert due.day == expected


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)), st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_a_day_without_its_year_is_the_next_such_day(today: date, wanted: date) -> None:
    due = read_due(f"by {wanted:%d %B}", today=today)
    assert due is not None
    assert due.day > today
    assert (due.day.day, due.day.month) == (wanted.day, wanted.month)
    if (wanted.day, wanted.month) != (29, 2):
        assert (due.day - today).days <= 366


@given(
    st.text(alphabet="by duenxtfrioc0123456789./-: ,"), st.dates(date(1990, 1, 1), date(2200, 1, 1))
)
def test_anything_may_be_typed(typed: str, today: date) -> None:
    due = read_due(typed, today=today)
    assert due is None or 0 <= due.start < due.end <= len(typed)
