"""Who is remote or interpreted, known before the day, and what the roll says at the opening."""

from collections.abc import Callable

import pytest

from facilitator.core.floor import Who
from facilitator.core.presence import Presence
from facilitator.operations.attendance import mark_present
from facilitator.operations.history import undo
from facilitator.operations.roundtables import open_room, start
from facilitator.operations.setting_up.people import change_person
from facilitator.operations.setting_up.replies import set_reply
from facilitator.operations.setting_up.roundtables import change_roundtable
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record


def presence(store: Store, roundtable: str) -> dict[str, Presence]:
    found = load_record(store.db, roundtable).presence
    assert found == store.standing.record(roundtable).presence
    return {each.who: each for each in found}


@pytest.mark.parametrize("begin", [open_room, start])
def test_the_roll_begins_with_what_is_known(
    store: Store, planned: str, people: list[str], begin: Callable[..., Changes]
) -> None:
    far, heard, away, *others = people
    change_person(store, far, mode="remote", at=2)
    change_person(store, heard, interpreted="consecutive", at=3)
    change_person(store, away, mode="remote", at=4)
    set_reply(store, planned, [far], "coming", at=5)
    set_reply(store, planned, [away], "declined", at=6)
    begin(store, planned, at=7)
    found = presence(store, planned)
    assert found[far] == Presence(far, remote=True, reply="coming")
    assert found[heard] == Presence(heard, interpreted="consecutive")
    assert not found[away].present
    assert not {*others} & {*found}
    undo(store, at=8)
    assert heard not in presence(store, planned)


def test_what_was_said_of_this_roundtable_stays(
    store: Store, planned: str, people: list[str]
) -> None:
    known = store.standing.programme.people[0]
    change_person(store, known.id, mode="remote", interpreted="simultaneous", at=2)
    mark_present(store, planned, Who(known.id, known.organisation), remote=True, at=3)
    open_room(store, planned, at=4)
    assert presence(store, planned)[known.id] == Presence(known.id, remote=True)


def test_in_a_remote_roundtable_everybody_is_remote(
    store: Store, planned: str, people: list[str]
) -> None:
    change_roundtable(store, planned, mode="remote", at=2)
    open_room(store, planned, at=3)
    found = presence(store, planned)
    assert all(each.remote for each in found.values())
    assert {*people} < {*found}  # and organisations without people
