"""Leaving out an organisation or somebody: not in what comes, kept and protected in what was."""

from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.board import board
from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import Organisation, Person, Promise
from facilitator.core.names.check import forbidden_forms
from facilitator.core.numbering import left_out, numbered
from facilitator.core.roster.columns import find_columns
from facilitator.core.roster.differences import Change
from facilitator.core.roster.reading import read_roster
from facilitator.core.rounds import roster
from facilitator.operations.attendance import mark_present
from facilitator.operations.floor import give_floor
from facilitator.operations.history import undo
from facilitator.operations.roundtables import end, open_room, plan_roundtable, start
from facilitator.operations.setting_up.lists import differences, load_list
from facilitator.operations.setting_up.organisations import (
    add_organisation,
    change_organisation,
    move_organisation,
    remove_organisation,
)
from facilitator.operations.setting_up.people import (
    change_person,
    put_on_roster,
    take_off_roster,
)
from facilitator.operations.setting_up.roundtables import plan_like_the_last
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record

MIN = 60_000
NOON = 1_794_830_400_000
LATER = NOON + 60 * MIN


def organisation(store: Store, handle: str = "gbif") -> Organisation:
    return next(o for o in store.standing.programme.organisations if o.handle == handle)


def person_of(store: Store, one: Organisation) -> Person:
    return next(p for p in store.standing.programme.people if p.organisation == one.id)


def planned(store: Store, promise: Promise = Promise.ORGANISATION) -> str:
    question = store.standing.programme.questions[1].id
    made = plan_roundtable(store, question, at=NOON, title="R", zone="UTC", promise=promise)
    return made.subject[0]


def held(store: Store, promise: Promise = Promise.ORGANISATION) -> str:
    """Hold a roundtable in which GBIF has the floor, and something was noted of it."""
    room, gbif = planned(store, promise), organisation(store)
    start(store, room, at=NOON)
    give_floor(store, room, Who(person_of(store, gbif).id, gbif.id), at=NOON + MIN)
    enter_line(store, room, "@gbif Standards need owners", at=NOON + 2 * MIN)
    end(store, room, at=NOON + 5 * MIN)
    return room


def on_board(store: Store, room: str) -> list[str]:
    record = load_record(store.db, room)
    return [row.participant.id for row in board(store.standing.programme, record, LATER)]


def published(store: Store, tmp_path: Path, number: str, readers: str = "public") -> str | None:
    out = tmp_path / f"out-{number}.md"
    out.unlink(missing_ok=True)
    wanted = ["publish", str(store.path), "--roundtable", number, "--for", readers, "-o", str(out)]
    wanted += ["--read-through", "Ana"]
    return out.read_text(encoding="utf-8") if main(wanted) == 0 else None


def test_who_is_left_out_stays_in_what_was_and_is_in_nothing_that_comes(store: Store) -> None:
    before, ahead, gbif = held(store), planned(store), organisation(store)
    person, was = person_of(store, gbif), on_board(store, before)
    remove_organisation(store, gbif.id, at=LATER)
    after = planned(store)
    assert on_board(store, before) == was
    for room in (ahead, after):
        record = load_record(store.db, room)
        programme = store.standing.programme
        assert gbif.id not in on_board(store, room)
        assert gbif.id not in [each.id for each in numbered(programme, record)]
        assert gbif.id not in [who.organisation for who in roster(programme, record, at=LATER)]
        assert left_out(programme, record) == {gbif.id, person.id}
    assert left_out(store.standing.programme, load_record(store.db, before)) == frozenset()
    (note,) = load_record(store.db, before).notes
    assert (note.said_by, load_record(store.db, before).turns[0].organisation) == (
        (gbif.id,),
        gbif.id,
    )


def test_the_write_up_of_what_was_is_the_same(store: Store, tmp_path: Path) -> None:
    held(store)
    before = published(store, tmp_path, "1", "team")
    gbif = organisation(store)
    remove_organisation(store, gbif.id, at=LATER)
    assert before is not None
    assert "GBIF" in before
    assert published(store, tmp_path, "1", "team") == before
    assert published(store, tmp_path, "1") is not None


def test_a_later_write_up_says_nothing_of_who_was_left_out(store: Store, tmp_path: Path) -> None:
    held(store)
    remove_organisation(store, organisation(store).id, at=LATER)
    room, ocp = planned(store), organisation(store, "ocp")
    start(store, room, at=LATER)
    give_floor(store, room, Who(person_of(store, ocp).id, ocp.id), at=LATER + MIN)
    enter_line(store, room, "@ocp Contracts are data", at=LATER + 2 * MIN)
    end(store, room, at=LATER + 5 * MIN)
    text = published(store, tmp_path, "2")
    assert text is not None
    assert "OCP" in text
    assert "GBIF" not in text


@pytest.mark.parametrize("promise", [p for p in Promise if p is not Promise.NAMED])
def test_the_names_of_who_was_left_out_are_kept_out_as_before(
    store: Store, promise: Promise
) -> None:
    gbif = organisation(store)
    change_organisation(store, gbif.id, giveaways=["Lock 14"], aliases=["Bio Facility"], at=2)
    held(store)
    before = forbidden_forms(store.standing.programme, promise).forms
    assert before
    remove_organisation(store, gbif.id, at=LATER)
    assert forbidden_forms(store.standing.programme, promise).forms == before


@pytest.mark.parametrize("said", ["GBIF wants owners", "The Bio Facility agrees", "As at Lock 14"])
def test_under_chatham_a_later_note_with_a_name_left_out_never_gets_out(
    store: Store, tmp_path: Path, said: str
) -> None:
    gbif = organisation(store)
    change_organisation(store, gbif.id, giveaways=["Lock 14"], aliases=["Bio Facility"], at=2)
    held(store, Promise.CHATHAM)
    remove_organisation(store, gbif.id, at=LATER)
    room = planned(store, Promise.CHATHAM)
    start(store, room, at=LATER)
    enter_line(store, room, said, at=LATER + MIN)
    enter_line(store, room, "Contracts are data", at=LATER + 2 * MIN)
    end(store, room, at=LATER + 3 * MIN)
    for number in ("1", "2"):
        text = published(store, tmp_path, number) or ""
        assert not any(each in text for each in ("GBIF", "Bio Facility", "Lock 14"))


@pytest.mark.parametrize("promise", [Promise.CHATHAM, Promise.UNATTRIBUTED, Promise.ORGANISATION])
def test_a_person_left_out_is_named_nowhere_they_were_not_before(
    store: Store, tmp_path: Path, promise: Promise
) -> None:
    held(store, promise)
    person = person_of(store, organisation(store))
    change_person(store, person.id, name="Zoraya Quill", at=LATER)
    take_off_roster(store, person.id, at=LATER)
    room = planned(store, promise)
    start(store, room, at=LATER)
    enter_line(store, room, "Zoraya said that standards need owners", at=LATER + MIN)
    enter_line(store, room, "Contracts are data", at=LATER + 2 * MIN)
    end(store, room, at=LATER + 3 * MIN)
    for number in ("1", "2"):
        assert "Zoraya" not in (published(store, tmp_path, number) or "")


def test_sectors_of_later_roundtables_do_not_count_who_was_left_out(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    remove_organisation(store, gbif.id, at=LATER)
    assert {gbif.id, person_of(store, gbif).id} <= load_record(store.db, planned(store)).absent


def test_a_room_that_is_open_keeps_whom_it_has(store: Store) -> None:
    held(store)
    room, gbif = planned(store), organisation(store)
    open_room(store, room, at=LATER)
    remove_organisation(store, gbif.id, at=LATER + 1)
    assert gbif.id in on_board(store, room)


def test_whoever_was_left_out_and_comes_after_all_takes_part_there(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    person = person_of(store, gbif)
    remove_organisation(store, gbif.id, at=LATER)
    room = planned(store)
    open_room(store, room, at=LATER)
    mark_present(store, room, Who(person.id, gbif.id), at=LATER + 1)
    assert gbif.id in on_board(store, room)
    assert person.id not in left_out(store.standing.programme, load_record(store.db, room))


def test_undo_brings_all_back(store: Store) -> None:
    held(store)
    room, before = planned(store), store.standing.programme
    absent = load_record(store.db, room).absent
    remove_organisation(store, organisation(store).id, at=LATER)
    undo(store, at=LATER + 1)
    assert store.standing.programme == before
    assert load_record(store.db, room).absent == absent


def test_adding_the_name_again_brings_the_same_one_back(store: Store) -> None:
    held(store)
    room, gbif = planned(store), organisation(store)
    person = person_of(store, gbif)
    remove_organisation(store, gbif.id, at=LATER)
    assert add_organisation(store, gbif.name, at=LATER + 1).subject == (gbif.id,)
    assert organisation(store) == gbif
    assert gbif.id in on_board(store, room)
    assert put_on_roster(store, person.name, organisation=gbif.id, at=LATER + 2).subject == (
        person.id,
    )
    assert left_out(store.standing.programme, load_record(store.db, room)) == frozenset()
    assert person_of(store, gbif) == person


def test_somebody_who_comes_back_brings_their_organisation(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    remove_organisation(store, gbif.id, at=LATER)
    change_person(store, person_of(store, gbif).id, mode="remote", at=LATER + 1)
    assert not organisation(store).former
    assert (person_of(store, gbif).former, person_of(store, gbif).mode) == (False, "remote")


def test_a_roundtable_like_the_last_is_without_who_was_left_out(store: Store) -> None:
    room, gbif = held(store), organisation(store)
    remove_organisation(store, gbif.id, at=LATER)
    question = load_record(store.db, room).roundtable.question
    (made,) = plan_like_the_last(store, question, at=LATER + 1).subject
    assert gbif.id not in on_board(store, made)


def test_the_order_of_the_others_is_counted_without_who_was_left_out(store: Store) -> None:
    held(store)
    remove_organisation(store, organisation(store).id, at=LATER)
    here = [o.id for o in store.standing.programme.organisations if not o.former]
    move_organisation(store, here[2], 2, at=LATER + 1)
    after = [o.id for o in store.standing.programme.organisations if not o.former]
    assert after == [here[0], here[2], here[1], *here[3:]]


def test_twice_is_refused(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    person = person_of(store, gbif)
    remove_organisation(store, gbif.id, at=LATER)
    with pytest.raises(Refused, match="is out of the programme already"):
        remove_organisation(store, gbif.id, at=LATER + 1)
    with pytest.raises(Refused, match="is off the roster already"):
        take_off_roster(store, person.id, at=LATER + 1)


def test_on_the_command_line(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    held(store)
    store.close()
    assert main(["set", str(store.path), "organisation", "gbif", "--remove"]) == 0
    assert "left out: what it said stays" in capsys.readouterr().out


def test_a_list_that_names_them_again_brings_them_back(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    person = person_of(store, gbif)
    remove_organisation(store, gbif.id, at=LATER)
    table = (("Name", "Organisation"), (person.name, gbif.name))
    listed = read_roster(table, find_columns(table))
    found = differences(store.db, listed)
    assert [each.change for each in (*found.organisations, *found.people)] == [Change.CHANGED] * 2
    load_list(store, listed, at=LATER + 1)
    assert (organisation(store), person_of(store, gbif)) == (gbif, person)
    assert left_out(store.standing.programme, None) == frozenset()


def test_a_list_does_not_call_them_gone_again(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    remove_organisation(store, gbif.id, at=LATER)
    others = [each for each in store.standing.programme.organisations if not each.former]
    table = (("Organisation", "Sector"), *((each.name, each.sector) for each in others))
    found = differences(store.db, read_roster(table, find_columns(table)))
    assert gbif.id not in [each.id for each in found.organisations]


def test_a_convenor_left_out_keeps_its_kind(store: Store) -> None:
    held(store)
    gbif = organisation(store)
    change_organisation(store, gbif.id, kind="convenor", at=LATER)
    remove_organisation(store, gbif.id, at=LATER + 1)
    assert (organisation(store).kind, organisation(store).former) == ("convenor", True)
