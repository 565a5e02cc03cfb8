"""The roll: who comes late, leaves, sends apologies; called again while the roundtable runs."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import open_room
from facilitator.operations.setting_up.people import change_person
from facilitator.operations.setting_up.replies import set_reply
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.fonts import app_scale
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.roll_call import RollCall
from facilitator.ui.run.roll_row import RollRow, RollState
from facilitator.ui.run.room_column import RoomColumn
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.row_edit import RowEdit
from tests.ui.conftest import FakeClock
from tests.ui.run_house import MINUTE, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).show()
    actions.install(made.page)
    return made


def buttons(house: RunHouse) -> list[str]:
    found = house.one(RollCall).findChildren(KeyButton)
    return [each.text() for each in found if each.isVisible()]


def typed(house: RunHouse, row: RollRow, key: Qt.Key, text: str) -> None:
    row.setFocus()
    house.qtbot.keyClick(row, key)
    edit = house.one(RowEdit)
    house.qtbot.keyClicks(edit, text)
    house.settle(lambda: house.qtbot.keyClick(edit, Qt.Key.Key_Return))
    assert row.hasFocus()


def said(row: RollRow) -> str:
    """Return what a row says after the name."""
    return row.accessibleName().split(", ", 1)[1]


def test_each_state_has_its_key(house: RunHouse) -> None:
    house.plan()
    gbif, metabrainz, oar, ocp, *_ = house.shown(RollRow)
    house.press(gbif, Qt.Key.Key_A)
    house.press(metabrainz, Qt.Key.Key_E)
    typed(house, oar, Qt.Key.Key_L, "15:15")
    typed(house, ocp, Qt.Key.Key_T, "1:30")
    house.press(ocp, Qt.Key.Key_I)
    assert [said(row) for row in (gbif, metabrainz, oar, ocp)] == [
        "apologies, not here",
        "expected, not here",
        "leaves 15:15, in the room",
        "interpreted, consecutive · 1:30 a turn, in the room",
    ]
    assert house.actions.action("undo").text() == "&Undo: how James McKinney is interpreted"
    house.press(gbif, Qt.Key.Key_Space)
    assert said(gbif) == "in the room"


def test_a_time_that_has_passed_is_refused_and_nothing_changes(house: RunHouse) -> None:
    house.plan()
    row = house.shown(RollRow)[0]
    row.setFocus()
    house.qtbot.keyClick(row, Qt.Key.Key_L)
    house.qtbot.keyClicks(house.one(RowEdit), "9:00")
    house.qtbot.keyClick(house.one(RowEdit), Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: house.prompts.current() is not None, timeout=3000)
    assert house.prompts.current().text.startswith("09:00 has passed")
    assert said(row) == "in the room"


def test_the_roll_is_called_again_while_it_runs(house: RunHouse) -> None:
    house.plan()
    house.press(house.shown(RollRow)[0], Qt.Key.Key_E)
    house.settle(house.actions.action("start").trigger)
    house.later(10 * MINUTE)
    house.actions.action("roll_call").trigger()
    gbif, metabrainz, *_ = house.shown(RollRow)
    assert gbif.hasFocus()
    assert buttons(house) == ["Back to the roundtable"]
    house.press(gbif, Qt.Key.Key_Space)
    house.press(metabrainz, Qt.Key.Key_Right)
    house.press(metabrainz, Qt.Key.Key_Right)
    assert [said(row) for row in (gbif, metabrainz)] == [
        "came 14:10 · has not heard the promise, in the room",
        "left 14:10, not here",
    ]
    house.qtbot.keyClick(gbif, Qt.Key.Key_Escape)
    house.one(RoomColumn)
    assert house.tile(2).accessibleName() == "MetaBrainz, not here"
    assert not house.actions.action("roll_call").isChecked()


def test_whoever_speaks_is_not_marked_as_gone(house: RunHouse) -> None:
    house.start()
    house.floor_to("gbif")
    house.actions.action("roll_call").trigger()
    gbif = house.shown(RollRow)[0]
    gbif.setFocus()
    house.qtbot.keyClick(gbif, Qt.Key.Key_A)
    house.qtbot.waitUntil(lambda: house.prompts.current() is not None, timeout=3000)
    assert "has the floor" in house.prompts.current().text
    house.later(MINUTE)
    assert said(gbif) == "in the room"


def test_a_start_as_planned_in_vain_says_why(house: RunHouse) -> None:
    entered: list[str] = []
    house.control.room_opened.connect(lambda: entered.append("entered"))
    house.clock.tick(-10 * MINUTE)
    house.plan()
    house.act(open_room)
    house.actions.action("start_as_planned").trigger()
    house.qtbot.waitUntil(lambda: house.prompts.current() is not None, timeout=3000)
    asked = house.prompts.current().text
    assert asked == "The listed start (14:00) has not come yet: Ctrl ⇧ S begins now"
    assert buttons(house) == ["Start"]
    assert entered == []


def test_a_start_as_planned_is_offered_for_an_hour(house: RunHouse) -> None:
    house.plan()
    planned = house.session.now()
    assert buttons(house) == ["Start", "Open the room"]  # at 14:00 sharp both are the same
    house.act(open_room)
    house.later(4 * MINUTE)
    assert buttons(house) == ["Start as planned (14:00)", "Start"]
    house.later(56 * MINUTE)
    assert buttons(house) == ["Start"]
    house.clock.tick(-56 * MINUTE)
    house.session.tick()
    button = house.one(RollCall).findChildren(KeyButton)
    house.click(next(each for each in button if each.text().startswith("Start as planned")))
    assert house.session.record.roundtable.started_at == planned
    assert house.session.state().elapsed_ms == 4 * MINUTE
    assert not house.actions.action("start_as_planned").isEnabled()


def test_who_is_expected_may_be_so_at_a_time(house: RunHouse) -> None:
    house.plan()
    row = house.shown(RollRow)[0]
    typed(house, row, Qt.Key.Key_E, "14:45")
    assert said(row) == "expected 14:45, not here"
    typed(house, row, Qt.Key.Key_E, "14:50")
    assert said(row) == "expected 14:50, not here"
    typed(house, row, Qt.Key.Key_E, "")
    house.press(row, Qt.Key.Key_Space)
    assert said(row) == "in the room"


def test_who_comes_after_the_start_is_marked_until_ticked(house: RunHouse) -> None:
    house.plan()
    row = house.shown(RollRow)[0]
    house.press(row, Qt.Key.Key_A)
    house.settle(house.actions.action("start").trigger)
    house.settle(house.actions.action("roll_call").trigger)
    house.later(MINUTE)
    first, second = house.shown(RollRow)[:2]
    house.press(first, Qt.Key.Key_Space)
    assert said(first) == "came 14:01 · has not heard the promise, in the room"
    house.press(second, Qt.Key.Key_P)  # was here at the start
    house.press(first, Qt.Key.Key_P)
    assert said(first) == "came 14:01, in the room"
    assert (
        house.actions.action("undo").text() == "&Undo: whether Tim Robertson has heard the promise"
    )
    house.press(first, Qt.Key.Key_P)
    assert said(first) == "came 14:01 · has not heard the promise, in the room"


def test_a_long_remark_leaves_the_choice_and_the_name_in_sight(qtbot: QtBot) -> None:
    bare, row = RollRow("bea"), RollRow("ana")
    for each, remarks in ((bare, ""), (row, "came 23:51 · has not heard the promise")):
        qtbot.addWidget(each)
        each.show_state(RollState("Ministry of Transport", "Ana", "#336699", "room", remarks))
    width = bare.sizeHint().width() + 36 * app_scale().unit
    row.resize(width, row.heightForWidth(width))
    row.show()
    name = row.findChild(NameLine)
    assert name.width() >= name.sizeHint().width()


def test_who_declined_is_not_here_and_needs_are_told_in_their_row(house: RunHouse) -> None:
    house.plan()
    first, second, *_ = house.session.programme.people
    house.do(change_person, first.id, speaks="Spanish", diet="vegan")
    house.act(set_reply, [first.id], "coming")
    house.act(set_reply, [second.id], "declined")
    row, other, *_ = house.shown(RollRow)
    assert said(row) == "coming · speaks Spanish · food: vegan, in the room"
    assert said(other) == "declined, not here"
    house.press(other, Qt.Key.Key_Space)
    assert said(other) == "declined, in the room"
