"""Text size: by keys and setting, at once and in everything that is in sight, and back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.settings import TEXT_SIZES, load_settings
from facilitator.ui.fonts import Role, font
from facilitator.ui.text_size import stepped
from facilitator.ui.theme import Scheme, Theme
from tests.ui.dressing import dressed_as
from tests.ui.every_screen.rooms import Room, dressed, lay_out, room_of
from tests.ui.every_screen.wall import told
from tests.ui.every_screen.widgets import visible


@pytest.fixture
def room(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> Room:
    folder = tmp_path_factory.mktemp("text-size")
    with (
        dressed(folder, Scheme.LIGHT) as theme,
        room_of("running", ["prepare", "run"], qtbot, folder, theme) as made,
    ):
        yield made


def press(room: Room, key: Qt.Key) -> None:
    room.qtbot.keyClick(room.window, key, Qt.KeyboardModifier.ControlModifier)
    lay_out()


def sizes(root: QWidget) -> list[tuple[str, int, int]]:
    return [(told(each), each.width(), each.height()) for each in visible(root)]


@pytest.mark.slow
def test_keys_write_everything_larger_and_as_before(room: Room) -> None:
    page = room.place("run")
    points, before = QApplication.font().pointSizeF(), sizes(page)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        press(room, key)
    assert room.settings.settings.text_size == load_settings().text_size == 125
    assert QApplication.font().pointSizeF() == points * 1.25
    assert font(Role.BODY).pointSizeF() == points * 1.25
    press(room, Qt.Key.Key_Minus)
    assert load_settings().text_size == 110
    press(room, Qt.Key.Key_0)
    assert load_settings().text_size == 100
    assert QApplication.font().pointSizeF() == points

    def as_before() -> None:  # rows that gave way get their height back a moment later
        assert sorted(set(sizes(page)) ^ set(before)) == []

    room.qtbot.waitUntil(as_before)


@pytest.mark.slow
def test_what_is_in_sight_is_as_if_made_so(room: Room) -> None:
    for place in ("prepare", "run"):
        room.place(place)
    room.theme.use_text_size(150)
    lay_out()
    window = room.window
    rail = window._rail
    assert rail.width() == rail.sizeHint().width()
    for label in window.findChildren(QWidget):
        if label.inherits("QLabel") and label.isVisible():
            assert label.font().pointSizeF() >= 0.8 * QApplication.font().pointSizeF(), label
    room.theme.use_text_size(100)


def test_sizes_end_at_both_ends() -> None:
    assert stepped(90, -1) == 90
    assert stepped(200, 1) == 200
    assert stepped(175, 0) == 100
    assert [stepped(each, 1) for each in TEXT_SIZES[:-1]] == list(TEXT_SIZES[1:])


@pytest.mark.slow
def test_a_scheme_keeps_the_size(room: Room) -> None:
    points = QApplication.font().pointSizeF()
    room.theme.use_text_size(150)
    room.theme.use(Scheme.DARK)
    room.theme.use(Scheme.LIGHT)
    assert QApplication.font().pointSizeF() == points * 1.5
    room.theme.use_text_size(100)
    assert QApplication.font().pointSizeF() == points


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[None]:
    """Have the application wear afterwards what it wore before."""
    with dressed_as(qapp, Scheme.LIGHT):
        yield


def test_a_start_wears_the_size_at_once(qapp: QApplication, undressed: None) -> None:
    points = QApplication.font().pointSizeF()
    theme = Theme(qapp, text_size=150)
    theme.use(Scheme.LIGHT)
    assert QApplication.font().pointSizeF() == points * 1.5
    theme.use_text_size(100)
    assert QApplication.font().pointSizeF() == points
    theme.deleteLater()


def test_step_by_step_every_widget_keeps_its_own_font(
    qapp: QApplication, qtbot: QtBot, undressed: None
) -> None:
    theme = Theme(qapp, text_size=150)
    theme.use(Scheme.LIGHT)
    box, button = QPlainTextEdit(), QPushButton("Start")
    for widget, role in ((box, Role.BODY), (button, Role.TITLE)):
        qtbot.addWidget(widget)
        widget.setFont(font(role))
        widget.show()
    try:
        for percent in (130, 120, 110, 100, 125):
            theme.use_text_size(percent)
            theme.use(Scheme.DARK if percent == 110 else Scheme.LIGHT)
            lay_out()
            assert box.font().pointSizeF() == pytest.approx(font(Role.BODY).pointSizeF())
            assert button.font().pointSizeF() == pytest.approx(font(Role.TITLE).pointSizeF())
    finally:
        theme.use_text_size(100)
        theme.deleteLater()
