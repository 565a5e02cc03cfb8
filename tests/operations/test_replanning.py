"""Changing what is still to come while the roundtable runs."""

from collections.abc import Callable

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Record
from facilitator.core.schedule import projected_starts, was_added
from facilitator.core.state import state_at
from facilitator.core.statuses import ItemStatus
from facilitator.operations.items import leave_out_passed, skip_item, take_item, take_next_item
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.replanning import add_item, move_item, rename_item, restore_item
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.writeup.blocks import Table
from facilitator.writeup.compose import Request

MIN = 60_000
NOW = 5 * MIN


def plan(store: Store) -> str:
    question = load_programme(store.db).questions[0].id
    return plan_roundtable(store, question, at=2, title="R", zone="UTC").subject[0]


@pytest.fixture
def room(store: Store) -> str:
    """Stands in its second item."""
    roundtable = plan(store)
    start(store, roundtable, at=3)
    take_next_item(store, roundtable, at=MIN)
    return roundtable


def record(store: Store, roundtable: str) -> Record:
    return load_record(store.db, roundtable)


def titles(store: Store, roundtable: str) -> list[str]:
    return [item.title for item in record(store, roundtable).items]


@pytest.mark.parametrize("place", [3, 4, 6, 7])
def test_a_waiting_item_goes_where_it_is_put(store: Store, room: str, place: int) -> None:
    before = record(store, room)
    item = before.items[4]
    changes = move_item(store, room, item.id, place, at=NOW)
    after = record(store, room)
    assert (changes.verb, changes.subject) == ("move_item", (item.id,))
    assert after.items[place - 1] == item
    left = [each for each in before.items if each.id != item.id]
    assert [each for each in after.items if each.id != item.id] == left
    assert (after.runs, after.turns) == (before.runs, before.turns)
    store.undo(at=NOW + 1)
    assert record(store, room) == before


def test_moving_items_about_makes_no_time(store: Store, room: str) -> None:
    before = record(store, room)
    ends = projected_starts(before, NOW)[1]
    for item, place in ((6, 3), (3, 5), (4, 7), (2, 6)):
        move_item(store, room, before.items[item].id, place, at=NOW)
        starts, end_now = projected_starts(record(store, room), NOW)
        assert end_now == ends
        order = [each.id for each in record(store, room).items if each.id in starts]
        assert sorted(starts, key=lambda each: starts[each]) == order
    assert check(store.db, full=True) == ()


def test_an_item_put_where_it_stands_changes_nothing(store: Store, room: str) -> None:
    assert not move_item(store, room, record(store, room).items[3].id, 4, at=NOW)


def test_what_was_passed_over_can_be_brought_behind_the_running_one(
    store: Store, room: str
) -> None:
    items = record(store, room).items
    take_item(store, room, items[4].id, at=2 * MIN)
    move_item(store, room, items[2].id, 5, at=NOW)
    assert [each.id for each in record(store, room).items[2:5]] == [
        items[3].id,
        items[4].id,
        items[2].id,
    ]
    take_next_item(store, room, at=NOW + MIN)
    assert state_at(load_programme(store.db), record(store, room), NOW + MIN).item.number == 5


def test_an_added_item_is_run_and_was_never_planned(store: Store, room: str) -> None:
    before = record(store, room)
    ends = projected_starts(before, NOW)[1]
    changes = add_item(
        store, room, " A  quick poll ", 4 * MIN, at=NOW, method="Poll", after=before.items[1].id
    )
    after = record(store, room)
    added = after.items[2]
    assert (changes.verb, changes.subject) == ("add_item", (added.id,))
    assert (added.title, added.method) == ("A quick poll", "Poll")
    assert (added.planned_ms, added.allotted_ms, added.planned_start) == (0, 4 * MIN, None)
    assert [was_added(after, each) for each in after.items].count(True) == 1
    assert projected_starts(after, NOW)[1] == ends + 4 * MIN
    assert sum(each.planned_ms for each in after.items) == sum(e.planned_ms for e in before.items)
    take_next_item(store, room, at=NOW)
    assert state_at(load_programme(store.db), record(store, room), NOW).item.item.id == added.id
    store.undo(at=NOW + 1)
    store.undo(at=NOW + 2)
    assert record(store, room) == before


def test_added_without_a_place_it_comes_last_and_never_before_the_running_one(
    store: Store, room: str
) -> None:
    first = record(store, room).items[0].id
    add_item(store, room, "Last", MIN, at=NOW)
    add_item(store, room, "Soon", 0, at=NOW, after=first)
    assert titles(store, room)[-1] == "Last"
    assert titles(store, room)[2] == "Soon"


def test_the_write_up_says_which_item_was_added(store: Store, room: str) -> None:
    add_item(store, room, "A quick poll", 4 * MIN, at=NOW, after=record(store, room).items[1].id)
    take_next_item(store, room, at=10 * MIN)
    end(store, room, at=13 * MIN)
    blocks = compose_roundtable(store.db, room, Request(audience="team"), now=14 * MIN).blocks
    rows = next(b.rows for b in blocks if isinstance(b, Table) and "Planned" in b.header)
    assert ("3", "A quick poll", "added", "3:00") in [tuple(map(str, row)) for row in rows]


def test_what_was_left_out_is_brought_back_where_it_stood(store: Store, room: str) -> None:
    before = record(store, room)
    skip_item(store, room, before.items[3].id, at=NOW)
    changes = restore_item(store, room, before.items[3].id, at=NOW)
    assert (changes.verb, changes.subject) == ("restore_item", (before.items[3].id,))
    assert record(store, room) == before
    store.undo(at=NOW + 1)
    assert record(store, room).items[3].skipped


def test_an_item_is_renamed_also_afterwards(store: Store, room: str) -> None:
    item = record(store, room).items[1].id
    rename_item(store, room, item, "Check-in, in one word", at=NOW)
    end(store, room, at=2 * NOW)
    rename_item(store, room, item, "Check-in", at=2 * NOW)
    assert titles(store, room)[1] == "Check-in"
    store.undo(at=2 * NOW)
    assert titles(store, room)[1] == "Check-in, in one word"


def add_after(store: Store, roundtable: str, made: Record, title: str, ms: int) -> None:
    add_item(store, roundtable, title, ms, at=NOW, after=made.items[3].id)


Act = Callable[[Store, str, Record], object]
REFUSED: list[tuple[str, Act, str]] = [
    ("done", lambda s, r, m: move_item(s, r, m.items[0].id, 4, at=NOW), "is done: only what is"),
    ("running", lambda s, r, m: move_item(s, r, m.items[1].id, 4, at=NOW), "is running: only"),
    ("before", lambda s, r, m: move_item(s, r, m.items[3].id, 2, at=NOW), "can come at 3 to"),
    ("beyond", lambda s, r, m: move_item(s, r, m.items[3].id, 99, at=NOW), "can come at 3 to"),
    (
        "untitled",
        lambda s, r, m: add_item(s, r, " ", 1, at=NOW, after=m.items[3].id),
        "needs a title",
    ),
    (
        "negative",
        lambda s, r, m: add_item(s, r, "A", -1, at=NOW, after=m.items[3].id),
        "less than 0 min",
    ),
    ("not out", lambda s, r, m: restore_item(s, r, m.items[3].id, at=NOW), "is waiting: only"),
    ("no name", lambda s, r, m: rename_item(s, r, m.items[3].id, "", at=NOW), "needs a title"),
]


@pytest.mark.parametrize(
    ("act", "message"), [row[1:] for row in REFUSED], ids=[r[0] for r in REFUSED]
)
def test_what_makes_no_sense_is_refused(store: Store, room: str, act: Act, message: str) -> None:
    before = record(store, room)
    with pytest.raises(Refused, match=message):
        act(store, room, before)
    assert record(store, room) == before


def test_after_the_end_the_order_stands(store: Store) -> None:
    roundtable = plan(store)
    item = record(store, roundtable).items[2].id
    start(store, roundtable, at=3)
    end(store, roundtable, at=4)
    for act in (move_item, restore_item):
        with pytest.raises(Refused, match="has ended: /reopen it first"):
            act(store, roundtable, item, *([4] if act is move_item else []), at=5)
    statuses = state_at(load_programme(store.db), record(store, roundtable), 5).items
    assert statuses[2].status is ItemStatus.WAITING


def test_items_passed_over_by_a_jump_are_left_out_in_one_act(store: Store, room: str) -> None:
    items = record(store, room).items
    take_item(store, room, items[5].id, at=NOW)
    changes = leave_out_passed(store, room, at=NOW + 1)
    assert changes.subject == tuple(each.id for each in items[2:5])
    assert [each.skipped for each in record(store, room).items[2:5]] == [True] * 3
    assert take_next_item(store, room, at=NOW + MIN).subject == (items[6].id,)
    store.undo(at=NOW + 2 * MIN)
    store.undo(at=NOW + 2 * MIN)
    assert not any(each.skipped for each in record(store, room).items)
    take_item(store, room, items[2].id, at=NOW + 3 * MIN)
    with pytest.raises(Refused, match="no item was passed over"):
        leave_out_passed(store, room, at=NOW + 3 * MIN)
