"""A list comes in: it is read beside the window, shown, and changes nothing before it is taken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.roster.columns import ColumnRole
from facilitator.operations.programmes import create_empty
from facilitator.operations.setting_up.new_theme import begin_theme
from facilitator.store.queries.rosters import list_shapes
from facilitator.ui.setting_up.list_dialog import ListDialog
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse

LIST = """Company,Who,Function,Wing
Delta Commission,Ana Lima,Head of Data,North
Delta Commission,Bo Ek,Secretary,North
Lake Observatory,Cy Ode,Analyst,South
,,,
,Dee Fox,not an address,
"""


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "new.roundtable"
    create_empty(path, AUTHOR, "Harvest talks", at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def read(house: SettingUpHouse, path: Path) -> ListDialog:
    house.press("Alt+V")
    house.window._setting_up._loading.read_file(path)
    dialog = house.window.findChild(ListDialog)
    house.qtbot.waitUntil(lambda: dialog.take.isVisible() or dialog.problem.isVisible())
    return dialog


def rows(dialog: ListDialog) -> list[tuple[str, ...]]:
    return [each.cells for each in dialog.table.model_of_rows.rows()]


def told(dialog: ListDialog, what: str) -> set[str]:
    return {cells[1] for cells in rows(dialog) if cells[0] == what}


@pytest.mark.slow
def test_a_list_is_shown_before_anything_changes(house: SettingUpHouse, file: Path) -> None:
    dialog = read(house, file)
    assert told(dialog, "new") == {
        *("Delta Commission", "Lake Observatory"),
        *("Ana Lima", "Bo Ek", "Cy Ode", "Dee Fox"),
    }
    assert dialog.heading.full_text() == "2 new organisations, 4 new people"
    assert house.names() == []
    dialog.take.click()
    house.settle()
    assert house.names() == ["Delta Commission", "Lake Observatory"]
    assert len(house.session.programme.people) == 4
    house.press("Ctrl+Z")
    assert house.names() == []


def test_who_comes_is_noted_for_the_roundtable_in_hand(
    house: SettingUpHouse, tmp_path: Path
) -> None:
    path = tmp_path / "replies.csv"
    path.write_text("Name,Organisation,RSVP\nAna Lima,Delta,yes\nBo Ek,Delta,no\n", "utf-8")
    assert "Who comes is left out" in read(house, path).facts.full_text()
    house.window.findChild(ListDialog).reject()
    house.session.run(begin_theme, "Rivers", at=house.session.now(), date="12 Dec")
    house.settle()
    house.session.choose_roundtable(house.session.roundtables[0].id)
    dialog = read(house, path)
    assert dialog.facts.full_text().endswith("Who comes is noted for roundtable 1: Rivers")
    dialog.take.click()
    house.settle()
    record = house.session.record
    assert record is not None
    assert [each.reply for each in record.presence] == ["coming", "declined"]
    path.write_text("Name,Organisation,RSVP\nAna Lima,Delta,no\n", "utf-8")
    dialog = read(house, path)
    assert ("Ana Lima", "Coming → Declined") in {each[1:3] for each in rows(dialog)}
    dialog.reject()


def test_the_same_list_again_adds_nothing_and_says_so(house: SettingUpHouse, file: Path) -> None:
    read(house, file).take.click()
    house.settle()
    dialog = read(house, file)
    assert dialog.heading.full_text().startswith("The list adds nothing")
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_who_changed_and_who_is_gone_is_told(
    house: SettingUpHouse, file: Path, tmp_path: Path
) -> None:
    read(house, file).take.click()
    house.settle()
    later = tmp_path / "later.csv"
    kept = [line for line in LIST.splitlines() if "Bo Ek" not in line]
    later.write_text("\n".join(kept).replace("Head of Data", "Director"), encoding="utf-8")
    dialog = read(house, later)
    assert told(dialog, "changed") == {"Ana Lima"}
    assert told(dialog, "not on the list") == {"Bo Ek"}
    assert next(cells[2] for cells in rows(dialog) if cells[1] == "Ana Lima").endswith("→ Director")
    dialog.reject()


def test_another_role_is_chosen_and_remembered(house: SettingUpHouse, file: Path) -> None:
    dialog = read(house, file)
    box = dialog.strip.boxes[3]
    assert box.currentData() == ColumnRole.UNUSED.value
    box.setCurrentIndex(box.findData(ColumnRole.SECTOR.value))
    box.activated.emit(box.currentIndex())
    house.qtbot.waitUntil(lambda: any("North" in cells[2] for cells in rows(dialog)))
    dialog.take.click()
    house.settle()
    assert house.organisation(0).sector == "North"
    (remembered,) = list_shapes(house.session.db).values()
    assert remembered[3] == ColumnRole.SECTOR.value
    house.press("Ctrl+Z")  # the list, and not what was remembered
    assert house.names() == []
    dialog = read(house, file)
    assert dialog.strip.boxes[3].currentData() == ColumnRole.SECTOR.value
    dialog.reject()


def test_a_remark_stands_beside_its_row(house: SettingUpHouse, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Organisation,E-mail\nAna Lima,Delta Commission,ana at delta\n,,eve@lake.example\n",
        encoding="utf-8",
    )
    dialog = read(house, path)
    remarks = {cells[1]: cells[3] for cells in rows(dialog)}
    beside = {name: said for name, said in remarks.items() if said}
    assert any("“ana at delta” is no e-mail address" in said for said in beside.values())
    assert "eve@lake.example has no name" in remarks["row 3"]
    dialog.reject()


def test_what_is_no_list_is_refused_in_the_dialog(house: SettingUpHouse, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    dialog = read(house, path)
    assert dialog.problem.isVisible()
    assert "broken.xlsx" in dialog.problem.full_text()
    assert not dialog.take.isVisible()
    dialog.reject()


def test_what_was_copied_is_pasted_in_the_dialog(house: SettingUpHouse) -> None:
    house.press("Alt+V")
    dialog = house.window.findChild(ListDialog)
    QApplication.clipboard().setText("Ana Lima, Head of Data, Delta Commission")
    dialog.paste.click()
    house.qtbot.waitUntil(dialog.take.isVisible)
    assert told(dialog, "new") == {"Ana Lima", "Delta Commission"}
    dialog.reject()
