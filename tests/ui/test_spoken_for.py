"""Somebody of two organisations: the chip says for whom, and one key changes it or says both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.floor import chair_floor, give_floor
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.name_finder import NameFinder
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from tests.ui.asking import settle
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, SECOND, NotesHouse
from tests.ui.run_house import DISCUSSION, RunHouse


def represent(store: Store, person: str, organisation: str, *, at: int) -> Changes:
    with store.act("add_person", at=at) as act:
        act.link("affiliation", person, organisation, position=0)
        act.about(person)
    return act.changes


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    """The delegate of GBIF, who speaks for OCP too, has the floor for GBIF."""
    made = NotesHouse(qtbot, session, actions, clock)
    made.do(represent, delegate(made.session), made.organisation("ocp"))
    made.later(SECOND)
    made.act(give_floor, Who(delegate(session), made.organisation("gbif")))
    made.later(SECOND)
    return made


def delegate(session: Session, handle: str = "gbif") -> str:
    home = next(o.id for o in session.programme.organisations if o.handle == handle)
    return next(each.id for each in session.programme.people if each.organisation == home)


def change(house: NotesHouse) -> None:
    house.actions.action("speaks_for").trigger()
    settle(house.qtbot, house.session)


def said(house: NotesHouse) -> list[list[str]]:
    return [list(house.handles(note.said_by)) for note in house.notes()]


def test_the_key_goes_from_one_to_the_other_to_both(house: NotesHouse) -> None:
    assert house.chips[:2] == ["GBIF · Delegate of GBIF said", "for OCP"]
    house.enter("as one")
    change(house)
    assert house.chips[:2] == ["OCP · Delegate of GBIF said", "for both"]
    assert "The turn is for OCP now" in house.sentence
    house.later(SECOND)
    house.enter("as the other")
    assert said(house) == [["ocp"], ["ocp"]]  # the notes of the turn went along
    change(house)
    assert house.chips[:2] == ["GBIF + OCP · Delegate of GBIF said", "for GBIF"]
    house.later(SECOND)
    house.enter("as both")
    assert said(house)[-1] == ["gbif", "ocp"]
    assert house.notes()[-1].people == (delegate(house.session),)
    change(house)
    assert house.chips[:2] == ["GBIF · Delegate of GBIF said", "for OCP"]
    assert said(house) == [["gbif"], ["gbif"], ["gbif", "ocp"]]


def test_both_ends_with_the_floor(house: NotesHouse) -> None:
    change(house)
    change(house)
    house.later(SECOND)
    house.act(chair_floor)
    house.later(SECOND)
    assert house.chips[0] == "the facilitator has the floor"


def test_on_the_line_it_is_changed_on_the_line(house: NotesHouse) -> None:
    house.act(chair_floor)
    house.later(SECOND)
    house.type("barrier: @[Delegate of GBIF] it costs")
    assert house.chips[:2] == ["GBIF · Delegate of GBIF said", "for OCP"]
    for typed in ("@ocp ", "@gbif @ocp ", "@gbif "):
        change(house)
        assert house.box.text() == f"barrier: {typed}@[Delegate of GBIF] it costs"
    change(house)
    house.key(ENTER)
    house.settle()
    assert said(house) == [["ocp"]]
    assert house.session.record.turns[-1].organisation is None  # the chair's turn is untouched


def test_of_the_speaker_before_it_is_this_note(house: NotesHouse) -> None:
    house.act(chair_floor)
    house.later(SECOND)
    house.type("what was said before")
    house.actions.action("speaker_before").trigger()
    assert house.chips[0] == "GBIF · Delegate of GBIF said"
    change(house)
    assert house.chips[0] == "OCP · Delegate of GBIF said"
    house.key(ENTER)
    house.settle()
    house.later(SECOND)
    house.enter("what comes then")
    assert said(house) == [["ocp"], []]
    assert house.session.record.turns[0].organisation == house.organisation("gbif")


def test_whoever_speaks_for_one_is_offered_nothing(house: NotesHouse) -> None:
    house.act(give_floor, Who(delegate(house.session, "osmf"), house.organisation("osmf")))
    house.later(SECOND)
    assert "for" not in " ".join(house.chips).split()
    change(house)
    assert "represents several" in house.sentence
    assert house.chips[0] == "OSMF · Delegate of OSMF said"


def test_the_chip_shows_its_key(house: NotesHouse) -> None:
    buttons = house.pane.capture.chips.findChildren(KeyButton)
    (chip,) = (each for each in buttons if each.text() == "for OCP")
    assert chip.key_text() == "Alt F"


@pytest.fixture
def room(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start()
    made.go_to(DISCUSSION)
    made.show()
    note.show()
    note.setFocus()
    return made


@pytest.mark.slow
def test_a_number_says_for_whom_and_a_name_for_whom_last(room: RunHouse) -> None:
    session = room.session
    person = delegate(session)
    free = room.who("wikirate")
    home = room.who("gbif").organisation
    room.do(represent, person, free.organisation)
    room.settle(room.actions.action("floor_1").trigger)
    assert session.record.turns[-1].organisation == home
    room.later(SECOND)
    number = 1 + [each.handle for each in session.programme.members].index("wikirate")
    room.settle(room.actions.action(f"floor_{number}").trigger)
    assert session.record.turns[-1].person == free.person  # their own delegate comes first
    room.settle(room.actions.action(f"floor_{number}").trigger)
    turn = session.record.turns[-1]
    assert (turn.person, turn.organisation) == (person, free.organisation)
    room.later(SECOND)
    room.act(chair_floor)
    room.later(SECOND)
    room.actions.action("floor_by_name").trigger()
    finder = room.page.findChild(NameFinder)
    name = next(each.name for each in session.programme.people if each.id == person)
    room.qtbot.keyClicks(finder.findChild(QLineEdit), name)
    room.settle(lambda: room.qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return))
    turn = session.record.turns[-1]
    assert (turn.person, turn.organisation) == (person, free.organisation)
