"""Interpreters in files that leave the house: no airtime in a write-up, replay counts all turns."""

import pytest

from facilitator.core.airtime import airtime
from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.operations.attendance import mark_interpreted
from facilitator.operations.floor import give_floor
from facilitator.operations.people import add_person
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.roundtables import end, plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.writeup.blocks import Table
from facilitator.writeup.compose import Request

MIN = 60_000


def test_what_an_interpreter_said_is_no_airtime_of_the_write_up(store: Store) -> None:
    programme = load_programme(store.db)
    gbif = next(each.id for each in programme.organisations if each.handle == "gbif")
    delegate = next(each.id for each in programme.people if each.organisation == gbif)
    room = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    voice = add_person(store, "Vera", at=2, organisation=gbif).subject[0]
    start(store, room, at=3)
    mark_interpreted(store, room, Who(voice, gbif), "interpreter", at=3)
    mark_interpreted(store, room, Who(delegate, gbif), "consecutive", at=3)
    give_floor(store, room, Who(delegate, gbif), at=3)
    give_floor(store, room, Who(voice, gbif), at=3 + 2 * MIN)
    end(store, room, at=3 + 5 * MIN)
    document = compose_roundtable(store.db, room, Request("team"), now=9 * MIN)
    tables = [each for each in document.blocks if isinstance(each, Table)]
    spoken = next(each for each in tables if each.header[0] == "Organisation")
    assert spoken.rows[0][:3] == ("GBIF", "2:00", "1")  # as spoken, not divided
    replayed = airtime(load_programme(store.db), load_record(store.db, room), 9 * MIN)
    assert (replayed[0].ms, replayed[0].turns) == (5 * MIN, 2)


def test_there_are_three_ways_and_no_other(store: Store) -> None:
    room = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    person = load_programme(store.db).people[0].id
    with pytest.raises(Refused, match="no way of interpreting: choose consecutive"):
        mark_interpreted(store, room, Who(person), "whispered", at=3)
