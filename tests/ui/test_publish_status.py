"""How far a write-up is, what it lacks, and as of when it is: said on the Publish page."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator.core.model import Kind, Promise
from facilitator.operations.consents import ask_first
from facilitator.operations.history import undo
from facilitator.operations.missing import Lacking
from facilitator.operations.note_taking.notes import add_note, edit_note
from facilitator.operations.roundtables import plan_roundtable, start, write_key_messages
from facilitator.store.queries.records import load_notes
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.session import Session
from tests.ui.conftest import FakeClock
from tests.ui.publish_house import LEAK, RULES, PublishHouse, choose


@pytest.fixture
def house(
    qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock, tmp_path: Path
) -> PublishHouse:
    return PublishHouse(qtbot, session, actions, clock, tmp_path)


def say(house: PublishHouse, status: str, who: str = "Ana") -> None:
    box = house.page.controls.status
    box.by.setText(who)
    choose(house.qtbot, box.status, status)


def status_told(house: PublishHouse) -> str:
    return house.page.controls.status.told.full_text()


def lacks(house: PublishHouse) -> str:
    """Return what is missing, in the singular that the catalogue of English makes of it."""
    return house.page.lacking.words().replace("(s)", "")


def wait_lacks(house: PublishHouse, words: str, *, there: bool = True) -> None:
    house.qtbot.waitUntil(lambda: (words in lacks(house)) is there, timeout=3_000)


def link(house: PublishHouse, what: Lacking) -> None:
    buttons = house.page.lacking._group.buttons()
    next(each for each in buttons if each.key == what).click()


@pytest.mark.slow
def test_the_banner_goes_with_approval_and_the_name_of_the_file_says_so(
    house: PublishHouse,
) -> None:
    house.hold(Promise.ORGANISATION, RULES)
    house.show()
    say(house, "in review")
    house.wait_text("Status: in review")
    assert "DRAFT" in house.page.preview.toPlainText()
    assert "In review since" in status_told(house)
    say(house, "approved")
    house.wait_text("DRAFT", there=False)
    assert status_told(house).startswith("Approved by Ana, ")
    assert house.page.controls.file_name.full_text() == "roundtable-1-governance PUBLIC.docx"
    house.do(undo)
    house.wait_text("DRAFT")
    assert house.page.controls.status.status.value() == "in review"


def test_an_approval_lapses_with_the_words(house: PublishHouse) -> None:
    roundtable = house.hold(Promise.ORGANISATION, RULES)
    house.show()
    say(house, "approved")
    house.wait_text("DRAFT", there=False)
    house.do(edit_note, load_notes(house.session.db, roundtable)[0].id, "GBIF: Another sentence")
    house.wait_text("DRAFT")
    assert "Ana approved it" in status_told(house)
    assert "its words have changed since" in status_told(house)


def test_nobody_approves_without_a_name_or_with_names_undecided(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    say(house, "approved", who=" ")
    house.wait_outcome("Write who approves it.")
    assert house.page.controls.status.status.value() == "draft"
    say(house, "approved")
    house.wait_outcome("names that were promised away")
    assert house.page.controls.status.status.value() == "draft"


def test_what_is_missing_is_named_and_goes_when_it_is_done(house: PublishHouse) -> None:
    roundtable = house.hold(
        Promise.ORGANISATION, RULES, "??? and so on", "!quote OSMF: “A sentence”", "!action tidy up"
    )
    house.do(ask_first, on=True)
    house.show()
    wait_lacks(house, "1 gap")
    told = lacks(house)
    for words in (
        "no key messages yet",
        "1 quote not agreed",
        "1 action without an owner",
        "1 action without a day",
        "no finding yet",
        "not approved",
    ):
        assert words in told
    house.do(write_key_messages, roundtable, "- One message")
    wait_lacks(house, "no key messages yet", there=False)


def test_each_leads_to_where_it_is_done(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, "??? and so on")
    house.show()
    wait_lacks(house, "1 gap")
    gone: list[str] = []
    house.actions.connect("view_findings", lambda: gone.append("findings"))
    house.actions.connect("go_review", lambda: gone.append("review"))
    house.session.notes_wanted.connect(gone.append)
    link(house, Lacking.FINDINGS)
    link(house, Lacking.GAPS)
    assert gone == ["findings", "review", "is:gap in:r1"]
    link(house, Lacking.MESSAGES)
    house.qtbot.waitUntil(house.page.messages.hasFocus, timeout=3_000)
    link(house, Lacking.APPROVAL)
    house.qtbot.waitUntil(lambda: not house.page.messages.hasFocus(), timeout=3_000)


def test_nothing_is_missing_in_a_section_that_is_left_out(house: PublishHouse) -> None:
    house.hold(Promise.ORGANISATION, RULES, "!action tidy up")
    house.show()
    wait_lacks(house, "no key messages yet")
    page = house.page
    page.controls.outline.choose_named("Numbers for a funder")
    page.controls.outline.chosen.emit()
    wait_lacks(house, "no key messages yet", there=False)
    assert "action" not in lacks(house)
    assert "not approved" in lacks(house)


def test_names_that_are_undecided_come_first(house: PublishHouse) -> None:
    house.hold(Promise.CHATHAM, LEAK)
    house.show()
    wait_lacks(house, "undecided")
    assert lacks(house).startswith("1 name undecided, ")


def test_while_it_runs_the_page_says_as_of_when(house: PublishHouse) -> None:
    question = next(q.id for q in house.session.programme.questions if q.code == "Q2")
    made = house.do(plan_roundtable, question, title="Governance", zone="UTC")
    (roundtable,) = made.subject
    house.do(start, roundtable)
    house.session.choose_roundtable(roundtable)
    house.show()
    told = house.page._bar._subtitle.full_text()
    assert told.startswith("As of ")
    assert told.endswith(": the roundtable still runs")
    house.do(add_note, roundtable, "OSMF: A point")
    house.wait_text("A point")
    assert house.page._bar._subtitle.full_text() != told
    assert load_notes(house.session.db, roundtable)[0].kind is Kind.INSIGHT
