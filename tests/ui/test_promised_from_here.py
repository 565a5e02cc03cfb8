"""The bar when what was promised from here has ended, and the question of recording."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.left_questions import LeftQuestion, QuestionKind, is_open
from facilitator.core.model import Promise
from facilitator.core.rule_in_force import in_force, names_actions
from facilitator.core.stricter_rule import Recording
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.operations.roundtables import change_promise
from facilitator.operations.stricter_rules import begin_off_record, end_off_record
from facilitator.operations.typed_line import enter_line
from facilitator.store.queries.left_questions import left_questions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.prompts import Urgency
from facilitator.ui.run.recorded_line import ActionNamesLine, RecordedLine
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, RunHouse


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
    assert (told.urgency, told.unanswered) == (Urgency.QUESTION, "it stays so")
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


def test_at_the_end_it_is_told_that_it_ended_and_nothing_is_asked(house: RunHouse) -> None:
    house.start()
    house.act(begin_off_record)
    house.act(enter_line, "/end")
    told = house.prompts.current()
    assert "has ended with" in told.text
    assert (told.answers, told.unanswered) == ((), "")


def left(house: RunHouse) -> list[LeftQuestion]:
    house.settle(lambda: None)
    found = left_questions(house.session.db, house.session.roundtable_id)
    record = replace(house.session.record, notes=house.session.notes())
    return [each for each in found if is_open(record, each, open_gaps=())]


def test_two_rules_that_end_with_one_item_are_both_asked_about(house: RunHouse) -> None:
    house.start()
    house.act(enter_line, "/promise chatham")
    house.act(begin_off_record)
    house.act(enter_line, "/next")
    assert "“Off the record” has ended" in house.prompts.current().text
    house.prompts.dismiss()
    assert "has ended with" in house.prompts.current().text
    house.prompts.dismiss()
    assert house.prompts.current() is None
    assert left(house) == []


@pytest.mark.slow
def test_left_unanswered_the_notes_after_it_are_listed_to_tidy(house: RunHouse) -> None:
    house.start()
    house.act(begin_off_record)
    house.act(enter_line, "/next")
    house.later(MINUTE)
    house.act(enter_line, "/next")
    assert house.prompts.current() is None
    assert left(house) == []  # nobody noted anything in that item
    house.act(begin_off_record)
    house.later(MINUTE)
    house.act(enter_line, "/next")
    house.act(enter_line, "a sentence that may have been meant as the one before")
    house.later(MINUTE)
    house.act(enter_line, "/next")
    assert [each.kind for each in left(house)] == [QuestionKind.RULE_ENDED]
    house.act(enter_line, "/end")
    assert "“Off the record” was not held on: see the notes of item 4" in "\n".join(house.texts())
    (note,) = house.session.notes()
    house.do(take_off_record, (note.id,))
    assert left(house) == []


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


def test_names_of_actions_are_asked_for_with_the_roll_where_they_carry_none(
    house: RunHouse,
) -> None:
    house.plan()
    assert house.shown(ActionNamesLine) == []
    house.act(change_promise, Promise.UNATTRIBUTED)
    line = house.one(ActionNamesLine)
    assert names_actions(house.session.record.roundtable) is None
    named, unnamed = (each for each in line.answers.children() if each.isWidgetType())
    for button, answer in ((named, True), (unnamed, False), (named, True)):
        house.settle(lambda: house.qtbot.mouseClick(button, Qt.MouseButton.LeftButton))  # noqa: B023
        assert names_actions(house.session.record.roundtable) is answer
        assert button.isChecked()
    house.act(change_promise, Promise.CHATHAM)  # it was said of less
    assert not any(each.isChecked() for each in (named, unnamed))
