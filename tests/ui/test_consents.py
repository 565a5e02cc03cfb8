"""The window of consents, by keys: asked and answered in bulk, edited in place, taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from facilitator.core.consent import Answer
from facilitator.core.note_query.scope import WHOLE
from facilitator.operations.consent_list import Shown
from facilitator.operations.programmes import create_sample
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.queries.consents import consents_of
from facilitator.ui.consents.dialog import ConsentsDialog
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse

WHO = "Tim Robertson"
LINES = (
    f"{WHO}: We wrote ours late !quote",
    f"{WHO}: Fees pay for the servers !quote",
    f"@[{WHO}] A plain point",
    "oar: It costs less than we feared !quote",
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    create_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    session = made.session
    theme = next(q.id for q in session.programme.questions if q.code == "Q2")
    planned = result_of(
        qtbot, session, plan_roundtable, theme, at=clock(), title="Governance", zone="Europe/London"
    )
    session.choose_roundtable(planned.subject[0])
    result_of(qtbot, session, start, planned.subject[0], at=clock.tick(1_000))
    for line in LINES:
        result_of(qtbot, session, enter_line, planned.subject[0], line, at=clock.tick(60_000))
    yield made
    made.close()


def opened(house: SettingUpHouse) -> ConsentsDialog:
    house.press("Alt+E")
    dialog = house.window.findChild(ConsentsDialog)
    house.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def column(dialog: ConsentsDialog, field: str) -> list[str]:
    at = [each.field for each in dialog.table.rows.columns].index(field)
    return [row.cells[at] for row in dialog.table.rows.rows()]


def answers(house: SettingUpHouse) -> list[tuple[str, Answer]]:
    return [(each.scope.value, each.answer) for each in consents_of(house.session.db)]


def show(dialog: ConsentsDialog, shown: Shown) -> None:
    dialog.shown.setCurrentIndex(dialog.shown.findData(shown.value))
    dialog.shown.activated.emit(dialog.shown.currentIndex())


@pytest.mark.slow
def test_each_quote_is_listed_for_each_whose_word_it_takes(house: SettingUpHouse) -> None:
    dialog = opened(house)
    assert len(column(dialog, "state")) == 10
    assert set(column(dialog, "state")) == {"not asked"}
    assert column(dialog, "person")[:4] == [WHO, WHO, "", ""]
    assert column(dialog, "organisation")[:4] == ["", "", "GBIF", "GBIF"]
    assert "“We wrote ours late”" in column(dialog, "note")[0]
    assert dialog.counted.full_text() == "10 of 10 · 10 not asked"
    assert "A plain point" not in " ".join(column(dialog, "note"))
    dialog.reject()


@pytest.mark.slow
def test_a_letter_answers_for_all_that_are_chosen_and_ctrl_z_takes_it_back(
    house: SettingUpHouse,
) -> None:
    dialog = opened(house)
    house.press("Shift+Down", "Shift+Down", "Shift+Down", "C")
    assert [each for _, each in answers(house)] == [Answer.ASKED] * 4
    assert column(dialog, "state")[:5] == ["asked"] * 4 + ["not asked"]
    assert dialog.counted.full_text() == "10 of 10 · 6 not asked · 4 unanswered"
    house.press("R")
    assert [each for _, each in answers(house)] == [Answer.REFUSED] * 4
    house.press("Ctrl+Z")
    assert column(dialog, "state")[:4] == ["asked"] * 4
    house.press("Ctrl+Z")
    assert column(dialog, "state")[:4] == ["not asked"] * 4
    dialog.reject()


@pytest.mark.slow
def test_to_be_named_takes_how_and_when_asked_in_place(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("Down", "A")
    assert dialog.form.isVisible()
    assert dialog.form.how.hasFocus()
    house.press("Return")
    assert dialog.said.full_text().startswith("A name, and what was refused before, takes how")
    assert answers(house) == []
    house.type("e-mail", "Return")
    assert answers(house) == [("name", Answer.AGREED)]
    assert not dialog.form.isVisible()
    assert dialog.table.hasFocus()
    assert column(dialog, "how")[1] == "e-mail"
    assert column(dialog, "day")[1] == dialog._today
    house.press("A", "Esc")
    assert dialog.isVisible()
    assert not dialog.form.isVisible()
    dialog.reject()


@pytest.mark.slow
def test_cells_are_edited_in_place(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("C")
    house.go_to(dialog.table, 0, "how")
    house.press("Return", "Ctrl+A")
    house.type("form", "Return")
    assert column(dialog, "how")[0] == "form"
    house.go_to(dialog.table, 0, "until")
    house.press("Return")
    house.type("2001-01-01", "Return")
    assert "before" in dialog.said.full_text()
    assert column(dialog, "until")[0] == ""
    house.go_to(dialog.table, 5, "how")  # nobody was asked there
    house.press("Return")
    assert dialog.table.state() is not dialog.table.State.EditingState or (
        dialog.table.currentIndex().column() == 4
    )
    house.press("Esc")
    dialog.reject()


@pytest.mark.slow
def test_as_changed_takes_the_words(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("Shift+A")
    assert dialog.form.words.text() == "We wrote ours late"
    assert dialog.form.words.hasFocus()
    house.press("Ctrl+A")
    house.type("We were late", "Return")
    (one,) = consents_of(house.session.db)
    assert (one.answer, one.words) == (Answer.CHANGED, "We were late")
    assert column(dialog, "state")[0] == "agreed as changed “We were late”"
    dialog.reject()


@pytest.mark.slow
def test_an_agreement_that_ended_is_listed_as_such(house: SettingUpHouse, clock: FakeClock) -> None:
    dialog = opened(house)
    house.press("Down", "A")
    house.type("form")
    dialog.form.until.setText(dialog._today)
    house.press("Return")
    assert column(dialog, "state")[1] == "agreed"
    dialog.reject()
    clock.tick(3 * 86_400_000)
    dialog = opened(house)
    assert column(dialog, "state")[1] == "agreed · ended"
    show(dialog, Shown.LAPSED)
    assert column(dialog, "state") == ["agreed · ended"]
    assert dialog.counted.full_text() == "1 of 10 · 1 ended, or edited since"
    dialog.reject()


@pytest.mark.slow
def test_the_boxes_choose_rows(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("C", "Down", "R")
    show(dialog, Shown.UNANSWERED)
    assert column(dialog, "state") == ["asked"]
    show(dialog, Shown.REFUSED)
    assert column(dialog, "state") == ["refused"]
    show(dialog, Shown.EVERYTHING)
    dialog.whom.setCurrentIndex(dialog.whom.findText("OAR"))
    assert set(column(dialog, "organisation")) == {"OAR"}
    dialog.whom.setCurrentIndex(0)
    show(dialog, Shown.ONCE)
    assert set(column(dialog, "scope")) == {"recording", "photo"}
    house.press("Ctrl+A", "C")
    assert set(column(dialog, "state")) == {"asked"}
    dialog.reject()


@pytest.mark.slow
def test_one_key_copies_the_message_to_whoever_is_asked(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("M")
    text = QApplication.clipboard().text()
    assert f"Dear {WHO}," in text
    assert "We wrote ours late" in text
    assert "It costs less" not in text
    assert WHO in dialog.said.full_text()
    house.go_to(dialog.table, 8, "state")
    house.press("M")
    assert "Dear Open Apparel Registry," in QApplication.clipboard().text()
    assert "We wrote ours late" not in QApplication.clipboard().text()
    dialog.reject()


@pytest.mark.slow
def test_behind_the_curtain_nothing_is_shown(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("Ctrl+Shift+B")
    del dialog
    house.qtbot.waitUntil(lambda: not house.window.findChildren(ConsentsDialog))
    house.press("Alt+E")
    (box,) = house.window.findChildren(QMessageBox)
    assert "raise it first" in box.text()
    box.reject()
    house.press("Ctrl+Shift+B")


@pytest.mark.slow
def test_notes_of_any_kind_are_asked_about_from_review(house: SettingUpHouse) -> None:
    house.press("Ctrl+3")
    house.window.page("review").bar.scope.choose(WHOLE)
    page = house.window.page("review").notes
    house.qtbot.waitUntil(lambda: page.table.notes.rowCount() == 17)
    row = next(r for r in range(17) if "plain" in str(page.table.notes.index(r, 2).data()))
    page.table.selectRow(row)
    house.qtbot.waitUntil(page.detail.consents.isVisible)
    assert page.detail.consents.told.full_text() == "Nobody was asked."
    house.qtbot.mouseClick(page.detail.consents.consents, Qt.MouseButton.LeftButton)
    dialog = house.window.findChild(ConsentsDialog)
    house.qtbot.waitUntil(dialog.isActiveWindow)
    assert len(column(dialog, "note")) == 4
    assert {"A plain point" in each for each in column(dialog, "note")} == {True}
    house.press("Ctrl+A", "C")
    dialog.reject()
    house.settle()
    told = page.detail.consents.told
    house.qtbot.waitUntil(lambda: f"{WHO}: wording asked, name asked" in told.full_text())


@pytest.mark.slow
def test_a_choice_in_the_cell_asks_in_place_too(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.go_to(dialog.table, 1, "state")
    house.press("Return")
    box = dialog.table.findChild(QComboBox)
    box.setCurrentIndex(box.findData(Answer.AGREED.value))
    box.activated.emit(box.currentIndex())
    house.settle()
    assert dialog.form.how.hasFocus()
    house.type("form", "Return")
    assert answers(house) == [("name", Answer.AGREED)]
    house.go_to(dialog.table, 0, "state")
    house.press("Return")
    box = dialog.table.findChild(QComboBox)
    box.setCurrentIndex(box.findData(Answer.REFUSED.value))
    box.activated.emit(box.currentIndex())
    house.settle()
    assert ("wording", Answer.REFUSED) in answers(house)
    house.press("Shift+Down", "Shift+A")  # a name beside a wording
    assert "choose rows of its wording" in dialog.said.full_text()
    dialog.reject()


@pytest.mark.slow
def test_what_is_current_is_chosen_whatever_key_is_still_held(house: SettingUpHouse) -> None:
    dialog = opened(house)
    house.press("C", "Ctrl+Z")  # a test lets go of Ctrl for nobody, as some keep it down
    table = dialog.table
    for row in (1, 0, 1):
        table.setCurrentIndex(table.rows.index(row, 0))
        assert table.selected() == (table.rows.id_at(row),)
    dialog.reject()
