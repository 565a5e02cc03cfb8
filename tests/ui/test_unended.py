"""A roundtable that nobody ended is asked about when taken in hand, and in an open window."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from facilitator.core.gaps import GapKind
from facilitator.core.left_questions import QuestionKind, is_open
from facilitator.operations.floor import give_floor
from facilitator.operations.gaps import notice_gap
from facilitator.operations.note_taking.notes import add_note
from facilitator.store.queries.gaps import open_gap
from facilitator.store.queries.left_questions import left_questions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.monitors.gap_prompt import GapPrompt
from facilitator.ui.monitors.unended_prompt import UnendedPrompt
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import MINUTE, RunHouse

HOUR = 60 * MINUTE


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Somebody has the floor, and five minutes later a note is taken; then nothing for a day."""
    made = RunHouse(qtbot, session, actions, clock).start()
    UnendedPrompt(session, made.control.questions, made.page)
    GapPrompt(session, actions, made.control.questions, made.page)
    made.act(give_floor, made.who("gbif"))
    made.later(5 * MINUTE)
    made.act(add_note, "the last word")
    return made


def open_again(house: RunHouse, hours: int) -> str:
    """Let time pass, and take the roundtable in hand again; return what is asked."""
    house.later(hours * HOUR)
    house.session.choose_roundtable(house.session.roundtable_id)
    asked = house.prompts.current()
    return "" if asked is None else asked.text


def test_it_ended_then(house: RunHouse) -> None:
    last = house.session.now()
    house.act(notice_gap, (last + MINUTE, last + 24 * HOUR), GapKind.GONE)
    text = open_again(house, 25)
    assert text.startswith("Nobody ended roundtable 1; the last act was at 14:05 on ")
    assert [each.label for each in house.prompts.current().answers] == [
        "It ended then",
        "It ends now",
    ]
    assert house.prompts.current().stay == "it still runs"
    house.settle(house.prompts.current().answers[0].slot)
    record = house.session.record
    assert record.roundtable.ended_at == last
    assert [turn.end for turn in record.turns] == [last]
    assert house.session.state().elapsed_ms == 5 * MINUTE
    assert open_gap(house.session.db, record.roundtable.id) is None
    assert house.prompts.current() is None


def test_it_ends_now(house: RunHouse) -> None:
    assert open_again(house, 25)
    house.settle(house.prompts.current().answers[1].slot)
    assert house.session.record.roundtable.ended_at == house.session.now()
    assert house.prompts.current() is None


def test_it_still_runs_when_somebody_says_so_or_goes_on(house: RunHouse) -> None:
    assert open_again(house, 25)
    assert house.session.state().elapsed_ms == 5 * MINUTE  # until somebody says otherwise
    house.prompts.dismiss()
    house.later(1_000)
    assert house.session.state().elapsed_ms == 25 * HOUR + 5 * MINUTE + 1_000
    assert house.session.record.roundtable.ended_at is None
    assert open_again(house, 1)
    house.floor_to("ocp")
    assert house.prompts.current() is None


def test_it_is_asked_before_the_gap_and_not_within_the_day(house: RunHouse) -> None:
    assert open_again(house, 3) == ""
    now = house.session.now()
    assert open_again(house, 22)
    house.act(notice_gap, (now, now + 20 * HOUR), GapKind.GONE)
    assert house.prompts.current().name == "unended"
    house.prompts.dismiss()
    assert house.prompts.current().name == "gap"


def asked(house: RunHouse) -> str:
    found = house.prompts.current()
    return "" if found is None else found.name


def test_a_window_left_open_asks_by_itself(house: RunHouse) -> None:
    house.later(11 * HOUR)
    assert asked(house) == ""
    house.later(13 * HOUR)
    assert asked(house) == "unended"
    house.settle(house.prompts.current().answers[0].slot)
    assert house.session.state().elapsed_ms == 5 * MINUTE
    assert asked(house) == ""


def test_a_hidden_window_asks_as_well_once_the_laptop_wakes(house: RunHouse) -> None:
    house.clock.tick(25 * HOUR)  # no second is told to a hidden window
    for timer in house.page.findChild(UnendedPrompt).findChildren(QTimer):
        timer.timeout.emit()
    assert asked(house) == "unended"


def test_who_says_it_still_runs_has_half_a_day_of_peace(house: RunHouse) -> None:
    house.later(25 * HOUR)
    house.prompts.dismiss()
    house.later(11 * HOUR)
    assert asked(house) == ""
    house.act(add_note, "somebody is there")
    house.later(2 * HOUR)
    assert asked(house) == ""
    house.later(11 * HOUR)
    assert asked(house) == "unended"


def test_a_note_by_hand_says_that_it_goes_on(house: RunHouse) -> None:
    house.later(11 * HOUR)
    house.act(add_note, "still at it")
    house.later(2 * HOUR)
    assert asked(house) == ""
    house.later(11 * HOUR)
    assert "01:05" in house.prompts.current().text


def test_left_unanswered_it_is_kept_for_who_tidies_up(house: RunHouse) -> None:
    house.later(25 * HOUR)
    house.control.questions.leave_all()
    house.settle(lambda: None)
    found = left_questions(house.session.db, house.session.roundtable_id)
    assert [each.kind for each in found] == [QuestionKind.UNENDED]
    assert is_open(house.session.record, found[0], open_gaps=())
