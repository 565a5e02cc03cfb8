"""The bar when what was promised from here has ended, and the question of recording."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.rule_in_force import in_force
from facilitator.core.stricter_rule import Recording
from facilitator.operations.stricter_rules import begin_off_record, end_off_record
from facilitator.operations.typed_line import enter_line
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.recorded_line import RecordedLine
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).show()
    actions.install(made.page)
    return made


def test_a_bar_says_that_it_ended_with_the_item(house: RunHouse) -> None:
    house.start()
    house.go_to(DISCUSSION)
    house.act(begin_off_record)
    assert house.prompts.current() is None
    house.act(enter_line, "/next")
    told = house.prompts.current()
    assert told.text == (
        "“Off the record” has ended with “Open discussion: who decides?”: notes are on the record"
        " again."
    )
    assert [each.key for each in told.answers] == ["Alt+O"]
    house.settle(told.answers[0].slot)
    assert in_force(house.session.record).off
    assert house.prompts.current() is None


def test_after_the_end_nothing_is_offered_for_what_follows(house: RunHouse) -> None:
    house.start()
    house.act(begin_off_record)
    house.act(enter_line, "/next")
    assert "has ended with" in house.prompts.current().text
    house.act(enter_line, "/end")
    assert house.prompts.current() is None


def test_nothing_is_told_to_whoever_ended_it(house: RunHouse, clock: FakeClock) -> None:
    house.start()
    house.go_to(DISCUSSION)
    house.act(begin_off_record)
    clock.tick(1000)
    house.act(end_off_record)
    assert house.prompts.current() is None


def test_a_stricter_promise_that_ended_says_what_holds_again(house: RunHouse) -> None:
    house.start()
    house.go_to(DISCUSSION)
    house.act(enter_line, "/promise chatham")
    house.act(enter_line, "/next")
    assert "from now on it is “By organisation” again" in house.prompts.current().text


def test_recorded_or_watched_is_asked_with_the_roll(house: RunHouse) -> None:
    house.plan()
    line = house.one(RecordedLine)
    assert not any(each.isChecked() for each in line.ways.children() if each.isWidgetType())
    published = line.ways.children()[-1]
    house.settle(lambda: house.qtbot.mouseClick(published, Qt.MouseButton.LeftButton))
    head = house.session.record.roundtable
    assert (head.recording, head.observers) == (Recording.PUBLISHED, False)
    house.settle(line.observers.click)
    head = house.session.record.roundtable
    assert (head.recording, head.observers) == (Recording.PUBLISHED, True)
    assert published.isChecked()
