"""Who comes late, leaves, sends apologies, is interpreted or has a limit of their own."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, never_here, present_people
from facilitator.core.presence import Presence
from facilitator.operations.attendance import (
    expect_leaving,
    limit_person,
    mark_absent,
    mark_interpreted,
    mark_present,
)
from facilitator.operations.floor import give_floor, yield_floor
from facilitator.operations.people import add_person
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record

MIN = 60_000
NOON = 1_794_830_400_000  # 2026-11-16 12:00 UTC


@pytest.fixture
def planned(store: Store) -> str:
    question = next(q.id for q in store.standing.programme.questions if q.code == "Q2")
    changes = plan_roundtable(store, question, at=2, title="R", zone="Europe/London")
    return changes.subject[0]


def gbif(store: Store) -> Who:
    one = next(o for o in store.standing.programme.organisations if o.handle == "gbif")
    person = next(p.id for p in store.standing.programme.people if p.organisation == one.id)
    return Who(person, one.id)


def presence(store: Store, roundtable: str) -> Presence:
    (found,) = load_record(store.db, roundtable).presence
    return found


def test_before_the_start_nobody_is_late_and_nobody_has_left(store: Store, planned: str) -> None:
    who = gbif(store)
    mark_absent(store, planned, who, at=NOON, state="expected")
    assert presence(store, planned) == Presence(who.person, present=False, state="expected")
    mark_present(store, planned, who, at=NOON, remote=True)
    assert presence(store, planned) == Presence(who.person, remote=True)


def test_a_late_arrival_and_a_departure_have_their_instants(store: Store, planned: str) -> None:
    who = gbif(store)
    mark_absent(store, planned, who, at=NOON, state="apologies")
    start(store, planned, at=NOON)
    assert never_here(load_record(store.db, planned)) == {who.person}
    mark_present(store, planned, who, at=NOON + MIN)
    assert presence(store, planned).arrived_at == NOON + MIN
    mark_absent(store, planned, who, at=NOON + 2 * MIN)
    found = presence(store, planned)
    assert (found.present, found.state, found.left_at) == (False, "", NOON + 2 * MIN)
    assert never_here(load_record(store.db, planned)) == frozenset()
    mark_present(store, planned, who, at=NOON + 3 * MIN)  # back again: no late arrival
    found = presence(store, planned)
    assert (found.present, found.arrived_at, found.left_at) == (True, NOON + MIN, None)


@pytest.mark.parametrize(
    ("typed", "after"),
    [("15:30", 3.5 * 60), ("9:30", None), ("12:00", None), ("half", None), ("25:00", None)],
)
def test_who_leaves_when(store: Store, planned: str, typed: str, after: float | None) -> None:
    who = gbif(store)
    if after is None:
        with pytest.raises(Refused, match=r"has passed|no time of day"):
            expect_leaving(store, planned, who, typed, at=NOON)
        return
    expect_leaving(store, planned, who, typed, at=NOON)
    assert presence(store, planned).leaves_at == NOON + after * MIN
    expect_leaving(store, planned, who, "", at=NOON)
    assert presence(store, planned).leaves_at is None


def test_who_is_not_here_cannot_leave_later(store: Store, planned: str) -> None:
    mark_absent(store, planned, gbif(store), at=NOON)
    with pytest.raises(Refused, match="is not here"):
        expect_leaving(store, planned, gbif(store), "15:30", at=NOON)


def test_interpreted_and_a_limit_of_their_own(store: Store, planned: str) -> None:
    who = gbif(store)
    mark_interpreted(store, planned, who, "consecutive", at=NOON)
    limit_person(store, planned, who, "1:30", at=NOON)
    found = presence(store, planned)
    assert (found.present, found.interpreted, found.per_turn_ms) == (True, "consecutive", 90_000)
    mark_interpreted(store, planned, who, "", at=NOON)
    limit_person(store, planned, who, " ", at=NOON)
    assert presence(store, planned) == Presence(who.person)
    with pytest.raises(Refused, match="no way of interpreting"):
        mark_interpreted(store, planned, who, "whispered", at=NOON)
    with pytest.raises(Refused, match="a turn needs some time"):
        limit_person(store, planned, who, "0", at=NOON)


@pytest.mark.parametrize("as_organisation", [False, True])
def test_whoever_has_the_floor_cannot_leave(
    store: Store, planned: str, as_organisation: bool
) -> None:
    who = gbif(store)
    start(store, planned, at=NOON)
    give_floor(store, planned, who, at=NOON + 1)
    meant = Who(None, who.organisation) if as_organisation else who
    with pytest.raises(Refused, match="has the floor"):
        mark_absent(store, planned, meant, at=NOON + 2)
    yield_floor(store, planned, at=NOON + 3)
    mark_absent(store, planned, meant, at=NOON + 4)


def test_somebody_unknown_is_added_with_their_organisation(store: Store, planned: str) -> None:
    who = gbif(store)
    added = add_person(store, "  Second   Delegate ", at=NOON, organisation=who.organisation)
    programme = store.standing.programme
    person = programme.people[-1]
    assert (person.id, person.name) == (added.subject[0], "Second Delegate")
    record = load_record(store.db, planned)
    assert present_people(record, programme, who.organisation) == (who.person, person.id)
    with pytest.raises(Refused, match="in the programme already"):
        add_person(store, "second delegate", at=NOON, organisation=who.organisation)
    with pytest.raises(Refused, match="needs a name"):
        add_person(store, " ", at=NOON)


def test_who_is_added_later_took_no_part_in_what_is_over(store: Store, planned: str) -> None:
    start(store, planned, at=NOON)
    end(store, planned, at=NOON + MIN)
    running = plan_roundtable(store, None, at=NOON, title="R", zone="UTC").subject[0]
    person = add_person(store, "Second", at=NOON + 2 * MIN).subject[0]
    assert never_here(load_record(store.db, planned)) == {person}
    assert never_here(load_record(store.db, running)) == frozenset()


def test_a_guest_of_one_roundtable_is_not_here_in_the_others(store: Store, planned: str) -> None:
    start(store, planned, at=NOON)
    early = plan_roundtable(store, None, at=NOON, title="R", zone="UTC").subject[0]
    guest = add_person(store, "Ana Ruiz", at=NOON + MIN, roundtable=planned).subject[0]
    second = add_person(store, "On the roster", at=NOON + MIN).subject[0]
    assert load_record(store.db, planned).absent == frozenset()
    end(store, planned, at=NOON + 2 * MIN)
    late = plan_roundtable(store, None, at=NOON + 3 * MIN, title="R", zone="UTC").subject[0]
    for each in (early, late):
        assert never_here(load_record(store.db, each)) == {guest}
    mark_present(store, late, Who(guest), at=NOON + 4 * MIN)
    assert load_record(store.db, late).absent == frozenset()
    third = plan_roundtable(store, None, at=NOON + 5 * MIN, title="R", zone="UTC").subject[0]
    assert load_record(store.db, third).absent == {guest}
    assert second not in load_record(store.db, third).absent


def test_of_several_the_last_speaker_comes_first(store: Store, planned: str) -> None:
    who = gbif(store)
    second = add_person(store, "Second", at=NOON, organisation=who.organisation).subject[0]
    start(store, planned, at=NOON)
    give_floor(store, planned, Who(second, who.organisation), at=NOON + 1)
    record, programme = load_record(store.db, planned), store.standing.programme
    assert present_people(record, programme, who.organisation) == (second, who.person)
    mark_absent(store, planned, who, at=NOON + 2)
    record = load_record(store.db, planned)
    assert present_people(record, programme, who.organisation) == (second,)
