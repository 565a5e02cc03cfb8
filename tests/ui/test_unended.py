"""A roundtable that nobody ended is asked about when it is taken in hand again."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.gaps import GapKind
from facilitator.operations.floor import give_floor
from facilitator.operations.gaps import notice_gap
from facilitator.operations.note_taking.notes import add_note
from facilitator.store.queries.gaps import open_gap
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
    UnendedPrompt(session, made.prompts, made.page)
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
    house.prompts.dismiss()
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
