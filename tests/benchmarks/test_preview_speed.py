"""A change of policy on the Publish page: from the click until the preview is painted anew."""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.benchmarks.long_meeting import ENDS, hold
from tests.benchmarks.many_notes import ME
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import PublishHouse, choose

TURNS, NOTES = 60, 200
FRAME_MS = 1000 / 60
WANTED, AT_MOST = 6, 12  # frames; of a machine with other work to do, so that it gets no worse
ROUNDS = 5
BANNERS = {"participants": "PARTICIPANTS’", "team": "INTERNAL", "public": "PUBLIC"}


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[PublishHouse]:
    path = tmp_path / "p.roundtable"
    roundtable = hold(path, turns=TURNS, notes=NOTES)
    clock = FakeClock(ENDS)
    session = Session(path, ME, clock=clock)
    actions = ActionMap(session, mac=False)
    actions.learn(programme=session.programme)
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    session.choose_roundtable(roundtable)
    yield made.show()
    session.close()
    session.deleteLater()


def test_another_audience_is_in_the_preview(
    qtbot: QtBot, house: PublishHouse, timed: bool, tell: Callable[[str], None]
) -> None:
    took = []
    for audience in (*BANNERS,) * (ROUNDS if timed else 1):
        begun = time.perf_counter()
        choose(qtbot, house.page.controls.audience, audience)
        house.page.preview.viewport().repaint()
        took.append((time.perf_counter() - begun) * 1000)
        assert BANNERS[audience] in house.page.preview.toPlainText()
        QApplication.processEvents()  # what is only looked up afterwards
    frames = statistics.median(took) / FRAME_MS
    tell(f"{frames:.1f} frames from the click to the preview ({WANTED} wanted)")
    assert not timed or frames <= AT_MOST
