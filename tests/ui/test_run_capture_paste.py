"""Pasting several lines, and taking back what Esc took out."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.box import lines_of
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, NotesHouse

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def paste(house: NotesHouse, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    house.box.insertFromMimeData(data)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one", ("one",)),
        ("one\n\n  two \r\nthree\n", ("one", "two", "three")),
        ("/end\nGBIF: two", ("\\/end", "GBIF: two")),
        (" \n\t\n", ()),
    ],
)
def test_the_lines_of_a_text(text: str, lines: tuple[str, ...]) -> None:
    assert lines_of(text) == lines


def test_pasted_lines_become_a_note_each(house: NotesHouse) -> None:
    paste(house, "GBIF: the first\n\n@osmf !barrier the second\n/end\n")
    assert house.sentence == "3 lines pasted. Alt+Enter: a note each. Enter: one note."
    assert "Alt+Enter 3 notes" in house.pane.capture.footer.hint
    house.key(ENTER, ALT)
    house.settle()
    notes = house.notes()
    assert [note.text for note in notes] == [
        "GBIF: the first",
        "@osmf !barrier the second",
        "\\/end",
    ]
    assert [house.handles(note.said_by) for note in notes][:2] == [["gbif"], ["osmf"]]
    record = house.session.record
    assert record is not None
    assert record.roundtable.ended_at is None, "a pasted line is never a command"
    assert house.box.text() == ""


def test_or_one_note_with_all_of_them(house: NotesHouse) -> None:
    paste(house, "one\ntwo")
    house.enter()
    assert [note.text for note in house.notes()] == ["one\ntwo"]


def test_a_line_alone_is_no_offer(house: NotesHouse) -> None:
    paste(house, "one\n")
    assert house.sentence == ""
    house.key(ENTER, ALT)
    house.settle()
    assert [note.text for note in house.notes()] == ["one"]


def test_esc_takes_the_text_out_last_and_undo_brings_it_back(house: NotesHouse) -> None:
    house.enter("@gbif ")
    house.type("half a note")
    house.key(Qt.Key.Key_Escape)
    assert house.box.text() == "half a note", "first the context goes"
    house.key(Qt.Key.Key_Escape)
    assert house.box.text() == ""
    assert house.sentence == "Taken out of the box: undo brings it back."
    house.key(Qt.Key.Key_Z, CONTROL)
    assert (house.box.text(), house.sentence) == ("half a note", "")
    house.enter()
    assert [note.text for note in house.notes()] == ["half a note"]
