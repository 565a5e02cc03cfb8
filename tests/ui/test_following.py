"""A window hears what other programs do to its file, and whether it may still write it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations import floor, history, roundtables
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.programmes import create_sample
from facilitator.store import schema
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme
from facilitator.store.sharing.lock import lock_file
from facilitator.store.sqlite import connect_writer
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.table import ACTIONS
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.test_session import Listener

ROOT = Path(__file__).parent.parent.parent
AGENDA = ROOT / "tests" / "_files" / "agendas" / "a-impact.md"
OTHER = Author("Facilitator", "machine-2", "site-2")
ELSEWHERE = {"host": "laptop-2", "machine": "m2", "pid": 7}
Open = Callable[..., Session]
Show = Callable[[Session], MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, programme_file: Path, clock: FakeClock) -> Iterator[Open]:
    """Open sessions on the programme file, and close them."""
    sessions: list[Session] = []

    def open_(path: Path = programme_file, **by_force: bool) -> Session:
        sessions.append(Session(path, AUTHOR, clock=clock, **by_force))
        return sessions[-1]

    yield open_
    for each in sessions:
        each.close()
        each.deleteLater()


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    windows: list[MainWindow] = []
    theme = Theme(QApplication.instance())
    theme.use(Scheme.LIGHT)

    def show(session: Session) -> MainWindow:
        state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        settings = SettingsHolder(session)
        window = MainWindow(session, ActionMap(session), state, settings=settings, theme=theme)
        windows.append(window)
        window.show_place("run")
        window.show()
        window.late_parts.make_all()  # as the window does when it has been idle
        return window

    yield show
    for each in windows:
        each.close()
        each.stage.deleteLater()
        each.deleteLater()
    theme.deleteLater()


def a_second_later(session: Session, clock: FakeClock) -> None:
    clock.tick(1000)
    session.tick()


def other_store(path: Path) -> "closing[Store]":
    return closing(open_store(path, OTHER))


def run_roundtable(path: Path, clock: FakeClock) -> str:
    """Plan and start a roundtable with another program; return its id."""
    with other_store(path) as store:
        question = load_programme(store.db).questions[0].id
        plan = roundtables.plan_roundtable
        (planned,) = plan(store, question, at=clock(), title="T", zone="UTC").subject
        roundtables.start(store, planned, at=clock())
        return planned


@pytest.mark.slow
def test_a_window_that_writes_hears_of_the_command_line(
    opened: Open, programme_file: Path, clock: FakeClock
) -> None:
    session = opened()
    heard = Listener(session)
    question = session.programme.questions[1]
    command = [sys.executable, "-m", "facilitator", "load", str(programme_file), str(AGENDA)]
    subprocess.run([*command, "--question", question.code], check=True, cwd=ROOT)
    a_second_later(session, clock)
    a_second_later(session, clock)
    assert [each.verb for each in heard.changes] == ["load_agenda"]
    assert heard.changes[0].touches("agenda", "item")
    assert session.saved_at is None


@pytest.mark.slow
def test_what_the_command_line_takes_back_is_said(
    opened: Open, shown: Show, qtbot: QtBot, programme_file: Path, clock: FakeClock
) -> None:
    session = opened()
    prompts = shown(session).prompts
    with other_store(programme_file) as store:
        roundtables.plan_roundtable(store, None, at=clock(), title="T", zone="UTC")
        history.undo(store, at=clock())
    a_second_later(session, clock)
    a_second_later(session, clock)
    assert prompts.current().text.startswith("Another program took back here: plan")


def test_what_a_window_did_itself_is_told_once(
    opened: Open, qtbot: QtBot, clock: FakeClock
) -> None:
    session = opened()
    heard = Listener(session)
    question = session.programme.questions[0].id
    with qtbot.waitSignal(session.changed):
        session.run(roundtables.plan_roundtable, question, at=clock(), title="T", zone="UTC")
    a_second_later(session, clock)
    assert [each.verb for each in heard.changes] == ["plan_roundtable"]


def test_a_second_program_reads_and_follows(
    opened: Open, shown: Show, qtbot: QtBot, clock: FakeClock
) -> None:
    writer = opened()
    reader = opened()
    window = shown(reader)
    assert (writer.can_write(), reader.can_write()) == (True, False)
    assert window.access_bar.text().startswith("Read only: open in another program on this")
    assert "(read only)" in window.windowTitle()

    roundtable = run_roundtable(writer.path, clock)
    a_second_later(reader, clock)
    assert reader.roundtable_id == roundtable
    state = reader.state()
    assert state is not None
    assert state.status is RoundtableStatus.RUNNING

    with other_store(writer.path) as store:
        floor.chair_floor(store, roundtable, at=clock())
        add_note(store, roundtable, "What was said", at=clock())
    a_second_later(reader, clock)
    record = reader.record
    assert record is not None
    assert len(record.turns) == 1
    assert [note.text for note in reader.notes()] == ["What was said"]


@pytest.mark.slow
def test_what_writes_is_refused_or_disabled(
    opened: Open, shown: Show, qtbot: QtBot, clock: FakeClock
) -> None:
    writer = opened()
    roundtable = run_roundtable(writer.path, clock)
    reader = opened()
    reader.choose_roundtable(roundtable)
    window = shown(reader)
    for place in ("prepare", "run", "review", "publish"):
        window.show_place(place)
    a_second_later(reader, clock)
    actions = reader.findChild(ActionMap)
    assert actions is not None
    enabled = {spec.id for spec in ACTIONS if actions.action(spec.id).isEnabled()}
    assert enabled <= {spec.id for spec in ACTIONS if not spec.writes}
    assert {"stage", "open_programme", "go_review", "search_notes"} <= enabled
    box = window.findChild(CaptureBox)
    assert box is not None
    assert not box.isEnabled()

    heard = Listener(reader)
    with qtbot.waitSignal(reader.failed):
        reader.run(roundtables.end, roundtable, at=clock())
        assert heard.failures == []
    assert heard.failures[0].message == "not saved: open-x.roundtable is open read only here"
    prompt = window.prompts.current()
    assert prompt is not None
    assert prompt.text == "Not saved: open-x.roundtable is open read only here"


def test_it_offers_to_write_when_the_writer_is_gone(
    opened: Open, shown: Show, qtbot: QtBot, clock: FakeClock
) -> None:
    writer, reader = opened(), opened()
    window = shown(reader)
    assert window.access_bar.actions_offered() == ()
    writer.close()
    a_second_later(reader, clock)
    (offer,) = window.access_bar.actions_offered()
    assert offer.text() == "Open for writing"
    with qtbot.waitSignal(window.writing_asked) as asked:
        offer.trigger()
    assert asked.args == [False]
    assert opened().can_write()
    a_second_later(reader, clock)
    assert window.access_bar.actions_offered() == ()


@pytest.mark.slow
def test_another_computer_is_named_and_taken_over_only_when_asked_twice(
    opened: Open, shown: Show, qtbot: QtBot, programme_file: Path, clock: FakeClock
) -> None:
    lock_file(programme_file).write_text(json.dumps({**ELSEWHERE, "since": clock()}))
    reader = opened()
    window = shown(reader)
    assert window.access_bar.text().startswith("Read only: open on laptop-2 since ")
    window.access_bar.actions_offered()[0].trigger()
    assert "may be lost" in window.access_bar.text()
    window.access_bar.actions_offered()[1].trigger()
    window.access_bar.actions_offered()[0].trigger()
    with qtbot.waitSignal(window.writing_asked) as asked:
        window.access_bar.actions_offered()[0].trigger()
    assert asked.args == [True]
    assert opened(by_force=True).can_write()


@pytest.mark.slow
def test_a_window_stops_writing_when_another_computer_takes_over(
    opened: Open, shown: Show, clock: FakeClock
) -> None:
    session = opened()
    window = shown(session)
    assert window.access_bar.isHidden()
    lock_file(session.path).write_text(json.dumps({**ELSEWHERE, "since": clock()}))
    a_second_later(session, clock)
    assert not session.can_write()
    assert window.access_bar.text() == (
        "laptop-2 writes this file now: nothing more is saved here."
    )
    assert lock_file(session.path).exists()


@pytest.mark.slow
def test_a_file_that_a_sync_service_replaces_is_read_anew(
    opened: Open, programme_file: Path, tmp_path: Path, clock: FakeClock
) -> None:
    lock_file(programme_file).write_text(json.dumps({**ELSEWHERE, "since": clock()}))
    arriving = tmp_path / "arriving"
    shutil.copy(programme_file, arriving)
    reader = opened()
    heard = Listener(reader)
    roundtable = run_roundtable(arriving, clock)
    programme_file.unlink()
    a_second_later(reader, clock)
    assert reader.programme.questions
    arriving.replace(programme_file)
    a_second_later(reader, clock)
    a_second_later(reader, clock)
    assert reader.roundtable_id == roundtable
    assert len(heard.changes) == 1


@pytest.mark.slow
def test_a_newer_file_is_explained(opened: Open, shown: Show, programme_file: Path) -> None:
    with closing(connect_writer(programme_file)) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with pytest.raises(BadInput, match="newer version"):
        open_store(programme_file, OTHER)
    window = shown(opened())
    assert "a newer version of this program wrote this file" in window.access_bar.text()
    assert window.access_bar.actions_offered() == ()


@pytest.mark.slow
def test_a_synced_folder_is_warned_of_until_it_is_understood(
    opened: Open, shown: Show, tmp_path: Path, clock: FakeClock
) -> None:
    folder = tmp_path / "OneDrive - Org"
    folder.mkdir()
    create_sample(folder / "a.roundtable", OTHER, at=clock())
    session = opened(folder / "a.roundtable")
    assert session.can_write()
    window = shown(session)
    assert "folder of OneDrive" in window.access_bar.text()
    window.access_bar.actions_offered()[0].trigger()
    assert window.access_bar.isHidden()
