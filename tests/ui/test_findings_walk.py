"""Going through the notes in none yet, to none; and findings made of notes that were selected."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.core.findings import Side
from facilitator.operations.findings import add_finding, attach_notes
from facilitator.store.file import open_reader
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.programme import roundtables
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.session import Session
from tests.ui.conftest import AUTHOR, FakeClock
from tests.ui.findings_house import LINES, FindingsHouse, one_form
from tests.ui.review_house import BOARD, LANGUAGE, ReviewHouse


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> FindingsHouse:
    made = FindingsHouse(qtbot, session, actions, clock).hold(*LINES)
    for text in ("Rules age", "Money is short"):
        made.do(add_finding, text, question=made.question("Q2"), roundtable=made.roundtable)
    scope = made.bar.scope
    scope.show_places((), roundtables(session.db))
    scope.set_scope(scope.scope()._replace(roundtable=made.roundtable))
    return made.show()


def rests(house: FindingsHouse) -> list[list[str]]:
    return [[each.note for each in one.rests_on] for one in house.findings()]


@pytest.mark.slow
def test_single_keys_say_where_each_note_belongs_until_there_is_none(house: FindingsHouse) -> None:
    card, notes = house.view.walk_card, [house.note(each.split()[-1]) for each in LINES]
    house.view.go_through()
    house.wait()
    assert card.hasFocus()
    assert one_form(card.heading.full_text()) == "Q2 · 5 note in none yet"
    assert card.text.full_text() == "Rules that are written early bend less"
    assert "“Rules age”" in card.keys.full_text()
    house.press(Qt.Key.Key_Return)
    assert one_form(card.heading.full_text()) == "Q2 · 4 note in none yet"
    house.press(Qt.Key.Key_2, Qt.Key.Key_Right)  # to the second finding, and one is left out
    assert card.text.full_text() == "A second point on rules that were written down"
    house.press(Qt.Key.Key_Down)
    assert "“Money is short”" in card.keys.full_text()
    house.press(Qt.Key.Key_Up, Qt.Key.Key_1, Qt.Key.Key_2)
    assert rests(house) == [[notes[0], notes[3]], [notes[1], notes[4]]]
    assert card.text.full_text() == "That was the last; what was left stays."
    house.press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert house.list.hasFocus()
    house.view.go_through()
    house.wait()
    house.press(Qt.Key.Key_Return)
    assert card.text.full_text() == "Every note on Q2 is in a finding."
    assert house.told()[0] == "Q2 · Governance, 2 finding · every note is in one"


def test_n_makes_a_finding_of_a_note_and_enter_goes_on(house: FindingsHouse) -> None:
    house.view.go_through()
    house.wait()
    house.press(Qt.Key.Key_N)
    made = house.findings()[2]
    assert (made.text, made.question) == (
        "Rules that are written early bend less",
        house.question("Q2"),
    )
    assert [each.note for each in made.rests_on] == [house.note("bend less")]
    sentence = house.pane.sentence
    assert sentence.hasFocus()
    assert sentence.textCursor().selectedText() == made.text
    house.qtbot.keyClicks(sentence, "Early rules last")
    house.press(Qt.Key.Key_Return)
    assert house.findings()[2].text == "Early rules last"
    assert house.view.walk_card.hasFocus()
    assert house.view.walk_card.text.full_text() == "Fees pay for the servers"


def test_a_key_is_about_the_note_in_sight_and_no_other(house: FindingsHouse) -> None:
    house.view.go_through()
    house.wait()
    card = house.view.walk_card
    house.qtbot.keyClick(card, Qt.Key.Key_1)
    house.qtbot.keyClick(card, Qt.Key.Key_2)  # the next note is not there yet
    house.settle()
    assert rests(house) == [[house.note("bend less")], []]
    house.press(Qt.Key.Key_9)
    assert "no finding of that number" in house.pane.problem.full_text()
    house.press(Qt.Key.Key_2)
    assert rests(house) == [[house.note("bend less")], [house.note("fees")]]


def test_a_click_on_a_question_goes_through_its_notes(house: FindingsHouse) -> None:
    area = house.list.visualRect(house.list.findings.index(0))
    house.qtbot.mouseClick(house.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    house.wait()
    assert house.view.walk_card.hasFocus()


@pytest.fixture
def review(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> ReviewHouse:
    made = ReviewHouse(qtbot, session, actions, clock)
    made.hold(LANGUAGE, BOARD)
    return made.show()


def beside(review: ReviewHouse) -> list[str]:
    review.qtbot.waitUntil(lambda: not review.page.beside.reader.is_waited_for, timeout=3_000)
    return [each.line for each in review.view.detail.findings.list.findings.cards()]


@pytest.mark.slow
def test_a_finding_is_made_of_the_selected_notes_by_one_key(
    review: ReviewHouse, session: Session
) -> None:
    notes = review.select("Languages", "Two boards")
    review.actions.learn(notes_selected=True)
    review.settle(review.actions.action("make_finding").trigger)
    (made,) = load_findings(session.db)
    assert made.text == "Languages decide who takes part"
    assert {each.note for each in made.rests_on} == set(notes)
    view = review.page.views.currentWidget()
    assert isinstance(view, FindingsView)
    review.qtbot.waitUntil(view.pane.sentence.hasFocus, timeout=3_000)
    assert view.pane.sentence.textCursor().selectedText() == made.text


@pytest.mark.slow
def test_the_notes_in_none_are_gone_through_from_anywhere(review: ReviewHouse) -> None:
    review.actions.action("next_unused").trigger()
    view = review.page.views.currentWidget()
    assert isinstance(view, FindingsView)
    review.qtbot.waitUntil(view.walk_card.hasFocus, timeout=3_000)


@pytest.mark.slow
def test_beside_a_note_stand_the_findings_that_it_supports(review: ReviewHouse) -> None:
    question = review.question("Q2")
    (first,) = review.do(add_finding, "Languages decide", question=question).subject
    (second,) = review.do(add_finding, "Boards differ", question=question).subject
    notes = review.select("Languages", "Two boards")
    assert beside(review) == ["no notes yet: it stays out of the write-up"] * 2
    part = review.view.detail.findings
    assert part.heading.full_text() == "Findings · Q2"
    assert one_form(part.hint.full_text()) == "Enter attaches the 2 selected note"
    part.list.setFocus()
    part.list.choose(second)
    review.settle(lambda: review.qtbot.keyClick(part.list, Qt.Key.Key_Return))
    assert [len(each.rests_on) for each in load_findings(review.session.db)] == [0, 2]
    assert beside(review)[1].startswith("✓ rests on it · 2 note")
    review.settle(lambda: review.qtbot.keyClick(part.list, Qt.Key.Key_Return))
    assert "already" in review.view.detail.problem.full_text()
    review.do(attach_notes, second, notes[:1], side=Side.AGAINST)
    review.do(attach_notes, first, notes[:1])
    assert beside(review)[0].startswith("✓ on some of them")
    assert QApplication.focusWidget() is part.list


def test_what_is_typed_is_in_the_file_once_it_is_closed(
    qtbot: QtBot, programme_file: Path, clock: FakeClock
) -> None:
    session = Session(programme_file, AUTHOR, clock=clock)
    actions = ActionMap(session)
    actions.learn(programme=session.programme)
    house = FindingsHouse(qtbot, session, actions, clock)
    house.do(add_finding, "Rules age", question=house.question("Q2"))
    house.show()
    house.pane.sentence.setFocus()
    house.pane.sentence.setPlainText("Rules age well")
    session.close()
    session.deleteLater()
    with closing(open_reader(programme_file)) as db:
        assert [each.text for each in load_findings(db)] == ["Rules age well"]


def test_begun_again_the_card_has_the_keys(house: FindingsHouse) -> None:
    house.view.go_through()
    house.wait()
    house.list.setFocus()
    house.view.go_through()
    house.wait()
    assert house.view.walk_card.hasFocus()
