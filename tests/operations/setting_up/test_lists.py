"""A list taken over: once, again, changed; its undo; and private needs, which go nowhere."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.needs import Needs
from facilitator.core.roster.columns import ColumnRole, find_columns
from facilitator.core.roster.reading import Roster, read_roster
from facilitator.operations.history import undo
from facilitator.operations.privacy import forget_person
from facilitator.operations.programmes import create_empty
from facilitator.operations.roundtables import end, open_room, plan_roundtable, start
from facilitator.operations.setting_up.lists import load_list, remember_columns
from facilitator.operations.setting_up.new_theme import begin_theme
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_record
from facilitator.store.queries.rosters import list_shapes, needs_of
from facilitator.store.rebuild import rebuild_tables

ME = Author("Ana", "m", "s")
HEAD = ("Name", "Organisation", "Role", "Email", "Diet")
ROWS = (
    ("Ana Lima", "Delta Commission", "Head of Data", "ana@delta.example", "vegan"),
    ("Bo van Dijk", "Ministry for Basins", "", "", ""),
)


@pytest.fixture
def own(tmp_path: Path) -> Store:
    create_empty(tmp_path / "own.roundtable", ME, "Water", at=1)
    with closing(open_store(tmp_path / "own.roundtable", ME)) as opened:
        yield opened


def listed(*rows: tuple[str, ...]) -> Roster:
    table = (HEAD, *rows)
    return read_roster(table, find_columns(table))


def told(store: Store) -> list[tuple[str, str, str]]:
    programme = store.standing.programme
    homes = {each.id: each.name for each in programme.organisations}
    return [(each.name, homes[each.organisation or ""], each.role) for each in programme.people]


def test_a_list_sets_up_an_empty_programme(own: Store) -> None:
    load_list(own, listed(*ROWS), at=2)
    assert told(own) == [
        ("Ana Lima", "Delta Commission", "Head of Data"),
        ("Bo van Dijk", "Ministry for Basins", ""),
    ]
    organisations = own.standing.programme.organisations
    assert [(each.handle, each.kind) for each in organisations] == [
        ("deltacommission", "member"),
        ("ministryforbasins", "member"),
    ]
    assert len({each.colour for each in organisations}) == 2


def test_the_same_list_again_adds_nothing_and_says_so(own: Store) -> None:
    load_list(own, listed(*ROWS), at=2)
    before = own.db.execute("SELECT count(*) FROM journal").fetchone()
    with pytest.raises(Refused, match="the list adds nothing"):
        load_list(own, listed(*ROWS), at=3)
    assert own.db.execute("SELECT count(*) FROM journal").fetchone() == before


def test_a_changed_list_changes_what_it_says_and_keeps_who_is_gone(own: Store) -> None:
    load_list(own, listed(*ROWS), at=2)
    later = ("Ana Lima", "Delta Commission", "Director", "ana@delta.example", "")
    load_list(own, listed(later, ("Cy Poe", "Delta Commission", "", "", "")), at=3)
    assert [(name, role) for name, _, role in told(own)] == [
        ("Ana Lima", "Director"),
        ("Bo van Dijk", ""),
        ("Cy Poe", ""),
    ]
    undo(own, at=4)
    assert [(name, role) for name, _, role in told(own)] == [
        ("Ana Lima", "Head of Data"),
        ("Bo van Dijk", ""),
    ]


def test_somebody_comes_to_speak_for_a_second_organisation(own: Store) -> None:
    load_list(own, listed(*ROWS), at=2)
    load_list(own, listed(("Ana Lima", "Harbour Works", "", "ana@delta.example", "")), at=3)
    programme = own.standing.programme
    ana = programme.people[0]
    names = {each.id: each.name for each in programme.organisations}
    assert [names[each] for each in (ana.organisation or "", *ana.further)] == [
        "Delta Commission",
        "Harbour Works",
    ]


def test_one_value_that_makes_no_sense_refuses_the_whole_list(own: Store) -> None:
    table = (("Organisation", "Handle"), ("Delta Commission", "d d d!"), ("Lake", "lake"))
    with pytest.raises(Refused, match="“d d d!” is no handle"):
        load_list(own, read_roster(table, find_columns(table)), at=2)
    assert own.standing.programme.organisations == ()


def test_who_comes_onto_the_roster_was_not_in_a_roundtable_that_is_over(store: Store) -> None:
    (planned,) = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject
    start(store, planned, at=3)
    end(store, planned, at=4)
    load_list(store, listed(*ROWS), at=5)
    people = {each.name: each.id for each in store.standing.programme.people}
    assert {people["Ana Lima"], people["Bo van Dijk"]} <= load_record(store.db, planned).absent


def test_needs_are_no_part_of_the_programme_and_go_when_somebody_is_forgotten(own: Store) -> None:
    load_list(own, listed(*ROWS), at=2)
    ana = own.standing.programme.people[0]
    assert needs_of(own.db) == {ana.id: Needs(diet="vegan")}
    assert "vegan" not in repr(own.standing.programme)
    forget_person(own, ana.id, at=3)
    assert needs_of(own.db) == {}
    assert own.standing.programme.people[0].email == ""
    for trace in ("vegan", "ana@delta.example"):
        found = own.db.execute("SELECT count(*) FROM journal WHERE body LIKE ?", (f"%{trace}%",))
        assert found.fetchone() == (0,)
    rebuild_tables(own.db)
    assert needs_of(own.db) == {}


def test_the_roles_that_were_chosen_are_remembered(own: Store) -> None:
    table = (("Name", "Group"), ("Ana Lima", "Delta Commission"))
    columns = find_columns(table).with_role(1, ColumnRole.SECTOR)
    remember_columns(own, table, columns, at=2)
    assert find_columns(table, remembered=list_shapes(own.db)).roles == columns.roles
    remember_columns(own, table, columns.with_role(1, ColumnRole.UNUSED), at=3)
    assert list_shapes(own.db) == {"name | group": ("person", "unused")}


def coming(*answers: tuple[str, str]) -> Roster:
    table = (("Name", "Organisation", "RSVP"), *((n, "Delta Commission", a) for n, a in answers))
    return read_roster(table, find_columns(table))


def test_who_comes_is_noted_for_a_roundtable(own: Store) -> None:
    theme = begin_theme(own, "Rivers", at=2).subject[0]
    room = plan_roundtable(own, theme, at=3, title="Rivers", zone="UTC").subject[0]
    answers = (("Ana Lima", "yes"), ("Bo Dijk", "no"), ("Cy Poe", "online"), ("Di Roe", "invited"))
    load_list(own, coming(*answers), at=4, roundtable=room)
    assert replies_by_name(own, room) == {
        "Ana Lima": "coming",
        "Bo Dijk": "declined",
        "Cy Poe": "coming",
        "Di Roe": "invited",
    }
    modes = {each.name: each.mode for each in own.standing.programme.people}
    assert modes["Cy Poe"] == "remote"
    with pytest.raises(Refused, match="the list adds nothing"):
        load_list(own, coming(*answers), at=5, roundtable=room)
    # An invitation takes no answer back; another answer does, and is undone with the list.
    load_list(own, coming(("Ana Lima", "invited"), ("Bo Dijk", "yes")), at=6, roundtable=room)
    assert [replies_by_name(own, room)[name] for name in ("Ana Lima", "Bo Dijk")] == ["coming"] * 2
    undo(own, at=7)
    assert replies_by_name(own, room)["Bo Dijk"] == "declined"
    open_room(own, room, at=8)
    with pytest.raises(Refused, match="the roll says who is here"):
        load_list(own, coming(("Bo Dijk", "yes"), ("Ed New", "yes")), at=9, roundtable=room)
    assert "Ed New" not in replies_by_name(own, room)
    assert "Ed New" not in [each.name for each in own.standing.programme.people]


def replies_by_name(store: Store, room: str) -> dict[str, str]:
    names = {each.id: each.name for each in store.standing.programme.people}
    return {names[each.who]: each.reply for each in load_record(store.db, room).presence}


def test_who_comes_says_nothing_without_a_roundtable(own: Store) -> None:
    load_list(own, coming(("Ana Lima", "yes")), at=2)
    with pytest.raises(Refused, match="the list adds nothing"):
        load_list(own, coming(("Ana Lima", "no")), at=3)
