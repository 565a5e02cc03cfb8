"""Nudges: said once, quietly, with the key that helps; and not at all where they are off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.instants import clock_time
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.attendance import expect_leaving
from facilitator.operations.floor import chair_floor, give_floor, yield_floor
from facilitator.operations.gaps import count_gap
from facilitator.operations.history import undo
from facilitator.operations.items import extend_item, take_item
from facilitator.operations.roundtables import start
from tests.ui.laptop import HOUR, MINUTE, SECOND, Run
from tests.ui.nudges_house import later, nudging, who


@pytest.fixture
def run(qtbot: QtBot, programme_file: Path) -> Iterator[Run]:
    """A roundtable on Q2, its room open."""
    with nudging(qtbot, programme_file) as made:
        yield made


def go_to(run: Run, title: str) -> None:
    item = next(each for each in run.session.record.items if each.title.startswith(title))
    run.act(take_item, item.id)
    asked = run.prompts.current()
    if asked is not None and asked.name == "passed over":
        run.prompts.dismiss()


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


def test_put_off_a_gap_counts_and_the_room_is_watched_again(run: Run) -> None:
    run.act(start)
    run.act(give_floor, who(run, 1))
    later(run, MINUTE)
    run.laptop.sleeps(HOUR)
    later(run, 2 * SECOND)
    assert run.asked.startswith("The laptop slept")
    run.prompts.dismiss()
    later(run, SECOND)
    assert run.asked.startswith("The item is over by more than")


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
