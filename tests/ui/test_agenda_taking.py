"""An agenda that is pasted or dropped on Prepare; a programme that is dropped is opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.errors import BadInput
from facilitator.readers.agenda.read import read_copied
from facilitator.ui.prepare.agenda_preview import AgendaPreview
from facilitator.ui.prepare.page import PreparePage
from facilitator.ui.prepare.preview_rows import TITLE
from tests.ui.conftest import FakeClock
from tests.ui.prepare_house import shown_preview
from tests.ui.setting_up_house import SettingUpHouse

TEXT = "- 14:00 Welcome (5 min)\n- 14:05 Close (5 min)\n"
TABLE = (
    "<meta charset='utf-8'><table><tr><th>Time</th><th>Title</th><th>Min</th></tr>"
    "<tr><td>14:00</td><td>Opening</td><td>5</td></tr>"
    "<tr><td>14:05</td><td>Talks</td><td>20</td></tr></table>"
)


@pytest.fixture
def house(qtbot: QtBot, programme_file: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    made = SettingUpHouse(qtbot, programme_file, clock)
    made.press("Alt+G")
    yield made
    made.close()


def titles(house: SettingUpHouse) -> list[str]:
    preview = shown_preview(house.window)
    found = [row.cells[TITLE] for row in preview.table.model_of_rows.rows()]
    preview.reject()
    return found


def copied(text: str = "", html: str = "", *files: Path) -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if files:
        mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    return mime


def drop(house: SettingUpHouse, mime: QMimeData) -> bool:
    """Drag something over the page and drop it there, if it may be."""
    page = house.window.findChild(PreparePage)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    over = QDragEnterEvent(QPointF(9, 9).toPoint(), action, mime, button, none)
    over.ignore()
    QApplication.sendEvent(page, over)
    if over.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, mime, button, none))
    return over.isAccepted()


def test_an_agenda_is_pasted_by_key(house: SettingUpHouse) -> None:
    QApplication.clipboard().setMimeData(copied(TEXT))
    house.press("Ctrl+V")
    assert titles(house) == ["Welcome", "Close"]


def test_a_table_of_a_page_is_preferred(house: SettingUpHouse) -> None:
    QApplication.clipboard().setMimeData(copied("Opening Talks", TABLE))
    house.press("Ctrl+V")
    assert titles(house) == ["Opening", "Talks"]


def test_elsewhere_on_prepare_nothing_is_pasted_as_an_agenda(house: SettingUpHouse) -> None:
    QApplication.clipboard().setMimeData(copied(TEXT))
    house.programme()
    house.press("Ctrl+V")
    assert not house.window.findChildren(AgendaPreview)


def test_the_preview_pastes_what_was_copied(house: SettingUpHouse) -> None:
    QApplication.clipboard().setMimeData(copied("Nothing here is an agenda."))
    house.press("Ctrl+V")
    refused = shown_preview(house.window)
    assert "what was copied" in refused.problem.full_text()
    QApplication.clipboard().setMimeData(copied(TEXT))
    refused.paste.click()
    assert titles(house) == ["Welcome", "Close"]


@pytest.mark.slow
def test_a_file_and_a_text_are_dropped(house: SettingUpHouse, tmp_path: Path) -> None:
    path = tmp_path / "agenda.md"
    path.write_text(TEXT, encoding="utf-8")
    assert drop(house, copied("", "", path))
    assert titles(house) == ["Welcome", "Close"]
    assert drop(house, copied("14:00 Hello (5 min)\n14:05 Bye (5 min)"))
    assert titles(house) == ["Hello", "Bye"]


def test_a_programme_that_is_dropped_is_opened(house: SettingUpHouse, tmp_path: Path) -> None:
    path = tmp_path / "Other.Roundtable"
    path.write_text(TEXT, encoding="utf-8")  # reads as an agenda, but is to be none
    chosen: list[Path] = []
    said: list[str] = []
    house.window.files.programme_chosen.connect(chosen.append)
    house.window.dialogs.say = lambda _, text: said.append(text)
    assert drop(house, copied("", "", path))
    assert "not a programme file" in said[0]
    assert not house.window.findChildren(AgendaPreview)
    assert chosen == []


def test_lists_are_read_and_text_is_where_a_page_has_no_agenda() -> None:
    items = "<ul><li>14:00 Welcome (5 min)</li><li>14:05 Close (5 min)</li></ul>"
    assert [each.title for each in read_copied("", items).items] == ["Welcome", "Close"]
    other = "<table><tr><td>nothing</td></tr></table>"
    assert [each.title for each in read_copied(TEXT, other).items] == ["Welcome", "Close"]
    with pytest.raises(BadInput, match="nothing is copied"):
        read_copied(" ", "")
