"""Strike that: the last note goes off the record by one key, those before it by one more each."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.history import undo
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, SECOND, NotesHouse

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    made = NotesHouse(qtbot, session, actions, clock)
    for text in ("first", "!off second", "third", "the fourth of them"):
        made.later(SECOND)
        made.enter(text)
    return made


def off(house: NotesHouse) -> list[str]:
    return [each.text for each in house.notes() if each.off_the_record]


def reach_back(house: NotesHouse) -> None:
    with house.qtbot.waitSignal(house.session.changed, timeout=3000):
        house.key(Qt.Key.Key_Up, SHIFT)


def test_it_reaches_back_one_by_one_and_says_which(house: NotesHouse) -> None:
    house.strike()
    said = "Off the record: 14:00 “the fourth of them”. Shift+Up: the one before too."
    assert house.sentence == said
    reach_back(house)
    assert off(house) == ["!off second", "third", "the fourth of them"]
    assert "“third”" in house.sentence
    reach_back(house)  # over the second, which is off the record already
    assert off(house) == ["first", "!off second", "third", "the fourth of them"]
    house.key(Qt.Key.Key_Up, SHIFT)
    assert house.sentence == "There is no earlier note on the record."


def test_each_is_undone_by_itself(house: NotesHouse) -> None:
    house.strike()
    reach_back(house)
    house.do(undo)
    assert off(house) == ["!off second", "the fourth of them"]
    house.key(Qt.Key.Key_Up, SHIFT)  # somebody thought better of it: nothing more is struck
    house.enter()
    assert off(house) == ["!off second", "the fourth of them"]


def test_it_does_nothing_by_itself_or_once_something_else_was_typed(house: NotesHouse) -> None:
    house.key(Qt.Key.Key_Up, SHIFT)
    assert off(house) == ["!off second"]
    house.strike()
    house.type("x")
    house.key(Qt.Key.Key_Backspace)
    house.key(Qt.Key.Key_Up, SHIFT)
    house.enter("done")
    assert off(house) == ["!off second", "the fourth of them"]
    assert house.box.text() == ""


def test_it_waits_for_a_line_on_its_way(house: NotesHouse) -> None:
    house.type("fifth")
    house.key(ENTER)
    house.actions.action("off_record").trigger()
    house.key(Qt.Key.Key_Up, SHIFT)
    house.qtbot.waitUntil(lambda: len(off(house)) == 3, timeout=3000)
    assert off(house) == ["!off second", "the fourth of them", "fifth"]


def test_the_curtain_hides_the_words(house: NotesHouse) -> None:
    house.actions.action("curtain").setChecked(True)
    house.strike()
    assert house.sentence == "Off the record: 14:00. Shift+Up: the one before too."
