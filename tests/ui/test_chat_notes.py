"""Notes from the chat: typed, by a key, and in the stream."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Channel
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def test_a_line_from_the_chat_asks_who_wrote_it_and_says_who_did(house: NotesHouse) -> None:
    house.floor_to("osmf")
    house.type("chat: we would pay")
    assert house.chips[0] == "who wrote it? @name"
    house.box.put("", began=None)
    house.type("chat: GBIF: we would pay")
    assert house.chips == ["GBIF wrote", "Q2", "chat"]
    house.enter()
    (row,) = house.rows()
    assert row.text == "we would pay"
    assert [chip.text for chip in row.chips] == ["GBIF", "Q2", "chat"]
    assert "GBIF wrote." in row.spoken
    (note,) = house.notes()
    assert (note.channel, note.text) == (Channel.CHAT, "chat: GBIF: we would pay")


def test_one_key_puts_the_mark_before_the_line_and_takes_it_away(house: NotesHouse) -> None:
    house.type("@gbif we would pay")
    house.key(Qt.Key.Key_C, ALT)
    assert house.box.text() == "chat: @gbif we would pay"
    house.key(Qt.Key.Key_C, ALT)
    assert house.box.text() == "@gbif we would pay"
    house.box.put("", began=None)
    house.key(Qt.Key.Key_C, ALT)
    house.enter("gbif: we would pay")
    (note,) = house.notes()
    assert (note.channel, note.text) == (Channel.CHAT, "chat: gbif: we would pay")


@pytest.mark.parametrize("line", ["... and more", "/next"])
def test_what_is_no_note_of_its_own_takes_no_mark(house: NotesHouse, line: str) -> None:
    house.type(line)
    house.key(Qt.Key.Key_C, ALT)
    assert house.box.text() == line
    assert house.sentence == "Only a note of its own came by the chat."


def test_in_the_stream_one_letter_marks_and_unmarks(house: NotesHouse) -> None:
    house.enter("@gbif we would pay")
    view = house.pane.view
    view.setFocus()
    view.setCurrentIndex(house.pane.model.index(0))
    for channel in (Channel.CHAT, Channel.SPOKEN):
        with house.qtbot.waitSignal(house.session.changed, timeout=3000):
            house.qtbot.keyClick(view, Qt.Key.Key_C)
        assert house.notes()[0].channel is channel
