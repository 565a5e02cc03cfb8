"""The process of a window: what it is started with, and what is said when it cannot start."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator.core.sentences import Sentence
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.driver import driver
from facilitator.subcommands import window
from facilitator.ui.about import About
from facilitator.ui.app import Application
from facilitator.ui.crash import CrashReports
from facilitator.ui.file_openings import FileOpenings
from facilitator.ui.refusal import show_refusal
from tests.conftest import ROOT
from tests.store.programme_files import NOON, make_programme

LONG_S = 60


@pytest.fixture
def openings(qapp: QApplication) -> Iterator[FileOpenings]:
    made = FileOpenings(qapp, listens=True)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


def ask_for(path: Path) -> None:
    """Do what macOS does for a double click."""
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    QCoreApplication.sendEvent(QApplication.instance(), event)


def test_a_file_asked_for_before_the_first_window_is_what_it_opens(
    application: Application, openings: FileOpenings, programme_file: Path
) -> None:
    ask_for(programme_file)
    assert openings.waiting() == programme_file
    assert application.open_first(openings.waiting())
    assert application.session is not None
    assert application.session.path == programme_file


@pytest.mark.slow
def test_a_file_asked_for_later_takes_the_place_of_the_first(
    application: Application, openings: FileOpenings, programme_file: Path
) -> None:
    assert application.open_first()
    openings.asked.connect(application.open_asked)
    openings.start()
    ask_for(programme_file)
    assert application.session is not None
    assert application.session.path == programme_file


def test_what_prevents_a_start_is_told_in_a_dialog(qapp: QApplication) -> None:
    seen: list[str] = []

    def close() -> None:
        box = qapp.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        box.accept()

    QTimer.singleShot(0, close)
    show_refusal(Sentence("{path} is empty: name a file with text in it", path="x.txt"))
    assert seen == ["x.txt is empty: name a file with text in it"]


@pytest.mark.parametrize("stream", [None, "closed"])
def test_a_fault_is_told_without_a_terminal(
    stream: str | None,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    file = (tmp_path / "err").open("w")
    file.close()
    monkeypatch.setattr(sys, "stderr", None if stream is None else file)
    crashes = CrashReports()
    try:
        with qtbot.waitSignal(crashes.happened):
            crashes._report(ValueError, ValueError(), None)
    finally:
        crashes.deleteLater()


FAULT = """
import sys
from facilitator.cli import main
from facilitator.ui.app import Application

def fail(*_, **__):
    raise ZeroDivisionError

setattr(Application, sys.argv[1], fail)
sys.exit(main([]))
"""


@pytest.mark.parametrize("where", ["open_first", "__init__"])
def test_a_fault_while_starting_is_one_line_and_the_place_of_the_log(where: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAULT, where],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONG_S,
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("facilitator: The program could not start (ZeroDivisionError): the log")


@pytest.mark.skipif(sys.platform == "win32", reason="closes its handles as a shell does")
@pytest.mark.parametrize(("words", "status"), [("open gone.roundtable", 1), ("dance", 2)])
def test_without_any_stream_the_status_is_the_same(words: str, status: int) -> None:
    line = f"exec {sys.executable} -m facilitator {words} <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, check=False, timeout=LONG_S)
    assert done.returncode == status


def test_the_sqlite_in_use_is_named(qtbot: QtBot, application: Application) -> None:
    assert application.open_first()
    assert application.window is not None
    box = About(application.window)
    assert driver() in box.informativeText()
    assert driver().startswith("SQLite 3.")
    assert "\nLog: ~/.local/state/" in box.informativeText(), "and no path of any length"
    box.deleteLater()


def test_a_file_whose_beginning_is_noise_opens_by_its_backup(
    application: Application, tmp_path: Path
) -> None:
    path = make_programme(tmp_path / "Series.roundtable", notes=3)
    back_up(path, backup_folder(path), at=NOON)
    path.write_bytes(b"not a page of ours " * 12_000)
    window._require_openable(path)
    assert application.open(path)
    assert application.session is not None
    assert application.session.can_write()
    assert len(list(tmp_path.glob("Series damaged *"))) == 1
