from datetime import date, timedelta

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
        ("by end Nov", date(2026, 11, 30), "by end Nov"),
        ("by end-January 2028", date(2028, 1, 31), "by end-January 2028"),
        ("by EOW", date(2026, 11, 13), "by EOW"),
        ("by eom", date(2026, 11, 30), "by eom"),
        ("due EOY", date(2026, 12, 31), "due EOY"),
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
        "by 12",
        "by 12 people",
        "by 12 Novices",
        "standby 12 Nov ready",
        "stand-by 12 Nov ready",
        "upgrade to Python 3.11.",
        "section 3.2. of it",
        "see /2026-12-01/notes",
        "the 12 Nov meeting was long",
        "by hand",
        "Friday",
        "monitor",
        "monitor it in week 3",
        "by May and Smith",
        "by all means",
        "by March",
        "in two minds",
        "next door",
        "middle of the road",
        "the agenda for next week",
        "review next week's agenda",
        "plan the next week",
        "what happens in two weeks of testing",
        "the mid-March meeting",
        "by the mid-term review",
        "by the 2nd draft",
        "by Friday in two weeks",
        "see section 31.2.",
        "ticket 2026-13-45",
        "discussed this week",
    ],
)
def test_no_day_is_read(typed: str) -> None:
    assert read_due(typed, today=TUESDAY) is None


THURSDAY = date(2026, 1, 29)


@pytest.mark.parametrize(
    ("typed", "day", "stretch"),
    [
        ("by next week", date(2026, 2, 6), "by next week"),
        ("share it next week", date(2026, 2, 6), "next week"),
        ("share it next week.", date(2026, 2, 6), "next week"),
        ("share it next week at the latest", date(2026, 2, 6), "next week"),
        ("by this week", date(2026, 1, 30), "by this week"),
        ("by next month", date(2026, 2, 28), "by next month"),
        ("by next year", date(2027, 12, 31), "by next year"),
        ("by the week after next", date(2026, 2, 13), "by the week after next"),
        ("in two weeks", date(2026, 2, 12), "in two weeks"),
        ("share it in 2 weeks", date(2026, 2, 12), "in 2 weeks"),
        ("share it in two weeks’ time", date(2026, 2, 12), "in two weeks’ time"),
        ("two weeks from now", date(2026, 2, 12), "two weeks from now"),
        ("within a fortnight", date(2026, 2, 12), "within a fortnight"),
        ("in a couple of weeks", date(2026, 2, 12), "in a couple of weeks"),
        ("due in ten days", date(2026, 2, 8), "due in ten days"),
        ("in a month", date(2026, 2, 28), "in a month"),
        ("tomorrow", date(2026, 1, 30), "tomorrow"),
        ("by the day after tomorrow", date(2026, 1, 31), "by the day after tomorrow"),
        ("by mid-March", date(2026, 3, 15), "by mid-March"),
        ("launch it mid March", date(2026, 3, 15), "mid March"),
        ("by mid\u2011March 2027", date(2027, 3, 15), "by mid\u2011March 2027"),
        ("by the middle of March", date(2026, 3, 15), "by the middle of March"),
        ("mid-January", date(2027, 1, 15), "mid-January"),
        ("by mid-month", date(2026, 2, 15), "by mid-month"),
        ("by the middle of next week", date(2026, 2, 4), "by the middle of next week"),
        ("by the beginning of April", date(2026, 4, 1), "by the beginning of April"),
        ("by the end of March 2027", date(2027, 3, 31), "by the end of March 2027"),
        ("by the end of 2026", date(2026, 12, 31), "by the end of 2026"),
        ("by EOD", THURSDAY, "by EOD"),
        ("by COB Friday", date(2026, 1, 30), "by COB Friday"),
        ("by Friday", date(2026, 1, 30), "by Friday"),
        ("by this Friday", date(2026, 1, 30), "by this Friday"),
        ("by next Friday", date(2026, 2, 6), "by next Friday"),
        ("share it next Friday", date(2026, 2, 6), "next Friday"),
        ("by next Saturday", date(2026, 1, 31), "by next Saturday"),
        ("by next Thursday", date(2026, 2, 5), "by next Thursday"),
        ("by Friday next week", date(2026, 2, 6), "by Friday next week"),
        ("by Tuesday of next week", date(2026, 2, 3), "by Tuesday of next week"),
        ("next week on Tuesday", date(2026, 2, 3), "next week on Tuesday"),
        ("by Friday week", date(2026, 2, 6), "by Friday week"),
        ("by the Friday after next", date(2026, 2, 13), "by the Friday after next"),
        ("by Friday the 13th", date(2026, 2, 13), "by Friday the 13th"),
        ("by Friday 13", date(2026, 2, 13), "by Friday 13"),
        ("by the 9th at the latest", date(2026, 2, 9), "by the 9th"),
        ("by 12. November", date(2026, 11, 12), "by 12. November"),
        ("by 12 Nov '27", date(2027, 11, 12), "by 12 Nov '27"),
        ("by 12-Nov-27", date(2027, 11, 12), "by 12-Nov-27"),
        ("by 12 Nov-14 Nov", date(2026, 11, 12), "by 12 Nov"),
        ("by 2026/12/01", date(2026, 12, 1), "by 2026/12/01"),
        ("by 12/25/2026", date(2026, 12, 25), "by 12/25/2026"),
        ("by November 12th, 2026", date(2026, 11, 12), "by November 12th, 2026"),
        ("by 29 Feb 2028", date(2028, 2, 29), "by 29 Feb 2028"),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date, stretch: str) -> None:
    due = read_due(typed, today=THURSDAY)
    assert due is not None
    assert (due.day, due.remark) == (day, None)
    assert typed[due.start : due.end] == stretch


@pytest.mark.parametrize("offset", range(7))
@pytest.mark.parametrize("name", ["Mon", "Tuesday", "Wed", "Thu", "Friday", "Sat", "Sun"])
def test_next_weekday_is_never_tomorrow(offset: int, name: str) -> None:
    today = TUESDAY + timedelta(days=offset)
    due = read_due(f"by next {name}", today=today)
    assert due is not None
    assert due.day is not None
    assert f"{due.day:%a}" == name[:3]
    assert 2 <= (due.day - today).days <= 8


@pytest.mark.parametrize(
    ("typed", "day", "remark"),
    [
        ("by 29 Feb", None, "29 February 2027 does not exist"),
        ("by 29 February 2027", None, "29 February 2027 does not exist"),
        ("by Feb 29th", None, "29 February 2027 does not exist"),
        ("by 29.2.2027", None, "29 February 2027 does not exist"),
        ("2027-02-29", None, "29 February 2027 does not exist"),
        ("by 31 Feb", None, "31 February does not exist"),
        ("by 31.11.", None, "31 November does not exist"),
        ("by 31/11", None, "31 November does not exist"),
        ("share it (31 Nov)", None, "31 November does not exist"),
        ("share it, 31 Nov 2026", None, "31 November 2026 does not exist"),
        ("by 32 Nov", None, "32 November does not exist"),
        ("by the 31st", None, "31 November 2026 does not exist"),
        ("by 2026-13-01", None, "2026-13-01 does not exist"),
        ("by 13/13/2026", None, "13/13/2026 does not exist"),
        ("by Fri 12 Nov", date(2026, 11, 12), "12 November 2026 is a Thursday"),
        ("by Monday the 13th", date(2026, 11, 13), "13 November 2026 is a Friday"),
    ],
)
def test_what_is_wrong_with_a_day_is_said(typed: str, day: date | None, remark: str) -> None:
    due = read_due(typed, today=TUESDAY)
    assert due is not None
    assert (due.day, str(due.remark)) == (day, remark)


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
    if due.day is None:
        assert (wanted.day, wanted.month) == (29, 2)
        return
    assert due.day > today
    assert (due.day.day, due.day.month) == (wanted.day, wanted.month)
    assert (due.day - today).days <= 366


@given(
    st.text(alphabet="by duenxtwekmfrioc0123456789./-: ,'"),
    st.dates(date(1990, 1, 1), date(2200, 1, 1)),
)
def test_anything_may_be_typed(typed: str, today: date) -> None:
    due = read_due(typed, today=today)
    assert due is None or 0 <= due.start < due.end <= len(typed)
