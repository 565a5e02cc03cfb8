"""The frame of the window: places, rail, menus, geometry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.key_sheet import KeySheet
from facilitator.ui.actions.places import PLACES
from facilitator.ui.shell import Shell
from facilitator.ui.widgets.rail_button import RailButton
from tests.ui.shell_house import House, living_house, waiting


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with living_house(qapp, qtbot, tmp_path) as house:
        yield house


def test_a_page_is_made_when_its_place_is_first_shown(house: House, qtbot: QtBot) -> None:
    house.show(qtbot, "prepare")
    assert house.made == ["prepare"]
    assert house.shell.page("run") is None
    house.actions.action("go_run").trigger()
    house.actions.action("go_prepare").trigger()
    house.actions.action("go_run").trigger()
    assert house.made == ["prepare", "run"]
    assert house.shell.place() == "run"
    assert house.box.hasFocus()


def test_the_rail_marks_the_place_that_is_shown(house: House, qtbot: QtBot) -> None:
    house.show(qtbot, "prepare")
    found = sorted(house.shell.findChildren(RailButton), key=RailButton.y)
    buttons = {button.text(): button for button in found}
    assert list(buttons) == ["Prepare", "Run", "Review", "Publish", "Menu", "Settings"]
    with qtbot.waitSignal(house.shell.place_changed) as signal:
        qtbot.mouseClick(buttons["Review"], Qt.MouseButton.LeftButton)
    assert signal.args == ["review"]
    assert [text for text, button in buttons.items() if button.isChecked()] == ["Review"]


def test_tab_goes_down_the_rail(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    button = min(house.shell.findChildren(RailButton), key=RailButton.y)
    names = []
    while isinstance(button, RailButton):
        names.append(button.text())
        button = button.nextInFocusChain()
    assert names == ["Prepare", "Run", "Review", "Publish", "Menu", "Settings"]


def test_the_window_remembers_where_it_was(house: House, qtbot: QtBot) -> None:
    house.show(qtbot, "review")
    house.shell.resize(1100, 700)
    with qtbot.waitSignal(house.shell.closing):
        house.shell.close()
    again = Shell(house.actions, house.settings, native_menus=False)
    qtbot.addWidget(again)
    for place in PLACES:
        again.add_place(place, house.review)
    again.show_last_place("prepare")
    assert again.place() == "review"
    assert again.height() == 700


def test_a_place_that_is_gone_is_not_looked_for(house: House) -> None:
    house.settings.setValue("window/place", "cellar")
    house.shell.show_last_place("prepare")
    assert house.shell.place() == "prepare"


def test_everything_that_takes_the_focus_has_a_name(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    for place in PLACES:
        house.shell.show_place(place)
    house.shell.prompts.ask(waiting(house))
    house.actions.action("key_sheet").trigger()
    widgets = [
        widget
        for widget in house.shell.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
    ]
    nameless = [
        type(widget).__name__
        for widget in widgets
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert len(widgets) >= 8


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_one_menu_holds_the_menus(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.actions.action("menu").trigger()
    menu = QApplication.activePopupWidget()
    titles = [action.text().replace("&", "") for action in menu.actions()]
    assert titles[:3] == ["Programme", "Edit", "Go"]
    menu.close()


def test_quit_closes_the_window(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.actions.action("quit").trigger()
    assert not house.shell.isVisible()


def test_a_question_mark_is_text_in_a_note(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    qtbot.keyClicks(house.box, "who?")
    assert house.box.toPlainText() == "who?"
    assert house.shell.findChildren(KeySheet) == []


def test_the_shell_fits_a_small_laptop(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    least = house.shell.minimumSizeHint().expandedTo(house.shell.minimumSize())
    assert (least.width() <= 1280, least.height() <= 720) == (True, True)
    assert house.shell.childAt(QPoint(5, 300)) is not None
