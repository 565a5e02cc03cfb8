"""What is left to tidy in Review: counters that filter, and go to 0 as notes are put right."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.left_questions import QuestionKind
from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.operations.comments import ask_view
from facilitator.operations.history import undo
from facilitator.operations.left_questions import leave_unanswered, settle_left
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.coverage_card import CoverageCell
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(
        "@gbif One ???",
        "Two that nobody said",
        "@osmf !quote Three",
        "!action @oar Four",
        "@gbif as @nobodyknows says, Five",
        "@gbif Six, off the record please",
    )
    made.show()
    made.choose(made.page.bar.scope, "Roundtable 1: Governance")
    return made


def told(house: ReviewHouse) -> dict[ToTidy, int]:
    """Return the numbers that are shown."""
    pills = house.view.tidy.pills.items()
    return {what: int(pill.text().split()[0]) for what, pill in pills if pill.isVisible()}


def test_each_says_how_many_are_left(house: ReviewHouse) -> None:
    assert told(house) == {
        ToTidy.GAPS: 1,
        ToTidy.UNRESOLVED: 1,
        ToTidy.NO_SPEAKER: 1,
        ToTidy.ACTIONS: 1,
        ToTidy.QUOTES: 1,
        ToTidy.NOT_HEARD: 5,
        ToTidy.OFF_IN_WORDS: 1,
    }


@pytest.mark.parametrize(
    ("what", "word"),
    [
        (ToTidy.GAPS, "One"),
        (ToTidy.UNRESOLVED, "Five"),
        (ToTidy.NO_SPEAKER, "Two"),
        (ToTidy.ACTIONS, "Four"),
        (ToTidy.QUOTES, "Three"),
        (ToTidy.OFF_IN_WORDS, "Six"),
    ],
)
def test_a_pill_lists_what_it_counts_and_again_everything(
    house: ReviewHouse, what: ToTidy, word: str
) -> None:
    pill = house.view.tidy.pills[what]
    pill.click()
    house.wait()
    (found,) = house.column(Column.NOTE)
    assert word in found
    assert pill.isChecked()
    pill.click()
    house.wait()
    assert len(house.column(Column.NOTE)) == 6
    assert not pill.isChecked()


def test_it_counts_down_to_nothing(house: ReviewHouse, qtbot: QtBot) -> None:
    pill = house.view.tidy.pills[ToTidy.GAPS]
    pill.click()
    house.wait()
    house.view.table.selectRow(0)
    text = house.view.detail.text
    text.setFocus()
    text.setPlainText("@gbif One in full")
    house.settle(lambda: qtbot.keyClick(text, Qt.Key.Key_Return))
    assert told(house)[ToTidy.GAPS] == 0
    pill.click()
    house.wait()
    assert not pill.isVisible()


def test_it_obeys_what_is_looked_at(house: ReviewHouse) -> None:
    places = [each.text() for each in house.page.bar.scope.menu().actions()]
    house.choose(house.page.bar.scope, next(each for each in places if each.startswith("Q1")))
    assert ToTidy.GAPS not in told(house)


@pytest.mark.slow
def test_notes_that_are_told_apart_say_the_same_no_more(house: ReviewHouse) -> None:
    table = house.page.bar.scope.scope().roundtable
    for text in ("Fountains are open to every neighbour", "Fountains are open to every neigbour"):
        house.do(add_note, table, f"@gbif {text}")
    pill = house.view.tidy.pills[ToTidy.ALIKE]
    assert told(house)[ToTidy.ALIKE] == 2
    pill.click()
    house.wait()
    house.view.table.selectAll()
    house.settle(lambda: house.qtbot.keyClick(house.view.table, Qt.Key.Key_X))
    assert told(house)[ToTidy.ALIKE] == 0
    house.do(undo)
    assert told(house)[ToTidy.ALIKE] == 2
    house.view.table.selectAll()
    house.settle(house.view.detail.compare.apart.click)
    assert told(house)[ToTidy.ALIKE] == 0


def test_what_became_stricter_is_listed_until_somebody_leaves_it_so(house: ReviewHouse) -> None:
    table = house.page.bar.scope.scope().roundtable
    made = house.do(add_note, table, "!off @gbif A confidence")
    house.do(leave_unanswered, table, QuestionKind.STRICTER, made.subject, item=None)
    assert told(house)[ToTidy.STRICTER] == 1
    house.view.tidy.pills[ToTidy.STRICTER].click()
    house.wait()
    house.view.table.selectRow(0)
    assert house.view.detail.stays.isVisible()
    house.settle(house.view.detail.stays.click)
    assert told(house)[ToTidy.STRICTER] == 0
    assert not house.view.detail.stays.isVisible()


def test_who_was_not_heard_is_a_cell_of_the_matrix_until_a_view_is_asked_for(
    house: ReviewHouse,
) -> None:
    house.view.tidy.pills[ToTidy.NOT_HEARD].click()
    cell = house.page.focusWidget()
    assert isinstance(cell, CoverageCell)
    assert (cell.cell[0], cell.count()) == (house.question("Q2"), 0)
    house.do(ask_view, cell.cell[1])
    house.qtbot.waitUntil(lambda: told(house)[ToTidy.NOT_HEARD] == 4)


def test_questions_that_were_left_lead_to_the_list_of_them(house: ReviewHouse) -> None:
    table = house.page.bar.scope.scope().roundtable
    house.do(raise_hand, table, Who(None, house.organisation("ocp")))
    house.do(end, table)
    left = house.do(leave_unanswered, table, *waiting(house, table), item=None)
    assert told(house)[ToTidy.LEFT] == 1
    gone: list[str] = []
    house.actions.action("go_run").triggered.connect(lambda: gone.append("run"))
    house.view.tidy.pills[ToTidy.LEFT].click()
    assert (gone, house.session.roundtable_id) == (["run"], table)
    house.do(settle_left, left.subject)
    assert ToTidy.LEFT not in told(house)


def waiting(house: ReviewHouse, table: str) -> tuple[str, list[str]]:
    queue = load_record(house.session.db, table).queue
    return QuestionKind.STILL_WAITING, [each.id for each in queue]
