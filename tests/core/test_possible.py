"""What is possible now, from facts alone."""

from dataclasses import replace
from typing import Any

import pytest

from facilitator.core.message import Message
from facilitator.core.model import (
    Item,
    Organisation,
    Programme,
    Promise,
    Question,
    QueueEntry,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.possible import Condition, Facts, possible
from facilitator.core.presence import Presence
from facilitator.core.state import state_at

MIN = 60_000
NOW = 100 * MIN
MEMBERS = tuple(Organisation(one, one, one.upper(), one.upper()) for one in "ab")
PROGRAMME = Programme("P", "", MEMBERS, (), (Question("q", "Q1", "One", "?"),))
PLANNED = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION)
OPEN = replace(PLANNED, opened_at=NOW - 20 * MIN)
RUNNING = replace(OPEN, started_at=NOW - 10 * MIN)
ENDED = replace(RUNNING, ended_at=NOW - MIN)
TALK = Item("talk", "Discussion", 20 * MIN)
ROUND = Item("round", "Check-in", 20 * MIN, method="Round")
EVERYWHERE = {Condition.CAN_WRITE, Condition.PROGRAMME}
IN_HAND = {*EVERYWHERE, Condition.ROUNDTABLE}
LIVE = {
    *IN_HAND,
    Condition.ROOM,
    Condition.LIVE,
    Condition.STARTED,
    Condition.CAN_REPLAN,
}


def record(head: Roundtable, *turns: Turn, item: Item = TALK, waiting: str = "") -> Record:
    """Return a roundtable that has taken up one item, where each of `waiting` wants the floor."""
    began, ended = head.started_at, head.ended_at
    runs = (Stretch("s", began, ended, item.id),) if began is not None else ()
    queue = tuple(
        QueueEntry(who, None, who, "", "hand", "room", NOW - MIN, item.id, who) for who in waiting
    )
    return Record(head, (item,), runs, turns, queue=queue)


def turn(who: str, *, end: int | None = None, within: str | None = None) -> Turn:
    began = NOW - (1 if within else 5) * MIN
    return Turn(f"t{who}", began, end, TurnKind.TURN, None, who, "talk", within)


def held(record: Record | None, **more: Any) -> frozenset[Condition]:
    state = state_at(PROGRAMME, record, NOW) if record is not None else None
    return possible(Facts(PROGRAMME, record, state, **more))


def test_without_a_programme_there_is_nothing_but_the_window() -> None:
    assert possible(Facts()) == {Condition.CAN_WRITE}
    assert possible(Facts(can_write=False, stage=True)) == {Condition.STAGE}


def test_a_room_can_be_opened_where_there_is_a_question_to_plan_one_on() -> None:
    assert held(None) == {*EVERYWHERE, Condition.CAN_OPEN}
    without = replace(PROGRAMME, questions=())
    assert possible(Facts(without)) == EVERYWHERE


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            PLANNED,
            {*IN_HAND, Condition.CAN_OPEN, Condition.CAN_START, Condition.CAN_REPLAN},
        ),
        (OPEN, {*IN_HAND, Condition.CAN_START, Condition.ROOM, Condition.CAN_REPLAN}),
        (RUNNING, LIVE),
        (ENDED, {*IN_HAND, Condition.ENDED, Condition.CAN_OPEN, Condition.STARTED}),
    ],
)
def test_each_status_has_its_own(head: Roundtable, expected: set[Condition]) -> None:
    assert held(record(head)) == expected


def test_a_pause_is_live() -> None:
    paused = replace(record(RUNNING), pauses=(Stretch("p", NOW - MIN),))
    assert held(paused) == LIVE


@pytest.mark.parametrize(
    ("head", "listed", "offered"),
    [
        (OPEN, NOW - MIN, True),
        (PLANNED, NOW - 59 * MIN, True),
        (OPEN, NOW, False),
        (OPEN, NOW + MIN, False),
        (OPEN, NOW - 60 * MIN, False),
        (OPEN, None, False),
        (RUNNING, NOW - MIN, False),
    ],
)
def test_a_start_as_planned_a_short_while_after(
    head: Roundtable, listed: int | None, offered: bool
) -> None:
    found = Condition.CAN_START_AS_PLANNED in held(record(head), listed_start=listed)
    assert found is offered


def test_who_has_the_floor_can_be_corrected_and_interrupted() -> None:
    spoke = record(RUNNING, turn("a", end=NOW - MIN))
    assert held(spoke) == {*LIVE, Condition.TURNS}
    speaks = record(RUNNING, turn("a"))
    assert held(speaks) == {*LIVE, Condition.TURNS, Condition.FLOOR_HELD}
    interrupted = record(RUNNING, turn("a"), turn("b", within="ta"))
    assert held(interrupted) >= {Condition.FLOOR_HELD, Condition.INTERRUPTED}


def test_a_round_goes_on_while_somebody_speaks_or_is_to_come() -> None:
    assert Condition.ROUND in held(record(RUNNING, item=ROUND))
    spoke = [replace(turn(who, end=NOW - MIN), item="round") for who in "ab"]
    assert Condition.ROUND not in held(record(RUNNING, *spoke, item=ROUND))
    speaks = [spoke[0], replace(spoke[1], end=None)]
    assert Condition.ROUND in held(record(RUNNING, *speaks, item=ROUND))
    assert Condition.ROUND not in held(record(RUNNING))


def test_who_waits_is_left_waiting_after_the_end() -> None:
    waiting = {Condition.WAITING, Condition.LEFT_WAITING}
    assert held(record(RUNNING, waiting="a")) == {*LIVE, *waiting}
    assert held(record(ENDED, waiting="a")) & waiting == {Condition.LEFT_WAITING}


def test_an_order_is_suggested_where_the_second_was_not_heard() -> None:
    spoke = record(RUNNING, turn("a", end=NOW - MIN), waiting="ab")
    assert Condition.SUGGESTION in held(spoke)
    assert Condition.SUGGESTION not in held(record(RUNNING, waiting="a"))


def test_advice_is_offered_where_an_item_can_be_left_out() -> None:
    late = replace(RUNNING, planned_end=NOW + 10 * MIN)
    plan = record(late)
    cut = Item("cut", "Extra", 20 * MIN, cut_first=True)
    assert Condition.ADVICE in held(replace(plan, items=(*plan.items, cut)))
    assert Condition.ADVICE not in held(plan)


def test_a_message_stands_until_it_is_taken_away() -> None:
    shown = replace(record(PLANNED), message=Message("m", "Back at 15:00", NOW))
    assert held(shown) - held(record(PLANNED)) == {Condition.MESSAGE}


@pytest.mark.parametrize(
    ("fact", "condition"),
    [
        ("can_undo", Condition.CAN_UNDO),
        ("can_redo", Condition.CAN_REDO),
        ("can_take_back", Condition.CAN_TAKE_BACK),
        ("gap", Condition.GAP),
        ("stage", Condition.STAGE),
        ("unsaved", Condition.UNSAVED),
        ("notes_selected", Condition.NOTES_SELECTED),
        ("passage", Condition.PASSAGE),
        ("names_found", Condition.NAMES_FOUND),
    ],
)
def test_what_is_told_holds_as_told(fact: str, condition: Condition) -> None:
    without = held(record(RUNNING))
    assert held(record(RUNNING), **{fact: True}) - without == {condition}


def test_nothing_of_the_room_is_possible_without_one() -> None:
    assert Condition.CAN_TAKE_BACK not in held(None, can_take_back=True)


def test_who_leaves_and_who_was_not_told() -> None:
    def with_(*presence: Presence, head: Roundtable = RUNNING) -> frozenset[Condition]:
        people = {Condition.LEAVING, Condition.NOT_TOLD}
        return held(replace(record(head), presence=presence)) & people

    assert with_(Presence("p", leaves_at=NOW + 5 * MIN)) == {Condition.LEAVING}
    assert with_(Presence("p", leaves_at=NOW + 5 * MIN + 1)) == set()
    assert with_(Presence("p", arrived_at=NOW)) == {Condition.NOT_TOLD}
    assert with_(Presence("p", arrived_at=NOW, heard_promise_at=NOW)) == set()
    assert with_(Presence("p", arrived_at=NOW, leaves_at=NOW), head=ENDED) == set()
