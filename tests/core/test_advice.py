"""What to do about a late end."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.advice import Advice, Measure, advise
from facilitator.core.model import Item, Programme, Promise, Record, Roundtable, Stretch
from facilitator.core.schedule import projected_starts
from facilitator.core.state import State, state_at

MIN = 60_000
TRIM, LEAVE_OUT = Measure.TRIM, Measure.LEAVE_OUT


def item(
    name: str, minutes: float, *, to: float | None = None, start: float | None = None, **more: Any
) -> Item:
    """An item that may shrink `to` so many minutes; without a start it follows the one before."""
    shrink_to = None if to is None else round(to * MIN)
    planned_start = None if start is None else round(start * MIN)
    ms = round(minutes * MIN)
    return Item(name, name, ms, shrink_to_ms=shrink_to, planned_start=planned_start, **more)


def room(late: float, *items: Item, **head: Any) -> tuple[Record, State]:
    """A roundtable whose first item, of 10 minutes, runs over by so many."""
    placed = [item("first", 10, start=0)]
    for each in items:
        follows = (placed[-1].planned_start or 0) + placed[-1].planned_ms
        start = follows if each.planned_start is None else each.planned_start
        placed.append(replace(each, planned_start=start))
    end = (placed[-1].planned_start or 0) + placed[-1].planned_ms
    roundtable = Roundtable(
        "r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=0, planned_end=end
    )
    runs = (Stretch("s", 0, None, "first"),)
    record = Record(replace(roundtable, **head), tuple(placed), runs)
    return record, state_at(Programme("P", ""), record, 10 * MIN + round(late * MIN))


def told(advice: Advice | None) -> tuple[Measure, str, float] | None:
    return None if advice is None else (advice.measure, advice.item.title, advice.ms / MIN)


@pytest.mark.parametrize(
    ("late", "items", "expected"),
    [
        pytest.param(4, [item("a", 15, to=5)], (TRIM, "a", 4), id="as much as is needed"),
        pytest.param(3.9, [item("a", 15, to=5)], (TRIM, "a", 3), id="as late as it is said to be"),
        pytest.param(4, [item("a", 15, to=12.5)], (TRIM, "a", 2.5), id="never under its least"),
        pytest.param(
            1, [item("a", 15, to=13), item("b", 9, to=4)], (TRIM, "b", 1), id="who can give most"
        ),
        pytest.param(
            2, [item("a", 9, cut_first=True), item("b", 9, to=7)], (TRIM, "b", 2), id="the mildest"
        ),
        pytest.param(
            4,
            [item("a", 9, cut_first=True), item("b", 9, to=7)],
            (LEAVE_OUT, "a", 9),
            id="cut where no trim is enough",
        ),
        pytest.param(
            4,
            [item("a", 9, cut_first=True), item("b", 5, cut_first=True)],
            (LEAVE_OUT, "b", 5),
            id="of two that are enough the shorter",
        ),
        pytest.param(
            20,
            [item("a", 9, cut_first=True), item("b", 5, cut_first=True)],
            (LEAVE_OUT, "a", 9),
            id="where none is enough the longer",
        ),
        pytest.param(
            4,
            [item("a", 9, to=8), item("b", 9, to=4), item("c", 9, to=6)],
            (TRIM, "b", 4),
            id="one of several",
        ),
        pytest.param(
            4,
            [item("a", 10, to=5), item("b", 10, start=20, fixed=True)],
            (TRIM, "a", 4),
            id="before a fixed start that is missed",
        ),
        pytest.param(
            4,
            [item("a", 10, to=2), item("b", 10, start=23, fixed=True), item("c", 5, to=4)],
            (TRIM, "a", 1),
            id="no more than a fixed start lets through",
        ),
        pytest.param(
            7, [item("a", 10, to=5, added_ms=-3 * MIN)], (TRIM, "a", 2), id="trimmed once already"
        ),
    ],
)
def test_what_to_do(late: float, items: list[Item], expected: tuple[Measure, str, float]) -> None:
    assert told(advise(*room(late, *items))) == expected


@pytest.mark.parametrize(
    ("late", "items", "head"),
    [
        pytest.param(0.99, [item("a", 9, to=4)], {}, id="not a minute late"),
        pytest.param(4, [item("a", 9)], {}, id="nothing can give"),
        pytest.param(4, [item("a", 9, to=9)], {}, id="as short as it may be"),
        pytest.param(4, [item("a", 9, cut_first=True, skipped=True)], {}, id="left out already"),
        pytest.param(4, [item("a", 9, to=4)], {"planned_end": None}, id="no planned end"),
        pytest.param(4, [item("a", 9, to=4)], {"ended_at": 30 * MIN}, id="ended"),
        pytest.param(180, [item("a", 9, to=4)], {}, id="run at quite another time"),
        pytest.param(
            4,
            [item("a", 9, to=4), item("b", 10, start=24, fixed=True)],
            {"planned_end": 30 * MIN},
            id="what is gained is lost in waiting for a fixed start",
        ),
    ],
)
def test_no_advice(late: float, items: list[Item], head: dict[str, Any]) -> None:
    assert advise(*room(late, *items, **head)) is None


def test_the_running_item_is_left_alone() -> None:
    record, state = room(4)
    running = replace(record.items[0], shrink_to_ms=MIN, cut_first=True)
    assert advise(replace(record, items=(running,)), state) is None


ITEMS = st.builds(
    lambda name, minutes, to, cut: item(name, minutes, to=min(minutes, to), cut_first=cut),
    st.uuids().map(str),
    st.integers(0, 40),
    st.integers(0, 40),
    st.booleans(),
)


@given(st.floats(0, 30), st.lists(ITEMS, max_size=6))
def test_followed_it_ends_sooner_and_shrinks_nothing_too_far(
    late: float, items: list[Item]
) -> None:
    record, state = room(late, *items)
    advice = advise(record, state)
    if advice is None:
        return
    changed = replace(advice.item, added_ms=advice.allotted_ms - advice.item.planned_ms)
    if advice.measure is TRIM:
        assert changed.allotted_ms >= (changed.shrink_to_ms or 0)
    followed = tuple(changed if each.id == changed.id else each for each in record.items)
    _, end = projected_starts(replace(record, items=followed), state.now)
    assert end is not None
    assert state.projected_end is not None
    assert end < state.projected_end
