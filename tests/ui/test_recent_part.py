"""Recent programmes below the steps of an empty one: opened and forgotten by key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_empty
from facilitator.recent import recent_programmes, remember
from facilitator.ui.setting_up.recent_part import RecentPart, listed_beside
from tests.open_files import Openings
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(8):
        path = tmp_path / f"{number}.roundtable"
        remember(path, f"Programme {number}")
        if number != 6:
            path.write_bytes(b"")
    create_empty(tmp_path / "own.roundtable", AUTHOR, "Own", at=1)
    remember(tmp_path / "own.roundtable", "Own")
    return tmp_path


@pytest.fixture
def house(qtbot: QtBot, folder: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    made = SettingUpHouse(qtbot, folder / "own.roundtable", clock)
    yield made
    made.close()


@pytest.fixture
def part(house: SettingUpHouse) -> RecentPart:
    found = house.window.findChild(RecentPart)
    house.qtbot.waitUntil(lambda: bool(found.rows))
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_six_others_are_listed_the_newest_first_without_opening_any(folder: Path) -> None:
    heard = Openings(folder)
    listed = listed_beside(folder / "own.roundtable")
    assert [each.recent.title for each in listed] == [
        f"Programme {number}" for number in (7, 6, 5, 4, 3, 2)
    ]
    assert [each.gone for each in listed] == [False, True, False, False, False, False]
    assert heard.heard() == []
    heard.close()


def test_one_that_is_there_is_opened_by_enter(
    house: SettingUpHouse, part: RecentPart, folder: Path
) -> None:
    chosen: list[Path] = []
    part.chosen.connect(chosen.append)
    part.rows[0].open_it.setFocus()
    assert part.rows[0].listed.recent.title == "Programme 7"
    house.qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert chosen == [folder / "7.roundtable"]


def test_one_that_has_gone_says_so_and_is_forgotten_by_key(
    house: SettingUpHouse, part: RecentPart, folder: Path
) -> None:
    gone = part.rows[1]
    assert gone.open_it is None
    gone.forget_it.setFocus()
    house.qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert [row.listed.recent.title for row in part.rows][:2] == ["Programme 7", "Programme 5"]
    assert focused() is part.rows[0].open_it
    left = [Path(each.path) for each in recent_programmes()]
    assert folder / "6.roundtable" not in left
    assert len(left) == 8


def test_tab_comes_to_them_after_the_steps(house: SettingUpHouse, part: RecentPart) -> None:
    page = house.window.page("prepare")
    stops = [focused()]
    while stops[-1] is not part.rows[-1].open_it and len(stops) < 40:
        house.press("Tab")
        stops.append(focused())
    own = [stop for row in part.rows for stop in row.stops()]
    assert stops[-len(own) :] == own
    assert page.isAncestorOf(own[0])
