"""A whole window on a programme that is being set up, by keys and clicks."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.prompts import PromptBar
from facilitator.ui.setting_up.participants_view import ParticipantsView
from facilitator.ui.setting_up.programme_view import ProgrammeView
from facilitator.ui.theme import Theme
from facilitator.ui.widgets.editable_table import EditableTable
from tests.ui.asking import settle
from tests.ui.conftest import FakeClock
from tests.ui.every_screen.rooms import Room, lay_out


class SettingUpHouse:
    """Keys go where they would go: into what has the focus."""

    def __init__(self, qtbot: QtBot, path: Path, clock: FakeClock) -> None:
        self.qtbot = qtbot
        self.theme = Theme(QApplication.instance())
        self.room = Room(qtbot, path, self.theme, clock).show(["prepare"])
        self.session, self.actions, self.window = (
            self.room.session,
            self.room.actions,
            self.room.window,
        )

    def participants(self) -> ParticipantsView:
        self.press("Alt+R")
        return self.window.findChild(ParticipantsView)

    def programme(self) -> ProgrammeView:
        self.press("Alt+M")
        return self.window.findChild(ProgrammeView)

    def press(self, *keys: str) -> None:
        if QApplication.activeModalWidget() is None:
            self.window.activateWindow()  # a dialog may just have closed
            self.qtbot.waitUntil(self.window.isActiveWindow)
        for each in keys:
            key = QKeySequence(each)[0]
            QTest.keyClick(self.focused(), key.key(), key.keyboardModifiers())
        self.settle()

    def type(self, text: str, *keys: str) -> None:
        for sign in text:
            QTest.keyClick(self.focused(), sign)
        self.press(*keys)

    def focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def settle(self) -> None:
        lay_out()  # an editor hands over what was typed once it is through with its key
        settle(self.qtbot, self.session)
        lay_out()

    def go_to(self, table: EditableTable, row: int, field: str) -> QModelIndex:
        """Have the keys on a cell."""
        column = [each.field for each in table.rows.columns].index(field)
        table.setFocus()
        table.setCurrentIndex(table.rows.index(row, column))
        return table.currentIndex()

    def shown(self, table: EditableTable, field: str) -> list[str]:
        column = [each.field for each in table.rows.columns].index(field)
        return [row.cells[column] for row in table.rows.rows()]

    def refused(self) -> str:
        prompt = self.window.findChild(PromptBar).current()
        return prompt.text if prompt else ""

    def names(self, table: EditableTable | None = None) -> list[str]:
        if table is not None:
            return self.shown(table, "name")
        return [each.name for each in self.session.programme.organisations]

    def organisation(self, number: int) -> Any:
        return self.session.programme.organisations[number]

    def close(self) -> None:
        self.room.close()
        self.theme.deleteLater()
