"""Clock, floor, queue, board and timeline say what is recorded, and their clicks record it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.operations.attendance import mark_absent
from facilitator.operations.floor import chair_floor, interpose, yield_floor
from facilitator.operations.history import undo
from facilitator.operations.items import extend_item
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import pause
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.row_list import RowList
from facilitator.ui.session import Session
from facilitator.ui.timeline.editable_view import EditableTimeline
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.line_button import LineButton
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in the open discussion of 20 minutes, with 2 minutes a turn."""
    made = RunHouse(qtbot, session, actions, clock).start()
    made.go_to(DISCUSSION)
    return made.show()


def clock_of(house: RunHouse, part: type) -> str:
    return house.one(part).findChild(ClockLabel).accessibleName()


@pytest.mark.parametrize(
    ("ms", "shown"),
    [
        (0, "left of 20:00 20:00"),
        (1, "left of 20:00 20:00"),
        (16 * MINUTE, "left of 20:00, soon over 4:00"),
        (20 * MINUTE, "left of 20:00, time is up 0:00"),
        (20 * MINUTE + 42 * SECOND, "over 20:00 by 0:42"),
    ],
)
def test_the_clock_says_which_way_it_counts(house: RunHouse, ms: int, shown: str) -> None:
    house.later(ms)
    house.page.refresh()
    assert clock_of(house, ClockPane) == shown


def test_a_minute_more_and_a_pause_are_said(house: RunHouse) -> None:
    house.act(extend_item, MINUTE)
    house.act(pause)
    house.later(5 * MINUTE)
    assert clock_of(house, ClockPane) == "left of 21:00, paused 21:00"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (104, "speaking 1:44 of 2:00"),
        (105, "speaking, nearly over 1:45 of 2:00"),
        (120, "time is up 2:00 of 2:00"),
        (130, "time is up 2:10 of 2:00"),
        (131, "over by 0:11 2:11 of 2:00"),
    ],
)
def test_a_turn_is_measured_against_its_limit(house: RunHouse, seconds: int, shown: str) -> None:
    house.floor_to("osmf")
    house.later(seconds * SECOND)
    assert clock_of(house, FloorCard) == shown


def test_the_facilitator_has_no_limit(house: RunHouse) -> None:
    house.act(chair_floor)
    house.later(10 * MINUTE)
    assert clock_of(house, FloorCard) == "speaking 10:00"
    assert house.one(FloorCard).findChild(NameLine).text == "Facilitator"


def test_nobody_has_the_floor_in_words(house: RunHouse) -> None:
    house.floor_to("osmf")
    house.act(yield_floor)
    assert house.one(FloorCard).findChild(NameLine).text == "Nobody has the floor"
    assert clock_of(house, FloorCard) == ""


def test_who_is_interrupted_stands_below_and_gets_the_floor_back(house: RunHouse) -> None:
    house.floor_to("osmf")
    house.later(79 * SECOND)
    house.act(interpose, house.who("gbif"))
    house.later(30 * SECOND)
    card = house.one(FloorCard)
    assert "Interrupted: OSMF, at 1:19" in house.texts()
    assert clock_of(house, FloorCard) == "speaking 0:30 of 2:00"
    house.click(next(b for b in card.findChildren(QPushButton) if b.text() == "give it back"))
    assert clock_of(house, FloorCard) == "speaking 1:19 of 2:00"
    assert not [text for text in house.texts() if text.startswith("Interrupted")]


def queue_rows(house: RunHouse) -> list[QueueRow]:
    return house.one(QueueCard).findChild(RowList).rows()


def waiting(house: RunHouse) -> list[str]:
    return [row.findChild(NameLine).text.split(" · ")[0] for row in queue_rows(house)]


def three_wait(house: RunHouse) -> list[QueueRow]:
    for handle in ("ocp", "wikirate", "gbif"):
        house.act(raise_hand, house.who(handle))
        house.later(5 * SECOND)
    assert waiting(house) == ["OCP", "WikiRate", "GBIF"]
    return queue_rows(house)


def test_a_queue_row_says_who_why_where_and_for_how_long(house: RunHouse) -> None:
    house.act(raise_hand, house.who("ocp"), reason="to ask about cost", reply=True)
    house.later(42 * SECOND)
    row = house.one(QueueRow)
    person = next(p for p in house.session.programme.people if p.id == house.who("ocp").person)
    assert row.findChild(NameLine).text == f"OCP · {person.name} · reply · to ask about cost · room"
    assert "waits 0:42" in house.texts()


def test_enter_gives_the_floor_to_who_waits(house: RunHouse) -> None:
    house.press(three_wait(house)[1], Qt.Key.Key_Return)
    assert house.session.state().floor.person == house.who("wikirate").person
    assert waiting(house) == ["OCP", "GBIF"]
    assert not any(row.hasFocus() for row in queue_rows(house))


def test_delete_takes_out_and_alt_with_an_arrow_moves(house: RunHouse) -> None:
    rows = three_wait(house)
    house.press(rows[2], Qt.Key.Key_Up, alt=True)
    assert waiting(house) == ["OCP", "GBIF", "WikiRate"]
    assert rows[2].hasFocus()
    house.press(rows[2], Qt.Key.Key_Up, alt=True)
    house.press(rows[2], Qt.Key.Key_Down, alt=True)
    assert waiting(house) == ["OCP", "GBIF", "WikiRate"]
    house.key(rows[2], Qt.Key.Key_Delete)
    assert "Del again: take GBIF out of the queue" in house.texts()
    house.press(rows[2], Qt.Key.Key_Delete)
    assert waiting(house) == ["OCP", "WikiRate"]


def test_a_click_on_a_tile_gives_the_floor_and_with_shift_raises_a_hand(house: RunHouse) -> None:
    house.click(house.tile(5))
    assert house.session.state().floor.organisation == house.who("osmf").organisation
    assert house.tile(5).accessibleName() == "OSMF, speaking"
    house.click(house.tile(2), shift=True)
    assert waiting(house) == ["MetaBrainz"]


def test_the_board_shows_who_is_silent_and_who_is_not_here(house: RunHouse) -> None:
    house.act(mark_absent, house.who("wikirate"))
    house.floor_to("gbif")
    house.later(6 * MINUTE)
    names = [house.tile(number).accessibleName() for number in (1, 2, 7)]
    assert names == ["GBIF, speaking", "MetaBrainz, not heard on Q2", "WikiRate, not here"]
    assert [text for text in house.texts() if text.startswith("even share 1:00")]


def test_a_round_counts_as_airtime_unless_only_discussions_do(house: RunHouse) -> None:
    house.go_to(house.session.record.items[1].title)
    house.floor_to("gbif")
    house.later(MINUTE)
    assert "1:00 · speaking" in house.texts()
    switch = next(b for b in house.shown(QPushButton) if b.text() == "discussion only")
    house.qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert "0:00 · speaking" in house.texts()


def test_the_timeline_holds_turns_and_silence_of_the_item(house: RunHouse) -> None:
    house.later(MINUTE)
    house.floor_to("gbif")
    house.later(2 * MINUTE)
    house.floor_to("ocp")
    house.later(MINUTE)
    bar = house.one(EditableTimeline)
    assert bar.accessibleDescription() == "nobody, GBIF 2:00, OCP 1:00"


def test_the_last_act_is_told_until_it_is_taken_back(house: RunHouse) -> None:
    house.later(MINUTE)
    house.floor_to("gbif")
    house.later(MINUTE)
    house.floor_to("osmf")
    assert "Last: floor to OSMF 14:02" in lines(house)
    house.do(undo)
    assert "Last: floor to GBIF 14:01" in lines(house)


def lines(house: RunHouse) -> list[str]:
    return [line.plain_text() for line in house.shown(LineButton)]


def test_three_may_wait_before_the_tiles_move(house: RunHouse) -> None:
    house.page.resize(1364, 1200)
    before = house.tile(1).mapTo(house.page, QPoint(0, 0))
    for handle in ("gbif", "ocp", "oar"):
        house.act(raise_hand, house.who(handle))
    assert house.tile(1).mapTo(house.page, QPoint(0, 0)) == before


def test_a_question_about_the_room_goes_when_the_room_changes(house: RunHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    house.actions.action("next_item").trigger()
    assert house.prompts.current().text.startswith("1 still waiting")
    house.settle(house.actions.action("next_speaker").trigger)
    assert house.prompts.current() is None
    house.actions.action("end").trigger()
    assert house.prompts.current().text.startswith("9 items still to come")
    house.settle(house.actions.action("add_minute").trigger)
    assert house.prompts.current() is None
