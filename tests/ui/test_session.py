"""The window's end of a programme file: what it reads, and the thread that writes."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.items import take_next_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.changes import Changes
from facilitator.ui.session import Session
from facilitator.ui.writer import Failure
from tests.ui.asking import result_of
from tests.ui.conftest import FakeClock


class Listener(QObject):
    """Hears what a session says."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.changes: list[Changes] = []
        self.failures: list[Failure] = []
        self.ticks: list[int] = []
        session.changed.connect(self.hear_changes)
        session.failed.connect(self.hear_failure)
        session.ticked.connect(self.hear_tick)

    @Slot(object)
    def hear_changes(self, changes: Changes) -> None:
        self.changes.append(changes)

    @Slot(object)
    def hear_failure(self, failure: Failure) -> None:
        self.failures.append(failure)

    @Slot(object)
    def hear_tick(self, instant: int) -> None:
        self.ticks.append(instant)


@pytest.fixture
def heard(session: Session) -> Listener:
    return Listener(session)


def plan(qtbot: QtBot, session: Session) -> str:
    """Plan a roundtable on the first theme and take it in hand."""
    question = session.programme.questions[0].id
    at = session.now()
    planned = result_of(qtbot, session, plan_roundtable, question, at=at, title="T", zone="UTC")
    roundtable: str = planned.subject[0]
    session.choose_roundtable(roundtable)
    return roundtable


def test_an_operation_runs_in_the_writer_and_is_told_once_it_is_saved(
    session: Session, heard: Listener, qtbot: QtBot, clock: FakeClock
) -> None:
    roundtable = plan(qtbot, session)
    clock.tick(1000)
    result_of(qtbot, session, start, roundtable, at=session.now())
    assert [changes.verb for changes in heard.changes] == ["plan_roundtable", "start"]
    assert session.saved_at == clock()
    state = session.state()
    assert state is not None
    assert state.status is RoundtableStatus.RUNNING


def test_a_refusal_is_told_once_and_changes_nothing(
    session: Session, heard: Listener, qtbot: QtBot
) -> None:
    roundtable = plan(qtbot, session)
    with qtbot.waitSignal(session.failed):
        session.run(take_next_item, roundtable, at=session.now())
    assert [failure.known for failure in heard.failures] == [True]
    assert len(heard.changes) == 1


def test_a_fault_of_ours_does_not_stop_later_writes(
    session: Session, heard: Listener, qtbot: QtBot, expect_log: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(session.failed):
        session.run(divmod, 0)
    assert not heard.failures[0].known
    assert "an operation broke: TypeError" in expect_log.text
    assert plan(qtbot, session)


def test_a_typed_line_tells_its_changes_too(
    session: Session, heard: Listener, qtbot: QtBot
) -> None:
    roundtable = plan(qtbot, session)
    result_of(qtbot, session, enter_line, roundtable, "GBIF: a first point", at=session.now())
    assert heard.changes[-1].verb == "add_note"
    assert [note.text for note in session.notes()] == ["GBIF: a first point"]


def test_undo_is_named_and_reaches_what_was_done(session: Session, qtbot: QtBot) -> None:
    assert session.undo_entry() is None
    roundtable = plan(qtbot, session)
    entry = session.undo_entry()
    assert entry == ("plan_roundtable", (roundtable,))


def test_a_roundtable_that_is_taken_back_is_no_longer_in_hand(
    session: Session, qtbot: QtBot
) -> None:
    plan(qtbot, session)
    with qtbot.waitSignal(session.roundtable_chosen):
        session.run(_undo, at=session.now())
    assert session.roundtable_id is None
    assert session.state() is None


def _undo(store, *, at: int) -> Changes:
    return store.undo(at=at)


def test_it_ticks_once_a_second(session: Session, heard: Listener, clock: FakeClock) -> None:
    session.tick()
    clock.tick(400)
    session.tick()
    clock.tick(700)
    session.tick()
    assert heard.ticks == [clock() - 1100, clock()]


def test_what_was_still_being_written_is_told_to_no_view_of_a_closed_file(
    session: Session, heard: Listener, qtbot: QtBot
) -> None:
    plan(qtbot, session)
    heard.changes.clear()
    question = session.programme.questions[0].id
    session.run(plan_roundtable, question, at=session.now(), title="U", zone="UTC")
    session.close()
    QCoreApplication.processEvents()
    assert heard.changes == []


def test_everything_queued_is_saved_before_it_closes(
    session: Session, qtbot: QtBot, clock: FakeClock
) -> None:
    roundtable = plan(qtbot, session)
    for number in range(20):
        session.run(enter_line, roundtable, f"note {number}", at=session.now())
    session.close()
    again = Session(session.path, session.author, clock=clock)
    again.choose_roundtable(roundtable)
    assert len(again.notes()) == 20
    again.close()
    again.deleteLater()
