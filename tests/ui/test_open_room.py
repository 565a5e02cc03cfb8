"""What is on the screen is what opens: the theme or roundtable shown, and its promise."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.roundtables import change_promise, end, plan_roundtable, start
from facilitator.store.queries.programme import roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.room import RoomControl
from facilitator.ui.prompts import PromptBar
from facilitator.ui.session import Session
from tests.ui.asking import result_of
from tests.ui.prepare_house import PrepareHouse


class OpenHouse(PrepareHouse):
    """A Prepare page with what opens rooms, as the main window puts them together."""

    def __init__(self, qtbot: QtBot, session: Session, actions: ActionMap) -> None:
        super().__init__(session, actions)
        self.qtbot = qtbot
        self.control = RoomControl(session, actions, PromptBar(self.window), self.window)
        self.control.roundtable_wanted.connect(self.planning.take_in_hand)
        self.planning.follow_place("prepare")
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def do(self, operation, *args, **kwargs):
        return result_of(
            self.qtbot, self.session, operation, *args, at=self.session.now(), **kwargs
        )

    def plan(self, title: str) -> str:
        theme = self.theme_id(title)
        return str(self.do(plan_roundtable, theme, title=title, zone="UTC").subject[0])

    def label(self) -> str:
        return self.actions.action("open_room").text().replace("&", "")

    def open(self) -> str:
        """Open the room, and return the theme of the roundtable that is in hand then."""
        with self.qtbot.waitSignal(self.control.room_opened, timeout=3000):
            self.actions.action("open_room").trigger()
        self.qtbot.waitUntil(lambda: self.session.record.roundtable.opened_at is not None)
        record = self.session.record
        questions = {each.id: each.title for each in self.session.programme.questions}
        return questions[record.roundtable.question or ""]


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> OpenHouse:
    return OpenHouse(qtbot, session, actions)


def test_the_theme_that_is_shown_opens_whatever_is_in_hand(house: OpenHouse) -> None:
    house.session.choose_roundtable(house.plan("Value and impact"))
    assert house.label() == "Open the room: Value and impact"
    house.planning.choose_theme(house.theme_id("Governance"))
    assert house.label() == "Open the room: Governance"
    assert house.open() == "Governance"
    assert [each.opened_at is not None for each in roundtables(house.session.db)] == [False, True]


def test_a_roundtable_that_waits_on_the_theme_is_opened_and_no_other_planned(
    house: OpenHouse,
) -> None:
    waits = house.plan("Governance")
    house.planning.choose_theme(house.theme_id("Governance"))
    house.open()
    assert house.session.roundtable_id == waits
    assert len(roundtables(house.session.db)) == 1


def test_elsewhere_the_roundtable_in_hand_opens(house: OpenHouse) -> None:
    house.session.choose_roundtable(house.plan("Value and impact"))
    house.planning.choose_theme(house.theme_id("Governance"))
    house.planning.follow_place("run")
    assert house.label() == "Open the room: Value and impact"
    assert house.open() == "Value and impact"


def test_after_the_end_the_next_one_on_its_theme_is_planned(house: OpenHouse) -> None:
    first = house.plan("Value and impact")
    house.session.choose_roundtable(first)
    house.open()
    house.do(start, first)
    house.do(end, first)
    assert house.open() == "Value and impact"
    assert house.session.roundtable_id != first


def test_the_promise_shown_is_that_of_the_room_that_opens(house: OpenHouse) -> None:
    first, second = house.plan("Value and impact"), house.plan("Governance")
    house.do(change_promise, second, Promise.CHATHAM)
    house.session.choose_roundtable(first)
    name = house.page.participants.promise.name
    assert name.full_text() == "By organisation"
    house.planning.choose_theme(house.theme_id("Governance"))
    assert name.full_text() == "Chatham House Rule"


def test_a_promise_chosen_where_nothing_is_planned_is_kept_with_a_new_roundtable(
    house: OpenHouse,
) -> None:
    house.planning.choose_theme(house.theme_id("Governance"))
    with house.qtbot.waitSignal(house.session.roundtable_chosen, timeout=3000):
        house.planning.promise(Promise.CHATHAM)
    assert house.session.record is not None
    assert house.session.record.roundtable.promise is Promise.CHATHAM
    assert house.open() == "Governance"
    assert house.session.record.roundtable.promise is Promise.CHATHAM
