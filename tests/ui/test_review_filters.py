"""Filters with several values each, combined, written as a query, and saved by name."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.store.queries.saved_filters import saved_filters
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(
        "GBIF: !quote #[open data] One",
        "@osmf !barrier Two ???",
        "chat: @ocp Three about @gbif",
        "!action @oar Four by 1 Dec",
    )
    made.show()
    made.choose(made.page.bar.scope, "Roundtable 1: Governance")
    return made


def firsts(house: ReviewHouse) -> set[str]:
    words = (each.replace("OAR:", "").split() for each in house.column(Column.NOTE))
    known = {"One", "Two", "Three", "Four"}
    return {word for each in words for word in each if word in known}


@pytest.mark.slow
def test_several_values_of_one_filter_and_several_filters(house: ReviewHouse) -> None:
    filters = house.view.search.filters
    house.choose(filters.buttons["kind"], "Quote")
    house.choose(filters.buttons["kind"], "Barrier")
    assert firsts(house) == {"One", "Two"}
    assert filters.buttons["kind"].text() == "Quote, Barrier"
    house.choose(filters.buttons["kind"], "Action")
    assert filters.buttons["kind"].text() == "Quote, Barrier +1"
    house.choose(filters.buttons["marks"], "Gap")
    assert firsts(house) == {"Two"}
    house.choose(filters.buttons["kind"], "Any kind")
    house.choose(filters.buttons["marks"], "Marked or not")
    assert len(firsts(house)) == 4


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "choice", "found"),
    [
        ("tag", "Untagged", {"Two", "Three", "Four"}),
        ("tag", "open data", {"One"}),
        ("from", "No speaker", {"Four"}),
        ("about", "Global Biodiversity Information Facility", {"Three"}),
        ("channel", "From the chat", {"Three"}),
        ("due", "No day", {"One", "Two", "Three"}),
        ("owner", "Open Apparel Registry", {"Four"}),
        ("marks", "Quote, nobody asked", {"One"}),
    ],
)
def test_each_further_filter(house: ReviewHouse, key: str, choice: str, found: set[str]) -> None:
    bar = house.view.search
    house.choose(bar.filters.buttons[key], choice)
    assert firsts(house) == found
    assert bar.filters.buttons[key].isVisible(), "a filter that is set stands in the bar"
    query = bar.query()
    before = set(house.view.table.notes.ids())
    bar.show_query(query)
    house.wait()
    assert set(house.view.table.notes.ids()) == before, query
    assert bar.filters.conditions() == ()


@pytest.mark.slow
def test_a_further_filter_is_asked_for_and_goes_with_its_values(house: ReviewHouse) -> None:
    filters = house.view.search.filters
    assert not filters.buttons["by"].isVisible()
    action = next(e for e in filters.more.menu().actions() if e.text() == "Taken by")
    action.trigger()
    menu = filters.buttons["by"].menu()
    assert filters.buttons["by"].isVisible()
    assert "Note-taker" in [each.text() for each in menu.actions()]
    house.qtbot.keyClick(menu, Qt.Key.Key_Escape)


@pytest.mark.slow
def test_a_filter_is_saved_by_name_and_found_again(house: ReviewHouse, qtbot: QtBot) -> None:
    bar, saved = house.view.search, house.view.saved
    house.choose(bar.kind, "Quote")
    house.search("one")
    saved.menu().aboutToShow.emit()
    saved.name.setText("Mine & ours")
    house.settle(lambda: qtbot.keyClick(saved.name, Qt.Key.Key_Return))
    ((_, name, query),) = saved_filters(house.session.db)
    assert (name, query) == ("Mine & ours", "one kind:quote")
    bar.let_all_through()
    house.wait()
    saved.menu().aboutToShow.emit()
    saved.menu().actions()[0].trigger()
    house.wait()
    assert firsts(house) == {"One"}
    saved.menu().aboutToShow.emit()
    house.settle(saved._removing.actions()[0].trigger)
    assert saved_filters(house.session.db) == ()


@pytest.mark.slow
def test_nothing_is_saved_where_nothing_is_filtered(house: ReviewHouse) -> None:
    house.view.saved.menu().aboutToShow.emit()
    assert not house.view.saved.name.isEnabled()
