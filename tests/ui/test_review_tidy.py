"""What is left to tidy in Review: counters that filter, and go to 0 as notes are put right."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.note_query.to_tidy import ToTidy
from facilitator.ui.actions.map import ActionMap
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
