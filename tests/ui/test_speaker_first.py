"""A key of the floor: the speaker is painted first, and nothing stays as it was before."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.floor import give_floor, yield_floor
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.session import Session
from facilitator.ui.widgets.after_paint import AfterPaint
from tests.ui.asking import result_of
from tests.ui.run_house import MINUTE, SECOND, RunHouse


class Painted(QObject):
    """Notes what a label says when it is painted, and what else can be read at that time."""

    def __init__(self, label: NameLine, beside: Callable[[], str]) -> None:
        super().__init__(label)
        self._label, self._beside = label, beside
        self.seen: list[tuple[str, str]] = []
        label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.Paint:
            self.seen.append((self._label.text, self._beside()))
        return False


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: Callable[[], int]) -> RunHouse:
    house = RunHouse(qtbot, session, actions, clock).start()
    house.floor_to("gbif")
    house.later(3 * MINUTE)
    return house.show()


def speaker(house: RunHouse) -> NameLine:
    (card,) = house.page.findChildren(FloorCard)
    return card.findChildren(NameLine)[0]


def act(house: RunHouse, operation: Callable[..., Any], *args: Any) -> None:
    """Run an operation, and wait for nothing that follows it."""
    room, at = house.session.roundtable_id, house.session.now()
    result_of(house.qtbot, house.session, operation, room, *args, at=at)


def test_the_speaker_is_painted_before_the_rest_follows(house: RunHouse) -> None:
    tile = house.tile(1)
    painted = Painted(speaker(house), tile.accessibleName)
    assert "speaking" in tile.accessibleName()
    house.floor_to("ocp")
    house.qtbot.waitUntil(lambda: bool(painted.seen), timeout=2_000)
    name, gbif = painted.seen[0]
    assert name.startswith("OCP")
    assert "speaking" in gbif  # the board is still as it was: it takes longer than the name
    house.qtbot.waitUntil(lambda: "speaking" not in tile.accessibleName(), timeout=2_000)


def test_whatever_comes_next_finds_all_of_it_shown(house: RunHouse) -> None:
    tile = house.tile(1)
    house.act(give_floor, house.who("ocp"))
    act(house, give_floor, house.who("gbif"))
    house.later(SECOND)  # the second that begins in between shows all
    assert "speaking" in tile.accessibleName()
    act(house, give_floor, house.who("ocp"))
    act(house, yield_floor)
    assert "speaking" not in tile.accessibleName()


def test_what_is_put_off_is_done_once(qtbot: QtBot) -> None:
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    late = AfterPaint(owner)
    late.due.connect(lambda: done.append(1))
    late.ask()
    late.ask()
    qtbot.waitUntil(lambda: bool(done), timeout=2_000)
    late.ask()
    late.forget()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert done == [1]


def test_what_is_possible_now_follows_the_speaker(house: RunHouse) -> None:
    undo = house.actions.action("undo")
    before = undo.text()
    painted = Painted(speaker(house), undo.text)
    act(house, give_floor, house.who("ocp"))
    house.qtbot.waitUntil(lambda: bool(painted.seen), timeout=2_000)
    name, told = painted.seen[0]
    assert name.startswith("OCP")
    assert told == before
    house.qtbot.waitUntil(lambda: "OCP" in undo.text(), timeout=2_000)
