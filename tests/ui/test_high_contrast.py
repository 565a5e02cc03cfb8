"""High contrast reaches the stage too, and painted rings are as wide as those of the sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSettings
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import DARK, HIGH_DARK, TABLES, Colours, contrast
from facilitator.ui.session import Session
from facilitator.ui.theme import Contrast, Scheme, apply, colours_of
from facilitator.ui.widgets.painting import focus_ring
from tests.ui.conftest import FakeClock
from tests.ui.dressing import dressed_as
from tests.ui.stage_house import StageHouse

SIDE = 24
WORN = pytest.mark.parametrize("colours", TABLES, ids=lambda each: each.paper)


@pytest.fixture
def app() -> Iterator[QApplication]:
    with dressed_as(QApplication.instance(), Scheme.LIGHT) as dressed:
        yield dressed


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> StageHouse:
    settings = QSettings(str(tmp_path / "stage.ini"), QSettings.Format.IniFormat)
    return StageHouse(qtbot, session, actions, settings, clock)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK], ids=str)
def test_the_stage_follows_the_contrast(
    app: QApplication, house: StageHouse, qtbot: QtBot, scheme: Scheme
) -> None:
    house.show()
    for wanted, colours in ((Contrast.HIGH, HIGH_DARK), (Contrast.ORDINARY, DARK)):
        apply(app, scheme, wanted)
        qtbot.waitUntil(lambda colours=colours: colours_of(house.stage.canvas) is colours)
        corner = house.stage.grab().toImage().pixelColor(3, 3).name()
        assert corner == colours.sunk.lower()


@WORN
def test_a_painted_ring_is_as_wide_as_that_of_the_sheet(colours: Colours) -> None:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.paper))
    painter = QPainter(image)
    focus_ring(painter, QRectF(image.rect()), colours, radius=0)
    painter.end()
    row = [image.pixelColor(x, SIDE // 2).name().upper() for x in range(SIDE // 2)]
    assert row.count(colours.accent.upper()) == colours.ring


@WORN
def test_a_ring_is_seen_on_the_rail_and_on_what_is_chosen(colours: Colours) -> None:
    for ring, ground in (
        (colours.rail_on_ink, colours.rail),
        (colours.rail_on_ink, colours.rail_on),
        (colours.on_accent, colours.accent),
    ):
        assert contrast(ring, ground) >= 3
