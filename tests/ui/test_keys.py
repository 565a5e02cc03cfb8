"""Digits by physical key, in every widget."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.possible import Condition
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import KeyStroke, PhysicalKeys, digit_of

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
ROW = "1234567890-"


@pytest.mark.parametrize(
    ("platform", "codes"),
    [("xcb", range(10, 21)), ("wayland", range(10, 21)), ("windows", range(2, 13))],
)
def test_the_top_row_by_scan_code(platform: str, codes: range) -> None:
    typed = "&é\"'(-è_çà)"  # what these keys type on AZERTY
    found = [
        digit_of(KeyStroke(ord(sign.upper()), native_scan_code=code, platform=platform))
        for code, sign in zip(codes, typed, strict=True)
    ]
    assert "".join(found) == ROW


def test_the_top_row_of_a_mac() -> None:
    codes = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27)
    found = [
        digit_of(KeyStroke(Qt.Key.Key_Ampersand, native_virtual_key=code, platform="cocoa"))
        for code in codes
    ]
    assert "".join(found) == ROW


@pytest.mark.parametrize(
    ("stroke", "digit"),
    [
        (KeyStroke(Qt.Key.Key_1), "1"),
        (KeyStroke(Qt.Key.Key_0, platform="offscreen"), "0"),
        (KeyStroke(Qt.Key.Key_7, native_scan_code=99, platform="offscreen"), "7"),
        (KeyStroke(Qt.Key.Key_Exclam, native_scan_code=10, platform="xcb", modifiers=SHIFT), "1"),
        (KeyStroke(Qt.Key.Key_Minus, native_scan_code=61, platform="xcb"), "-"),  # German layout
        (KeyStroke(Qt.Key.Key_Minus, native_scan_code=15, platform="xcb"), "6"),  # AZERTY
        (KeyStroke(Qt.Key.Key_1, native_scan_code=87, platform="xcb", modifiers=KEYPAD), ""),
        (KeyStroke(Qt.Key.Key_1, native_scan_code=38, platform="xcb"), ""),
        (KeyStroke(Qt.Key.Key_A), ""),
        (KeyStroke(Qt.Key.Key_Exclam), ""),
    ],
)
def test_other_strokes(stroke: KeyStroke, digit: str) -> None:
    assert digit_of(stroke) == digit


class Room:
    """A window with a text box, and what was asked for by keys."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.box = QTextEdit()
        QVBoxLayout(self.window).addWidget(self.box)
        self.actions = ActionMap(self.window, mac=False)
        self.keys = PhysicalKeys(app, self.actions, self.window)
        self.actions.enable({Condition.LIVE, Condition.ROOM, Condition.CAN_WRITE})
        self.asked: list[str] = []
        self.actions.connect_each((spec.id for spec, _ in self.actions.rows()), self.ask)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.box.setFocus()

    def ask(self, action: QAction) -> None:
        self.asked.append(action.objectName())


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    room = Room(qapp, qtbot)
    yield room
    qapp.removeEventFilter(room.keys)


def test_digits_work_while_a_note_is_typed(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClicks(room.box, "we say 1")
    qtbot.keyClick(room.box, Qt.Key.Key_1, ALT)
    qtbot.keyClick(room.box, Qt.Key.Key_2, ALT | SHIFT)
    qtbot.keyClick(room.box, Qt.Key.Key_Minus, ALT)
    assert room.asked == ["floor_1", "hand_2", "floor_nobody"]
    assert room.box.toPlainText() == "we say 1"


def test_each_stroke_acts_once_through_the_window_too(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.window.windowHandle(), Qt.Key.Key_4, ALT)
    assert room.asked == ["floor_4"]


def test_auto_repeat_is_ignored_and_types_nothing(room: Room) -> None:
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, ALT, "1", repeated)
        QCoreApplication.sendEvent(room.box, event)
    assert room.asked == ["floor_1"]
    assert room.box.toPlainText() == ""


def test_what_makes_no_sense_now_does_nothing_and_types_nothing(room: Room, qtbot: QtBot) -> None:
    room.actions.enable(())
    qtbot.keyClick(room.box, Qt.Key.Key_1, ALT)
    assert room.asked == []
    assert room.box.toPlainText() == ""


def test_numbers_come_and_go_with_the_organisations(room: Room, qtbot: QtBot) -> None:
    room.actions.name_organisations(("GBIF",))
    qtbot.keyClick(room.box, Qt.Key.Key_2, ALT)
    assert room.asked == []
    room.actions.name_organisations(("GBIF", "OCP"))
    qtbot.keyClick(room.box, Qt.Key.Key_2, ALT)
    assert room.asked == ["floor_2"]
    assert room.box.toPlainText() == ""


def test_without_its_modifier_a_digit_is_text(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.box, Qt.Key.Key_1)
    qtbot.keyClick(room.box, Qt.Key.Key_1, ALT | CONTROL)  # AltGr types signs on many layouts
    assert room.asked == []
    assert room.box.toPlainText().startswith("1")


def test_a_question_that_blocks_the_window_blocks_these_keys(room: Room, qtbot: QtBot) -> None:
    dialog = QDialog(room.window)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_1, ALT)
    assert room.asked == []
    dialog.close()
