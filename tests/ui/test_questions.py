"""Questions about the room: one at a time, what happens unanswered, and where that is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.core.left_questions import QuestionKind
from facilitator.core.schedule import items_passed, next_item
from facilitator.core.statuses import ItemStatus
from facilitator.operations.history import undo
from facilitator.operations.items import leave_out_passed, take_item, take_next_item
from facilitator.operations.left_questions import leave_unanswered
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end
from facilitator.operations.typed_line import enter_line
from facilitator.store.queries.left_questions import left_questions
from facilitator.ui.actions.map import ActionMap
from facilitator.ui.control.passed_over import numbers_of
from facilitator.ui.palette_colours import Tone
from facilitator.ui.prompts import Prompt, Urgency
from facilitator.ui.run.kept_line import KeptLine
from facilitator.ui.run.left_list import LeftList
from facilitator.ui.session import Session
from facilitator.ui.widgets.key_button import KeyButton
from facilitator.ui.widgets.text_label import TextLabel
from tests.ui.conftest import FakeClock
from tests.ui.run_house import MINUTE, RunHouse

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(qtbot: QtBot, session: Session, actions: ActionMap, clock: FakeClock) -> RunHouse:
    """Stands in the first of eleven items, with the cursor in a note."""
    made = RunHouse(qtbot, session, actions, clock)
    actions.install(made.page)
    note = QLineEdit(made.page)
    made.start().show()
    note.show()
    note.setFocus()
    return made


def alt(house: RunHouse, key: Qt.Key) -> None:
    house.settle(lambda: house.qtbot.keyClick(house.one(QLineEdit), key, ALT))


def jump(house: RunHouse, number: int) -> None:
    house.act(take_item, house.session.record.items[number - 1].id)


def asked(house: RunHouse) -> str:
    """Return the words of the bar, as it shows them."""
    label = house.prompts.findChild(TextLabel)
    return label.full_text() if house.prompts.current() is not None else ""


def left(house: RunHouse) -> list[str]:
    house.later(MINUTE)
    house.settle(lambda: None)
    return [each.kind for each in left_questions(house.session.db, house.session.roundtable_id)]


def test_a_jump_ahead_asks_and_one_key_leaves_out_what_it_passed(house: RunHouse) -> None:
    jump(house, 7)
    assert asked(house) == "Leave out items 2 to 6, or later? Unanswered: later."
    alt(house, Qt.Key.Key_L)
    states = house.session.state().items
    assert [each.status for each in states[1:6]] == [ItemStatus.SKIPPED] * 5
    assert (asked(house), left(house)) == ("", [])
    assert house.session.state().items[7].item == next_item(house.session.record)


@pytest.mark.slow
def test_later_is_an_answer_and_silence_is_kept(house: RunHouse) -> None:
    jump(house, 3)
    assert asked(house).startswith("Leave out item 2, or later?")
    house.settle(lambda: house.qtbot.keyClick(house.one(QLineEdit), Qt.Key.Key_Escape))
    assert (asked(house), left(house)) == ("", [])
    jump(house, 6)
    assert asked(house).startswith("Leave out items 2, 4, 5, or later?")
    house.act(take_next_item)
    assert (asked(house), left(house)) == ("", [QuestionKind.PASSED_OVER])
    assert len(items_passed(house.session.record)) == 3  # later, as was said


def test_what_was_answered_otherwise_is_asked_no_more(house: RunHouse) -> None:
    jump(house, 7)
    house.act(leave_out_passed)
    assert (asked(house), left(house)) == ("", [])
    house.do(undo)
    house.do(undo)
    assert (asked(house), left(house)) == ("", [])
    jump(house, 7)
    house.do(undo)
    assert (asked(house), left(house)) == ("", [])


def test_the_next_item_and_one_taken_up_again_ask_nothing(house: RunHouse) -> None:
    jump(house, 3)
    house.prompts.dismiss()
    house.act(take_next_item)
    jump(house, 2)
    assert asked(house) == ""


def test_numbers_stand_together_where_they_are_neighbours(house: RunHouse) -> None:
    record = house.session.record
    some = tuple(record.items[number - 1] for number in (2, 3, 5, 7, 8, 9))
    assert numbers_of(record, some) == "2, 3, 5, 7 to 9"


def test_the_most_urgent_is_shown_and_the_others_wait(house: RunHouse) -> None:
    jump(house, 7)
    house.prompts.ask(Prompt("nudge", "Nobody has had the floor.", tone=Tone.NEUTRAL))
    assert asked(house).startswith("Leave out items")
    house.prompts.ask(Prompt("gap", "The laptop slept.", urgency=Urgency.PRESSING))
    house.prompts.ask(Prompt("other", "Somebody new.", urgency=Urgency.QUESTION))
    assert asked(house) == "The laptop slept."
    house.prompts.ask(Prompt("refused", "No."))
    shown = []
    while house.prompts.current() is not None:
        shown.append(house.prompts.current().name)
        house.prompts.dismiss()
    assert shown == ["refused", "gap", "other", "passed over", "nudge"]


def test_who_waits_comes_along_by_one_key(house: RunHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    house.act(take_next_item, keep_waiting=True)
    line = house.one(KeptLine)
    shown = sorted((b.x(), b.text()) for b in line.findChildren(KeyButton) if b.isVisible())
    assert [text for _, text in shown] == ["bring them here", "keep for next time", "drop"]
    alt(house, Qt.Key.Key_B)
    assert [each.organisation for each in house.session.state().queue] == [
        house.who("gbif").organisation
    ]
    assert house.shown(KeptLine) == []
    assert not house.actions.action("bring_waiting").isEnabled()


def test_moving_on_can_take_who_waits_along(house: RunHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    house.actions.action("next_item").trigger()
    answers = [each.label for each in house.prompts.current().answers]
    assert answers == ["Again", "Bring them along"]
    alt(house, Qt.Key.Key_B)
    assert house.session.state().item.number == 2
    assert len(house.session.state().queue) == 1


def test_who_has_had_the_floor_since_is_told(house: RunHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    house.act(raise_hand, house.who("ocp"))
    house.act(take_next_item, keep_waiting=True)
    house.later(MINUTE)
    house.floor_to("ocp")
    assert "2 wait with item 1: GBIF, OCP (has had the floor since)" in house.texts()


def test_at_the_end_who_still_waits_is_kept_or_dropped(house: RunHouse) -> None:
    house.act(raise_hand, house.who("gbif"))
    house.act(take_next_item, keep_waiting=True)
    house.act(raise_hand, house.who("ocp"))
    house.act(end)
    assert asked(house) == (
        "2 still wait. Keep them for the next roundtable, or drop them?"
        " Unanswered: nobody is asked for them again."
    )
    alt(house, Qt.Key.Key_D)
    assert house.session.record.queue == ()
    assert (asked(house), left(house)) == ("", [])
    house.do(undo)
    assert house.shown(KeptLine) != []


def test_what_was_left_stands_in_sight_after_the_end(house: RunHouse) -> None:
    jump(house, 7)
    house.act(raise_hand, house.who("gbif"))
    house.act(end)
    house.prompts.dismiss()
    assert left(house) == [QuestionKind.PASSED_OVER, QuestionKind.STILL_WAITING]
    wanted = ["Passed over, and left for later: 2 to 6", "Still waiting at the end: GBIF"]
    labels = house.one(LeftList).findChildren(TextLabel)
    house.qtbot.waitUntil(lambda: labels[-1].full_text().splitlines() == wanted)
    alt(house, Qt.Key.Key_K)
    assert "Still waiting" not in "\n".join(house.texts())


def test_what_somebody_looked_at_goes_from_there_and_comes_back(house: RunHouse) -> None:
    jump(house, 7)
    house.act(end)
    house.prompts.dismiss()
    shown = house.one(LeftList)
    house.qtbot.waitUntil(shown.settled.isVisible)
    house.settle(shown.settled.click)
    house.qtbot.waitUntil(shown.isHidden)
    assert left(house) == []
    house.do(undo)
    house.qtbot.waitUntil(shown.isVisible)


@pytest.mark.slow
def test_notes_that_became_stricter_stand_there_too(house: RunHouse) -> None:
    house.start()
    house.act(enter_line, "!off a confidence")
    house.act(end)
    (note,) = house.session.notes()
    house.act(leave_unanswered, "stricter", [note.id], item=None)
    label = house.one(LeftList).findChildren(TextLabel)[-1]
    said = "Became stricter, as promised on the other side: notes of "
    house.qtbot.waitUntil(lambda: any(x.startswith(said) for x in label.full_text().splitlines()))


@pytest.mark.slow
def test_another_roundtable_in_hand_leaves_what_was_asked(house: RunHouse) -> None:
    jump(house, 7)
    before = house.session.roundtable_id
    house.settle(house.plan)
    assert asked(house) == ""
    assert [each.kind for each in left_questions(house.session.db, before)] == [
        QuestionKind.PASSED_OVER
    ]
