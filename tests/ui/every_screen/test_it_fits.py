"""Nothing is cut, hidden or pushed out of windows of their own, in each size of text and window."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.every_screen.fitting import LEAST, misfits_at
from tests.ui.every_screen.pseudo import pseudo_language
from tests.ui.every_screen.rooms import Room, dressed, room_of
from tests.ui.every_screen.screens import PLACES, ROOMS, SCREENS, Screen, shown
from tests.ui.every_screen.wall import judge

SIZES = (LEAST, QSize(1280, 641), QSize(1366, 700))
POINTS = (10.0, 12.5, 15.0, 20.0)
WIDE = ("run", "prepare", "review", "publish", "settings")


@contextmanager
def _wearing(points: float, speech: str) -> Iterator[None]:
    app = QApplication.instance()
    before, font = QFont(app.font()), QFont(app.font())
    font.setPointSizeF(points)
    app.setFont(font)
    with ExitStack() as stack:
        if speech == "pseudo":
            stack.enter_context(pseudo_language(app))
        if speech == "right to left":
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    app.setFont(before)


@pytest.fixture(
    scope="module",
    params=[(points, speech) for points in POINTS for speech in ("", "pseudo", "right to left")],
    ids=lambda each: f"{each[0]} pt {each[1]}".strip(),
)
def worn(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Room]]:
    """Make the running room anew with a font, in a language or a direction."""
    points, speech = request.param
    folder = tmp_path_factory.mktemp("worn")
    with dressed(folder) as theme, _wearing(points, speech):
        theme.use(theme.scheme)
        with room_of("running", WIDE, QtBot(request), folder, theme) as room:
            yield f"{points:g} pt {speech}".strip(), room


WORN = tuple(s for s in SCREENS if s in PLACES[:5] or s.make)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
@pytest.mark.parametrize("which", WORN, ids=str)
def test_it_fits(worn: tuple[str, Room], which: Screen, size: QSize) -> None:
    how, room = worn
    at = f"{size.width()}x{size.height()}"
    faults = [fault for screen in shown(which, room) for fault in misfits_at(screen, size)]
    judge("fits at size", f"{which.name}, {how}, {at}", faults)


@pytest.mark.slow
@pytest.mark.parametrize("speech", ["", "pseudo"])
@pytest.mark.parametrize("kind", [kind for kind in ROOMS if kind != "running"])
def test_it_fits_in_other_rooms_with_the_largest_text(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, speech: str
) -> None:
    """Before a roundtable, after one, without one, and where nothing may be written."""
    screens = [each for each in SCREENS if each.room == kind]
    with dressed(tmp_path) as theme, _wearing(POINTS[-1], speech):
        theme.use(theme.scheme)
        with room_of(kind, ROOMS[kind], QtBot(request), tmp_path, theme) as room:
            for each in screens:
                faults = [
                    fault for screen in shown(each, room) for fault in misfits_at(screen, LEAST)
                ]
                judge("fits in other rooms", f"{each.name} {speech}".strip(), faults)
