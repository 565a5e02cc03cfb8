"""Columns of the notes: chosen, remembered, and sorted by a click on their heading."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.consent import Scope
from facilitator.core.note_query.order import NoteColumn, Order
from facilitator.operations.consents import Said, about_notes, agree
from facilitator.operations.note_taking.notes import add_note, take_off_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.columns_button import AT_FIRST, ColumnsButton
from facilitator.ui.review.notes_delegate import row_height
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

HEADS = {each: each.value for each in NoteColumn}


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(
        "@osmf !barrier Banana", "@gbif apple about @oar", "!action @ocp cherry by 1 Dec 2026"
    )
    made.show()
    made.choose(made.page.bar.scope, "Roundtable 1: Governance")
    return made


def press(house: ReviewHouse, column: Column) -> list[str]:
    house.view.table.horizontalHeader().sectionClicked.emit(column)
    house.wait()
    return [each.split()[0].casefold() for each in house.column(Column.NOTE)]


@pytest.mark.slow
def test_a_click_on_a_heading_sorts_and_a_third_one_puts_it_back(house: ReviewHouse) -> None:
    header = house.view.table.horizontalHeader()
    first = [each.split()[0].casefold() for each in house.column(Column.NOTE)]
    assert press(house, Column.SAID_BY)[:2] == ["apple", "banana"], "who has no speaker is last"
    assert header.isSortIndicatorShown()
    assert press(house, Column.SAID_BY)[:2] == ["banana", "apple"]
    assert press(house, Column.SAID_BY) == first
    assert not header.isSortIndicatorShown()
    assert press(house, Column.ABOUT)[0] == "apple"


@pytest.mark.slow
def test_further_columns_say_what_they_are_for(house: ReviewHouse) -> None:
    table, columns = house.view.table, house.view.columns
    house.page.resize(2400, 900)
    assert table.isColumnHidden(Column.OWNER)
    for each in columns.menu().actions():
        if each.isCheckable() and not each.isChecked() and each.text() != "One line for each note":
            each.trigger()
    assert not any(table.isColumnHidden(each) for each in Column)
    assert "OCP" in house.column(Column.OWNER)
    assert "OAR" in house.column(Column.ABOUT)
    assert house.column(Column.ROUNDTABLE) == ["Governance"] * 3
    assert not table.grab().isNull()
    house.page.resize(1000, 800)
    assert table.isColumnHidden(Column.AUTHOR), "a narrow table leaves some out again"


@pytest.mark.slow
def test_one_line_for_each_note(house: ReviewHouse) -> None:
    table, columns = house.view.table, house.view.columns
    (one_line,) = (e for e in columns.menu().actions() if e.text() == "One line for each note")
    one_line.trigger()
    assert table.rowHeight(0) == row_height(1) < row_height()
    assert not table.grab().isNull()


def test_what_was_chosen_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    whole = QWidget()
    qtbot.addWidget(whole)
    before = ColumnsButton(HEADS, kept, whole)
    assert before.columns() == frozenset(AT_FIRST)
    for each in before.menu().actions():
        if each.text() in ("when", "tags", "One line for each note"):
            each.trigger()
    kept.sync()
    after = ColumnsButton(HEADS, QSettings(kept.fileName(), QSettings.Format.IniFormat), whole)
    assert after.columns() == frozenset(AT_FIRST) ^ {NoteColumn.WHEN, NoteColumn.TAGS}
    assert after.is_one_line()


def test_the_order_is_chosen_from_the_menu_too(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    button = ColumnsButton(HEADS, None, whole)
    orders = button.menu().actions()[-1].menu()
    with qtbot.waitSignal(button.sorted):
        next(each for each in orders.actions() if each.text() == "due").trigger()
    assert button.order() == Order(NoteColumn.DUE)


@pytest.mark.slow
def test_a_quote_says_how_it_stands_with_its_consent(house: ReviewHouse) -> None:
    (home,) = (each.id for each in house.session.roundtables)
    (quote,) = house.do(add_note, home, "@gbif !quote “Damson”").subject
    row = next(at for at, text in enumerate(house.column(Column.NOTE)) if "Damson" in text)

    def told() -> str:
        return house.column(Column.ATTRIBUTION)[row]

    assert told() == "as promised"
    asked = about_notes([house.note(quote)], [Scope.NAME], house.session.programme)
    house.do(agree, asked, said=Said(how="e-mail", day="2026-11-16"))
    assert told() == "agreed, named"
    house.do(take_off_record, (quote,))
    assert told() == "off the record"
