"""A promise for one item: what is born in it, what was said before, and what may loosen it."""

from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Item, Promise
from facilitator.core.rule_in_force import BirthRule, promise_in_force, tied_turns
from facilitator.operations.history import take_back, undo
from facilitator.operations.item_changes import change_item, split_item
from facilitator.operations.item_promises import (
    promise_for_item,
    promise_more_for_item,
    without_effect,
)
from facilitator.operations.note_taking.notes import delete_notes, put_on_record
from facilitator.operations.roundtables import change_promise
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.records import load_notes, load_record
from tests.operations.laptops import TAKER, bring, hold, make_file, note_with, type_in
from tests.operations.stricter_house import OFF, at, held, rules, standing

CHATHAM, UNATTRIBUTED = Promise.CHATHAM, Promise.UNATTRIBUTED


def item(store: Store, room: str, number: int) -> Item:
    return load_record(store.db, room, notes=False).items[number - 1]


def promise(store: Store, room: str, number: int, of: Promise | None, clock: str) -> str:
    return promise_for_item(store, room, item(store, room, number).id, of, at=at(clock)).commit


def test_what_is_typed_in_the_item_is_born_under_its_promise(store: Store) -> None:
    room = held(store, "00:10 before")
    promise(store, room, 2, CHATHAM, "00:20")
    type_in(store, room, "01:00 /next", "01:10 inside", "01:20 !off hidden")
    assert standing(store, room) == BirthRule(promise=CHATHAM, of_item=True)
    type_in(store, room, "02:00 /next", "02:10 after", "03:00 /item 2", "03:10 again")
    assert rules(store, room) == {
        "before": None,
        "inside": "chatham",
        "!off hidden": OFF,
        "after": None,
        "again": "chatham",
    }
    hidden = note_with(store, "hidden")
    put_on_record(store, (hidden.id,), at=at("04:00"))
    assert rules(store, room)["!off hidden"] == "chatham"
    assert check(store.db, full=True) == ()


def test_it_holds_for_what_was_said_in_the_item_before(store: Store) -> None:
    room = held(
        store, "00:10 first", "00:20 gone", "00:30 !off hidden", "01:00 /next", "01:10 next"
    )
    delete_notes(store, (note_with(store, "gone").id,), at=at("01:20"))
    promise(store, room, 1, CHATHAM, "02:00")
    assert rules(store, room) == {"first": "chatham", "!off hidden": OFF, "next": None}
    undo(store, at=at("02:10"))
    assert rules(store, room) == {"first": None, "!off hidden": OFF, "next": None}
    promise(store, room, 1, CHATHAM, "02:20")
    undo(store, at=at("02:21"))
    undo(store, at=at("02:30"))  # the deletion
    promise(store, room, 1, CHATHAM, "02:40")
    assert rules(store, room)["gone"] == "chatham"


def test_a_deleted_note_comes_back_under_it(store: Store) -> None:
    room = held(store, "00:10 first", "00:20 gone")
    gone = delete_notes(store, (note_with(store, "gone").id,), at=at("00:30")).commit
    promise(store, room, 1, CHATHAM, "00:40")
    take_back(store, gone, at=at("00:50"))
    assert rules(store, room) == {"first": "chatham", "gone": "chatham"}


def test_each_press_promises_one_step_more_for_the_item_that_runs(store: Store) -> None:
    room = held(store, "00:10 first")
    promise_more_for_item(store, room, at=at("01:00"))
    assert promise_in_force(load_record(store.db, room)) is UNATTRIBUTED
    promise_more_for_item(store, room, at=at("01:00") + 200)  # a finger that bounced
    assert item(store, room, 1).promise is UNATTRIBUTED
    promise_more_for_item(store, room, at=at("01:10"))
    assert item(store, room, 1).promise is CHATHAM
    with pytest.raises(Refused, match="nothing is stricter: /off"):
        promise_more_for_item(store, room, at=at("01:20"))
    type_in(store, room, "02:00 /end")
    with pytest.raises(Refused, match="has ended"):
        promise_more_for_item(store, room, at=at("02:10"))


def test_once_it_has_begun_it_may_only_be_tightened(store: Store) -> None:
    room = held(store, "00:10 first")
    promise(store, room, 1, CHATHAM, "00:20")
    for looser in (None, Promise.NAMED, UNATTRIBUTED):
        with pytest.raises(Refused, match="can only be tightened"):
            promise(store, room, 1, looser, "00:30")
    promise(store, room, 2, CHATHAM, "00:40")
    promise(store, room, 2, None, "00:50")  # it has not begun
    waiting = item(store, room, 3).id
    change_item(store, room, waiting, promise=UNATTRIBUTED, at=at("00:55"))
    assert item(store, room, 3).promise is UNATTRIBUTED
    type_in(store, room, "01:00 /next", "02:00 /end")
    promise(store, room, 2, CHATHAM, "03:00")
    with pytest.raises(Refused, match="can only be tightened"):
        promise(store, room, 2, None, "03:10")


def test_before_the_start_it_is_a_plan_of_this_roundtable_alone(store: Store) -> None:
    room = hold(store)
    other = hold(store)
    promise(store, room, 2, CHATHAM, "00:00")
    assert (item(store, room, 2).promise, item(store, other, 2).promise) == (CHATHAM, None)
    split_item(store, room, item(store, room, 2).id, 60_000, at=at("00:01"))
    assert item(store, room, 3).promise is CHATHAM
    type_in(store, room, "01:00 /start", "01:10 /next", "01:20 inside")
    assert rules(store, room) == {"inside": "chatham"}


def test_a_looser_one_has_no_effect_and_that_is_said(store: Store) -> None:
    room = hold(store)
    change_promise(store, room, CHATHAM, at=at("00:00"))
    promise(store, room, 1, Promise.NAMED, "00:01")
    type_in(store, room, "01:00 /start", "01:10 inside")
    assert rules(store, room) == {"inside": None}
    assert promise_in_force(load_record(store.db, room)) is CHATHAM
    title = item(store, room, 1).title
    assert str(without_effect(CHATHAM, item(store, room, 1))) == (
        f"for “{title}” the promise “named” has no effect: the whole roundtable is promised"
        " “chatham”"
    )
    assert without_effect(Promise.NAMED, item(store, room, 1)) is None


def test_turns_in_it_are_told_of_by_nobody(store: Store) -> None:
    room = held(store, "00:10 /floor gbif", "01:00 /next", "01:10 /floor ocp", "02:00 /next")
    type_in(store, room, "02:10 /floor gbif", "03:00 /end")
    assert len(tied_turns(load_record(store.db, room))) == 3
    promise(store, room, 2, UNATTRIBUTED, "04:00")
    record = load_record(store.db, room)
    assert [turn.id for turn in tied_turns(record)] == [record.turns[0].id, record.turns[2].id]


def test_undo_takes_it_back_straight_after_alone(store: Store) -> None:
    room = held(store, "00:10 first")
    promise(store, room, 1, CHATHAM, "00:20")
    undo(store, at=at("00:21"))
    assert (item(store, room, 1).promise, rules(store, room)) == (None, {"first": None})
    made = promise(store, room, 1, CHATHAM, "00:30")
    type_in(store, room, "00:40 second")
    with pytest.raises(Refused, match="consent of whoever said it"):
        take_back(store, made, at=at("00:50"))
    assert item(store, room, 1).promise is CHATHAM
    assert rules(store, room) == {"first": "chatham", "second": "chatham"}
    assert check(store.db, full=True) == ()


def test_what_nothing_came_under_is_taken_back_any_time(store: Store) -> None:
    room = held(store, "00:10 first")
    made = promise(store, room, 3, CHATHAM, "00:20")
    type_in(store, room, "00:30 second", "00:40 /floor gbif")
    take_back(store, made, at=at("00:50"))
    assert item(store, room, 3).promise is None


def test_it_holds_for_notes_brought_in_to_its_time(store: Store, tmp_path: Path) -> None:
    room = held(store, "01:00 /next", "05:00 /next", "09:00 /end")
    promise(store, room, 2, CHATHAM, "10:00")
    there = make_file(tmp_path / "there.roundtable", TAKER)
    hold(there, "00:00 /start", "00:10 outside it", "03:00 inside it", "08:00 /end")
    there.close()
    bring(store, tmp_path / "there.roundtable")
    assert rules(store, room) == {"outside it": None, "inside it": "chatham"}


def test_a_stricter_item_there_makes_the_same_note_stricter_here(
    store: Store, tmp_path: Path
) -> None:
    room = held(store, "03:00 We will close the registry next year", "08:00 /end")
    there = make_file(tmp_path / "there.roundtable", TAKER)
    other = hold(there, "00:00 /start", "03:00 We will close the registry next year", "08:00 /end")
    promise(there, other, 1, CHATHAM, "09:00")
    there.close()
    bring(store, tmp_path / "there.roundtable")
    assert rules(store, room) == {"We will close the registry next year": "chatham"}


def test_another_item_that_takes_a_note_over_keeps_it_as_strict(store: Store) -> None:
    room = held(store, "00:10 first")
    promise(store, room, 1, CHATHAM, "00:20")
    (note,) = load_notes(store.db, room)
    with store.act("time_item", at=at("00:30")) as act:
        act.change("note", note.id, item=item(store, room, 2).id)
    assert rules(store, room) == {"first": "chatham"}
