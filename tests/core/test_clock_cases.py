"""The day, the clocks and what was corrected: every time exact to the millisecond."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from facilitator.core.clock import elapsed_ms, item_ms, paused_ms, silence_ms, turn_ms
from facilitator.core.model import (
    Item,
    Programme,
    Promise,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.schedule import nearest_day, planned_starts, to_instant
from facilitator.core.state import state_at
from facilitator.core.text import DurationKind, format_duration

MIN = 60_000
LONDON, BERLIN = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin")
NOBODY = Programme("P", "")


def at(text: str) -> int:
    """Return the UTC millisecond of an instant with an offset."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def item(number: int, minutes: float, start: str | None = None) -> Item:
    return Item(f"i{number}", f"Item {number}", round(minutes * MIN), start=start)


def running(begin: int, minutes: float, *, zone: str = "UTC", pauses: tuple = ()) -> Record:
    """A roundtable with one item, running since `begin`, and the whole time of one speaker."""
    head = Roundtable("r", 1, "R", None, zone, Promise.ORGANISATION, started_at=begin)
    return Record(
        head,
        (Item("i1", "Item 1", round(minutes * MIN), planned_start=begin),),
        (Stretch("s1", begin, None, "i1"),),
        (Turn("t1", begin, None, TurnKind.TURN, organisation="o", item="i1"),),
        tuple(Stretch(f"p{n}", *each) for n, each in enumerate(pauses)),
    )


def test_a_pause_over_midnight_leaves_what_was_left() -> None:
    begin, pause = at("2026-10-07T23:50:00Z"), at("2026-10-07T23:58:00Z")
    held = running(begin, 20, pauses=((pause, None),))
    state = state_at(NOBODY, held, at("2026-10-08T00:05:00Z"))
    assert state.item is not None
    assert state.item.remaining_ms == 12 * MIN
    again = running(begin, 20, pauses=((pause, at("2026-10-08T00:08:00Z")),))
    state = state_at(NOBODY, again, at("2026-10-08T00:08:00Z"))
    assert state.projected_end == at("2026-10-08T00:20:00Z")


def test_forty_minutes_over_the_hour_that_comes_twice_are_forty_minutes() -> None:
    begin, now = at("2026-10-25T02:30:00+02:00"), at("2026-10-25T02:10:00+01:00")
    state = state_at(NOBODY, running(begin, 60, zone="Europe/Berlin"), now)
    assert state.item is not None
    assert (state.item.elapsed_ms, state.item.remaining_ms) == (40 * MIN, 20 * MIN)
    assert state.projected_end == at("2026-10-25T02:30:00+01:00")


def test_the_hour_that_is_left_out_costs_nothing() -> None:
    begin, now = at("2026-03-29T01:50:00+01:00"), at("2026-03-29T03:05:00+02:00")
    state = state_at(NOBODY, running(begin, 60, zone="Europe/Berlin"), now)
    assert state.item is not None
    assert state.item.remaining_ms == 45 * MIN


@pytest.mark.parametrize("started", ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"])
def test_a_listed_time_that_comes_twice_is_the_one_nearer_to_the_start(started: str) -> None:
    starts = planned_starts([item(1, 10, "02:30"), item(2, 5)], at(started), zone=BERLIN)
    assert starts == (at(started), at(started) + 10 * MIN)


def test_a_listed_time_that_comes_twice_follows_the_item_before() -> None:
    items = [item(1, 60, "00:30"), item(2, 60, "01:30"), item(3, 30, "01:30"), item(4, 5, "02:00")]
    starts = planned_starts(items, at("2026-10-25T00:30:00+01:00"), zone=LONDON)
    begin = at("2026-10-24T23:30:00Z")
    assert starts == tuple(begin + minutes * MIN for minutes in (0, 60, 120, 150))


def test_times_go_on_the_same_day_when_the_clocks_go_forward() -> None:
    # 01:30 is not there that night; what is listed after it is not a day later.
    items = [item(1, 60, "00:30"), item(2, 30, "01:30"), item(3, 30, "02:00"), item(4, 5, "03:30")]
    starts = planned_starts(items, at("2026-03-29T00:30:00Z"), zone=LONDON)
    assert starts == (
        at("2026-03-29T00:30:00Z"),
        at("2026-03-29T01:30:00Z"),
        at("2026-03-29T02:00:00Z"),
        at("2026-03-29T02:30:00Z"),
    )


def test_a_listed_time_that_overlaps_is_not_tomorrow() -> None:
    items = [item(1, 30, "14:00"), item(2, 10), item(3, 5, "14:20")]
    starts = planned_starts(items, at("2026-10-07T14:00:00Z"), zone=ZoneInfo("UTC"))
    assert [(each - starts[0]) // MIN for each in starts] == [0, 30, 40]


@pytest.mark.parametrize(
    ("instant", "day"),
    [("2026-10-08T00:01:00Z", 7), ("2026-10-08T11:49:59Z", 7), ("2026-10-08T11:50:01Z", 8)],
)
def test_the_nearest_day_is_by_time_not_by_date(instant: str, day: int) -> None:
    assert nearest_day("23:50", at(instant), ZoneInfo("UTC")).day == day


def test_another_zone_changes_no_duration() -> None:
    """The zone of the laptop or of the roundtable only says how instants are written."""
    begin, now = at("2026-10-07T14:00:00Z"), at("2026-10-07T14:13:00.007Z")
    states = [
        state_at(NOBODY, running(begin, 20, zone=zone), now)
        for zone in ("UTC", "Asia/Kathmandu", "America/St_Johns")
    ]
    assert {each.floor_ms for each in states} == {13 * MIN + 7}
    assert {each.projected_end for each in states} == {at("2026-10-07T14:20:00Z")}


def test_a_pause_while_over_keeps_what_is_over() -> None:
    record = running(0, 5, pauses=((6 * MIN, 9 * MIN + 1),))
    during, after = state_at(NOBODY, record, 8 * MIN), state_at(NOBODY, record, 9 * MIN + 1)
    assert during.item is not None
    assert after.item is not None
    assert (during.item.remaining_ms, after.item.remaining_ms) == (-MIN, -MIN)
    assert format_duration(after.item.remaining_ms, DurationKind.REMAINING) == "-1:00"


def test_two_hundred_pauses_hold_every_clock_alike() -> None:
    pauses = tuple((1009 * n + 3, 1009 * n + 3 + 2 * n + 1) for n in range(200))
    held = sum(2 * n + 1 for n in range(200))
    record, now = running(0, 1, pauses=pauses), 203_017
    whole = now - held
    assert turn_ms(record, record.turns[0], now) == whole
    assert item_ms(record, "i1", now) == elapsed_ms(record, now) == whole
    assert (paused_ms(record, now), silence_ms(record, now)) == (held, 0)


def test_an_instant_of_exactly_zero_is_an_instant() -> None:
    assert to_instant(date(1970, 1, 1), "00:00", ZoneInfo("UTC")) == 0
    record = running(0, 5, pauses=((0, 0),))
    state = state_at(NOBODY, record, 0)
    assert (state.status, state.elapsed_ms, state.projected_end) == ("running", 0, 5 * MIN)
    assert state_at(NOBODY, record, 1).floor_ms == 1


@pytest.mark.parametrize(
    ("ms", "kind", "text"),
    [
        (-5_000, DurationKind.REMAINING, "-0:05"),
        (-300, DurationKind.REMAINING, "0:00"),
        (-59_500, DurationKind.REMAINING, "-0:59"),
        (-60_000, DurationKind.REMAINING, "-1:00"),
        (4_300, DurationKind.ELAPSED, "0:04"),
        (5_700, DurationKind.REMAINING, "0:06"),
        (59_001, DurationKind.REMAINING, "1:00"),
        (3_600_000, DurationKind.ELAPSED, "1:00:00"),
    ],
)
def test_durations_are_printed_from_one_whole_number(
    ms: int, kind: DurationKind, text: str
) -> None:
    assert format_duration(ms, kind) == text
