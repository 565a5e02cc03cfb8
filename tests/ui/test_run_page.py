"""The Run page goes along with the roundtable, from the roll call to the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.items import leave_out_passed
from facilitator.operations.roundtables import end, open_room, pause, plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.closing import Closing
from facilitator.ui.run.roll_call import RollCall
from facilitator.ui.run.room_column import RoomColumn
from facilitator.ui.run.run_bar import RunBar
from facilitator.ui.session import Session
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pill import Pill
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    return RunHouse(qtbot, session, actions, clock).show()


def pills(house: RunHouse) -> list[str]:
    return [pill.text for pill in house.one(RunBar).findChildren(Pill) if pill.isVisible()]


def buttons(house: RunHouse) -> list[str]:
    bar = house.one(RunBar)
    return [each.text() for each in bar.findChildren(KeyButton) if each.isVisible()]


def test_without_a_roundtable_it_says_what_to_do(house: RunHouse) -> None:
    empty = house.one(EmptyState)
    assert [each.text() for each in empty.findChildren(KeyButton)] == ["New roundtable", "Prepare"]
    house.plan()
    assert house.shown(EmptyState) == []
    assert house.one(RunBar).title() == "Governance · Roundtable 1"


def test_it_walks_with_the_roundtable(house: RunHouse) -> None:
    house.plan()
    house.one(RollCall)
    assert pills(house) == ["Planned"]
    house.act(open_room)
    house.one(RollCall)
    assert pills(house) == ["Room open"]
    house.act(start)
    house.one(RoomColumn)
    assert pills(house) == ["Running 0:00", "Ends 15:30 · on time"]
    house.later(90 * SECOND)
    house.act(pause)
    house.later(4 * MINUTE)
    assert pills(house) == ["Paused at 1:30", "Ends 15:34 · 4 min late"]
    assert "Resume" in buttons(house)
    house.act(end)
    house.one(Closing)
    assert pills(house) == ["Ended, ran 1:30"]


def test_without_an_agenda_no_end_is_projected(house: RunHouse) -> None:
    changes = house.do(plan_roundtable, None, title="An open hour", zone="UTC")
    house.session.choose_roundtable(changes.subject[0])
    house.act(start)
    house.later(23 * MINUTE)
    assert pills(house) == ["Running 23:00"]
    assert not [text for text in house.texts() if "end 1" in text]


def test_with_the_last_item_the_main_button_ends_the_roundtable(house: RunHouse) -> None:
    house.start()
    assert buttons(house) == ["Pause", "Stage", "Next item"]
    house.go_to(house.session.record.items[-1].title)
    assert buttons(house) == ["Pause", "Stage", "Next item"]  # what was passed over comes later
    house.act(leave_out_passed)
    assert buttons(house) == ["Pause", "Stage", "End"]


def test_a_hidden_page_rests_and_catches_up_when_it_is_shown(house: RunHouse) -> None:
    house.start()
    clock = house.one(RoomColumn).findChildren(ClockLabel)[0]
    assert clock.accessibleName() == "left of 5:00 5:00"
    house.page.hide()
    house.later(MINUTE)
    house.floor_to("gbif")
    assert clock.accessibleName() == "left of 5:00 5:00"
    house.page.show()
    assert clock.accessibleName() == "left of 5:00 4:00"


def test_what_is_over_and_what_is_late_stands_in_the_agenda(house: RunHouse) -> None:
    house.start()
    house.later(7 * MINUTE)
    house.go_to(DISCUSSION)
    first, second, *_ = house.shown(AgendaRow)
    assert first.accessibleName().endswith("7 / 5, done")
    assert second.accessibleName().startswith("14:56, Check-in round")  # after the rest
    running = next(row for row in house.shown(AgendaRow) if "running" in row.accessibleName())
    assert running.accessibleName() == f"14:07, {DISCUSSION}, 20, running"
    assert "Q2 · 2 min a turn" in house.texts()


def test_enter_and_a_double_click_go_to_an_item(house: RunHouse) -> None:
    house.start()
    rows = house.shown(AgendaRow)
    house.press(rows[2], Qt.Key.Key_Return)
    assert house.session.state().item.number == 3
    house.settle(lambda: house.qtbot.mouseDClick(rows[4], Qt.MouseButton.LeftButton))
    assert house.session.state().item.number == 5


def test_a_click_only_selects_an_item_and_the_arrows_walk(house: RunHouse) -> None:
    house.start()
    rows = house.shown(AgendaRow)
    house.qtbot.mouseClick(rows[3], Qt.MouseButton.LeftButton)
    assert not rows[3].hasFocus()  # what is typed is for the note
    house.page.focus_agenda()
    assert rows[3].hasFocus()
    house.qtbot.keyClick(rows[3], Qt.Key.Key_Down)
    assert rows[4].hasFocus()
    house.qtbot.keyClick(rows[4], Qt.Key.Key_Home)
    assert rows[0].hasFocus()
    assert house.session.state().item.number == 1


def test_the_curtain_hides_every_airtime(house: RunHouse) -> None:
    house.start()
    house.go_to(DISCUSSION)
    house.floor_to("gbif")
    house.later(MINUTE)
    assert house.tile(1).accessibleName() == "GBIF, speaking"
    house.actions.action("curtain").setChecked(True)
    assert house.tile(1).accessibleName() == "GBIF, speaking"
    assert not [text for text in house.texts() if "even share" in text or "Convenors" in text]


def test_everything_that_can_be_focused_has_a_name(house: RunHouse) -> None:
    house.start()
    house.floor_to("gbif")
    nameless = [
        type(each).__name__
        for each in house.page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not each.accessibleName()
        if not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert nameless == []
