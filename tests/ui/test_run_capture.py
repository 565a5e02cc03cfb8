"""From a typed line to a saved note: keys, attribution, what is refused, and drafts."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind
from facilitator.operations.drafts import load_draft
from facilitator.operations.items import take_next_item
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.notes_house import ENTER, SECOND, NotesHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> NotesHouse:
    return NotesHouse(qtbot, session, actions, clock)


def test_enter_saves_and_empties_the_box(house: NotesHouse) -> None:
    house.floor_to("osmf")
    house.enter("who decides is written down")
    (note,) = house.notes()
    assert (note.text, note.kind) == ("who decides is written down", Kind.INSIGHT)
    assert house.handles(note.said_by) == ["osmf"]
    assert house.box.text() == ""
    assert house.pane.capture.footer.saved == "✓ Saved 14:00:00"


def test_an_action_with_owner_and_date(house: NotesHouse) -> None:
    house.floor_to("oar")
    house.type("!action @ocp share the style guide by 12 Dec")
    assert house.chips == ["OAR said", "Q2", "OCP to do", "12 Dec"]
    house.enter()
    (note,) = house.notes()
    assert note.kind is Kind.ACTION
    assert note.owner_organisation == house.organisation("ocp")
    assert note.due == "2026-12-12"
    assert house.handles(note.said_by) == ["oar"]


def test_shift_enter_breaks_the_line_and_the_keypad_saves(house: NotesHouse) -> None:
    house.type("first")
    house.key(ENTER, SHIFT)
    house.type("second")
    house.key(Qt.Key.Key_Enter, KEYPAD)
    house.settle()
    assert [note.text for note in house.notes()] == ["first\nsecond"]


def test_whoever_had_the_floor_when_typing_began_said_it(house: NotesHouse) -> None:
    house.floor_to("osmf")
    house.later(20 * SECOND)
    began = house.clock()
    house.type("they ")
    house.later(2 * SECOND)
    house.floor_to("gbif")
    house.enter("agree")
    (note,) = house.notes()
    assert (house.handles(note.said_by), note.at) == (["osmf"], began)


def test_a_line_of_tags_holds_until_the_floor_changes_or_esc(house: NotesHouse) -> None:
    house.floor_to("osmf")
    house.enter("@gbif ")
    assert house.notes() == ()
    assert house.chips[0] == "GBIF said"
    house.enter("one")
    house.type("two")
    house.key(ESCAPE)
    assert house.box.text() == "two"
    assert house.chips[0] == "OSMF said"
    house.enter()
    house.enter("@oar ")
    house.later(SECOND)
    house.floor_to("gbif")
    house.enter("three")
    speakers = [house.handles(note.said_by) for note in house.notes()]
    assert speakers == [["gbif"], ["osmf"], ["gbif"]]


def test_what_is_typed_at_once_after_a_line_of_tags_meets_it(house: NotesHouse) -> None:
    house.type("@gbif ")
    house.key(ENTER)
    house.enter("no waiting in between")
    assert [house.handles(note.said_by) for note in house.notes()] == [["gbif"]]


def test_up_in_an_empty_box_edits_the_last_note(house: NotesHouse) -> None:
    house.enter("a note with a typo")
    house.key(Qt.Key.Key_Up)
    assert house.box.text() == "a note with a typo"
    assert house.pane.capture.footer.hint.startswith("Note of 14:00")
    house.enter(" !quote")
    (note,) = house.notes()
    assert (note.text, note.kind) == ("a note with a typo !quote", Kind.QUOTE)


def test_esc_leaves_an_edit_and_keeps_what_was_changed(house: NotesHouse) -> None:
    house.enter("kept as it is")
    house.key(Qt.Key.Key_Up)
    house.key(ESCAPE)
    assert house.box.text() == ""
    house.key(Qt.Key.Key_Up)
    house.type(", changed")
    house.key(ESCAPE)
    assert house.box.text() == "kept as it is, changed"
    assert house.pane.capture.footer.hint == "Enter saves · Tab accepts"
    assert [note.text for note in house.notes()] == ["kept as it is"]


@pytest.mark.slow
def test_the_last_note_goes_off_the_record(house: NotesHouse) -> None:
    house.enter("public")
    house.later(SECOND)
    house.enter("in confidence")
    house.strike()
    assert [note.off_the_record for note in house.notes()] == [False, True]
    house.actions.action("off_record").trigger()
    assert house.sentence == "The last note is off the record already. Shift+Up: the one before."


def test_a_note_still_on_its_way_is_the_one_taken_off_the_record(house: NotesHouse) -> None:
    house.enter("public")
    house.type("in confidence")
    house.key(ENTER)
    house.actions.action("off_record").trigger()
    house.qtbot.waitUntil(
        lambda: [n.off_the_record for n in house.notes()] == [False, True], timeout=3000
    )


def test_a_refused_line_comes_back_with_the_reason(house: NotesHouse) -> None:
    house.enter("/nonsense")
    assert house.box.text() == "/nonsense"
    assert house.sentence.startswith("/nonsense is no command")
    assert house.rows() == []
    house.type("x")
    assert house.sentence == ""


def test_a_command_is_done(house: NotesHouse) -> None:
    house.enter("/floor gbif")
    state = house.session.state()
    assert state is not None
    assert state.floor is not None
    assert state.floor.organisation == house.organisation("gbif")
    assert house.box.text() == ""


def test_a_refused_line_keeps_its_row_while_something_else_is_typed(house: NotesHouse) -> None:
    house.type("/nonsense")
    house.key(ENTER)
    house.type("already the next")
    house.settle()
    assert house.box.text() == "already the next"
    (row,) = house.rows()
    assert (row.text, row.kind.text, row.chips[0].text) == ("/nonsense", "Not saved", "Try again")
    house.enter()
    house.pane.view.setFocus()
    house.pane.view.setCurrentIndex(house.pane.model.index(1))
    house.qtbot.keyClick(house.pane.view, ENTER)
    house.settle()
    assert house.box.text() == "/nonsense"  # refused again; now the box is free
    assert [row.text for row in house.rows()] == ["already the next"]


def test_nothing_is_saved_while_an_input_method_composes(house: NotesHouse) -> None:
    QCoreApplication.sendEvent(house.box, QInputMethodEvent("に", []))
    began = house.box.began
    house.key(ENTER)
    house.key(ESCAPE)
    assert house.rows() == []
    house.later(SECOND)
    committed = QInputMethodEvent()
    committed.setCommitString("日本")
    QCoreApplication.sendEvent(house.box, committed)
    assert (house.box.text().strip(), house.box.began) == ("日本", began)


def test_undo_is_the_texts_only_while_there_is_typing(house: NotesHouse) -> None:
    undo = house.actions.action("undo")
    house.actions.learn(can_undo=True)
    house.type("abc")
    with house.qtbot.assertNotEmitted(undo.triggered):
        house.key(Qt.Key.Key_Z, CONTROL)
    assert house.box.text() == ""
    house.enter("a note")
    with house.qtbot.waitSignal(undo.triggered, timeout=1000):
        house.key(Qt.Key.Key_Z, CONTROL)


def test_tab_moves_on_where_nothing_is_completed(house: NotesHouse) -> None:
    house.type("plain")
    house.key(Qt.Key.Key_Tab)
    assert not house.box.hasFocus()
    assert house.box.text() == "plain"
    house.actions.action("write_note").trigger()
    assert house.box.hasFocus()


def test_tags_are_coloured_and_unknown_ones_underlined(house: NotesHouse) -> None:
    house.type("@gbif and @nobody too")
    formats = house.box.document().firstBlock().layout().formats()
    known, unknown = formats
    assert (known.start, known.length) == (0, 5)
    assert known.format.background().color().isValid()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert (unknown.start, unknown.format.underlineStyle()) == (10, wave)


def test_a_half_typed_note_is_back_after_a_crash(house: NotesHouse) -> None:
    place = house.session.roundtable_id
    assert place is not None
    began = house.clock()
    house.type("half a tho")
    house.qtbot.waitUntil(lambda: load_draft(house.session.db, place) is not None, timeout=3000)
    house.later(60 * SECOND)
    house.open()
    assert (house.box.text(), house.box.began) == ("half a tho", began)
    assert house.sentence == "A half-typed note from 14:00 is back."
    house.enter("ught")
    house.qtbot.waitUntil(lambda: load_draft(house.session.db, place) is None, timeout=3000)
    assert [note.text for note in house.notes()] == ["half a thought"]


def test_each_roundtable_keeps_its_own_draft(house: NotesHouse) -> None:
    first = house.session.roundtable_id
    house.type("for the first")
    house.plan()
    assert house.box.text() == ""
    house.qtbot.waitUntil(lambda: load_draft(house.session.db, str(first)) is not None)
    house.session.choose_roundtable(first)
    assert house.box.text() == "for the first"


def test_a_refused_line_waits_in_its_roundtable(house: NotesHouse) -> None:
    first = house.session.roundtable_id
    house.type("/nonsense")
    house.key(ENTER)
    house.type("and more")
    house.settle()
    house.plan()
    assert house.rows() == []
    house.session.choose_roundtable(first)
    assert house.box.text() == "and more"
    assert [row.text for row in house.rows()] == ["/nonsense"]


def test_without_a_roundtable_the_box_waits(house: NotesHouse) -> None:
    house.session.choose_roundtable(None)
    assert not house.box.isEnabled()
    assert house.chips == []


def test_the_question_follows_the_item_and_an_explicit_tag_replaces_it(house: NotesHouse) -> None:
    house.act(take_next_item)
    house.type("off to another question #q3")
    assert house.chips == ["nobody has the floor", "Q3"]
    house.box.selectAll()
    house.type("???  is missing !off")
    assert house.chips == ["nobody has the floor", "Q2", "gap", "off the record"]


def test_who_said_it_stands_in_the_order_typed(house: NotesHouse) -> None:
    house.type("@wikirate, @ocp: both agree")
    assert house.chips[0] == "WikiRate + OCP said"
    assert house.pane.capture.chips.shown[0].colour == "#F0E442"


def test_the_empty_box_shows_all_it_asks_for(house: NotesHouse) -> None:
    house.box.setFixedWidth(200)
    house.box.ask_for("Off the record: no write-up and no search has what you type now.")
    assert house.box.height() > 3 * house.box.fontMetrics().lineSpacing()
    empty = house.box.height()
    house.type("we")
    assert house.box.height() == empty
