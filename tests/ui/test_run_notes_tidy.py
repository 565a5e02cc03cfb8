"""The stream put right by the keys of the list, and from its menu."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind, Note
from facilitator.operations.note_taking.notes import add_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.day_menu import DayMenu
from facilitator.ui.session import Session
from facilitator.ui.stream.model import Scope
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    made = NotesHouse(qtbot, session, actions, clock)
    for text in ("@gbif the first", "!action @ocp the second by 12 Dec", "the third has ???"):
        made.later(1000)
        made.act(add_note, text)
    made.pane.view.setFocus()
    return made


def select(house: NotesHouse, *rows: int) -> None:
    view = house.pane.view
    flags = QItemSelectionModel.SelectionFlag
    view.clearSelection()
    for row in rows:
        view.selectionModel().setCurrentIndex(house.pane.model.index(row), flags.Select)


def press(
    house: NotesHouse,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in the list, and wait for what it changes."""
    with house.qtbot.waitSignal(house.session.changed, timeout=3000):
        house.qtbot.keyClick(house.pane.view, key, modifier)


def menu_of(house: NotesHouse, key: Qt.Key) -> QMenu:
    house.qtbot.keyClick(house.pane.view, key)
    return next(each for each in house.pane.view.findChildren(QMenu) if each.isVisible())


def choose(house: NotesHouse, key: Qt.Key, text: str) -> None:
    menu = menu_of(house, key)
    action = next(each for each in menu.actions() if text in each.text())
    with house.qtbot.waitSignal(house.session.changed, timeout=3000):
        action.trigger()
    menu.close()


def notes(house: NotesHouse) -> tuple[Note, ...]:
    return house.notes()


def test_a_star_for_all_that_are_selected_and_undo_takes_it_away(house: NotesHouse) -> None:
    select(house, 0, 2)
    press(house, Qt.Key.Key_S)
    assert [note.star for note in notes(house)] == [True, False, True]
    assert "★ starred" in [chip.text for chip in house.rows()[0].chips]
    assert house.pane.view.selected() == (house.rows()[0], house.rows()[2])
    press(house, Qt.Key.Key_S)
    assert not any(note.star for note in notes(house))


def test_every_kind_has_a_key(house: NotesHouse) -> None:
    keys = {"Q": Kind.QUOTE, "B": Kind.BARRIER, "U": Kind.OPEN_QUESTION, "A": Kind.ACTION}
    keys |= {"D": Kind.DECISION, "R": Kind.RESOURCE, "I": Kind.INSIGHT}
    select(house, 0)
    for key, kind in keys.items():
        press(house, Qt.Key(ord(key)))
        assert notes(house)[0].kind is kind


def test_speaker_question_and_owner_are_chosen_from_a_menu(house: NotesHouse) -> None:
    select(house, 0, 2)
    choose(house, Qt.Key.Key_W, "OSMF")
    assert [house.handles(note.said_by) for note in notes(house)][::2] == [["osmf"], ["osmf"]]
    choose(house, Qt.Key.Key_N, "Q4")
    questions = {each.code: each.id for each in house.session.programme.questions}
    assert {note.questions for note in notes(house)[::2]} == {(questions["Q4"],)}
    select(house, 1)
    choose(house, Qt.Key.Key_T, "Delegate of GBIF")
    owner = next(p for p in house.session.programme.people if p.name == "Delegate of GBIF")
    assert notes(house)[1].owner_person == owner.id


def test_the_day_of_an_action_is_chosen_from_a_calendar(house: NotesHouse) -> None:
    select(house, 1)
    menu = menu_of(house, Qt.Key.Key_Y)
    assert isinstance(menu, DayMenu)
    assert menu.calendar.selectedDate().toPython() == date.fromisoformat(str(notes(house)[1].due))
    with house.qtbot.waitSignal(house.session.changed, timeout=3000):
        menu.calendar.activated.emit(menu.calendar.selectedDate().addDays(3))
    assert str(notes(house)[1].due).endswith("-12-15")


def test_off_the_record_and_back(house: NotesHouse) -> None:
    select(house, 0, 1)
    house.qtbot.keyClick(house.pane.view, Qt.Key.Key_O)
    assert house.pane.keys.hint == "O again: 2 notes off the record"
    assert not any(note.off_the_record for note in notes(house))
    press(house, Qt.Key.Key_O)
    assert [note.off_the_record for note in notes(house)] == [True, True, False]
    house.qtbot.keyClick(house.pane.view, Qt.Key.Key_O)
    press(house, Qt.Key.Key_O)
    assert not any(note.off_the_record for note in notes(house))


def test_deleted_notes_are_listed_and_brought_back(house: NotesHouse) -> None:
    select(house, 0, 1)
    house.qtbot.keyClick(house.pane.view, Qt.Key.Key_Delete)
    assert house.pane.keys.hint == "Del again: delete 2 notes"
    press(house, Qt.Key.Key_Backspace)
    assert [row.text for row in house.rows()] == ["the third has ???"]
    house.pane.model.show_scope(Scope.DELETED)
    assert [row.text for row in house.rows()] == ["the first", "the second by 12 Dec"]
    assert all("deleted" in row.spoken for row in house.rows())
    select(house, 0)
    press(house, Qt.Key.Key_Delete)
    assert [row.text for row in house.rows()] == ["the second by 12 Dec"]
    assert [note.text for note in notes(house)] == ["@gbif the first", "the third has ???"]


def test_gaps_are_counted_and_listed_until_they_are_filled(house: NotesHouse) -> None:
    gaps = house.pane.filters.gaps
    assert (gaps.isVisible(), gaps.text()) == (True, "1 gap")
    gaps.click()
    assert [row.text for row in house.rows()] == ["the third has ???"]
    select(house, 0)
    house.qtbot.keyClick(house.pane.view, Qt.Key.Key_Return)
    assert house.box.hasFocus()
    house.box.selectAll()
    house.enter("the third has an answer")
    assert house.rows() == []
    assert not gaps.isVisible()
    gaps.click()
    assert len(house.rows()) == 3


def test_erasing_for_good_asks_first(house: NotesHouse) -> None:
    select(house, 0)
    house.qtbot.keyClick(house.pane.view, Qt.Key.Key_Delete, SHIFT)
    dialogs = [each for each in house.pane.view.children() if each.inherits("QDialog")]
    assert len(dialogs) == 1
    assert len(notes(house)) == 3
    dialogs[0].close()


def test_a_letter_in_the_box_is_a_letter(house: NotesHouse) -> None:
    select(house, 0)
    house.box.setFocus()
    house.type("s")
    assert house.box.text() == "s"
    assert not any(note.star for note in notes(house))
