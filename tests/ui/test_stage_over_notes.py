"""With one small screen the stage lies over the notes, which go on below it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from facilitator.ui.stage.keep_clear import KeepClear
from facilitator.ui.stage.placing import window_area
from facilitator.ui.stage.whereabouts import Whereabouts

WHOLE = QRect(0, 0, 1440, 900)


@pytest.mark.parametrize(
    ("spare", "over_it"),
    [
        (QRect(1030, 117, 410, 500), True),
        (QRect(1030, 117, 410, 360), False),  # nothing of it would be left
        (QRect(1200, 117, 240, 500), False),
        (None, False),
    ],
)
def test_over_the_controls_it_lies_on_what_they_can_spare(
    spare: QRect | None, over_it: bool
) -> None:
    area = window_area(WHOLE, WHOLE, spare)
    if over_it:
        assert spare is not None
        assert area.topRight() == spare.topRight()
        assert 320 <= area.width() <= WHOLE.width() // 4
    else:
        assert area.left() == WHOLE.left()
        assert area.bottom() > 800
    assert WHOLE.contains(area)


def test_the_notes_go_on_below_a_stage_that_lies_over_them(qtbot: QtBot) -> None:
    window, stage = QWidget(), QWidget()
    room, below = QWidget(), QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    room.setFixedHeight(0)
    column.addWidget(room)
    column.addWidget(below, 1)
    for each in (window, stage):
        qtbot.addWidget(each)
    window.setGeometry(300, 100, 360, 500)
    with qtbot.waitExposed(window):
        window.show()
    KeepClear(stage, room, below)
    assert room.height() == 0
    stage.setGeometry(310, 100, 340, 190)
    stage.show()
    top = window.mapToGlobal(QPoint(0, 0)).y()
    assert room.height() == stage.frameGeometry().bottom() + 1 - top
    stage.move(310, 400)  # below: nothing gives way
    assert room.height() == 0
    stage.move(310, 100)
    assert room.height() > 100
    window.resize(360, 200)  # too little would be left
    assert room.height() == 0
    window.resize(360, 500)
    qtbot.waitUntil(lambda: room.height() > 100)
    stage.hide()
    assert room.height() == 0


def test_a_stage_that_is_taken_down_gives_the_room_back(qtbot: QtBot) -> None:
    """It hides on its way, when nobody may ask it anything: an error there ended the program."""
    window, stage = QWidget(), QWidget()
    room, below = QWidget(), QWidget()
    column = QVBoxLayout(window)
    column.addWidget(room)
    column.addWidget(below, 1)
    qtbot.addWidget(window)
    window.setGeometry(300, 100, 360, 500)
    with qtbot.waitExposed(window):
        window.show()
    stage.setGeometry(310, 100, 340, 190)
    stage.show()
    KeepClear(stage, room, below)
    assert room.height() > 100
    delete(stage)
    assert room.height() == 0


@pytest.mark.parametrize(("width", "on_top"), [(400, False), (10_000, True)])
def test_over_the_controls_it_stays_above_them(
    qtbot: QtBot, tmp_path: Path, width: int, on_top: bool
) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    controls, stage = QWidget(), QWidget()
    for each in (controls, stage):
        qtbot.addWidget(each)
    stage.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    controls.setGeometry(0, 0, min(width, screen.width()), screen.height())
    controls.show()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("stage/in_window", True)
    area = QRect(screen.right() - 360, 100, 360, 500)
    Whereabouts(stage, controls, settings, spare=lambda: area).show()
    flags = stage.windowHandle().flags()
    assert stage.isVisible()
    assert bool(flags & Qt.WindowType.WindowStaysOnTopHint) is on_top
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
