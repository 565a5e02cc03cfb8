"""Off the record from here in the note box: its chip, its frame, its words, and what is born."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from facilitator.operations.stricter_rules import begin_off_record, end_off_record
from facilitator.operations.typed_line import enter_line
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import SECOND, NotesHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def test_the_box_says_so_and_the_note_is_born_off(house: NotesHouse) -> None:
    house.act(begin_off_record)
    assert "off the record" in house.chips
    assert house.box.property("rule") == "off"
    assert house.box.placeholderText().startswith("Off the record: no write-up and no search")
    assert "Alt O ends it" in house.box.placeholderText()
    assert house.box.accessibleDescription() == house.box.placeholderText()
    house.enter("in confidence")
    assert [note.attribution for note in house.notes()] == ["off"]
    house.clock.tick(SECOND)
    house.act(end_off_record)
    assert "off the record" not in house.chips
    assert house.box.property("rule") == ""
    house.clock.tick(SECOND)
    house.enter("in the open")
    assert [note.attribution for note in house.notes()] == ["off", None]


@pytest.mark.slow
def test_a_line_begun_before_and_one_entered_after_are_both_off(house: NotesHouse) -> None:
    house.type("begun before")
    house.clock.tick(SECOND)
    house.act(begin_off_record)
    assert "off the record" in house.chips
    house.enter()
    house.type("begun within")
    house.clock.tick(SECOND)
    house.act(end_off_record)
    assert "off the record" in house.chips
    assert house.box.property("rule") == "off"
    house.clock.tick(SECOND)
    house.enter()
    assert [note.attribution for note in house.notes()] == ["off", "off"]


def test_a_clock_that_was_put_back_loosens_nothing(house: NotesHouse) -> None:
    house.clock.tick(60 * SECOND)
    house.act(begin_off_record)
    house.clock.tick(-30 * SECOND)
    house.enter("after the clock was put back")
    assert [note.attribution for note in house.notes()] == ["off"]


def test_a_stricter_promise_is_said_too(house: NotesHouse) -> None:
    house.act(enter_line, "/promise chatham")
    assert "Chatham House Rule" in house.chips
    assert house.box.property("rule") == "stricter"
    assert "From here: Chatham House Rule" in house.box.placeholderText()
    house.enter("in the room only")
    assert [note.attribution for note in house.notes()] == ["chatham"]


def test_an_edit_is_held_to_what_holds_while_it_is_typed(house: NotesHouse) -> None:
    house.enter("in the open")
    house.clock.tick(SECOND)
    house.act(begin_off_record)
    house.clock.tick(SECOND)
    house.act(end_off_record)
    house.clock.tick(SECOND)
    house.key(Qt.Key.Key_Up)
    assert house.box.property("rule") == ""
    house.type(" and free")
    house.enter()
    (note,) = house.notes()
    assert (note.text, note.attribution) == ("in the open and free", None)


def test_its_key_belongs_to_nothing_else(actions: ActionMap) -> None:
    for name in ("off_from_here", "chatham_from_here"):
        key = actions.action(name).shortcut()
        assert not key.isEmpty()
        same = [spec.id for spec, action in actions.rows() if key in action.shortcuts()]
        assert same == [name]
    assert actions.action("off_from_here").shortcut() == QKeySequence("Alt+O")
