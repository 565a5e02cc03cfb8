"""The keys go straight from one place to the next, and through nothing that is hidden."""

from collections.abc import Iterator
from itertools import permutations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.every_screen.rooms import Rooms, lay_out
from tests.ui.every_screen.wall import Fault, judge, told

WAYS = list(permutations(("prepare", "run", "review", "publish", "settings"), 2))


@pytest.mark.parametrize(("one", "other"), WAYS, ids=str)
def test_the_keys_visit_nothing_on_the_way(rooms: Rooms, one: str, other: str) -> None:
    room = rooms["running"]
    room.front()
    room.place(one)
    visited: list[str] = []

    def follow(_old: QWidget | None, new: QWidget | None) -> None:
        page = room.window.page(other)
        if new is not None and not (page.isAncestorOf(new) and new.isVisible()):
            visited.append(told(new))

    QApplication.instance().focusChanged.connect(follow)
    try:
        room.window.show_place(other)
        lay_out()
    finally:
        QApplication.instance().focusChanged.disconnect(follow)
    judge("visited", f"{one} to {other}", _passed(visited))


def _passed(visited: list[str]) -> Iterator[Fault]:
    yield from (Fault(each, "has the keys while places change") for each in visited)
