"""kill -9 in the middle of a roundtable; an hour or a day later it goes on, and asks."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.clock import paused_ms, status
from facilitator.core.floor import speaking
from facilitator.core.statuses import RoundtableStatus
from facilitator.core.steady_clock import SteadyClock
from facilitator.operations.drafts import load_draft
from facilitator.store.checks.check import check
from facilitator.store.file import open_reader
from facilitator.store.queries.gaps import gaps_of, last_heartbeat
from facilitator.store.queries.programme import roundtables
from facilitator.ui.app import Application, now
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.monitors.steady import steady_ms
from tests.conftest import ROOT
from tests.ui.laptop import DAY, HOUR, SECOND
from tests.ui.window_child import TYPED

LONG_MS = 30_000


def is_at_work(path: Path) -> bool:
    """Tell whether the program has kept a heartbeat and the half-typed note."""
    with closing(open_reader(path)) as db:
        running = next((each.id for each in roundtables(db)), "")
        draft = load_draft(db, running) if running else None
        beat = last_heartbeat(db, running)
    return beat is not None and draft is not None and draft.text == TYPED


@pytest.fixture
def killed(programme_file: Path, qtbot: QtBot) -> Path:
    """Start the program, run a roundtable in it, and kill it."""
    command = [sys.executable, "-m", "tests.ui.window_child", str(programme_file)]
    with subprocess.Popen(command, cwd=ROOT) as child:
        try:
            qtbot.waitUntil(lambda: is_at_work(programme_file), timeout=LONG_MS)
        finally:
            child.kill()
    return programme_file


@pytest.fixture
def start_after(qapp: QApplication) -> Iterator[Callable[[int], Application]]:
    started: list[Application] = []

    def start(ms: int) -> Application:
        started.append(Application(qapp, clock=SteadyClock(lambda: now() + ms, steady_ms)))
        return started[-1]

    yield start
    for each in started:
        each.close()
        each.deleteLater()


@pytest.mark.parametrize("later", [HOUR, pytest.param(DAY, marks=pytest.mark.slow)])
def test_it_goes_on_where_it_was_and_asks(
    killed: Path, later: int, start_after: Callable[[int], Application], qtbot: QtBot
) -> None:
    application = start_after(later)
    application.open(killed)
    session, window = application.session, application.window
    assert session is not None
    assert window is not None
    qtbot.waitUntil(lambda: window.prompts.current() is not None, timeout=LONG_MS)
    assert window.place() == "run"
    record = session.record
    assert record is not None
    assert status(record) is RoundtableStatus.RUNNING
    assert speaking(record) is not None
    box = window.findChild(CaptureBox)
    assert isinstance(box, CaptureBox)
    assert box.text() == TYPED

    prompt = window.prompts.current()
    assert prompt is not None
    if later > 12 * 3_600_000:  # first whether it ended then
        assert prompt.text.startswith("Nobody ended roundtable 1")
        window.prompts.withdraw(prompt.name)
        qtbot.waitUntil(lambda: window.prompts.current() is not None, timeout=LONG_MS)
        prompt = window.prompts.current()
        assert prompt is not None
    assert prompt.text.startswith("The program was not running from ")
    (gap,) = gaps_of(session.db, record.roundtable.id)
    assert abs(gap.end - gap.begin - later) < 30 * SECOND
    with qtbot.waitSignal(session.changed, timeout=LONG_MS):
        prompt.answers[1].slot()
    assert session.record is not None
    assert paused_ms(session.record, session.now()) == gap.end - gap.begin
    assert check(session.db, full=True) == ()
