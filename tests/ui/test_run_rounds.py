"""A round, its places and its passes, and the steps of a method, as Run shows and drives them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.agenda import KnownNames
from facilitator.operations.agendas import load_agenda
from facilitator.operations.attendance import mark_absent
from facilitator.operations.items import extend_item
from facilitator.operations.queue import raise_hand
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.session import Session
from facilitator.ui.timeline.last_line import LastLine
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.line_button import LineButton
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
AGENDA = """# How do you develop the right governance model for Open X organisations?
Question: Q2
- Round: who you are (14 min)
- Troika consulting in threes (20 min, Troika consulting)
- Talk (20 min, amber 50%, red 3 min)
- Loose ends (0 min)
"""

TIMED = "# Agenda\nQuestion: Q2\n- 14:00 Talk (60 min)\n- 15:00 Close (30 min)\n"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Keys reach the window while the cursor is in a note."""
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.show()
    note.show()
    note.setFocus()
    return made


@pytest.fixture
def walking(house: RunHouse, tmp_path: Path) -> RunHouse:
    """Stands in a round of 14 minutes without a limit of its own."""
    load(house, tmp_path, AGENDA)
    return house.start()


def load(house: RunHouse, folder: Path, text: str) -> None:
    path = folder / "agenda.md"
    path.write_text(text, encoding="utf-8")
    programme = house.session.programme
    question = next(each.id for each in programme.questions if each.code == "Q2")
    agenda = read_agenda(path, known=KnownNames.of(programme))
    house.do(load_agenda, question, agenda, source="agenda.md")


def next_speaker(house: RunHouse) -> str:
    note = house.one(QLineEdit)
    house.settle(lambda: house.qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL))
    house.later(SECOND)
    return speaker(house)


def pass_on(house: RunHouse) -> str:
    note = house.one(QLineEdit)
    house.settle(lambda: house.qtbot.keyClick(note, Qt.Key.Key_J, CONTROL | SHIFT))
    house.later(SECOND)
    return speaker(house)


def speaker(house: RunHouse) -> str:
    return house.one(FloorCard).findChild(NameLine).text.split(" · ")[0]


def clock_of(house: RunHouse, part: type) -> str:
    return house.one(part).findChild(ClockLabel).accessibleName()


def line(house: RunHouse, beginning: str) -> str:
    (found,) = [text for text in house.texts() if text.startswith(beginning)]
    return found


def last(house: RunHouse) -> str:
    return house.one(LastLine).findChild(LineButton).plain_text()


@pytest.mark.slow
def test_a_round_is_walked_by_one_key_and_says_who_is_next(walking: RunHouse) -> None:
    house = walking
    assert line(house, "Next in the round") == (
        "Next in the round: GBIF, then MetaBrainz, OAR, OCP, OSMF, Wikimedia, WikiRate"
    )
    assert next_speaker(house) == "GBIF"
    assert pass_on(house) == "MetaBrainz"
    assert line(house, "Next in the round") == (
        "Next in the round: OAR, then OCP, OSMF, Wikimedia, WikiRate; passed: GBIF"
    )
    assert last(house) == "Last: GBIF passes 14:00"
    assert [next_speaker(house) for _ in range(5)] == [
        "OAR",
        "OCP",
        "OSMF",
        "Wikimedia",
        "WikiRate",
    ]
    assert line(house, "Passed") == "Passed, now asked again: GBIF"
    assert next_speaker(house) == "GBIF"
    assert "Everybody has been asked in this round." in house.texts()
    assert next_speaker(house) == "Facilitator"
    assert last(house) == "Last: floor to the facilitator 14:00"


@pytest.mark.slow
def test_hands_wait_for_the_end_of_the_round(walking: RunHouse) -> None:
    house = walking
    next_speaker(house)
    house.act(raise_hand, house.who("gbif"))
    assert "Next: MetaBrainz" in [each.text() for each in house.shown(KeyButton)]
    assert [next_speaker(house) for _ in range(6)][-1] == "WikiRate"
    assert "Next: GBIF" in [each.text() for each in house.shown(KeyButton)]
    assert next_speaker(house) == "GBIF"


def test_a_bounce_of_the_key_does_not_take_the_floor_away(walking: RunHouse) -> None:
    house, note = walking, walking.one(QLineEdit)
    house.go_to("Talk")
    house.act(raise_hand, house.who("osmf"))
    for _ in range(2):
        house.settle(lambda: house.qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL))
    assert speaker(house) == "OSMF"


def test_a_place_is_the_share_of_what_is_left(walking: RunHouse) -> None:
    house = walking
    next_speaker(house)
    assert clock_of(house, FloorCard) == "speaking 0:01 of 2:00"
    house.later(4 * MINUTE - SECOND)
    house.act(mark_absent, house.who("wikirate"))
    next_speaker(house)
    assert clock_of(house, FloorCard) == "speaking 0:01 of 2:00"
    house.later(113 * SECOND)
    assert clock_of(house, FloorCard) == "speaking, nearly over 1:54 of 2:00"


def test_passing_is_offered_in_a_round_only(walking: RunHouse) -> None:
    house = walking
    assert "Pass" in [each.text() for each in house.shown(KeyButton)]
    assert house.actions.action("pass_turn").isEnabled()
    house.go_to("Talk")
    assert "Pass" not in [each.text() for each in house.shown(KeyButton)]
    assert not house.actions.action("pass_turn").isEnabled()
    assert line(house, "Nobody is waiting")


def test_a_phased_method_shows_its_steps(walking: RunHouse) -> None:
    house = walking
    house.go_to("Troika consulting in threes")
    assert line(house, "Round 1 of 2") == "Round 1 of 2 · Step 1 of 4: share, 2:00 left"
    house.later(12 * MINUTE + 50 * SECOND)
    assert line(house, "Round 2 of 2") == "Round 2 of 2 · Step 2 of 4: clarify, 1:10 left"
    steps = "✓ share 2 · ▸ clarify 2 · consult 4.5 · reflect 1.5 min"
    assert steps in [text.replace("\N{NO-BREAK SPACE}", " ") for text in house.texts()]
    house.later(8 * MINUTE)
    assert line(house, "Round 2 of 2") == "Round 2 of 2 · Step 4 of 4: reflect, over by 0:50"
    house.go_to("Talk")
    assert not [text for text in house.texts() if text.startswith("Round 2")]


def test_an_item_warns_when_its_agenda_says_so(walking: RunHouse) -> None:
    house = walking
    house.go_to("Talk")
    shown = []
    for minutes in (9, 1, 7, 3):
        house.later(minutes * MINUTE)
        shown.append(clock_of(house, ClockPane))
    assert shown == [
        "left of 20:00 11:00",
        "left of 20:00, soon over 10:00",
        "last of 20:00 3:00",
        "left of 20:00, time is up 0:00",
    ]
    house.act(extend_item, 5 * MINUTE)
    assert clock_of(house, ClockPane) == "left of 25:00, soon over 5:00"


def test_an_item_without_minutes_counts_up(walking: RunHouse) -> None:
    walking.go_to("Loose ends")
    walking.later(83 * SECOND)
    assert clock_of(walking, ClockPane) == "so far, no time planned 1:23"


@pytest.mark.parametrize(
    ("late", "more", "shown"),
    [
        (3, 1, "Projected end 15:34 · 4 min late, 1 min behind since the start"),
        (3, 0, "Projected end 15:33 · 3 min late, no time lost since the start"),
        (3, -1, "Projected end 15:32 · 2 min late, 1 min ahead since the start"),
        (0, 2, "Projected end 15:32 · 2 min late"),
        (-2, 2, "Projected end 15:30 · on time, 2 min behind since the start"),
    ],
)
def test_the_finish_line_tells_the_plan_from_the_own_start(
    house: RunHouse, tmp_path: Path, late: int, more: int, shown: str
) -> None:
    load(house, tmp_path, TIMED)
    house.later(late * MINUTE)
    house.start()
    if more:
        house.act(extend_item, more * MINUTE)
    assert shown in house.texts()


def test_the_discussion_of_the_sample_has_no_round(house: RunHouse) -> None:
    house.start()
    house.go_to(DISCUSSION)
    assert not house.actions.action("pass_turn").isEnabled()
