"""The program with a running roundtable, whose file is lost, and what it said was saved."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations import roundtables
from facilitator.store.backups.backup import list_backups
from facilitator.store.file import open_reader, open_store
from facilitator.ui.app import Application
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.outbox import Outbox
from facilitator.ui.session import Session
from tests.ui.conftest import AUTHOR, MONDAY


class Desk:
    """The program with a running roundtable, and what it said was saved."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        with closing(open_store(path, AUTHOR)) as store:
            planned = roundtables.plan_roundtable(store, None, at=MONDAY, title="R", zone="UTC")
            roundtables.open_room(store, planned.subject[0], at=MONDAY)
            roundtables.start(store, planned.subject[0], at=MONDAY)
        self.application = Application(QApplication.instance())
        assert self.application.open(path)
        assert self.application.window is not None
        self.application.window.safekeeping.back_up_what_is_new()  # as it does soon by itself
        qtbot.waitUntil(lambda: bool(list_backups(path)), timeout=5_000)
        self.saved: list[str] = []

    @property
    def session(self) -> Session:
        assert self.application.session is not None
        return self.application.session

    @property
    def box(self) -> CaptureBox:
        assert self.application.window is not None
        return self.application.window.findChild(CaptureBox)

    @property
    def outbox(self) -> Outbox:
        assert self.application.window is not None
        return self.application.window.findChild(Outbox)

    def type(self, text: str) -> None:
        self.box.setFocus()
        self.qtbot.keyClicks(self.box, text)
        self.qtbot.keyClick(self.box, Qt.Key.Key_Return)

    def note(self, text: str) -> None:
        """Type a note and wait until it is in the file."""
        with self.qtbot.waitSignal(self.session.changed, timeout=5_000):
            self.type(text)
        self.saved.append(text)

    def wait_for_rescue(self) -> Path:
        self.qtbot.waitUntil(lambda: self.session.rescue is not None, timeout=10_000)
        rescue = self.session.rescue
        assert rescue is not None
        assert rescue.copy is not None
        return rescue.copy

    def bar(self) -> tuple[str, list[str]]:
        assert self.application.window is not None
        bar = self.application.window.access_bar
        return bar.text(), [each.text() for each in bar.actions_offered()]

    def open_what_is_there(self) -> None:
        self.qtbot.waitUntil(lambda: len(self.bar()[1]) == 2, timeout=5_000)
        assert self.application.window is not None
        self.application.window.access_bar.actions_offered()[1].trigger()

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.box, key, Qt.KeyboardModifier.AltModifier)


def notes_in(path: Path) -> list[str]:
    with closing(open_reader(path)) as db:
        rows = db.execute("SELECT text FROM note WHERE roundtable IS NOT NULL ORDER BY n")
        return [text for (text,) in rows]
