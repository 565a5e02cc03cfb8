"""What the window asks of the file: for a key of the floor what it wrote, for a second nothing."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.run_house import MINUTE, SECOND, RunHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: Callable[[], int]) -> RunHouse:
    house = RunHouse(qtbot, session, actions, clock).start()
    for handle in ("gbif", "ocp", "oar"):
        house.later(MINUTE)
        house.floor_to(handle)
    return house.show()


@pytest.fixture
def asked(house: RunHouse) -> Iterator[list[str]]:
    found: list[str] = []
    house.session.db.set_trace_callback(found.append)
    yield found
    house.session.db.set_trace_callback(None)


def test_a_second_reads_nothing_of_the_roundtable(house: RunHouse, asked: list[str]) -> None:
    house.later(SECOND)  # looks who made the commits before
    asked.clear()
    for _ in range(3):
        house.later(SECOND)
        QCoreApplication.processEvents()
    assert set(asked) == {"PRAGMA data_version"}


def test_a_key_of_the_floor_reads_two_turns(house: RunHouse, asked: list[str]) -> None:
    house.floor_to("gbif")
    assert len([each for each in asked if "FROM turn" in each and " id IN (" in each]) == 1
    whole = ("FROM turn WHERE roundtable", "FROM item WHERE agenda", "FROM attendance", "FROM run ")
    reading = [each for each in asked if any(table in each for table in whole)]
    assert [each for each in reading if " id IN (" not in each] == []
    assert len(asked) < 40
