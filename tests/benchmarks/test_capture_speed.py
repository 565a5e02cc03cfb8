"""The capture box in the whole window: Enter to durable and visible, and a key press."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.order import key_between
from facilitator.operations.floor import give_floor
from facilitator.store.file import Store, open_store
from facilitator.store.queries.programme import load_programme
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.main_window import MainWindow
from facilitator.ui.memory import settle
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.stream.pane import NotesPane
from facilitator.ui.stream.view import NotesView
from facilitator.ui.theme import Scheme, Theme
from tests.benchmarks.bare import Bare, ms, p99
from tests.benchmarks.many_notes import BEGINS, ME, begin, texts

ROUNDS, FEW_ROUNDS = 300, 5
LATER = BEGINS + 40 * 86_400_000
ORGANISATIONS, PEOPLE, TAGS = 80, 300, 1_000


class Clock:
    """A minute after the roundtable began, and on from there."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()

    def __call__(self) -> int:
        return LATER + 60_000 + round((time.perf_counter() - self._begun) * 1000)


class Painted(QObject):
    """Tells whether the stream was painted since a row came in last."""

    def __init__(self, view: NotesView) -> None:
        super().__init__(view)
        self.since = False
        view.viewport().installEventFilter(self)
        view.model().rowsInserted.connect(self.wait)

    @Slot()
    def wait(self) -> None:
        self.since = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        self.since = self.since or event.type() is QEvent.Type.Paint
        return False


class Desk(QObject):
    """The whole window on a file with many notes, in a roundtable that runs."""

    def __init__(self, qtbot: QtBot, path: Path, folder: Path) -> None:
        super().__init__()
        self.session = Session(path, ME, clock=Clock())
        self.durable_at = 0.0
        self.session.changed.connect(self.hear)  # before any view does
        app = QApplication.instance()
        self.actions = ActionMap(self.session, mac=False)
        self.theme = Theme(app)
        self.theme.use(Scheme.LIGHT)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        holder = SettingsHolder(self.session)
        self.window = MainWindow(
            self.session, self.actions, state, settings=holder, theme=self.theme
        )
        self.keys = PhysicalKeys(app, self.actions, self.window)
        self.session.choose_roundtable(self.session.running())
        self.window.resize(1440, 900)
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.pane = self.window.findChild(NotesPane)
        self.box = self.window.findChild(CaptureBox)
        self.box.setFocus()
        self.painted = Painted(self.pane.view)
        settle()  # as the program does once its window is there

    @Slot(object)
    def hear(self, changes: object) -> None:  # noqa: ARG002
        self.durable_at = time.perf_counter()

    def save(self) -> None:
        """Press Enter, and go on until the note is in the file and its row has been painted."""
        before = self.pane.model.count
        QTest.keyClick(self.box, Qt.Key.Key_Return)
        while self.pane.model.count == before or not self.painted.since:
            QCoreApplication.processEvents()

    def close(self) -> None:
        self.window.close()
        self.window.safekeeping.close()
        self.window.stage.deleteLater()
        self.window.deleteLater()
        self.theme.deleteLater()
        self.session.close()
        self.session.deleteLater()


def _begin(path: Path) -> None:
    with closing(open_store(path, ME)) as store:
        roundtable = begin(store, LATER)
        members = store.standing.programme.members
        give_floor(store, roundtable, Who(None, members[0].id), at=LATER + 1_000)


def _people_a_programme(store: Store) -> None:
    """Give a programme as many names as a large one has."""
    with store.act("bring_in", at=LATER) as act:
        place: str | None = None
        homes = []
        for number in range(ORGANISATIONS):
            place = key_between(place, None, suffix="m")
            home = act.create(
                "organisation",
                handle=f"org{number}",
                name=f"Organisation for Data {number}",
                short=f"ORG{number}",
                kind="member",
                sector="",
                colour="#2E8B57",
                about="",
                disclosure="",
                position=place,
            )
            homes.append(home)
        for number in range(PEOPLE):
            place = key_between(place, None, suffix="m")
            home = homes[number % len(homes)]
            name = f"First{number} Last{number}"
            act.create("person", name=name, organisation=home, role="", position=place)
        for number in range(TAGS):
            act.create("tag", name=f"topic {number}")


@pytest.fixture
def file(made: tuple[Path, int], tmp_path: Path) -> Path:
    copy = tmp_path / "many.roundtable"
    shutil.copyfile(made[0], copy)
    _begin(copy)
    return copy


@pytest.fixture
def desk(qtbot: QtBot, file: Path, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(qtbot, file, tmp_path)
    yield opened
    opened.close()


def test_from_enter_to_durable_and_visible(
    desk: Desk, bare: Bare, timed: bool, tell: Callable[[str], None]
) -> None:
    saved: list[float] = []
    durable: list[float] = []
    inserted: list[float] = []

    for text in islice(texts(seed=3), ROUNDS if timed else FEW_ROUNDS):
        at = desk.session.now()
        inserted.append(bare.insert(at, text))
        QTest.keyClicks(desk.box, f"@gbif {text[:60]}")
        QCoreApplication.processEvents()
        begins = time.perf_counter()
        saved.append(ms(desk.save))
        durable.append((desk.durable_at - begins) * 1000)
    half, slow = statistics.median(saved), p99(saved)
    bare_ms = statistics.median(inserted)
    tell(f"Enter to durable and visible: {half:.1f} ms (16 wanted), p99 {slow:.1f} ms (50 wanted)")
    known = statistics.median(durable)
    tell(f"of that until it is known to be durable: {known:.1f} ms (bare insert {bare_ms:.2f} ms)")
    tell(f"Enter to durable and visible: {half / bare_ms:.0f} times a bare insert (3 wanted)")
    assert not timed or (half < 16 and slow < 50)


@pytest.fixture
def many_names(file: Path) -> None:
    with closing(open_store(file, ME)) as store:
        _people_a_programme(store)
        programme = load_programme(store.db)
    assert len(programme.people) >= PEOPLE


TYPED = "@organisation for data 17 and @first29 with @lst123 about #topic 7 or #topik 9, @wkimedia "


def test_a_key_press_with_completion(
    many_names: None, desk: Desk, timed: bool, tell: Callable[[str], None]
) -> None:
    def press(letter: str) -> None:
        QTest.keyClick(desk.box, letter)
        QCoreApplication.processEvents()  # with all that is painted for it

    times: list[float] = []
    for _ in range(8 if timed else 1):
        times += [ms(partial(press, letter)) for letter in TYPED]
        desk.box.empty()
        QCoreApplication.processEvents()
    half, slow = statistics.median(times), p99(times)
    tell(f"a key press, completion included: {half:.1f} ms, p99 {slow:.1f} ms (16 wanted)")
    assert not timed or slow < 16
