"""Two laptops raise the same hand: it waits once, and leaves once."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.core.floor import Who, queue_of
from facilitator.core.model import QueueEntry
from facilitator.core.state import State, state_at
from facilitator.operations.floor import call_first_waiting, give_floor
from facilitator.operations.history import undo
from facilitator.operations.queue import give_reason, leave_queue, raise_hand
from facilitator.operations.queue_keeping import park_queue
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import adopt, commits_of
from facilitator.store.sqlite import Connection, connect_memory

BEN = Author("Ben", "m2", "s2")


def other_laptop(db: Connection, author: Author) -> Store:
    """Return a store in memory with all that a file holds."""
    memory = connect_memory()
    db.backup(memory)
    return Store(Path(), memory, author)


class Room:
    """A room of two laptops; whatever is done on the second one arrives afterwards."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.id = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
        open_room(store, self.id, at=3)
        people = store.standing.programme.people
        self.one, self.two = (Who(each.id, each.organisation) for each in people[:2])

    def on_both(self, who: Who, *, at: int) -> None:
        with closing(other_laptop(self.store.db, BEN)) as other:
            raise_hand(self.store, self.id, who, at=at, reason="as Ana heard it")
            raise_hand(other, self.id, who, at=at - 1, reason="as Ben heard it")
            adopt(self.store.db, list(commits_of(other.db)))
        self.store.standing.forget()

    @property
    def queue(self) -> tuple[QueueEntry, ...]:
        return self.state.queue

    @property
    def state(self) -> State:
        self.store.standing.forget()
        return state_at(self.store.standing.programme, load_record(self.store.db, self.id), 10**6)

    def held(self) -> int:
        return len(load_record(self.store.db, self.id).queue)


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def test_who_is_in_twice_waits_once_with_the_entry_that_was_first(room: Room) -> None:
    room.on_both(room.one, at=10)
    raise_hand(room.store, room.id, room.two, at=11)
    assert [(each.person, each.asked_at) for each in room.queue] == [
        (room.one.person, 9),
        (room.two.person, 11),
    ]
    assert room.held() == 3
    give_reason(room.store, room.id, room.one, "as both agree", at=12)
    assert room.queue[0].reason == "as both agree"


def test_leaving_leaves_every_place(room: Room) -> None:
    room.on_both(room.one, at=10)
    leave_queue(room.store, room.id, room.one, at=20)
    assert room.held() == 0
    undo(room.store, at=21)
    assert len(room.queue) == 1


@pytest.mark.parametrize("by", [call_first_waiting, give_floor])
def test_the_floor_uses_every_place_up(room: Room, by: Callable[..., object]) -> None:
    room.on_both(room.one, at=10)
    who = (room.one,) if by is give_floor else ()
    by(room.store, room.id, *who, at=1_000)
    assert room.held() == 0


def test_the_start_takes_every_place_along(room: Room) -> None:
    room.on_both(room.one, at=10)
    raise_hand(room.store, room.id, room.two, at=11)
    start(room.store, room.id, at=20)
    leave_queue(room.store, room.id, room.one, at=30)
    assert room.held() == 1
    assert [each.person for each in room.queue] == [room.two.person]


def test_who_is_kept_for_the_next_roundtable_waits_there_once(room: Room) -> None:
    room.on_both(room.one, at=10)
    park_queue(room.store, room.id, at=20)
    assert room.held() == 0
    after = plan_roundtable(room.store, None, at=30, title="R", zone="UTC").subject[0]
    open_room(room.store, after, at=31)
    room.id = after
    assert len(room.queue) == room.held() == 1


def test_a_person_and_their_organisation_are_two(room: Room) -> None:
    room.on_both(room.one, at=10)
    raise_hand(room.store, room.id, Who(None, room.one.organisation), at=12)
    assert len(room.queue) == 2


def test_the_same_person_for_another_organisation_is_one(room: Room) -> None:
    room.on_both(room.one, at=10)
    record = load_record(room.store.db, room.id)
    other = record.queue[0]._replace(id="z", organisation=room.two.organisation)
    assert len(queue_of(replace(record, queue=(*record.queue, other)), None)) == 1
