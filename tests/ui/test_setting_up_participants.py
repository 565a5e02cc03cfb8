"""Participants: organisations are edited in place by keys, and each edit is one undo step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_empty
from facilitator.operations.typed_line import enter_line
from facilitator.ui.setting_up.list_dialog import ListDialog
from facilitator.ui.setting_up.person_form import PersonForm
from facilitator.ui.widgets.merge_form import MergeForm
from tests.sample_file import put_sample
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "new.roundtable"
    create_empty(path, AUTHOR, "Harvest talks", at=clock())
    house = SettingUpHouse(qtbot, path, clock)
    yield house
    house.close()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    put_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


def test_names_are_typed_one_after_the_other(empty: SettingUpHouse) -> None:
    view = empty.participants()
    empty.type("Delta Commission", "Return")
    empty.type("Lake Observatory", "Return")
    assert empty.names() == ["Delta Commission", "Lake Observatory"]
    assert empty.shown(view.table, "key") == ["Alt 1", "Alt 2"]
    assert view.table.current() == ""  # the next one may be typed
    empty.press("Ctrl+Z")
    assert empty.names() == ["Delta Commission"]


@pytest.mark.parametrize(
    ("field", "typed", "attribute", "value"),
    [
        ("name", "Delta Water Commission", "name", "Delta Water Commission"),
        ("short", "Delta", "short", "Delta"),
        ("handle", "delta", "handle", "delta"),
        ("sector", "Government", "sector", "Government"),
    ],
)
def test_a_cell_is_edited_in_place_and_undone(
    house: SettingUpHouse, field: str, typed: str, attribute: str, value: str
) -> None:
    view = house.participants()
    before = getattr(house.organisation(1), attribute)
    house.go_to(view.table, 1, field)
    house.press("Return", "Ctrl+A")
    house.type(typed, "Return")
    assert getattr(house.organisation(1), attribute) == value
    assert view.table.hasFocus()
    house.press("Ctrl+Z")
    assert getattr(house.organisation(1), attribute) == before


def test_esc_leaves_a_cell_as_it_was(house: SettingUpHouse) -> None:
    view, before = house.participants(), house.names()
    house.go_to(view.table, 0, "name")
    house.press("F2", "Ctrl+A")
    house.type("Something else", "Esc")
    assert house.names() == before


def test_a_refused_cell_says_why_and_stays(house: SettingUpHouse) -> None:
    view = house.participants()
    taken, before = house.organisation(0).handle, house.organisation(1).handle
    house.go_to(view.table, 1, "handle")
    house.press("Return", "Ctrl+A")
    house.type(taken, "Return")
    assert house.organisation(1).handle == before
    assert f"@{taken}" in house.refused()
    assert house.shown(view.table, "handle")[1] == f"@{before}"


def test_a_role_is_chosen_from_three(house: SettingUpHouse) -> None:
    view = house.participants()
    house.go_to(view.table, 2, "kind")
    house.press("Return")
    box = view.table.findChild(QComboBox)
    box.setCurrentIndex(box.findData("guest"))
    box.activated.emit(box.currentIndex())
    house.settle()
    assert house.organisation(2).is_guest
    assert house.shown(view.table, "kind")[2] == "Guest"


def test_alt_with_arrows_moves_and_the_keys_follow(house: SettingUpHouse) -> None:
    view = house.participants()
    first, second, *_ = house.names()
    house.go_to(view.table, 0, "name")
    house.press("Alt+Down")
    assert house.names()[:2] == [second, first]
    assert view.table.currentIndex().row() == 1
    assert house.shown(view.table, "key")[1] == "Alt 2"
    house.press("Alt+Up")
    assert house.names()[:2] == [first, second]
    house.press("Alt+Up")  # there is nothing above
    assert house.names()[:2] == [first, second]


def test_a_row_is_dragged_to_its_place(house: SettingUpHouse) -> None:
    view, before = house.participants(), house.names()
    table, left = view.table, Qt.MouseButton.LeftButton
    port = table.viewport()
    start = table.visualRect(table.rows.index(0, 0)).center()
    end = table.visualRect(table.rows.index(2, 0)).bottomLeft() + QPoint(4, -2)
    QTest.mousePress(port, left, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, left, pos=end)
    house.settle()
    assert house.names()[:3] == [before[1], before[2], before[0]]


def test_del_takes_out_what_has_nothing_and_says_why_not(empty: SettingUpHouse) -> None:
    view = empty.participants()
    empty.type("Delta", "Return")
    empty.go_to(view.table, 0, "name")
    empty.press("Del")
    assert empty.names() == []


@pytest.mark.slow
def test_del_leaves_out_what_has_people_and_undo_brings_it_back(house: SettingUpHouse) -> None:
    view, before, one = house.participants(), house.names(), house.organisation(0)
    house.go_to(view.table, 0, "name")
    house.press("Del")
    assert house.names(view.table) == before[1:]
    assert one.id in [each.id for each in house.session.programme.organisations]
    assert house.shown(view.table, "key")[0] == "Alt 1"
    house.press("Ctrl+Z")
    assert house.names(view.table) == before


def test_other_names_are_chips(house: SettingUpHouse) -> None:
    view = house.participants()
    house.go_to(view.table, 1, "name")
    before = house.organisation(1).aliases
    view.pane.aliases.edit.setFocus()
    house.type("Rivers Institute", "Return")
    # Those that were added at one moment have no order.
    assert sorted(house.organisation(1).aliases) == sorted((*before, "Rivers Institute"))
    assert view.pane.aliases.edit.hasFocus()  # for the next
    house.press("Backspace", "Del")
    assert len(house.organisation(1).aliases) == len(before)
    view.pane.giveaways.edit.setFocus()
    house.type("Lock 14,")
    house.settle()
    assert "Lock 14" in house.organisation(1).giveaways


def test_a_colour_is_chosen_by_arrows(house: SettingUpHouse) -> None:
    view = house.participants()
    house.go_to(view.table, 0, "name")
    before = house.organisation(0).colour
    chosen = next(each for each in view.pane.colour._swatches if each.isChecked())
    chosen.setFocus()
    house.press("Right")
    assert house.organisation(0).colour != before
    house.press("Ctrl+Z")
    assert house.organisation(0).colour == before


@pytest.mark.slow
def test_a_person_is_added_changed_and_taken_off(house: SettingUpHouse) -> None:
    view = house.participants()
    house.go_to(view.table, 1, "name")
    count = len(view.pane.cards())
    view.pane.add.setFocus()
    view.pane.add.click()
    form = house.window.findChild(PersonForm)
    house.type("Ana Lima")
    form.role.setText("Head of Data")
    form.mode.setCurrentIndex(form.mode.findData("remote"))
    form.speaks.setText("Spanish")
    form.interpreted.setCurrentIndex(form.interpreted.findData("consecutive"))
    house.press("Return")
    assert len(view.pane.cards()) == count + 1
    card = view.pane.cards()[-1]
    assert "Ana Lima, Head of Data" in card.accessibleName()
    assert "by video · Spanish, interpreted in turn" in card.accessibleName()
    card.setFocus()
    house.press("Return", "Ctrl+A")
    house.type("Ana de Lima", "Return")
    assert "Ana de Lima" in view.pane.cards()[-1].accessibleName()
    view.pane.cards()[-1].setFocus()
    house.press("Del")
    assert len(view.pane.cards()) == count


def test_somebody_unknown_is_named_before_the_form_is_given(house: SettingUpHouse) -> None:
    view = house.participants()
    view.ask_for_person("")
    form = house.window.findChild(PersonForm)
    form.name.setText("Ana Lima")
    form.further.setText("Nobody at all")
    assert not form.go.isEnabled()
    form.further.setText(house.organisation(2).short)
    assert form.go.isEnabled()
    form.reject()


@pytest.mark.slow
def test_what_has_notes_is_merged_into_another(house: SettingUpHouse) -> None:
    house.room.plan().act(enter_line, "@gbif !insight Languages decide who takes part")
    view = house.participants()
    house.go_to(view.table, 0, "name")
    gone, into = house.organisation(0), house.organisation(2)
    assert "notes" in view.pane.held.full_text()
    view.pane.merge.setFocus()
    house.press("Space")
    form = house.window.findChild(MergeForm)
    house.press("Return")
    assert form.isVisible()  # no name was chosen yet
    house.type(into.name.upper(), "Return")
    assert gone.name not in house.names()
    kept = next(each for each in house.session.programme.organisations if each.id == into.id)
    assert gone.name in kept.aliases
    house.press("Ctrl+Z")
    assert gone.name in house.names()


@pytest.mark.slow
def test_several_lines_that_are_pasted_open_the_list(empty: SettingUpHouse) -> None:
    view = empty.participants()
    QApplication.clipboard().setText("Ana Lima, Head of Data, Delta Commission\nBo Ek, Lake Lab")
    view.table.setFocus()
    empty.press("Ctrl+V")
    dialog = empty.window.findChild(ListDialog)
    empty.qtbot.waitUntil(dialog.take.isVisible)
    assert empty.names() == []  # before anything changes
    dialog.take.click()
    empty.settle()
    assert "Delta Commission" in empty.names()


def test_lines_pasted_while_a_name_is_typed_open_the_list(empty: SettingUpHouse) -> None:
    view = empty.participants()
    empty.press("Ins")
    QApplication.clipboard().setText("Delta Commission\nLake Observatory")
    empty.press("Ctrl+V")
    assert empty.names() == []
    dialog = empty.window.findChild(ListDialog)
    empty.qtbot.waitUntil(dialog.take.isVisible)
    assert view.table.rows.rowCount() == 1
    dialog.reject()


def test_a_file_is_dropped(empty: SettingUpHouse, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Organisation\nAna Lima,Delta Commission\n", encoding="utf-8")
    view, data = empty.participants(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    dialog = empty.window.findChild(ListDialog)
    empty.qtbot.waitUntil(dialog.take.isVisible)
    assert "people.csv" in dialog.facts.full_text()
    dialog.reject()
