"""Digits by physical key, in every widget."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.possible import Condition
from facilitator.ui.actions.key_sheet import sheet
from facilitator.ui.actions.keyboard_layout import nobody_sign
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
        (KeyStroke(Qt.Key.Key_Minus, native_scan_code=82, platform="xcb", modifiers=KEYPAD), "-"),
        (KeyStroke(Qt.Key.Key_1, native_scan_code=38, platform="xcb"), ""),
        (KeyStroke(Qt.Key.Key_A), ""),
        (KeyStroke(Qt.Key.Key_Exclam), ""),
    ],
)
def test_other_strokes(stroke: KeyStroke, digit: str) -> None:
    assert digit_of(stroke) == digit


class Room:
    """A window with a text box, and what was asked for by keys."""

    def __init__(self, app: QApplication, qtbot: QtBot, platform: str = "") -> None:
        self.window = QWidget()
        self.box = QTextEdit()
        QVBoxLayout(self.window).addWidget(self.box)
        self.actions = ActionMap(self.window, mac=False)
        self.keys = PhysicalKeys(app, self.actions, self.window, platform=platform)
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


ROWS = {  # what the keys of the top row print
    "us": "1234567890-",
    "fr": "&é\"'(-è_çà)",
    "de": "1234567890ß",
    "bépo": '"«»()@+-/*=',
    "cz": "+ěščřžýáíé=",
}


@pytest.mark.parametrize(
    ("layout", "sign"), [("us", "-"), ("fr", ")"), ("de", "-"), ("bépo", "="), ("cz", "-")]
)
def test_the_key_for_nobody_is_named_by_what_it_prints(layout: str, sign: str) -> None:
    assert nobody_sign(dict(zip(ROW, ROWS[layout], strict=True))) == sign


def stroke(room: Room, code: int, typed: str, modifier: Qt.KeyboardModifier) -> None:
    """Press a key as X tells it: by its code, with what it prints."""
    key = ord(typed if typed == "ß" else typed.upper())
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, code, 0, 0, typed)
    QCoreApplication.sendEvent(room.box, event)


@pytest.fixture
def on_x(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """Hear scan codes as from X, without a server that could be asked for the layout."""
    monkeypatch.delenv("DISPLAY", raising=False)
    room = Room(qapp, qtbot, "xcb")
    yield room
    qapp.removeEventFilter(room.keys)


def test_on_azerty_the_key_that_the_button_names_is_the_one_that_works(on_x: Room) -> None:
    caps = {text: keys for _, rows in sheet(on_x.actions) for keys, text in rows}
    assert caps["Nobody has the floor"] == ["Alt −"]
    for code, sign in zip(range(10, 21), ROWS["fr"], strict=True):
        stroke(on_x, code, sign, Qt.KeyboardModifier.NoModifier)
    assert on_x.box.toPlainText() == ROWS["fr"]
    action = on_x.actions.action("floor_nobody")
    assert action.shortcut().toString() == "Alt+)"
    caps = {text: keys for _, rows in sheet(on_x.actions) for keys, text in rows}
    assert caps["Nobody has the floor"] == ["Alt )"]
    stroke(on_x, 20, ")", ALT)
    stroke(on_x, 15, "-", ALT)
    assert on_x.asked == ["floor_nobody", "floor_6"]
    stroke(on_x, 15, "6", Qt.KeyboardModifier.NoModifier)  # another layout was chosen
    assert action.shortcut().toString() == "Alt+-"


def test_on_qwertz_the_minus_works_where_it_is_printed(on_x: Room) -> None:
    for code, sign in zip(range(10, 21), ROWS["de"], strict=True):
        stroke(on_x, code, sign, Qt.KeyboardModifier.NoModifier)
    stroke(on_x, 61, "-", ALT)
    assert on_x.asked == ["floor_nobody"]
    assert on_x.actions.action("floor_nobody").shortcut().toString() == "Alt+-"


@pytest.mark.parametrize("sign", ["x", ",", "é", " ", "ж"])
def test_alt_with_a_key_that_is_bound_to_nothing_types_nothing(on_x: Room, sign: str) -> None:
    """Steps 1 and 2 of _files/cases/reports/14."""
    stroke(on_x, 0, "a", Qt.KeyboardModifier.NoModifier)
    stroke(on_x, 53, sign, ALT)
    stroke(on_x, 53, sign, ALT | SHIFT)
    assert on_x.box.toPlainText() == "a"
    stroke(on_x, 53, sign, Qt.KeyboardModifier.NoModifier)
    stroke(on_x, 53, sign, SHIFT)
    stroke(on_x, 53, sign, ALT | CONTROL)  # AltGr
    assert on_x.box.toPlainText() == "a" + 3 * sign


def test_the_number_pad_types_and_with_alt_it_is_the_systems(on_x: Room) -> None:
    """Steps 3 and 4 of _files/cases/reports/14."""
    stroke(on_x, 87, "1", KEYPAD)
    stroke(on_x, 82, "-", KEYPAD)
    assert (on_x.box.toPlainText(), on_x.asked) == ("1-", [])
    stroke(on_x, 87, "1", KEYPAD | ALT)
    assert on_x.asked == []
    stroke(on_x, 82, "-", KEYPAD | ALT)
    assert on_x.asked == ["floor_nobody"]
    assert on_x.box.toPlainText() == "1-"


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
