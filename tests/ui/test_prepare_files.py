"""Files around a programme: load an agenda, open a programme, make a new one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator.store.file import open_reader
from facilitator.store.queries.programme import agenda_of, load_programme
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.dialogs import Dialogs
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.files import ProgrammeFiles
from facilitator.ui.prepare.new_programme import NewProgramme
from facilitator.ui.session import Session
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.prepare_house import AnsweringDialogs, PrepareHouse, shown_preview

AGENDA = """# Follow-up

question: {question}

Doors open early.

- 14:00 Welcome (5 min)
- 14:05 Open discussion: who decides? (20 min)
- 14:40 Close (5 min)
"""


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap) -> PrepareHouse:
    made = PrepareHouse(session, actions)
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def preview_of(house: PrepareHouse, path: Path) -> AgendaPreview:
    house.dialogs.path = path
    house.actions.action("load_agenda").trigger()
    return shown_preview(house.window)


def agenda_file(folder: Path, question: str) -> Path:
    path = folder / "follow-up.md"
    path.write_text(AGENDA.format(question=question), encoding="utf-8")
    return path


def test_an_agenda_is_shown_before_it_is_kept(
    qtbot: QtBot, house: PrepareHouse, tmp_path: Path
) -> None:
    question = house.theme_id("Governance")
    before = agenda_of(house.session.db, question)
    preview = preview_of(house, agenda_file(tmp_path, "Q2"))
    assert preview.isVisible()
    assert preview.isModal()
    assert preview.table.model_of_rows.rowCount() == 3
    assert "gap of 15 min" in " ".join(preview.table.model_of_rows.rows()[2].cells)
    assert preview.put.text() == "Replace the agenda of Governance"
    assert agenda_of(house.session.db, question) == before
    preview.cancel.click()
    assert agenda_of(house.session.db, question) == before


def test_put_it_in_makes_it_the_agenda_of_the_theme(
    qtbot: QtBot, house: PrepareHouse, tmp_path: Path
) -> None:
    preview = preview_of(house, agenda_file(tmp_path, "Q2"))
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        preview.put.click()
    assert house.planning.theme_id == house.theme_id("Governance")
    rows = house.page.agenda.table.agenda.rows()
    assert [row.title for row in rows] == ["Welcome", "Open discussion: who decides?", "Close"]
    assert house.page.agenda.source.summary.full_text().startswith("From follow-up.md · 3 items")


def test_a_question_the_programme_lacks_is_offered_first(
    house: PrepareHouse, tmp_path: Path
) -> None:
    preview = preview_of(house, agenda_file(tmp_path, "Who pays for the archive?"))
    assert preview.theme.currentText() == "New: Follow-up"
    assert preview.title.isVisible()
    assert preview.put.text() == "Put it in a new theme"
    preview.theme.setCurrentIndex(0)
    assert not preview.title.isVisible()
    preview.reject()


def test_a_file_that_takes_long_says_so_and_can_be_left(
    qtbot: QtBot, house: PrepareHouse, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    lines = (f"{n // 60 % 24:02}:{n % 60:02},Talk {n},1" for n in range(20_000))
    path.write_text("\n".join(["Time,Title,Minutes", *lines]), encoding="utf-8")
    house.loading.read(path)
    (preview,) = house.window.findChildren(AgendaPreview)
    preview.open()  # as it is after a while
    assert preview.heading.full_text() == "Reading long.csv…"
    assert not preview.put.isVisible()
    preview.cancel.click()
    assert preview_of(house, agenda_file(tmp_path, "Q2")).table.model_of_rows.rowCount() == 3


def test_without_a_question_the_chosen_theme_is_offered(
    house: PrepareHouse, tmp_path: Path
) -> None:
    house.planning.choose_theme(house.theme_id("Accessibility"))
    path = tmp_path / "plain.txt"
    path.write_text("- 14:00 Welcome (5 min)\n- 14:05 Close (5 min)\n", encoding="utf-8")
    preview = preview_of(house, path)
    assert preview.theme.currentText() == "Accessibility"
    preview.reject()


def test_another_theme_can_be_chosen(qtbot: QtBot, house: PrepareHouse, tmp_path: Path) -> None:
    preview = preview_of(house, agenda_file(tmp_path, "Q2"))
    preview.theme.setCurrentIndex(preview.theme.findText("Accessibility"))
    assert preview.put.text() == "Replace the agenda of Accessibility"
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        preview.put.click()
    assert house.planning.theme_id == house.theme_id("Accessibility")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("prose.txt", b"Nothing here is an agenda.\n"),
        ("empty.md", b""),
        ("broken.docx", b"PK\x03\x04 cut off"),
        ("sheet.xlsx", b"PK\x03\x04"),
    ],
)
def test_what_is_no_agenda_is_refused_in_one_sentence(
    house: PrepareHouse, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    preview = preview_of(house, path)
    assert preview.heading.full_text() == f"{name} was not loaded"
    assert name in preview.problem.full_text()
    assert not preview.put.isVisible()
    assert preview.other.isVisible()
    preview.reject()


def test_another_file_can_be_chosen_after_a_refusal(house: PrepareHouse, tmp_path: Path) -> None:
    prose = tmp_path / "prose.txt"
    prose.write_text("Nothing here is an agenda.\n", encoding="utf-8")
    refused = preview_of(house, prose)
    house.dialogs.path = agenda_file(tmp_path, "Q2")
    refused.other.click()
    shown = shown_preview(house.window)
    assert shown.table.model_of_rows.rowCount() == 3
    shown.reject()


class Files:
    """ProgrammeFiles on a window, with a stand-in that chooses."""

    def __init__(self, window: QMainWindow, clock: FakeClock) -> None:
        self.window = window
        self.actions = ActionMap(window)
        self.dialogs = AnsweringDialogs()
        self.files = ProgrammeFiles(AUTHOR, clock, self.actions, self.dialogs, window)
        self.chosen: list[Path] = []
        self.files.programme_chosen.connect(self.chosen.append)

    def new(self) -> NewProgramme:
        self.actions.action("new_programme").trigger()
        return self.window.findChildren(NewProgramme)[-1]


@pytest.fixture
def files(qtbot: QtBot, clock: FakeClock) -> Files:
    window = QMainWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return Files(window, clock)


def test_open_announces_a_programme(files: Files, programme_file: Path) -> None:
    files.dialogs.path = programme_file
    files.actions.action("open_programme").trigger()
    assert files.chosen == [programme_file]


def test_open_refuses_what_is_no_programme(files: Files, tmp_path: Path) -> None:
    files.dialogs.path = tmp_path / "letter.txt"
    files.dialogs.path.write_text("Dear all", encoding="utf-8")
    files.actions.action("open_programme").trigger()
    assert files.chosen == []
    assert "not a programme file" in files.dialogs.said[0]


def test_a_new_programme_from_the_sample(files: Files, tmp_path: Path) -> None:
    files.dialogs.path = tmp_path / "mine.roundtable"
    dialog = files.new()
    dialog.sample.click()
    dialog.go_on.click()
    assert files.chosen == [files.dialogs.path]
    db = open_reader(files.dialogs.path)
    themes = [each for each in load_programme(db).questions if each.theme]
    assert len(themes) == 4
    assert all(agenda_of(db, theme.id) for theme in themes)
    db.close()


def test_an_empty_new_programme_needs_a_title(files: Files, tmp_path: Path) -> None:
    files.dialogs.path = tmp_path / "mine.roundtable"
    dialog = files.new()
    assert dialog.empty.isChecked()
    assert not dialog.go_on.isEnabled()
    dialog.title.setText("Peers: a/b")
    dialog.word.setText(" topic ")
    dialog.go_on.click()
    assert files.dialogs.suggested == "Peers a b"
    db = open_reader(files.dialogs.path)
    made = load_programme(db)
    assert (made.title, made.theme_word, made.questions) == ("Peers: a/b", "topic", ())
    db.close()


def test_a_programme_of_ones_own_is_typed_at_once(files: Files, qtbot: QtBot) -> None:
    dialog = files.new()
    with qtbot.waitExposed(dialog):
        pass
    dialog.activateWindow()
    qtbot.waitUntil(dialog.title.hasFocus, timeout=2000)
    qtbot.keyClicks(dialog.title, "Peers")
    assert dialog.go_on.isEnabled()
    dialog.sample.click()
    assert dialog.go_on.isEnabled()
    qtbot.keyClicks(dialog.title, " too")
    assert dialog.empty.isChecked()
    dialog.reject()


def test_a_new_programme_replaces_nothing(files: Files, programme_file: Path) -> None:
    before = programme_file.read_bytes()
    files.dialogs.path = programme_file
    dialog = files.new()
    dialog.sample.click()
    dialog.go_on.click()
    assert files.chosen == []
    assert "exists already" in files.dialogs.said[0]
    assert programme_file.read_bytes() == before


def test_dialogs_answer_once_without_blocking(qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dialogs = Dialogs(window)
    answers: list[Path] = []
    dialogs.choose_where_to_save(tmp_path / "notes.docx", "Word", answers.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.isModal()
    assert answers == []
    dialog.fileSelected.emit(str(tmp_path / "notes.docx"))
    assert answers == [tmp_path / "notes.docx"]
    dialog.close()
    dialogs.choose_agenda(answers.append)
    again = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    assert Path(again.directory().path()) == tmp_path
    again.reject()
    assert len(answers) == 1


def test_say_tells_one_sentence(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    Dialogs(window).say("Load an agenda", "a <b>file</b> is no agenda")
    box = window.findChild(QMessageBox)
    assert box.isModal()
    assert box.text() == "a <b>file</b> is no agenda"
    box.close()
