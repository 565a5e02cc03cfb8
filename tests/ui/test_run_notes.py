"""The stream of notes: what a row says, which rows there are, and what stays in sight."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.operations.items import take_next_item
from facilitator.operations.note_taking.notes import delete_notes, set_kind
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from facilitator.ui.stream.filters import NotesFilters
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, SECOND, NotesHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def choose(filters: NotesFilters, text: str) -> None:
    actions = [each for each in filters.findChildren(QAction) if each.text() == text]
    actions[0].trigger()


def test_a_row_says_when_what_who_and_on_which_question(house: NotesHouse) -> None:
    house.floor_to("osmf")
    house.enter("barrier: it takes time, asks @oar #[licensing]")
    (row,) = house.rows()
    assert (row.time, row.kind.text) == ("14:00", "Barrier")
    assert row.text == "it takes time, asks OAR"
    assert [chip.text for chip in row.chips] == ["OSMF", "about OAR", "Q2", "#licensing"]
    expected = "14:00, Barrier. OSMF said. it takes time, asks OAR. about OAR, Q2, #licensing"
    index = house.pane.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == expected


def test_off_the_record_is_struck_and_said(house: NotesHouse) -> None:
    house.enter("in confidence")
    house.strike()
    (row,) = house.rows()
    assert row.struck
    assert "off the record" in [chip.text for chip in row.chips]


def sign(store: Store, note: str, author: str, *, at: int) -> Changes:
    """Make a note somebody else's, as one is that was brought in."""
    with store.act("edit_note", at=at) as act:
        act.about(note).change("note", note, author=author)
    return act.changes


def test_the_author_is_named_only_where_there_are_several(house: NotesHouse) -> None:
    def marks() -> list[list[str]]:
        return [[chip.text for chip in row.chips] for row in house.rows()]

    for text in ("first", "second"):
        house.enter(text)
        house.later(SECOND)
    first, second = (row.id for row in house.rows())
    assert marks() == [["Q2"], ["Q2"]]
    house.do(sign, first, "Lin")
    assert marks() == [["Q2", "by Lin"], ["Q2"]]
    house.do(sign, second, "Lin")
    assert marks() == [["Q2"], ["Q2"]]


def kinds(house: NotesHouse) -> list[str]:
    return [row.kind.text for row in house.rows()]


def test_a_line_on_its_way_is_shown_at_the_end_if_it_takes_long(house: NotesHouse) -> None:
    house.enter("first")
    disk_answers = Event()
    house.session.run(lambda _store: disk_answers.wait(3))
    house.type("second")
    house.key(ENTER)
    assert kinds(house) == ["Insight"]
    house.qtbot.waitUntil(lambda: kinds(house) == ["Insight", "saving…"], timeout=2000)
    disk_answers.set()
    house.settle()
    assert kinds(house) == ["Insight", "Insight"]


@pytest.mark.slow
def test_the_model_keeps_the_rules_of_qt_and_the_order_of_the_notes(house: NotesHouse) -> None:
    tester = QAbstractItemModelTester(
        house.pane.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    for text in ("one", "two", "three"):
        house.later(SECOND)
        house.enter(text)
    first, second, _ = house.notes()
    house.do(set_kind, (second.id,), Kind.DECISION)
    house.do(delete_notes, (first.id,))
    assert [(row.text, row.kind.text) for row in house.rows()] == [
        ("two", "Decision"),
        ("three", "Insight"),
    ]
    house.do(lambda store, *, at: store.undo(at=at))
    assert [row.text for row in house.rows()] == ["one", "two", "three"]
    assert house.pane.filters.count_text == "3"
    tester.deleteLater()


def test_filters_by_kind_and_item(house: NotesHouse) -> None:
    house.enter("a thought")
    house.later(SECOND)
    house.act(take_next_item)
    house.enter("!quote words")
    filters = house.pane.filters
    assert [row.text for row in house.rows()] == ["words"]
    choose(filters, "Whole roundtable")
    assert [row.text for row in house.rows()] == ["a thought", "words"]
    choose(filters, "Quote")
    assert [row.text for row in house.rows()] == ["words"]
    house.enter("not a quote")
    assert filters.count_text == "1"
    assert house.sentence == "Saved; the filters above do not show it."
    choose(filters, "All kinds")
    assert filters.count_text == "3"


@pytest.mark.slow
def test_it_follows_unless_somebody_scrolled_up(house: NotesHouse) -> None:
    for number in range(20):
        house.enter(f"note {number}")
    bar = house.pane.view.verticalScrollBar()
    house.qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum(), timeout=2000)
    bar.setValue(0)
    before = bar.maximum()
    house.enter("one more")
    house.qtbot.waitUntil(lambda: bar.maximum() > before, timeout=2000)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    house.enter("and another")
    house.qtbot.waitUntil(lambda: bar.value() == bar.maximum() > before, timeout=2000)


def test_enter_on_a_row_edits_that_note(house: NotesHouse) -> None:
    house.enter("the first")
    house.later(SECOND)
    house.enter("the second")
    view = house.pane.view
    view.setFocus()
    house.qtbot.keyClick(view, Qt.Key.Key_Home)
    house.qtbot.keyClick(view, ENTER)
    assert house.box.hasFocus()
    house.enter(" one")
    assert [note.text for note in house.notes()] == ["the first one", "the second"]


def test_a_note_is_not_put_over_what_is_being_typed(house: NotesHouse) -> None:
    house.enter("a note")
    house.type("typing")
    house.pane.tidy.edit_asked.emit(house.notes()[0].id)
    assert house.box.text() == "typing"
    assert house.sentence == "Save what is in the box first."


def test_an_empty_stream_says_what_to_do_and_the_curtain_hides_it(house: NotesHouse) -> None:
    said = [label.full_text() for label in house.pane.findChildren(TextLabel) if label.isVisible()]
    assert "No notes on this item yet. Type below while people talk." in said
    house.enter("a note")
    assert house.pane.view.isVisible()
    house.actions.action("curtain").setChecked(True)
    assert not house.pane.view.isVisible()
    house.actions.action("curtain").setChecked(False)
    assert house.pane.view.isVisible()
