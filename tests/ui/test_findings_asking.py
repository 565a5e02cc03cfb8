"""Who was not heard on a finding is asked for a written reply, and that is noted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.findings import add_finding
from facilitator.store.queries.comments import comments_of
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.findings_house import LINES, FindingsHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> FindingsHouse:
    made = FindingsHouse(qtbot, session, actions, clock).hold(*LINES)
    made.do(add_finding, "Rules written early bend less later", [made.note("bend less")])
    return made


def test_who_was_not_heard_is_asked_and_that_is_noted(house: FindingsHouse) -> None:
    house.show()
    chips = {each.text(): each for each in house.pane.not_heard.chips()}
    house.press(Qt.Key.Key_A, on=chips["WikiRate"])
    assert "Dear WikiRate," in QApplication.clipboard().text()
    (noted,) = comments_of(house.session.db)
    assert noted.sent.party.organisation == chips["WikiRate"].organisation.id
    assert noted.sent.question == house.question("Q2")
    told = f"Copied, noted as sent to WikiRate: a reply is wanted by {noted.by}"
    assert house.pane.not_heard.told.full_text() == told


def test_who_has_said_something_else_on_the_question_is_not_waited_for(
    house: FindingsHouse,
) -> None:
    house.show()
    chips = {each.text(): each for each in house.pane.not_heard.chips()}
    house.press(Qt.Key.Key_A, on=chips["OSMF"])
    assert "Dear OpenStreetMap" in QApplication.clipboard().text()
    assert house.pane.not_heard.told.full_text() == "Copied: the message to OSMF, to be sent"
    assert comments_of(house.session.db) == ()
