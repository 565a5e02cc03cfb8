"""Reading many quotes for the window of consents, which reads them while it opens."""

import time
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_sample
from facilitator.ui.consents.prose_reader import ProseReader
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse

QUOTES, FEW = 5_000, 200
MOST_MS = 0.5  # for a quote


def test_many_quotes_are_read_by_one_vocabulary(
    qtbot: QtBot, tmp_path: Path, timed: bool, tell: Callable[[str], None]
) -> None:
    path, clock = tmp_path / "sample.roundtable", FakeClock()
    create_sample(path, AUTHOR, at=clock())
    house = SettingUpHouse(qtbot, path, clock)
    reader = ProseReader(house.session)
    lines = [f"@gbif We keep list {n} for @ocp !quote" for n in range(QUOTES if timed else FEW)]
    begins = time.perf_counter()
    read = [reader.read(each) for each in lines]
    took = 1_000 * (time.perf_counter() - begins) / len(lines)
    house.close()
    tell(f"{len(lines)} quotes, {took:.2f} ms each")
    assert "!quote" not in read[7]
    assert "list 7" in read[7]
    assert not timed or took < MOST_MS
