"""The room at the end of a long meeting: from a key to the screen and the disk, and the clock."""

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.main_window import MainWindow
from facilitator.ui.memory import settle
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.floor_card import FloorCard
from facilitator.ui.run.name_line import NameLine
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.widgets.clock_label import ClockLabel
from tests.benchmarks.bare import Bare, bare_file
from tests.benchmarks.long_meeting import ENDS, hold
from tests.benchmarks.many_notes import ME

ROUNDS, TICKS = 200, 300
BETWEEN_MS = 2_500  # from one speaker to the next
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        self.times += event.type() == QEvent.Type.Paint
        return False


class Desk:
    """The window on the long meeting, in Run, with the cursor in the note."""

    def __init__(self, qtbot: QtBot, path: Path, roundtable: str, folder: Path) -> None:
        self.qtbot, self.now = qtbot, ENDS
        self.session = Session(path, ME, clock=self.clock)
        actions = ActionMap(self.session, mac=False)
        app = QApplication.instance()
        theme = Theme(app, self.session)
        theme.use(Scheme.LIGHT)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        settings = SettingsHolder(self.session)
        self.window = MainWindow(self.session, actions, state, settings=settings, theme=theme)
        self.keys = PhysicalKeys(app, actions, self.window)
        self.session.choose_roundtable(roundtable)
        self.commits = 0
        self.window.resize(1440, 900)
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.late_parts.make_all()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        qtbot.waitUntil(lambda: bool(self.window.findChildren(FloorCard)))
        QApplication.processEvents()
        self.speaker = Painted(self.window.findChild(FloorCard).findChild(NameLine))
        self.seconds = Painted(self.window.findChild(ClockPane).findChild(ClockLabel))
        self.session.changed.connect(self._on_changed)
        settle()  # as the program does once its window is there

    def clock(self) -> int:
        return self.now

    def press(self, key: Qt.Key) -> float:
        """Press a key with Alt; return the ms until its act is on disk and painted."""
        self.now += BETWEEN_MS
        self.session.tick()  # the seconds in between were told and painted before the key
        QApplication.processEvents()
        commits, target = self.commits, QApplication.focusWidget()
        begins = time.perf_counter()
        self.qtbot.keyClick(target, key, Qt.KeyboardModifier.AltModifier)
        while self.commits == commits:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        painted = self.painted_at_commit
        while self.speaker.times == painted:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took = (time.perf_counter() - begins) * 1000
        QApplication.processEvents()
        return took

    def second(self) -> float:
        """Let a second pass; return the ms of CPU that it cost, painting included."""
        self.now += 1_000
        begins = time.process_time()
        self.session.tick()
        QApplication.processEvents()
        return (time.process_time() - begins) * 1000

    def _on_changed(self, changes: object) -> None:  # noqa: ARG002
        self.commits += 1
        self.painted_at_commit = self.speaker.times

    def close(self) -> None:
        self.window.close()
        self.window.safekeeping.close()
        self.window.stage.deleteLater()
        self.window.deleteLater()
        self.session.close()
        self.session.deleteLater()


@pytest.fixture(scope="module")
def timed(pytestconfig: pytest.Config) -> bool:
    options = pytestconfig.option
    return bool(options.benchmark_enable or not options.benchmark_disable)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "long.roundtable"
    made = Desk(qtbot, path, hold(path), tmp_path)
    yield made
    made.close()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Bare]:
    with bare_file(tmp_path / "bare.db") as made:
        yield made


def test_from_a_key_to_screen_and_disk(
    desk: Desk, bare: Bare, timed: bool, tell: Callable[[str], None]
) -> None:
    took, inserted, worked = [], [], []
    for number in range(ROUNDS if timed else 5):
        inserted.append(bare.insert(desk.now, ""))
        begins = time.process_time()
        took.append(desk.press(KEYS[number % len(KEYS)]))
        worked.append((time.process_time() - begins) * 1000)
    p50, p99 = statistics.median(took), statistics.quantiles(took, n=100)[-1]
    insert = statistics.median(inserted)
    most_p50, most_p99 = insert + 12, 3 * insert + 20  # what the disk of this run takes, and ours
    tell(
        f"Alt+1 to screen and disk: {p50:.1f} ms ({most_p50:.1f} wanted), p99 {p99:.1f} ms"
        f" ({most_p99:.1f} wanted); a bare durable insert {insert:.1f} ms;"
        f" {statistics.median(worked):.1f} ms of CPU"
    )
    held = desk.session.state().floor
    assert held is not None
    assert held.begin == desk.now
    assert not timed or (p50 <= most_p50 and p99 <= most_p99)


def test_what_the_running_clock_costs(desk: Desk, timed: bool, tell: Callable[[str], None]) -> None:
    painted = desk.seconds.times
    rounds = TICKS if timed else 5
    cost = statistics.median(desk.second() for _ in range(rounds))
    tell(f"the running clock: {cost / 10:.2f} % of one core (0.5 wanted)")
    assert desk.seconds.times >= painted + rounds
    assert not timed or cost < 5


def test_a_hidden_window_costs_nothing(
    desk: Desk, timed: bool, tell: Callable[[str], None]
) -> None:
    """No second is told or painted; what still looks is the heart, once a second."""
    desk.window.hide()
    QApplication.processEvents()
    ticks: list[object] = []
    desk.session.ticked.connect(ticks.append)
    timers = (*desk.session.findChildren(QTimer), *desk.window.findChildren(QTimer))
    looking = [each for each in timers if each.isActive() and not each.isSingleShot()]
    assert all(each.interval() >= 1_000 for each in looking)
    painted, begins = desk.seconds.times, time.process_time()
    for _ in range(TICKS):
        desk.now += 1_000
        for each in looking:
            each.timeout.emit()
        QApplication.processEvents()
    cost = (time.process_time() - begins) * 1000 / TICKS
    tell(f"a hidden window: {cost / 10:.3f} % of one core (0.1 wanted)")
    assert (ticks, desk.seconds.times) == ([], painted)
    assert not timed or cost < 1
