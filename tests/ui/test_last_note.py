"""Up, strike and "…" mean the last note of this laptop."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import SECOND, NotesHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def on_another_laptop(store: Store, roundtable: str, line: str, *, at: int) -> Changes:
    """Take a note as somebody of the same name on another laptop, whose commits arrive here."""
    own, store.author = store.author, store.author._replace(machine="another", site="another")
    try:
        return add_note(store, roundtable, line, at=at)
    finally:
        store.author = own


def test_the_last_note_is_that_of_this_laptop(house: NotesHouse) -> None:
    house.enter("of this laptop")
    house.later(SECOND)
    house.act(on_another_laptop, "of another one")
    house.key(Qt.Key.Key_Up)
    assert house.box.text() == "of this laptop"
    house.key(Qt.Key.Key_Escape)
    house.strike()
    assert [note.off_the_record for note in house.notes()] == [True, False]
    house.later(SECOND)
    house.enter("... goes on")
    assert [note.text for note in house.notes()] == ["of this laptop goes on", "of another one"]
