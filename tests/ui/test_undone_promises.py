"""What Ctrl+Z takes back of marks and promises in the window, and what it says instead."""

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note, take_off_record
from facilitator.operations.roundtables import change_promise, end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.texts import translated
from facilitator.ui.writer import Failure
from tests.ui.conftest import FakeClock
from tests.ui.run_house import SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    made = RunHouse(qtbot, session, actions, clock).show()
    actions.install(made.page)
    made.start()
    return made


def undo(house: RunHouse) -> str:
    """Press the key, and return why it was refused, or nothing."""
    told: list[Failure] = []
    house.session.failed.connect(told.append)
    house.clock.tick(SECOND)
    house.settle(house.actions.action("undo").trigger)
    house.session.failed.disconnect(told.append)
    return translated(told[0].said) if told else ""


def note(house: RunHouse, text: str) -> str:
    house.clock.tick(SECOND)
    house.act(add_note, text)
    return house.session.notes()[-1].id


def rules(house: RunHouse) -> list[str | None]:
    return [each.attribution for each in house.session.notes()]


def test_an_own_mark_until_the_end(house: RunHouse) -> None:
    made = note(house, "a line")
    house.do(take_off_record, (made,))
    assert undo(house) == ""
    assert rules(house) == [None]
    house.do(take_off_record, (made,))
    house.act(end)
    assert undo(house) == ""  # the end
    assert undo(house) == ""  # the roundtable runs again
    assert rules(house) == [None]
    house.act(end)
    house.do(take_off_record, (made,))
    assert "put that note on the record in Review" in undo(house)
    assert rules(house) == ["off"]


def test_a_promise_straight_after(house: RunHouse) -> None:
    house.act(change_promise, Promise.CHATHAM)
    assert undo(house) == ""
    assert house.session.record.roundtable.promise is Promise.ORGANISATION
    house.act(change_promise, Promise.CHATHAM)
    note(house, "a line")
    assert undo(house) == ""  # the line
    assert "ask for the consent of whoever said it" in undo(house)
    assert house.session.record.roundtable.promise is Promise.CHATHAM


def test_a_promise_for_an_item_straight_after(house: RunHouse) -> None:
    note(house, "before")
    house.settle(house.actions.action("more_for_item").trigger)
    assert rules(house) == ["unattributed"]
    assert undo(house) == ""
    assert rules(house) == [None]
    house.settle(house.actions.action("more_for_item").trigger)
    note(house, "after")
    assert undo(house) == ""
    assert "ask for the consent of whoever said it" in undo(house)
    assert rules(house) == ["unattributed"]
