"""Six hundred lines typed by a robot at full speed: nothing is lost, nothing mis-tagged."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.cli import main
from facilitator.operations.people import add_person
from facilitator.operations.programmes import cast_stand_ins
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store, open_store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.main_window import MainWindow
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.theme import Scheme, Theme
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.robot_lines import THEME, Expected, Floor, Line, Script, Step
from tests.ui.robot_words import NEWCOMERS, PASTED

LINES = 600
NOTHING = Qt.KeyboardModifier.NoModifier
ZONE = "Europe/London"
WORDS = [each.name for each in fields(Expected)]


def local_day(clock: FakeClock) -> Any:
    return datetime.fromtimestamp(clock() / 1000, UTC).date()


def cast(store: Store, *, at: int) -> None:
    """Put stand-ins and newcomers on the roster."""
    cast_stand_ins(store, at=at)
    handles = {each.handle: each.id for each in store.standing.programme.organisations}
    for name, handle in NEWCOMERS:
        add_person(store, name, at=at, organisation=handles.get(handle))


@pytest.fixture
def programme_file(programme_file: Path, clock: FakeClock) -> Path:
    with closing(open_store(programme_file, AUTHOR)) as store:
        cast(store, at=clock())
    return programme_file


class Robot:
    """The whole window, and hands that are never slower than the machine."""

    def __init__(self, qtbot: QtBot, session: Session, clock: FakeClock, folder: Path) -> None:
        self.qtbot, self.session, self.clock = qtbot, session, clock
        self.typed: list[tuple[int, str]] = []  # what a session log would hold
        self.actions = ActionMap(session, mac=False)
        app = QApplication.instance()
        self.theme = Theme(app)
        self.theme.use(Scheme.LIGHT)
        self.window = MainWindow(
            session,
            self.actions,
            QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat),
            settings=SettingsHolder(session),
            theme=self.theme,
        )
        self.keys = PhysicalKeys(app, self.actions, self.window)
        self._begin()
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.box = self.window.findChild(CaptureBox)
        self.box.setFocus()
        self.outbox = self.window.findChild(NotesPane).outbox

    def _begin(self) -> None:
        session = self.session
        question = next(each.id for each in session.programme.questions if each.code == THEME)
        with self.qtbot.waitSignal(session.changed):
            session.run(plan_roundtable, question, at=self.clock(), title="R", zone=ZONE)
        (planned,) = session.db.execute("SELECT id FROM roundtable").fetchone()
        session.choose_roundtable(planned)
        self._log("/start")
        with self.qtbot.waitSignal(session.changed):
            session.run(start, planned, at=self.clock())

    def _log(self, line: str) -> None:
        self.typed.append((self.clock(), line))

    def do(self, step: Step) -> None:
        """Type a line or give the floor, a moment after the step before."""
        self.clock.tick(1_700)
        if isinstance(step, Floor):
            self._log(f"/floor {step.handle}")
            key = Qt.Key(ord(str(step.number)))
            self.qtbot.keyClick(self.box, key, Qt.KeyboardModifier.AltModifier)
        else:
            self._log(step.text)
            self._type(step)
            self.qtbot.keyClick(self.box, Qt.Key.Key_Return)
        QCoreApplication.processEvents()  # as much of it as is there, and no more

    def _type(self, line: Line) -> None:
        for piece in line.pieces:
            if piece in PASTED:
                QGuiApplication.clipboard().setText(piece)
                self.qtbot.keyClick(self.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            else:
                for character in piece:
                    self._press(character)

    def _press(self, character: str) -> None:
        if character == "\n":
            self.qtbot.keyClick(self.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        elif character == "\t":
            self.qtbot.keyClick(self.box, Qt.Key.Key_Tab)
        elif character.isascii():
            self.qtbot.keyClick(self.box, character)
        else:  # the test library only knows keys of ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, NOTHING, character)
                QCoreApplication.sendEvent(self.box, event)
        self.clock.tick(1)

    def close(self) -> None:
        self.window.close_now()
        self.window.safekeeping.close()
        self.window.stage.deleteLater()
        self.window.deleteLater()
        self.theme.deleteLater()


@pytest.fixture
def robot(qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path) -> Iterator[Robot]:
    made = Robot(qtbot, session, clock, tmp_path)
    yield made
    made.close()


Document = Callable[..., Any]


@pytest.fixture
def document(capsys: pytest.CaptureFixture[str]) -> Document:
    """Run a subcommand and return the document that it prints."""

    def run(*arguments: object) -> Any:
        capsys.readouterr()
        assert main([*(str(each) for each in arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def write_log(path: Path, typed: list[tuple[int, str]]) -> None:
    header = f"title: R\nquestion: {THEME}\nzone: {ZONE}\nauthor: {AUTHOR.name}\n\n"
    events = (
        f"{datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec='milliseconds')} "
        + line.replace("\\", "\\\\").replace("\n", "\\n")
        for at, line in typed
    )
    path.write_text(header + "".join(f"{each}\n" for each in events), encoding="utf-8")


def said(note: dict[str, Any]) -> Expected:
    """Return what a note says, as the script puts it."""
    values = {name: note[name] for name in WORDS}
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return Expected(**(values | lists))


@pytest.mark.slow
def test_six_hundred_lines_at_full_speed(
    robot: Robot, programme_file: Path, tmp_path: Path, document: Document
) -> None:
    copy = tmp_path / "copy.roundtable"
    assert main(["backup", str(programme_file), str(copy)]) == 0
    script = Script(20, LINES, today=local_day(robot.clock))
    for step in script.steps:
        robot.do(step)
    robot.qtbot.waitUntil(lambda: not robot.outbox.is_busy(), timeout=60_000)
    assert robot.box.text() == ""

    found = document("notes", programme_file, "--roundtable", 1)
    assert [said(note) for note in found] == script.notes
    log = tmp_path / "typed.log"
    write_log(log, robot.typed)
    replayed = document("replay", log, "--programme", copy)
    assert replayed["problems"] == []
    for note in found:
        del note["id"], note["roundtable"]
    assert found == replayed["notes"]
