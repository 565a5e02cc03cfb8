"""The Publish page while a write-up is being made: the window goes on, and the last wish counts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import RULES, PublishHouse, segment


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    made = PublishHouse(qtbot, session, actions, clock, tmp_path)
    made.hold(Promise.ORGANISATION, RULES)
    return made.show()


def click(house: PublishHouse, audience: str) -> None:
    """Choose whom it is for, and wait for nothing."""
    buttons = house.page.controls.audience
    QTest.mouseClick(segment(buttons, audience), Qt.MouseButton.LeftButton)


def test_what_is_shown_stays_until_the_other_is_made(house: PublishHouse) -> None:
    click(house, "team")
    assert not house.page.is_settled()
    assert "PUBLIC VERSION" in house.page.preview.toPlainText()
    house.wait_text("INTERNAL, WITH NAMES")
    assert house.page.is_settled()


def test_of_several_wishes_the_last_is_shown(house: PublishHouse) -> None:
    for audience in ("team", "participants", "public", "participants"):
        click(house, audience)
    house.settle()
    assert "PARTICIPANTS’" in house.page.preview.toPlainText()
    document = house.page.document()
    assert document is not None
    assert document.audience == "participants"


def test_a_way_out_waits_for_what_is_being_made(house: PublishHouse) -> None:
    QGuiApplication.clipboard().setText("before")
    click(house, "team")
    house.trigger("copy_markdown")
    assert QGuiApplication.clipboard().text() == "before"
    house.wait_outcome("Copied as Markdown.")
    assert QGuiApplication.clipboard().text().startswith("**DRAFT · INTERNAL, WITH NAMES**")


def test_another_wish_gives_up_the_way_out_of_the_one_before(house: PublishHouse) -> None:
    QGuiApplication.clipboard().setText("before")
    click(house, "team")
    house.trigger("copy_markdown")
    click(house, "participants")
    house.settle()
    assert QGuiApplication.clipboard().text() == "before"
    assert house.outcome() == ""


def test_what_comes_once_the_page_has_gone_is_not_shown(house: PublishHouse) -> None:
    click(house, "team")
    house.page.hide()
    assert house.page.is_settled()
    roundtable = house.session.roundtable_id or ""
    house.do(add_note, roundtable, "OSMF: A second point")
    assert "PUBLIC VERSION" in house.page.preview.toPlainText()
    house.page.show()
    house.wait_text("A second point")
    assert "INTERNAL, WITH NAMES" in house.page.preview.toPlainText()


def is_said_to_be_made(house: PublishHouse) -> bool:
    said = [each.full_text() for each in house.page.findChildren(TextLabel)]
    return "The write-up is being made…" in said


def test_what_takes_long_says_so_and_shows_no_other_version_meanwhile(house: PublishHouse) -> None:
    click(house, "team")
    house.page._composer._on_late()  # as after its time, which a machine may need or not
    assert house.page.preview.toPlainText() == ""
    assert not house.page.controls.check_note.isVisible()
    assert is_said_to_be_made(house)
    house.wait_text("INTERNAL, WITH NAMES")
    assert not is_said_to_be_made(house)
