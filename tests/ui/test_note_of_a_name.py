"""From a name to decide about in Publish, one key leads to its note in Review, and Esc back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.core.model import Promise
from facilitator.operations.roundtables import change_promise
from facilitator.operations.typed_line import enter_line
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.window_house import WindowHouse

LINES = ("GBIF: we compare it with Wikipedia", "Nobody reads the contracts")


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, clock: FakeClock, tmp_path: Path
) -> Iterator[WindowHouse]:
    made = WindowHouse(qtbot, session, clock, tmp_path)
    made.act(change_promise, Promise.CHATHAM)
    for line in LINES:
        made.act(enter_line, line)
    yield made
    made.close()


@pytest.mark.slow
def test_one_key_leads_to_the_note_and_esc_back(house: WindowHouse, qtbot: QtBot) -> None:
    window = house.window
    window.show_place("publish")
    decide = house.actions.action("read_each")
    qtbot.waitUntil(decide.isEnabled, timeout=20_000)  # the write-up is there
    decide.trigger()
    publish = window.page("publish")
    pane = publish.deciding
    assert pane.forms.count() == 1
    qtbot.keyClick(pane.forms, Qt.Key.Key_G)
    review = window.page("review").notes
    assert window.place() == "review"
    qtbot.waitUntil(lambda: len(review.table.selected()) == 1, timeout=5_000)
    qtbot.waitUntil(lambda: "Wikipedia" in review.detail.text.toPlainText(), timeout=5_000)
    qtbot.keyClick(review.table, Qt.Key.Key_Escape)
    assert window.place() == "publish"
    assert pane.isVisible()
    assert publish.first_focus() is pane.forms
    window.show_place("review")
    qtbot.keyClick(review.table, Qt.Key.Key_Escape)
    assert window.place() == "review", "nothing is left to go back to"
