"""When items were taken, put right afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.core.clock import item_ms
from facilitator.core.errors import Refused
from facilitator.operations.history import undo
from facilitator.operations.item_corrections import time_item
from facilitator.operations.items import take_item, take_next_item
from facilitator.operations.roundtables import end
from tests.operations.correction_house import MIN, START, Desk, require_sound


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Item 1 from the start, item 2 from 5, item 3 from 15, and now is 20."""
    made = Desk(tmp_path)
    made.do(take_next_item, minute=5)
    made.do(take_next_item, minute=15)
    made.now = START + 20 * MIN
    yield made
    made.store.close()


def correct(desk: Desk, number: int, begin: float, until: float | None) -> None:
    item = desk.record.items[number - 1].id
    last = None if until is None else START + round(until * MIN)
    desk.do(time_item, item, START + round(begin * MIN), last)


def minutes(desk: Desk) -> list[float]:
    record = desk.record
    return [item_ms(record, item.id, desk.now) / MIN for item in record.items[:3]]


@pytest.mark.parametrize(
    ("number", "begin", "until", "after"),
    [
        (2, 4, 15, [4, 11, 5]),
        (2, 7, 12, [7, 5, 8]),
        (2, 5, 17, [5, 12, 3]),
        (3, 16, None, [5, 11, 4]),
        (1, 1, 5, [4, 10, 5]),
        (2, 16, 18, [16, 2, 2]),
    ],
)
def test_items_beside_give_way_and_undo_gives_back(
    desk: Desk, number: int, begin: float, until: float | None, after: list[float]
) -> None:
    before = desk.dump()
    correct(desk, number, begin, until)
    assert minutes(desk) == after
    require_sound(desk.record, desk.now)
    undo(desk.store, at=desk.now)
    assert desk.dump() == before


def test_turns_and_notes_belong_to_the_item_they_lie_in(desk: Desk) -> None:
    turn, note = desk.floor(16, "gbif"), desk.note(17, "said early")
    desk.now = START + 20 * MIN
    second = desk.record.items[1].id
    correct(desk, 3, 18, None)
    assert desk.turn(turn).item == second
    assert next(each.item for each in desk.record.notes if each.id == note) == second


@pytest.mark.parametrize(
    ("number", "begin", "until", "message"),
    [
        (2, -1, 15, "before the roundtable started"),
        (2, 0, 15, "before “.*” began"),
        (2, 5, 21, "after the last instant"),
        (2, 9, 9, "takes some time"),
        (3, 21, None, "in the future"),
        (3, 15, 19, "still running: /next ends it"),
        (2, 5, None, "is done: say when it ended"),
        (4, 5, 6, "has not begun: /item takes it up"),
        (1, 0, 15, "after “.*” ended"),
    ],
)
def test_what_is_impossible_is_refused(
    desk: Desk, number: int, begin: float, until: float | None, message: str
) -> None:
    before = desk.dump()
    with pytest.raises(Refused, match=message):
        correct(desk, number, begin, until)
    assert desk.dump() == before


def test_an_item_taken_up_again_keeps_its_time_in_between(desk: Desk) -> None:
    desk.do(take_item, desk.record.items[1].id)
    desk.do(end, minute=25)
    desk.now = START + 30 * MIN
    correct(desk, 2, 4, 24)
    assert minutes(desk) == [4, 11 + 4, 5]
    with pytest.raises(Refused, match="before the item was taken up last"):
        correct(desk, 2, 4, 19)
