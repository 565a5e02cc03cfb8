"""Prompts: they name their keys and never take the focus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Answer, Prompt
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.every_screen.rooms import lay_out
from tests.ui.shell_house import House, living_house, waiting

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with living_house(qapp, qtbot, tmp_path) as house:
        yield house


def test_a_prompt_leaves_the_focus_where_it_is(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.shell.prompts.ask(waiting(house))
    bar = house.shell.prompts
    assert bar.isVisible()
    assert house.box.hasFocus()
    assert [button.key_text() for button in bar.findChildren(KeyButton)] == ["Ctrl ⇧ ↵", "Esc"]
    for widget in (bar, *bar.findChildren(QWidget)):
        assert widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClicks(house.box, "still typing")
    assert house.box.toPlainText() == "still typing"


def test_an_answer_goes_before_the_action_with_its_key(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.actions.connect("next_item", house.asked_next)
    qtbot.keyClick(house.box, Qt.Key.Key_Return, CONTROL_SHIFT)
    house.shell.prompts.ask(waiting(house))
    qtbot.keyClick(house.box, Qt.Key.Key_Return, CONTROL_SHIFT)
    qtbot.keyClick(house.box, Qt.Key.Key_Return, CONTROL_SHIFT)
    assert house.heard == ["next item", "moved on", "next item"]
    assert not house.shell.prompts.isVisible()
    assert house.box.toPlainText() == ""


def test_an_answer_can_be_clicked(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.shell.prompts.ask(waiting(house))
    qtbot.mouseClick(house.shell.prompts.findChildren(KeyButton)[0], Qt.MouseButton.LeftButton)
    assert house.heard == ["moved on"]
    assert house.shell.prompts.current() is None


def test_escape_stays(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    house.shell.prompts.ask(waiting(house))
    qtbot.keyClick(house.box, Qt.Key.Key_Escape)
    assert house.shell.prompts.current() is None
    assert house.heard == []


def test_the_newest_prompt_is_shown_and_the_others_wait(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    bar = house.shell.prompts
    bar.ask(waiting(house, "first"))
    bar.ask(waiting(house, "second"))
    assert bar.current().name == "second"
    bar.ask(Prompt("first", "3 still waiting."))
    assert bar.current().text == "3 still waiting."
    bar.withdraw("never asked")
    bar.dismiss()
    assert bar.current().name == "second"
    bar.withdraw("second")
    assert bar.current() is None
    bar.dismiss()


def test_a_nudge_hides_no_question(house: House, qtbot: QtBot) -> None:
    house.show(qtbot)
    bar = house.shell.prompts
    bar.ask(Prompt("nudge", "The item is over by 2 min.", tone=Tone.NEUTRAL))
    bar.ask(waiting(house))
    bar.ask(Prompt("another", "Nobody has had the floor for 2 min.", tone=Tone.NEUTRAL))
    assert bar.current().name == "waiting"
    bar.dismiss()
    assert bar.current().name == "nudge"


@pytest.mark.parametrize("width", [1200, 520])
def test_every_answer_of_a_prompt_is_whole_in_a_narrow_window(
    house: House, qtbot: QtBot, width: int
) -> None:
    """The text stands beside the answers where there is room, else above them."""
    house.show(qtbot)
    house.shell.setMinimumSize(1, 1)
    house.shell.resize(width, 600)
    bar = house.shell.prompts
    answers = tuple(Answer(f"It ended at {hour}:00", "", house.shell.update) for hour in (14, 15))
    bar.ask(Prompt("over", "Nobody ended the roundtable; when was its end? " * 2, answers))
    lay_out()
    buttons = [each for each in bar.findChildren(KeyButton) if each.isVisible()]
    assert len(buttons) == 3
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert bar.rect().contains(each.geometry())
    (text,) = bar.findChildren(TextLabel)
    assert (text.geometry().bottom() < buttons[0].y()) is (width == 520)
