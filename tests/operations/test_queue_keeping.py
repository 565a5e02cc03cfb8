"""A queue that is closed, tidied, left behind with its item, or kept for the next roundtable."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, kept_of, who_of
from facilitator.core.model import QueueEntry
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.items import take_item, take_next_item
from facilitator.operations.queue import (
    change_kind,
    change_mode,
    give_reason,
    move_in_queue,
    raise_hand,
)
from facilitator.operations.queue_keeping import close_queue, open_queue, park_queue
from facilitator.operations.roundtables import end, open_room, plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record

MIN = 60_000


def plan(store: Store, *, theme: int = 0, rehearsal: bool = False) -> str:
    question = store.standing.programme.questions[theme].id
    changes = plan_roundtable(store, question, at=2, title="R", zone="UTC", rehearsal=rehearsal)
    return changes.subject[0]


@pytest.fixture
def running(store: Store) -> str:
    roundtable = plan(store)
    start(store, roundtable, at=3)
    return roundtable


def member(store: Store, handle: str) -> Who:
    one = next(o for o in store.standing.programme.organisations if o.handle == handle)
    person = next(p.id for p in store.standing.programme.people if p.organisation == one.id)
    return Who(person, one.id)


def queue(store: Store, roundtable: str) -> list[QueueEntry]:
    record = load_record(store.db, roundtable, notes=False)
    running = next((run.item for run in record.runs if run.end is None), None)
    return [entry for entry in record.queue if entry.item == running]


def handles(store: Store, roundtable: str) -> list[str]:
    names = {each.id: each.handle for each in store.standing.programme.organisations}
    return [names[entry.organisation or ""] for entry in queue(store, roundtable)]


def queue_up(store: Store, roundtable: str, *names: str) -> None:
    for minute, handle in enumerate(names, start=1):
        raise_hand(store, roundtable, member(store, handle), at=minute * MIN)


def test_a_closed_queue_takes_replies_and_no_hands(store: Store, running: str) -> None:
    close_queue(store, running, at=4)
    with pytest.raises(Refused, match=r"the queue is closed, so no hand of .*GBIF.*/open-queue"):
        raise_hand(store, running, member(store, "gbif"), at=5)
    raise_hand(store, running, member(store, "ocp"), at=6, reply=True)
    assert handles(store, running) == ["ocp"]
    with pytest.raises(Refused, match="closed already"):
        close_queue(store, running, at=7)
    open_queue(store, running, at=8)
    queue_up(store, running, "gbif")
    assert handles(store, running) == ["ocp", "gbif"]
    with pytest.raises(Refused, match="open already"):
        open_queue(store, running, at=9)


def test_a_new_item_opens_the_queue_again_and_undo_closes_it(store: Store, running: str) -> None:
    close_queue(store, running, at=4)
    take_next_item(store, running, at=MIN)
    assert not load_record(store.db, running).roundtable.queue_closed
    undo(store, at=2 * MIN)
    assert load_record(store.db, running).roundtable.queue_closed


def test_what_is_left_with_an_item_is_told_and_comes_back(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp")
    first = load_record(store.db, running).items[0]
    take_next_item(store, running, at=5 * MIN, keep_waiting=True)
    assert handles(store, running) == []
    record = load_record(store.db, running)
    ((item, kept),) = kept_of(record, record.items[1].id)
    assert (item.id, len(kept)) == (first.id, 2)
    take_item(store, running, first.id, at=6 * MIN)
    assert handles(store, running) == ["gbif", "ocp"]


def test_who_was_parked_asks_anew_in_the_next_roundtable(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp")
    give_reason(store, running, member(store, "ocp"), "the  rules", at=3 * MIN)
    take_next_item(store, running, at=5 * MIN, keep_waiting=True)
    queue_up(store, running, "gbif")  # on both items: asked for once
    end(store, running, at=9 * MIN)
    park_queue(store, running, at=10 * MIN)
    assert load_record(store.db, running).queue == ()
    following = plan(store)
    open_room(store, following, at=20 * MIN)
    start(store, following, at=21 * MIN)
    first = load_record(store.db, following).items[0].id
    found = queue(store, following)
    assert [(each.reason, each.asked_at, each.item) for each in found] == [
        ("", 20 * MIN, first),
        ("the rules", 20 * MIN, first),
    ]
    assert [who_of(each) for each in found] == [member(store, "gbif"), member(store, "ocp")]
    third = plan(store)
    start(store, third, at=30 * MIN)
    assert handles(store, third) == []


def test_starting_at_once_takes_them_over_as_well(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    park_queue(store, running, at=2 * MIN)
    following = plan(store)
    start(store, following, at=20 * MIN)
    assert handles(store, following) == ["gbif"]
    undo(store, at=21 * MIN)
    again = plan(store)
    start(store, again, at=22 * MIN)
    assert handles(store, again) == ["gbif"]


def test_a_rehearsal_takes_nobody_from_a_roundtable(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    park_queue(store, running, at=2 * MIN)
    rehearsal = plan(store, rehearsal=True)
    start(store, rehearsal, at=20 * MIN)
    assert handles(store, rehearsal) == []


def test_a_roundtable_on_another_theme_takes_nobody(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    park_queue(store, running, at=2 * MIN)
    other = plan(store, theme=1)
    start(store, other, at=20 * MIN)
    assert handles(store, other) == []
    end(store, other, at=21 * MIN)
    following = plan(store)
    start(store, following, at=40 * MIN)
    assert handles(store, following) == ["gbif"]


def test_who_is_not_here_stays_parked(store: Store, running: str) -> None:
    queue_up(store, running, "gbif")
    park_queue(store, running, at=2 * MIN)
    following = plan(store)
    mark_absent(store, following, member(store, "gbif"), at=3 * MIN)
    start(store, following, at=20 * MIN)
    assert handles(store, following) == []
    third = plan(store)
    start(store, third, at=40 * MIN)
    assert handles(store, third) == ["gbif"]


def test_only_who_is_named_is_kept_and_the_act_names_them(store: Store, running: str) -> None:
    """Also where two laptops have put the same one in twice, or one waits on two items."""
    queue_up(store, running, "gbif", "ocp")
    entry = queue(store, running)[0]
    second = load_record(store.db, running).items[1].id
    take_next_item(store, running, at=5 * MIN, keep_waiting=True)
    queue_up(store, running, "oar")
    with store.act("raise_hand", at=2 * MIN) as act:
        for item in (entry.item, second):
            fields = {"roundtable": running, "item": item, "position": "z", "asked_at": MIN + 1}
            act.create("queue", person=entry.person, organisation=entry.organisation, **fields)
    changes = park_queue(store, running, [entry.id], at=9 * MIN)
    assert handles(store, running) == ["oar", "gbif"]
    left = [each for each in load_record(store.db, running).queue if each.item == entry.item]
    assert [who_of(each) for each in left] == [member(store, "ocp")]
    words = act_in_words(store.db, changes.verb, changes.subject)
    assert words == "keep GBIF for the next roundtable"
    older = act_in_words(store.db, "park_queue", (running,))
    assert older == "keep who waits for the next roundtable"
    with pytest.raises(Refused, match="nobody is waiting"):
        park_queue(store, running, [entry.id], at=10 * MIN)


def test_parking_nobody_is_refused(store: Store, running: str) -> None:
    with pytest.raises(Refused, match="nobody is waiting"):
        park_queue(store, running, at=4)


def test_a_hand_becomes_a_reply_and_goes_back_to_its_time(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp", "oar")
    ocp = member(store, "ocp")
    change_kind(store, running, ocp, at=5 * MIN, reply=True)
    assert handles(store, running) == ["ocp", "gbif", "oar"]
    with pytest.raises(Refused, match="waits with a reply already"):
        change_kind(store, running, ocp, at=5 * MIN, reply=True)
    change_kind(store, running, ocp, at=6 * MIN, reply=False)
    assert handles(store, running) == ["gbif", "ocp", "oar"]


def test_who_was_moved_by_hand_keeps_the_place(store: Store, running: str) -> None:
    queue_up(store, running, "gbif", "ocp", "oar")
    oar = member(store, "oar")
    move_in_queue(store, running, oar, 2, at=4 * MIN)
    change_kind(store, running, oar, at=5 * MIN, reply=True)
    assert handles(store, running) == ["gbif", "oar", "ocp"]


def test_room_or_remote_holds_for_the_entry(store: Store, running: str) -> None:
    gbif = member(store, "gbif")
    mark_present(store, running, gbif, at=4, remote=True)
    raise_hand(store, running, gbif, at=5)
    assert queue(store, running)[0].mode == "remote"
    change_mode(store, running, gbif, at=6, remote=False)
    assert queue(store, running)[0].mode == "room"
    assert gbif.person in load_record(store.db, running).remote


def test_with_its_last_person_the_organisation_leaves_the_queue(store: Store, running: str) -> None:
    gbif = member(store, "gbif")
    raise_hand(store, running, Who(None, gbif.organisation), at=5)
    mark_absent(store, running, gbif, at=6)
    assert handles(store, running) == []
