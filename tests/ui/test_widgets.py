"""The leaf widgets: what they say, how large they are, what they do."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.ui.fonts import Role
from facilitator.ui.icons import icon
from facilitator.ui.palette_colours import DARK, LIGHT, Tone
from facilitator.ui.theme import Scheme, apply, colours_of
from facilitator.ui.widgets.card import Card
from facilitator.ui.widgets.chip import Chip
from facilitator.ui.widgets.clock_label import ClockLabel
from facilitator.ui.widgets.flow_layout import FlowLayout
from facilitator.ui.widgets.key_cap import KeyCap
from facilitator.ui.widgets.kinds import kind_label
from facilitator.ui.widgets.pane import Pane
from facilitator.ui.widgets.pill import Pill
from facilitator.ui.widgets.pill_button import PillButton
from facilitator.ui.widgets.progress_bar import ProgressBar
from facilitator.ui.widgets.section_label import SectionLabel
from facilitator.ui.widgets.segment_bar import Segment, SegmentBar
from facilitator.ui.widgets.segmented_buttons import SegmentedButtons
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.dressing import dressed_as

GREEN = "#2E8B57"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    with dressed_as(qapp, Scheme.LIGHT) as app:
        yield app


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def clock() -> ClockLabel:
    made = ClockLabel()
    made.show_time("9:31", "left of 25:00", suffix="of 2:00", tone=Tone.AMBER)
    return made


def bar() -> ProgressBar:
    made = ProgressBar("Airtime of GBIF")
    made.show_share(0.6, colour=GREEN, mark=0.5)
    return made


def segments() -> SegmentBar:
    made = SegmentBar("Timeline")
    made.show_segments(
        [
            Segment(3, "GBIF", GREEN),
            Segment(1, "nobody", blank=True),
            Segment(2, "Case", pale=True),
        ],
        whole=10,
    )
    return made


PAINTED: tuple[tuple[str, Callable[[], QWidget]], ...] = (
    ("Running 48:12", lambda: Pill("Running 48:12", tone=Tone.FINE, dot=True)),
    ("3 gaps", lambda: PillButton("3 gaps", tone=Tone.AMBER)),
    ("GBIF", lambda: Chip("GBIF", colour=GREEN)),
    ("Key Ctrl+Return", lambda: KeyCap(QKeySequence("Ctrl+Return"))),
    ("left of 25:00 9:31 of 2:00", clock),
    ("Airtime of GBIF", bar),
    ("Timeline", segments),
    ("Queue", lambda: SectionLabel("Queue")),
    ("Format", lambda: SegmentedButtons("Format", (("docx", "Word"), ("pdf", "PDF")))),
)


@pytest.mark.parametrize(("name", "make"), PAINTED, ids=[name for name, _ in PAINTED])
def test_each_has_a_name_and_a_size_and_is_painted_in_both_schemes(
    dressed: QApplication, qtbot: QtBot, name: str, make: Callable[[], QWidget]
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    assert spoken(widget) == name
    assert widget.sizeHint().width() > 8
    assert widget.sizeHint().height() > 4
    widget.resize(widget.sizeHint().expandedTo(QSize(60, 4)))
    pictures = []
    for scheme, colours in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        apply(dressed, scheme)
        assert colours_of(widget) is colours
        pictures.append(widget.grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_note_has_a_chip_that_says_it(qtbot: QtBot, kind: Kind) -> None:
    chip = Chip.of_kind(kind)
    qtbot.addWidget(chip)
    assert chip.text == kind_label(kind)
    assert chip.text.lower() == kind.value


def test_a_pill_grows_with_its_text(qtbot: QtBot) -> None:
    pill = Pill("late", tone=Tone.AMBER)
    qtbot.addWidget(pill)
    before = pill.sizeHint().width()
    pill.set_text("14 minutes late", Tone.OVER)
    assert pill.sizeHint().width() > before
    assert (pill.text, pill.tone) == ("14 minutes late", Tone.OVER)
    assert spoken(pill) == "14 minutes late"


def test_a_clock_keeps_its_width_while_the_seconds_run(dressed: QApplication, qtbot: QtBot) -> None:
    label = ClockLabel(role=Role.TIME)
    qtbot.addWidget(label)
    widths = set()
    for second in range(10, 60):
        label.show_time(f"9:{second}", "left of 25:00")
        widths.add(label.sizeHint().width())
    assert len(widths) == 1
    assert spoken(label) == "left of 25:00 9:59"


@pytest.mark.parametrize(
    ("share", "value"), [(0.5, 500), (0, 0), (1, 1000), (1.7, 1000), (-0.1, 0)]
)
def test_a_bar_stays_within_its_ends(qtbot: QtBot, share: float, value: int) -> None:
    progress = ProgressBar("Time")
    qtbot.addWidget(progress)
    progress.show_share(share)
    assert progress.value() == value


def test_segments_stand_in_proportion(qtbot: QtBot) -> None:
    timeline = segments()
    qtbot.addWidget(timeline)
    timeline.resize(100, 10)
    assert [timeline.label_at(x) for x in (0, 29, 31, 41, 59, 61)] == [
        "GBIF",
        "GBIF",
        "nobody",
        "Case",
        "Case",
        "",
    ]
    assert timeline.accessibleDescription() == "GBIF, nobody, Case"


def test_an_empty_timeline_is_painted(qtbot: QtBot) -> None:
    timeline = SegmentBar("Timeline")
    qtbot.addWidget(timeline)
    timeline.show_segments([])
    assert not timeline.grab().isNull()
    assert timeline.label_at(3) == ""


def test_a_flow_breaks_its_lines(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing=5)
    for _ in range(4):
        part = QLabel()
        part.setFixedSize(40, 10)
        flow.addWidget(part)
    assert flow.sizeHint() == QSize(175, 10)
    assert flow.minimumSize() == QSize(40, 10)
    assert [flow.heightForWidth(width) for width in (175, 174, 85, 40)] == [10, 25, 25, 55]
    box.resize(85, 60)
    flow.activate()
    places = [flow.itemAt(index).geometry().topLeft() for index in range(4)]
    assert places == [QPoint(0, 0), QPoint(45, 0), QPoint(0, 15), QPoint(45, 15)]
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


def test_a_label_shortens_and_still_says_everything(qtbot: QtBot) -> None:
    text = "Open X peer-learning network, all four themes"
    label = TextLabel(text, shorten=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    with qtbot.waitExposed(label):
        label.show()
    assert label.text().endswith("…")
    assert (label.full_text(), label.toolTip(), spoken(label)) == (text, text, text)
    label.resize(900, 20)
    assert label.text() == text
    assert label.toolTip() == ""


def test_a_label_follows_tone_and_scheme(dressed: QApplication, qtbot: QtBot) -> None:
    label = TextLabel("Projected end 16:04")
    qtbot.addWidget(label)

    def ink() -> QColor:
        return label.palette().color(QPalette.ColorRole.WindowText)

    assert ink() == QColor(LIGHT.ink)
    label.set_tone(Tone.AMBER)
    assert ink() == QColor(LIGHT.amber)
    apply(dressed, Scheme.DARK)
    assert ink() == QColor(DARK.amber)
    label.set_tone(None)
    assert ink() == QColor(DARK.ink)


def colour_at(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


def test_a_chosen_card_has_a_bar_at_its_left(dressed: QApplication, qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(120, 60)
    assert colour_at(card.grab().toImage(), 1, 30) == QColor(LIGHT.surface)
    card.set_chosen(True)
    assert colour_at(card.grab().toImage(), 1, 30) == QColor(LIGHT.accent)
    card.set_chosen(False)
    card.set_dashed(True)
    assert colour_at(card.grab().toImage(), 60, 30) == QColor(LIGHT.surface)


@pytest.mark.parametrize("ground", ["paper", "surface", "sunk"])
def test_a_pane_has_its_ground_and_its_line(
    dressed: QApplication, qtbot: QtBot, ground: str
) -> None:
    pane = Pane(ground=ground, line=Qt.Edge.LeftEdge)
    qtbot.addWidget(pane)
    pane.add_heading("Agenda", TextLabel("90 min"))
    pane.resize(200, 100)
    image = pane.grab().toImage()
    assert colour_at(image, 0, 80) == QColor(LIGHT.line)
    assert colour_at(image, 100, 80) == QColor(getattr(LIGHT, ground))


def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    image = icon("run", "#FF0000").pixmap(20, 20).toImage()
    assert colour_at(image, image.width() // 2, image.height() // 2) == QColor("#FF0000")
