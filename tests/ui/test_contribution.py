"""A written contribution in the window: pasted or loaded, decided by keys, kept in one step."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.records import notes_where
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.bring_in.contributing import Contributing
from facilitator.ui.bring_in.contribution_dialog import ContributionDialog
from facilitator.ui.dialogs import Answer
from facilitator.ui.prompts import Prompt
from facilitator.ui.session import Session
from facilitator.ui.window_controller import WindowContext
from tests.ui.prepare_house import AnsweringDialogs

TEXT = "# Governance\n\nFirst paragraph.\n\n- a point\n- another point"


class House(AnsweringDialogs):
    """Stands for the dialogs and the prompts of the window as well."""

    def __init__(self, session: Session, actions: ActionMap) -> None:
        super().__init__()
        self.session = session
        self.actions = actions
        self.window = QMainWindow()
        self.told: list[str] = []
        self.contributing = Contributing(WindowContext(session, actions, self, self, self.window))

    def choose_contribution(self, answer: Answer) -> None:
        self._answer(answer)

    def ask(self, prompt: Prompt) -> None:
        self.told.append(prompt.text)

    def open(self, qtbot: QtBot) -> ContributionDialog:
        self.actions.action("contribution").trigger()
        dialog = self.window.findChildren(ContributionDialog)[-1]
        dialog.activateWindow()
        qtbot.waitUntil(dialog.text.hasFocus, timeout=3_000)
        return dialog

    def paste(self, qtbot: QtBot, text: str = TEXT) -> ContributionDialog:
        dialog = self.open(qtbot)
        dialog.text.insertPlainText(text)
        rows = dialog.table.model_of_rows.rowCount
        qtbot.waitUntil(lambda: rows() > 0, timeout=3_000)
        dialog.table.setFocus()
        return dialog

    def kept(self) -> list[str]:
        return [note.text for note in notes_where(self.session.db, "author = ?", ("Note-taker",))]


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> House:
    made = House(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def outcomes(dialog: ContributionDialog) -> list[str]:
    return [row.cells[0] for row in dialog.table.model_of_rows.rows()]


def _withdraw(store: Store, organisation: str) -> Changes:
    with store.act("name_programme", at=0) as act:
        act.remove("organisation", organisation)
    return act.changes


def choose(dialog: ContributionDialog, name: str) -> None:
    dialog.organisation.setCurrentIndex(dialog.organisation.findText(name))


def test_pasted_text_becomes_notes_once_its_author_is_chosen(qtbot: QtBot, house: House) -> None:
    dialog = house.paste(qtbot)
    assert outcomes(dialog) == ["Heading", "Note", "Note", "Note"]
    assert dialog.heading.full_text() == "3 notes, 1 left out"
    assert not dialog.go.isEnabled()
    choose(dialog, "WikiRate")
    assert [row.cells[2] for row in dialog.table.model_of_rows.rows()] == ["Q2"] * 4
    assert dialog.go.text() == "Keep 3 notes"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(house.told), timeout=5_000)
    assert house.kept() == ["First paragraph. #Q2", "a point #Q2", "another point #Q2"]
    assert house.session.undo_entry()[0] == "add_contribution"


def test_what_fails_after_the_dialog_was_closed_is_told(qtbot: QtBot, house: House) -> None:
    dialog = house.paste(qtbot)
    choose(dialog, "WikiRate")
    house.session.run(_withdraw, dialog.organisation.currentData())
    with qtbot.waitSignal(house.session.failed, timeout=5_000) as told:
        dialog.go.click()
        dialog.reject()
        dialog.reject()
    (failure,) = told.args
    assert "needs the organisation that wrote it" in failure.message
    assert not house.kept()


def test_an_answer_that_comes_late_leaves_the_next_dialog_open(qtbot: QtBot, house: House) -> None:
    dialog, disk_answers = house.paste(qtbot), Event()
    choose(dialog, "WikiRate")
    house.session.run(lambda _store: disk_answers.wait(5))
    dialog.go.click()
    dialog.reject()
    dialog.reject()
    second = house.paste(qtbot, "Of somebody else")
    disk_answers.set()
    qtbot.waitUntil(lambda: bool(house.told), timeout=5_000)
    assert len(house.kept()) == 3
    assert second.isVisible()
    assert house.contributing.unkept() == "Of somebody else"


def test_keys_leave_out_join_split_and_tag(qtbot: QtBot, house: House) -> None:
    dialog = house.paste(qtbot)
    table = dialog.table
    qtbot.keyClick(table, Qt.Key.Key_End)
    table.selectRow(3)
    qtbot.keyClick(table, Qt.Key.Key_Backspace)
    assert [row.cells[4] for row in table.model_of_rows.rows()][-1] == "a point\nanother point"
    assert table.currentIndex().row() == 2
    qtbot.mouseClick(dialog.split, Qt.MouseButton.LeftButton)
    assert len(outcomes(dialog)) == 4
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert outcomes(dialog) == ["Heading", "Left out", "Note", "Note"]
    table.selectRow(2)
    dialog.tags.setFocus()
    qtbot.keyClicks(dialog.tags, " !barrier #[licences]")
    assert table.model_of_rows.rows()[2].cells[1:4] == ("Barrier", "Q2", "#licences")
    qtbot.keyClick(dialog.tags, Qt.Key.Key_Return)
    assert table.hasFocus()
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    dialog.text.insertPlainText("\n\nA last one.")
    qtbot.waitUntil(lambda: len(outcomes(dialog)) == 5, timeout=3_000)
    assert outcomes(dialog) == ["Heading", "Left out", "Note", "Note", "Note"]
    assert table.model_of_rows.rows()[2].cells[1] == "Barrier"


def test_a_file_is_loaded_with_its_name_as_source(
    qtbot: QtBot, house: House, tmp_path: Path
) -> None:
    house.path = tmp_path / "OCP on governance.md"
    house.path.write_text(TEXT, encoding="utf-8")
    dialog = house.open(qtbot)
    dialog.load.setFocus()
    qtbot.keyClick(dialog.load, Qt.Key.Key_Space)
    assert dialog.source.text() == "OCP on governance.md"
    assert dialog.organisation.currentText() == "Open Contracting Partnership"
    assert outcomes(dialog) == ["Heading", "Note", "Note", "Note"]
    house.path = tmp_path / "nothing.docx"
    dialog.load.click()
    assert "does not exist" in dialog.problem.full_text()
    assert len(outcomes(dialog)) == 4


def test_everything_has_a_name_and_the_model_keeps_the_rules(qtbot: QtBot, house: House) -> None:
    dialog = house.paste(qtbot)
    QAbstractItemModelTester(dialog.table.model_of_rows, dialog)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert house.kept() == []


def test_a_text_that_is_not_kept_takes_a_second_escape(qtbot: QtBot, house: House) -> None:
    dialog = house.paste(qtbot)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.problem.full_text().startswith("Nothing of this text is kept yet.")
    assert house.contributing.unkept() == TEXT.strip()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert house.contributing.unkept() == ""


def test_a_second_time_it_says_that_nothing_was_added(qtbot: QtBot, house: House) -> None:
    for _ in range(2):
        dialog = house.paste(qtbot)
        dialog.organisation.setCurrentIndex(1)
        dialog.place.setCurrentIndex(0)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        count = len(house.told)
        qtbot.waitUntil(lambda was=count: len(house.told) > was, timeout=5_000)
    assert house.told[-1] == "Nothing was added: these notes are here already."
    assert len(house.kept()) == 3
