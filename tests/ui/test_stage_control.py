"""Message and dark: one key each, said in the main window, and never forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.roundtables import change_promise
from facilitator.settings import load_settings, settings_file
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.palette_colours import DARK
from facilitator.ui.session import Session
from facilitator.ui.stage.scene import SceneLayout, SceneSlot
from facilitator.ui.widgets.pill import Pill
from tests.ui.conftest import FakeClock
from tests.ui.stage_desk import DISCUSSION, StageDesk

MINUTE = 60_000
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def desk(qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path) -> Iterator[StageDesk]:
    made = StageDesk(qtbot, session, clock, tmp_path)
    made.line("/start", DISCUSSION)
    made.press("Ctrl+Shift+D")
    made.come_forward()
    made.press("Esc")  # the items that were passed over come later
    yield made
    made.close()


def strip(desk: StageDesk) -> str:
    return desk.window.stage_strip.text()


def show(desk: StageDesk, text: str) -> None:
    desk.press("Ctrl+D")
    desk.window.stage_strip.line.clear()
    with desk.qtbot.waitSignal(desk.session.changed, timeout=3000):
        desk.write(text, then=ENTER)


@pytest.mark.slow
def test_a_message_is_typed_shown_and_taken_away_by_keys(desk: StageDesk) -> None:
    box = QApplication.focusWidget()
    assert isinstance(box, CaptureBox)
    show(desk, "Back at 15:40")
    assert desk.on_stage(SceneSlot.MESSAGE) == "Back at 15:40"
    assert desk.on_stage(SceneSlot.CLOCK) == "20:00"
    assert "Back at 15:40" in desk.window.stage.canvas.accessibleDescription()
    assert strip(desk) == "On the stage: “Back at 15:40”"
    assert box.hasFocus()
    show(desk, "")
    assert desk.on_stage(SceneSlot.MESSAGE) == ""
    assert strip(desk) == ""
    assert not desk.window.stage_strip.isVisible()
    assert box.hasFocus()


def test_the_line_begins_with_what_stands_there(desk: StageDesk) -> None:
    show(desk, "Back at 15:40")
    desk.press("Ctrl+D")
    line = desk.window.stage_strip.line
    assert (line.text(), line.selectedText()) == ("Back at 15:40", "Back at 15:40")


@pytest.mark.slow
def test_escape_leaves_the_line_and_keeps_what_was_typed(desk: StageDesk) -> None:
    box = QApplication.focusWidget()
    desk.press("Ctrl+D")
    desk.write("Lunch is", then=ESCAPE)
    assert box.hasFocus()
    assert desk.on_stage(SceneSlot.MESSAGE) == ""
    desk.press("Ctrl+D")
    assert desk.window.stage_strip.line.text() == "Lunch is"
    desk.press("Ctrl+D")
    assert box.hasFocus()


@pytest.mark.slow
def test_earlier_messages_are_chosen_by_arrow_or_click(desk: StageDesk) -> None:
    for text in ("one", "two", "three"):
        show(desk, text)
    desk.press("Ctrl+D")
    line = desk.window.stage_strip.line
    for key, expected in ((Qt.Key.Key_Up, "two"), (Qt.Key.Key_Up, "one"), (Qt.Key.Key_Up, "one")):
        desk.qtbot.keyClick(line, key)
        assert line.text() == expected
    desk.qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.text() == "two"
    buttons = {each.text(): each for each in desk.seen(QPushButton)}
    desk.qtbot.mouseClick(buttons["one"], Qt.MouseButton.LeftButton)
    assert line.text() == "one"
    assert line.hasFocus()


@pytest.mark.slow
def test_undo_and_the_button_take_a_message_away(desk: StageDesk) -> None:
    show(desk, "one")
    assert "show a message on the stage" in desk.actions.action("undo").text()
    desk.do("Ctrl+Z")
    assert (desk.on_stage(SceneSlot.MESSAGE), strip(desk)) == ("", "")
    assert not desk.actions.action("stage_message_off").isEnabled()
    show(desk, "two")
    with desk.qtbot.waitSignal(desk.session.changed, timeout=3000):
        desk.actions.action("stage_message_off").trigger()
    assert desk.on_stage(SceneSlot.MESSAGE) == ""


def test_a_message_for_a_stage_that_is_not_shown_says_so(desk: StageDesk) -> None:
    show(desk, "one")
    desk.press("Ctrl+Shift+D")
    assert strip(desk) == "When the stage is shown, it says: “one”"


@pytest.mark.slow
def test_dark_shows_nothing_that_could_be_read(desk: StageDesk) -> None:
    show(desk, "one")
    desk.press("Ctrl+Shift+L")
    canvas = desk.window.stage.canvas
    assert canvas.scene.plan is SceneLayout.DARK
    assert canvas.accessibleDescription() == ""
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.text(QAccessible.Text.Value) == ""
    image = canvas.grab().toImage()
    steps = range(0, image.width(), 7), range(0, image.height(), 7)
    colours = {image.pixelColor(x, y).name() for x in steps[0] for y in steps[1]}
    assert colours == {DARK.sunk.lower()}
    desk.later(MINUTE)
    assert canvas.scene.plan is SceneLayout.DARK
    desk.press("Ctrl+Shift+L")
    assert desk.on_stage(SceneSlot.CLOCK) == "19:00"


@pytest.mark.slow
def test_dark_is_said_in_the_top_bar_and_everywhere_else(desk: StageDesk) -> None:
    assert "Stage dark" not in [pill.text for pill in desk.seen(Pill)]
    desk.press("Ctrl+Shift+L")
    assert "Stage dark" in [pill.text for pill in desk.seen(Pill)]
    desk.window.show_place("review")
    assert strip(desk) == "The stage is dark: the room sees nothing on it."
    assert desk.window.stage_strip.isVisible()
    lit = next(each for each in desk.seen(QPushButton) if each.text() == "Light it again")
    desk.qtbot.mouseClick(lit, Qt.MouseButton.LeftButton)
    assert desk.window.stage.canvas.scene.plan is SceneLayout.CLOCK
    assert strip(desk) == ""


@pytest.mark.slow
def test_a_dark_stage_that_is_hidden_is_lit_when_it_is_shown_again(desk: StageDesk) -> None:
    desk.press("Ctrl+Shift+L")
    desk.press("Ctrl+Shift+D")
    assert not desk.actions.action("stage_dark").isChecked()
    assert not desk.actions.action("stage_dark").isEnabled()
    desk.press("Ctrl+Shift+D")
    assert desk.window.stage.canvas.scene.plan is SceneLayout.CLOCK


@pytest.mark.slow
def test_started_again_the_stage_is_shown_lit_and_with_its_message(desk: StageDesk) -> None:
    show(desk, "Back at 15:40")
    desk.press("Ctrl+Shift+L")
    again = desk.again()
    desk.qtbot.waitUntil(again.window.stage.isVisible, timeout=3000)
    assert again.on_stage(SceneSlot.MESSAGE) == "Back at 15:40"
    assert strip(again) == "On the stage: “Back at 15:40”"
    assert not again.actions.action("stage_dark").isChecked()
    again.press("Ctrl+Shift+D")
    hidden = again.again()
    QApplication.processEvents()
    assert not hidden.window.stage.isVisible()
    hidden.close()


@pytest.mark.slow
def test_after_the_end_the_stage_does_not_come_back(desk: StageDesk) -> None:
    desk.line("/end")
    again = desk.again()
    QApplication.processEvents()
    assert not again.window.stage.isVisible()
    again.close()


@pytest.mark.slow
def test_what_the_room_sees_is_chosen_and_stored(desk: StageDesk) -> None:
    desk.line("/q gbif", "/floor osmf")
    desk.later(MINUTE)
    assert desk.on_stage(SceneSlot.NEXT) == "next: GBIF"
    assert desk.on_stage(SceneSlot.TURN) == ""
    desk.actions.action("stage_next").trigger()
    desk.actions.action("stage_turn_clock").trigger()
    assert desk.on_stage(SceneSlot.NEXT) == ""
    assert desk.on_stage(SceneSlot.TURN) == "1:00 left of 2:00 to speak"
    stored = load_settings()
    assert (stored.stage_next, stored.stage_turn_clock) == (False, True)
    desk.settings.change(stage_next=True)
    assert desk.on_stage(SceneSlot.NEXT) == "next: GBIF"
    assert desk.actions.action("stage_next").isChecked()


@pytest.mark.slow
def test_a_choice_that_cannot_be_stored_is_said_and_not_made(desk: StageDesk) -> None:
    settings_file().unlink()
    settings_file().mkdir()
    desk.actions.action("stage_turn_clock").trigger()
    assert not desk.actions.action("stage_turn_clock").isChecked()
    assert desk.window.prompts.isVisible()


@pytest.mark.slow
def test_a_curtain_is_down_again_after_a_crash_and_not_after_leaving(desk: StageDesk) -> None:
    desk.press("Ctrl+Shift+B")
    crashed = desk.beside()
    assert crashed.actions.action("curtain").isChecked()
    crashed.close()
    desk.close()
    again = desk.beside()
    assert not again.actions.action("curtain").isChecked()
    again.close()


@pytest.mark.slow
def test_one_key_shows_the_promise_in_full_and_takes_it_away(desk: StageDesk) -> None:
    box = QApplication.focusWidget()
    sentence = "May be published with your organisation. Never with your name."
    show(desk, "Back at 15:40")
    desk.press("Alt+S")
    assert desk.on_stage(SceneSlot.MESSAGE) == sentence
    assert strip(desk) == f"On the stage: “{sentence}”"
    assert box.hasFocus()
    head = desk.session.roundtable_id
    with desk.qtbot.waitSignal(desk.session.changed, timeout=3000):
        at = desk.session.now()
        desk.session.run(change_promise, head, Promise.CHATHAM, at=at)
    tighter = "May be used. Never who said it or who was here."
    assert desk.on_stage(SceneSlot.MESSAGE) == tighter
    assert strip(desk) == f"On the stage: “{tighter}”"
    desk.line("/off")
    off = "Off the record. Nothing said now will be used."
    assert (desk.on_stage(SceneSlot.MESSAGE), strip(desk)) == (off, f"On the stage: “{off}”")
    desk.press("Alt+S")
    assert desk.on_stage(SceneSlot.MESSAGE) == "Back at 15:40"
    assert strip(desk) == "On the stage: “Back at 15:40”"


@pytest.mark.slow
def test_the_promise_in_full_is_that_of_the_item_that_runs(desk: StageDesk) -> None:
    desk.ask("stage_promise")
    assert (
        strip(desk)
        == "On the stage: “May be published with your organisation. Never with your name.”"
    )
    desk.ask("more_for_item")
    said = "May be published, and who took part. Never who said it."
    assert strip(desk) == f"On the stage: “{said}”"
    assert desk.on_stage(SceneSlot.MESSAGE) == said
    desk.line("/next!")
    assert "Never with your name" in strip(desk)


@pytest.mark.slow
def test_a_stage_that_is_hidden_shows_no_promise_when_it_comes_back(desk: StageDesk) -> None:
    desk.press("Alt+S")
    desk.press("Ctrl+Shift+D")
    desk.press("Ctrl+Shift+D")
    assert desk.on_stage(SceneSlot.MESSAGE) == ""
    assert strip(desk) == ""
