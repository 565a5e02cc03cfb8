"""Reading a write-up through in Publish: by key, kept, taken back, and asked for what changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import edit_note
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.publish.reading_strip import ReadingStrip
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, PublishHouse, choose

LINES = ("We begin with the books", "Nobody reads the contracts", "A factory is a place")


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    return PublishHouse(qtbot, session, actions, clock, tmp_path)


def strip(house: PublishHouse) -> ReadingStrip:
    return house.page.reading


def changed(house: PublishHouse) -> list[str]:
    listed = strip(house).changed
    return [listed.item(row).text() for row in range(listed.count())]


def can_be_read(house: PublishHouse) -> bool:
    return house.actions.action("read_through").isEnabled()


@pytest.mark.slow
def test_what_nobody_has_read_does_not_go_out(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, *LINES)
    house.show()
    QGuiApplication.clipboard().setText("before")
    assert "read it once as somebody who was in the room" in strip(house).text.full_text()
    assert strip(house).reader.text() == "Note-taker", "who is at the keys, until one says other"
    for way in ("export", "copy_markdown"):
        house.trigger(way)
        assert "read it once" in house.outcome()
    assert house.dialogs.asked == []
    assert QGuiApplication.clipboard().text() == "before"
    house.read_through("Ana")
    assert not strip(house).button.isVisible()
    house.trigger("export")
    house.wait_outcome("Written to")


def test_only_what_changed_is_read_again(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.CHATHAM, *LINES)
    house.show()
    house.read_through("Ana")
    note = load_record(house.session.db, roundtable).notes[0]
    house.do(edit_note, note.id, "We begin with the ledgers")
    house.wait_text("ledgers")
    assert "changed since Ana read it" in strip(house).text.full_text()
    assert changed(house) == ["We begin with the ledgers"]
    strip(house).changed.setCurrentRow(0)
    assert "ledgers" in house.page.preview.textCursor().selectedText()
    house.trigger("read_through")
    house.qtbot.waitUntil(lambda: not strip(house).changed.isVisible(), timeout=3_000)


def test_it_is_taken_back_like_any_act(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, *LINES)
    house.show()
    house.read_through("Ana")
    house.do(undo)
    house.qtbot.waitUntil(strip(house).button.isVisible, timeout=3_000)
    assert can_be_read(house)


@pytest.mark.slow
def test_names_come_first_and_somebody_has_to_be_named(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    assert "once all is decided" in strip(house).text.full_text()
    assert not can_be_read(house)
    house.page.deciding.leave_out.click()
    house.settle()
    assert can_be_read(house)
    strip(house).reader.clear()
    house.trigger("read_through")
    assert house.outcome() == "Write who has read it."
    strip(house).reader.setText("Bo")
    house.qtbot.keyClick(strip(house).reader, Qt.Key.Key_Return)
    told = strip(house).text
    house.qtbot.waitUntil(lambda: told.full_text().startswith("Read through by Bo"), timeout=3_000)


@pytest.mark.slow
def test_it_is_asked_where_it_makes_sense(house: PublishHouse, qtbot: QtBot) -> None:
    house.hold(Promise.ORGANISATION, *LINES)
    house.show()
    assert strip(house).isVisible()
    for audience in ("participants", "team"):
        choose(qtbot, house.page.controls.audience, audience)
        assert not strip(house).isVisible()
        assert not can_be_read(house)
    house.trigger("copy_markdown")
    assert house.outcome() == "Copied as Markdown."
