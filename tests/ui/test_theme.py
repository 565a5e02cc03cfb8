"""Colours, palette, style sheet and fonts."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.fonts import Role, Scale, app_scale, body_font, font
from facilitator.ui.palette_colours import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    TABLES,
    WRITTEN,
    Colours,
    Tone,
    contrast,
    mix,
    visible,
)
from facilitator.ui.style_sheet import style_sheet
from facilitator.ui.theme import Contrast, Scheme, Theme, apply, colours_of, dress
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.top_bar import TopBar
from tests.ui.asking import PATIENCE_MS
from tests.ui.dressing import dressed_as

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
ALL = pytest.mark.parametrize("colours", TABLES, ids=["light", "dark", "high", "high dark"])
ORGANISATIONS = ("#2E8B57", "#BA478F", "#D9730D", "#2B6CB0", "#6B8E23", "#5B5EA6", "#0F8B8D")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    with dressed_as(qapp, Scheme.LIGHT) as app:
        yield app


@BOTH
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_text_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [HIGH_LIGHT, HIGH_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), WRITTEN)
def test_high_contrast_is_seven_to_one(colours: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 7


@ALL
@pytest.mark.parametrize("ground", ["paper", "surface", "sunk", "accent_soft"])
def test_edges_and_rings_are_seen(colours: Colours, ground: str) -> None:
    for line in (colours.edge, colours.accent):
        assert contrast(line, getattr(colours, ground)) >= 3


@ALL
@pytest.mark.parametrize("tone", list(Tone))
def test_each_tone_is_readable_on_its_own_ground(colours: Colours, tone: Tone) -> None:
    assert contrast(colours.ink_of(tone), colours.soft_of(tone)) >= 4.5


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#777777", "#FFFFFF", 4.48)],
)
def test_contrast_is_the_known_ratio(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.01)


def test_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"
    assert mix("#000000", "#204060", 0.5) == "#102030"


@BOTH
@pytest.mark.parametrize("colour", [*ORGANISATIONS, "#000000", "#FFFFFF", "#808080"])
def test_an_organisations_colour_is_seen_on_every_ground(colours: Colours, colour: str) -> None:
    for ground in (colours.paper, colours.surface, colours.sunk):
        assert contrast(visible(colour, ground), ground) >= 3


@BOTH
def test_the_style_sheet_fills_every_place(colours: Colours) -> None:
    sheet = style_sheet(colours, Scale(4))
    assert "{{" not in sheet
    assert not re.search(r"\{\w+\}", sheet)
    assert colours.accent in sheet


@pytest.mark.parametrize(
    ("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)], ids=["light", "dark"]
)
def test_a_scheme_can_be_forced(app: QApplication, scheme: Scheme, colours: Colours) -> None:
    assert apply(app, scheme) is colours
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(colours.paper)
    assert app.palette().color(QPalette.ColorRole.Text) == QColor(colours.ink)


def test_the_theme_says_which_colours_are_now_in_force(app: QApplication) -> None:
    theme = Theme(app)
    heard: list[Colours] = []
    theme.changed.connect(heard.append)
    theme.use(Scheme.DARK)
    theme.use(Scheme.LIGHT)
    assert heard == [DARK, LIGHT]
    assert theme.scheme is Scheme.LIGHT
    theme.deleteLater()


@pytest.mark.parametrize(
    ("scheme", "colours"), [(Scheme.LIGHT, HIGH_LIGHT), (Scheme.DARK, HIGH_DARK)]
)
def test_high_contrast_is_of_either_scheme(
    app: QApplication, scheme: Scheme, colours: Colours
) -> None:
    theme = Theme(app)
    theme.use(scheme, Contrast.HIGH)
    label = QLabel("9:31")
    assert colours_of(label) is colours
    theme.use(scheme)
    assert colours_of(label) is colours
    theme.use(scheme, Contrast.ORDINARY)
    assert colours_of(label) is {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}[scheme]
    label.deleteLater()
    theme.deleteLater()


def test_a_widget_knows_its_colours_even_where_a_style_sheet_fills_it(app: QApplication) -> None:
    apply(app, Scheme.LIGHT)
    button = QPushButton("Next")
    button.setProperty("look", "primary")
    button.ensurePolished()
    assert colours_of(button) is LIGHT
    apply(app, Scheme.DARK)
    assert colours_of(button) is DARK
    button.deleteLater()


class PaintCounter(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        self.painted += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("part", [Card, Pane, TopBar, lambda: ProgressBar("Time")])
def test_what_is_painted_by_hand_is_painted_anew_in_other_colours(
    app: QApplication, qtbot: QtBot, part: Callable[[], QWidget]
) -> None:
    apply(app, Scheme.LIGHT)
    widget = part()
    qtbot.addWidget(widget)
    widget.resize(200, 80)
    counter = PaintCounter(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: counter.painted > 0, timeout=PATIENCE_MS)
    app.processEvents()
    counter.painted = 0
    apply(app, Scheme.DARK)
    qtbot.waitUntil(lambda: counter.painted > 0, timeout=PATIENCE_MS)


def test_one_window_can_stay_dark(app: QApplication) -> None:
    apply(app, Scheme.LIGHT)
    stage = QWidget()
    label = QLabel("9:31", stage)
    dress(stage, DARK)
    assert colours_of(label) is DARK
    stage.deleteLater()


def test_applying_twice_does_not_let_the_text_grow(app: QApplication) -> None:
    apply(app, Scheme.LIGHT)
    once = app.font().pointSizeF()
    apply(app, Scheme.DARK)
    assert app.font().pointSizeF() == once >= 10


def test_numbers_are_tabular_in_every_role(app: QApplication) -> None:
    assert body_font(app.font()).featureValue(QFont.Tag("tnum")) == 1
    for role in Role:
        assert font(role).featureValue(QFont.Tag("tnum")) == 1


def test_sizes_follow_the_font(app: QApplication) -> None:
    apply(app, Scheme.LIGHT)
    small, clock = app_scale(), font(Role.CLOCK).pointSizeF()
    larger = QFont(app.font())
    larger.setPointSizeF(app.font().pointSizeF() * 2)
    app.setFont(larger)
    assert app_scale().unit > small.unit
    assert font(Role.CLOCK).pointSizeF() == pytest.approx(clock * 2)


def test_a_font_that_is_changed_changes_no_other_text(app: QApplication) -> None:
    font(Role.BODY).setBold(True)
    assert not font(Role.BODY).bold()


@pytest.mark.parametrize("count", [2, 4, 7, 10])
def test_the_list_of_a_choice_shows_all_of_it(app: QApplication, qtbot: QtBot, count: int) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems([f"Challenge {number}" for number in range(count)])
    box.setCurrentIndex(1)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    listed = box.view()
    qtbot.waitUntil(listed.isVisible, timeout=2000)
    last = listed.visualRect(listed.model().index(count - 1, 0))
    assert listed.verticalScrollBar().maximum() == 0
    assert listed.viewport().rect().contains(last)
    box.hidePopup()
