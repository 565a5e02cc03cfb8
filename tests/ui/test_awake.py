"""While a roundtable is live the laptop is kept awake, and the screen says whether it is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import end, pause, reopen
from facilitator.ui.monitors.awake import Awake, Wakefulness
from facilitator.ui.monitors.awake_line import AwakeLine
from facilitator.ui.monitors.inhibitor_bus import BusInhibitor
from facilitator.ui.monitors.inhibitors import CaffeinateInhibitor
from tests.conftest import ROOT
from tests.ui.laptop import Laptop, Run, running

needs_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus")
needs_shell = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


class Desktop(QObject):
    """A platform that keeps awake when it is asked, or cannot."""

    told = Signal(bool)

    def __init__(self, *, able: bool = True) -> None:
        super().__init__()
        self.able = able
        self.held = 0

    def hold(self) -> None:
        self.held += 1
        self.told.emit(self.able)

    def release(self) -> None:
        self.held -= 1


@pytest.fixture
def run(qtbot: QtBot, programme_file: Path) -> Iterator[Run]:
    with running(qtbot, programme_file, Laptop()) as made:
        yield made


def awake_in(run: Run, desktop: Desktop) -> tuple[Awake, AwakeLine]:
    awake = Awake(run.session, desktop, run.window)
    line = AwakeLine(awake, run.window)
    return awake, line


def test_from_the_start_to_the_end_pauses_included(run: Run) -> None:
    desktop = Desktop()
    awake, line = awake_in(run, desktop)
    assert (desktop.held, line.isHidden()) == (0, True)
    run.start()
    assert (desktop.held, line.full_text()) == (1, "Laptop kept awake")
    assert not line.isHidden()
    run.act(pause)
    assert desktop.held == 1
    run.act(end)
    assert (desktop.held, awake.state, line.isHidden()) == (0, Wakefulness.FREE, True)
    run.act(reopen)
    assert desktop.held == 1
    awake.release()
    awake.release()
    assert desktop.held == 0


def test_where_nothing_can_the_screen_says_what_to_do(run: Run) -> None:
    awake, line = awake_in(run, Desktop(able=False))
    run.start()
    assert awake.state is Wakefulness.UNKEPT
    assert line.full_text() == "Not kept awake: set your laptop not to sleep"


def test_taking_another_roundtable_in_hand_lets_go(run: Run) -> None:
    desktop = Desktop()
    awake_in(run, desktop)
    run.start()
    run.session.choose_roundtable(None)
    assert desktop.held == 0


def test_without_a_bus_it_cannot_and_nothing_fails(
    qtbot: QtBot, qapp: QObject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    nowhere = f"unix:path={tmp_path / 'no-bus'}"
    for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(bus, nowhere)
    inhibitor = BusInhibitor(qapp)
    with qtbot.waitSignal(inhibitor.told, timeout=5_000) as told:
        inhibitor.hold()
    assert told.args == [False]
    inhibitor.release()
    inhibitor.deleteLater()


@needs_bus
def test_a_desktop_with_a_bus_is_asked_and_let_go() -> None:
    child = ("dbus-run-session", "--", sys.executable, "-m", "tests.ui.bus_child")
    done = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines() == [
        "asked by Facilitator: A roundtable is running",
        "told True, 1 more on the bus",
        "let go",
    ], done.stderr


@needs_shell
def test_a_mac_keeps_awake_through_a_helper_that_is_ended(
    qtbot: QtBot, qapp: QObject, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    helper = tmp_path / "caffeinate"
    helper.write_text(f'#!/bin/sh\necho "$@" > "{said}.part"\nmv "{said}.part" "{said}"\nread x\n')
    helper.chmod(0o700)
    inhibitor = CaffeinateInhibitor(qapp, helper)
    with qtbot.waitSignal(inhibitor.told) as told:
        inhibitor.hold()
    assert told.args == [True]
    qtbot.waitUntil(said.exists, timeout=5_000)
    assert said.read_text().split() == ["-di", "-w", str(os.getpid())]
    inhibitor.release()
    inhibitor.deleteLater()


def test_a_mac_without_its_helper_cannot(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> None:
    inhibitor = CaffeinateInhibitor(qapp, tmp_path / "none")
    with qtbot.waitSignal(inhibitor.told) as told:
        inhibitor.hold()
    assert told.args == [False]
    inhibitor.release()
    inhibitor.deleteLater()
