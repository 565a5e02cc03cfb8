"""Formats on the Publish page, and the clipboard with formatting."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, RULES, PublishHouse, choose


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    return PublishHouse(qtbot, session, actions, clock, tmp_path)


def test_formatting_is_copied_under_the_same_conditions(house: PublishHouse) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    roundtable = house.hold(Promise.CHATHAM, LEAK)
    house.show()
    house.trigger("copy_formatted")
    assert "names that were promised away" in house.outcome()
    assert clipboard.text() == "before"
    notes = tuple(each.id for each in load_record(house.session.db, roundtable).notes)
    house.do(take_off_record, notes)
    house.wait_text("Wikimedians", there=False)
    house.read_through()
    house.trigger("copy_formatted")
    copied = clipboard.mimeData()
    assert "<h1>Roundtable 1: Governance</h1>" in copied.html()
    assert copied.text().startswith("**DRAFT · PUBLIC VERSION**")
    assert house.outcome() == "Copied with formatting."


@pytest.mark.slow
def test_data_is_chosen_from_a_list_and_a_log_by_the_team_only(
    house: PublishHouse, qtbot: QtBot
) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    controls = house.page.controls
    assert controls.format.data.isHidden()
    choose(qtbot, controls.format.read, "data")
    assert controls.file_name.full_text().endswith("PUBLIC draft.xlsx")
    box = controls.format.data
    log = box.findData("log")
    flags = box.model().index(log, 0).flags()
    assert not flags & Qt.ItemFlag.ItemIsEnabled
    assert "for the team only" in box.itemData(log, Qt.ItemDataRole.ToolTipRole)
    choose(qtbot, controls.audience, "team")
    box.setCurrentIndex(log)
    box.activated.emit(log)
    house.settle()
    assert controls.file_name.full_text().endswith("INTERNAL with names.log")
    house.trigger("export")
    house.wait_outcome("Written to")
    assert house.dialogs.asked[-1][1] == "Session log"
    written = house.dialogs.folder / house.dialogs.asked[-1][0]
    assert "question: Q2" in written.read_text("utf-8")
    choose(qtbot, controls.audience, "public")
    assert controls.format.value() == "xlsx"
