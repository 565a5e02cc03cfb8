"""The main job by hand: from an agenda file to a Word write-up, in the window, by real keys."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.corrections import shift_turn
from facilitator.operations.history import take_back
from facilitator.store.checks.check import check
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.actions.physical_keys import PhysicalKeys
from facilitator.ui.capture.box import CaptureBox
from facilitator.ui.dialogs import Answer
from facilitator.ui.main_window import MainWindow
from facilitator.ui.publish.outcome import Outcome
from facilitator.ui.publish.page import PublishPage
from facilitator.ui.publish.reading_strip import ReadingStrip
from facilitator.ui.session import Session
from facilitator.ui.settings.holder import SettingsHolder
from facilitator.ui.theme import Scheme, Theme
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import shown_preview
from tests.ui.publish_house import settle

AGENDA_A = Path(__file__).parent.parent / "_files" / "agendas" / "a-impact.md"
MINUTE = 60_000


class ChoosingDialogs:
    """Stands in for the file dialogs of the system: answers at once with the given paths."""

    def __init__(self, agenda: Path, folder: Path) -> None:
        self._agenda = agenda
        self._folder = folder
        self.saved: list[Path] = []

    def choose_agenda(self, answer: Answer) -> None:
        answer(self._agenda)

    def choose_where_to_save(self, suggested: Path, _kind: str, answer: Answer) -> None:
        self.saved.append(self._folder / suggested.name)
        answer(self.saved[-1])


class Desk:
    """The window with somebody at its keys."""

    def __init__(self, qtbot: QtBot, session: Session, clock: FakeClock, folder: Path) -> None:
        self.qtbot, self.session, self.clock = qtbot, session, clock
        self.actions = ActionMap(session, mac=False)
        state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.dialogs = ChoosingDialogs(AGENDA_A, folder)
        app = QApplication.instance()
        self.theme = Theme(app)
        self.theme.use(Scheme.LIGHT)
        self.window = MainWindow(
            session,
            self.actions,
            state,
            settings=SettingsHolder(session),
            theme=self.theme,
            dialogs=self.dialogs,
        )
        self.keys = PhysicalKeys(app, self.actions, self.window)
        self.window.show_place("prepare")
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, keys: str) -> None:
        """Press a key combination where the focus is, as a keyboard would."""
        self.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5000)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())

    def do(self, keys: str) -> None:
        """Press keys that make a commit, and wait until it is saved."""
        with self.qtbot.waitSignal(self.session.changed, timeout=5000):
            self.press(keys)

    def note(self, line: str) -> None:
        """Type a note where the cursor is, and wait until it is saved."""
        box = QApplication.focusWidget()
        assert isinstance(box, CaptureBox)
        self.qtbot.keyClicks(box, line)
        self.clock.tick(3000)
        with self.qtbot.waitSignal(self.session.changed, timeout=5000):
            self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def later(self, minutes: float) -> None:
        self.clock.tick(round(minutes * MINUTE))

    @property
    def status(self) -> RoundtableStatus | None:
        state = self.session.state()
        return state.status if state else None


@pytest.fixture
def desk(qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, session, clock, tmp_path)
    yield made
    made.window.close_now()
    made.window.stage.deleteLater()
    made.window.deleteLater()
    made.theme.deleteLater()


def load_agenda(desk: Desk) -> None:
    desk.press("Ctrl+Shift+A")
    preview = shown_preview(desk.window)
    accept = next(b for b in preview.findChildren(QPushButton) if b.isDefault())
    with desk.qtbot.waitSignal(desk.session.changed, timeout=5000):
        desk.qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def test_from_an_agenda_file_to_a_write_up(desk: Desk) -> None:
    load_agenda(desk)
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    assert desk.window.place() == "run"
    assert desk.window.stage.isVisible()
    desk.do("Ctrl+Shift+S")
    assert desk.status is RoundtableStatus.RUNNING

    for number, line in ((2, "First point, in the note-taker's words"), (3, "!barrier A second")):
        desk.later(1)
        desk.do(f"Alt+{number}")
        desk.note(line)
    desk.later(1)
    desk.do("Alt+5")
    desk.note('!quote "A sentence as it was spoken."')
    desk.note("!action @ocp share the election rules by 12 Dec")
    desk.note("GBIF: agrees with @osmf #q2")
    desk.do("Alt+-")
    desk.note("!question Something nobody could answer today")
    for _ in range(8):
        desk.later(5)
        desk.do("Ctrl+Shift+Return")
    desk.press("Ctrl+Shift+E")
    desk.do("Ctrl+Shift+E")
    assert desk.status is RoundtableStatus.ENDED

    notes = desk.session.notes()
    handles = {each.id: each.handle for each in desk.session.programme.organisations}
    said = [[handles[each] for each in note.said_by] for note in notes]
    assert said == [["metabrainz"], ["oar"], ["osmf"], ["osmf"], ["gbif"], []]
    assert [note.kind for note in notes][1:4] == [Kind.BARRIER, Kind.QUOTE, Kind.ACTION]
    assert notes[3].due == "2026-12-12"
    record = desk.session.record
    assert record is not None
    assert len(record.items) == 9
    assert [turn.end is not None for turn in record.turns] == [True] * 3

    publish(desk)
    assert check(desk.session.db) == ()


def wait_for(desk: Desk, outcome: Outcome, said: str) -> None:
    text = outcome.text
    desk.qtbot.waitUntil(lambda: text.full_text().startswith(said), timeout=20_000)


def publish(desk: Desk) -> None:
    """Publish to Word and Markdown, and look into both files."""
    desk.press("Ctrl+4")
    page = desk.window.findChild(PublishPage)
    settle(desk.qtbot, page)  # it is seen
    desk.press("Alt+J")  # somebody who was in the room has read it through
    read = desk.window.findChild(ReadingStrip).text
    desk.qtbot.waitUntil(lambda: read.full_text().startswith("Read through by"), timeout=20_000)
    for label in ("Word", "Markdown"):
        format_button(desk.window, label).click()
        settle(desk.qtbot, page)
        desk.press("Ctrl+E")
        outcome = desk.window.findChild(Outcome)
        assert outcome is not None
        wait_for(desk, outcome, f"Written to {desk.dialogs.saved[-1]}.")
    word, markdown = desk.dialogs.saved
    assert (word.name, markdown.suffix) == (
        "roundtable-1-value-and-impact PUBLIC draft.docx",
        ".md",
    )
    text = markdown.read_text(encoding="utf-8")
    paragraphs = "\n".join(each.text for each in docx.Document(str(word)).paragraphs)
    for words in ("First point, in the note-taker", "A sentence as it was spoken."):
        assert words in text
        assert words in paragraphs
    assert "12 December 2026" in text
    assert "Robertson" not in text + paragraphs


def format_button(window: QWidget, label: str) -> QAbstractButton:
    buttons = window.findChildren(QAbstractButton)
    return next(button for button in buttons if button.text() == label)


def test_undo_takes_back_the_last_act_by_name(desk: Desk) -> None:
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    desk.do("Ctrl+Shift+S")
    desk.later(1)
    desk.do("Alt+1")
    undo: QAction = desk.actions.action("undo")
    name = "Undo: floor to GBIF"  # said behind the paint of who has the floor
    desk.qtbot.waitUntil(lambda: undo.text().replace("&", "") == name, timeout=5000)
    desk.do("Ctrl+Z")
    record = desk.session.record
    assert record is not None
    assert record.turns == ()
    redo = desk.actions.action("redo")
    desk.qtbot.waitUntil(lambda: redo.text().endswith("floor to GBIF"), timeout=5000)


def test_moving_on_while_people_wait_asks_without_taking_the_keys(desk: Desk) -> None:
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    desk.do("Ctrl+Shift+S")
    desk.do("Alt+Shift+4")
    box = QApplication.focusWidget()
    desk.press("Ctrl+Shift+Return")
    prompt = desk.window.prompts.current()
    assert prompt is not None
    assert prompt.text.startswith("1 still waiting")
    assert QApplication.focusWidget() is box
    desk.later(1)
    desk.do("Ctrl+Shift+Return")
    state = desk.session.state()
    assert state is not None
    assert state.item is not None
    assert state.item.number == 2


def test_every_action_is_served(desk: Desk) -> None:
    for place in ("prepare", "run", "review", "publish"):
        desk.window.show_place(place)
    # The group of the map itself, or of the places, hears each; somebody must hear it besides.
    idle = {
        spec.id
        for spec, action in desk.actions.rows()
        if action.receivers("2triggered(bool)") + action.receivers("2toggled(bool)") < 2
    }
    assert idle == set()


def test_taking_back_an_act_of_the_room_keeps_the_notes(desk: Desk) -> None:
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    desk.do("Ctrl+Shift+S")
    desk.later(1)
    desk.do("Alt+1")
    desk.note("Said while the wrong one had the floor")
    with desk.qtbot.waitSignal(desk.session.changed, timeout=5000):
        desk.actions.action("take_back").trigger()
    record = desk.session.record
    assert record is not None
    assert record.turns == ()
    assert len(desk.session.notes()) == 1


def test_what_an_act_taken_back_has_to_leave_is_said(desk: Desk) -> None:
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    desk.do("Ctrl+Shift+S")
    desk.later(1)
    desk.do("Alt+1")
    desk.later(1)
    shifts = []
    for _ in range(2):
        with desk.qtbot.waitSignal(desk.session.changed, timeout=5000) as signal:
            desk.session.run(shift_turn, desk.session.roundtable_id, -5000, at=desk.clock())
        shifts.append(signal.args[0].commit)
    desk.session.run(take_back, shifts[0], at=desk.clock())
    desk.qtbot.waitUntil(lambda: desk.window.prompts.current() is not None, timeout=5000)
    assert "edited later, and stays" in desk.window.prompts.current().text


def test_the_first_may_speak_before_the_start_and_one_key_starts(desk: Desk) -> None:
    desk.press("Ctrl+R")
    desk.qtbot.waitUntil(lambda: desk.status is RoundtableStatus.OPEN, timeout=5000)
    desk.do("Alt+1")
    desk.qtbot.waitUntil(lambda: desk.window.prompts.current() is not None, timeout=5000)
    prompt = desk.window.prompts.current()
    assert prompt is not None
    assert prompt.text == "GBIF has the floor, but the roundtable has not started."
    desk.do("Ctrl+Shift+S")
    assert desk.status is RoundtableStatus.RUNNING
