from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from facilitator.core.model import Item, Promise, Record, Roundtable, Stretch
from facilitator.core.schedule import (
    items_passed,
    items_to_come,
    next_item,
    planned_starts,
    projected_starts,
)

MIN = 60_000
LONDON = ZoneInfo("Europe/London")


def at(text: str, zone: ZoneInfo | None = None) -> int:
    moment = datetime.fromisoformat(text).replace(tzinfo=zone or UTC)
    return int(moment.timestamp() * 1000)


def item(number: int, minutes: float, start: str | None = None, **more: object) -> Item:
    return Item(f"i{number}", f"Item {number}", int(minutes * MIN), start=start, **more)  # type: ignore[arg-type]


def test_listed_starts_fall_on_the_day_nearest_to_the_start() -> None:
    items = [item(1, 5, "14:00"), item(2, 10), item(3, 5, "14:20")]
    starts = planned_starts(items, at("2026-10-07T14:03", LONDON), zone=LONDON)
    assert starts == tuple(at(f"2026-10-07T14:{m:02}", LONDON) for m in (0, 5, 20))


def test_an_agenda_after_midnight_goes_on_the_next_day() -> None:
    items = [item(1, 20, "23:50"), item(2, 10, "00:10")]
    starts = planned_starts(items, at("2026-10-08T00:01"), zone=ZoneInfo("UTC"))
    assert starts == (at("2026-10-07T23:50"), at("2026-10-08T00:10"))


def test_an_agenda_without_times_is_planned_from_the_start() -> None:
    starts = planned_starts([item(1, 5), item(2, 10)], 1000, zone=LONDON)
    assert starts == (1000, 1000 + 5 * MIN)


def test_durations_are_real_minutes_over_a_change_of_the_clocks() -> None:
    # In London the clocks go back at 02:00 on 25 October 2026.
    items = [item(1, 120, "00:30"), item(2, 10)]
    first, second = planned_starts(items, at("2026-10-25T00:30", LONDON), zone=LONDON)
    assert second - first == 120 * MIN


def record(items: list[Item], runs: list[Stretch], *, started: int = 0) -> Record:
    starts = planned_starts(items, started, zone=ZoneInfo("UTC"))
    placed = tuple(
        Item(**{**{f: getattr(i, f) for f in i.__slots__}, "planned_start": s})
        for i, s in zip(items, starts, strict=True)
    )
    head = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=started)
    return Record(head, placed, tuple(runs))


def running(*numbers: int) -> list[Stretch]:
    """Items taken one after another for ten minutes each; the last one still runs."""
    last = numbers[-1]
    return [
        Stretch(f"s{n}", k * 10 * MIN, None if n == last else (k + 1) * 10 * MIN, f"i{n}")
        for k, n in enumerate(numbers)
    ]


@pytest.mark.parametrize(
    ("now", "end"), [(4 * MIN, 30 * MIN), (10 * MIN, 30 * MIN), (13 * MIN, 33 * MIN)]
)
def test_the_end_moves_only_when_an_item_runs_over(now: int, end: int) -> None:
    made = record([item(1, 10), item(2, 10), item(3, 10)], running(1))
    assert projected_starts(made, now)[1] == end


def test_skipped_items_cost_nothing_and_leave_no_gap() -> None:
    base = at("2026-10-07T14:00")
    items = [item(1, 10, "14:00"), item(2, 10, "14:10", skipped=True), item(3, 10, "14:20")]
    made = record(items, [Stretch("s", base, None, "i1")], started=base)
    assert projected_starts(made, base + MIN)[1] == base + 20 * MIN


@pytest.mark.parametrize(
    ("late", "expected"),
    [(-2, 28), (0, 30), (3, 30), (5, 30), (7, 32)],
    ids=["ahead", "on time", "in the gap", "gap used up", "beyond the gap"],
)
def test_a_gap_in_the_agenda_absorbs_lateness(late: int, expected: int) -> None:
    base = at("2026-10-07T14:00")
    items = [item(1, 15, "14:00"), item(2, 10, "14:20")]
    made = record(items, [Stretch("s", base + late * MIN, None, "i1")], started=base)
    now = base + late * MIN
    assert projected_starts(made, now)[1] == base + expected * MIN


def test_a_fixed_start_is_waited_for() -> None:
    base = at("2026-10-07T14:00")
    items = [item(1, 10, "14:00"), item(2, 10, "14:30", fixed=True)]
    made = record(items, [Stretch("s", base - 9 * MIN, None, "i1")], started=base)
    assert projected_starts(made, base - 9 * MIN)[1] == base + 40 * MIN


def test_waiting_items_passed_over_are_still_to_come() -> None:
    made = record([item(n, 10) for n in (1, 2, 3, 4)], running(1, 3))
    starts, end = projected_starts(made, 10 * MIN)
    assert starts == {"i4": 20 * MIN, "i2": 30 * MIN}  # what follows first, as Next takes them
    assert [each.id for each in items_to_come(made)] == ["i4", "i2"]
    assert end == 40 * MIN


def test_next_takes_what_was_passed_over_last_of_all() -> None:
    made = record([item(n, 10) for n in (1, 2, 3, 4)], running(1, 4))
    assert [each.id for each in items_passed(made)] == ["i2", "i3"]
    assert next_item(made) == items_passed(made)[0]
    left_out = record([replace(each, skipped=each.id != "i4") for each in made.items], made.runs)
    assert (items_passed(left_out), next_item(left_out)) == ((), None)
