"""A dialog that is too large for the screen scrolls, and its buttons stay in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from tests.ui.every_screen.rooms import lay_out


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[NewProgramme]:
    window = QWidget()
    qtbot.addWidget(window)
    made = NewProgramme("Open X", window)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    window.close()


def _is_whole(dialog: QWidget, part: QWidget) -> bool:
    """Tell whether a part of a dialog can be seen, all of it."""
    area = QRect(part.mapTo(dialog, QPoint()), part.size())
    return part.visibleRegion().boundingRect() == part.rect() and dialog.rect().contains(area)


def test_it_opens_so_large_that_nothing_scrolls(dialog: NewProgramme) -> None:
    lay_out()
    body = dialog.findChild(ScrolledWhole)
    assert not body.verticalScrollBar().isVisible()
    assert not body.horizontalScrollBar().isVisible()
    assert _is_whole(dialog, dialog.title)


def test_what_comes_in_while_it_is_open_makes_it_higher(dialog: NewProgramme) -> None:
    before = dialog.height()
    more = [QLineEdit() for _ in range(4)]
    inside = QVBoxLayout()
    dialog.column.addLayout(inside)
    for each in more:
        inside.addWidget(each)
        each.show()
    dialog.take_room(480)
    lay_out()
    assert dialog.height() > before
    for each in more:
        each.hide()
    dialog.take_room(480)
    lay_out()
    assert dialog.height() < before + 40
    more[0].show()
    dialog.take_room(480)
    lay_out()
    assert _is_whole(dialog, more[0])
    assert not dialog.findChild(ScrolledWhole).verticalScrollBar().isVisible()


def test_its_buttons_stay_in_sight(dialog: NewProgramme) -> None:
    dialog.resize(dialog.minimumSizeHint().width(), 120)
    lay_out()
    assert dialog.height() == 120
    assert _is_whole(dialog, dialog.go_on)
    assert not _is_whole(dialog, dialog.sample)


def test_it_scrolls_to_what_has_the_keys(dialog: NewProgramme) -> None:
    dialog.resize(dialog.minimumSizeHint().width(), 120)
    lay_out()
    dialog.sample.setFocus()
    lay_out()
    assert _is_whole(dialog, dialog.sample)


def test_it_is_never_larger_than_the_screen(dialog: NewProgramme) -> None:
    dialog.take_room(5_000)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()


def test_what_grows_stays_on_the_screen(dialog: NewProgramme) -> None:
    there = dialog.screen().availableGeometry()
    dialog.move(there.right() - 200, there.bottom() - 100)
    dialog.take_room(480)
    lay_out()
    assert there.contains(dialog.frameGeometry())
