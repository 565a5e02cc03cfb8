"""“Last: …, take back” under the timeline: named rightly, and of the roundtable in hand alone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.operations.floor import yield_floor
from facilitator.operations.items import take_next_item
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end, open_room, plan_roundtable, start
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.name_finder import NameFinder
from facilitator.ui.run.kept_line import KeptLine
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.session import Session
from facilitator.ui.timeline.last_acts import ActRow, LastActs
from facilitator.ui.timeline.last_line import LastLine
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.wording import act_in_words
from tests.operations.every_act import ACTS as ROOM_ACTS
from tests.operations.every_act import ActHouse
from tests.operations.stricter_acts import STRICTER_ACTS
from tests.operations.waiting_acts import WAITING_ACTS
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

ACTS = ROOM_ACTS | STRICTER_ACTS | WAITING_ACTS
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock)
    made.show()
    actions.install(made.page)
    return made


def last(house: RunHouse) -> str:
    """Return what the line under the timeline offers to take back, "" for nothing."""
    lines = [line.findChild(LineButton) for line in house.shown(LastLine)]
    return " ".join(line.plain_text() for line in lines if line.isVisible())


def offered(house: RunHouse) -> bool:
    return house.actions.action("take_back").isEnabled()


def listed(house: RunHouse) -> list[str]:
    house.actions.action("last_acts").trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LastActs)
    found = [row.accessibleName() for row in popup.findChildren(ActRow) if row.isVisible()]
    popup.close()
    return found


@pytest.mark.slow
@POPUP
def test_a_new_room_offers_nothing_of_the_one_before(house: RunHouse) -> None:
    """_files/cases/reports/16."""
    house.start()
    first = house.session.roundtable_id
    house.floor_to("gbif")
    house.later(MINUTE)
    house.act(yield_floor)
    house.act(end)
    before = load_record(house.session.db, first)
    house.later(MINUTE)
    house.plan()
    house.act(open_room)
    assert (last(house), offered(house)) == ("", False)
    house.act(start)
    assert (last(house), offered(house)) == ("", False)
    assert listed(house) == []
    house.actions.action("take_back").trigger()
    house.floor_to("ocp")
    assert "floor to OCP" in last(house)
    assert len(listed(house)) == 1
    house.settle(house.actions.action("take_back").trigger)
    assert (last(house), offered(house)) == ("", False)
    assert load_record(house.session.db, first) == before


@pytest.mark.slow
def test_a_room_planned_beforehand_offers_nothing_of_another_either(house: RunHouse) -> None:
    house.plan()
    second = house.session.roundtable_id
    house.start()
    first = house.session.roundtable_id
    house.floor_to("gbif")
    assert house.actions.action("undo").text() == "&Undo: floor to GBIF"
    house.session.choose_roundtable(second)
    assert (last(house), offered(house)) == ("", False)
    assert not house.actions.action("undo").isEnabled()
    house.session.choose_roundtable(first)
    assert "floor to GBIF" in last(house)
    assert house.actions.action("undo").text() == "&Undo: floor to GBIF"
    house.settle(house.actions.action("undo").trigger)
    house.session.choose_roundtable(second)
    assert not house.actions.action("redo").isEnabled()


@pytest.mark.parametrize(
    "verbs",
    [
        pytest.param(("leave_queue", "mark_absent", "end", "park_queue"), id="some"),
        pytest.param(tuple(ACTS), id="all", marks=pytest.mark.slow),
    ],
)
def test_the_line_names_whatever_was_done_in_the_room(
    house: RunHouse, verbs: tuple[str, ...]
) -> None:
    house.start()
    for verb in verbs:
        fresh = house.do(plan_roundtable, theme(house), title="R", zone="UTC").subject[0]
        house.session.choose_roundtable(fresh)
        house.act(start)
        assert last(house) == ""
        changes = house.do(performed, ACTS[verb], fresh)
        said = act_in_words(house.session.db, changes.verb, changes.subject)
        assert last(house).startswith(f"Last: {said} "), verb
        assert house.session.room_entry().id == changes.commit
        assert offered(house)
        if verb != "end":
            house.act(end)


def performed(store: Store, act: Callable[[ActHouse], Changes], room: str, *, at: int) -> Changes:
    return act(ActHouse(store, at=at, roundtable=room))


def theme(house: RunHouse) -> Any:
    return next(each.id for each in house.session.programme.questions if each.code == "Q2")


def test_keep_for_next_time_keeps_only_whom_it_names(house: RunHouse) -> None:
    house.start()
    house.go_to(DISCUSSION)
    number = house.session.state().item.number
    house.act(raise_hand, house.who("gbif"))
    house.act(take_next_item, keep_waiting=True)
    for handle in ("ocp", "oar"):
        house.later(SECOND)
        house.act(raise_hand, house.who(handle))
    assert f"1 waits with item {number}: GBIF" in house.texts()
    house.click(house.one(KeptLine).findChild(KeyButton))
    assert house.shown(KeptLine) == []
    live = [entry.organisation for entry in house.session.state().queue]
    assert live == [house.who(handle).organisation for handle in ("ocp", "oar")]
    assert last(house).startswith("Last: keep GBIF for the next roundtable ")
    house.settle(house.actions.action("take_back").trigger)
    assert f"1 waits with item {number}: GBIF" in house.texts()
    assert len(house.session.state().queue) == 2
    assert last(house).startswith("Last: hand of OAR ")


@pytest.mark.slow
def test_taking_back_a_hand_after_keep_for_next_time_loses_nobody(house: RunHouse) -> None:
    """The older act is in the list; the one that was kept stays kept."""
    house.start()
    house.go_to(DISCUSSION)
    house.act(raise_hand, house.who("gbif"))
    house.act(take_next_item, keep_waiting=True)
    house.settle(house.actions.action("park_kept").trigger)
    house.settle(house.actions.action("take_back").trigger)
    assert [entry.organisation for entry in house.session.record.queue] == [
        house.who("gbif").organisation
    ]


@pytest.mark.slow
@POPUP
def test_the_list_closes_when_another_roundtable_is_taken_in_hand(house: RunHouse) -> None:
    house.start()
    house.floor_to("gbif")
    house.actions.action("last_acts").trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LastActs)
    house.plan()
    assert QApplication.activePopupWidget() is None


@pytest.mark.slow
@pytest.mark.parametrize("asking", ["next_item", "end"])
def test_a_question_about_one_room_is_not_answered_in_another(house: RunHouse, asking: str) -> None:
    house.start()
    house.act(raise_hand, house.who("gbif"))
    house.actions.action(asking).trigger()
    assert house.prompts.current() is not None
    house.plan()
    assert house.prompts.current() is None


@pytest.mark.slow
def test_a_guest_of_one_roundtable_is_not_yet_here_in_the_next(house: RunHouse) -> None:
    house.plan()
    planned = house.session.roundtable_id
    house.start()
    house.qtbot.keyClick(house.page, Qt.Key.Key_F, CONTROL | SHIFT)
    box = house.one(NameFinder).findChild(QLineEdit)
    house.qtbot.keyClicks(box, "Ana Ruiz")
    house.qtbot.keyClick(box, Qt.Key.Key_Return)
    house.qtbot.waitUntil(lambda: house.session.state().floor is not None, timeout=3000)
    assert last(house).startswith("Last: floor to Ana Ruiz ")
    house.act(end)
    house.session.choose_roundtable(planned)
    assert said_of(house, "Ana Ruiz") == "not here"
    house.plan()
    assert said_of(house, "Ana Ruiz") == "not here"
    row = next(each for each in house.shown(RollRow) if "Ana Ruiz" in each.accessibleName())
    house.press(row, Qt.Key.Key_Space)
    assert said_of(house, "Ana Ruiz") == "in the room"


def said_of(house: RunHouse, name: str) -> str:
    """Return what the roll says of somebody."""
    rows = [row.accessibleName() for row in house.shown(RollRow)]
    return next(each.rpartition(", ")[2] for each in rows if name in each)
