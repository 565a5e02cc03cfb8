"""No turn is stretched or joined over the begin of an item, a pause or an interruption."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.operations.corrections import merge_turn, shift_turn, shift_turn_end
from facilitator.operations.floor import interpose, yield_floor
from facilitator.operations.items import take_next_item
from facilitator.operations.roundtables import pause, resume
from tests.operations.correction_house import MIN, SEC, START, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def refused(desk: Desk, why: str, operation: object, *args: object, **more: object) -> None:
    before = desk.dump()
    with pytest.raises(Refused, match=why):
        desk.do(operation, *args, **more)
    assert desk.dump() == before


def test_the_begin_of_an_item_parts_turns(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    desk.do(take_next_item, minute=4)
    second = desk.floor(4.05, "ocp")
    third = desk.floor(5, "osmf")
    desk.now = START + 8 * MIN
    title = desk.record.items[1].title
    refused(desk, f"“{title}” was taken up between", merge_turn, turn=second)
    refused(desk, f"“{title}” was taken up between", merge_turn, turn=first, onward=True)
    refused(desk, f"lies before “{title}” was taken up", shift_turn, -5 * SEC, turn=second)
    refused(desk, f"lies after “{title}” was taken up", shift_turn_end, 5 * SEC, turn=first)
    desk.do(shift_turn, -3 * SEC, turn=second)  # just to where the item begins
    desk.do(merge_turn, turn=third)
    assert desk.times() == [("gbif", 1, 4), ("ocp", 4, None)]


def test_a_pause_parts_turns(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    desk.do(yield_floor, minute=2)
    desk.do(pause, minute=3)
    desk.do(resume, minute=4)
    second = desk.floor(5, "ocp")
    desk.now = START + 8 * MIN
    refused(desk, "a pause lies between the two turns", merge_turn, turn=second)
    refused(desk, "a pause lies between: shift the begin", shift_turn, -90 * SEC, turn=second)
    refused(desk, "a pause lies between: shift the end", shift_turn_end, 90 * SEC, turn=first)
    desk.do(shift_turn, -60 * SEC, turn=second)
    desk.do(shift_turn_end, 60 * SEC, turn=first)
    assert desk.times() == [("gbif", 1, 3), ("ocp", 4, None)]


def test_a_turn_that_held_through_a_pause_is_merged(desk: Desk) -> None:
    desk.floor(1, "gbif")
    desk.do(pause, minute=2)
    desk.do(resume, minute=3)
    second = desk.floor(4, "ocp")
    desk.do(merge_turn, turn=second, minute=6)
    assert desk.times() == [("gbif", 1, None)]


def test_who_interrupted_last_parts_turns(desk: Desk) -> None:
    desk.floor(1, "gbif")
    desk.do(interpose, desk.who("oar"), minute=2)
    third = desk.floor(3, "ocp")
    desk.now = START + 8 * MIN
    refused(desk, "an interruption lies between the two turns", merge_turn, turn=third)
