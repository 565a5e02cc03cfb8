"""The agenda that Prepare shows is saved as a file, and is read back from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator.operations.programmes import create_empty
from facilitator.readers.agenda.read import read_agenda
from facilitator.ui.prompts import PromptBar
from tests.sample_file import put_sample
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    put_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


def told(house: SettingUpHouse) -> str:
    prompt = house.window.findChild(PromptBar).current()
    return prompt.text if prompt else ""


def saved(house: SettingUpHouse, action: str, path: Path) -> None:
    house.actions.action(action).trigger()
    dialog = next(each for each in house.window.findChildren(QFileDialog) if each.isVisible())
    assert Path(dialog.selectedFiles()[0]).suffix == ".docx"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    house.qtbot.waitUntil(lambda: path.name in told(house), timeout=5000)


@pytest.mark.parametrize("suffix", ["docx", "md"])
@pytest.mark.parametrize("action", ["save_agenda", "save_full_agenda"])
def test_it_is_saved_and_read_back(
    house: SettingUpHouse, tmp_path: Path, action: str, suffix: str
) -> None:
    path = tmp_path / f"agenda.{suffix}"
    saved(house, action, path)
    assert told(house) == f"The agenda is written to agenda.{suffix}."
    rows = house.window.page("prepare").agenda.table.agenda.rows()
    items = read_agenda(path).items
    assert [item.title for item in items] == [row.title for row in rows]
    assert any(item.per_turn_s for item in items) == (action == "save_full_agenda")


def test_a_form_that_is_none_is_named(house: SettingUpHouse, tmp_path: Path) -> None:
    saved(house, "save_agenda", tmp_path / "agenda.png")
    assert "cannot be written to" in told(house)
    assert not (tmp_path / "agenda.png").exists()


def test_without_an_agenda_it_says_so(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "new.roundtable"
    create_empty(path, AUTHOR, "Harvest talks", at=clock())
    empty = SettingUpHouse(qtbot, path, clock)
    empty.actions.action("save_agenda").trigger()
    assert "there is no agenda to write" in told(empty).casefold()
    empty.close()
