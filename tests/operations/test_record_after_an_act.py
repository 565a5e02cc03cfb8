"""A record after an act: what was written is read, and nothing else of hundreds of rows."""

from collections.abc import Callable
from typing import Any

import pytest

from facilitator.core.floor import Who
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.operations.floor import (
    chair_floor,
    give_floor,
    interpose,
    return_floor,
    yield_floor,
)
from facilitator.operations.history import take_back, undo
from facilitator.operations.items import take_next_item
from facilitator.operations.queue import leave_queue, raise_hand
from facilitator.operations.roundtables import pause, resume
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record
from facilitator.store.queries.updating import update_record
from tests.operations.laptops import SECOND, START
from tests.operations.stricter_house import held


@pytest.fixture
def roundtable(store: Store) -> str:
    return held(store, "00:10 /floor gbif")


def whos(store: Store) -> list[Who]:
    return [Who(None, each.id) for each in store.standing.programme.members]


def test_every_act_of_the_room_leaves_the_record_that_is_read_anew(
    store: Store, roundtable: str
) -> None:
    one, two, three, *_ = whos(store)
    record = load_record(store.db, roundtable, notes=False)
    acts: list[tuple[Callable[..., Changes], tuple[Any, ...]]] = [
        (give_floor, (one,)),
        (give_floor, (two,)),
        (interpose, (three,)),
        (return_floor, ()),
        (raise_hand, (one,)),
        (pause, ()),
        (resume, ()),
        (give_floor, (one,)),
        (yield_floor, ()),
        (mark_absent, (two,)),
        (mark_present, (two,)),
        (raise_hand, (two,)),
        (leave_queue, (two,)),
        (chair_floor, ()),
        (take_next_item, ()),
    ]
    for number, (operation, args) in enumerate(acts):
        at = START + (20 + number) * SECOND
        changes = operation(store, roundtable, *args, at=at)
        record = update_record(store.db, record, changes.rows)
        assert record == load_record(store.db, roundtable, notes=False)
        assert store.standing.record(roundtable) == record


def test_what_was_taken_back_is_gone_from_it(store: Store, roundtable: str) -> None:
    before = store.standing.record(roundtable)
    at = START + 20 * SECOND
    given = give_floor(store, roundtable, whos(store)[2], at=at)
    assert store.standing.record(roundtable) != before
    take_back(store, given.commit, at=at + SECOND)
    assert store.standing.record(roundtable) == load_record(store.db, roundtable, notes=False)
    undo(store, at=at + 2 * SECOND)
    assert store.standing.record(roundtable) == load_record(store.db, roundtable, notes=False)


def test_an_act_that_fails_leaves_nothing_behind(store: Store, roundtable: str) -> None:
    before = store.standing.record(roundtable)
    with pytest.raises(ZeroDivisionError), store.act("give_floor", at=START) as act:  # noqa: PT012
        act.create("turn", roundtable=roundtable, kind="turn", begin=START + 30 * SECOND)
        assert len(act.standing.record(roundtable).turns) == len(before.turns) + 1
        raise ZeroDivisionError
    assert store.standing.record(roundtable) == before


def test_the_turns_that_nobody_touched_are_not_read(store: Store, roundtable: str) -> None:
    for number in range(30):
        who = whos(store)[number % 3]
        give_floor(store, roundtable, who, at=START + (20 + number) * SECOND)
    record = store.standing.record(roundtable)
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    give_floor(store, roundtable, whos(store)[3], at=START + 90 * SECOND)
    after = store.standing.record(roundtable)
    store.db.set_trace_callback(None)
    reading = [each for each in asked if "FROM turn" in each]
    assert len(reading) == 2  # the field that is written, and the two rows
    assert all(" id IN (" in each or " id = " in each for each in reading)
    assert not any("FROM item" in each or "FROM attendance" in each for each in asked)
    assert after.items is record.items
    assert all(new is old for new, old in zip(after.turns, record.turns[:-1], strict=False))
