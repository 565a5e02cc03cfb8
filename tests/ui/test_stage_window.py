"""How the stage lies on screens, fits its texts, and comes and goes."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.palette_colours import DARK
from facilitator.ui.session import Session
from facilitator.ui.stage.canvas import Canvas
from facilitator.ui.stage.layout import bar_box, places
from facilitator.ui.stage.placing import Display, beside, to_fill, window_area
from facilitator.ui.stage.scene import Line, Scene, SceneLayout, SceneSlot
from facilitator.ui.theme import Scheme, colours_of
from tests.ui.conftest import FakeClock
from tests.ui.dressing import dressed_as
from tests.ui.stage_house import DISCUSSION, MINUTE, StageHouse

LAPTOP = Display("Laptop", QRect(0, 0, 1440, 900))
MIRROR = Display("Mirror", QRect(0, 0, 1024, 768))
PROJECTOR = Display("Projector", QRect(1440, 0, 1920, 1080))
WALL = Display("Wall", QRect(3360, 0, 1920, 1080))
SIZES = [(480, 270), (1920, 1080), (600, 900)]
SLOW = pytest.mark.slow
LONG = "What would have to be true for a very long question to be understood by everybody? " * 12


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> Iterator[StageHouse]:
    settings = QSettings(str(tmp_path / "stage.ini"), QSettings.Format.IniFormat)
    with dressed_as(QApplication.instance(), Scheme.LIGHT):
        yield StageHouse(qtbot, session, actions, settings, clock)


class Painted(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


def scene(plan: SceneLayout, text: str) -> Scene:
    lines = {slot: Line(text) for slot in places(plan)}
    if plan is SceneLayout.CLOCK:
        lines[SceneSlot.CLOCK] = Line("-1:02:03")
    return Scene(plan, lines, colour="#2E8B57")


@pytest.mark.slow
@pytest.mark.parametrize(
    "size", [SIZES[0], *(pytest.param(each, marks=SLOW) for each in SIZES[1:])]
)
@pytest.mark.parametrize("plan", list(SceneLayout))
@pytest.mark.parametrize("text", [LONG, "x" * 400, "漢字" * 200, "🙂👩‍🔬" * 60])
def test_nothing_overlaps(
    canvas: Canvas, plan: SceneLayout, size: tuple[int, int], text: str
) -> None:
    canvas.resize(*size)
    canvas.show_scene(scene(plan, text))
    boxes = {slot: canvas.text_box(slot) for slot in places(plan)}
    inside = canvas.rect().toRectF()
    for slot, box in boxes.items():
        assert inside.contains(box), slot
    for (one, first), (other, second) in combinations(boxes.items(), 2):
        assert not first.intersects(second), (one, other)
    if plan is SceneLayout.CLOCK:
        assert not any(box.intersects(bar_box(canvas.size())) for box in boxes.values())
    assert not canvas.grab().isNull()


def test_a_long_question_is_shortened_and_a_short_one_is_large(canvas: Canvas) -> None:
    canvas.resize(960, 540)
    canvas.show_scene(scene(SceneLayout.CLOCK, LONG))
    assert canvas.shown_text(SceneSlot.TITLE).endswith("…")
    assert canvas.shown_text(SceneSlot.SPEAKER).endswith("…")
    assert canvas.shown_text(SceneSlot.CLOCK) == "-1:02:03"
    long = canvas.text_box(SceneSlot.TITLE)
    canvas.show_scene(scene(SceneLayout.CLOCK, "Why?"))
    assert canvas.shown_text(SceneSlot.TITLE) == "Why?"
    assert canvas.text_box(SceneSlot.TITLE).height() > 40
    assert long.height() > 150


def test_only_what_changed_is_painted(house: StageHouse, qtbot: QtBot) -> None:
    house.plan()
    house.show()
    house.type("/start", DISCUSSION, "/floor gbif")
    canvas = house.stage.canvas
    painted = Painted()
    canvas.installEventFilter(painted)
    qtbot.waitUntil(lambda: not canvas.grab().isNull(), timeout=2000)
    QApplication.processEvents()
    painted.regions.clear()
    house.wait(1000)
    qtbot.waitUntil(lambda: bool(painted.regions), timeout=2000)
    title = places(SceneLayout.CLOCK)[SceneSlot.TITLE].box(canvas.size()).toAlignedRect()
    clock = places(SceneLayout.CLOCK)[SceneSlot.CLOCK].box(canvas.size()).toAlignedRect()
    assert any(region.intersects(clock) for region in painted.regions)
    assert not any(region.intersects(title) for region in painted.regions)
    painted.regions.clear()
    house.session.tick()
    QApplication.processEvents()
    assert painted.regions == []


def test_hidden_it_does_nothing(house: StageHouse) -> None:
    house.plan()
    house.show()
    house.type("/start")
    house.stage.hide()
    before = house.stage.canvas.scene
    house.wait(MINUTE)
    house.type("/floor gbif")
    assert house.stage.canvas.scene is before
    house.show()
    assert house.text(SceneSlot.CLOCK) == "4:00"


@pytest.mark.parametrize("way", ["close", "action"])
def test_leaving_unchecks_the_action(house: StageHouse, qtbot: QtBot, way: str) -> None:
    house.show()
    action = house.actions.action("stage")
    with qtbot.waitSignal(house.stage.hidden, timeout=2000):
        if way == "close":
            house.stage.close()
        else:
            action.setChecked(False)
    assert not house.stage.isVisible()
    assert not action.isChecked()
    action.setChecked(True)
    assert house.stage.isVisible()


def test_it_takes_no_focus_and_is_always_dark(house: StageHouse, qtbot: QtBot) -> None:
    """What _files/cases/reports/15 asks of every window manager."""
    house.controls.show()
    house.controls.activateWindow()
    qtbot.waitUntil(house.controls.hasFocus, timeout=2000)
    house.show()
    # The offscreen platform gives the keyboard to whatever is shown: a real one asks this flag.
    assert house.stage.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert house.stage.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert house.stage.windowHandle().transientParent() is None
    assert colours_of(house.stage.canvas) is DARK
    corner = house.stage.grab().toImage().pixelColor(3, 3).name()
    assert corner == DARK.sunk.lower()


def test_a_window_stays_where_it_was_put(house: StageHouse) -> None:
    house.show()
    house.stage.setGeometry(20, 30, 640, 360)
    house.stage.hide()
    house.actions.action("stage").setChecked(True)
    assert house.stage.geometry() == QRect(20, 30, 640, 360)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_its_menu_hides_it(house: StageHouse, qtbot: QtBot) -> None:
    house.show()
    at = house.stage.rect().center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(house.stage, QContextMenuEvent(mouse, at, house.stage.mapToGlobal(at)))
    menu = house.stage.findChild(QMenu)
    texts = {action.text(): action for action in menu.actions()}
    assert texts["In a window"].isChecked()
    texts["Hide the stage"].trigger()
    menu.close()
    assert not house.stage.isVisible()


@pytest.mark.parametrize(
    ("displays", "remembered", "only_it", "expected"),
    [
        ([LAPTOP], "", False, None),
        ([LAPTOP, MIRROR], "", False, None),
        ([LAPTOP, MIRROR], "Mirror", True, None),
        ([LAPTOP, PROJECTOR], "", False, PROJECTOR),
        ([LAPTOP, PROJECTOR, WALL], "Wall", False, WALL),
        ([LAPTOP, PROJECTOR], "Wall", False, PROJECTOR),
        ([LAPTOP, PROJECTOR], "Wall", True, None),
        ([LAPTOP, PROJECTOR], "Laptop", True, None),
        ([LAPTOP, PROJECTOR], "", True, None),
    ],
)
def test_which_screen_it_fills(
    displays: list[Display], remembered: str, only_it: bool, expected: Display | None
) -> None:
    others = beside(displays, LAPTOP)
    assert to_fill(others, remembered=remembered, only_it=only_it) == expected


def test_a_stand_in_for_the_remembered_screen_is_kept_until_that_one_is_back() -> None:
    asked = {"remembered": "Wall", "filled": "Projector", "only_it": True}
    assert to_fill([PROJECTOR], **asked) == PROJECTOR
    assert to_fill([PROJECTOR, WALL], **asked) == WALL
    assert to_fill([], **asked) is None


@pytest.mark.parametrize(
    ("controls", "clear"),
    [
        (None, True),
        (QRect(0, 0, 1000, 900), False),
        (QRect(0, 0, 900, 900), True),
        (QRect(700, 0, 740, 900), True),
        (QRect(0, 0, 1440, 500), True),
        (QRect(0, 400, 1440, 500), True),
        (QRect(0, 0, 1440, 900), False),
    ],
)
def test_a_window_keeps_off_the_controls(controls: QRect | None, clear: bool) -> None:
    area = window_area(LAPTOP.area, controls)
    assert LAPTOP.area.contains(area)
    assert area.width() >= (480 if clear else 320)
    assert clear or area.right() <= LAPTOP.area.width() // 4  # over rail and agenda, no more
    assert abs(area.width() * 9 - area.height() * 16) < 16
    assert controls is None or area.intersects(controls) is not clear


SCRIPT = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from facilitator.ui.stage.whereabouts import Whereabouts

app = QApplication([])
controls, window = QWidget(), QWidget()
controls.setGeometry(0, 0, 900, 700)
controls.show()
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
whereabouts = Whereabouts(window, controls, settings)
whereabouts.show()
print(window.isFullScreen(), window.screen().name(), settings.value("stage/screen"))
menu = QMenu()
whereabouts.fill(menu)
print([action.text() for action in menu.actions() if action.isChecked()])
menu.actions()[0].trigger()
print(window.isFullScreen(), window.screen().name(), window.frameGeometry().x() >= 900)
menu.actions()[1].trigger()
print(window.isFullScreen(), window.screen().name())
controls.windowHandle().setScreen(app.screens()[1])
app.screenRemoved.emit(window.screen())
print(window.isFullScreen(), window.screen().name())
controls.windowHandle().setScreen(app.screens()[0])
app.screens()[1].geometryChanged.emit(app.screens()[1].geometry())
print(window.isFullScreen(), window.screen().name())
settings.setValue("stage/screen", "Wall")
window.hide()
Whereabouts(window, controls, settings).show()
print(window.isFullScreen(), window.screen().name(), settings.value("stage/screen"))
app.screenAdded.emit(app.screens()[0])
print(window.isFullScreen(), window.screen().name())
"""
TWO_SCREENS = """{"screens": [
{"name": "Laptop", "x": 0, "y": 0, "width": 1440, "height": 900,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
{"name": "Projector", "x": 1440, "y": 0, "width": 1920, "height": 1080,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""


def test_it_fills_a_second_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(TWO_SCREENS, encoding="utf-8")
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "stage.ini")]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert done.stdout.splitlines() == [
        "True Projector Projector",
        "['Full screen on Projector']",
        "False Laptop True",
        "True Projector",
        "False Projector",
        "True Projector",
        "True Projector Wall",
        "True Projector",
    ], done.stderr
