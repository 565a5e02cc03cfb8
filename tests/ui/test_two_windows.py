"""Starting the program again on a file that has a window: that window comes forward."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.settings import load_settings
from facilitator.store.sharing.lock import Lock, holder_of, take
from facilitator.ui.app import Application
from facilitator.ui.single import Doorbell
from tests.ui.conftest import FakeClock

ROOT = Path(__file__).parent.parent.parent
LONG_MS = 20_000
Process = subprocess.Popen[bytes]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    """Start the program in processes of their own, and end them."""
    started: list[Process] = []

    def start_(*arguments: str) -> Process:
        command = [sys.executable, "-m", "facilitator", *arguments]
        started.append(subprocess.Popen(command, cwd=ROOT))
        return started[-1]

    yield start_
    for each in started:
        each.kill()
        each.wait()
    keeper = QObject()
    bell = Doorbell(load_settings().machine, keeper)
    for path in tmp_path.glob("*.roundtable"):
        QLocalServer.removeServer(bell._name(path))  # killed, they could not


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


def writer_of(path: Path) -> int:
    holder = holder_of(path)
    return holder.pid if holder else 0


def copy_of(path: Path) -> Path:
    other = path.with_name("other.roundtable")
    other.write_bytes(path.read_bytes())
    return other


class Rings(QObject):
    """Counts how often a doorbell was rung."""

    def __init__(self, doorbell: Doorbell) -> None:
        super().__init__()
        self.count = 0
        doorbell.rung.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        self.count += 1


@pytest.mark.slow
def test_a_second_start_raises_the_first_window_and_ends(
    application: Application,
    programme_file: Path,
    start: Callable[..., Process],
    qtbot: QtBot,
) -> None:
    assert application.open(programme_file)
    window = application.window
    assert window is not None
    window.showMinimized()
    for arguments in (("open", str(programme_file)), ()):
        second = start(*arguments)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=LONG_MS)  # noqa: B023
        assert second.returncode == 0
        qtbot.waitUntil(lambda: not window.isMinimized(), timeout=LONG_MS)
        window.showMinimized()


@pytest.mark.slow
def test_each_file_has_a_window_in_its_own_process(
    programme_file: Path, start: Callable[..., Process], qtbot: QtBot
) -> None:
    other = copy_of(programme_file)
    first, second = start("open", str(programme_file)), start("open", str(other))
    qtbot.waitUntil(lambda: writer_of(programme_file) == first.pid, timeout=LONG_MS)
    qtbot.waitUntil(lambda: writer_of(other) == second.pid, timeout=LONG_MS)
    again = start("open", str(other))
    assert again.wait(LONG_MS / 1000) == 0
    assert (first.poll(), second.poll()) == (None, None)

    second.kill()
    second.wait()
    after = start("open", str(other))
    qtbot.waitUntil(lambda: writer_of(other) == after.pid, timeout=LONG_MS)
    assert start("open", str(other)).wait(LONG_MS / 1000) == 0


@pytest.mark.slow
def test_a_file_that_has_a_window_elsewhere_is_not_opened_in_this_one(
    application: Application,
    programme_file: Path,
    start: Callable[..., Process],
    qtbot: QtBot,
) -> None:
    other = copy_of(programme_file)
    process = start("open", str(other))
    qtbot.waitUntil(lambda: writer_of(other) == process.pid, timeout=LONG_MS)
    assert application.open(programme_file)
    window = application.window
    assert window is not None
    window.programme_chosen.emit(other)
    assert application.window is window
    assert writer_of(other) == process.pid


def test_another_programme_takes_the_place_of_the_first(
    application: Application, programme_file: Path, qtbot: QtBot
) -> None:
    other = copy_of(programme_file)
    assert application.open(programme_file)
    assert not application.open(programme_file)
    window = application.window
    assert window is not None
    window.programme_chosen.emit(other)
    assert application.window is not window
    assert application.window is not None
    assert application.window.isVisible()
    assert holder_of(programme_file) is None
    assert holder_of(other) is not None


@pytest.mark.slow
def test_a_window_that_reads_becomes_one_that_writes(
    application: Application, programme_file: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    lock = take(programme_file, "another account", at=clock())
    assert isinstance(lock, Lock)
    assert application.open(programme_file)
    first = application.window
    assert first is not None
    first.show_place("review")
    assert "(read only)" in first.windowTitle()
    lock.release()
    first.writing_asked.emit(False)
    second = application.window
    assert second is not None
    assert second is not first
    assert "(read only)" not in second.windowTitle()
    assert second.place() == "review"


def test_a_doorbell_answers_for_its_account_and_file_only(
    qapp: QApplication, programme_file: Path, qtbot: QtBot
) -> None:
    machine = load_settings().machine
    keeper = QObject()
    bell, other = Doorbell(machine, keeper), Doorbell("another account", keeper)
    rings = Rings(bell)
    assert not bell.ring(programme_file)
    bell.answer(programme_file)
    assert not other.ring(programme_file)
    assert not bell.ring(programme_file.with_name("other.roundtable"))
    assert rings.count == 0
    bell.stop()
    assert not bell.ring(programme_file)
