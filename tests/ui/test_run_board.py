"""The board measures against the right share, and lists people only where somebody asks."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.cli import main
from facilitator.core.airtime import airtime_by_person
from facilitator.core.floor import Who, is_absent
from facilitator.operations.attendance import mark_absent
from facilitator.operations.floor import give_floor, yield_floor
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import end, pause, plan_roundtable, resume, start
from facilitator.store.changes import Changes
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_notes, load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.people_list import PeopleList
from facilitator.ui.run.speaks_for import SpeaksFor
from facilitator.ui.run.tile import Tile
from facilitator.ui.session import Session
from tests.sample_file import put_sample
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).start()
    made.go_to(DISCUSSION)
    return made.show()


def button(house: RunHouse, text: str) -> QPushButton:
    return next(each for each in house.shown(QPushButton) if each.text() == text)


def push(house: RunHouse, text: str) -> None:
    house.qtbot.mouseClick(button(house, text), Qt.MouseButton.LeftButton)


def people(house: RunHouse) -> list[str]:
    return [each.text for each in house.one(PeopleList).findChildren(NameLine) if each.isVisible()]


def test_whoever_is_held_by_a_pause_does_not_speak(house: RunHouse) -> None:
    house.later(MINUTE)
    house.floor_to("gbif")
    house.later(MINUTE)
    assert "1:00 · speaking" in house.texts()
    house.act(pause)
    assert "1:00 · paused" in house.texts()
    tiles = house.page.findChildren(Tile)
    assert [each.accessibleName() for each in tiles if "speaking" in each.accessibleName()] == []
    assert "GBIF, paused" in [each.accessibleName() for each in tiles]
    house.act(resume)
    assert "1:00 · speaking" in house.texts()


def test_a_tile_tells_turns_the_first_of_them_and_the_share(house: RunHouse) -> None:
    house.later(90 * SECOND)
    house.floor_to("gbif")
    house.later(5 * MINUTE)
    house.floor_to("ocp")
    house.later(2 * MINUTE)
    told = "1 turn, 5:00 · first heard 1:30 into the roundtable · share 1:00"
    assert house.tile(1).accessibleDescription() == told
    assert house.tile(1).toolTip().startswith(f"{told}\n")
    assert house.tile(2).accessibleDescription() == "0 turns, 0:00 · share 1:00"
    house.actions.action("curtain").setChecked(True)
    assert house.tile(1).accessibleDescription() == ""


def test_who_leads_an_item_is_measured_against_the_plan(house: RunHouse) -> None:
    case = next(item for item in house.session.record.items if "wikimedia" in item.lead)
    house.go_to(case.title)
    house.floor_to("wikimedia")
    house.later(13 * MINUTE)
    house.act(yield_floor)
    assert [each for each in house.texts() if each.startswith("planned share ┊")]
    # The case was planned for 6 of the 13 minutes; the other 7 are for all seven.
    assert house.tile(6).accessibleDescription().endswith("share 7:00")
    assert house.tile(1).accessibleDescription().endswith("share 1:00")
    push(house, "discussion only")
    assert [each for each in house.texts() if each.startswith("even share 0:00")]


def test_when_the_last_of_an_organisation_leaves_the_row_says_so_at_once(house: RunHouse) -> None:
    house.floor_to("gbif")
    house.later(6 * MINUTE)
    house.act(yield_floor)
    house.act(mark_absent, house.who("gbif"))
    assert house.tile(1).accessibleName() == "GBIF, 6:00 · left"
    assert house.tile(1).accessibleDescription().startswith("1 turn, 6:00")
    assert "share" not in house.tile(1).accessibleDescription()
    assert [each for each in house.texts() if each.startswith("even share 1:00")]


def test_people_are_listed_only_when_asked_for(house: RunHouse) -> None:
    person = next(
        p
        for p in house.session.programme.people
        if p.organisation == house.who("gbif").organisation
    )
    house.floor_to("gbif")
    house.later(2 * MINUTE)
    assert house.shown(PeopleList) == []
    assert "personal data" in button(house, "by person").toolTip()
    push(house, "by person")
    assert people(house) == [f"{person.name} · GBIF"]
    assert {"2:00", "1 turn"} <= set(house.texts())
    house.later(SECOND)
    assert "2:01" in house.texts()
    house.actions.action("curtain").setChecked(True)
    assert house.shown(PeopleList) == []
    house.actions.action("curtain").setChecked(False)
    push(house, "hide the people")
    assert house.shown(PeopleList) == []


def affiliate(store: Store, person: str, organisation: str, *, at: int) -> Changes:
    with store.act("add_person", at=at) as act:
        act.link("affiliation", person, organisation, position=0)
    return act.changes


def test_who_represents_two_is_asked_for_whom_they_speak(house: RunHouse) -> None:
    gbif, ocp = house.who("gbif"), house.who("ocp")
    house.floor_to("ocp")
    assert house.shown(SpeaksFor) == []
    house.floor_to("gbif")
    house.do(affiliate, gbif.person, ocp.organisation)
    house.act(add_note, "A point.")
    house.later(3 * MINUTE)
    choice = house.one(SpeaksFor)
    assert choice.text() == "speaks for GBIF"
    assert [each.text() for each in choice.menu().actions() if each.isChecked()] == ["GBIF"]
    house.settle(choice.menu().actions()[1].trigger)
    assert choice.text() == "speaks for OCP"
    assert house.one(FloorCard).findChild(NameLine).text.startswith("OCP · ")
    spoken = {each.organisation.short: each.ms for each in house.session.state().airtime}
    assert (spoken["GBIF"], spoken["OCP"]) == (0, 3 * MINUTE)
    (note,) = load_notes(house.session.db, house.session.roundtable_id)
    assert (note.said_by, note.people) == ((ocp.organisation,), (gbif.person,))
    assert house.session.room_entry().verb == "speak_for"
    house.do(undo)
    assert choice.text() == "speaks for GBIF"
    (note,) = load_notes(house.session.db, house.session.roundtable_id)
    assert note.said_by == (gbif.organisation,)


def test_an_organisation_is_here_while_somebody_speaks_for_it(house: RunHouse) -> None:
    gbif = house.who("gbif")
    bare = next(
        each
        for each in house.session.programme.organisations
        if each.id not in {p.organisation for p in house.session.programme.people}
    )
    house.do(affiliate, gbif.person, bare.id)
    house.act(mark_absent, Who(gbif.person, gbif.organisation))
    assert is_absent(house.session.record, house.session.programme, Who(None, bare.id))


def test_a_forgotten_person_is_listed_by_their_role(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.roundtable"
    put_sample(path, AUTHOR, at=clock())
    with closing(open_store(path, Author("Ana", "m", "s"))) as store:
        programme = load_programme(store.db)
        gbif = next(each for each in programme.organisations if each.handle == "gbif")
        person = next(each for each in programme.people if each.organisation == gbif.id)
        made = plan_roundtable(store, programme.questions[1].id, at=clock(), title="G", zone="UTC")
        (table,) = made.subject
        start(store, table, at=clock())
        add_note(store, table, f"{person.name}: a point", at=clock.tick(MINUTE))
        give_floor(store, table, Who(person.id, gbif.id), at=clock.tick(MINUTE))
        end(store, table, at=clock.tick(MINUTE))
    assert main(["forget", str(path), person.name, "--yes"]) == 0
    capsys.readouterr()
    files = path.parent.glob(f"{path.name}*")
    assert not any(person.name.encode() in each.read_bytes() for each in files)
    with closing(open_store(path, AUTHOR)) as store:
        journal = store.db.execute("SELECT author, body FROM journal").fetchall()
        assert person.name not in json.dumps(journal, ensure_ascii=False)
        programme = load_programme(store.db)
        (row,) = airtime_by_person(programme, load_record(store.db, table), clock())
        assert (row.person.name, row.ms) == (person.role, MINUTE)
