"""The Findings view: written, ordered and edited, and what each finding rests on."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from facilitator.cli import main
from facilitator.core.consent import Scope
from facilitator.core.findings import Side
from facilitator.operations.consents import (
    Said,
    about_notes,
    agree,
    ask_consent,
    refuse,
)
from facilitator.operations.findings import add_finding, attach_notes, change_finding, choose_quotes
from facilitator.operations.note_taking.notes import take_off_record
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_note
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.notes.words import first_words
from facilitator.ui.review.findings.merge_form import MergeFindingForm
from facilitator.ui.review.findings.support_model import Column
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.findings_house import LINES, FindingsHouse, one_form

EARLY = "Rules written early bend less later"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> FindingsHouse:
    return FindingsHouse(qtbot, session, actions, clock).hold(*LINES)


@pytest.fixture
def early(house: FindingsHouse) -> str:
    """Return the first of two findings on Q2."""
    made = house.do(add_finding, EARLY, [house.note("bend less")])
    house.do(add_finding, "Money is short", question=house.question("Q2"))
    return str(made.subject[0])


def scoped(house: FindingsHouse) -> None:
    """Look at the roundtable alone."""
    house.bar.scope.show_places((), roundtables(house.session.db))
    chosen = house.bar.scope.scope()._replace(roundtable=house.roundtable)
    house.bar.scope.set_scope(chosen)


def test_a_finding_is_written_on_the_question_of_what_is_looked_at(house: FindingsHouse) -> None:
    scoped(house)
    house.show()
    assert house.told() == ["Q2 · Governance, 0 finding · 5 note in none yet"]
    assert house.box.chip.text() == "Q2"
    house.qtbot.keyClicks(house.box, EARLY)
    house.press(Qt.Key.Key_Return, on=house.box)
    (made,) = house.findings()
    assert (made.text, made.roundtable) == (EARLY, house.roundtable)
    assert made.question == house.question("Q2")
    assert (house.box.text(), house.list.current()) == ("", made.id)
    assert house.lines() == ["no note yet: it stays out of the write-up"]
    assert house.pane.sentence.toPlainText() == EARLY


def test_what_is_refused_stays_in_the_box(house: FindingsHouse) -> None:
    house.show()
    house.box.setText("x" * 501)
    house.press(Qt.Key.Key_Return, on=house.box)
    assert len(house.box.text()) == 501
    assert "at most 500 letters" in house.view.left.problem.full_text()
    assert house.findings() == ()
    house.box.setText("Shorter")
    house.press(Qt.Key.Key_Return, on=house.box)
    assert [each.text for each in house.findings()] == ["Shorter"]


def test_the_list_says_how_many_stand_behind_each(
    house: FindingsHouse, early: str, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = [house.note(each) for each in ("fees", "who may", "second point")]
    house.do(attach_notes, early, notes)
    house.do(attach_notes, early, [house.note("coffee")], side=Side.AGAINST)
    house.do(choose_quotes, early, notes[:2], chosen=True)
    house.show()
    QAbstractItemModelTester(house.list.findings)
    QAbstractItemModelTester(house.pane.backing.table.notes)
    assert house.lines()[0] == "5 note · raised by 4 of 7 · 1 against · 2 chosen quote"
    assert one_form(house.pane.backing.counts.full_text()) == "4 note · raised by 4 of 7"
    assert one_form(house.pane.against.counts.full_text()) == "1 note"
    silent = [each.text() for each in house.pane.not_heard.chips()]
    assert silent == ["MetaBrainz", "Wikimedia", "WikiRate"]
    assert main(["findings", str(house.session.path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    first = told["findings"][0]
    assert (first["for"], first["against"], first["quotes"]) == (4, 1, 2)
    assert (len(first["raised_by"]), len(first["of"]), first["number_told"]) == (4, 7, True)
    (counts,) = (each for each in told["questions"] if each["question"] == "Q2")
    heading = f"Q2 · Governance, 2 finding · {counts['unused']} note in none yet"
    assert heading in house.told()


def test_a_number_that_a_write_up_does_not_print_says_so(house: FindingsHouse, early: str) -> None:
    house.show()
    told = "1 note · raised by 1 of 7, number not printed (from 3)"
    assert one_form(house.pane.backing.counts.full_text()) == told


@pytest.mark.slow
def test_letters_act_on_the_notes_that_are_selected(house: FindingsHouse, early: str) -> None:
    house.do(attach_notes, early, [house.note("fees"), house.note("who may")])
    house.show()
    backing, against = house.pane.backing.table, house.pane.against.table
    house.press(Qt.Key.Key_S, on=backing)
    assert [each.chosen for each in house.findings()[0].rests_on] == [True, False, False]
    assert backing.notes.index(0, Column.QUOTE).data() == "chosen quote"
    house.press(Qt.Key.Key_S)
    assert not any(each.chosen for each in house.findings()[0].rests_on)
    house.press(Qt.Key.Key_Down, Qt.Key.Key_A)
    assert house.notes_in(against) == [house.note("fees")]
    assert house.notes_in(backing) == [house.note("bend less"), house.note("who may")]
    assert backing.hasFocus()
    house.press(Qt.Key.Key_Delete)  # the one that took its place
    assert house.notes_in(backing) == [house.note("bend less")]
    house.press(Qt.Key.Key_A, on=against)
    assert not house.pane.against.isVisible()


def test_likely_notes_are_offered_and_enter_attaches_one(house: FindingsHouse, early: str) -> None:
    scoped(house)
    house.show()
    offers = house.pane.offers
    assert house.notes_in(offers.table) == [house.note("who may"), house.note("second point")]
    assert offers.count.full_text() == "2 with similar words"
    assert len(house.findings()[0].rests_on) == 1  # nothing by itself
    offers.box.setFocus()
    house.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [each.note for each in house.findings()[0].rests_on][1:] == [house.note("who may")]
    assert house.notes_in(offers.table) == [house.note("second point")]


def test_notes_are_looked_for_by_the_query_of_the_notes(house: FindingsHouse, early: str) -> None:
    house.show()
    offers = house.pane.offers
    with house.qtbot.waitSignal(offers.asked, timeout=3_000):
        offers.box.setText("from:osmf in:R1 rules")
    house.wait()
    assert house.notes_in(offers.table) == [house.note("second point")]
    with house.qtbot.waitSignal(offers.asked, timeout=3_000):
        offers.box.setText("from:nobody-at-all")
    house.wait()
    assert offers.problem.isVisible()
    with house.qtbot.waitSignal(offers.asked, timeout=3_000):
        offers.box.setText("coffee")
    house.wait()
    assert not offers.problem.isVisible()
    house.press(Qt.Key.Key_Return, on=offers.box)
    assert house.note("coffee") in [each.note for each in house.findings()[0].rests_on]


def test_the_order_is_changed_by_key_and_by_mouse(house: FindingsHouse, early: str) -> None:
    other = house.do(add_finding, "On Q3", question=house.question("Q3")).subject[0]
    house.show()
    house.list.choose(early)
    house.list.setFocus()
    house.qtbot.keyClick(house.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    house.settle()
    assert [each.text for each in house.findings()] == ["Money is short", EARLY, "On Q3"]
    assert house.list.current() == early
    house.qtbot.keyClick(house.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    house.settle()
    assert house.findings()[2].id == other  # the order is that on a question
    area = house.list.visualRect(house.list.findings.index_of(early))
    above = house.list.visualRect(house.list.findings.index_of(house.findings()[0].id))
    begin = area.topLeft() + QPoint(20, 20)
    port = house.list.viewport()
    house.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=begin)
    house.qtbot.mouseMove(port, begin - QPoint(0, 25))
    house.qtbot.mouseMove(port, above.topLeft() + QPoint(20, 2))
    house.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=above.topLeft() + QPoint(20, 2))
    house.settle()
    assert [each.text for each in house.findings()] == [EARLY, "Money is short", "On Q3"]


def test_texts_are_edited_in_place_and_kept_when_left(house: FindingsHouse, early: str) -> None:
    house.show()
    house.list.choose(early)
    house.list.setFocus()
    house.press(Qt.Key.Key_Return)
    sentence, synthesis = house.pane.sentence, house.pane.synthesis
    assert sentence.hasFocus()
    sentence.setPlainText("Rules age")
    house.press(Qt.Key.Key_Escape)
    assert sentence.toPlainText() == EARLY
    sentence.setPlainText("Rules age")
    house.press(Qt.Key.Key_Return)
    assert house.findings()[0].text == "Rules age"
    assert house.list.hasFocus()
    synthesis.setFocus()
    house.qtbot.keyClicks(synthesis, "Some ")
    house.press(Qt.Key.Key_Return)
    house.qtbot.keyClicks(synthesis, "*words*")
    house.list.setFocus()
    house.settle()
    assert house.findings()[0].synthesis == "Some \n*words*"
    synthesis.setFocus()
    synthesis.setPlainText("typed, and the view is left")
    house.view.hide()
    house.settle()
    assert house.findings()[0].synthesis == "typed, and the view is left"


def test_what_is_typed_outlives_news_and_a_refusal(house: FindingsHouse, early: str) -> None:
    house.show()
    sentence = house.pane.sentence
    sentence.setFocus()
    sentence.setPlainText("y" * 501)
    house.do(attach_notes, early, [house.note("fees")])
    assert sentence.toPlainText() == "y" * 501
    house.press(Qt.Key.Key_Return)
    assert "at most 500 letters" in house.pane.problem.full_text()
    house.list.setCurrentIndex(house.list.findings.index_of(house.findings()[1].id))
    house.settle()
    assert sentence.toPlainText() == "Money is short"
    house.list.setCurrentIndex(house.list.findings.index_of(early))
    house.wait()
    assert sentence.toPlainText() == "y" * 501
    assert house.findings()[0].text == EARLY


def test_a_text_that_others_change_is_shown(house: FindingsHouse, early: str) -> None:
    house.show()
    before = house.pane.sentence.height()
    house.do(change_finding, early, text="word " * 90)
    assert house.pane.sentence.toPlainText() == ("word " * 90).strip()
    assert house.pane.sentence.height() > before  # it is as high as it is long


def test_a_finding_is_put_on_another_question(house: FindingsHouse, early: str) -> None:
    house.show()
    menu = house.pane.question.menu()
    next(each for each in menu.actions() if each.text().startswith("Q3")).trigger()
    house.settle()
    assert house.findings()[0].question == house.question("Q3")
    assert house.list.current() == early


@pytest.mark.slow
def test_one_is_merged_into_another_and_one_deleted(house: FindingsHouse, early: str) -> None:
    house.show()
    house.list.choose(house.findings()[1].id)
    house.view._show(house.list.current())
    house.pane.merge.click()
    (form,) = house.view.window().findChildren(MergeFindingForm)
    assert first_words(EARLY) in form.other.currentText()
    form.go.click()
    house.settle()
    (left,) = house.findings()
    assert (left.id, left.synthesis) == (early, "Money is short")
    assert house.list.current() == early
    house.pane.merge.click()
    assert "no other finding" in house.pane.problem.full_text()
    house.press(Qt.Key.Key_Delete, on=house.list)
    assert house.findings() == ()
    assert not house.pane.isVisible()


def test_it_says_read_again_until_somebody_has(house: FindingsHouse, early: str) -> None:
    house.show()
    house.do(take_off_record, (house.note("bend less"),))
    assert house.lines()[0].startswith("read again")
    assert "stays out of write-ups" in house.pane.again.told.full_text()
    table = house.pane.backing.table
    assert table.notes.index(0, Column.STANDING).data() == "off the record"
    house.pane.again.done.click()
    house.settle()
    assert not house.pane.again.isVisible()
    assert not house.findings()[0].is_to_be_read


def test_each_note_says_how_it_stands_with_its_consent(house: FindingsHouse, early: str) -> None:
    house.show()
    table, note = house.pane.backing.table, house.note("bend less")
    assert table.notes.index(0, Column.STANDING).data() == "as promised"
    known = load_note(house.session.db, note)
    asked = about_notes([known], [Scope.NAME], house.session.programme)
    house.do(ask_consent, asked)
    assert table.notes.index(0, Column.STANDING).data() == "asked 16 Nov"
    house.do(agree, asked, said=Said(how="e-mail", day="2026-11-16"))
    assert table.notes.index(0, Column.STANDING).data() == "agreed, named"
    wording = about_notes([known], [Scope.WORDING], house.session.programme)
    house.do(refuse, wording)
    assert table.notes.index(0, Column.STANDING).data() == "refused"
