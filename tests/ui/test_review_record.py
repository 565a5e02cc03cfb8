"""The Review page on a real programme file: off the record by key, and what is told of it."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


def test_the_key_takes_the_selected_notes_off_the_record(house: ReviewHouse) -> None:
    strike = house.actions.action("off_record")
    strike.trigger()
    assert "Select the notes" in house.view.detail.problem.full_text()
    ids = house.select("Languages", "Two boards")
    assert not house.view.detail.problem.isVisible()
    house.settle(strike.trigger)
    assert [house.note(each).off_the_record for each in ids] == [True, True]
    strike.trigger()
    assert "already" in house.view.detail.problem.full_text()


def test_the_key_keeps_first_what_is_being_typed(house: ReviewHouse) -> None:
    (note,) = house.select("Languages")
    house.view.detail.text.setPlainText("GBIF: Languages matter")
    house.actions.action("off_record").trigger()
    house.qtbot.waitUntil(lambda: house.note(note).off_the_record, timeout=3_000)
    assert house.note(note).text == "GBIF: Languages matter"


def test_elsewhere_the_key_is_not_for_review(house: ReviewHouse) -> None:
    (note,) = house.select("Languages")
    house.actions.action("curtain").setChecked(True)
    house.actions.action("off_record").trigger()
    house.page.hide()
    house.actions.action("off_record").trigger()
    roundtable = find_notes(house.session.db, NoteFilter(search="boards"))[0][0]
    house.do(add_note, roundtable, "One more")
    assert not house.note(note).off_the_record


@pytest.mark.slow
def test_a_search_without_a_hit_says_what_it_leaves_out(house: ReviewHouse) -> None:
    house.search("lingu fran")
    house.select("Two boards")
    house.settle(house.view.detail.record.click)
    house.use_filter()
    assert house.column(Column.NOTE) == []
    told = [each.text() for each in house.page.findChildren(QLabel) if each.isVisible()]
    assert any("off the record notes are not searched" in each.lower() for each in told)
    house.search("")
    house.choose(house.view.search.kind, "Decision")
    told = [each.text() for each in house.page.findChildren(QLabel) if each.isVisible()]
    assert "No note fits" in told
    assert not any("not searched" in each.lower() for each in told)


def test_a_long_place_gives_way_to_the_title_of_the_bar(house: ReviewHouse) -> None:
    house.page.resize(1000, 800)
    title = ", ".join(["On the money, the rules and the languages of open movements"] * 3)
    house.do(plan_roundtable, house.question("Q1"), title=title, zone="Europe/London")
    scope = house.page.bar.scope
    house.choose(scope, f"Roundtable 2: {title}")
    house.qtbot.waitUntil(lambda: scope.width() < scope.sizeHint().width(), timeout=3_000)
    shown = [each.text() for each in house.page.bar.findChildren(QLabel) if each.isVisible()]
    assert shown == ["Review"]
    assert "open movements" in scope.toolTip()
