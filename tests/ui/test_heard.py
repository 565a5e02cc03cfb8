"""Who was heard and who wrote, guests and interpreters: board, queue, clock and closing agree."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.attendance import mark_absent, mark_interpreted
from facilitator.operations.floor import chair_floor, give_floor, yield_floor
from facilitator.operations.items import skip_item
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.people import add_person
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.queue_row import QueueRow
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.run.tile import Tile
from facilitator.ui.session import Session
from facilitator.ui.widgets.action_sentence import ActionSentence
from facilitator.ui.widgets.pill import Pill
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

CHECK_IN = "Check-in round: a decision that went well"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    return RunHouse(qtbot, session, actions, clock).start().show()


def names(house: RunHouse) -> list[str]:
    return [tile.accessibleName() for tile in house.shown(Tile)]


def add_guest(house: RunHouse, name: str, **more: str) -> Who:
    return Who(house.do(add_person, name, **more).subject[0], more.get("organisation"))


@pytest.mark.parametrize("item", [CHECK_IN, "Case: funded by governments, open to all"])
def test_a_turn_in_a_round_or_a_case_is_heard_on_the_question(house: RunHouse, item: str) -> None:
    house.go_to(item)
    assert "Nobody heard on this question yet" in house.texts()
    house.floor_to("gbif")
    house.later(22 * SECOND)
    house.act(yield_floor)
    assert "1 organisation heard on this question" in house.texts()
    house.go_to(DISCUSSION)
    assert names(house)[:2] == ["GBIF, 0:22", "MetaBrainz, not heard on Q2"]


def test_who_wrote_is_said_to_have_written_in_board_queue_and_clock(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.act(raise_hand, house.who("gbif"))
    (row,) = house.shown(QueueRow)
    assert row.findChild(Pill).text == "not heard on Q2"
    house.act(add_note, "chat: GBIF: we would pay")
    assert names(house)[0] == "GBIF, wrote on Q2"
    assert row.findChild(Pill).text == "wrote on Q2"
    assert "1 wrote on this question" in house.texts()
    house.floor_to("ocp")
    assert "1 organisation heard on this question, 1 wrote" in house.texts()
    house.floor_to("gbif")  # said aloud too: then it is heard
    house.later(MINUTE)
    assert names(house)[0] == "GBIF, speaking"
    assert "2 organisations heard on this question" in house.texts()


def test_a_mark_taken_away_is_seen_at_once(house: RunHouse) -> None:
    note = house.do(add_note, house.session.roundtable_id, "@gbif we would pay").subject[0]
    assert names(house)[0] == "GBIF, not heard on Q2"
    house.do(mark_chat, (note,))
    assert names(house)[0] == "GBIF, wrote on Q2"
    house.do(mark_chat, (note,), on=False)
    assert names(house)[0] == "GBIF, not heard on Q2"


@pytest.mark.slow
def test_guests_are_on_the_board_take_the_floor_by_a_click_and_are_told_at_the_end(
    house: RunHouse,
) -> None:
    house.go_to(DISCUSSION)
    add_guest(house, "Ana Ruiz")
    assert names(house)[7:] == ["Ana Ruiz, not heard on Q2"]
    house.click(house.tile(8))
    house.later(26 * SECOND)
    assert names(house)[7:] == ["Ana Ruiz, speaking"]
    house.click(house.tile(7), shift=True)
    assert house.session.state().queue[0].organisation == house.who("wikirate").organisation
    house.floor_to("gbif")
    house.later(MINUTE)
    house.act(end)
    assert "1 of 7 organisations, 1:00 together · guest: Ana Ruiz 0:26" in house.texts()


@pytest.mark.slow
def test_at_the_end_who_wrote_is_not_called_unheard(house: RunHouse) -> None:
    house.act(mark_absent, house.who("wikirate"))
    for handle in ("gbif", "ocp", "osmf", "wikimedia"):
        house.floor_to(handle)
        house.later(MINUTE)
    house.act(add_note, "chat: OAR: we would pay")
    house.act(end)
    assert "4 of 7 organisations, 4:00 together · in writing: OAR" in house.texts()
    assert "MetaBrainz, WikiRate (not here)" in house.texts()


def test_an_interpreted_turn_counts_by_its_factor_and_says_so(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.act(mark_interpreted, house.who("gbif"), "consecutive")
    house.floor_to("gbif")
    house.later(18 * MINUTE + 40 * SECOND)
    house.act(yield_floor)
    assert names(house)[0] == "GBIF, 9:20, interpreted"
    told = house.tile(1).accessibleDescription()
    assert "1 turn, 9:20 · 18:40 on the clock, interpreted" in told
    house.act(raise_hand, house.who("gbif"))
    assert "9:20, interpreted" in [label for label in house.texts() if "interpreted" in label]


def test_an_interpreter_is_never_on_the_board(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    gbif = house.who("gbif")
    voice = add_guest(house, "Vera Voice", role="interpreter", organisation=gbif.organisation)
    alone = add_guest(house, "Ivo Voice", role="Interpreter (French)")
    assert len(names(house)) == 7
    for who in (voice, alone):
        house.act(give_floor, who)
        house.later(MINUTE)
    house.act(yield_floor)
    assert names(house)[0] == "GBIF, not heard on Q2"
    assert [each for each in house.texts() if each.endswith("· interpreters 2:00")]


def test_the_roll_call_says_by_one_letter_who_interprets(house: RunHouse) -> None:
    add_guest(house, "Ivo")
    assert names(house)[7:] == ["Ivo, not heard on Q2"]
    house.actions.action("roll_call").setChecked(True)
    row = house.shown(RollRow)[-1]
    for _ in range(3):  # consecutive, simultaneous, interpreter
        house.press(row, Qt.Key.Key_I)
    assert row.accessibleName() == "Ivo, interpreter, in the room"
    house.actions.action("roll_call").setChecked(False)
    assert len(names(house)) == 7


def test_time_in_hand_is_called_so_and_is_no_advice(house: RunHouse) -> None:
    for title in (CHECK_IN, "Case: a host and its projects"):
        item = next(each.id for each in house.session.record.items if each.title == title)
        house.act(skip_item, item)
    house.go_to(DISCUSSION)
    assert "Projected end 15:10 · 20 min in hand" in [
        text.split(",")[0] for text in house.texts() if text.startswith("Projected end")
    ]
    assert [text for text in house.texts() if text.startswith("To end")] == []


def test_lateness_and_advice_name_one_number(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.later(27 * MINUTE + 30 * SECOND)
    said = [each.text for each in house.shown(Pill)]
    assert [text for text in said if text.endswith(" late")] == ["Ends 15:32 · 2 min late"]
    advice = house.one(ActionSentence).full_text()
    assert advice == "Projected end 15:32 · trim Round: insights and actions by 2 min?"


def test_where_only_the_facilitator_spoke_nobody_is_said_to_be_heard(house: RunHouse) -> None:
    house.act(chair_floor)
    house.later(MINUTE)
    house.act(end)
    assert "0 of 7 organisations, 0:00 together" in house.texts()
