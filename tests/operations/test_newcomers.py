"""Who comes and is on no roster: a guest of an organisation, a second hat, and the promise."""

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, organisations_of, people_for
from facilitator.core.model import Organisation, Person
from facilitator.core.numbering import numbered
from facilitator.core.presence import Presence
from facilitator.operations.attendance import (
    expect,
    mark_absent,
    mark_gone,
    mark_present,
    tell_promise,
)
from facilitator.operations.floor import give_floor
from facilitator.operations.history import undo
from facilitator.operations.people import add_person, represent_also
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record

MIN = 60_000
NOON = 1_794_830_400_000  # 2026-11-16 12:00 UTC
MINISTRY = "Ministry of Transport"


@pytest.fixture
def running(store: Store) -> str:
    question = next(q.id for q in store.standing.programme.questions if q.code == "Q2")
    made = plan_roundtable(store, question, at=NOON, title="R", zone="UTC").subject[0]
    start(store, made, at=NOON)
    return made


def named(store: Store, name: str) -> Person:
    return next(p for p in load_programme(store.db).people if p.name == name)


def organisation(store: Store, handle: str) -> Organisation:
    return next(o for o in load_programme(store.db).organisations if o.handle == handle)


def presence(store: Store, roundtable: str, who: str) -> Presence:
    return next(p for p in load_record(store.db, roundtable).presence if p.who == who)


def test_an_unknown_organisation_is_a_guest_and_goes_with_its_person(
    store: Store, running: str
) -> None:
    before = load_programme(store.db)
    changes = add_person(
        store, "Ana Ruiz", at=NOON + MIN, new_organisation=MINISTRY, roundtable=running
    )
    ana, ministry = named(store, "Ana Ruiz"), organisation(store, "ministryoftransport")
    assert changes.subject == (ana.id,)
    assert ana.organisation == ministry.id
    assert (ministry.name, ministry.short, ministry.kind) == (MINISTRY, MINISTRY, "guest")
    assert ministry.colour not in {each.colour for each in before.organisations}
    programme = load_programme(store.db)
    assert programme.members == before.members
    assert numbered(programme, load_record(store.db, running)) == (*before.members, ministry)
    undo(store, at=NOON + 2 * MIN)
    assert load_programme(store.db) == before


def test_a_second_person_of_a_guest_joins_it(store: Store, running: str) -> None:
    add_person(store, "Ana Ruiz", at=NOON, new_organisation=MINISTRY, roundtable=running)
    add_person(store, "Bo Li", at=NOON, new_organisation="ministry of  TRANSPORT")
    ministry = organisation(store, "ministryoftransport")
    assert len(people_for(load_programme(store.db), ministry.id)) == 2
    with pytest.raises(Refused, match="Ana Ruiz is in the programme already"):
        add_person(store, "ana ruiz", at=NOON, new_organisation=MINISTRY)


def test_a_guest_of_another_roundtable_takes_no_number(store: Store, running: str) -> None:
    other = plan_roundtable(store, None, at=NOON, title="S", zone="UTC").subject[0]
    add_person(store, "Ana Ruiz", at=NOON, new_organisation=MINISTRY, roundtable=running)
    programme = load_programme(store.db)
    assert len(numbered(programme, load_record(store.db, running))) == 8
    assert len(numbered(programme, load_record(store.db, other))) == 7
    assert len(numbered(programme)) == 8


def test_one_person_speaks_for_two_organisations(store: Store, running: str) -> None:
    tim, ocp = named(store, "Tim Robertson"), organisation(store, "ocp")
    represent_also(store, tim.id, at=NOON, organisation=ocp.id, roundtable=running)
    assert organisations_of(named(store, "Tim Robertson")) == (tim.organisation, ocp.id)
    with pytest.raises(Refused, match="speaks for that organisation already"):
        represent_also(store, tim.id, at=NOON, organisation=ocp.id)
    with pytest.raises(Refused, match="speaks for no organisation"):
        represent_also(store, tim.id, at=NOON)
    undo(store, at=NOON + MIN)
    assert named(store, "Tim Robertson") == tim


def test_who_had_no_organisation_gets_one_and_who_was_not_here_has_come(
    store: Store, running: str
) -> None:
    guest = add_person(store, "Zoë Ångström", at=NOON).subject[0]
    mark_absent(store, running, Who(guest), at=NOON)
    represent_also(store, guest, at=NOON + MIN, new_organisation=MINISTRY, roundtable=running)
    assert (
        named(store, "Zoë Ångström").organisation == organisation(store, "ministryoftransport").id
    )
    give_floor(store, running, Who(guest), at=NOON + 2 * MIN)


def test_who_arrives_after_the_start_has_not_heard_the_promise_until_ticked(
    store: Store, running: str
) -> None:
    tim = named(store, "Tim Robertson")
    new = add_person(store, "Ana Ruiz", at=NOON + MIN, roundtable=running).subject[0]
    assert presence(store, running, new).has_not_heard_the_promise
    tell_promise(store, running, (new,), at=NOON + 2 * MIN)
    assert presence(store, running, new).heard_promise_at == NOON + 2 * MIN
    tell_promise(store, running, (new,), at=NOON + 3 * MIN)  # once is enough
    assert presence(store, running, new).heard_promise_at == NOON + 2 * MIN
    tell_promise(store, running, (new,), at=NOON + 3 * MIN, heard=False)
    assert presence(store, running, new).has_not_heard_the_promise
    with pytest.raises(Refused, match="were here at the start"):
        tell_promise(store, running, (tim.id,), at=NOON + 3 * MIN)
    undo(store, at=NOON + 4 * MIN)
    assert not presence(store, running, new).has_not_heard_the_promise


def test_who_was_here_at_the_start_and_comes_back_has_heard_it(store: Store, running: str) -> None:
    tim = named(store, "Tim Robertson")
    who = Who(tim.id, tim.organisation)
    mark_gone(store, running, who, at=NOON + MIN)
    mark_present(store, running, who, at=NOON + 2 * MIN)
    assert not presence(store, running, tim.id).has_not_heard_the_promise


def test_who_was_added_before_the_start_hears_it_with_all_others(store: Store) -> None:
    planned = plan_roundtable(store, None, at=NOON, title="S", zone="UTC").subject[0]
    new = add_person(store, "Ana Ruiz", at=NOON, roundtable=planned).subject[0]
    start(store, planned, at=NOON + MIN)
    assert not presence(store, planned, new).has_not_heard_the_promise


def test_expected_takes_a_time_until_they_come(store: Store, running: str) -> None:
    tim = named(store, "Tim Robertson")
    who = Who(tim.id, tim.organisation)
    expect(store, running, who, "12:45", at=NOON + MIN)
    found = presence(store, running, tim.id)
    assert (found.present, found.state, found.expected_at) == (False, "expected", NOON + 45 * MIN)
    expect(store, running, who, "", at=NOON + MIN)
    assert presence(store, running, tim.id).expected_at is None
    expect(store, running, who, "12:45", at=NOON + MIN)
    with pytest.raises(Refused, match="11:45 has passed: mark them as here, or write a later time"):
        expect(store, running, who, "11:45", at=NOON + MIN)
    mark_present(store, running, who, at=NOON + 2 * MIN)
    assert presence(store, running, tim.id).expected_at is None
