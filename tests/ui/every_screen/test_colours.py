"""Organisations are told apart by their colours, by colour-blind people too."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from tests.ui.every_screen.colour_blind import SEEN_BY, apart, ciede2000
from tests.ui.every_screen.rooms import Room
from tests.ui.every_screen.wall import Fault, judge

LEAST = 10.0


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ],
)
def test_the_difference_is_that_of_the_paper(one: tuple, other: tuple, known: float) -> None:
    assert ciede2000(one, other) == pytest.approx(known, abs=0.0001)


@pytest.mark.parametrize("seen_by", SEEN_BY)
def test_the_sample_is_told_apart(seen_by: str, rooms: dict[str, Room]) -> None:
    members = rooms["running"].session.programme.members
    judge("colours", seen_by, _close(members, seen_by))


def _close(members: tuple, seen_by: str) -> Iterator[Fault]:
    for one, other in combinations(members, 2):
        distance = apart(one.colour, other.colour, seen_by)
        if distance < LEAST:
            names = f"{one.handle} and {other.handle}"
            yield Fault(names, f"are {distance:.1f} apart, not {LEAST:.0f}")
