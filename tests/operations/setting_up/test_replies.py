"""Replies to the invitation: who comes and who does not, before the room opens and after."""

import pytest

from facilitator.core.coming_and_going import who_on_roll
from facilitator.core.errors import Refused
from facilitator.core.presence import Presence
from facilitator.core.replies import count_replies
from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.operations.history import undo
from facilitator.operations.roundtables import open_room
from facilitator.operations.setting_up.replies import invite_all, set_reply
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record


def counted(store: Store, roundtable: str) -> tuple[int, ...]:
    return tuple(count_replies(store.standing.programme, store.standing.record(roundtable)))


def presence(store: Store, roundtable: str, who: str) -> Presence:
    found = load_record(store.db, roundtable).presence
    assert found == store.standing.record(roundtable).presence
    return next(each for each in found if each.who == who)


def test_replies_are_counted_and_taken_back_as_one_step(
    store: Store, planned: str, people: list[str]
) -> None:
    assert counted(store, planned) == (0, 0, 0, 0)
    invite_all(store, planned, at=2)
    assert counted(store, planned) == (len(people), 0, 0, len(people))
    set_reply(store, planned, people[:2], "coming", at=3)
    set_reply(store, planned, people[2:3], "declined", at=4)
    assert counted(store, planned) == (len(people), 2, 1, len(people) - 3)
    undo(store, at=5)
    undo(store, at=6)
    assert counted(store, planned) == (len(people), 0, 0, len(people))
    set_reply(store, planned, people[:1], "", at=7)
    assert counted(store, planned)[0] == len(people) - 1
    invite_all(store, planned, at=8)
    with pytest.raises(Refused, match="invited already"):
        invite_all(store, planned, at=9)


def test_only_who_declined_is_not_here_when_the_roll_is_called(
    store: Store, planned: str, people: list[str]
) -> None:
    here, asked, away, *_ = people
    set_reply(store, planned, [here], "coming", at=2)
    set_reply(store, planned, [asked], "invited", at=2)
    set_reply(store, planned, [away], "declined", at=2)
    record = load_record(store.db, planned)
    assert record.absent == {away}
    assert presence(store, planned, away).state == "apologies"
    who = who_on_roll(store.standing.programme, away)
    open_room(store, planned, at=3)
    mark_present(store, planned, who, at=4)
    assert presence(store, planned, away) == Presence(away, reply="declined")
    mark_absent(store, planned, who, at=5, state="expected")
    assert presence(store, planned, away).state == "expected"


def test_who_answers_after_they_were_marked_is_as_they_answered(
    store: Store, planned: str, people: list[str]
) -> None:
    one = people[0]
    who = who_on_roll(store.standing.programme, one)
    mark_absent(store, planned, who, at=2, state="apologies")
    set_reply(store, planned, [one], "invited", at=3)
    assert load_record(store.db, planned).absent == {one}
    set_reply(store, planned, [one], "coming", at=4)
    assert load_record(store.db, planned).absent == frozenset()
    mark_present(store, planned, who, at=5, remote=True)
    set_reply(store, planned, [one], "declined", at=6)
    assert load_record(store.db, planned).absent == {one}


def test_what_is_no_reply_or_comes_too_late_is_refused(
    store: Store, planned: str, people: list[str]
) -> None:
    with pytest.raises(Refused, match="is no reply"):
        set_reply(store, planned, people, "perhaps", at=2)
    open_room(store, planned, at=3)
    with pytest.raises(Refused, match="the roll says who is here"):
        set_reply(store, planned, people, "coming", at=4)


def test_a_reply_that_makes_no_sense_in_the_file_is_none(
    store: Store, planned: str, people: list[str]
) -> None:
    with store.act("recover", at=2) as act:
        act.link("attendance", planned, people[0], reply="perhaps")
    assert presence(store, planned, people[0]) == Presence(people[0])
