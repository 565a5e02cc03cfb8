"""The bell rings once an item's time is up or a turn is over, where sounds are wanted."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.floor import yield_floor
from facilitator.operations.items import extend_item
from facilitator.operations.roundtables import pause, resume
from facilitator.settings import load_settings
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.monitors.limit_bell import LimitBell
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse


class Bell:
    """A house in the discussion of 20 minutes, and how often its bell rang."""

    def __init__(self, house: RunHouse, settings: SettingsHolder, window: QWidget) -> None:
        self.house, self.settings, self.rings = house, settings, 0
        self.bell = LimitBell(house.session, settings, window)
        self.bell.rang.connect(self._count)

    def _count(self) -> None:
        self.rings += 1

    def after(self, ms: int) -> int:
        """Return how often it rang while time passed."""
        before = self.rings
        self.house.later(ms)
        self.house.session.tick()
        return self.rings - before


@pytest.fixture
def bell(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> Iterator[Bell]:
    house = RunHouse(qtbot, session, actions, clock).start()
    house.go_to(DISCUSSION)
    house.show()
    settings = SettingsHolder()
    settings.change(sounds="on")
    made = Bell(house, settings, house.page)
    yield made
    settings.deleteLater()


def test_sounds_are_off_until_they_are_asked_for(bell: Bell) -> None:
    assert SettingsHolder().settings.sounds == "on"
    bell.settings.change(sounds="off")
    assert load_settings().sounds == "off"
    assert bell.after(30 * MINUTE) == 0


def test_it_rings_once_when_the_time_of_an_item_is_up(bell: Bell) -> None:
    rings = [bell.after(ms) for ms in (16 * MINUTE, 4 * MINUTE - 1, SECOND, 0, 5 * MINUTE)]
    assert rings == [0, 0, 1, 0, 0]


def test_a_lost_second_loses_no_ring_and_added_time_arms_it_again(bell: Bell) -> None:
    assert bell.after(40 * MINUTE) == 1
    bell.house.act(extend_item, 25 * MINUTE)
    assert [bell.after(4 * MINUTE), bell.after(MINUTE)] == [0, 1]


def test_it_rings_once_when_a_turn_is_over_its_grace(bell: Bell) -> None:
    bell.house.floor_to("osmf")
    rings = [bell.after(ms) for ms in (2 * MINUTE, 10 * SECOND, SECOND, SECOND, MINUTE)]
    assert rings == [0, 0, 1, 0, 0]
    bell.house.act(yield_floor)
    bell.house.floor_to("osmf")
    assert bell.after(131 * SECOND) == 1


def test_a_pause_rings_nothing_and_loses_nothing(bell: Bell) -> None:
    bell.after(19 * MINUTE)
    bell.house.act(pause)
    assert bell.after(10 * MINUTE) == 0
    bell.house.act(resume)
    assert [bell.after(59 * SECOND), bell.after(SECOND)] == [0, 1]
