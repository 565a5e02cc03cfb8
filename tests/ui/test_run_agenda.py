"""The running agenda is replanned by key, from its menu and by dragging, and says what is left."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.statuses import ItemStatus
from facilitator.operations.history import undo
from facilitator.operations.roundtables import end
from facilitator.ui.actions.key_sheet import sheet
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.item_form import ItemForm
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in its first item, of five minutes."""
    made = RunHouse(qtbot, session, actions, clock).start().show()
    made.page.resize(1364, 1200)
    return made


def rows(house: RunHouse) -> list[AgendaRow]:
    """Return the rows from top to bottom."""
    return sorted(house.shown(AgendaRow), key=lambda row: row.y())


def titles(house: RunHouse) -> list[str]:
    return [item.title for item in house.session.record.items]


def starts(house: RunHouse) -> list[str]:
    return [row.accessibleName().split(",")[0] for row in rows(house)]


def status(house: RunHouse, number: int) -> ItemStatus:
    return house.session.state().items[number - 1].status


def form(house: RunHouse) -> ItemForm:
    return next(each for each in house.page.findChildren(ItemForm) if each.isVisible())


def test_alt_with_an_arrow_moves_an_item_and_the_starts_follow(house: RunHouse) -> None:
    before, clock = titles(house), starts(house)
    row = rows(house)[2]
    house.press(row, Qt.Key.Key_Down, alt=True)
    assert titles(house)[2:4] == [before[3], before[2]]
    assert row.hasFocus()
    assert starts(house) == clock  # both take six minutes
    house.press(row, Qt.Key.Key_Up, alt=True)
    house.press(row, Qt.Key.Key_Up, alt=True)
    assert titles(house)[1:3] == [before[2], before[1]]
    assert starts(house)[1:4] == ["14:05", "14:11", "14:20"]
    assert house.session.room_entry().verb == "move_item"
    for _ in range(3):
        house.do(undo)
    assert (titles(house), starts(house)) == (before, clock)


def test_not_before_the_running_one(house: RunHouse) -> None:
    house.key(rows(house)[1], Qt.Key.Key_Up, ALT)
    house.qtbot.waitUntil(lambda: house.prompts.isVisibleTo(house.page), timeout=3000)
    assert house.session.room_entry() is None
    assert house.prompts.current() is not None
    house.press(rows(house)[2], Qt.Key.Key_Down, alt=True)
    assert house.prompts.current() is None  # it was about what was tried before


def test_delete_leaves_out_and_brings_back(house: RunHouse) -> None:
    row = rows(house)[4]
    house.key(row, Qt.Key.Key_Delete)
    assert status(house, 5) is ItemStatus.WAITING
    assert f"Del again: leave out “{titles(house)[4]}”" in house.texts()
    house.press(row, Qt.Key.Key_Backspace)
    assert status(house, 5) is ItemStatus.SKIPPED
    assert row.accessibleName().endswith("left out, Delete brings it back")
    assert starts(house)[5] == "14:26"
    house.press(row, Qt.Key.Key_Delete)
    assert status(house, 5) is ItemStatus.WAITING
    assert starts(house)[5] == "14:32"


def test_plus_and_minus_change_the_minutes_of_the_item_in_focus(house: RunHouse) -> None:
    row = rows(house)[2]
    house.press(row, Qt.Key.Key_Plus)
    house.press(row, Qt.Key.Key_Plus)
    assert house.session.record.items[2].allotted_ms == 8 * MINUTE
    assert starts(house)[3] == "14:22"
    house.press(row, Qt.Key.Key_Minus)
    assert house.session.record.items[2].allotted_ms == 7 * MINUTE
    house.press(rows(house)[0], Qt.Key.Key_Plus)
    assert house.session.record.items[0].allotted_ms == 6 * MINUTE


def test_an_item_is_added_after_the_one_in_focus(house: RunHouse) -> None:
    before = titles(house)
    house.later(2 * MINUTE)
    house.key(rows(house)[2], Qt.Key.Key_N)
    made = form(house)
    assert not made.go.isEnabled()
    house.qtbot.keyClicks(made.title, "A quick poll")
    made.minutes.selectAll()
    house.qtbot.keyClicks(made.minutes, "soon")
    assert not made.go.isEnabled()
    made.minutes.selectAll()
    house.qtbot.keyClicks(made.minutes, "4")
    house.settle(lambda: house.qtbot.keyClick(made.minutes, Qt.Key.Key_Return))
    assert titles(house) == [*before[:3], "A quick poll", *before[3:]]
    assert rows(house)[3].accessibleName() == "14:20, A quick poll, 4, to come, Enter goes to it"
    assert "added" in house.texts()
    assert starts(house)[4] == "14:24"
    assert house.session.state().item.elapsed_ms == 2 * MINUTE
    house.go_to("A quick poll")
    house.later(3 * MINUTE)
    house.go_to(before[3])
    assert "3 / –" in rows(house)[3].accessibleName()


def test_the_button_below_adds_at_the_end_and_escape_adds_nothing(house: RunHouse) -> None:
    before = titles(house)
    add = next(each for each in house.shown(QPushButton) if each.text() == "Add an item…")
    house.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    house.qtbot.keyClick(form(house), Qt.Key.Key_Escape)
    house.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    made = form(house)
    house.qtbot.keyClicks(made.title, "Drinks")
    house.settle(made.go.click)
    assert titles(house) == [*before, "Drinks"]
    house.act(end)
    assert not add.isVisible()


@pytest.mark.parametrize(
    ("typed", "ms"), [("5", 300_000), ("5m", 300_000), ("5:30", 330_000), ("90 s", 90_000)]
)
def test_retyped_minutes_come_back_as_they_were_meant(house: RunHouse, typed: str, ms: int) -> None:
    row = rows(house)[2]
    house.key(row, Qt.Key.Key_F3)
    made = form(house)
    assert made.minutes.text() == "6 min"
    house.qtbot.keyClicks(made.minutes, typed)
    house.settle(lambda: house.qtbot.keyClick(made.minutes, Qt.Key.Key_Return))
    assert house.session.record.items[2].allotted_ms == ms
    house.key(row, Qt.Key.Key_F3)
    again = form(house)
    shown = again.minutes.text()
    assert again.go.isEnabled()
    again.reject()
    house.key(row, Qt.Key.Key_F3)
    last = form(house)
    assert last.minutes.text() == shown
    last.accept()


def test_the_running_item_may_take_what_is_typed_too(house: RunHouse) -> None:
    house.key(rows(house)[0], Qt.Key.Key_F3)
    made = form(house)
    house.qtbot.keyClicks(made.minutes, "8")
    house.settle(lambda: house.qtbot.keyClick(made.minutes, Qt.Key.Key_Return))
    item = house.session.record.items[0]
    assert (item.planned_ms, item.allotted_ms) == (5 * MINUTE, 8 * MINUTE)
    assert house.session.room_entry().verb == "extend_item"


def test_the_keys_go_to_the_running_item_and_the_sheet_lists_them(house: RunHouse) -> None:
    house.go_to(titles(house)[2])
    house.page.focus_agenda()
    assert rows(house)[2].hasFocus()
    groups = dict(sheet(house.actions))
    assert (["Del"], "Leave out, or bring back") in groups["In the agenda"]


def test_f2_renames(house: RunHouse) -> None:
    house.key(rows(house)[0], Qt.Key.Key_F2)
    made = form(house)
    assert made.title.selectedText() == titles(house)[0]
    house.qtbot.keyClicks(made.title, "Welcome")
    house.settle(lambda: house.qtbot.keyClick(made.title, Qt.Key.Key_Return))
    assert rows(house)[0].accessibleName().startswith("14:00, Welcome, 5")


def open_menu(row: AgendaRow) -> QMenu:
    at = row.mapToGlobal(QPoint(5, 5))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), at)
    QApplication.sendEvent(row, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_offers_what_makes_sense_with_its_keys(house: RunHouse) -> None:
    menu = open_menu(rows(house)[0])
    running = [each.text() for each in menu.actions()]
    assert running == [
        "A minute more",
        "A minute less",
        "Minutes…",
        "Correct when it was taken…",
        "Promise…",
        "Rename…",
        "Add an item after it…",
    ]
    menu.close()
    menu = open_menu(rows(house)[3])
    offered = {each.text(): each for each in menu.actions()}
    assert list(offered)[:3] == ["Go to it", "Move up", "Move down"]
    assert offered["Leave out"].shortcut().toString() == "Del"
    house.settle(offered["Leave out"].trigger)
    menu.close()
    menu = open_menu(rows(house)[3])
    back = next(each for each in menu.actions() if each.text() == "Bring back")
    house.settle(back.trigger)
    menu.close()
    assert status(house, 4) is ItemStatus.WAITING


def drag(house: RunHouse, row: AgendaRow, to: QPoint) -> None:
    """Press on a row and move to a place of another's, in steps as a hand would."""
    left = Qt.MouseButton.LeftButton
    house.qtbot.mousePress(row, left, pos=QPoint(20, 5))
    for step in (1, 2, 3):
        local = row.mapFromGlobal(to)
        house.qtbot.mouseMove(row, QPoint(20, 5) + (local - QPoint(20, 5)) * step / 3)


def test_a_row_is_dragged_to_another_place(house: RunHouse) -> None:
    before, made = titles(house), rows(house)
    below = made[4].mapToGlobal(QPoint(20, made[4].height() - 2))
    drag(house, made[2], below)
    release = made[2].mapFromGlobal(below)
    left = Qt.MouseButton.LeftButton
    house.settle(lambda: house.qtbot.mouseRelease(made[2], left, pos=release))
    assert titles(house)[2:5] == [before[3], before[4], before[2]]


def test_escape_lets_go_of_a_dragged_row(house: RunHouse) -> None:
    before, made = titles(house), rows(house)
    below = made[4].mapToGlobal(QPoint(20, made[4].height() - 2))
    drag(house, made[2], below)
    house.qtbot.keyClick(made[2], Qt.Key.Key_Escape)
    release = made[2].mapFromGlobal(below)
    house.qtbot.mouseRelease(made[2], Qt.MouseButton.LeftButton, pos=release)
    house.later(SECOND)
    assert titles(house) == before


def test_it_says_what_may_still_be_spent(house: RunHouse) -> None:
    def told() -> list[str]:
        return [text for text in house.texts() if text.startswith("To end")]

    house.later(8 * MINUTE)  # 3 min more than the welcome has
    house.go_to(DISCUSSION)
    assert told() == []  # each may speak for 2 min: more than that is no advice
    for handle in ("gbif", "oar", "ocp", "osmf", "metabrainz"):
        house.floor_to(handle)
    house.later(15 * MINUTE)
    assert told() == ["To end 15:30: 1 min for each of the 2 organisations not heard on Q2 yet"]
    house.floor_to("wikirate")
    house.later(SECOND)
    assert told() == ["To end 15:30: 1 min for Wikimedia not heard on Q2 yet"]
    house.actions.action("curtain").setChecked(True)
    assert told() == []


def test_a_limit_of_less_than_whole_minutes_is_told_as_a_time(house: RunHouse) -> None:
    house.go_to("Clarifying questions only")
    assert "Q2 · 0:45 a turn" in house.texts()
    house.go_to(DISCUSSION)
    assert "Q2 · 2 min a turn" in house.texts()
