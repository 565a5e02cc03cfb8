"""A shell with plain places, for the tests of what it holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.possible import Condition
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.places import PLACES
from facilitator.ui.prompts import Answer, Prompt
from facilitator.ui.shell import Shell
from facilitator.ui.widgets.top_bar import TopBar


class House:
    """A shell with four plain places, and what happened in it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.heard: list[str] = []
        self.made: list[str] = []
        self.actions = ActionMap(QApplication.instance(), mac=False)
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.shell = Shell(self.actions, self.settings, native_menus=False)
        for place, factory in zip(
            PLACES, (self.prepare, self.run, self.review, self.publish), strict=True
        ):
            self.shell.add_place(place, factory)
        held = (Condition.CAN_WRITE, Condition.LIVE, Condition.PROGRAMME, Condition.SUGGESTION)
        self.actions.enable(held)
        qtbot.addWidget(self.shell)
        self.box = QTextEdit()
        self.box.setAccessibleName("Note")

    def prepare(self, parent: QWidget) -> QWidget:
        return self._page("prepare", parent)

    def run(self, parent: QWidget) -> QWidget:
        page = self._page("run", parent)
        bar = TopBar("Run")
        bar.add_action(self.actions.action("next_item"), primary=True)
        column = QVBoxLayout(page)
        column.addWidget(bar)
        column.addWidget(self.box)
        page.first_focus = lambda: self.box
        return page

    def review(self, parent: QWidget) -> QWidget:
        return self._page("review", parent)

    def publish(self, parent: QWidget) -> QWidget:
        return self._page("publish", parent)

    def _page(self, place: str, parent: QWidget) -> QWidget:
        self.made.append(place)
        return QWidget(parent)

    def show(self, qtbot: QtBot, place: str = "run") -> None:
        self.shell.show_place(place)
        with qtbot.waitExposed(self.shell):
            self.shell.show()
        self.shell.activateWindow()
        qtbot.waitUntil(self.shell.isActiveWindow, timeout=2000)

    def moved_on(self) -> None:
        self.heard.append("moved on")

    def asked_next(self) -> None:
        self.heard.append("next item")

    def ordered(self) -> None:
        self.heard.append("ordered")


@contextmanager
def living_house(app: QApplication, qtbot: QtBot, folder: Path) -> Iterator[House]:
    house = House(qtbot, folder)
    yield house
    app.removeEventFilter(house.shell.prompts)
    house.actions.deleteLater()
    if house.box.parent() is None:
        house.box.deleteLater()


def waiting(house: House, name: str = "waiting") -> Prompt:
    answer = Answer("Again: move on and keep them for later", "Ctrl+Shift+Return", house.moved_on)
    return Prompt(name, "2 still waiting.", (answer,), stay="stay")
