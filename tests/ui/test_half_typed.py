"""What is half typed in Review stays: by the second, in another window, and once it is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facilitator.operations.drafts import keep_draft, load_draft
from facilitator.operations.findings import add_finding, change_finding
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.half_typed import HalfTyped
from facilitator.ui.review.findings.view import FindingsView
from facilitator.ui.review.review_bar import ReviewBar
from facilitator.ui.session import Session
from tests.ui.asking import settle
from tests.ui.conftest import FakeClock
from tests.ui.findings_house import LINES, FindingsHouse

NEW = "new finding"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> FindingsHouse:
    return FindingsHouse(qtbot, session, actions, clock).hold(*LINES)


def drafted(house: FindingsHouse, place: str) -> str:
    draft = load_draft(house.session.db, place)
    return "" if draft is None else draft.text


def wait_for(house: FindingsHouse, place: str, text: str) -> None:
    house.qtbot.waitUntil(lambda: drafted(house, place) == text, timeout=3_000)


def another_view(house: FindingsHouse) -> FindingsView:
    """Return the view as another window has it, or the next start of the program."""
    bar = ReviewBar()
    view = FindingsView(house.session, house.actions, bar)
    house.qtbot.addWidget(bar)
    house.qtbot.addWidget(view)
    return view


def test_a_text_is_kept_every_second_and_not_only_after_a_rest(
    qtbot: QtBot, session: Session
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    texts = HalfTyped(session, owner, every_ms=30)
    typed = ""

    def is_kept_while_it_is_typed() -> bool:
        nonlocal typed
        typed += "x"
        texts.note("a place", typed)  # faster than the timer, and without a rest
        return load_draft(session.db, "a place") is not None

    qtbot.waitUntil(is_kept_while_it_is_typed, timeout=3_000)
    texts.keep_now()
    settle(qtbot, session)
    draft = load_draft(session.db, "a place")
    assert draft is not None
    assert draft.text == typed
    texts.note("a place", "")
    settle(qtbot, session)
    assert load_draft(session.db, "a place") is None
    assert texts.unkept() == ()


@pytest.mark.slow
def test_a_new_finding_is_offered_again_until_it_is_made(house: FindingsHouse) -> None:
    house.show()
    house.qtbot.keyClicks(house.box, "Rules age")
    wait_for(house, NEW, "Rules age")
    assert another_view(house).left.box.text() == "Rules age"
    house.press(Qt.Key.Key_Return, on=house.box)
    assert [each.text for each in house.findings()] == ["Rules age"]
    wait_for(house, NEW, "")
    # Had the program ended between the two, it would not be offered a second time.
    house.do(keep_draft, NEW, "Rules age", began=0)
    assert another_view(house).left.box.text() == ""


def test_esc_gives_a_new_finding_up(house: FindingsHouse) -> None:
    house.show()
    house.qtbot.keyClicks(house.box, "Rules age")
    wait_for(house, NEW, "Rules age")
    house.press(Qt.Key.Key_Escape, on=house.box)
    assert drafted(house, NEW) == ""


def test_half_of_a_synthesis_is_taken_up_and_saved_by_itself(house: FindingsHouse) -> None:
    finding = house.do(add_finding, "Rules age", [house.note("bend less")]).subject[0]
    place = f"{finding} synthesis"
    house.do(keep_draft, place, "Written early, they", began=0)
    house.show()
    assert house.pane.synthesis.toPlainText() == "Written early, they"
    house.qtbot.waitUntil(lambda: house.findings()[0].synthesis != "", timeout=3_000)
    assert house.findings()[0].synthesis == "Written early, they"
    wait_for(house, place, "")


def test_what_is_saved_already_is_no_draft_any_more(house: FindingsHouse) -> None:
    finding = house.do(add_finding, "Rules age", [house.note("bend less")]).subject[0]
    place = f"{finding} sentence"
    house.do(keep_draft, place, "Rules age well", began=0)
    house.do(change_finding, finding, text="Rules age well")
    house.show()
    wait_for(house, place, "")
    house.pane.sentence._rest.setInterval(60_000)
    house.qtbot.keyClicks(house.pane.sentence, "!")
    wait_for(house, place, house.pane.sentence.toPlainText())
    house.press(Qt.Key.Key_Escape, on=house.pane.sentence)
    wait_for(house, place, "")
    assert house.findings()[0].text == "Rules age well"


def test_a_sentence_that_is_refused_waits_for_the_next_start(house: FindingsHouse) -> None:
    finding = house.do(add_finding, "Rules age", [house.note("bend less")]).subject[0]
    house.show()
    house.pane.sentence.setPlainText("x" * 501)
    house.pane.keep()
    house.settle()
    assert "at most 500 letters" in house.pane.problem.full_text()
    assert drafted(house, f"{finding} sentence") == "x" * 501
