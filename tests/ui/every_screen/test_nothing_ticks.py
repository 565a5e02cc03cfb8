"""What ticks stands in no name and no description, and airtime is no progress of anything."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.every_screen.screens import Shown
from tests.ui.every_screen.wall import Fault, judge, told
from tests.ui.every_screen.widgets import face, takes_keys, visible

Said = dict[QWidget, tuple[str, str, str]]


def test_three_seconds_change_no_name(screen: Shown) -> None:
    room = screen.room
    if not room.session.record:
        pytest.skip("nothing runs")
    said = [_said(screen.root)]
    for _ in range(2):  # at most one of the two goes from one minute to the next
        room.clock.tick(3_000)
        room.session.tick()
        said.append(_said(screen.root))
    each_time = [set(_changes(*pair)) for pair in pairwise(said)]
    judge("ticks", screen.name, each_time[0] & each_time[1])


def _said(root: QWidget) -> Said:
    return {
        each: (
            told(each, with_text=False),
            face(each).text(QAccessible.Text.Name),
            face(each).text(QAccessible.Text.Description),
        )
        for each in takes_keys(root)
    }


def _changes(before: Said, after: Said) -> Iterator[Fault]:
    for each, (what, name, description) in before.items():
        if each in after and after[each][1] != name:
            yield Fault(what, "has a name that ticks")
        if each in after and after[each][2] != description:
            yield Fault(what, "has a description that ticks")


def test_no_airtime_is_a_progress_bar(screen: Shown) -> None:
    judge("progress", screen.name, _bars(screen.root))


def _bars(root: QWidget) -> Iterator[Fault]:
    for each in visible(root):
        if face(each).role() is QAccessible.Role.ProgressBar:
            yield Fault(told(each), "is spoken of as progress, whatever has the keys")
