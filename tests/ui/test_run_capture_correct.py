"""What was read from a line is put right by a click on its chip; emoji do not mislead it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.day_menu import DayMenu
from facilitator.ui.session import Session
from facilitator.ui.utf16 import index_of, qt_position
from facilitator.ui.widgets.choice_chip import ChoiceChip
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def click(house: NotesHouse, text: str) -> QMenu:
    chips = house.pane.capture.chips
    chip = next(each for each in chips.findChildren(ChoiceChip) if each.text() == text)
    house.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    return next(each for each in chips.findChildren(QMenu) if each.isVisible())


def test_the_day_is_chosen_anew(house: NotesHouse) -> None:
    house.box.insertPlainText("!action @ocp share it by 12 Dec 👍 with all")
    menu = click(house, "12 Dec")
    assert isinstance(menu, DayMenu)
    menu.calendar.activated.emit(menu.calendar.selectedDate().addDays(1))
    text = house.box.text()
    assert text.startswith("!action @ocp share it by 20")
    assert text.endswith("-12-13 👍 with all")
    assert "13 Dec" in house.chips
    house.key(Qt.Key.Key_Z, CONTROL)
    assert house.box.text() == "!action @ocp share it by 12 Dec 👍 with all"


def test_a_day_that_does_not_exist_is_said_and_put_right(house: NotesHouse) -> None:
    house.box.insertPlainText("!action @ocp share it by 31 Nov with all")
    menu = click(house, "31 November does not exist")
    assert isinstance(menu, DayMenu)
    menu.calendar.activated.emit(menu.calendar.selectedDate())
    assert house.box.text().startswith("!action @ocp share it by 20")
    assert not any("does not exist" in each for each in house.chips)


def test_the_owner_is_chosen_anew_or_taken_away(house: NotesHouse) -> None:
    house.box.insertPlainText("👍 !action @ocp share it")
    menu = click(house, "OCP to do")
    next(each for each in menu.actions() if "Delegate of OAR" in each.text()).trigger()
    menu.close()
    assert house.box.text() == "👍 !action @[Delegate of OAR] share it"
    menu = click(house, "Delegate of OAR to do")
    next(each for each in menu.actions() if each.text() == "Nobody").trigger()
    assert house.box.text() == "👍 !action share it"


def test_an_emoji_before_a_tag_moves_nothing(house: NotesHouse) -> None:
    house.box.insertPlainText("👍👍 thanks ")
    house.type("@gbi")
    assert house.completions[0] == "Global Biodiversity Information Facility"
    house.key(Qt.Key.Key_Tab)
    assert house.box.text() == "👍👍 thanks @gbif "
    formats = house.box.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(12, 5)]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12), st.integers(0, 12))
def test_positions_there_and_back(text: str, index: int) -> None:
    index = min(index, len(text))
    position = qt_position(text, index)
    assert position == len(text[:index].encode("utf-16-le")) // 2
    assert index_of(text, position) == index


def test_qt_counts_so(house: NotesHouse) -> None:
    assert QTextDocument("a👍b").characterCount() - 1 == qt_position("a👍b", 3)
