"""Who was kept waiting with an item: brought along, raised again, kept for later, or dropped."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import kept_of
from facilitator.operations.attendance import mark_absent
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.items import take_item, take_next_item
from facilitator.operations.kept_waiting import bring_waiting, drop_kept
from facilitator.operations.queue import move_in_queue, raise_hand
from facilitator.operations.roundtables import end, start
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record
from tests.operations.test_queue_keeping import MIN, handles, member, plan, queue, queue_up


@pytest.fixture
def running(store: Store) -> str:
    roundtable = plan(store)
    start(store, roundtable, at=3)
    return roundtable


def kept(store: Store, roundtable: str) -> list[str]:
    record = load_record(store.db, roundtable, notes=False)
    running = next((run.item for run in record.runs if run.end is None), None)
    names = {each.id: each.handle for each in store.standing.programme.organisations}
    return [names[e.organisation or ""] for _, some in kept_of(record, running) for e in some]


def move_on(store: Store, roundtable: str, minute: int) -> None:
    take_next_item(store, roundtable, at=minute * MIN, keep_waiting=True)


def test_who_waits_with_other_items_comes_along_in_the_order_they_asked(
    store: Store, running: str
) -> None:
    queue_up(store, running, "gbif", "ocp")
    move_on(store, running, 5)
    raise_hand(store, running, member(store, "oar"), at=6 * MIN)
    move_on(store, running, 7)
    raise_hand(store, running, member(store, "osmf"), at=8 * MIN)
    changes = bring_waiting(store, running, at=9 * MIN)
    assert handles(store, running) == ["gbif", "ocp", "oar", "osmf"]
    assert kept(store, running) == []
    assert queue(store, running)[0].asked_at == MIN  # they wait as long as they have
    words = act_in_words(store.db, changes.verb, changes.subject)
    assert words == "bring GBIF, OCP, OAR along"
    undo(store, at=10 * MIN)
    assert (handles(store, running), kept(store, running)) == (["osmf"], ["gbif", "ocp", "oar"])


def test_a_reply_comes_along_as_a_hand_and_who_was_moved_stays(store: Store, running: str) -> None:
    raise_hand(store, running, member(store, "gbif"), at=MIN, reply=True)
    move_on(store, running, 5)
    raise_hand(store, running, member(store, "ocp"), at=6 * MIN, reply=True)
    raise_hand(store, running, member(store, "oar"), at=7 * MIN)
    move_in_queue(store, running, member(store, "oar"), 1, at=7 * MIN)
    bring_waiting(store, running, at=8 * MIN)
    assert handles(store, running) == ["oar", "ocp", "gbif"]
    assert [each.kind for each in queue(store, running)] == ["hand", "reply", "hand"]


def test_moving_on_takes_who_waits_along_in_one_act(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp")
    take_next_item(store, running, at=5 * MIN, bring_waiting=True)
    assert (handles(store, running), kept(store, running)) == (["gbif", "ocp"], [])
    undo(store, at=6 * MIN)
    assert handles(store, running) == ["gbif", "ocp"]


def test_going_to_an_item_can_take_who_waits_along_too(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    wanted = load_record(store.db, running).items[3].id
    take_item(store, running, wanted, at=5 * MIN, bring_waiting=True)
    assert (handles(store, running), kept(store, running)) == (["gbif"], [])


def test_a_hand_raised_again_ends_the_kept_one(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp")
    move_on(store, running, 5)
    raise_hand(store, running, member(store, "gbif"), at=6 * MIN)
    assert (handles(store, running), kept(store, running)) == (["gbif"], ["ocp"])
    first = load_record(store.db, running).items[0].id
    take_item(store, running, first, at=7 * MIN)
    assert (handles(store, running), kept(store, running)) == (["ocp"], ["gbif"])


def test_who_has_left_is_not_brought(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp")
    move_on(store, running, 5)
    mark_absent(store, running, member(store, "gbif"), at=6 * MIN)
    bring_waiting(store, running, at=7 * MIN)
    assert handles(store, running) == ["ocp"]
    with pytest.raises(Refused, match="nobody who is here waits with another item"):
        bring_waiting(store, running, at=8 * MIN)


def test_who_is_dropped_waits_no_more_and_the_live_queue_stays(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    move_on(store, running, 5)
    queue_up(store, running, "ocp")
    drop_kept(store, running, at=7 * MIN)
    assert (handles(store, running), kept(store, running)) == (["ocp"], [])
    with pytest.raises(Refused, match="nobody waits with another item"):
        drop_kept(store, running, at=8 * MIN)
    end(store, running, at=9 * MIN)
    changes = drop_kept(store, running, at=10 * MIN)  # nothing runs: it is all that is left
    assert act_in_words(store.db, changes.verb, changes.subject) == "drop OCP from the queue"
    assert load_record(store.db, running).queue == ()
