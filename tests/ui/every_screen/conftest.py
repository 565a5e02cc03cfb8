"""One fixture yields each screen of the program, in windows that are made once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.every_screen.rooms import LOOKS, Look, Room, Rooms, room_of
from tests.ui.every_screen.screens import EACH_LOOK, ROOMS, SCREENS, Screen, Shown, shown

_EACH = [
    *LOOKS[:2],
    *(pytest.param(each, marks=pytest.mark.slow) for each in LOOKS[2:]),
]
_ROOMS = pytest.StashKey[Rooms]()
_ON_SHOW = pytest.StashKey["OnShow"]()


class OnShow:
    """The screen that is shown, one after the other: it stays for all that look at it in turn."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._screen: Screen | None = None
        self._showing: Iterator[Shown] = iter(())

    def show(self, screen: Screen) -> Shown:
        if screen is not self._screen:
            self.end()
            self._showing = shown(screen, self._rooms[screen.room])
            self._shown = next(self._showing)
            self._screen = screen
        return self._shown

    def end(self) -> None:
        self._screen = None
        next(self._showing, None)


@pytest.fixture(scope="session")
def rooms(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Rooms:
    """Give each room to many tests; whoever changes one makes one of their own, by `acting`."""
    made = Rooms(QtBot(request), lambda: tmp_path_factory.mktemp("every-screen"), ROOMS)
    request.config.stash[_ROOMS] = made
    return made


@pytest.fixture(scope="session")
def on_show(request: pytest.FixtureRequest, rooms: Rooms) -> OnShow:
    request.config.stash[_ON_SHOW] = OnShow(rooms)
    return request.config.stash[_ON_SHOW]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """End the windows before the tests go on elsewhere, when all that hung on them has gone."""
    yield
    if nextitem is None or nextitem.path.parent != item.path.parent:
        for key in (_ON_SHOW, _ROOMS):
            if (made := item.config.stash.get(key, None)) is not None:
                made.end()


@pytest.fixture(params=SCREENS, ids=str)
def screen(request: pytest.FixtureRequest, on_show: OnShow) -> Shown:
    """Show a screen: `root` is the page of a place, or the dialog."""
    return on_show.show(request.param)


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def arrived(request: pytest.FixtureRequest, on_show: OnShow) -> Shown:
    """Show a screen anew: wherever others had the keys, here they are where one arrives."""
    on_show.end()
    return on_show.show(request.param)


@pytest.fixture(autouse=True)
def nothing_left_in_qt() -> None:
    """The windows live on from test to test: `Rooms.end` looks for what is left."""


@pytest.fixture(scope="session", params=_EACH, ids=str)
def look(request: pytest.FixtureRequest, rooms: Rooms) -> Look:
    """Dress every window; once for all that asks, for it takes seconds."""
    rooms.use(request.param)
    return request.param


@pytest.fixture(scope="module")
def acting(
    request: pytest.FixtureRequest, rooms: Rooms, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Room]:
    """Make a room in Run that the tests of a module may change."""
    folder = tmp_path_factory.mktemp("acting")
    with room_of("running", ["run"], QtBot(request), folder, rooms.theme) as room:
        yield room


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Look at all screens in one look, at a few in each: what they are made of is the same.

    All that looks at a screen comes together, look after look: both take long to show.
    """
    gone = {each for each in items if _is_seen_already(each)}
    ours = [each for each in items if _is_of_us(each) and each not in gone]
    first = items.index(ours[0]) if ours else 0
    before = [each for each in items[:first] if each not in gone]
    after = [each for each in items[first:] if not _is_of_us(each)]
    items[:] = [*before, *sorted(ours, key=_shown_when), *after]
    if gone:
        config.hook.pytest_deselected(items=list(gone))


def _is_of_us(item: pytest.Item) -> bool:
    return item.path.parent == Path(__file__).parent


def _given(item: pytest.Item) -> dict[str, Any]:
    return item.callspec.params if hasattr(item, "callspec") else {}


def _is_seen_already(item: pytest.Item) -> bool:
    given = _given(item)
    screen = str(given.get("screen", EACH_LOOK[0]))
    return _is_of_us(item) and given.get("look", LOOKS[0]) != LOOKS[0] and screen not in EACH_LOOK


def _shown_when(item: pytest.Item) -> tuple[int, int]:
    """Tell when a test has its turn: first those that need no look and no screen, as they came."""
    given = _given(item)
    if not given.keys() & {"look", "screen"}:
        return (-1, 0)
    look = LOOKS.index(given.get("look", LOOKS[0]))
    return (look, SCREENS.index(given["screen"]) if "screen" in given else len(SCREENS))
