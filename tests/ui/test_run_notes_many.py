"""A long stream: the newest notes are there at once, earlier ones as somebody scrolls up."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.operations.note_taking.notes import add_note, delete_notes, edit_note
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import NotesHouse

MANY = 450
AT_ONCE = 80


def add_many(store: Store, roundtable: str, *, at: int) -> None:
    for number in range(MANY):
        add_note(store, roundtable, f"note {number}", at=at + number)


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    made = NotesHouse(qtbot, session, actions, clock)
    made.act(add_many)
    clock.tick(MANY)
    made.pane.model.reload()
    return made


def texts(house: NotesHouse) -> list[str]:
    return [row.text for row in house.rows()]


def test_the_newest_are_there_at_once_and_all_are_counted(house: NotesHouse) -> None:
    assert texts(house) == [f"note {number}" for number in range(MANY - AT_ONCE, MANY)]
    assert house.pane.filters.count_text == str(MANY)


@pytest.mark.slow
def test_scrolling_up_brings_earlier_ones_and_what_was_read_stays_in_place(
    house: NotesHouse,
) -> None:
    QAbstractItemModelTester(
        house.pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal, house.pane
    )
    view, bar = house.pane.view, house.pane.view.verticalScrollBar()
    house.qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    for shown in (*range(2 * AT_ONCE, MANY, AT_ONCE), MANY):
        top = house.pane.model.index(0).data()
        bar.setValue(10)
        house.qtbot.waitUntil(lambda shown=shown: len(texts(house)) == shown, timeout=3000)
        house.qtbot.waitUntil(lambda: bar.value() > view.viewport().height(), timeout=3000)
        assert view.indexAt(view.viewport().rect().topLeft()).data() == top
    assert texts(house) == [f"note {number}" for number in range(MANY)]
    assert not view.follows


@pytest.mark.slow
def test_news_of_notes_that_were_not_asked_for_is_only_counted(house: NotesHouse) -> None:
    early = house.notes()[3].id
    house.do(edit_note, early, "edited")
    assert len(texts(house)) == AT_ONCE
    house.do(delete_notes, (early,))
    assert house.pane.filters.count_text == str(MANY - 1)
    house.enter("one more")
    assert texts(house)[-1] == "one more"
    assert len(texts(house)) == AT_ONCE + 1
