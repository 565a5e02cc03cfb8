"""The queue by keys and by mouse: reason, reply, room or remote, dragging, closing, keeping."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.operations.attendance import expect_leaving
from facilitator.operations.floor import interpose
from facilitator.operations.history import undo
from facilitator.operations.items import take_next_item
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.ui.actions.key_sheet import sheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.closing import Closing
from facilitator.ui.run.kept_line import KeptLine
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.row_list import RowList
from facilitator.ui.session import Session
from facilitator.ui.widgets.grip import Grip
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.row_edit import RowEdit
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Three wait in the open discussion; the keys reach the window."""
    made = RunHouse(qtbot, session, actions, clock).start()
    actions.install(made.page)
    made.go_to(DISCUSSION)
    for handle in ("ocp", "wikirate", "gbif"):
        made.act(raise_hand, made.who(handle))
        made.later(5 * SECOND)
    return made.show()


def rows(house: RunHouse) -> list[QueueRow]:
    return house.one(QueueCard).findChild(RowList).rows()


def waiting(house: RunHouse) -> list[str]:
    return [row.findChild(NameLine).text.split(" · ")[0] for row in rows(house)]


@pytest.mark.slow
def test_a_reason_is_typed_in_the_row(house: RunHouse) -> None:
    row = rows(house)[0]
    row.setFocus()
    house.qtbot.keyClick(row, Qt.Key.Key_E)
    edit = house.one(RowEdit)
    assert edit.hasFocus()
    house.qtbot.keyClicks(edit, "to ask about cost")
    house.later(SECOND)  # a second that passes leaves the typing alone
    house.settle(lambda: house.qtbot.keyClick(edit, Qt.Key.Key_Return))
    assert row.findChild(NameLine).text.endswith(" · to ask about cost · room")
    assert row.hasFocus()
    assert house.actions.action("undo").text() == "&Undo: the reason of OCP"
    house.qtbot.keyClick(row, Qt.Key.Key_F2)
    house.qtbot.keyClicks(edit, "something else")
    house.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert house.shown(RowEdit) == []
    assert row.findChild(NameLine).text.endswith(" · to ask about cost · room")


def test_r_makes_a_reply_and_m_changes_room_or_remote(house: RunHouse) -> None:
    house.press(rows(house)[2], Qt.Key.Key_R)
    assert waiting(house) == ["GBIF", "OCP", "WikiRate"]
    house.press(rows(house)[0], Qt.Key.Key_M)
    assert rows(house)[0].findChild(NameLine).text.endswith(" · reply · remote")
    house.press(rows(house)[0], Qt.Key.Key_R)
    assert waiting(house) == ["OCP", "WikiRate", "GBIF"]


def test_the_grip_drags_a_row_to_another_place(house: RunHouse) -> None:
    first, second, third = rows(house)
    grip = third.findChild(Grip)
    above_second = second.mapToGlobal(QPoint(5, 2))
    house.qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    house.qtbot.mouseMove(grip, grip.mapFromGlobal(above_second))
    house.settle(
        lambda: house.qtbot.mouseRelease(
            grip, Qt.MouseButton.LeftButton, pos=grip.mapFromGlobal(above_second)
        )
    )
    assert waiting(house) == ["OCP", "GBIF", "WikiRate"]
    below_all = second.mapToGlobal(QPoint(5, 300))
    grip = first.findChild(Grip)
    house.qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    house.settle(
        lambda: house.qtbot.mouseRelease(
            grip, Qt.MouseButton.LeftButton, pos=grip.mapFromGlobal(below_all)
        )
    )
    assert waiting(house) == ["GBIF", "WikiRate", "OCP"]


def test_a_row_dropped_where_it_was_stays(house: RunHouse) -> None:
    grip = rows(house)[1].findChild(Grip)
    house.qtbot.mouseClick(grip, Qt.MouseButton.LeftButton)
    house.later(SECOND)
    assert waiting(house) == ["OCP", "WikiRate", "GBIF"]
    assert house.actions.action("undo").text() == "&Undo: hand of GBIF"


def test_a_row_says_when_somebody_leaves(house: RunHouse) -> None:
    house.act(expect_leaving, house.who("ocp"), "15:15")
    assert rows(house)[0].findChild(NameLine).text.endswith(" · room · leaves 15:15")


def test_esc_goes_back_to_the_note(house: RunHouse) -> None:
    house.page.focus_queue()
    assert rows(house)[0].hasFocus()
    house.qtbot.keyClick(rows(house)[0], Qt.Key.Key_Escape)
    assert not any(row.hasFocus() for row in rows(house))


def test_how_often_somebody_spoke_is_told_in_the_tip_and_aloud(house: RunHouse) -> None:
    house.floor_to("osmf")
    house.floor_to("gbif")
    house.floor_to("osmf")
    house.act(raise_hand, house.who("gbif"))
    said = [row.accessibleName().split("; ")[0].rsplit(", ", 1)[1] for row in rows(house)]
    assert said == ["not yet heard", "not yet heard", "spoke once so far"]


def test_a_key_closes_the_queue_and_a_click_opens_it(house: RunHouse) -> None:
    card = house.one(QueueCard)
    house.settle(lambda: house.qtbot.keyClick(house.page, Qt.Key.Key_U, ALT))
    assert "closed" in [pill.text for pill in card.findChildren(Pill) if pill.isVisible()]
    assert house.actions.action("close_queue").text() == "Reopen the &queue"
    house.actions.action("hand_5").trigger()
    house.qtbot.waitUntil(lambda: house.prompts.current() is not None, timeout=3000)
    assert "The queue is closed, so no hand of" in house.prompts.current().text
    button = next(b for b in card.findChildren(KeyButton) if b.text() == "reopen")
    house.click(button)
    assert not house.session.record.roundtable.queue_closed


def test_a_refusal_does_not_hide_who_still_waits(house: RunHouse) -> None:
    house.actions.action("hand_4").trigger()
    house.qtbot.waitUntil(lambda: house.prompts.current() is not None, timeout=3000)
    house.actions.action("next_item").trigger()
    assert house.prompts.current().text.startswith("3 still waiting")


def test_who_was_kept_is_told_and_parked_by_a_click(house: RunHouse) -> None:
    number = house.session.state().item.number
    house.act(take_next_item, keep_waiting=True)
    assert f"3 wait with item {number}: OCP, WikiRate, GBIF" in house.texts()
    house.click(house.one(KeptLine).findChild(KeyButton))
    assert house.shown(KeptLine) == []
    assert house.session.record.queue == ()
    house.do(undo)
    assert len(house.session.record.queue) == 3


@pytest.mark.slow
def test_after_the_end_who_still_waits_can_be_kept(house: RunHouse) -> None:
    house.act(end)
    house.one(Closing)
    assert [text for text in house.texts() if text.startswith("3 wait with item")]
    house.click(house.one(KeptLine).findChild(KeyButton))
    assert house.shown(KeptLine) == []
    assert not house.actions.action("park_queue").isEnabled()


def test_a_key_gives_the_floor_back(house: RunHouse) -> None:
    house.floor_to("osmf")
    assert not house.actions.action("return_floor").isEnabled()
    house.later(MINUTE)
    house.act(interpose, house.who("oar"))
    house.settle(lambda: house.qtbot.keyClick(house.page, Qt.Key.Key_I, CONTROL | SHIFT))
    assert house.session.state().floor.organisation == house.who("osmf").organisation


def test_the_key_sheet_lists_the_keys_of_the_rows(house: RunHouse) -> None:
    groups = dict(sheet(house.actions))
    assert (["E"], "Type the reason") in groups["In the queue"]
    assert (["L"], "When they leave") in groups["In the roll call"]


def test_with_the_last_row_the_keys_leave_the_queue(house: RunHouse) -> None:
    note = QLineEdit(house.page)
    note.show()
    house.page.focus_queue()
    for _ in range(3):
        house.key(rows(house)[0], Qt.Key.Key_Delete)
        house.press(rows(house)[0], Qt.Key.Key_Backspace)
    assert rows(house) == []
    assert not house.one(QueueCard).isAncestorOf(house.page.focusWidget())
