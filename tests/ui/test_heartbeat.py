"""A roundtable keeps a sign of life, notices what passed without one, and asks."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.clock import status
from facilitator.core.gaps import GapAnswer
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.floor import chair_floor, yield_floor
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import end, pause, plan_roundtable, resume, start
from facilitator.store.file import open_store
from facilitator.store.queries.programme import load_programme
from facilitator.store.undo import last_seq
from tests.ui.conftest import AUTHOR, MONDAY
from tests.ui.laptop import DAY, HOUR, MINUTE, SECOND, Laptop, Run, running

LID = 8 * MINUTE + 30 * SECOND


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def run(qtbot: QtBot, programme_file: Path, laptop: Laptop) -> Iterator[Run]:
    with running(qtbot, programme_file, laptop) as made:
        yield made.start().show()


def close_lid(run: Run, ms: int = LID) -> None:
    """Look every second for ten minutes, and then close the lid."""
    run.laptop.passes(10 * MINUTE)
    run.look()
    run.laptop.sleeps(ms)
    run.look()


def test_it_beats_every_five_seconds_while_the_roundtable_runs(run: Run) -> None:
    assert run.beat == MONDAY
    beats = set()
    for _ in range(20):
        run.laptop.passes(SECOND)
        run.look()
        beats.add(run.beat)
    assert beats == {MONDAY + ms for ms in (0, 5_000, 10_000, 15_000, 20_000)}
    assert run.gaps == ()


def test_paused_or_ended_it_is_still(run: Run) -> None:
    run.act(pause)
    run.laptop.passes(MINUTE)
    run.look()
    assert run.beat == MONDAY
    run.act(resume)
    run.settle()
    assert run.beat == MONDAY + MINUTE
    run.act(end)
    run.laptop.passes(MINUTE)
    run.look()
    assert run.beat == MONDAY + MINUTE
    assert run.gaps == ()


def test_a_beat_is_no_news(run: Run, qtbot: QtBot) -> None:
    saved, seq, undone = run.session.saved_at, last_seq(run.session.db), run.session.undo_entry()
    run.laptop.passes(5 * SECOND)
    with qtbot.assertNotEmitted(run.session.changed):
        run.look()
        run.session.tick()
    assert run.beat == MONDAY + 5 * SECOND
    assert (run.session.saved_at, last_seq(run.session.db)) == (saved, seq)
    assert run.session.undo_entry() == undone


def test_a_window_that_only_reads_does_not_beat(
    run: Run, qtbot: QtBot, programme_file: Path, laptop: Laptop
) -> None:
    with running(qtbot, programme_file, laptop) as reader:
        assert not reader.session.can_write()
        reader.session.choose_roundtable(run.session.roundtable_id)
        laptop.passes(MINUTE)
        reader.heartbeat.look()
        run.settle()
        assert (run.beat, reader.asked) == (MONDAY, "")


def test_after_sleep_it_asks_and_until_then_counts(run: Run) -> None:
    close_lid(run)
    assert run.asked == ("The laptop slept, or its clock jumped, from 14:10:00 to 14:18:30 (8:30).")
    labels = [answer.label for answer in run.prompts.current().answers]
    assert labels == ["Count it", "Treat it as a pause", "Cut at 14:10:00"]
    assert run.counted() == (10 * MINUTE + LID, 0)
    assert run.session.undo_entry()[0] == "start"
    run.laptop.passes(SECOND)
    run.look()
    assert len(run.gaps) == 1


def test_the_bar_takes_no_keys_but_those_it_names(run: Run, qtbot: QtBot) -> None:
    close_lid(run)
    assert run.box.hasFocus()
    for widget in (run.prompts, *run.prompts.findChildren(QWidget)):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClicks(run.box, "still typing")
    assert run.box.toPlainText() == "still typing"
    run.press(Qt.Key.Key_W)
    assert run.asked == ""
    assert run.box.toPlainText() == "still typing"
    assert run.counted() == (10 * MINUTE, LID)


@pytest.mark.parametrize(
    ("key", "answer", "counted", "where"),
    [
        (Qt.Key.Key_K, GapAnswer.COUNTED, (10 * MINUTE + LID, 0), RoundtableStatus.RUNNING),
        (Qt.Key.Key_W, GapAnswer.PAUSED, (10 * MINUTE, LID), RoundtableStatus.RUNNING),
        (Qt.Key.Key_X, GapAnswer.CUT, (10 * MINUTE, LID), RoundtableStatus.PAUSED),
    ],
)
def test_each_answer_has_a_key_and_undo_asks_again(
    run: Run,
    key: Qt.Key,
    answer: GapAnswer,
    counted: tuple[int, int],
    where: RoundtableStatus,
) -> None:
    run.act(chair_floor)
    close_lid(run)
    run.press(key)
    assert [each.answer for each in run.gaps] == [answer]
    assert (run.counted(), status(run.session.record)) == (counted, where)
    assert run.asked == ""
    run.do(undo)
    assert run.asked.startswith("The laptop slept")
    assert run.counted() == (10 * MINUTE + LID, 0)


def test_put_off_it_can_still_be_answered(run: Run, qtbot: QtBot) -> None:
    close_lid(run)
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    assert run.asked == ""
    run.act(chair_floor)
    assert run.asked == ""
    run.press(Qt.Key.Key_W)
    assert run.counted() == (10 * MINUTE, LID)
    assert not run.actions.action("pause_over_gap").isEnabled()


def test_put_off_it_comes_up_again_with_the_next_gap(run: Run, qtbot: QtBot) -> None:
    close_lid(run)
    qtbot.keyClick(run.box, Qt.Key.Key_Escape)
    close_lid(run, MINUTE)
    assert "14:10:00 to 14:18:30" in run.asked
    run.press(Qt.Key.Key_W)
    assert "14:28:30 to 14:29:30 (1:00)" in run.asked
    run.press(Qt.Key.Key_K)
    assert run.asked == ""
    assert run.counted() == (21 * MINUTE, LID)


@pytest.mark.parametrize("later", [HOUR, DAY, 3 * SECOND])
def test_killed_and_started_later_it_goes_on_and_asks(
    qtbot: QtBot, programme_file: Path, laptop: Laptop, later: int
) -> None:
    with running(qtbot, programme_file, laptop) as before:
        before.start().act(chair_floor)
        laptop.passes(10 * MINUTE)
        before.look()
    laptop.restarts(later)
    with running(qtbot, programme_file, laptop) as after:
        after.resume()
        record = after.session.record
        assert status(record) is RoundtableStatus.RUNNING
        assert [turn.end for turn in record.turns] == [None]
        assert after.counted() == (10 * MINUTE + later, 0)
        assert after.beat == MONDAY + 10 * MINUTE + later
        if later == 3 * SECOND:
            assert after.asked == ""
            return
        ends = {HOUR: "14:10:00 to 15:10:00 (1:00:00)", DAY: "17 Nov 14:10:00 (24:00:00)"}
        assert after.asked.startswith("The program was not running from ")
        assert ends[later] in after.asked
        after.press(Qt.Key.Key_W)
        assert after.counted() == (10 * MINUTE, later)


def test_a_question_that_nobody_answered_is_there_at_the_next_start(
    qtbot: QtBot, programme_file: Path, laptop: Laptop
) -> None:
    with running(qtbot, programme_file, laptop) as before:
        close_lid(before.start())
    laptop.restarts(SECOND)
    with running(qtbot, programme_file, laptop) as after:
        after.resume()
        assert "14:10:00 to 14:18:30" in after.asked
        assert len(after.gaps) == 1


def test_a_pause_that_is_taken_back_shows_the_end_of_the_program_that_it_hid(
    qtbot: QtBot, programme_file: Path, laptop: Laptop
) -> None:
    with running(qtbot, programme_file, laptop) as before:
        before.start()
        laptop.passes(10 * MINUTE)
        before.act(pause)
    laptop.restarts(HOUR)
    with running(qtbot, programme_file, laptop) as after:
        after.resume()
        assert after.asked == ""
        laptop.passes(5 * MINUTE)
        after.do(undo)
        after.settle()
        assert "from 14:00:00 to 15:10:00 (1:10:00)" in after.asked


def test_what_was_played_from_a_log_was_last_seen_at_its_last_act(
    qtbot: QtBot, programme_file: Path, laptop: Laptop
) -> None:
    with closing(open_store(programme_file, AUTHOR)) as store:
        question = load_programme(store.db).questions[0].id
        planned = plan_roundtable(store, question, at=MONDAY, title="R", zone="Europe/London")
        start(store, planned.subject[0], at=MONDAY)
        add_note(store, planned.subject[0], "a last point", at=MONDAY + MINUTE)
    laptop.passes(HOUR)
    with running(qtbot, programme_file, laptop) as run:
        run.resume()
        assert "from 14:01:00 to 15:00:00 (59:00)" in run.asked


def test_set_back_it_goes_on_counting_and_says_so(run: Run) -> None:
    run.act(chair_floor)
    run.laptop.passes(10 * MINUTE)
    run.look()
    run.laptop.is_set_by(-HOUR)
    run.laptop.passes(SECOND)
    run.look()
    assert run.asked.startswith("The laptop’s clock was set back: it is 1:00:00 behind what")
    assert run.counted() == (10 * MINUTE + SECOND, 0)
    assert run.gaps == ()
    run.laptop.passes(MINUTE)
    run.act(yield_floor)
    (turn,) = run.session.record.turns
    assert turn.end - turn.begin == 11 * MINUTE + SECOND
    run.laptop.is_set_by(HOUR)
    run.look()
    assert run.asked == ""
    assert run.counted() == (11 * MINUTE + SECOND, 0)


def test_set_back_while_the_program_was_gone_nothing_recorded_lies_ahead(
    qtbot: QtBot, programme_file: Path, laptop: Laptop
) -> None:
    with running(qtbot, programme_file, laptop) as before:
        before.start()
        laptop.passes(10 * MINUTE)
        before.act(chair_floor)
    laptop.restarts(-DAY)
    with running(qtbot, programme_file, laptop) as after:
        after.resume()
        assert after.asked.startswith("The laptop’s clock was set back: it is 24:00:00 behind")
        assert after.counted() == (10 * MINUTE, 0)
        laptop.passes(MINUTE)
        after.act(yield_floor)
        (turn,) = after.session.record.turns
        assert turn.end - turn.begin == MINUTE
