"""The Run screen on a small laptop: all of it is in sight, and what acts looks like it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.floor import chair_floor
from facilitator.operations.people import add_person
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.capture.footer import CaptureFooter
from facilitator.ui.main_window import MainWindow
from facilitator.ui.run.agenda_row import AgendaRow
from facilitator.ui.run.board import Board
from facilitator.ui.run.clock_pane import ClockPane
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.run.room_column import RoomColumn
from facilitator.ui.run.tile import Tile
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme
from facilitator.ui.widgets.action_sentence import ActionSentence
from facilitator.ui.widgets.few_rows import FewRows
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.asking import result_of, settle
from tests.ui.dressing import dressed_as

TASK_BAR, TITLE = 48, 32
AT_150, AT_125 = QSize(1280, 720), QSize(1092, 614)  # of _files/cases/reports/21
LONG = "Konstantinos Papadopoulos-Andersson"


def left_of(screen: QSize) -> QSize:
    return screen - QSize(0, TASK_BAR + TITLE)


class Room:
    """The window in an open discussion; everybody of seven waits."""

    def __init__(self, qtbot: QtBot, session: Session, folder: Path, theme: Theme) -> None:
        self.qtbot, self.session = qtbot, session
        actions = ActionMap(session, mac=False)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(
            session, actions, state, settings=SettingsHolder(session), theme=theme
        )
        question = next(q.id for q in session.programme.questions if q.code == "Q2")
        planned = self.do(plan_roundtable, question, title="Governance", zone="Europe/London")
        session.choose_roundtable(planned.subject[0])
        self.act(start)
        self.enter("/item Open discussion")
        for each in session.programme.members:
            self.enter(f"/q {each.handle} to say something about how the board is elected")
        self.window.show_place("run")
        with qtbot.waitExposed(self.window):
            self.window.showNormal()

    def do(self, operation: object, *args: object, **more: object) -> object:
        at = self.session.now()
        return result_of(self.qtbot, self.session, operation, *args, at=at, **more)

    def act(self, operation: object, *args: object, **more: object) -> object:
        return self.do(operation, self.session.roundtable_id, *args, **more)

    def enter(self, line: str) -> None:
        self.act(enter_line, line)

    def resize(self, size: QSize) -> None:
        self.window.setMinimumSize(1, 1)  # the screen of the tests is smaller still
        self.window.resize(size)
        self.window.page("run").refresh()
        for _ in range(3):  # what is laid out anew asks for another round
            QApplication.processEvents()

    def add_guest(self) -> None:
        whose = "Ministry of Transport and Works"
        self.do(
            add_person, "Ana Ruiz", new_organisation=whose, roundtable=self.session.roundtable_id
        )

    def tiles(self) -> list[Tile]:
        return [each for each in self.one(Board).findChildren(Tile) if each.isVisible()]

    def sentences(self) -> list[ActionSentence]:
        found = self.window.findChildren(ActionSentence)
        return [each for each in found if each.isVisible()]

    def one(self, kind: type) -> QWidget:
        (found,) = (each for each in self.window.findChildren(kind) if each.isVisible())
        return found

    def texts(self) -> list[str]:
        labels = self.window.findChildren(TextLabel)
        return [each.full_text() for each in labels if each.isVisible()]

    def whole(self, widget: QWidget) -> bool:
        """Tell whether nothing of a widget is outside what can be seen of its parents."""
        return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.fixture
def room(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[Room]:
    app = QApplication.instance()
    with dressed_as(app, Scheme.LIGHT):
        made = Room(qtbot, session, tmp_path, Theme(app))
        yield made
        made.window.close()
        made.window.deleteLater()
        settle(qtbot, session)


@pytest.mark.slow
@pytest.mark.parametrize("screen", [AT_150, AT_125], ids=["150 %", "125 %"])
def test_the_window_asks_for_no_more_than_a_small_screen_has(room: Room, screen: QSize) -> None:
    least = room.window.minimumSizeHint().expandedTo(room.window.minimumSize())
    room_left = left_of(screen)
    assert (least.width() <= room_left.width(), least.height() <= room_left.height()) == (
        True,
        True,
    ), least


@pytest.mark.slow
@pytest.mark.parametrize("screen", [AT_150, AT_125], ids=["150 %", "125 %"])
def test_what_must_be_at_hand_is_in_sight(room: Room, screen: QSize) -> None:
    room.enter("A note.")
    room.resize(left_of(screen))
    next_item = next(
        b for b in room.window.findChildren(KeyButton) if b.text() == "Next item" and b.isVisible()
    )
    saved = next(
        label
        for label in room.one(CaptureFooter).findChildren(TextLabel)
        if label.full_text().startswith("✓ Saved")
    )
    assert [room.whole(each) for each in (next_item, room.one(CaptureBox), saved)] == [True] * 3


@pytest.mark.slow
@pytest.mark.parametrize(
    "size", [left_of(AT_125), left_of(AT_150), AT_150, QSize(1440, 900)], ids=str
)
def test_the_whole_board_is_in_sight_while_seven_wait(room: Room, size: QSize) -> None:
    room.resize(size)
    tiles = [each for each in room.one(Board).findChildren(Tile) if each.isVisible()]
    assert len(tiles) == 7
    room.qtbot.waitUntil(lambda: all(room.whole(each) for each in tiles), timeout=2000)


@pytest.mark.slow
def test_a_little_more_height_hides_no_tile(room: Room) -> None:
    for height in (550, 565, 580):
        room.resize(QSize(1088, height))
        tiles = [each for each in room.one(Board).findChildren(Tile) if each.isVisible()]
        room.qtbot.waitUntil(lambda shown=tiles: all(map(room.whole, shown)), timeout=2000)


@pytest.mark.slow
def test_a_guest_with_a_long_name_leaves_the_columns_of_the_board_in_sight(room: Room) -> None:
    room.add_guest()
    room.resize(QSize(1088, 580))
    assert len(room.tiles()) == 8
    room.qtbot.waitUntil(lambda: all(map(room.whole, room.tiles())), timeout=2000)


@pytest.mark.slow
@pytest.mark.parametrize("size", [AT_150, QSize(1366, 700)], ids=str)
def test_a_crowded_round_hides_no_tile(room: Room, size: QSize) -> None:
    """Five wait, somebody is to be heard first, a round goes on, a guest is here."""
    room.add_guest()
    for line in ("/item Check-in round", "/floor gbif", "/floor osmf"):
        room.enter(line)
    for each in ("gbif", "osmf", "ocp", "oar", "wikimedia"):
        room.enter(f"/q {each} to say something about how the board is elected")
    room.resize(size)
    shown = " ".join(room.texts())
    assert "Next in the round" in shown
    assert "Suggested" in " ".join(each.accessibleName() for each in room.sentences())
    assert len(room.tiles()) == 8
    room.qtbot.waitUntil(lambda: all(map(room.whole, room.tiles())), timeout=2000)


@pytest.mark.slow
def test_a_bar_above_the_places_leaves_the_clock_as_large_as_it_was(room: Room) -> None:
    room.resize(QSize(1440, 900))
    before = room.one(ClockPane).height()
    for each in room.session.programme.members[3:]:
        room.enter(f"/unq {each.handle}")
    room.resize(QSize(1440, 850))  # as with a bar
    assert room.one(ClockPane).height() == before
    room.qtbot.waitUntil(lambda: all(map(room.whole, room.tiles())), timeout=2000)


@pytest.mark.slow
@pytest.mark.parametrize("waiting", [0, 1, 7])
def test_in_the_least_window_nothing_of_the_column_scrolls_but_the_queue(
    room: Room, waiting: int
) -> None:
    for each in room.session.programme.members[waiting:]:
        room.enter(f"/unq {each.handle}")
    if waiting == 1:
        room.enter("/floor wikimedia")
    room.resize(left_of(AT_125))
    column = room.one(RoomColumn)
    board = room.one(Board)
    (area,) = (
        each
        for each in column.findChildren(QScrollArea)
        if each.widget() is not None and each.widget().isAncestorOf(board)
    )
    room.qtbot.waitUntil(lambda: room.whole(board), timeout=2000)
    assert area.verticalScrollBar().maximum() == 0
    room.resize(QSize(1440, 900))
    room.qtbot.waitUntil(lambda: "Question 2" in room.texts(), timeout=2000)


@pytest.mark.slow
def test_a_long_queue_scrolls_to_whoever_has_the_keys(room: Room) -> None:
    room.resize(left_of(AT_125))
    rows = room.one(QueueCard).findChild(FewRows)
    last = rows.widget().rows()[-1]
    assert last.visibleRegion().isEmpty()
    room.window.activateWindow()
    last.setFocus()
    room.qtbot.waitUntil(lambda: room.whole(last), timeout=2000)


@pytest.mark.slow
def test_what_is_done_takes_one_line(room: Room) -> None:
    room.resize(left_of(AT_150))
    rows = [each for each in room.window.findChildren(AgendaRow) if each.isVisible()]
    room.enter("/item Check-in round")
    room.enter("/item Open discussion")
    QApplication.processEvents()
    done = [each for each in rows if "✓" in "".join(t.text() for t in each.findChildren(TextLabel))]
    line = done[0].fontMetrics().height()
    assert done
    assert max(each.height() for each in done) < 2.5 * line
    titles = (each for each in done[0].findChildren(TextLabel) if each.isVisible())
    title = next(each for each in titles if "✓" in each.text())
    assert title.width() > 12 * title.fontMetrics().averageCharWidth()


@pytest.mark.slow
@pytest.mark.parametrize("label", ["close", "by person", "discussion only", "take back"])
def test_a_label_that_acts_is_underlined(room: Room, label: str) -> None:
    room.resize(QSize(1440, 900))
    room.act(chair_floor)
    found = [
        each
        for each in room.window.page("run").findChildren(QPushButton)
        if each.isVisible() and each.text() == label
    ]
    assert [each.property("look") for each in found] == ["link"]


@pytest.mark.slow
def test_the_last_act_names_whoever_it_was_in_full(room: Room) -> None:
    added = room.do(add_person, LONG, roundtable=room.session.roundtable_id)
    room.enter(f"/floor {LONG}")
    room.resize(left_of(AT_125))
    assert added
    lines = [each for each in room.window.findChildren(LineButton) if each.isVisible()]
    (last,) = (each for each in lines if each.plain_text().startswith("Last:"))
    (scope,) = (each for each in lines if each.plain_text().startswith("timeline"))
    assert LONG in last.plain_text()
    assert [each.toolTip() for each in (last, scope)] == ["", ""]  # the tip is for what is cut
    scope.click()
    QApplication.processEvents()
    assert (scope.plain_text(), scope.toolTip()) == ("timeline of the roundtable", "")
    assert scope.width() >= scope.sizeHint().width()


@pytest.mark.slow
def test_the_chips_do_not_push_a_key_out_of_sight(room: Room) -> None:
    room.resize(left_of(AT_125))
    box = room.one(CaptureBox)
    room.qtbot.keyClicks(box, "@a-rather-long-name-that-nobody-knows ")
    QApplication.processEvents()
    (chip,) = (
        each
        for each in room.window.findChildren(KeyButton)
        if each.isVisible() and "is nobody here" in each.text()
    )
    right = chip.mapTo(room.window, QPoint(chip.width(), 0)).x()
    assert right <= room.window.width()
    room.qtbot.waitUntil(lambda: room.whole(chip), timeout=2_000)
    box.clear()
