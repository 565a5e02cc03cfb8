"""Several notes changed at once in Review: what they share is shown, with Run's own keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.core.note_fields import NoteField
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.chip_field import ChipField
from facilitator.ui.review.notes_model import Column
from facilitator.ui.session import Session
from facilitator.ui.widgets.line_button import LineButton
from facilitator.ui.widgets.pick_menu import PickMenu
from tests.ui.conftest import FakeClock
from tests.ui.review_house import ReviewHouse

ONE, TWO = "GBIF: #[language] One", "@gbif @wikimedia !barrier Two"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(ONE, TWO, "!action @ocp do it")
    return made.show()


def texts(field: ChipField) -> list[str]:
    return [each.text() for each in field.chips()]


def picked(qtbot: QtBot, typed: str) -> None:
    """Type into the menu that is open, and take what is first."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PickMenu)
    qtbot.keyClicks(menu.line, typed)
    qtbot.keyClick(menu.line, Qt.Key.Key_Return)


@pytest.mark.slow
def test_mixed_values_are_told_from_those_that_all_have(house: ReviewHouse) -> None:
    ids = house.select("One", "Two")
    fields = house.view.detail.fields
    speakers = fields.chips[NoteField.SPEAKER]
    assert texts(speakers) == ["GBIF ×", "Wikimedia (1 of 2)"]
    assert texts(fields.chips[NoteField.TAG]) == ["language (1 of 2)"]
    assert texts(fields.chips[NoteField.QUESTION]) == ["Q2 ×"]
    assert fields.kind.currentIndex() == -1
    assert fields.attribution.currentText() == "As promised"
    house.settle(speakers.chips()[1].click)
    assert [house.note(each).said_by[-1] for each in ids] == [house.organisation("wikimedia")] * 2
    assert texts(speakers) == ["GBIF ×", "Wikimedia ×"]
    house.settle(speakers.chips()[0].click)
    assert [house.note(each).said_by for each in ids] == [(house.organisation("wikimedia"),)] * 2


@pytest.mark.slow
def test_a_misspelt_tag_is_put_right_by_keys_alone(house: ReviewHouse, qtbot: QtBot) -> None:
    ids = house.select("One", "Two")
    table = house.view.table
    qtbot.keyClick(table, Qt.Key.Key_G)
    house.settle(lambda: picked(qtbot, "Languages"))
    qtbot.keyClick(table, Qt.Key.Key_G)
    house.settle(lambda: picked(qtbot, "language"))
    tags = house.view.detail.fields.chips[NoteField.TAG]
    assert texts(tags) == ["language ×", "Languages ×"], "some had it: now all have"
    qtbot.keyClick(table, Qt.Key.Key_G)
    house.settle(lambda: picked(qtbot, "language"))
    assert texts(tags) == ["Languages ×"]
    assert all(len(house.note(each).tags) == 1 for each in ids)


@pytest.mark.slow
def test_owner_and_day_are_asked_of_actions_only(house: ReviewHouse) -> None:
    fields = house.view.detail.fields
    house.select("One")
    assert not fields.chips[NoteField.OWNER].isVisible()
    (action,) = house.select(next(e for e in house.column(Column.NOTE) if "do it" in e))
    assert texts(fields.chips[NoteField.OWNER]) == ["OCP ×"]
    house.settle(fields.chips[NoteField.OWNER].chips()[0].click)
    assert house.note(action).owner_organisation is None


@pytest.mark.slow
def test_the_keys_of_run_act_on_the_table(house: ReviewHouse, qtbot: QtBot) -> None:
    ids = house.select("One", "Two")
    table = house.view.table
    house.settle(lambda: qtbot.keyClick(table, Qt.Key.Key_S))
    house.settle(lambda: qtbot.keyClick(table, Qt.Key.Key_Q))
    house.settle(lambda: qtbot.keyClick(table, Qt.Key.Key_O))
    notes = [house.note(each) for each in ids]
    assert [(each.star, each.kind, each.off_the_record) for each in notes] == [
        (True, Kind.QUOTE, True)
    ] * 2
    table.clearSelection()
    house.select("One")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert house.view.detail.text.hasFocus()


@pytest.mark.slow
def test_a_star_says_how_many_have_it(house: ReviewHouse) -> None:
    star = house.view.detail.fields.star
    (one,) = house.select("One")
    house.settle(star.click)
    assert house.note(one).star
    house.select("One", "Two")
    assert star.text() == "★ 1 of 2"
    house.settle(star.click)
    assert (star.text(), star.isChecked()) == ("★", True)
    house.settle(star.click)
    assert not house.note(one).star


@pytest.mark.slow
def test_the_menu_of_the_table_has_the_verbs_with_their_keys(house: ReviewHouse) -> None:
    house.select("One")
    house.view.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Tag, or take a tag away…\tG" in [each.text() for each in menu.actions()]
    menu.close()


@pytest.mark.slow
def test_what_is_refused_is_said_beside_the_notes(house: ReviewHouse, qtbot: QtBot) -> None:
    house.select("One")
    table = house.view.table
    qtbot.keyClick(table, Qt.Key.Key_P)
    house.settle(lambda: picked(qtbot, "Chatham"))
    assert "Chatham House Rule" in house.column(Column.ATTRIBUTION)
    qtbot.keyClick(table, Qt.Key.Key_P)
    house.settle(lambda: picked(qtbot, "By name"))
    assert "only consent loosens" in house.view.detail.problem.full_text()


@pytest.mark.slow
def test_what_does_not_exist_is_offered_to_be_made(house: ReviewHouse, qtbot: QtBot) -> None:
    house.select("One")
    qtbot.keyClick(house.view.table, Qt.Key.Key_E)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, PickMenu)
    qtbot.keyClicks(menu.line, "nobody at all")
    assert menu.list.count() == 0
    qtbot.keyClick(menu.line, Qt.Key.Key_Return)
    qtbot.keyClick(menu.line, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


@pytest.mark.slow
def test_the_history_of_a_note_is_told_and_leads_back(house: ReviewHouse, qtbot: QtBot) -> None:
    (one,) = house.select("One")
    detail = house.view.detail
    house.settle(lambda: qtbot.keyClick(house.view.table, Qt.Key.Key_B))
    detail.text.setFocus()
    detail.text.setPlainText("GBIF: #[language] One and more")
    house.settle(lambda: qtbot.keyClick(detail.text, Qt.Key.Key_Return))
    newest, words, kind, back = detail.history.lines()[:4]
    assert newest.endswith("text changed, by Note-taker")
    assert (words, back) == ("nothing → “and more”", "Back to this version")
    assert "kind Insight → Barrier, by" in kind
    assert any("taken, said by GBIF" in each for each in detail.history.lines())
    links = detail.history.findChildren(LineButton)
    house.settle(links[-1].click)
    assert house.note(one).text == ONE
    assert house.note(one).kind is Kind.INSIGHT


@pytest.mark.slow
def test_two_notes_are_compared_and_merged_and_one_is_split_again(
    house: ReviewHouse, qtbot: QtBot
) -> None:
    ids = house.select("One", "Two")
    detail = house.view.detail
    assert [each.full_text().split("  ")[1] for each in detail.compare.texts] == ["One", "Two"]
    assert detail.compare.differs.full_text() == "“One” here, “Two” there"
    house.settle(detail.merge.click)
    assert house.note(ids[0]).text == f"{ONE}\nTwo"
    house.view.table.choose(ids[0])
    assert any("Merged into it" in each for each in detail.history.lines())
    assert not detail.compare.isVisible()
    assert not detail.merge.isVisible()
    cursor = detail.text.textCursor()
    cursor.setPosition(len(ONE) + 1)
    detail.text.setTextCursor(cursor)
    detail.text.setFocus()
    house.settle(
        lambda: qtbot.keyClick(detail.text, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    )
    assert house.note(ids[0]).text == ONE
    assert "Two" in house.column(Column.NOTE)
