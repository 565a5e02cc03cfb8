"""Questions about people: who was to have left, and who has not heard the promise."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.instants import clock_time
from facilitator.core.left_questions import LeftQuestion, QuestionKind, is_open
from facilitator.operations.attendance import expect_leaving, mark_absent, tell_promise
from facilitator.operations.floor import chair_floor, give_floor
from facilitator.operations.gaps import count_gap
from facilitator.operations.history import take_back, undo
from facilitator.operations.items import take_item, take_next_item
from facilitator.operations.people import add_person
from facilitator.operations.roundtables import start
from facilitator.store.queries.left_questions import left_questions
from facilitator.store.undo import entries
from facilitator.ui.prompts import Urgency
from tests.ui.laptop import HOUR, MINUTE, SECOND, Run
from tests.ui.nudges_house import later, nudging, who


@pytest.fixture
def run(qtbot: QtBot, programme_file: Path) -> Iterator[Run]:
    """A roundtable on Q2, its room open."""
    with nudging(qtbot, programme_file) as made:
        yield made


def left(run: Run) -> list[LeftQuestion]:
    run.settle()
    return list(left_questions(run.session.db, run.session.roundtable_id))


def test_who_should_have_left_is_asked_about(run: Run, qtbot: QtBot) -> None:
    run.act(start)
    run.act(chair_floor)
    oar = who(run, 3)
    clock = clock_time(run.session.now() + 2 * MINUTE, "Europe/London")
    run.act(expect_leaving, oar, clock)
    assert run.asked == f"OAR leaves at {clock}, 0:00 so far."
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    later(run, 2 * MINUTE)
    assert run.asked == f"OAR was to leave at {clock}: still here? 0:00 so far."
    assert run.prompts.current().stay == "Still here"
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    later(run, MINUTE)
    assert run.asked == ""
    assert oar.person not in run.session.record.absent
    assert left(run) == []


def test_who_should_have_left_and_was_not_answered_is_left_for_later(run: Run) -> None:
    run.act(start)
    run.act(chair_floor)
    oar = who(run, 3)
    run.act(expect_leaving, oar, clock_time(run.session.now() + 6 * MINUTE, "Europe/London"))
    later(run, 7 * MINUTE)
    assert run.prompts.current().unanswered == "counted as here"
    run.act(take_next_item)
    assert run.asked == ""
    (question,) = left(run)
    assert (question.kind, question.subject) == (QuestionKind.STILL_HERE, (oar.person,))
    assert is_open(run.session.record, question, open_gaps=())
    later(run, MINUTE)
    run.act(give_floor, oar)  # plainly still here
    assert not is_open(run.session.record, question, open_gaps=())


def test_who_should_have_left_and_speaks_has_answered(run: Run) -> None:
    run.act(start)
    run.act(chair_floor)
    oar = who(run, 3)
    run.act(expect_leaving, oar, clock_time(run.session.now() + 6 * MINUTE, "Europe/London"))
    later(run, 7 * MINUTE)
    assert "still here?" in run.asked
    run.act(give_floor, oar)
    assert "still here?" not in run.asked
    assert left(run) == []


def test_who_came_late_has_not_heard_the_promise_until_ticked(run: Run, qtbot: QtBot) -> None:
    run.act(start)
    run.act(chair_floor)
    room = run.session.roundtable_id
    run.do(add_person, "Ana Ruiz", new_organisation="Ministry", roundtable=room)
    said = "Ana Ruiz (Ministry) came late and has not heard the promise; Alt S shows it."
    assert run.asked == said
    run.do(add_person, "Bo Li", roundtable=room)
    assert run.asked == (
        "Ana Ruiz (Ministry), Bo Li came late and have not heard the promise; Alt S shows it."
    )
    qtbot.keyClick(run.box, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    run.settle()
    assert run.asked == ""
    assert not any(each.has_not_heard_the_promise for each in run.session.record.presence)
    later(run, MINUTE)
    assert run.asked == ""


def test_who_has_not_heard_the_promise_is_asked_about_whether_nudges_are_wanted_or_not(
    run: Run,
) -> None:
    run.act(start)
    run.act(chair_floor)
    run.holder.change(nudges="off")
    run.do(add_person, "Bo Li", roundtable=run.session.roundtable_id)
    prompt = run.prompts.current()
    assert (prompt.urgency, prompt.unanswered) == (Urgency.QUESTION, "the roll goes on saying so")
    bo = next(each.id for each in run.session.programme.people if each.name == "Bo Li")
    run.act(take_item, run.session.record.items[4].id)  # a break or pairs: asked no more there
    assert [(q.kind, q.subject) for q in left(run)] == [(QuestionKind.NOT_TOLD, (bo,))]
    assert is_open(run.session.record, left(run)[0], open_gaps=())
    run.act(tell_promise, (bo,))
    assert not is_open(run.session.record, left(run)[0], open_gaps=())


def test_who_leaves_without_having_heard_it_is_left_for_later(run: Run) -> None:
    run.act(start)
    run.act(chair_floor)
    run.do(add_person, "Bo Li", roundtable=run.session.roundtable_id)
    bo = next(each for each in run.session.programme.people if each.name == "Bo Li")
    run.act(mark_absent, Who(bo.id, None))
    assert run.asked == ""
    (question,) = left(run)
    assert is_open(run.session.record, question, open_gaps=())


def test_a_question_about_people_outlives_a_doubt_about_the_clock(run: Run) -> None:
    run.act(start)
    run.act(chair_floor)
    run.do(add_person, "Bo Li", roundtable=run.session.roundtable_id)
    run.laptop.sleeps(HOUR)
    later(run, SECOND)
    assert run.asked.startswith("The laptop slept")
    run.act(count_gap)
    later(run, SECOND)
    assert run.asked.startswith("Bo Li came late")


def test_an_item_that_is_taken_back_leaves_nobody_out_of_the_question(run: Run) -> None:
    run.act(start)
    run.act(chair_floor)
    later(run, MINUTE)
    run.act(take_next_item)
    run.do(add_person, "Bo Li", roundtable=run.session.roundtable_id)
    assert run.asked.startswith("Bo Li came late")
    run.do(undo)
    run.do(undo)  # the person, then the item
    assert run.asked == ""
    run.do(add_person, "Cy Wu", roundtable=run.session.roundtable_id)
    run.act(take_next_item)
    run.do(add_person, "Di Ek", roundtable=run.session.roundtable_id)
    assert "Cy Wu, Di Ek came late" in run.asked
    entry = next(e for e in entries(run.session.db) if e.verb == "next_item" and not e.undoes)
    run.do(take_back, entry.id)
    assert "Cy Wu, Di Ek came late" in run.asked
