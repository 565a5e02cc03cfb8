"""Ctrl+B: the note belongs to whoever held the floor before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.floor import interpose, return_floor
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import SECOND, NotesHouse

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def test_the_speaker_before_is_one_key_away(house: NotesHouse) -> None:
    house.floor_to("oar")
    house.later(60 * SECOND)
    house.floor_to("osmf")
    house.later(3 * SECOND)
    assert house.chips[:2] == ["OSMF said", "before: OAR"]
    house.type("that was before")
    house.key(Qt.Key.Key_B, CONTROL)
    assert house.chips[0] == "OAR said"
    house.enter()
    house.enter("and this is now")
    assert [house.handles(note.said_by) for note in house.notes()] == [["oar"], ["osmf"]]
    house.later(10 * SECOND)
    assert house.chips == ["OSMF said", "Q2"]


def test_the_stream_keeps_its_place_when_the_floor_changes(house: NotesHouse) -> None:
    house.enter("so that there is a stream")
    house.floor_to("oar")
    house.later(60 * SECOND)
    house.floor_to("osmf")
    house.later(SECOND)
    chips, view = house.pane.capture.chips, house.pane.view
    before = view.geometry(), chips.findChildren(QWidget)[:1]
    assert any("before" in each for each in house.chips)
    house.later(60 * SECOND)
    assert house.chips == ["OSMF said", "Q2"]
    house.floor_to("wikimedia")
    assert house.chips[0] == "Wikimedia said"
    assert (view.geometry(), chips.findChildren(QWidget)[:1]) == before


def test_whoever_interrupted_is_not_the_speaker_before(house: NotesHouse) -> None:
    house.floor_to("wikimedia")
    house.later(60 * SECOND)
    house.act(interpose, Who(None, house.organisation("oar")))
    house.later(3 * SECOND)
    assert house.chips[:2] == ["OAR said", "before: Wikimedia"]
    house.act(return_floor)
    house.later(12 * SECOND)
    house.floor_to("osmf")
    house.later(3 * SECOND)
    assert house.chips[:2] == ["OSMF said", "before: Wikimedia"]
    house.type("that was before")
    house.key(Qt.Key.Key_B, CONTROL)
    house.enter()
    assert house.handles(house.notes()[0].said_by) == ["wikimedia"]


def test_the_key_for_the_speaker_before_says_when_there_is_none(house: NotesHouse) -> None:
    house.key(Qt.Key.Key_B, CONTROL)
    assert house.sentence == "Nobody had the floor before."
