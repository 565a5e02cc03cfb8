"""One fixture yields each screen of the program, in windows that are made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.every_screen.rooms import LOOKS, Look, Room, Rooms, room_of
from tests.ui.every_screen.screens import EACH_LOOK, ROOMS, SCREENS, Shown, shown

# To dress all windows anew takes ten seconds; that the colours suit each other in every look is
# proven of the colours themselves, in `tests/ui/test_theme.py`.
_EACH = [
    LOOKS[0],
    *(pytest.param(each, marks=pytest.mark.slow) for each in LOOKS[1:]),
]
_ROOMS = pytest.StashKey[Rooms]()


@pytest.fixture(scope="session")
def rooms(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Rooms:
    """Give each room to many tests; whoever changes one makes one of their own, by `acting`."""
    made = Rooms(QtBot(request), lambda: tmp_path_factory.mktemp("every-screen"), ROOMS)
    request.config.stash[_ROOMS] = made
    return made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """End the windows before a module that does without, when all that hung on them has gone."""
    yield
    rooms = item.config.stash.get(_ROOMS, None)
    if rooms is not None and (nextitem is None or _goes_on_without(item, nextitem)):
        rooms.end()


def _goes_on_without(item: pytest.Item, nextitem: pytest.Item) -> bool:
    return nextitem.path != item.path and "rooms" not in getattr(nextitem, "fixturenames", ())


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def screen(request: pytest.FixtureRequest, rooms: Rooms) -> Iterator[Shown]:
    """Show a screen: `root` is the page of a place, or the dialog."""
    yield from shown(request.param, rooms[request.param.room])


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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Look at all screens in one look, at a few in each: what they are made of is the same."""
    gone = [each for each in items if _is_seen_already(each)]
    items[:] = [each for each in items if each not in set(gone)]
    if gone:
        config.hook.pytest_deselected(items=gone)


def _is_seen_already(item: pytest.Item) -> bool:
    given = item.callspec.params if hasattr(item, "callspec") else {}
    of_us = item.path.parent == Path(__file__).parent
    screen = str(given.get("screen", EACH_LOOK[0]))
    return of_us and given.get("look", LOOKS[0]) != LOOKS[0] and screen not in EACH_LOOK
