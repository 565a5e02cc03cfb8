"""Two of a kind become one: everything names the other, names live on, undo parts them again."""

from collections.abc import Callable

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.roster.columns import find_columns
from facilitator.core.roster.reading import read_roster
from facilitator.operations.history import undo
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.setting_up.lists import load_list
from facilitator.operations.setting_up.merging import (
    merge_organisations,
    merge_people,
    merge_questions,
    merge_tags,
)
from facilitator.operations.typed_line import enter_line
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_tags
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import rebuild_tables
from facilitator.store.schema import LINKS, ROWS

MIN = 60_000
LINES = (
    "/floor gbif",
    "@ocp @gbif standards need #[new] owners #[newer]",
    "!action @ocp share the guide by 12 Nov",
    "#q1 @gbif said so",
    "/floor ocp",
    "/absent osmf",
)


@pytest.fixture
def room(store: Store) -> str:
    """A roundtable with turns, notes, hands, tags and an absence of several organisations."""
    question = store.standing.programme.questions[1].id
    (planned,) = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject
    start(store, planned, at=MIN)
    for number, line in enumerate(LINES, start=2):
        enter_line(store, planned, line, at=number * MIN)
    for handle in ("gbif", "metabrainz"):
        raise_hand(store, planned, who(store, handle), at=20 * MIN)
    return planned


def organisation(store: Store, handle: str) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == handle)


def person(store: Store, handle: str) -> str:
    home = organisation(store, handle)
    return next(p.id for p in store.standing.programme.people if p.organisation == home)


def who(store: Store, handle: str) -> Who:
    return Who(person(store, handle), organisation(store, handle))


def tag(store: Store, name: str) -> str:
    return next(row_id for row_id, each in load_tags(store.db) if each == name)


def question(store: Store, code: str) -> str:
    return next(q.id for q in store.standing.programme.questions if q.code == code)


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row that is not deleted."""
    found = {}
    for table in (*ROWS, *LINKS):
        rows = store.db.execute(f"SELECT * FROM {table} WHERE NOT deleted")  # noqa: S608
        without_number = slice(1 if table in ROWS else 0, None)
        found[table] = sorted((row[without_number] for row in rows), key=repr)
    return found


MERGES: dict[str, tuple[Callable[..., Changes], Callable[[Store], tuple[str, str]]]] = {
    "organisation": (
        merge_organisations,
        lambda store: (organisation(store, "gbif"), organisation(store, "ocp")),
    ),
    "person": (merge_people, lambda store: (person(store, "gbif"), person(store, "metabrainz"))),
    "question": (merge_questions, lambda store: (question(store, "Q2"), question(store, "Q1"))),
    "tag": (merge_tags, lambda store: (tag(store, "newer"), tag(store, "new"))),
}


@pytest.mark.parametrize(("merge", "pair"), MERGES.values(), ids=MERGES)
def test_nothing_names_it_any_more_and_undo_gives_all_back(
    store: Store, room: str, merge: Callable[..., Changes], pair: Callable[[Store], tuple[str, str]]
) -> None:
    before = tables(store)
    one, into = pair(store)
    merge(store, one, into, at=30 * MIN)
    after = tables(store)
    assert not [(table, row) for table, rows in after.items() for row in rows if one in row]
    rebuild_tables(store.db)
    assert tables(store) == after
    undo(store, at=31 * MIN)
    assert tables(store) == before


def test_turns_notes_and_hands_are_of_the_other_organisation(store: Store, room: str) -> None:
    gbif, ocp = organisation(store, "gbif"), organisation(store, "ocp")
    merge_organisations(store, gbif, ocp, at=30 * MIN)
    record = load_record(store.db, room)
    assert {each.organisation for each in record.turns} == {ocp}
    assert record.notes[0].said_by == (ocp,)  # both had said it
    assert len(record.queue) == 2
    kept = next(o for o in store.standing.programme.organisations if o.id == ocp)
    assert {"GBIF", "Global Biodiversity Information Facility"} <= {*kept.aliases}


def test_a_later_list_does_not_bring_the_second_back(store: Store) -> None:
    gbif = next(o for o in store.standing.programme.organisations if o.handle == "gbif")
    tim = next(p for p in store.standing.programme.people if p.organisation == gbif.id)
    merge_organisations(store, gbif.id, organisation(store, "ocp"), at=2)
    merge_people(store, tim.id, person(store, "metabrainz"), at=3)
    table = (("Name", "Organisation"), (tim.name, gbif.name))
    with pytest.raises(Refused, match="the list adds nothing"):
        load_list(store, read_roster(table, find_columns(table)), at=4)


def test_who_was_two_people_speaks_for_both_organisations(store: Store) -> None:
    gbif, metabrainz = organisation(store, "gbif"), organisation(store, "metabrainz")
    one, into = person(store, "gbif"), person(store, "metabrainz")
    name = next(p.name for p in store.standing.programme.people if p.id == one)
    merge_people(store, one, into, at=2)
    kept = next(p for p in store.standing.programme.people if p.id == into)
    assert (kept.organisation, kept.further, kept.nicknames) == (metabrainz, (gbif,), (name,))


def test_who_waits_twice_waits_once(store: Store, room: str) -> None:
    merge_people(store, person(store, "gbif"), person(store, "metabrainz"), at=30 * MIN)
    assert len(load_record(store.db, room).queue) == 1


def test_a_tag_is_merged_by_its_whole_name_only(store: Store, room: str) -> None:
    merge_tags(store, tag(store, "new"), tag(store, "newer"), at=30 * MIN)
    assert [name for _, name in load_tags(store.db)] == ["newer"]


def test_one_thing_is_not_merged_into_itself(store: Store) -> None:
    ocp = organisation(store, "ocp")
    with pytest.raises(Refused, match="one and the same"):
        merge_organisations(store, ocp, ocp, at=2)
