"""The Publish page on a real programme file: preview, names check, export, key messages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import add_note, take_off_record
from facilitator.operations.roundtables import (
    change_promise,
)
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, RULES, PublishHouse, choose, marks, may_be_picked, pick


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    return PublishHouse(qtbot, session, actions, clock, tmp_path)


def test_without_a_roundtable_it_says_what_to_do(house: PublishHouse) -> None:
    house.show()
    assert not house.page.controls.isVisible()
    house.hold(Promise.ORGANISATION, RULES)
    house.wait_text("Write the rules")


def test_the_preview_shows_the_blocks_and_the_controls_the_facts(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES, "!action @ocp share the guide", "!off nobody hears it")
    house.show()
    text = house.page.preview.toPlainText()
    assert text.startswith("DRAFT · PUBLIC VERSION\nRoundtable 1: Governance")
    assert "GBIF: Write the rules before the money comes" in text
    assert "nobody hears it" not in text
    controls = house.page.controls
    assert controls.promise.name.full_text() == "By organisation"
    assert controls.promise.aside.full_text() == "1 off the record"
    assert controls.figures.full_text() == "2 notes · 1 action"
    assert controls.file_name.full_text() == "roundtable-1-governance PUBLIC draft.docx"
    assert not house.page.names.isVisible()


def test_it_follows_the_session_while_it_is_seen(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.do(add_note, roundtable, "OSMF: A second point")
    house.wait_text("A second point")
    house.page.hide()
    house.do(add_note, roundtable, "OSMF: A third point")
    assert "A third point" not in house.page.preview.toPlainText()
    house.page.show()
    house.wait_text("A third point")


@pytest.mark.slow
def test_audience_and_format_change_name_preview_and_button(
    house: PublishHouse, qtbot: QtBot
) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    choose(qtbot, house.page.controls.audience, "team")
    assert "INTERNAL, WITH NAMES" in house.page.preview.toPlainText()
    choose(qtbot, house.page.controls.format.read, "md")
    name = "roundtable-1-governance INTERNAL with names.md"
    assert house.page.controls.file_name.full_text() == name
    house.trigger("export")
    house.wait_outcome("Written to")
    assert house.dialogs.asked == [(name, "Markdown")]
    assert "INTERNAL" in (house.dialogs.folder / name).read_text(encoding="utf-8")


def test_what_the_promise_rules_out_cannot_be_chosen(house: PublishHouse, qtbot: QtBot) -> None:
    roundtable = house.hold(Promise.ORGANISATION, "Nobody in particular begins")
    house.show()
    group = house.page.controls.group
    pick(group.first, "organisation")
    assert group.value() == "organisation"
    house.do(change_promise, roundtable, Promise.CHATHAM)
    qtbot.waitUntil(lambda: group.value() == "question", timeout=3_000)
    may, why = may_be_picked(group.first, "organisation")
    assert not may
    assert "rules" in why
    choose(qtbot, house.page.controls.audience, "team")
    assert may_be_picked(group.first, "organisation") == (True, "")


def test_an_export_is_written_with_word(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    path = house.dialogs.folder / "roundtable-1-governance PUBLIC draft.docx"
    assert path.read_bytes().startswith(b"PK")
    assert str(path) in house.outcome()
    assert house.page.outcome.open_file.isVisible()


@pytest.mark.slow
def test_a_name_refuses_the_export_until_there_is_a_reason(
    house: PublishHouse, qtbot: QtBot
) -> None:
    roundtable = house.hold(Promise.CHATHAM, LEAK)
    house.show()
    names = house.page.names
    assert "could give a speaker away" in names.title.full_text()
    assert "“Wikimedia”" in names.places.full_text()
    assert not names.reason.isVisible()
    house.trigger("export")
    assert "names that were promised away" in house.outcome()
    assert house.dialogs.asked == []
    names.reason.setText("  ")
    qtbot.keyClick(names.reason, Qt.Key.Key_Return)
    assert house.dialogs.asked == []
    names.reason.setText("They said so in public")
    qtbot.keyClick(names.reason, Qt.Key.Key_Return)
    assert "read it once as somebody who was in the room" in house.outcome()
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    assert len(list(house.dialogs.folder.glob("*.docx"))) == 1
    reasons = house.session.db.execute("SELECT roundtable, reason FROM forced_export").fetchall()
    assert [tuple(row) for row in reasons] == [(roundtable, "Wikimedia: They said so in public")]
    assert not names.reason.isVisible()


def test_a_place_that_cannot_be_written_is_told_in_the_page(
    house: PublishHouse, tmp_path: Path
) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.dialogs.folder = tmp_path / "nowhere"
    house.read_through()
    house.trigger("export")
    house.wait_outcome("does not exist")
    assert not house.page.outcome.open_file.isVisible()
    assert not house.page.names.reason.isVisible()


def test_read_each_goes_through_the_names_in_the_preview(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.CHATHAM, LEAK, "Then GBIF agreed")
    house.show()
    assert house.actions.action("read_each").isEnabled()
    house.trigger("read_each")
    assert house.page.deciding.isVisible()
    seen = [house.page.preview.textCursor().selectedText()]
    for _ in house.page.document().hits[1:]:
        house.trigger("read_each")
        seen.append(house.page.preview.textCursor().selectedText())
    assert set(seen) >= {"Wikimedia", "GBIF"}
    assert {each.format.background().color().name() for each in marks(house)} == {"#ffe69a"}
    notes = tuple(each.id for each in load_record(house.session.db, roundtable).notes)
    house.do(take_off_record, notes)
    house.qtbot.waitUntil(lambda: not house.actions.action("read_each").isEnabled(), timeout=3_000)
    assert not house.page.names.isVisible()
    assert marks(house) == []


def test_the_actions_of_the_names_check_end_with_the_page(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    house.page.hide()
    assert not house.actions.action("read_each").isEnabled()


@pytest.mark.slow
def test_markdown_is_copied_unless_it_would_tell_names(house: PublishHouse) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    roundtable = house.hold(Promise.CHATHAM, LEAK)
    house.show()
    house.trigger("copy_markdown")
    assert "names that were promised away" in house.outcome()
    assert clipboard.text() == "before"
    notes = tuple(each.id for each in load_record(house.session.db, roundtable).notes)
    house.do(take_off_record, notes)
    house.wait_text("Wikimedians", there=False)
    house.read_through()
    house.trigger("copy_markdown")
    assert clipboard.text().startswith("**DRAFT · PUBLIC VERSION**")
    assert house.outcome() == "Copied as Markdown."


def test_export_from_elsewhere_shows_the_preview_first(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.actions.connect("go_publish", house.page.show)
    house.trigger("export")
    assert house.page.isVisible()
    assert house.dialogs.asked == []


def test_another_roundtable_can_be_written_up_without_taking_it_in_hand(
    house: PublishHouse,
) -> None:
    first = house.hold(Promise.ORGANISATION, "GBIF: The first one")
    second = house.hold(Promise.ORGANISATION, "GBIF: The second one")
    house.show()
    box = house.page.controls.subject.which
    assert [box.itemText(at) for at in range(box.count())] == [
        "1: Governance",
        "2: Governance",
    ]
    assert "The second one" in house.page.preview.toPlainText()
    pick(box, first)
    assert "The first one" in house.page.preview.toPlainText()
    assert house.session.roundtable_id == second


def test_a_refusal_ends_with_the_names_it_tells(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.CHATHAM, LEAK, "Then GBIF agreed")
    house.show()
    house.trigger("export")
    assert "“Wikimedia”" in house.outcome()
    notes = [each.id for each in load_record(house.session.db, roundtable).notes]
    house.do(take_off_record, (notes[0],))
    house.qtbot.waitUntil(lambda: "“Wikimedia”" not in house.outcome(), timeout=3_000)
    assert "“GBIF”" in house.outcome()
    house.do(take_off_record, (notes[1],))
    house.qtbot.waitUntil(lambda: house.outcome() == "", timeout=3_000)


def test_a_dismissed_refusal_stays_away(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.CHATHAM, LEAK)
    house.show()
    house.trigger("copy_markdown")
    house.page.outcome.dismiss.click()
    house.do(add_note, roundtable, "Then GBIF agreed")
    house.wait_text("agreed")
    assert house.outcome() == ""


def test_what_was_written_stays_while_notes_come_in(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.read_through()
    house.trigger("export")
    house.wait_outcome("Written to")
    house.do(add_note, roundtable, "OSMF: A second point")
    house.wait_text("A second point")
    assert "Written to" in house.outcome()


@pytest.mark.slow
def test_another_roundtable_begins_anew(house: PublishHouse, qtbot: QtBot) -> None:
    first = house.hold(Promise.ORGANISATION, "GBIF: The first one")
    second = house.hold(Promise.ORGANISATION, "GBIF: The second one")
    house.show()
    controls = house.page.controls
    choose(qtbot, controls.audience, "team")
    house.trigger("copy_markdown")
    assert house.outcome() == "Copied as Markdown."
    house.session.choose_roundtable(first)
    house.settle()
    assert house.outcome() == ""
    assert controls.audience.value() == "public"
    assert "PUBLIC VERSION" in house.page.preview.toPlainText()
    choose(qtbot, controls.audience, "team")
    house.trigger("copy_markdown")
    pick(controls.subject.which, second)
    assert house.outcome() == ""
    assert controls.audience.value() == "public"
    text = house.page.preview.toPlainText()
    assert "PUBLIC VERSION" in text
    assert "The second one" in text


def test_another_audience_takes_away_what_was_said(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    house.trigger("export")
    assert "names that were promised away" in house.outcome()
    choose(qtbot, house.page.controls.audience, "team")
    assert house.outcome() == ""


def test_the_curtain_hides_the_write_up(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.actions.action("curtain").setChecked(True)
    assert not house.page.preview.isVisible()
    house.actions.action("curtain").setChecked(False)
    assert house.page.preview.isVisible()


def test_everything_that_takes_the_keys_has_a_name(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    for field in house.page.findChildren(QLineEdit):
        assert field.accessibleName() or field.parent().accessibleName()
    assert house.page.preview.accessibleName()
    assert house.page.messages.accessibleName()
