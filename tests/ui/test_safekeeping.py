"""Backups in time and on closing, and a damaged file met at the start or while it is open."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.striking import strike_of_note
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.sqlite import connect_writer
from facilitator.ui.app import Application
from facilitator.ui.backups import BackupsDialog
from facilitator.ui.main_window import MainWindow
from tests.sample_file import put_sample

ME = Author("Ana", "machine", "site")
PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "series.roundtable"
    put_sample(path, ME, at=1_794_837_600_000)
    return path


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot) -> Iterator[Application]:
    made = Application(qapp)
    yield made
    made.close()
    made.deleteLater()


def plan(qtbot: QtBot, application: Application) -> None:
    session = application.session
    assert session is not None
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.run(plan_roundtable, None, at=session.now(), title="R", zone="UTC")


def spoil(path: Path) -> None:
    """Spoil pages in the middle of a file as a bad disk does: nobody is seen to have written."""
    status = path.stat()
    data = bytearray(path.read_bytes())
    for page in range(20, len(data) // PAGE, 3):
        data[page * PAGE : page * PAGE + 200] = b"\xff" * 200
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.slow
def test_closing_backs_up_what_has_changed_and_only_that(
    file: Path, application: Application, qtbot: QtBot
) -> None:
    application.open(file)
    plan(qtbot, application)
    application.close()
    backups = list_backups(file)
    assert [each.holds.roundtables for each in backups if each.holds] == [1]
    application.open(file)
    application.close()
    assert list_backups(file) == backups


def test_half_an_hour_of_editing_makes_a_backup(
    file: Path, application: Application, qtbot: QtBot
) -> None:
    application.open(file)
    plan(qtbot, application)
    assert application.window is not None
    application.window.safekeeping.back_up_now()
    qtbot.waitUntil(lambda: len(list_backups(file)) == 1, timeout=10_000)


@pytest.mark.slow
def test_a_damaged_file_is_recovered_before_its_window_opens(
    file: Path, application: Application
) -> None:
    back_up(file, backup_folder(file), at=1_794_837_700_000)
    spoil(file)
    application.open(file)
    require_recovered(file, application)


@pytest.mark.slow
def test_damage_found_while_it_is_open_is_recovered_by_one_answer(
    file: Path, application: Application, qtbot: QtBot
) -> None:
    back_up(file, backup_folder(file), at=1_794_837_700_000)
    application.open(file)
    spoil(file)
    assert application.window is not None
    prompts = application.window.prompts
    application.window.safekeeping.look(everywhere=True)
    qtbot.waitUntil(lambda: prompts.current() is not None, timeout=20_000)
    prompt = prompts.current()
    assert prompt is not None
    assert prompt.text.startswith("series.roundtable is damaged: ")
    prompt.answers[0].slot()
    require_recovered(file, application)


@pytest.mark.slow
def test_what_is_stale_is_mended_by_one_answer(
    file: Path, application: Application, qtbot: QtBot
) -> None:
    application.open(file)
    window = application.window
    assert window is not None
    with closing(connect_writer(file)) as db:
        db.execute("UPDATE note SET text = 'forged'")
    check_file(window, qtbot)
    prompt = window.prompts.current()
    assert prompt is not None
    assert prompt.text.startswith(
        "series.roundtable is not damaged, but table note does not hold what the journal says"
    )
    prompt.answers[0].slot()
    assert application.window is not None
    told = application.window.prompts.current()
    assert told is not None
    assert told.text.startswith("series.roundtable was mended")
    check_file(application.window, qtbot)
    told = application.window.prompts.current()
    assert told is not None
    assert told.text.startswith("series.roundtable is whole")


def check_file(window: MainWindow, qtbot: QtBot) -> None:
    """Ask for the check as the menu does, and wait for what it says."""
    for _ in range(3):
        window.prompts.dismiss()
    window.safekeeping.check()
    asked = window.prompts.current()
    qtbot.waitUntil(lambda: window.prompts.current() != asked, timeout=20_000)


def require_recovered(file: Path, application: Application) -> None:
    """The window says what became of the file, which is whole again; the old one is kept."""
    assert application.window is not None
    assert application.session is not None
    told = application.window.prompts.current()
    assert told is not None
    assert "was damaged and is kept as" in told.text
    assert len(application.session.programme.members) == 7
    assert len(list(file.parent.glob("*damaged*.roundtable"))) == 1


def test_the_backups_are_listed_with_what_each_holds(
    file: Path, application: Application, qtbot: QtBot
) -> None:
    back_up(file, backup_folder(file), at=1_794_837_700_000)
    application.open(file)
    window = application.window
    assert window is not None
    dialog = BackupsDialog(file, window)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 1
    assert "notes: 13" in dialog.list.item(0).text()
    with qtbot.waitSignal(dialog.copy_asked) as asked:
        dialog.open_copy.click()
    assert asked.args[0].parent == backup_folder(file)


@pytest.mark.parametrize("words", ["zebrafish", "close the zebrafish registry"])
def test_words_that_are_struck_in_the_window_go_from_the_backups_too(
    file: Path, application: Application, qtbot: QtBot, words: str
) -> None:
    """Of few words the file knows nothing any more: they are in hand only as they are struck."""
    with closing(open_store(file, ME)) as store, store.act("add_note", at=2) as act:
        note = act.create("note", text="We will close the zebrafish registry", at=1)
    copy = back_up(file, backup_folder(file), at=1_794_837_700_000)
    assert b"zebrafish" in copy.read_bytes()
    application.open(file)
    session = application.session
    assert session is not None
    assert application.window is not None
    assert application.window.safekeeping  # made once the window is idle
    asked = {"words": words, "asked_by": "Ana", "at": session.now()}
    with qtbot.waitSignal(session.changed, timeout=5000):
        session.run(strike_of_note, note, **asked)
    qtbot.waitUntil(lambda: b"zebrafish" not in copy.read_bytes(), timeout=10_000)
