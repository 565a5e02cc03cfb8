"""The keys always come back to the note: a click gives them to no list of the room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from facilitator.core.statuses import ItemStatus
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.queue import raise_hand
from facilitator.ui.actions.key_sheet import sheet
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.session import Session
from facilitator.ui.timeline.editable_view import EditableTimeline
from facilitator.ui.timeline.times_dialog import TimesDialog
from facilitator.ui.widgets.list_keys import ListKeys
from facilitator.ui.widgets.row_edit import RowEdit
from tests.ui.conftest import FakeClock
from tests.ui.window_house import WindowHouse

SPOKEN = "cost of hosting - and who + pays"


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path
) -> Iterator[WindowHouse]:
    made = WindowHouse(qtbot, session, clock, tmp_path)
    yield made
    made.close()


def test_after_a_click_on_the_agenda_what_is_typed_is_a_note(house: WindowHouse) -> None:
    for handle in ("gbif", "ocp"):
        house.act(raise_hand, house.who(handle))
    items, minutes = house.statuses(), [each.allotted_ms for each in house.session.record.items]
    house.click(house.rows()[5])
    house.write(SPOKEN)
    assert house.box == SPOKEN
    house.press("Return")
    house.wait(lambda: [note.text for note in house.session.notes()] == [SPOKEN])
    assert house.statuses() == items
    assert [each.allotted_ms for each in house.session.record.items] == minutes


@pytest.mark.slow
def test_no_key_acts_on_an_item_that_was_only_clicked(house: WindowHouse) -> None:
    before = house.settled()
    for number in (0, 4):
        house.click(house.rows()[number])
        house.press("T", "F2", "F3", "Ins", "Del", "Del", "+", "-")
        assert house.shown(ItemForm) + house.shown(TimesDialog) == []
        assert house.writes()
    assert house.settled() == before
    assert house.box == "t+-t+-"


@pytest.mark.slow
def test_keys_sent_to_a_row_that_was_clicked_reach_the_note_too(house: WindowHouse) -> None:
    row = house.rows()[3]
    house.click(row)
    house.qtbot.keyClick(row, Qt.Key.Key_C)
    assert (house.box, house.writes()) == ("c", True)
    house.qtbot.keyClick(house.notes.view, Qt.Key.Key_O)
    assert house.box == "co"


@pytest.mark.slow
def test_after_a_click_on_a_note_what_is_typed_is_a_note(house: WindowHouse) -> None:
    for text in ("@gbif the first", "the second"):
        house.act(add_note, text)
    before, view = house.session.notes(), house.notes.view
    house.click(view.viewport(), view.visualRect(house.notes.model.index(0)).center())
    assert view.selected()[0].text == "the first"
    house.write("doubt who pays for this")
    assert house.box == "doubt who pays for this"
    assert house.session.notes() == before
    assert view.selected()[0].text == "the first"


@pytest.mark.slow
def test_the_wheel_over_the_notes_gives_them_no_keys(house: WindowHouse) -> None:
    assert not house.notes.view.focusPolicy() & Qt.FocusPolicy.ClickFocus
    for kind in (EditableTimeline, *(type(row) for row in house.rows())):
        for each in house.shown(kind):
            assert each.focusPolicy() is Qt.FocusPolicy.TabFocus


@pytest.mark.slow
def test_no_key_acts_on_who_waits_after_a_click(house: WindowHouse) -> None:
    house.act(raise_hand, house.who("ocp"))
    (row,) = house.shown(QueueRow)
    before = house.settled()
    house.click(row)
    house.press("Return", "E", "R", "M", "Del", "Del")
    assert house.settled() == before
    assert house.shown(RowEdit) == []
    assert house.writes()


@pytest.mark.slow
def test_no_key_acts_on_a_turn_after_a_click(house: WindowHouse) -> None:
    for key in ("Alt+1", "Alt+2"):
        house.press(key)
        house.settled()
        house.clock.tick(60_000)
    house.session.tick()
    (strip,) = house.shown(EditableTimeline)
    before = house.settled()
    house.click(strip, QPoint(round(strip.x_of(house.clock() - 30_000)), strip.height() // 2))
    assert strip.turn
    assert any(text.endswith("Ctrl ⇧ V for its keys") for text in house.texts())
    house.press("Return", "Alt+Left", "W", "S", "M", "Del", "Del")
    assert house.settled() == before
    assert house.writes()
    house.press("Ctrl+Shift+V", "Left")
    assert strip.hasFocus()
    assert "M merge" in house.keys_of()
    house.press("Esc")
    assert house.writes()


@pytest.mark.slow
def test_the_agenda_says_while_its_keys_act_and_escape_leads_back(house: WindowHouse) -> None:
    house.click(house.rows()[3])
    assert "keys act on the agenda · Esc" not in house.texts()
    house.press("Ctrl+M")
    assert house.rows()[3].hasFocus()  # the one that is selected
    assert "keys act on the agenda · Esc" in house.texts()
    assert "F2 rename" in house.keys_of()
    minutes = house.session.record.items[3].allotted_ms
    house.press("+")
    house.wait(lambda: house.session.record.items[3].allotted_ms == minutes + 60_000)
    house.press("Esc")
    assert house.writes()
    assert "keys act on the agenda · Esc" not in house.texts()
    house.write("t")
    assert house.box == "t"


@pytest.mark.slow
def test_a_key_that_means_nothing_in_an_entered_list_types_nothing(house: WindowHouse) -> None:
    house.press("Ctrl+M", "X")
    assert (house.box, house.rows()[0].hasFocus()) == ("", True)


@pytest.mark.slow
def test_a_click_in_the_agenda_that_was_entered_stays_in_it(house: WindowHouse) -> None:
    house.press("Ctrl+M")
    house.click(house.rows()[3])
    assert house.rows()[3].hasFocus()
    house.act(add_note, "a note")
    view = house.notes.view
    house.click(view.viewport(), view.visualRect(house.notes.model.index(0)).center())
    assert house.writes()  # it was another list


def test_tab_enters_the_agenda_too(house: WindowHouse) -> None:
    for _ in range(40):
        if house.rows()[0].hasFocus():
            break
        house.press("Tab")
    assert "keys act on the agenda · Esc" in house.texts()


@pytest.mark.slow
def test_every_key_of_the_floor_leads_back(house: WindowHouse) -> None:
    house.act(add_note, "a note")
    for handle in ("ocp", "osmf"):
        house.act(raise_hand, house.who(handle))
    house.press("Alt+1")
    floor = ["Alt+2", "Alt+Shift+2", "Alt+0", "Ctrl+Shift+3", "Alt+-", "Ctrl+Return"]
    for way in ("Ctrl+M", "Ctrl+Up", "Ctrl+U", "Ctrl+Shift+V"):
        house.settled()
        for key in (*floor, "Ctrl+Shift+Return"):
            house.press(way)
            assert not house.writes(), (way, key)
            assert house.keys_of(), (way, key, house.window.focusWidget())
            house.press(key)
            assert house.writes(), (way, key)
        house.settled()
        for _ in range(3):  # people wait: stay; what else can be left by Esc comes first
            if house.window.prompts.current() is not None:
                house.press("Esc")
        assert house.window.prompts.current() is None
        floor = ["Alt+2"]
    house.settled()
    assert house.writes()


@pytest.mark.slow
def test_who_is_given_the_floor_from_the_queue_leaves_it(house: WindowHouse) -> None:
    for handle in ("ocp", "osmf"):
        house.act(raise_hand, house.who(handle))
    house.press("Ctrl+U", "Return")
    assert house.writes()
    house.wait(lambda: house.speaking() == "ocp")


@pytest.mark.slow
def test_who_is_given_the_floor_by_name_leads_back_too(house: WindowHouse) -> None:
    house.press("Ctrl+M", "Ctrl+Shift+F")
    house.write("osmf")
    house.press("Return")
    house.wait(lambda: house.speaking() == "osmf")
    assert house.writes()


@pytest.mark.slow
def test_the_stream_is_entered_by_its_key_and_says_so(house: WindowHouse) -> None:
    for text in ("@gbif the first", "the second"):
        house.act(add_note, text)
    house.press("Ctrl+Up", "Up")
    assert "keys act on the notes · Esc" in house.texts()
    house.press("S")
    house.wait(lambda: house.session.notes()[0].star)
    house.press("Esc")
    assert house.writes()
    rows = [row for _, group in sheet(house.actions) for row in group]
    assert (["Ctrl ↑"], "Go through the notes") in rows


@pytest.mark.slow
def test_delete_and_off_the_record_ask_for_a_second_press(house: WindowHouse) -> None:
    for text in ("the first", "the second"):
        house.act(add_note, text)
    before = house.settled()
    house.press("Ctrl+Up", "O")
    assert house.keys_of() == "O again: off the record"
    house.press("Del")
    assert house.keys_of() == "Del again: delete it"
    house.press("Up", "Del")  # it was asked of another note
    house.press("Esc", "Ctrl+Up", "Del")
    assert house.settled() == before
    house.press("Del")
    house.wait(lambda: len(house.session.notes()) == 1)
    house.press("Ctrl+M", "Down", "Del")
    assert house.keys_of().startswith("Del again: leave out “")
    assert house.statuses()[1] is ItemStatus.WAITING
    house.press("Del")
    house.wait(lambda: house.statuses()[1] is ItemStatus.SKIPPED)
    house.press("Del")
    house.wait(lambda: house.statuses()[1] is ItemStatus.WAITING)


def test_a_list_without_a_key_lets_go(house: WindowHouse) -> None:
    keys = house.agenda_keys()
    keys.let_go_after(0.05)
    house.press("Ctrl+M", "Down")
    assert not house.writes()
    house.wait(house.writes)
    assert "keys act on the agenda · Esc" not in house.texts()


@pytest.mark.slow
def test_how_soon_a_list_lets_go_is_set(house: WindowHouse) -> None:
    house.settings.change(list_keys_s=0)
    house.press("Ctrl+M")
    assert house.window.findChild(ListKeys).seconds == 0
    house.settings.change(list_keys_s=30)
    assert {each.seconds for each in house.window.findChildren(ListKeys)} == {30}


@pytest.mark.slow
def test_for_a_screen_reader_a_list_never_lets_go(house: WindowHouse) -> None:
    keys = house.agenda_keys()
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        house.press("Ctrl+M")
        keys.lapse()
        assert not house.writes()
    finally:
        QAccessible.setActive(was)
    keys.lapse()
    assert house.writes()


@pytest.mark.slow
def test_a_click_in_the_roll_call_leaves_the_keys_in_the_note(house: WindowHouse) -> None:
    house.press("Ctrl+Shift+R")
    (first, second) = house.shown(RollRow)[:2]
    assert first.hasFocus()
    house.click(second)
    assert second.hasFocus()
    house.press("Ctrl+Shift+T")
    before = house.settled()
    house.click(first)
    house.write("ale")
    assert house.box == "ale"
    assert house.settled() == before
