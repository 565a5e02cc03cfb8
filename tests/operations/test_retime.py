"""Giving items that are still to come other minutes."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.operations.items import retime_item, skip_item, take_next_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record

MIN = 60_000


def plan(store: Store) -> str:
    question = load_programme(store.db).questions[0].id
    return plan_roundtable(store, question, at=2, title="R", zone="UTC").subject[0]


@pytest.fixture
def running(store: Store) -> str:
    """Stands in its second item."""
    roundtable = plan(store)
    start(store, roundtable, at=3)
    take_next_item(store, roundtable, at=MIN)
    return roundtable


def items(store: Store, roundtable: str) -> tuple[Item, ...]:
    return load_record(store.db, roundtable).items


@pytest.mark.parametrize("minutes", [0, 3, 45])
def test_a_waiting_item_takes_what_it_is_given(store: Store, running: str, minutes: int) -> None:
    before = items(store, running)[3]
    changes = retime_item(store, running, before.id, minutes * MIN, at=2 * MIN)
    after = items(store, running)[3]
    assert (changes.verb, changes.subject) == ("retime_item", (before.id,))
    assert (after.allotted_ms, after.planned_ms) == (minutes * MIN, before.planned_ms)
    store.undo(at=3 * MIN)
    assert items(store, running)[3] == before


def test_a_second_press_gives_no_second_trim(store: Store, running: str) -> None:
    item = items(store, running)[3].id
    retime_item(store, running, item, 3 * MIN, at=2 * MIN)
    assert not retime_item(store, running, item, 3 * MIN, at=2 * MIN + 50)


@pytest.mark.parametrize(
    ("number", "ms", "message"),
    [
        (1, 3 * MIN, "is done: /item 1 takes it up, then /extend changes its minutes"),
        (2, 3 * MIN, "is running: /extend changes its minutes"),
        (3, 3 * MIN, "is skipped: /item 3 takes it up, then /extend changes its minutes"),
        (4, -1, "cannot take less than 0 min: /skip leaves it out"),
    ],
)
def test_what_makes_no_sense_is_refused(
    store: Store, running: str, number: int, ms: int, message: str
) -> None:
    skip_item(store, running, None, at=2 * MIN)
    before = items(store, running)
    with pytest.raises(Refused, match=message):
        retime_item(store, running, before[number - 1].id, ms, at=3 * MIN)
    assert items(store, running) == before
