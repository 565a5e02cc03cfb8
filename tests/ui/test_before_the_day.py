"""“Before the day”: replies by key, the invitation with own words, copied and written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.operations.roundtables import plan_roundtable
from facilitator.ui.before.dialog import BeforeTheDay
from tests.sample_file import put_sample
from tests.ui.asking import result_of
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.setting_up_house import SettingUpHouse


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[SettingUpHouse]:
    path = tmp_path / "sample.roundtable"
    put_sample(path, AUTHOR, at=clock())
    made = SettingUpHouse(qtbot, path, clock)
    session = made.session
    theme = next(q.id for q in session.programme.questions if q.code == "Q2")
    planned = result_of(
        qtbot, session, plan_roundtable, theme, at=clock(), title="Governance", zone="Europe/London"
    )
    session.choose_roundtable(planned.subject[0])
    yield made
    made.close()


def opened(house: SettingUpHouse) -> BeforeTheDay:
    house.window._actions.action("before_the_day").trigger()
    return house.window.findChild(BeforeTheDay)


@pytest.mark.slow
def test_replies_are_noted_by_key_for_all_that_are_chosen(
    house: SettingUpHouse, qtbot: QtBot
) -> None:
    dialog = opened(house)
    assert dialog.counted.full_text() == "Nobody is invited yet."
    dialog.invite.click()
    qtbot.waitUntil(lambda: dialog.counted.full_text().startswith("7 invited"))
    rows = dialog.replies
    rows.setCurrentRow(0)
    rows.item(1).setSelected(True)
    qtbot.keyClick(rows, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "2 coming" in dialog.counted.full_text())
    assert rows.item(0).text().endswith("· Coming")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_D)
    wanted = "7 invited · 2 coming · 1 declined · 4 no answer"
    qtbot.waitUntil(lambda: dialog.counted.full_text() == wanted)
    dialog.reject()


@pytest.mark.slow
def test_own_words_are_kept_and_the_invitation_is_copied_with_its_looks(
    house: SettingUpHouse, qtbot: QtBot
) -> None:
    dialog = opened(house)
    assert "convened by" in dialog.preview.toPlainText()
    dialog.words.setPlainText("Dear all, please come.")
    dialog.keep_words()
    qtbot.waitUntil(lambda: "Dear all, please come." in dialog.preview.toPlainText())
    dialog.copy.click()
    copied = QApplication.clipboard().mimeData()
    assert "Dear all, please come." in copied.text()
    assert "<h1>" in copied.html()
    QApplication.clipboard().clear()  # what Qt holds at exit would outlive the interpreter
    dialog.reject()
    again = opened(house)
    assert again.words.toPlainText() == "Dear all, please come."
    again.reject()
