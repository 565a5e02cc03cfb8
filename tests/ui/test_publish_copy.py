"""What is selected in the preview, and copied: nothing that holds a name that was found."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.queries.records import load_record
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, PublishHouse


def test_what_holds_a_name_is_not_copied_out_of_the_preview(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> None:
    house = PublishHouse(qtbot, session, actions, clock, tmp_path)
    roundtable = house.hold(Promise.CHATHAM, LEAK, "A plain remark of somebody")
    house.show()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    preview = house.page.preview
    preview.selectAll()
    house.qtbot.keyClick(preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Wikimedian" not in clipboard.text()
    assert "would tell names" in house.page.outcome.text.full_text()
    preview.setTextCursor(QTextCursor(preview.document()))
    assert preview.find("plain remark")
    house.qtbot.keyClick(preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text().strip() == "plain remark"
    notes = load_record(house.session.db, roundtable).notes
    house.do(take_off_record, tuple(each.id for each in notes if each.text == LEAK))
    house.wait_text("Wikimedians", there=False)
    preview.selectAll()
    house.qtbot.keyClick(preview, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "A plain remark" in clipboard.text()
