"""Bringing in notes in the window: what the dialog shows, and what its keys do."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_sample
from facilitator.store.file import open_store
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.bring_in.bringing import BringingIn
from facilitator.ui.bring_in.dialog import BringInDialog
from facilitator.ui.dialogs import Answer
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Session
from facilitator.ui.window_controller import WindowContext
from tests.operations.laptops import NOTES, ROOM, START, TAKER, hold, make_file, write_log
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.prepare_house import AnsweringDialogs

OURS = "01:02 Nobody reads licences before using a dataset"


class Choosing(AnsweringDialogs):
    """Answers with a file of another laptop."""

    def choose_notes(self, answer: Answer) -> None:
        self._answer(answer)


class Prompts:
    """Keeps what the window was told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def ask(self, prompt: Prompt) -> None:
        self.said.append(prompt.text)


class House:
    def __init__(self, session: Session, actions: ActionMap) -> None:
        self.session = session
        self.actions = actions
        self.window = QMainWindow()
        self.dialogs = Choosing()
        self.prompts = Prompts()
        self.bringing = BringingIn(
            WindowContext(session, actions, self.dialogs, self.prompts, self.window)
        )

    def open(self, qtbot: QtBot, path: Path) -> BringInDialog:
        self.dialogs.path = path
        self.actions.action("bring_in").trigger()
        dialog = self.window.findChildren(BringInDialog)[-1]
        ready = lambda: dialog.go.isVisible() or dialog.other_file.isVisible()  # noqa: E731
        qtbot.waitUntil(ready, timeout=10_000)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=3_000)
        return dialog

    def texts(self, number: int = 0) -> list[str]:
        table = roundtables(self.session.db)[number].id
        return [note.text for note in load_notes(self.session.db, table)]


@pytest.fixture
def programme_file(tmp_path: Path, clock: FakeClock) -> Path:
    path = tmp_path / "open-x.roundtable"
    create_sample(path, AUTHOR, at=clock())
    with closing(open_store(path, AUTHOR)) as store:
        hold(store, ROOM, OURS)
    return path


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.roundtable"
    with closing(make_file(path, TAKER)) as store:
        hold(store, ROOM, NOTES, shift_ms=-150_000)
    return path


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> House:
    made = House(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def chips(dialog: BringInDialog) -> list[str]:
    return [row.cells[0] for row in dialog.table.model_of_rows.rows()]


def test_the_preview_says_what_comes_and_enter_brings_it(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    dialog = house.open(qtbot, theirs)
    assert dialog.heading.full_text() == "6 notes: 5 new, 1 like ours"
    assert dialog.offset.text() == "+2m30s"
    assert dialog.how_known.full_text() == "estimated from 5 moments that both recorded"
    assert dialog.roundtable.currentText() == "Roundtable 1 · Governance"
    assert chips(dialog) == ["Keep ours", *["New"] * 5]
    assert dialog.table.model_of_rows.rows()[1].cells[1:4] == (
        "13:02:00",
        "Welcome and ground rules",
        "GBIF",
    )
    assert dialog.go.text() == "Bring in 5 notes"
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(house.prompts.said), timeout=5_000)
    assert house.prompts.said == ["5 notes brought in from theirs.roundtable."]
    assert len(house.texts()) == 6
    assert house.session.undo_entry()[0] == "bring_in"


def test_a_pair_stands_side_by_side_and_space_keeps_both(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    dialog = house.open(qtbot, theirs)
    assert dialog.pair.theirs.toPlainText() == "Nobody reads the licence before using a dataset"
    assert dialog.pair.ours.toPlainText() == "Nobody reads licences before using a dataset"
    assert dialog.pair.our_head.full_text() == (
        "13:01:02 · GBIF · typed by Note-taker · differs in “licences”"
    )
    assert dialog.pair.their_head.full_text().endswith("differs in “the licence”")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert chips(dialog)[0] == "Keep both"
    assert dialog.go.text() == "Bring in 6 notes"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.pair.theirs.toPlainText().endswith("stays in the room")
    assert dialog.pair.their_head.full_text().endswith("off the record")
    assert dialog.pair.ours.toPlainText() == "Nothing like it."
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert chips(dialog)[1] == "Left out"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(house.prompts.said), timeout=5_000)
    assert len(house.texts()) == 6
    assert not any("stays in the room" in each for each in house.texts())


def test_the_preview_follows_a_typed_offset(qtbot: QtBot, house: House, theirs: Path) -> None:
    dialog = house.open(qtbot, theirs)
    dialog.offset.setFocus()
    dialog.offset.selectAll()
    qtbot.keyClicks(dialog.offset, "+7m")
    rows = dialog.table.model_of_rows.rows
    qtbot.waitUntil(lambda: rows()[0].cells[1] == "13:05:30", timeout=3_000)
    assert dialog.how_known.full_text() == "as you set it"
    assert rows()[0].cells[2].startswith("Check-in round")
    qtbot.keyClick(dialog.offset, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.offset, Qt.Key.Key_Up)
    assert dialog.offset.text() == "+7m1s"
    dialog.offset.selectAll()
    qtbot.keyClicks(dialog.offset, "soon")
    qtbot.keyClick(dialog.offset, Qt.Key.Key_Tab)
    assert dialog.offset.text() == "+7m1s"


def test_a_second_time_there_is_nothing_to_bring_in(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    qtbot.keyClick(house.open(qtbot, theirs).table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(house.prompts.said), timeout=5_000)
    dialog = house.open(qtbot, theirs)
    assert dialog.heading.full_text() == "6 notes: 1 like ours, 5 already here"
    assert dialog.go.text() == "Nothing to bring in"
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert len(house.texts()) == 6


@pytest.mark.slow
def test_what_is_stricter_there_is_shown_and_holds(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    qtbot.keyClick(house.open(qtbot, theirs).table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(house.prompts.said), timeout=5_000)
    with closing(open_store(theirs, TAKER)) as there, there.act("change_promise", at=START) as act:
        act.change("roundtable", roundtables(there.db)[0].id, promise="chatham")
    dialog = house.open(qtbot, theirs)
    said = "5 notes of ours become stricter, as they were promised there"
    assert dialog.facts.full_text() == f"From theirs.roundtable · {said}"
    assert "becomes: Chatham House Rule" in dialog.pair.our_head.full_text()
    assert dialog.go.text() == "Keep the stricter rule"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(house.prompts.said) == 2, timeout=5_000)
    assert house.prompts.said[-1] == f"{said.replace('become', 'became')}."
    table = roundtables(house.session.db)[0].id
    rules = [note.attribution for note in load_notes(house.session.db, table)]
    assert sorted(map(str, rules)) == [*["chatham"] * 5, "off"]
    assert house.open(qtbot, theirs).go.text() == "Nothing to bring in"


def test_where_it_is_unclear_the_roundtable_is_asked_for(
    qtbot: QtBot, house: House, tmp_path: Path
) -> None:
    log = write_log(tmp_path / "night.log", NOTES, "01:10 /floor nobody", at=START - 32_400_000)
    dialog = house.open(qtbot, log)
    assert dialog.heading.full_text() == "Which roundtable are these 6 notes of?"
    assert dialog.facts.full_text() == "From night.log · refused in the log: line 4"
    assert dialog.roundtable.hasFocus()
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.roundtable, Qt.Key.Key_Down)
    dialog.offset.setValue(9 * 3600)
    qtbot.waitUntil(lambda: dialog.go.text() == "Bring in 5 notes", timeout=3_000)


def test_a_file_that_is_none_is_refused_in_one_sentence(
    qtbot: QtBot, house: House, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all,\n", encoding="utf-8")
    dialog = house.open(qtbot, letter)
    assert "neither a programme file nor a session log" in dialog.problem.full_text()
    assert not dialog.go.isVisible()
    assert dialog.other_file.hasFocus()
    house.dialogs.path = None
    qtbot.keyClick(dialog.other_file, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_without_a_roundtable_one_sentence_says_so(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    path = house.session.path
    with closing(open_store(path, AUTHOR)) as store, store.act("plan_roundtable", at=1) as act:
        act.remove("roundtable", roundtables(store.db)[0].id)
    house.dialogs.path = theirs
    house.actions.action("bring_in").trigger()
    assert house.dialogs.said == [
        "This programme has no roundtable that notes could be of: plan one first."
    ]


def test_everything_has_a_name_and_the_model_keeps_the_rules(
    qtbot: QtBot, house: House, theirs: Path
) -> None:
    dialog = house.open(qtbot, theirs)
    QAbstractItemModelTester(dialog.table.model_of_rows, dialog)
    dialog.offset.setValue(0)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget
