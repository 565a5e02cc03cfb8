"""The window of comments, by keys: sent, replied beside the note, agreed for all of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.consent import Answer, Scope
from facilitator.operations.comment_list import Shown
from facilitator.operations.programmes import create_sample
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.consents import consents_of
from facilitator.ui.comments.dialog import CommentsDialog
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse

LINES = (
    "gbif: We wrote ours late !quote",
    "gbif: Fees pay for the servers !quote",
    "oar: It costs less than we feared !quote",
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    create_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    session = made.session
    theme = next(q.id for q in session.programme.questions if q.code == "Q2")
    planned = result_of(
        qtbot, session, plan_roundtable, theme, at=clock(), title="Governance", zone="Europe/London"
    )
    result_of(qtbot, session, start, planned.subject[0], at=clock.tick(1_000))
    for line in LINES:
        result_of(qtbot, session, enter_line, planned.subject[0], line, at=clock.tick(60_000))
    yield made
    made.close()


def opened(house: SettingUpHouse) -> CommentsDialog:
    house.press("Alt+Shift+K")
    dialog = house.window.findChild(CommentsDialog)
    house.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def column(dialog: CommentsDialog, field: str) -> list[str]:
    return [row.cells[dialog.table.rows.column_of(field)] for row in dialog.table.rows.rows()]


@pytest.mark.slow
def test_by_keys_from_sent_to_agreed(house: SettingUpHouse) -> None:
    dialog = opened(house)
    assert column(dialog, "state") == ["not sent"] * 3
    assert dialog.counted.full_text() == "3 of 3 · 3 not sent"
    house.press("S")
    assert column(dialog, "state") == ["sent", "sent", "not sent"]
    assert dialog.said.full_text().startswith("Copied, and noted as sent to GBIF")
    text = QApplication.clipboard().text()
    assert "We wrote ours late" in text
    assert "Please answer by" in text
    assert "It costs less" not in text
    QApplication.clipboard().setText("Dear all,\nplease say: too late")
    house.press("Ctrl+V")
    assert column(dialog, "state")[0] == "replied: judge it"
    assert comments_of(house.session.db)[0].reply == "Dear all,\nplease say: too late"
    assert dialog.beside.isVisible()
    assert dialog.beside.sent.full_text() == "We wrote ours late"
    house.press("E")
    assert column(dialog, "state") == ["replied: judge it", "agreed as written", "not sent"]
    house.press("Shift+A")
    assert dialog.form.words.text() == "We wrote ours late"
    house.press("Ctrl+A")
    house.type("We wrote ours too late", "Return")
    assert column(dialog, "state")[0] == "agreed as changed “We wrote ours too late”"
    answers = {each.answer for each in consents_of(house.session.db) if each.scope is Scope.NAME}
    assert answers == {Answer.ASKED}
    house.press("Ctrl+Z", "Ctrl+Z")
    assert column(dialog, "state")[:2] == ["replied: judge it", "sent"]
    dialog.reject()


@pytest.mark.slow
def test_the_day_and_the_reply_are_edited_in_place_and_the_boxes_choose(
    house: SettingUpHouse,
) -> None:
    dialog = opened(house)
    house.press("Down", "Down", "S")
    house.go_to(dialog.table, 2, "by")
    house.press("Return", "Ctrl+A")
    house.type("2001-01-01", "Return")
    assert "is past" in dialog.said.full_text()
    house.go_to(dialog.table, 2, "what")
    house.press("Return")
    house.type("Fine by us", "Return")
    assert column(dialog, "reply") == ["", "", "Fine by us"]
    dialog.show_only(Shown.REPLIED)
    assert column(dialog, "to") == ["OAR"]
    house.press("A")
    assert column(dialog, "state") == []
    dialog.show_only(Shown.ANSWERED)
    assert column(dialog, "state") == ["agreed as written"]
    dialog.reject()


def test_a_view_is_asked_of_a_member_that_is_chosen(house: SettingUpHouse) -> None:
    dialog = opened(house)
    dialog.whom.setCurrentIndex(dialog.whom.findText("WikiRate"))
    assert column(dialog, "what") == []
    dialog.table.setFocus()
    house.qtbot.mouseClick(dialog.ask, Qt.MouseButton.LeftButton)
    house.settle()
    assert column(dialog, "what") == ["their view on Q1", "their view on Q2"]
    assert "We do not have your view on" in QApplication.clipboard().text()
    house.press("E")
    assert dialog.said.full_text().startswith("Nothing that was sent to “WikiRate”")
    dialog.reject()


def test_behind_the_curtain_it_closes(house: SettingUpHouse) -> None:
    opened(house)
    house.press("Ctrl+Shift+B")
    house.qtbot.waitUntil(lambda: not house.window.findChildren(CommentsDialog))
    house.press("Ctrl+Shift+B")
