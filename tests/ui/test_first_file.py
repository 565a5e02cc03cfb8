"""What a start opens when no file is named: whatever lies in the folder, a window comes."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput
from facilitator.operations.programmes import create_sample, shipped_sample
from facilitator.paths import data_folder
from facilitator.settings import load_settings, save_settings
from facilitator.store import schema
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.journal import Author
from facilitator.store.sharing.access import ReadOnlyReason
from facilitator.ui.app import Application
from facilitator.ui.prompts import Prompt
from tests.conftest import ROOT

ME = Author("Ana", "machine", "site")
NOON = 1_794_837_600_000
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="has no pipes, and links need rights")


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def sample() -> Path:
    """Where the sample of this account goes; nothing is there yet."""
    return data_folder() / f"{shipped_sample().title}.roundtable"


def remember(path: Path) -> None:
    save_settings(replace(load_settings(), last_programme=str(path)))


def told(application: Application) -> Prompt | None:
    assert application.window is not None
    return application.window.prompts.current()


def require_open(application: Application, path: Path, *reasons: str) -> None:
    assert application.session is not None
    assert application.window is not None
    assert application.window.isVisible()
    assert application.session.path == path
    assert len(application.session.programme.members) == 7
    prompt = told(application)
    if reasons:
        assert prompt is not None
        for reason in reasons:
            assert reason in prompt.text
    else:
        assert prompt is None


def database(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def damaged(path: Path) -> None:
    """Leave nothing of a programme file but that it was one."""
    create_sample(path, ME, at=NOON)
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xa5" * (len(data) - 100))


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (Path.touch, "is empty"),
    "a text": (lambda path: path.write_text("Dear all, " * 99, encoding="utf-8"), "is not a pro"),
    "a folder": (Path.mkdir, "is not a file"),
    "a database": (lambda path: database(path, "CREATE TABLE t (x)"), "not a programme file of"),
    "a wreck": (lambda path: database(path, "PRAGMA user_version = 1"), "not a programme file"),
    "no tables": (
        lambda path: database(
            path,
            f"PRAGMA application_id = {schema.APPLICATION_ID}",
            f"PRAGMA user_version = {schema.VERSION}",
        ),
        "nothing in it could be read",
    ),
    "damaged": (damaged, "is damaged, has no good backup"),
}
ODD: dict[str, tuple[Callable[[Path], object], str]] = {
    "a pipe": (getattr(os, "mkfifo", Path.touch), "is not a file"),
    "a link to nowhere": (lambda path: path.symlink_to("gone"), "is not there"),
    "a link to itself": (lambda path: path.symlink_to(path), "is not there"),
}


QUICK = ("a text", "a wreck", "a pipe")
KINDS = [
    pytest.param(
        each,
        marks=[*([POSIX] if each in ODD else ()), *(() if each in QUICK else [pytest.mark.slow])],
    )
    for each in (*BAD, *ODD)
]


@pytest.mark.slow
def test_a_window_that_is_closed_at_once_answers_for_its_file_no_more(
    application: Application,
) -> None:
    """Whoever opened that file in this process again would ring at it, and wait in vain."""
    assert application.open_first()
    application.close()
    assert not [each for each in application.findChildren(QLocalServer) if each.isListening()]


@pytest.mark.slow
@pytest.mark.parametrize("what", KINDS)
def test_a_sample_that_cannot_be_used_is_named_and_a_fresh_one_opens(
    what: str, application: Application, sample: Path, expect_log: pytest.LogCaptureFixture
) -> None:
    make, reason = (BAD | ODD)[what]
    make(sample)
    assert application.open_first()
    fresh = sample.with_name(f"{sample.stem} (2).roundtable")
    require_open(application, fresh, sample.name, reason, f"{fresh.name} is open instead")
    application.close()
    again = application.open_first()  # it is the last programme now
    assert again
    require_open(application, fresh)


@pytest.mark.slow
@pytest.mark.parametrize("what", KINDS)
def test_a_last_programme_that_cannot_be_used_is_named_and_the_sample_opens(
    what: str,
    qapp: QApplication,
    sample: Path,
    tmp_path: Path,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    last = tmp_path / "Open X last.roundtable"
    (BAD | ODD)[what][0](last)
    remember(last)
    application = Application(qapp)
    try:
        assert application.open_first()
        require_open(application, sample, str(last), f"{sample.name} is open instead")
    finally:
        application.close()
        application.deleteLater()


def test_a_last_programme_that_is_gone_is_named(qapp: QApplication, sample: Path) -> None:
    remember(Path("/nowhere/at/all.roundtable"))
    application = Application(qapp)
    try:
        assert application.open_first()
        require_open(application, sample, "all.roundtable is not there")
    finally:
        application.close()
        application.deleteLater()


@pytest.mark.slow
def test_a_broken_header_is_recovered(application: Application, sample: Path) -> None:
    create_sample(sample, ME, at=NOON)
    back_up(sample, backup_folder(sample), at=NOON)
    sample.write_bytes(bytes(range(100)) + sample.read_bytes()[100:])
    assert application.open_first()
    require_open(application, sample, "was damaged and is kept as")


@pytest.mark.slow
def test_a_newer_sample_is_read(application: Application, sample: Path) -> None:
    create_sample(sample, ME, at=NOON)
    database(sample, f"PRAGMA user_version = {schema.VERSION + 1}")
    assert application.open_first()
    require_open(application, sample)
    assert application.session is not None
    assert application.session.access.bar is ReadOnlyReason.NEWER


@pytest.mark.slow
def test_without_a_folder_for_programmes_a_window_comes_and_offers_a_copy(
    application: Application,
    sample: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    sample.parent.rmdir()
    sample.parent.touch()
    assert application.open_first()
    application.close()
    assert application.open_first()  # it is the last programme now, and no safer
    assert application.session is not None
    assert application.window is not None
    assert sample.parent not in application.session.path.parents
    prompt = told(application)
    assert prompt is not None
    assert "temporary folder, and nothing in it outlives the session" in prompt.text
    (answer,) = prompt.answers
    asked: list[bool] = []
    application.window.access_bar.copy_asked.connect(lambda: asked.append(True))
    application.window.dialogs.choose_where_to_save = lambda *_: None  # type: ignore[method-assign]
    answer.slot()
    assert asked


# The account that may do everything is bound by rights as well without these two (capabilities(7)).
BOUND_BY_RIGHTS = """
import ctypes, os, sys
for override in (1, 2):
    ctypes.CDLL(None).prctl(24, override, 0, 0, 0)
os.execv(sys.executable, [sys.executable, "-m", "tests.ui.first_start_child"])
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="binds itself by rights as Linux does")
@pytest.mark.parametrize(
    "what",
    [
        pytest.param("the sample", marks=pytest.mark.slow),
        "the folder",
        pytest.param("all folders", marks=pytest.mark.slow),
    ],
)
def test_what_may_not_be_read_or_written_keeps_no_window_away(what: str, sample: Path) -> None:
    path, mode = {
        "the sample": (sample, 0o000),
        "the folder": (sample.parent, 0o500),
        "all folders": (sample.parent.parent, 0o000),
    }[what]
    if what == "the sample":
        create_sample(sample, ME, at=NOON)
    path.chmod(mode)
    try:
        done = subprocess.run(
            [sys.executable, "-c", BOUND_BY_RIGHTS],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
        )
    finally:
        path.chmod(0o700)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("shown writes 7"), done.stderr


@pytest.mark.slow
def test_what_is_wrong_with_every_file_makes_no_more_of_them(
    application: Application,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("facilitator.ui.app.ActionMap", fail)
    with pytest.raises(BadInput, match=r"cannot be opened \(ZeroDivisionError\)"):
        application.open_first()
    assert [path.name for path in sample.parent.glob("*.roundtable")] == [sample.name]


@pytest.mark.slow
def test_where_there_is_no_place_for_any_file_it_is_said(
    application: Application, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.parent.rmdir()
    sample.parent.touch()
    monkeypatch.setattr("tempfile.tempdir", str(sample / "nowhere"))
    with pytest.raises(BadInput, match="there is no folder for a programme"):
        application.open_first()
