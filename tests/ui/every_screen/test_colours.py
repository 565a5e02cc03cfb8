"""Organisations are told apart by their colours, by colour-blind people too."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facilitator.core.organisation_colours import APART, marked
from facilitator.ui.palette_colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, contrast
from facilitator.ui.widgets.painting import draw_colour, draw_square
from tests.ui.every_screen.colour_blind import SEEN_BY, apart, ciede2000
from tests.ui.every_screen.pixels import ratio
from tests.ui.every_screen.rooms import Rooms
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
def test_the_sample_is_told_apart(seen_by: str, rooms: Rooms) -> None:
    members = rooms["running"].session.programme.members
    judge("colours", seen_by, _close(members, seen_by))


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("count", range(2, 9))
def test_the_first_eight_are_told_apart(seen_by: str, count: int) -> None:
    pairs = combinations(APART[:count], 2)
    assert min(apart(one, other, seen_by) for one, other in pairs) >= LEAST


@pytest.mark.parametrize("seen_by", SEEN_BY)
@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK], ids=lambda c: c.paper)
def test_they_stay_apart_as_they_are_drawn(
    seen_by: str, colours: Colours, qapp: QApplication
) -> None:
    for ground in (colours.paper, colours.surface, colours.sunk):
        drawn = [_drawn(colour, ground) for colour in APART]
        pairs = combinations([inside for inside, _ in drawn], 2)
        assert min(apart(one, other, seen_by) for one, other in pairs) >= LEAST
        for inside, edge in drawn:
            assert max(contrast(inside, ground), contrast(edge, ground)) >= 2.9  # round corners


@pytest.mark.parametrize("number", range(8))
def test_the_ninth_and_further_have_pips(number: int, qapp: QApplication) -> None:
    plain, pip = (_square(marked(APART[number], mark), "#FFFFFF") for mark in (0, 1))
    middle = plain.rect().center()
    seen = contrast(plain.pixelColor(middle).name(), pip.pixelColor(middle).name())
    assert seen >= 4.4


@pytest.mark.parametrize("size", [(12, 12), (120, 20)], ids=["square", "row"])
def test_each_mark_is_another_pattern(size: tuple[int, int], qapp: QApplication) -> None:
    drawn = [_inked(marked(APART[0], mark), *size) for mark in range(40)]
    assert min(len(one ^ other) for one, other in combinations(drawn, 2)) >= 3


def _inked(colour: str, width: int, height: int) -> set[int]:
    """Return which pixels of an area in an organisation's colour stand out from it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_colour(painter, QRectF(image.rect()), colour, "#FFFFFF", radius=0, written=width > height)
    painter.end()
    pixels = memoryview(bytes(image.constBits())).cast("I")
    fill = int(colour[1:], 16) | 0xFF000000
    return {at for at, pixel in enumerate(pixels) if ratio(pixel, fill) >= 2}


def _drawn(colour: str, ground: str) -> tuple[str, str]:
    """Return the colours that a square has inside, and at the middle of its left edge."""
    image = _square(colour, ground)
    beside = image.pixelColor(0, image.height() // 2).name()
    return image.pixelColor(image.width() // 4, image.height() // 2).name(), beside


def _square(colour: str, ground: str) -> QImage:
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    draw_square(painter, 0, 6, colour, ground, side=12)
    painter.end()
    return image


def _close(members: tuple, seen_by: str) -> Iterator[Fault]:
    for one, other in combinations(members, 2):
        distance = apart(one.colour, other.colour, seen_by)
        if distance < LEAST:
            names = f"{one.handle} and {other.handle}"
            yield Fault(names, f"are {distance:.1f} apart, not {LEAST:.0f}")
