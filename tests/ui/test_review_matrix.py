"""The matrix below the notes: it obeys what is looked at, filters, and asks who said nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.comments import comments_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.coverage_card import CoverageCell
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


@pytest.mark.slow
def test_the_matrix_counts_notes_on_the_record_and_filters(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    coverage = house.view.coverage
    cell = coverage.cell(house.question("Q2"), house.organisation("oar"))
    before = cell.count()
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    house.wait()
    assert len(house.column(Column.NOTE)) == before
    assert "Two boards and one língua franca" in house.column(Column.NOTE)
    house.select("Two boards")
    house.settle(house.view.detail.record.click)
    assert cell.count() == before - 1
    house.use_filter()
    assert len(house.column(Column.NOTE)) == before - 1, "the list has what no cell counts"
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert house.view.search.wanted() == NoteFilter()


@pytest.mark.slow
def test_the_matrix_obeys_what_is_looked_at_and_filtered(house: ReviewHouse) -> None:
    scope = house.page.bar.scope

    def counted() -> int:
        return sum(each.count() for each in house.view.coverage.findChildren(CoverageCell))

    in_all = counted()
    house.choose(scope, "Written notes too")
    assert (counted(), scope.text()) == (3, "All roundtables · without written notes")
    house.choose(house.view.search.kind, "Decision")
    assert counted() == 0
    house.choose(house.view.search.kind, "Any kind")
    house.choose(scope, "Written notes too")
    assert counted() == in_all > 3
    house.choose(scope, "Notes of no roundtable too")
    assert scope.text() == "All roundtables · in roundtables only"
    assert (house.view.search.count.full_text(), counted()) == ("3 of 3", 3)
    house.choose(scope, "Roundtable 1: Governance")
    assert (house.view.search.count.full_text(), counted()) == ("3 of 3", 3)
    house.choose(scope, next(e.text() for e in scope.menu().actions() if e.text()[:2] == "Q3"))
    assert (house.column(Column.NOTE), counted()) == ([], 0)
    assert not house.view._no_notes.isVisible(), "there are notes elsewhere"


def test_what_a_filter_keeps_out_is_no_gap(house: ReviewHouse, qtbot: QtBot) -> None:
    q2, gbif = house.question("Q2"), house.organisation("gbif")

    def cells() -> list[tuple[str, str]]:
        return [each.cell for each in house.view.coverage.findChildren(CoverageCell)]

    assert len(cells()) > 1
    house.view.search.box.setText("on:q2 from:gbif")
    house.use_filter()
    qtbot.waitUntil(lambda: cells() == [(q2, gbif)], timeout=3_000)


def test_an_empty_cell_says_so(house: ReviewHouse) -> None:
    empty = [each for each in house.view.coverage.findChildren(CoverageCell) if not each.count()]
    assert empty
    assert empty[0].text() == "nothing yet"
    assert empty[0].accessibleName().endswith(": nothing yet")
    assert f"{len(empty)} with nothing yet" in house.view.coverage.hint.full_text()


def test_arrow_keys_walk_the_matrix(house: ReviewHouse, qtbot: QtBot) -> None:
    members = house.session.programme.members
    q1, q2 = house.question("Q1"), house.question("Q2")
    first = house.view.coverage.cell(q1, members[0].id)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = house.view.coverage.cell(q1, members[1].id)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert house.view.coverage.cell(q2, members[1].id).hasFocus()


def test_who_said_nothing_is_asked_for_a_reply(house: ReviewHouse, qtbot: QtBot) -> None:
    coverage = house.view.coverage
    wikirate, q2 = house.organisation("wikirate"), house.question("Q2")
    cell = coverage.cell(q2, wikirate)
    assert not cell.count()
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_A)
    house.wait_for_request()
    message = QApplication.clipboard().text()
    assert "Dear WikiRate," in message
    asked = next(each.text for each in house.session.programme.questions if each.id == q2)
    assert asked in message
    assert "GBIF" not in message
    assert coverage.hint.full_text().startswith("Copied, noted as sent to WikiRate: a reply")
    assert {each.sent.party.organisation for each in comments_of(house.session.db)} == {
        house.organisation("wikirate")
    }
    offered = [each.text() for each in coverage.ask.menu().actions()]
    assert any(each.startswith("Copy the message to WikiRate: Q1, Q2") for each in offered)


def test_under_a_filter_nobody_is_asked_for_what_they_have_spoken_to(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    gbif, q2, q3 = house.organisation("gbif"), house.question("Q2"), house.question("Q3")
    house.search("boards")  # of which GBIF said nothing
    cell = house.view.coverage.cell(q2, gbif)
    assert not cell.count()
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_A)
    house.wait_for_request()
    questions = {each.id: each.text for each in house.session.programme.questions}
    message = QApplication.clipboard().text()
    assert questions[q3] in message
    assert questions[q2] not in message
    sent = {each.sent.question for each in comments_of(house.session.db)}
    assert q3 in sent
    assert q2 not in sent
    offered = [each.text() for each in house.view.coverage.ask.menu().actions()]
    assert any(each.startswith("Copy the message to GBIF: Q1, Q3") for each in offered)
    house.search("boards on:q2")
    cell = house.view.coverage.cell(q2, gbif)
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_A)
    assert house.view.coverage.hint.full_text().startswith("GBIF has said something on each")
