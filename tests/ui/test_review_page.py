"""The Review page on a real programme file: searching, changing, counting."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.clock import FRESH_MS
from facilitator.core.model import Kind
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import end
from facilitator.store.making import create
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.possible_now import PossibleNow
from facilitator.ui.control.room import RoomControl
from facilitator.ui.prompts import PromptBar
from facilitator.ui.review.columns_button import AT_FIRST
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.dressing import Scheme, dressed_as
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse

SHOWN = [each for each in Column if each.sorted_by in AT_FIRST]


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


def test_it_lists_every_note_of_the_programme(house: ReviewHouse) -> None:
    everything = find_notes(house.session.db, NoteFilter())
    assert len(house.column(Column.NOTE)) == len(everything)
    assert house.view.search.count.full_text() == f"{len(everything)} of {len(everything)}"
    at = house.column(Column.NOTE).index("Two boards and one língua franca")
    row = [house.column(column)[at] for column in SHOWN]
    assert row == [
        "R1 14:04",
        "Barrier",
        "Two boards and one língua franca",
        "OSMF, OAR",
        "Q2",
        "as promised",
    ]
    assert "off the record" in house.column(Column.ATTRIBUTION)
    assert "written" in house.column(Column.WHEN)


def test_the_model_keeps_the_rules_of_its_kind(house: ReviewHouse) -> None:
    tester = QAbstractItemModelTester(house.view.table.notes)
    house.search("language")
    house.search("")
    tester.deleteLater()


def test_words_are_searched_while_they_are_typed(house: ReviewHouse) -> None:
    house.search("lingu fran")
    assert house.column(Column.NOTE) == ["Two boards and one língua franca"]
    assert house.view.search.count.full_text().startswith("1 of ")
    house.search("may read")
    assert house.column(Column.NOTE) == []
    assert not house.view.table.isVisible()
    house.qtbot.keyClick(house.view.search.box, Qt.Key.Key_Escape)
    house.qtbot.waitUntil(house.view.table.isVisible, timeout=3_000)


def test_filters_narrow_the_list_and_say_so(house: ReviewHouse) -> None:
    bar = house.view.search
    house.choose(house.page.bar.scope, "Roundtable 1: Governance")
    assert len(house.column(Column.NOTE)) == 3
    assert house.page.bar.scope.text() == "Roundtable 1: Governance"
    assert house.view.search.count.full_text() == "3 of 3"
    house.choose(bar.kind, "Barrier")
    assert house.column(Column.NOTE) == ["Two boards and one língua franca"]
    house.choose(bar.kind, "Any kind")
    assert (bar.kind.text(), bar.kind.property("look")) == ("Kind", "")
    house.choose(bar.organisation, "Global Biodiversity Information Facility")
    assert house.column(Column.NOTE) == ["Languages decide who takes part"]
    house.choose(bar.question, "Q1 Value and impact")
    assert house.column(Column.NOTE) == []


def test_a_filter_survives_news(house: ReviewHouse) -> None:
    house.choose(house.view.search.kind, "Decision")
    assert house.column(Column.NOTE) == []
    roundtable = find_notes(house.session.db, NoteFilter(search="boards"))[0][0]
    house.do(add_note, roundtable, "!decision Meet again")
    assert house.column(Column.NOTE) == ["Meet again"]


@pytest.mark.slow
def test_the_selected_note_can_be_changed(house: ReviewHouse, qtbot: QtBot) -> None:
    (note,) = house.select("Languages")
    detail = house.view.detail
    assert detail.heading.full_text() == "1 note selected"
    assert detail.text.toPlainText() == LANGUAGE
    assert detail.note.origin.full_text() == "R1 · 2026-11-16 14:03 · Note-taker"
    kind = detail.fields.kind
    kind.setCurrentIndex(kind.findData(Kind.DECISION.value))
    house.settle(lambda: kind.activated.emit(kind.currentIndex()))
    assert house.note(note).kind is Kind.DECISION
    detail.text.setFocus()
    detail.text.setPlainText("OCP: Languages matter")
    house.settle(lambda: qtbot.keyClick(detail.text, Qt.Key.Key_Return))
    assert house.note(note).text == "OCP: Languages matter"
    assert house.note(note).said_by == (house.organisation("ocp"),)
    assert house.view.table.selected() == (note,)
    assert "Languages matter" in house.column(Column.NOTE)


def test_a_text_is_kept_when_the_box_is_left_and_given_up_with_escape(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    (note,) = house.select("Languages")
    text = house.view.detail.text
    text.setFocus()
    text.setPlainText("never mind")
    qtbot.keyClick(text, Qt.Key.Key_Escape)
    assert text.toPlainText() == LANGUAGE
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "\n" in text.toPlainText()
    text.setPlainText("GBIF: kept\nin two lines")
    house.settle(house.view.table.setFocus)
    assert house.note(note).text == "GBIF: kept\nin two lines"


def test_what_a_written_contribution_says_is_not_edited(house: ReviewHouse) -> None:
    house.choose(house.view.search.organisation, "WikiRate")
    (note,) = house.select("Wants to learn")
    detail = house.view.detail
    assert detail.text.isReadOnly()
    assert "belongs to no roundtable" in detail.note.hint.full_text()
    house.settle(detail.record.click)
    assert house.note(note).off_the_record


@pytest.mark.slow
def test_several_notes_are_changed_at_once(house: ReviewHouse) -> None:
    ids = house.select("Languages", "Two boards")
    detail = house.view.detail
    assert detail.heading.full_text() == "2 notes selected"
    assert detail.fields.kind.currentIndex() == -1
    assert not detail.text.isVisible()
    assert detail.record.text() == "Off the record"
    house.settle(detail.record.click)
    assert [house.note(each).off_the_record for each in ids] == [True, True]
    assert detail.record.text() == "On the record"
    house.settle(detail.record.click)
    assert [house.note(each).attribution for each in ids] == [None, None]


def test_delete_takes_the_selection_and_undo_brings_it_back(house: ReviewHouse) -> None:
    delete = house.actions.action("delete_notes")
    assert not delete.isEnabled()
    house.select("Languages")
    assert delete.isEnabled()
    house.settle(delete.trigger)
    assert "Languages decide who takes part" not in house.column(Column.NOTE)
    assert house.view.table.selected() != (), "the selection moves on"
    house.view.table.clearSelection()
    assert not delete.isEnabled()
    house.do(undo)
    assert "Languages decide who takes part" in house.column(Column.NOTE)
    house.select("Languages")
    house.page.hide()
    assert not delete.isEnabled()


def test_search_is_reached_from_elsewhere(house: ReviewHouse) -> None:
    house.view.table.setFocus()
    house.actions.action("search_notes").trigger()
    assert house.view.search.box.hasFocus()
    house.qtbot.keyClick(house.view.search.box, Qt.Key.Key_Down)
    assert house.view.table.hasFocus()


def test_the_hours_after_a_roundtable_it_is_that_one(house: ReviewHouse) -> None:
    scope, everything = house.page.bar.scope, "All roundtables"
    room = next(each.id for each in house.session.roundtables)
    house.page.hide()
    house.session.choose_roundtable(room)
    house.page.show()
    house.wait()
    assert scope.text() == "Roundtable 1: Governance"
    assert len(house.column(Column.NOTE)) == 3
    house.choose(scope, everything)
    house.page.hide()
    house.page.show()
    house.wait()
    assert scope.text() == everything


def test_on_other_days_it_is_the_series(house: ReviewHouse) -> None:
    room = next(each.id for each in house.session.roundtables)
    house.do(end, room)
    house.page.hide()
    house.session.choose_roundtable(room)
    house.clock.tick(FRESH_MS + 1)
    house.page.show()
    house.wait()
    assert house.page.bar.scope.text() == "All roundtables"


def test_the_curtain_hides_the_notes(house: ReviewHouse) -> None:
    house.actions.action("curtain").setChecked(True)
    assert not house.view.table.isVisible()
    house.actions.action("curtain").setChecked(False)
    assert house.view.table.isVisible()


def test_an_empty_programme_says_what_comes_here(
    qtbot: QtBot, tmp_path: Any, clock: FakeClock
) -> None:
    path = tmp_path / "empty.roundtable"
    create(path, AUTHOR).close()
    session = Session(path, AUTHOR, clock=clock)
    empty = ReviewHouse(qtbot, session, ActionMap(session), clock).show()
    assert not empty.view.table.isVisible()
    session.close()
    session.deleteLater()


def test_hidden_it_waits(house: ReviewHouse) -> None:
    house.page.hide()
    roundtable = find_notes(house.session.db, NoteFilter(search="boards"))[0][0]
    house.do(add_note, roundtable, "!decision Meet again")
    assert "Meet again" not in house.column(Column.NOTE)
    house.page.show()
    house.wait()
    assert "Meet again" in house.column(Column.NOTE)


@pytest.mark.slow
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_it_can_be_painted_in_both_themes(
    qapp: QApplication, house: ReviewHouse, scheme: Scheme
) -> None:
    with dressed_as(qapp, scheme):
        house.search("bo")
        house.select("Two boards")
        assert not house.page.grab().isNull()


def test_the_state_of_the_room_does_not_take_delete_away(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    PossibleNow(session, actions, window)
    RoomControl(session, actions, PromptBar(window), window)
    house = ReviewHouse(qtbot, session, actions, clock)
    roundtable = house.hold(LANGUAGE)
    house.show()
    house.select("Languages")
    house.do(add_note, roundtable, "Another one")
    assert actions.action("delete_notes").isEnabled()
    session.choose_roundtable(roundtable)
    assert actions.action("delete_notes").isEnabled()
