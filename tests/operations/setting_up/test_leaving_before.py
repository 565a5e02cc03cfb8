"""Before the day: who was left out is not invited, and stands in nothing that is sent."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.model import Person
from facilitator.core.presence import INVITED
from facilitator.core.replies import replies_of
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.setting_up.leaving import leave_out_person
from facilitator.operations.setting_up.replies import invite_all
from facilitator.store.file import Store


def left_out_one(store: Store) -> Person:
    one = store.standing.programme.people[0]
    with store.act("take_off_roster", at=2) as act:
        leave_out_person(act.about(one.id), one)
    return one


def test_who_was_left_out_is_not_invited(store: Store) -> None:
    one = left_out_one(store)
    (room,) = plan_roundtable(store, None, at=3, title="R", zone="UTC").subject
    invite_all(store, room, at=4)
    replies = replies_of(store.standing.programme, store.standing.record(room))
    others = {each.id for each in store.standing.programme.people} - {one.id}
    assert replies == dict.fromkeys(others, INVITED)
    with pytest.raises(Refused, match="invited already"):
        invite_all(store, room, at=5)


def test_a_reply_of_who_was_left_out_since_counts_no_more(store: Store) -> None:
    (room,) = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject
    invite_all(store, room, at=2)
    one = left_out_one(store)
    assert one.id not in replies_of(store.standing.programme, store.standing.record(room))
