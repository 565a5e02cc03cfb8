"""Prepare shows and changes the agenda of what is chosen, and says plainly whose it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.items import skip_item
from facilitator.operations.replanning import rename_item
from facilitator.operations.roundtables import end, start
from facilitator.store.queries.programme import agenda_of, items_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prepare.agenda_model import Column
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.session import Session
from tests.ui.asking import result_of, settle
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import PrepareHouse

OF_THEME = "Agenda of the theme: what each new roundtable on it gets."
SHARED = "Agenda of the theme: what you change here is for this roundtable only."
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> PrepareHouse:
    made = PrepareHouse(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow, timeout=2_000)
    return made


@pytest.fixture
def planned(qtbot: QtBot, house: PrepareHouse) -> str:
    with qtbot.waitSignal(house.session.roundtable_chosen, timeout=3_000):
        house.planning.plan_on(house.theme_id("Governance"))
    assert house.session.roundtable_id is not None
    return house.session.roundtable_id


def press(qtbot: QtBot, house: PrepareHouse, row: int, key: Qt.Key, *, alt: bool = False) -> None:
    table = house.page.agenda.table
    table.setFocus()
    table.selectRow(row)
    qtbot.keyClick(table, key, ALT if alt else Qt.KeyboardModifier.NoModifier)
    settle(qtbot, house.session)


def titles(house: PrepareHouse) -> list[str]:
    return [row.title for row in house.page.agenda.table.agenda.rows()]


def owner(house: PrepareHouse) -> str:
    return house.page.agenda.owner.full_text()


def of_theme(house: PrepareHouse, title: str = "Governance") -> list[str]:
    found = agenda_of(house.session.db, house.theme_id(title))
    assert found is not None
    return [each.title for each in items_of(house.session.db, found[0])]


def chosen(house: PrepareHouse) -> int:
    return house.page.agenda.table.selectionModel().selectedRows()[0].row()


@pytest.mark.slow
def test_a_key_changes_the_agenda_of_the_roundtable_that_is_chosen(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    assert owner(house) == SHARED
    before = titles(house)
    clock.tick(5 * 60_000)
    press(qtbot, house, 2, Qt.Key.Key_Down, alt=True)
    assert titles(house)[2:4] == [before[3], before[2]]
    assert chosen(house) == 3
    press(qtbot, house, 3, Qt.Key.Key_Down, alt=True)
    assert chosen(house) == 4
    assert [each.title for each in house.session.record.items] == titles(house)
    assert owner(house) == "Agenda of this roundtable, changed on 16 Nov at 14:05."
    assert of_theme(house) == before
    assert house.page.agenda.source.isHidden()


def test_what_was_changed_in_the_room_is_what_prepare_shows(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    first = house.session.record.items[0].id
    result_of(qtbot, house.session, rename_item, planned, first, "Hello", at=clock())
    assert titles(house)[0] == "Hello"
    house.planning.choose_theme(house.theme_id("Governance"))
    assert titles(house)[0] == of_theme(house)[0] != "Hello"
    told = "Roundtable 1 has its own, changed on 16 Nov at 14:00: choose it to see that."
    assert owner(house) == f"{OF_THEME} {told}"
    house.planning.choose_roundtable(planned)
    assert titles(house)[0] == "Hello"


def test_with_none_chosen_the_agenda_of_the_theme_is_changed(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    house.planning.choose_theme(house.theme_id("Governance"))
    assert owner(house) == OF_THEME
    assert "Del take out" in house.page.agenda.keys.full_text()
    before = of_theme(house)
    press(qtbot, house, 1, Qt.Key.Key_Delete)
    assert titles(house) == of_theme(house) == [before[0], *before[2:]]
    assert chosen(house) == 1
    press(qtbot, house, 0, Qt.Key.Key_Down, alt=True)
    assert of_theme(house)[:2] == [before[2], before[0]]
    press(qtbot, house, 1, Qt.Key.Key_Plus)
    assert house.page.agenda.table.agenda.rows()[1].minutes == "6"


def test_an_item_is_added_by_the_button(qtbot: QtBot, house: PrepareHouse, planned: str) -> None:
    house.page.agenda.add.click()
    form = next(each for each in house.window.findChildren(ItemForm) if each.isVisible())
    form.title.setText("Photo")
    form.minutes.setText("3")
    form.go.click()
    settle(qtbot, house.session)
    assert titles(house)[-1] == "Photo"
    assert "Photo" not in of_theme(house)


def test_the_menu_of_the_theme_takes_out_and_goes_to_nothing(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    table = house.page.agenda.table
    place = table.visualRect(table.agenda.index(2, 3)).center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, table.viewport().mapToGlobal(QPoint(place)))
    QApplication.sendEvent(table.viewport(), event)
    menu = next(each for each in house.window.findChildren(QMenu) if each.isVisible())
    offered = [each.text() for each in menu.actions()]
    assert "Take out" in offered
    assert "Go to it" not in offered
    assert chosen(house) == 2
    menu.close()


def test_what_is_left_out_takes_no_time_and_comes_back(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    second = house.session.record.items[1]
    result_of(qtbot, house.session, skip_item, planned, second.id, at=clock())
    row = house.page.agenda.table.agenda.rows()[1]
    assert (row.start, row.planned_ms) == ("–", 0)
    press(qtbot, house, 1, Qt.Key.Key_Delete)
    assert house.page.agenda.table.agenda.rows()[1].planned_ms == second.planned_ms


def test_once_it_has_started_the_plan_is_its_own_and_at_the_end_it_stays(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    result_of(qtbot, house.session, start, planned, at=clock())
    assert owner(house) == "Agenda of this roundtable."
    press(qtbot, house, 1, Qt.Key.Key_Return)  # to go on is for Run
    assert len(house.session.record.runs) == 1
    result_of(qtbot, house.session, end, planned, at=clock.tick(60_000))
    assert house.page.agenda.add.isHidden()
    assert house.page.agenda.keys.full_text() == "P promises more for an item"
    before = titles(house)
    press(qtbot, house, 2, Qt.Key.Key_Down, alt=True)
    assert titles(house) == before


def test_in_a_narrow_window_the_titles_keep_their_room(qtbot: QtBot, house: PrepareHouse) -> None:
    table = house.page.agenda.table
    assert not table.isColumnHidden(Column.METHOD)
    house.window.setMinimumSize(1, 1)
    house.window.resize(1015, 534)  # there is no rail here
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.METHOD), timeout=2_000)
    assert table.columnWidth(Column.TITLE) >= 100
    house.window.resize(1280, 720)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.METHOD), timeout=2_000)


@pytest.mark.slow
def test_more_is_promised_for_an_item_after_the_end(
    qtbot: QtBot, house: PrepareHouse, planned: str, clock: FakeClock
) -> None:
    for act in (start, end):
        clock.tick(60_000)
        result_of(qtbot, house.session, act, planned, at=house.session.now())
    assert house.page.agenda.keys.full_text() == "P promises more for an item"
    press(qtbot, house, 0, Qt.Key.Key_P)
    form = next(each for each in house.window.findChildren(ItemForm) if each.isVisible())
    form.promise.show_promise(Promise.CHATHAM)
    form.go.click()
    settle(qtbot, house.session)
    assert house.session.record.items[0].promise is Promise.CHATHAM
    press(qtbot, house, 0, Qt.Key.Key_E)  # nothing else is changed then
    assert not [each for each in house.window.findChildren(ItemForm) if each.isVisible()]


def test_the_agenda_of_a_theme_promises_for_an_item_by_the_same_key(
    qtbot: QtBot, house: PrepareHouse
) -> None:
    theme = house.theme_id("Governance")
    house.planning.choose_theme(theme)
    press(qtbot, house, 1, Qt.Key.Key_P)
    form = next(each for each in house.window.findChildren(ItemForm) if each.isVisible())
    form.promise.show_promise(Promise.UNATTRIBUTED)
    form.go.click()
    settle(qtbot, house.session)
    found = agenda_of(house.session.db, theme)
    assert items_of(house.session.db, found[0])[1].promise is Promise.UNATTRIBUTED
