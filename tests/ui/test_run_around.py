"""Before the start the roll is called; after the end a few lines say how it went."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.attendance import mark_absent, mark_present
from facilitator.operations.roundtables import end, open_room
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.closing import Closing
from facilitator.ui.run.roll_call import RollCall
from facilitator.ui.run.roll_row import RollRow
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    return RunHouse(qtbot, session, actions, clock).show()


def shown_buttons(house: RunHouse, part: type) -> list[str]:
    found = house.one(part).findChildren(KeyButton)
    return [each.text() for each in found if each.isVisible()]


def test_everybody_is_called_and_here_until_said_otherwise(house: RunHouse) -> None:
    house.plan()
    rows = house.shown(RollRow)
    assert len(rows) == len(house.session.programme.organisations)
    assert all(row.accessibleName().endswith(", in the room") for row in rows)
    house.act(mark_present, house.who("gbif"), remote=True)
    house.act(mark_absent, house.who("odi"))
    assert rows[0].accessibleName().endswith(", remote")
    assert f"{len(rows) - 2} in the room · 1 remote · 1 not here" in house.texts()


def test_space_goes_round_and_the_arrows_choose(house: RunHouse) -> None:
    house.plan()
    gbif, metabrainz, *_ = house.shown(RollRow)
    for mode in ("remote", "not here", "in the room"):
        house.press(gbif, Qt.Key.Key_Space)
        assert gbif.accessibleName().endswith(mode)
    house.press(gbif, Qt.Key.Key_Right)
    person = house.who("gbif").person
    assert house.session.record.remote == {person}
    house.press(gbif, Qt.Key.Key_Left)
    assert house.session.record.remote == frozenset()
    house.qtbot.keyClick(gbif, Qt.Key.Key_Down)
    assert metabrainz.hasFocus()


def test_the_promise_is_there_to_read_out(house: RunHouse) -> None:
    house.plan()
    promise = "What you say may be published with your organisation, not with your name."
    assert promise in house.texts()


def test_opening_comes_first_and_then_start(house: RunHouse) -> None:
    house.plan()
    assert shown_buttons(house, RollCall) == ["Start", "Open the room"]
    house.act(open_room)
    assert shown_buttons(house, RollCall) == ["Start"]
    (button,) = (b for b in house.one(RollCall).findChildren(KeyButton) if b.isVisible())
    house.click(button)
    assert house.session.state().item.number == 1


def test_after_the_end_it_says_how_it_went(house: RunHouse) -> None:
    house.start()
    house.act(mark_absent, house.who("wikirate"))
    house.go_to(DISCUSSION)
    for handle in ("gbif", "ocp", "oar", "osmf", "wikimedia"):
        house.floor_to(handle)
        house.later(MINUTE)
    house.later(10 * SECOND)
    house.act(end)
    texts = house.texts()
    assert "5:10 · 14:00 to 14:05 · 84 min early" in texts
    assert "2 of 11 items taken" in texts
    assert "5 of 7 organisations, 5:10 together" in texts
    assert "MetaBrainz, WikiRate (not here)" in texts
    assert shown_buttons(house, Closing) == ["Publish a write-up", "Reopen the roundtable"]


def test_reopening_goes_on_where_it_ended(house: RunHouse) -> None:
    house.start()
    house.act(end)
    buttons = house.one(Closing).findChildren(KeyButton)
    reopen = next(each for each in buttons if each.text() == "Reopen the roundtable")
    house.click(reopen)
    assert house.shown(Closing) == []
    assert house.session.state().item.number == 1
