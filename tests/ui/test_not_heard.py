"""Who was not heard on a finding, and the message that asks them for a written reply."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.findings import add_finding, change_finding
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.findings_house import LINES, FindingsHouse

EARLY = "Rules written early bend less later"


def test_who_was_not_heard_is_asked_for_a_written_reply_by_a_key(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock
) -> None:
    house = FindingsHouse(qtbot, session, actions, clock).hold(*LINES)
    early = house.do(add_finding, EARLY, [house.note("bend less")]).subject[0]
    house.show()
    row = house.pane.not_heard
    first, second, *_ = row.chips()
    house.press(Qt.Key.Key_Right, on=first)
    house.press(Qt.Key.Key_A, on=second)
    message, name = QApplication.clipboard().text(), second.organisation.name
    q2 = next(each for each in house.session.programme.questions if each.code == "Q2")
    assert (f"Dear {name}," in message, q2.text in message) == (True, True)
    assert EARLY not in message  # what others said stays with us
    assert row.told.full_text() == f"Copied: the message to {second.text()}, to be sent"
    house.do(change_finding, early, question=None)
    house.press(Qt.Key.Key_Return, on=row.chips()[0])
    assert house.pane.problem.full_text().startswith("This is on no question: give it one")
    assert QApplication.clipboard().text() == message
