"""Charts below the notes: read beside the window, of what is looked at, and heard in words."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.operations.floor import give_floor
from facilitator.operations.items import take_next_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.time_card import AIRTIME, FLOOR, PLAN
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import LANGUAGE, ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE)
    return made.show()


def choose(house: ReviewHouse, which: str) -> None:
    below = house.view.below
    below.switch.set_value(which)
    below.switch.chosen.emit(which)
    house.qtbot.waitUntil(lambda: bool(below.times._rooms), timeout=3_000)


def test_airtime_is_told_and_follows_the_room(house: ReviewHouse) -> None:
    times = house.view.below.times
    choose(house, AIRTIME)
    assert not house.view.coverage.isVisible()
    assert "GBIF: 0:00" in times.chart.accessibleDescription()
    room = house.session.db.execute("SELECT id FROM roundtable").fetchone()[0]
    house.do(give_floor, room, Who(None, house.organisation("gbif")))
    house.do(give_floor, room, Who(None, house.organisation("ocp")))
    heard = "GBIF: 1:00"
    house.qtbot.waitUntil(lambda: heard in times.chart.accessibleDescription(), timeout=3_000)
    assert not times.chart.grab().isNull()


@pytest.mark.slow
def test_a_chart_of_one_roundtable_says_so_of_several(house: ReviewHouse) -> None:
    times = house.view.below.times
    choose(house, PLAN)
    assert times.chart.accessibleName() == "Agenda, planned and taken"
    other = house.do(plan_roundtable, house.question("Q1"), title="Value", zone="Europe/London")
    house.do(start, other.subject[0])
    house.qtbot.waitUntil(lambda: len(times._rooms) == 2, timeout=3_000)
    assert "choose it above" in times.hint.full_text()
    house.choose(house.page.bar.scope, "Roundtable 2: Value")
    house.qtbot.waitUntil(lambda: len(times._rooms) == 1, timeout=3_000)
    assert times.hint.isHidden()
    house.do(take_next_item, other.subject[0])
    house.qtbot.waitUntil(lambda: "1:00 / " in times.chart.accessibleDescription(), timeout=3_000)


@pytest.mark.slow
def test_what_has_not_begun_has_no_chart(house: ReviewHouse) -> None:
    choose(house, FLOOR)
    house.do(plan_roundtable, house.question("Q1"), title="Value", zone="Europe/London")
    house.choose(house.page.bar.scope, "Roundtable 2: Value")
    times = house.view.below.times
    house.qtbot.waitUntil(lambda: not times._rooms, timeout=3_000)
    assert "has begun" in times.hint.full_text()
    house.view.below.switch.chosen.emit("coverage")
    assert house.view.coverage.isVisible()
