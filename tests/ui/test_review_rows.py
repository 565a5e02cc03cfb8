"""Rows of the notes table: as high as they need, also in a long list, and chips that are seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.notes_delegate import row_height
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from facilitator.ui.theme import colours_of
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

SHORT = "@osmf !barrier Banana"
LONG = "@gbif " + "one word behind another and still no end " * 6
TWO = "@gbif @ocp Apple"
FOUR = "@gbif @ocp @osmf @wikimedia Cherry"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(
        SHORT,
        LONG,
        TWO,
        FOUR,
        "Nobody in particular",
        *(f"@osmf Line {n} of many" for n in range(60)),
    )
    made.show()
    made.choose(made.page.bar.scope, "Roundtable 1: Governance")
    return made


def test_a_row_is_as_high_as_it_needs(house: ReviewHouse) -> None:
    table = house.view.table
    heights = [table.rowHeight(row) for row in range(4)]
    assert heights == [row_height(1), row_height(2), row_height(1), row_height(2)]
    assert not table.isColumnHidden(Column.WHEN)


def test_a_narrow_table_has_higher_rows(house: ReviewHouse) -> None:
    table = house.view.table
    house.page.resize(1000, 700)
    assert table.rowHeight(0) == row_height(1)
    assert table.rowHeight(1) == row_height(2)


def test_the_last_row_is_in_sight_whole(qtbot: QtBot, house: ReviewHouse) -> None:
    table = house.view.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = table.visualRect(table.currentIndex())
    assert table.currentIndex().row() == len(table.notes.ids()) - 1
    assert table.viewport().rect().contains(last)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 0
    assert table.rowHeight(1) == row_height(2)


def test_what_is_out_of_sight_is_not_read(house: ReviewHouse) -> None:
    assert len(house.view._rows._rows) < len(house.view.table.notes.ids())


def test_the_chip_of_an_insight_is_seen_on_a_selected_row(house: ReviewHouse) -> None:
    table = house.view.table
    row = house.column(Column.NOTE).index("Apple")
    table.selectRow(row)
    cell = table.visualRect(table.notes.index(row, Column.KIND))
    image = table.viewport().grab(cell).toImage()
    middle = image.height() // 2
    seen = {QColor(image.pixel(x, middle)).name() for x in range(image.width())}
    colours = colours_of(table)
    assert {colours.surface.lower(), colours.accent_soft.lower()} <= seen
