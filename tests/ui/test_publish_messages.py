"""The Publish page on a real programme file: key messages."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.history import undo
from facilitator.operations.roundtables import (
    write_key_messages,
)
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.key_messages import KeyMessages
from facilitator.ui.session import Session
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.publish_house import RULES, PublishHouse, choose


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    return PublishHouse(qtbot, session, actions, clock, tmp_path)


@pytest.mark.slow
def test_key_messages_are_kept_when_the_box_is_left(house: PublishHouse, qtbot: QtBot) -> None:
    roundtable = house.hold(Promise.ORGANISATION, RULES)
    house.show()
    house.page.activateWindow()
    box = house.page.messages
    box.setFocus()
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        qtbot.keyClicks(box, "- Decide early")
        house.page.preview.setFocus()
    assert load_record(house.session.db, roundtable).key_messages == "- Decide early"
    house.wait_text("Decide early")
    house.do(undo)
    house.wait_text("Decide early", there=False)
    assert box.toPlainText() == ""


def test_key_messages_are_kept_once_after_a_rest(
    house: PublishHouse, qtbot: QtBot, session: Session
) -> None:
    roundtable = house.hold(Promise.ORGANISATION)
    box = KeyMessages(session, idle_ms=20)
    qtbot.addWidget(box)
    box.show_text(roundtable, "")
    with qtbot.waitSignal(session.changed, timeout=3_000):
        qtbot.keyClicks(box, "- One, and no second one")
    assert load_record(session.db, roundtable).key_messages == "- One, and no second one"
    written = "SELECT count(*) FROM journal WHERE verb = 'write_key_messages'"
    assert session.db.execute(written).fetchone()[0] == 1


@pytest.mark.slow
def test_typed_key_messages_stay_while_others_are_stored(
    house: PublishHouse, qtbot: QtBot, session: Session
) -> None:
    first = house.hold(Promise.ORGANISATION)
    house.show()
    box = house.page.messages
    qtbot.keyClicks(box, "mine")
    house.do(write_key_messages, first, "theirs")
    house.page.refresh()
    assert box.toPlainText() == "mine"
    with qtbot.waitSignal(session.changed, timeout=3_000):
        house.session.choose_roundtable(None)
        box.save()
    assert load_record(session.db, first).key_messages == "mine"


@pytest.mark.slow
def test_an_export_holds_what_was_typed_a_moment_ago(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    choose(qtbot, house.page.controls.audience, "participants")
    choose(qtbot, house.page.controls.format.read, "html")
    qtbot.keyClicks(house.page.messages, "- Only just typed")
    house.trigger("export")
    house.wait_outcome("Written to")
    (page,) = house.dialogs.folder.glob("*.html")
    assert "Only just typed" in page.read_text(encoding="utf-8")
    assert "Only just typed" in house.page.preview.toPlainText()


def test_what_was_typed_a_moment_ago_is_judged(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.CHATHAM, "Nobody in particular begins")
    house.show()
    qtbot.keyClicks(house.page.messages, "- Wikimedia pays")
    house.trigger("export")
    house.wait_outcome("names that were promised away")
    assert house.dialogs.asked == []


@pytest.mark.slow
def test_a_copy_holds_what_was_typed_a_moment_ago(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    choose(qtbot, house.page.controls.audience, "participants")
    qtbot.keyClicks(house.page.messages, "- Only just typed")
    house.trigger("copy_markdown")
    house.wait_outcome("Copied as Markdown.")
    assert "Only just typed" in QGuiApplication.clipboard().text()


@pytest.mark.slow
def test_a_copy_waits_for_a_save_that_is_under_way(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    choose(qtbot, house.page.controls.audience, "participants")
    qtbot.keyClicks(house.page.messages, "- On its way")
    house.page.messages.save()
    house.trigger("copy_markdown")
    house.wait_outcome("Copied as Markdown.")
    assert "On its way" in QGuiApplication.clipboard().text()


@pytest.mark.slow
def test_nothing_is_copied_where_the_key_messages_cannot_be_kept(
    house: PublishHouse, qtbot: QtBot, tmp_path: Path
) -> None:
    roundtable = house.hold(Promise.ORGANISATION, RULES)
    reading = Session(house.session.path, AUTHOR, clock=house.clock)
    reading.choose_roundtable(roundtable)
    actions = ActionMap(reading)
    actions.learn(programme=reading.programme)
    reader = PublishHouse(qtbot, reading, actions, house.clock, tmp_path).show()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    choose(qtbot, reader.page.controls.audience, "participants")
    qtbot.keyClicks(reader.page.messages, "- Never kept")
    reader.trigger("copy_markdown")
    reader.wait_outcome("read only")
    assert clipboard.text() == "before"
    reader.page.messages.setPlainText("")
    reader.trigger("copy_markdown")
    assert reader.outcome() == "Copied as Markdown."
    reader.page.hide()
    reading.close()


def test_another_roundtable_ends_an_export_that_waits(house: PublishHouse, qtbot: QtBot) -> None:
    first = house.hold(Promise.ORGANISATION, "GBIF: The first one")
    house.hold(Promise.ORGANISATION, "GBIF: The second one")
    house.show()
    qtbot.keyClicks(house.page.messages, "- Only just typed")
    with qtbot.waitSignal(house.session.changed, timeout=3_000):
        house.trigger("export")
        house.session.choose_roundtable(first)
    assert house.dialogs.asked == []
    assert house.outcome() == ""


def test_the_preview_follows_while_typing(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    qtbot.keyClicks(house.page.messages, "- Seen while typing")
    qtbot.waitUntil(lambda: "Seen while typing" in house.page.preview.toPlainText(), timeout=1_900)
