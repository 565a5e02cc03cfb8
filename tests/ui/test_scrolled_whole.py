"""What is too large for its window scrolls as a whole, and to whatever has the keys."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.widgets.scrolled_whole import ScrolledWhole
from tests.ui.every_screen.rooms import lay_out


@pytest.fixture
def area(qtbot: QtBot) -> ScrolledWhole:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(QLabel("Some words that are wrapped. " * 6, wordWrap=True))
    for name in ("first", "second", "third"):
        column.addWidget(QLineEdit(objectName=name, minimumWidth=300))
    made = ScrolledWhole(inside)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _take(area: ScrolledWhole, width: int, height: int) -> tuple[bool, bool]:
    """Make it so large, and tell whether it scrolls sideways, and up and down."""
    area.resize(width, height)
    lay_out()
    bars = (area.horizontalScrollBar(), area.verticalScrollBar())
    return bars[0].maximum() > 0, bars[1].maximum() > 0


def test_it_scrolls_only_where_there_is_no_room(area: ScrolledWhole) -> None:
    needed = area.height_for(400)
    assert _take(area, 400, needed) == (False, False)
    assert _take(area, 400, needed - 40) == (False, True)
    assert _take(area, 200, 2 * needed) == (True, False)
    assert _take(area, 400, needed) == (False, False)


def test_a_bar_for_one_side_takes_no_room_from_the_other(area: ScrolledWhole) -> None:
    least = area.widget().minimumSizeHint().width()
    assert _take(area, least, area.height_for(least) - 40) == (True, True)


def test_it_follows_the_keys_and_a_smaller_window(area: ScrolledWhole) -> None:
    _take(area, 400, area.height_for(400))
    last = area.findChild(QLineEdit, "third")
    last.setFocus()
    _take(area, 400, 80)
    assert last.visibleRegion().boundingRect() == last.rect()
    area.findChild(QLineEdit, "first").setFocus()
    lay_out()
    assert last.visibleRegion().isEmpty()


def test_what_comes_later_is_made_room_for(area: ScrolledWhole) -> None:
    needed = area.height_for(400)
    assert _take(area, 400, needed) == (False, False)
    area.widget().layout().addWidget(QLineEdit())
    lay_out()
    assert area.verticalScrollBar().maximum() > 0


def test_without_sideways_it_asks_for_the_width(area: ScrolledWhole, qtbot: QtBot) -> None:
    narrow = ScrolledWhole(QLineEdit(minimumWidth=300), sideways=False)
    qtbot.addWidget(narrow)
    assert narrow.minimumSizeHint().width() >= 300
    assert area.minimumSizeHint() == QSize(0, 0)
