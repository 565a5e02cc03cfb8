"""The outline on the Publish page: edited in place by keys, kept, and followed by the preview."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.core.outlines import Grouping, Section
from facilitator.operations.history import undo
from facilitator.store.queries.outlines import load_outlines
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import RULES, PublishHouse, pick

LINES = (RULES, "!question OCP: Who decides?", "!decision We meet again")


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    made.hold(Promise.ORGANISATION, *LINES)
    return made.show()


def kept(house: PublishHouse) -> list[str]:
    return [each.name for each in load_outlines(house.session.db)]


def press(house: PublishHouse, section: Section, key: Qt.Key, held: object = None) -> None:
    table = house.page.controls.outline.sections
    table.choose(section)
    modifiers = held or Qt.KeyboardModifier.NoModifier
    house.qtbot.keyClick(table, key, modifiers)


def chosen(house: PublishHouse) -> str:
    return house.page.controls.outline.choice.currentText()


def wait_chosen(house: PublishHouse, name: str) -> None:
    house.qtbot.waitUntil(lambda: chosen(house) == name, timeout=3_000)


@pytest.mark.slow
def test_an_edit_of_what_is_usual_makes_our_own_and_undo_goes_back(house: PublishHouse) -> None:
    assert chosen(house) == "As usual"
    press(house, Section.DECISIONS, Qt.Key.Key_Space)
    house.wait_text("We meet again", there=False)
    assert chosen(house) == "Ours"
    assert kept(house) == ["Ours"]
    house.do(undo)
    house.wait_text("We meet again")
    assert chosen(house) == "As usual"
    assert kept(house) == []


@pytest.mark.slow
def test_an_undone_copy_of_a_shipped_one_shows_that_again(house: PublishHouse) -> None:
    box = house.page.controls.outline
    box.choice.setCurrentIndex(box.choice.findText("By organisation"))
    box.choice.activated.emit(box.choice.currentIndex())
    assert house.page.controls.group.value() == "organisation,tag"
    press(house, Section.DECISIONS, Qt.Key.Key_Space)
    wait_chosen(house, "By organisation, ours")
    house.do(undo)
    wait_chosen(house, "By organisation")


@pytest.mark.slow
def test_keys_that_come_while_it_is_made_are_done_to_it(house: PublishHouse) -> None:
    press(house, Section.DECISIONS, Qt.Key.Key_Space)
    press(house, Section.QUESTIONS, Qt.Key.Key_Space)
    house.wait_text("Who decides?", there=False)
    assert kept(house) == ["Ours"]
    (outline,) = load_outlines(house.session.db)
    assert not outline.has(Section.DECISIONS)
    assert not outline.has(Section.QUESTIONS)


@pytest.mark.slow
def test_alt_and_an_arrow_moves_a_section_with_the_keys_on_it(house: PublishHouse) -> None:
    text = house.page.preview.toPlainText()
    assert text.index("Open questions") < text.index("Decisions")
    press(house, Section.DECISIONS, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait_chosen(house, "Ours")
    house.settle()
    text = house.page.preview.toPlainText()
    assert text.index("Decisions") < text.index("Open questions")
    assert house.page.controls.outline.sections.section() is Section.DECISIONS


@pytest.mark.slow
def test_a_section_is_retitled_where_it_stands(house: PublishHouse) -> None:
    rows = house.page.controls.outline.sections.rows
    at = next(at for at, each in enumerate(rows.rows()) if each.id == Section.DECISIONS)
    rows.setData(rows.index(at, rows.main), "What was agreed")
    house.wait_text("What was agreed")
    wait_chosen(house, "Ours")
    rows.setData(rows.index(at, rows.main), "")
    house.wait_text("What was agreed", there=False)
    assert "Decisions" in house.page.preview.toPlainText()


@pytest.mark.slow
def test_a_text_of_ones_own_stands_before_a_section(house: PublishHouse) -> None:
    box = house.page.controls.outline
    box.sections.choose(Section.DECISIONS)
    assert not box.text.isVisible()
    box.write.click()
    house.qtbot.waitUntil(box.text.hasFocus, timeout=3_000)
    box.text.setPlainText("All of them *by consent*.")
    box.text.keep()
    house.wait_text("All of them by consent.")
    box.sections.choose(Section.ACTIONS)
    assert box.text.toPlainText() == ""
    box.sections.choose(Section.DECISIONS)
    assert box.text.toPlainText() == "All of them *by consent*."


@pytest.mark.slow
def test_a_file_waits_for_the_text_that_is_typed(house: PublishHouse) -> None:
    box = house.page.controls.outline
    box.sections.choose(Section.DECISIONS)
    box.write.click()
    house.qtbot.waitUntil(box.text.isVisible, timeout=3_000)
    box.text.setPlainText("All of them by consent.")
    house.page.controls.audience.set_value("team")
    house.trigger("export")
    house.wait_outcome("Written to")
    (path,) = house.dialogs.folder.glob("*.docx")
    from docx import Document

    texts = [each.text for each in Document(str(path)).paragraphs]
    assert "All of them by consent." in texts


@pytest.mark.slow
def test_one_is_saved_under_a_name_renamed_and_deleted(house: PublishHouse) -> None:
    box = house.page.controls.outline
    box.saved_as.emit("For the funder")
    wait_chosen(house, "For the funder")
    box.renamed.emit("For the board")
    wait_chosen(house, "For the board")
    box.removal_asked.emit()
    wait_chosen(house, "As usual")
    house.do(undo)
    assert kept(house) == ["For the board"]


def test_a_name_that_is_taken_is_refused_in_the_page(house: PublishHouse) -> None:
    house.page.controls.outline.saved_as.emit("By theme")
    house.wait_outcome("There is an outline “By theme” already")
    assert chosen(house) == "As usual"


@pytest.mark.slow
def test_the_grouping_of_our_own_is_kept_in_it_on_two_levels(house: PublishHouse) -> None:
    group = house.page.controls.group
    pick(group.then, "organisation")
    assert kept(house) == []
    assert "Global Biodiversity" in house.page.preview.toPlainText()
    house.page.controls.outline.saved_as.emit("Ours")
    wait_chosen(house, "Ours")
    pick(group.first, "time")
    house.wait_text("How do you develop the right governance", there=False)
    (outline,) = load_outlines(house.session.db)
    assert outline.group == (Grouping.TIME, Grouping.ORGANISATION)
    house.do(undo)
    house.wait_text("How do you develop the right governance")
    assert group.value() == "question,organisation"


def test_one_level_is_not_the_other(house: PublishHouse) -> None:
    group = house.page.controls.group
    pick(group.then, "organisation")
    pick(group.first, "organisation")
    assert group.value() == "organisation"


def test_a_section_without_content_says_so(house: PublishHouse) -> None:
    rows = {each.id: each for each in house.page.controls.outline.sections.rows.rows()}
    assert rows[Section.MESSAGES].cells[-1] == "Key messages · nothing to tell yet"
    assert rows[Section.DECISIONS].cells[-1] == "Decisions"
