"""Nudges: said once, quietly, with the key that helps; and not at all where they are off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.instants import clock_time
from facilitator.core.left_questions import LeftQuestion, QuestionKind, is_open
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.vocabulary import Entity, EntityKind
from facilitator.operations.attendance import expect_leaving, mark_absent, tell_promise
from facilitator.operations.floor import chair_floor, give_floor, yield_floor
from facilitator.operations.gaps import count_gap
from facilitator.operations.history import take_back, undo
from facilitator.operations.items import extend_item, take_item, take_next_item
from facilitator.operations.people import add_person
from facilitator.operations.resolve import participant
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.store.queries.left_questions import left_questions
from facilitator.store.undo import entries
from facilitator.ui.monitors.nudges import Nudges
from facilitator.ui.prompts import Urgency
from facilitator.ui.settings.holder import SettingsHolder
from tests.ui.laptop import HOUR, MINUTE, SECOND, Laptop, Run, running


@pytest.fixture
def run(qtbot: QtBot, programme_file: Path) -> Iterator[Run]:
    """A roundtable on Q2, its room open."""
    with running(qtbot, programme_file, Laptop()) as made:
        made.holder = SettingsHolder(made.window)
        made.nudges = Nudges(
            made.session,
            made.actions,
            made.prompts,
            made.holder,
            made.heartbeat,
            questions=made.control.questions,
        )
        question = next(q.id for q in made.session.programme.questions if q.code == "Q2")
        planned = made.do(plan_roundtable, question, title="R", zone="Europe/London")
        made.session.choose_roundtable(planned.subject[0])
        made.act(open_room)
        yield made.show()


def later(run: Run, ms: int) -> None:
    run.laptop.passes(ms)
    run.session.tick()
    run.settle()


def go_to(run: Run, title: str) -> None:
    item = next(each for each in run.session.record.items if each.title.startswith(title))
    run.act(take_item, item.id)
    asked = run.prompts.current()
    if asked is not None and asked.name == "passed over":
        run.prompts.dismiss()


def left(run: Run) -> list[LeftQuestion]:
    run.settle()
    return list(left_questions(run.session.db, run.session.roundtable_id))


def who(run: Run, number: int) -> Who:
    """Whom the nth organisation means in the room."""
    session = run.session
    one = session.programme.members[number - 1]
    entity = Entity(EntityKind.ORGANISATION, one.id, one.short)
    return participant(session.programme, session.record, entity)


def test_somebody_speaks_before_the_start_and_one_key_starts(run: Run, qtbot: QtBot) -> None:
    run.act(give_floor, who(run, 1))
    assert run.asked == "GBIF has the floor, but the roundtable has not started."
    assert [(each.label, each.key) for each in run.prompts.current().answers] == [
        ("Start", "Ctrl+Shift+S")
    ]
    assert run.box.hasFocus()
    for widget in (run.prompts, *run.prompts.findChildren(QWidget)):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    run.press(Qt.Key.Key_S)
    assert run.session.state().status is RoundtableStatus.RUNNING
    assert run.asked == ""


def test_it_goes_when_it_is_no_longer_true_and_is_said_once(run: Run) -> None:
    run.act(give_floor, who(run, 1))
    run.act(yield_floor)
    assert run.asked == ""
    run.act(give_floor, who(run, 2))
    assert run.asked == ""


def test_the_item_is_over(run: Run, qtbot: QtBot) -> None:
    run.act(start)
    run.act(chair_floor)
    planned = run.session.state().item.item.planned_ms
    later(run, planned + 2 * MINUTE - SECOND)
    assert run.asked == ""
    later(run, SECOND)
    assert run.asked == "The item is over by more than 2 min."
    assert run.prompts.current().answers[0].key == "Ctrl+Shift+Return"
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    later(run, MINUTE)
    assert run.asked == ""
    run.act(extend_item, 5 * MINUTE)
    later(run, 4 * MINUTE)
    assert run.asked == "The item is over by more than 2 min."
    run.do(undo)
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    later(run, MINUTE)
    assert run.asked == ""


def test_nobody_has_had_the_floor_once_an_item(run: Run) -> None:
    run.act(start)
    go_to(run, "Open discussion")
    later(run, 2 * MINUTE)
    assert run.asked == "Nobody has had the floor for more than 2 min."
    assert run.prompts.current().answers[0].label == "Next speaker"
    run.act(chair_floor)
    assert run.asked == ""
    run.do(undo)
    assert run.asked == ""
    run.act(chair_floor)
    run.act(yield_floor)
    later(run, 2 * MINUTE)
    assert run.asked == ""
    go_to(run, "Review of notes")
    later(run, 2 * MINUTE)
    assert run.asked == "Nobody has had the floor for more than 2 min."


def test_a_closed_lid_is_no_forgotten_item(run: Run) -> None:
    run.act(start)
    run.laptop.sleeps(HOUR)
    later(run, SECOND)
    assert run.asked.startswith("The laptop slept")
    run.act(count_gap)
    later(run, SECOND)
    assert run.asked == "The item is over by more than 55 min."


def test_switched_off_nothing_is_said_and_what_is_said_goes(run: Run) -> None:
    run.act(give_floor, who(run, 1))
    run.holder.change(nudges="off")
    assert run.asked == ""
    run.act(start)
    run.act(yield_floor)
    later(run, 3 * HOUR)
    assert run.asked == ""


def test_who_leaves_soon_and_one_key_marks_them_gone(run: Run, qtbot: QtBot) -> None:
    run.act(start)
    oar = who(run, 3)
    run.act(give_floor, oar)
    later(run, 3 * SECOND)
    run.act(chair_floor)
    at = run.session.now() + 7 * MINUTE
    clock = clock_time(at, "Europe/London")
    run.act(expect_leaving, oar, clock)
    leaves = next(p.leaves_at for p in run.session.record.presence)
    later(run, leaves - 5 * MINUTE - run.session.now() - SECOND)
    assert run.asked == ""
    later(run, SECOND)
    assert run.asked == f"OAR leaves at {clock}, 0:03 so far."
    (answer,) = run.prompts.current().answers
    assert (answer.label, answer.key) == ("Has left", "Alt+X")
    run.act(give_floor, oar)
    assert run.asked == f"OAR leaves at {clock} and has the floor."
    later(run, 3 * SECOND)
    run.act(chair_floor)
    assert run.asked == f"OAR leaves at {clock}, 0:06 so far."
    qtbot.keyClick(run.box, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    run.settle()
    assert oar.person in run.session.record.absent
    assert run.asked == ""


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
