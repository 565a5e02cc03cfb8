"""The suggested order and the advice: shown with their reasons, taken up by a key or a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.floor import Who
from facilitator.core.state import ItemState
from facilitator.core.statuses import ItemStatus
from facilitator.operations.history import undo
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.run.agenda_pane import AgendaPane
from facilitator.ui.run.queue_card import QueueCard
from facilitator.ui.session import Session
from facilitator.ui.widgets.action_sentence import ActionSentence
from tests.ui.conftest import FakeClock
from tests.ui.run_house import DISCUSSION, MINUTE, SECOND, RunHouse

CONTROL = Qt.KeyboardModifier.ControlModifier
BEFORE_DISCUSSION = 41 * MINUTE  # planned for 14:41
ROUND = "Round: insights and actions"
PAIRS = "Peer consultation: in pairs, a rule to write down"


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in the open discussion; its keys reach the window, whose cursor is in a note."""
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start().show()
    note.show()
    note.setFocus()
    return made


def discuss(house: RunHouse, *, late: int = 0) -> None:
    """Begin the discussion so late, after every item before it."""
    titles = [each.title for each in house.session.record.items]
    house.later(BEFORE_DISCUSSION + late)
    for title in titles[1 : titles.index(DISCUSSION) + 1]:
        house.go_to(title)


def item(house: RunHouse, title: str) -> ItemState:
    return next(each for each in house.session.state().items if each.item.title == title)


def queue_up(house: RunHouse, *handles: str) -> None:
    for handle in handles:
        house.act(raise_hand, house.who(handle))


def waiting(house: RunHouse) -> list[str]:
    shorts = {each.id: each.handle for each in house.session.programme.organisations}
    return [shorts[entry.organisation] for entry in house.session.state().queue]


def said(house: RunHouse, part: type) -> list[str]:
    sentences = house.one(part).findChildren(ActionSentence)
    return [each.full_text() for each in sentences if each.isVisible()]


def press(house: RunHouse, key: Qt.Key) -> None:
    note = house.one(QLineEdit)
    house.settle(lambda: house.qtbot.keyClick(note, key, CONTROL))
    assert note.hasFocus()


def is_offered(house: RunHouse, action: str) -> bool:
    return house.actions.action(action).isEnabled()


def test_who_was_not_heard_goes_first_by_one_key(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("ocp")
    house.floor_to("gbif")
    queue_up(house, "ocp", "wikirate", "gbif")
    assert said(house, QueueCard) == ["Suggested: WikiRate first, not heard on Q2 yet"]
    assert waiting(house) == ["ocp", "wikirate", "gbif"]
    press(house, Qt.Key.Key_L)
    assert waiting(house) == ["wikirate", "ocp", "gbif"]
    assert said(house, QueueCard) == []
    assert not is_offered(house, "accept_order")
    house.do(undo)
    assert waiting(house) == ["ocp", "wikirate", "gbif"]
    assert is_offered(house, "accept_order")


def test_a_click_accepts_the_order_and_leaves_the_cursor_in_the_note(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("ocp")
    queue_up(house, "ocp", "oar")
    house.click(house.one(ActionSentence))
    assert waiting(house) == ["oar", "ocp"]
    assert house.one(QLineEdit).hasFocus()


def test_a_passing_second_changes_what_is_suggested(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("gbif")
    house.floor_to("ocp")
    queue_up(house, "ocp", "gbif")
    house.later(MINUTE - SECOND)
    assert said(house, QueueCard) == []
    assert not is_offered(house, "accept_order")
    house.later(SECOND)
    assert said(house, QueueCard) == ["Suggested: GBIF first, least airtime"]
    assert is_offered(house, "accept_order")


def test_a_reply_is_not_overtaken(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("ocp")
    queue_up(house, "wikirate")
    house.act(raise_hand, house.who("ocp"), reply=True)
    assert waiting(house) == ["ocp", "wikirate"]
    assert said(house, QueueCard) == []
    assert not is_offered(house, "accept_order")


def test_behind_the_curtain_nothing_is_said_of_airtime(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("ocp")
    queue_up(house, "ocp", "wikirate")
    house.actions.action("curtain").setChecked(True)
    assert said(house, QueueCard) == []
    house.actions.action("curtain").setChecked(False)
    assert len(said(house, QueueCard)) == 1


def test_two_of_one_organisation_are_told_apart(house: RunHouse) -> None:
    house.go_to(DISCUSSION)
    house.floor_to("ocp")
    wikirate = house.who("wikirate")
    queue_up(house, "ocp", "wikirate")
    house.act(raise_hand, Who(None, wikirate.organisation))
    name = next(p.name for p in house.session.programme.people if p.id == wikirate.person)
    assert said(house, QueueCard) == [f"Suggested: WikiRate · {name} first, not heard on Q2 yet"]


@pytest.mark.slow
def test_a_small_delay_is_trimmed_by_one_key(house: RunHouse) -> None:
    discuss(house, late=2 * MINUTE)
    expected = f"Projected end 15:32 · trim {ROUND} by 2 min?"
    assert said(house, AgendaPane) == [expected]
    assert item(house, ROUND).item.allotted_ms == 10 * MINUTE
    press(house, Qt.Key.Key_T)
    assert item(house, ROUND).item.allotted_ms == 8 * MINUTE
    assert said(house, AgendaPane) == []
    assert "Projected end 15:30 · on time" in house.texts()
    assert not is_offered(house, "accept_advice")
    assert house.actions.action("undo").text() == f"&Undo: retime “{ROUND}”"
    house.actions.action("take_back").trigger()
    house.qtbot.waitUntil(lambda: said(house, AgendaPane) == [expected], timeout=3000)


@pytest.mark.slow
def test_where_no_trim_is_enough_an_item_is_left_out_by_a_click(house: RunHouse) -> None:
    discuss(house, late=5 * MINUTE)
    assert said(house, AgendaPane) == [f"Projected end 15:35 · leave out {PAIRS}?"]
    house.click(house.one(ActionSentence))
    assert item(house, PAIRS).status is ItemStatus.SKIPPED
    assert "Projected end 15:26 · 4 min in hand" in house.texts()


@pytest.mark.slow
def test_advice_comes_with_the_minute_that_makes_it_late(house: RunHouse) -> None:
    discuss(house)
    house.later(21 * MINUTE - SECOND)
    assert not is_offered(house, "accept_advice")
    house.later(SECOND)
    assert is_offered(house, "accept_advice")
    assert said(house, AgendaPane) == [f"Projected end 15:31 · trim {ROUND} by 1 min?"]


@pytest.mark.slow
def test_nothing_is_offered_when_it_is_over(house: RunHouse) -> None:
    discuss(house, late=5 * MINUTE)
    house.floor_to("ocp")
    queue_up(house, "ocp", "wikirate")
    house.act(end)
    assert not is_offered(house, "accept_order")
    assert not is_offered(house, "accept_advice")
    assert house.shown(ActionSentence) == []


def test_the_sentence_wraps_and_says_its_key(house: RunHouse) -> None:
    discuss(house, late=5 * MINUTE)
    sentence = house.one(ActionSentence)
    assert sentence.accessibleName().endswith("?")
    assert sentence.accessibleDescription() == "Key Ctrl+T"
    assert sentence.heightForWidth(150) > sentence.heightForWidth(900)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
