"""A desk that somebody leaves: a roundtable runs, something may be typed and not saved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.ui.run.page import RunPage
from facilitator.ui.running_dialog import RunningDialog
from facilitator.ui.session import Session
from facilitator.ui.unkept_dialog import UnkeptDialog
from tests.ui.conftest import FakeClock
from tests.ui.stage_desk import StageDesk

ENTER = Qt.Key.Key_Return
SECOND = 1_000


class LeavingDesk(StageDesk):
    """A roundtable that runs, GBIF has the floor, and the cursor is in the note."""

    def __init__(self, qtbot: QtBot, session: Session, clock: FakeClock, folder: Path) -> None:
        super().__init__(qtbot, session, clock, folder)
        self.line("/start", "/floor gbif")
        self.later(SECOND)
        self.actions.action("write_note").trigger()

    @property
    def notes(self) -> Any:
        page = self.window.page("run")
        assert isinstance(page, RunPage)
        return page._notes

    @property
    def dialog(self) -> UnkeptDialog:
        (found,) = [each for each in self.window.findChildren(UnkeptDialog) if each.isVisible()]
        return found

    def asks(self) -> bool:
        return any(each.isVisible() for each in self.window.findChildren(UnkeptDialog))

    def enter(self, *lines: str) -> None:
        for each in lines:
            self.write(each, then=ENTER)
            self.later(10 * SECOND)
        self.qtbot.waitUntil(lambda: not self.notes.outbox.is_busy(), timeout=3000)

    def question(self) -> RunningDialog | None:
        found = self.window.findChildren(RunningDialog)
        return next((each for each in found if each.isVisible()), None)

    def leave_running(self) -> None:
        question = self.question()
        if question is not None:
            question.leave.click()

    def texts(self) -> list[str]:
        return [note.text for note in self.session.notes()]

    def leave(self) -> None:
        """Close the window as its frame does, and wait until it is closed or asks."""
        self.window.close()
        self.leave_running()
        self.qtbot.waitUntil(lambda: self.asks() or not self.window.isVisible(), timeout=5000)

    def answer_with(self, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        def answer(suggested: Path, kind: str, then: Callable[[Path], object]) -> None:
            then(path)

        monkeypatch.setattr(self.window.dialogs, "choose_where_to_save", answer)
