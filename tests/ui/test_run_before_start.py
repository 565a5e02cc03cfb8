"""Before the start the agenda in Run is changed by the same keys and menu as while it runs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import open_room, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """The room is open; nothing has been changed yet."""
    made = RunHouse(qtbot, session, actions, clock).plan()
    made.act(open_room)
    made.page.resize(1364, 1200)
    return made.show()


def rows(house: RunHouse) -> list[AgendaRow]:
    return sorted(house.shown(AgendaRow), key=lambda row: row.y())


def titles(house: RunHouse) -> list[str]:
    return [item.title for item in house.session.record.items]


def test_the_agenda_is_entered_and_its_keys_change_the_plan(house: RunHouse) -> None:
    assert house.actions.action("focus_agenda").isEnabled()
    house.page.focus_agenda()
    before = titles(house)
    house.press(rows(house)[2], Qt.Key.Key_Down, alt=True)
    assert titles(house)[2:4] == [before[3], before[2]]
    assert [row.hasFocus() for row in rows(house)].index(True) == 3
    house.press(rows(house)[3], Qt.Key.Key_Plus)
    assert house.session.record.items[3].planned_ms == 7 * 60_000
    house.press(rows(house)[0], Qt.Key.Key_Return)  # nothing runs that could be left
    assert house.session.record.runs == ()


def test_the_menu_offers_what_makes_sense_before_the_start(house: RunHouse) -> None:
    row = rows(house)[1]
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 5), row.mapToGlobal(QPoint(5, 5))
    )
    QApplication.sendEvent(row, event)
    menu = next(each for each in house.page.findChildren(QMenu) if each.isVisible())
    assert [each.text() for each in menu.actions()] == [
        "Move up",
        "Move down",
        "A minute more",
        "A minute less",
        "Minutes…",
        "Change…",
        "Split in two…",
        "Leave out",
        "Promise…",
        "Rename…",
        "Add an item after it…",
    ]
    house.settle(menu.actions()[7].trigger)
    menu.close()
    assert house.session.record.items[1].skipped
    assert "left out" in house.texts()
    assert "81 min" in house.texts()


def test_an_item_can_be_added_and_stands_in_the_plan(house: RunHouse) -> None:
    button = next(b for b in house.shown(QPushButton) if b.text() == "Add an item…")
    button.click()
    form = next(each for each in house.page.findChildren(ItemForm) if each.isVisible())
    form.title.setText("Photo")
    form.minutes.setText("3")
    house.settle(form.go.click)
    assert titles(house)[-1] == "Photo"
    house.act(start)
    assert house.session.record.items[-1].planned_start is not None
