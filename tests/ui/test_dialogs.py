"""No file dialog opens a file: closing it again would drop the locks of the open programme."""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QMainWindow
from pytestqt.qtbot import QtBot

from facilitator.ui.dialogs import Answer, Dialogs
from facilitator.ui.session import Session
from tests.conftest import ROOT
from tests.open_files import Openings, locks_on
from tests.ui.asking import result_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="locks are counted as Linux does")

Ask = Callable[[Dialogs, Path, Answer], object]
ASKS: dict[str, Ask] = {
    "agenda": lambda dialogs, _, answer: dialogs.choose_agenda(answer),
    "notes": lambda dialogs, _, answer: dialogs.choose_notes(answer),
    "contribution": lambda dialogs, _, answer: dialogs.choose_contribution(answer),
    "programme": lambda dialogs, _, answer: dialogs.choose_programme(answer),
    "new": lambda dialogs, _, answer: dialogs.choose_new_programme("New", answer),
    "save": lambda dialogs, path, answer: dialogs.choose_where_to_save(path, "Text", answer),
}


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def openings(qtbot: QtBot, session: Session) -> Iterator[Openings]:
    """Watch a programme that is being written, and files that a dialog cannot tell by name."""
    result_of(qtbot, session, bool)  # the writer has the file open
    folder = session.path.parent
    (folder / "without a suffix").write_bytes(b"SQLite format 3\0" + bytes(4096))
    (folder / "notes.md").write_text("# Notes", encoding="utf-8")
    watching = Openings(folder)
    yield watching
    watching.close()


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
def test_no_dialog_opens_what_it_lists_or_is_told(
    qtbot: QtBot, window: QMainWindow, session: Session, openings: Openings, ask: Ask
) -> None:
    log_index = session.path.with_name(f"{session.path.name}-shm")
    held = locks_on(session.path), locks_on(log_index)
    assert min(held) > 0
    dialogs = Dialogs(window)
    ask(dialogs, session.path.with_name("save.txt"), lambda path: None)  # noqa: ARG005
    dialog = window.findChild(QFileDialog)
    dialog.setDirectory(str(session.path.parent))
    dialog.setNameFilters(["All files (*)"])
    look_at_everything(qtbot, dialog, session.path)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None, timeout=3000)
    assert openings.heard() == []
    assert (locks_on(session.path), locks_on(log_index)) == held


def look_at_everything(qtbot: QtBot, dialog: QFileDialog, path: Path) -> None:
    """Go over each file in both views, and type the path of one."""
    with qtbot.waitExposed(dialog):
        pass
    lists = dialog.findChild(QListView, "listView")
    qtbot.waitUntil(lambda: path.name in names(lists), timeout=3000)
    for mode in (QFileDialog.ViewMode.Detail, QFileDialog.ViewMode.List):
        dialog.setViewMode(mode)
        for name in names(lists):
            dialog.selectFile(str(path.with_name(name)))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, str(path))
    assert field.text().startswith(str(path))
    lists.setFocus()
    for _ in names(lists):
        qtbot.keyClick(lists, Qt.Key.Key_Down)


def names(lists: QListView) -> list[str]:
    model, root = lists.model(), lists.rootIndex()
    return [model.index(row, 0, root).data() for row in range(model.rowCount(root))]


def test_no_other_part_of_the_window_lists_files() -> None:
    listing = re.compile(r"Q(FileDialog|FileSystemModel|FileIconProvider|MimeDatabase|Completer)")
    ui = ROOT / "facilitator" / "ui"
    found = {p.name for p in ui.rglob("*.py") if listing.search(p.read_text(encoding="utf-8"))}
    # The box for a name completes the names it was given, and knows no files.
    assert found == {"dialogs.py", "file_icons.py", "name_box.py"}


def test_files_are_told_by_their_names(qtbot: QtBot, window: QMainWindow, session: Session) -> None:
    dialogs = Dialogs(window)
    dialogs.choose_programme(lambda path: None)  # noqa: ARG005
    dialog = window.findChild(QFileDialog)
    (session.path.parent / "notes.md").touch()
    (session.path.parent / "folder").mkdir()
    dialog.setDirectory(str(session.path.parent))
    dialog.setNameFilters(["All files (*)"])
    lists = dialog.findChild(QListView, "listView")
    model = lists.model()

    def kinds() -> dict[str, str]:
        root = lists.rootIndex()
        rows = range(model.rowCount(root))
        return {model.index(row, 0, root).data(): model.index(row, 2, root).data() for row in rows}

    qtbot.waitUntil(lambda: kinds().get("notes.md") == "MD file", timeout=3000)
    assert (kinds()["folder"], kinds()[session.path.name]) == ("Folder", "Programme")
    dialog.reject()


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
def test_a_folder_that_is_not_there_is_no_name_of_a_file(
    window: QMainWindow,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Ask,
) -> None:
    (home / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "file"))  # so that there is no data folder
    monkeypatch.setattr(tempfile, "tempdir", str(home / "file"))
    dialogs = Dialogs(window)
    ask(dialogs, tmp_path / "gone" / "away" / "save.txt", lambda path: None)  # noqa: ARG005
    dialog = window.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit").text()
    assert name in {"", "New.roundtable", "save.txt"}
    assert Path(dialog.directory().absolutePath()).is_dir()
    dialog.reject()
