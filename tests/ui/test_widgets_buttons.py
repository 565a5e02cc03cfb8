"""The widgets that are pressed, and those that hold them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.palette_colours import Tone
from facilitator.ui.theme import Scheme
from facilitator.ui.widgets.drop_button import DropButton
from facilitator.ui.widgets.empty_state import EmptyState
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel
from facilitator.ui.widgets.top_bar import TopBar
from tests.ui.dressing import dressed_as


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    with dressed_as(qapp, Scheme.LIGHT) as app:
        yield app


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def pressed_action(parent: QWidget, keys: str = "Ctrl+E") -> QAction:
    action = QAction("&Export…", parent)
    action.setShortcut(QKeySequence(keys))
    return action


def test_one_segment_is_chosen_by_click_and_by_arrow(qtbot: QtBot) -> None:
    buttons = SegmentedButtons("For", (("public", "Public"), ("all", "All"), ("team", "Team")))
    qtbot.addWidget(buttons)
    with qtbot.waitExposed(buttons):
        buttons.show()
    heard: list[str] = []
    buttons.chosen.connect(heard.append)
    first, second, _ = buttons.findChildren(QWidget, options=Qt.FindDirectChildrenOnly)
    assert spoken(second) == "For: All"
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (buttons.value(), heard) == ("all", ["all"])
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    assert (buttons.value(), heard) == ("public", ["all", "public"])
    buttons.set_value("team")
    assert (buttons.value(), heard) == ("team", ["all", "public"])
    buttons.set_enabled("public", False, why="Looser than promised")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert buttons.value() == "team"
    assert first.toolTip() == "Looser than promised"


def test_a_key_button_follows_its_action(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = pressed_action(window)
    button = KeyButton(action, primary=True, parent=window)
    assert (button.text(), button.key_text()) == ("Export…", "Ctrl E")
    assert spoken(button) == "Export…"
    assert button.accessibleDescription() == "Key Ctrl+E"
    without = button.sizeHint().width()
    action.setShortcut(QKeySequence("Ctrl+Shift+Return"))
    assert button.sizeHint().width() > without
    with qtbot.waitSignal(action.triggered, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    action.setEnabled(False)
    assert not button.isEnabled()
    button.set_label("Write it")
    assert button.text() == "Write it"


def test_a_click_leaves_the_focus_in_the_note(qtbot: QtBot) -> None:
    window = QWidget()
    button = KeyButton(pressed_action(window), parent=window)
    qtbot.addWidget(window)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_key_button_goes_and_comes_with_its_action(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = pressed_action(window)
    column = QVBoxLayout(window)
    button = KeyButton(action)
    assert not button.isVisible()
    column.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    assert button.isVisible()
    action.setVisible(False)
    assert not button.isVisible()
    action.setVisible(True)
    assert button.isVisible()


def test_an_empty_room_says_what_it_will_hold(dressed: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = "An agenda gives every item its minutes. " * 6
    room = EmptyState(
        "No agenda yet", text, icon="prepare", actions=(pressed_action(window),), parent=window
    )
    room.resize(600, 400)
    assert not room.grab().isNull()  # which lays it out
    title, body = room.findChildren(TextLabel)
    assert (title.full_text(), body.full_text()) == ("No agenda yet", text)
    assert body.minimumHeight() >= body.fontMetrics().height() * 2
    assert room.findChild(KeyButton).text() == "Export…"


def test_the_top_bar_shows_title_statuses_and_actions(dressed: QApplication, qtbot: QtBot) -> None:
    top = TopBar("Run")
    qtbot.addWidget(top)
    top.set_title("Governance", "Roundtable 2")
    top.add_left(Pill("4 quotes to ask", tone=Tone.AMBER))
    top.add_right(Pill("Running", tone=Tone.FINE, dot=True))
    calm = top.add_action(pressed_action(top))
    main = top.add_action(pressed_action(top), primary=True, label="Next item")
    assert (calm.key_text(), main.key_text()) == ("", "Ctrl E")
    menu = QMenu(top)
    top.set_title_menu(menu)
    top.set_title("Accessibility")
    assert top.title() == "Accessibility"
    assert top.findChild(DropButton).text() == "Accessibility"
    assert not top.grab().isNull()


def test_a_drop_button_changes_its_look(dressed: QApplication, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    button = DropButton("All kinds", menu)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    button.set_look("chosen")
    assert button.grab().toImage() != before
