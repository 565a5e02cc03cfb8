"""The search box of Review reads queries, and says below it what one does not mean."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ASIDE, BOARD, LANGUAGE, ReviewHouse

LANGUAGES, BOARDS = "Languages decide who takes part", "Two boards and one língua franca"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD, ASIDE)
    return made.show()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("in:r1 from:osmf,gbif", {LANGUAGES, BOARDS}),
        ("in:r1 gbif", {LANGUAGES}),
        ("in:r1 -franca kind:barrier", set[str]()),
        ("in:r1 -from:gbif -is:off", {BOARDS}),
        ("in:r1 “lingua franca”", {BOARDS}),
        ("is:off nobody", {"What nobody may read"}),
        ("on:q2 kind:barrier from:oar in:R1", {BOARDS}),
    ],
)
def test_the_box_understands_a_query(house: ReviewHouse, query: str, found: set[str]) -> None:
    house.search(query)
    assert set(house.column(Column.NOTE)) == found
    assert not house.view.search.problem.isVisible()


def test_what_it_does_not_mean_is_said_below_it(house: ReviewHouse) -> None:
    bar = house.view.search
    house.search("lingu")
    house.search("lingu form:osmf")
    assert bar.problem.isVisible()
    assert "did you mean “from:”?" in bar.problem.full_text()
    assert bar.problem.geometry().top() >= bar.geometry().bottom()
    assert house.column(Column.NOTE) == [BOARDS], "the words before hold"
    house.search("lingu from:osfm")
    assert "nobody here is called “osfm”: did you mean osmf?" in bar.problem.full_text()
    house.choose(bar.kind, "Decision")
    assert house.column(Column.NOTE) == []
    assert bar.problem.isVisible()
    house.choose(bar.kind, "Any kind")
    house.search("lingu from:osmf")
    assert not bar.problem.isVisible()
    assert house.column(Column.NOTE) == [BOARDS]


def test_words_of_a_query_are_marked_and_its_filters_are_not(house: ReviewHouse) -> None:
    house.search('kind:barrier "lingua franca" -water two')
    assert house.view.table._delegate._prose._search.split() == ["two", "lingua", "franca"]
