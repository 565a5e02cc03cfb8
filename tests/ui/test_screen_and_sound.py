"""“Test screen and sound”: the screens, the test picture on the stage, and the bell, by key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.before.screen_test_dialog import ScreenTestDialog
from facilitator.ui.before.screens import ScreenFact, said_of, wrong_with
from facilitator.ui.before.test_picture import too_small
from facilitator.ui.session import Session
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.scene import Line, Scene, SceneLayout, SceneSlot
from tests.ui.conftest import FakeClock
from tests.ui.stage_desk import StageDesk

LAPTOP = ScreenFact("eDP-1", 1920, 1200, 125, QRect(0, 0, 1536, 960))
PROJECTOR = ScreenFact("HDMI-1", 1280, 720, 100, QRect(1536, 0, 1280, 720))


@pytest.fixture
def desk(qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path) -> Iterator[StageDesk]:
    made = StageDesk(qtbot, session, clock, tmp_path)
    yield made
    made.close()


def opened(desk: StageDesk) -> ScreenTestDialog:
    desk.actions.action("test_screen").trigger()
    dialog = desk.window.findChildren(ScreenTestDialog)[-1]
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def key(desk: StageDesk, which: Qt.Key) -> None:
    desk.qtbot.keyClick(QApplication.focusWidget(), which)


def test_a_key_shows_the_picture_and_a_key_ends_it(desk: StageDesk) -> None:
    dialog, stage = opened(desk), desk.window.stage
    assert not stage.isVisible()
    key(desk, Qt.Key.Key_Space)
    assert stage.isVisible()
    assert "Governance" in desk.on_stage(SceneSlot.HEAD)
    assert desk.on_stage(SceneSlot.CLOCK) == "12:34"
    assert stage.canvas.scene.shades == tuple(
        each.colour for each in desk.session.programme.organisations
    )
    assert dialog.isActiveWindow()
    assert dialog.picture.hasFocus()
    key(desk, Qt.Key.Key_Escape)
    assert not stage.isVisible()
    assert dialog.isVisible()
    key(desk, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.slow
def test_what_the_room_saw_is_on_the_stage_again(desk: StageDesk) -> None:
    desk.actions.action("stage").setChecked(True)
    welcome = desk.on_stage(SceneSlot.LEAD)
    dialog = opened(desk)
    key(desk, Qt.Key.Key_Space)
    assert desk.on_stage(SceneSlot.LEAD) == ""
    desk.later(1000)
    assert desk.on_stage(SceneSlot.CLOCK) == "12:34"
    dialog.close_it.click()
    assert desk.on_stage(SceneSlot.LEAD) == welcome != ""
    assert desk.actions.action("stage").isChecked()


@pytest.mark.slow
def test_a_test_is_not_taken_for_the_stage_of_the_room(desk: StageDesk) -> None:
    dialog = opened(desk)
    key(desk, Qt.Key.Key_Space)
    assert not desk.actions.action("stage").isChecked()
    assert not desk.actions.action("stage_dark").isEnabled()
    desk.window.stage.close()  # by its own frame
    assert dialog.picture.text() == "Show the &test picture"
    dialog.accept()


@pytest.mark.slow
def test_a_running_roundtable_keeps_its_stage(desk: StageDesk) -> None:
    desk.line("/start")
    dialog = opened(desk)
    assert not dialog.picture.isEnabled()
    assert dialog.problem.full_text().startswith("A roundtable runs")
    assert dialog.sound.hasFocus()
    dialog.accept()


@pytest.mark.slow
def test_the_sound_is_said_for_what_it_is(desk: StageDesk) -> None:
    dialog = opened(desk)
    assert dialog.heard.full_text().startswith("The program makes no sound")
    dialog.sound.click()
    assert dialog.heard.full_text().startswith("Played.")
    dialog.accept()
    desk.settings.change(sounds="on")
    dialog = opened(desk)
    assert dialog.heard.full_text().startswith("When a turn or an item is over its time")
    dialog.accept()


@pytest.mark.slow
def test_one_screen_is_said_to_be_one(desk: StageDesk) -> None:
    dialog = opened(desk)
    assert dialog.problem.full_text().startswith("There is one screen only")
    assert "× " in dialog.screens.full_text()
    assert dialog.screens.full_text().endswith("this window is here")
    dialog.accept()


def test_each_screen_is_told_with_size_scale_and_what_it_shows() -> None:
    line = said_of(PROJECTOR, controls="eDP-1", stage="HDMI-1")
    assert line == "HDMI-1: 1280 × 720 pixels, scale 100 % · the stage is here"
    assert wrong_with([LAPTOP, PROJECTOR], LAPTOP) == ""
    mirror = replace(PROJECTOR, area=LAPTOP.area)
    assert wrong_with([LAPTOP, mirror], LAPTOP).startswith("The screens show the same picture")
    assert wrong_with([LAPTOP], LAPTOP).startswith("There is one screen only")


def said_at(qtbot: QtBot, width: int, question: str) -> str:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(width, width * 9 // 16)
    canvas.show_scene(Scene(SceneLayout.CLOCK, {SceneSlot.TITLE: Line(question)}))
    return too_small(canvas)


def test_text_that_is_too_small_is_named(qtbot: QtBot) -> None:
    assert said_at(qtbot, 1280, "Why?") == ""
    assert said_at(qtbot, 400, "Why?").startswith("The stage is only 400 pixels wide")


@pytest.mark.slow
def test_the_longer_a_question_the_more_is_said(qtbot: QtBot) -> None:
    lengths = range(1, 92, 3)  # where it becomes too long is a matter of the font there is
    said = [said_at(qtbot, 1280, "What is to be true? " * times) for times in lengths]
    assert list(dict.fromkeys(each.split(",")[0] for each in said)) == [
        "",
        "The question is long",
        "The question does not fit on the stage: shorten it in Prepare.",
    ]
