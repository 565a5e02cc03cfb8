"""The window as a Mac has one: a plain menu bar, the file in the title, and its modified mark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui import main_window
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.spec import plain
from facilitator.ui.actions.table import MENUS
from facilitator.ui.session import Session
from facilitator.ui.shell import Shell
from tests.ui.conftest import FakeClock
from tests.ui.window_house import WindowHouse

ROLE = QAction.MenuRole


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Shell:
    actions = ActionMap(QApplication.instance(), mac=True)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = Shell(actions, state, native_menus=True)
    qtbot.addWidget(made)
    return made


def test_every_menu_stands_in_the_bar_and_no_button_opens_one(shell: Shell) -> None:
    menus = shell.menuBar().actions()
    assert [plain(each.text()) for each in menus] == [plain(each) for each in MENUS.values()]
    assert all(each.menu().actions() for each in menus)
    assert shell._menu_button is None


def test_what_a_mac_has_in_its_own_menu_says_so(shell: Shell) -> None:
    listed = [action for each in shell.menuBar().actions() for action in each.menu().actions()]
    found = {each.objectName(): each.menuRole() for each in listed}
    own = {"settings": ROLE.PreferencesRole, "quit": ROLE.QuitRole, "about": ROLE.AboutRole}
    assert {name: role for name, role in found.items() if role is not ROLE.NoRole} == own


@pytest.fixture
def house(
    qtbot: QtBot,
    session: Session,
    clock: FakeClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[WindowHouse]:
    monkeypatch.setattr(main_window, "_MARKED", True)
    made = WindowHouse(qtbot, session, clock, tmp_path)
    yield made
    made.close()


def test_the_title_has_the_file_and_is_marked_while_a_line_is_on_no_disk(
    house: WindowHouse,
) -> None:
    window = house.window
    assert Path(window.windowFilePath()) == house.session.path
    assert "[*]" in window.windowTitle()
    assert not window.isWindowModified()
    house.actions.learn(unsaved=True)
    assert window.isWindowModified()
    house.actions.learn(unsaved=False)
    assert not window.isWindowModified()
