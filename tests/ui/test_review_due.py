"""What is due stands in the first line of Review, and each pill leads to where it is done."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.consent import Party
from facilitator.operations.comments import agree_as_written, send_comments
from facilitator.operations.roundtables import end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.actions.filters import OVERDUE
from facilitator.ui.review.due_pills import DuePills
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

DAY_MS = 86_400_000


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    table = made.hold("@gbif !quote One", "!action @oar Two by 2026-11-18")
    made.do(send_comments, gbif(session))
    made.do(end, table)
    clock.tick(12 * DAY_MS)
    made.show()
    qtbot.waitUntil(made.page.due.pills.isVisible)
    return made


def gbif(session: Session) -> Party:
    organisations = session.programme.organisations
    return Party(organisation=next(each.id for each in organisations if each.handle == "gbif"))


def told(pills: DuePills) -> list[str]:
    """Return what they say of one of each: how more are counted is up to the catalogue."""
    return [
        each.text().replace("(s)", "").removesuffix("s")
        for each in pills.pills()
        if each.isVisible()
    ]


@pytest.mark.slow
def test_it_says_what_waits_and_since_when(house: ReviewHouse) -> None:
    house.page.resize(1700, 900)
    assert told(house.page.due.pills) == [
        "1 quote unanswered since 16 Nov",
        "roundtable 1 not approved for 12 day",
        "1 action overdue",
    ]
    house.do(agree_as_written, gbif(house.session))
    house.qtbot.waitUntil(lambda: len(told(house.page.due.pills)) == 2)


@pytest.mark.slow
def test_without_room_it_says_less_and_then_nothing(house: ReviewHouse) -> None:
    pills = house.page.due.pills
    house.page.resize(1200, 700)
    assert told(pills) == ["1 unanswered", "1 not approved", "1 overdue"]
    assert pills.quotes.accessibleName().endswith("unanswered since 16 Nov")
    assert house.page.switch.views.switch.isVisible()
    house.page.resize(760, 700)
    assert told(pills) == []
    house.page.resize(1700, 900)
    assert len(told(pills)) == 3


@pytest.mark.slow
def test_each_leads_to_where_it_is_done(house: ReviewHouse) -> None:
    asked: list[object] = []
    actions, qtbot, pills = house.actions, house.qtbot, house.page.due.pills
    comments = actions.action("comments")
    comments.triggered.connect(lambda: asked.append(comments.data()))
    actions.action("go_publish").triggered.connect(lambda: asked.append("publish"))
    house.session.write_up_wanted.connect(asked.append)
    (one,) = house.page.due._due.unapproved
    qtbot.mouseClick(pills.quotes, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pills.unapproved, Qt.MouseButton.LeftButton)
    assert asked == ["unanswered", "publish", one.roundtable]
    qtbot.mouseClick(pills.overdue, Qt.MouseButton.LeftButton)
    view = house.page.views.currentWidget()
    assert (view.filters.wants_open(), view.filters.due.value()) == (True, OVERDUE)
    assert not pills.isVisible()  # the list has numbers of its own
