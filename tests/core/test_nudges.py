"""What is worth a word, and when it is not."""

from dataclasses import replace

import pytest

from facilitator.core.model import Item, Promise, Record, Roundtable, Stretch, Turn, TurnKind
from facilitator.core.nudges import Nudge, NudgeKind, nudges_at
from facilitator.core.presence import Presence

MIN = 60_000
TALK = Item("talk", "Discussion", 10 * MIN)
OPEN = Roundtable("r", 1, "R", None, "UTC", Promise.NAMED, opened_at=0)
STARTED = replace(OPEN, started_at=0)


def turn(begin: int, end: int | None = None, kind: TurnKind = TurnKind.TURN) -> Turn:
    return Turn(f"t{begin}", begin, end, kind, organisation="a")


def record(*turns: Turn, item: Item = TALK, pauses: tuple[Stretch, ...] = ()) -> Record:
    runs = (Stretch("run", 0, None, item.id),)
    return Record(STARTED, items=(item,), runs=runs, turns=turns, pauses=pauses)


def kinds(record_: Record, now: int) -> list[NudgeKind]:
    return [each.kind for each in nudges_at(record_, now)]


def test_somebody_speaks_before_the_start() -> None:
    assert kinds(Record(OPEN, turns=(turn(0),)), MIN) == [NudgeKind.NOT_STARTED]
    assert kinds(Record(OPEN, turns=(turn(0, 1),)), MIN) == []
    assert kinds(Record(OPEN, turns=(turn(0, None, TurnKind.CHAIR),)), MIN) == []
    assert kinds(Record(STARTED, turns=(turn(0),)), MIN) == []


def test_the_item_is_over_by_two_minutes() -> None:
    spoken = record(turn(0))
    assert kinds(spoken, 12 * MIN - 1) == []
    assert nudges_at(spoken, 12 * MIN) == (
        Nudge(NudgeKind.ITEM_OVER, "r", "talk", allotted_ms=10 * MIN),
    )


def test_with_more_time_it_is_another_cause_and_with_the_same_it_is_not() -> None:
    more = replace(TALK, added_ms=5 * MIN)
    assert kinds(record(turn(0), item=more), 16 * MIN) == []
    (first,) = nudges_at(record(turn(0)), 12 * MIN)
    (again,) = nudges_at(record(turn(0)), 13 * MIN)
    (later,) = nudges_at(record(turn(0), item=more), 17 * MIN)
    assert first == again != later


@pytest.mark.parametrize(
    ("turns", "now", "said"),
    [
        ((), 2 * MIN - 1, False),
        ((), 2 * MIN, True),
        ((turn(MIN, 3 * MIN),), 5 * MIN - 1, False),
        ((turn(MIN, 3 * MIN),), 5 * MIN, True),
        ((turn(MIN),), 9 * MIN, False),
    ],
)
def test_nobody_has_had_the_floor(turns: tuple[Turn, ...], now: int, said: bool) -> None:
    assert (NudgeKind.NOBODY in kinds(record(*turns), now)) is said


def test_a_pause_is_nobodys_fault() -> None:
    over = record(pauses=(Stretch("p", MIN, 5 * MIN),))
    assert kinds(over, 6 * MIN - 1) == []
    assert kinds(over, 6 * MIN) == [NudgeKind.NOBODY]
    assert kinds(record(pauses=(Stretch("p", MIN),)), 60 * MIN) == []


def test_of_silence_only_what_lies_in_the_running_item_counts() -> None:
    before = Item("before", "Welcome", 5 * MIN)
    runs = (Stretch("one", 0, 5 * MIN, before.id), Stretch("two", 5 * MIN, None, TALK.id))
    quiet = replace(record(turn(0, MIN)), items=(before, TALK), runs=runs)
    assert kinds(quiet, 5 * MIN) == []
    assert kinds(quiet, 7 * MIN - 1) == []
    assert kinds(quiet, 7 * MIN) == [NudgeKind.NOBODY]


@pytest.mark.parametrize(
    "item",
    [
        Item("i", "Coffee", 10 * MIN, method="Break"),
        Item("i", "Break", 10 * MIN),
        Item("i", "Lunch", 10 * MIN),
        Item("i", "Peer consultation in pairs", 10 * MIN),
        Item("i", "What helps?", 10 * MIN, method="1-2-4-All"),
        Item("i", "Silent writing", 10 * MIN),
        Item("i", "Options", 10 * MIN, section="Small groups"),
    ],
    ids=lambda item: item.title,
)
def test_where_nobody_is_meant_to_have_the_floor_nothing_is_said(item: Item) -> None:
    assert kinds(record(item=item), 9 * MIN) == []


@pytest.mark.parametrize("title", ["Groundbreaking cases", "The working group’s view"])
def test_words_that_only_look_like_it(title: str) -> None:
    assert kinds(record(item=Item("i", title, 10 * MIN)), 9 * MIN) == [NudgeKind.NOBODY]


def people_nudges(
    now: int, *presence: Presence, item: Item = TALK, speaks: str = ""
) -> list[Nudge]:
    turns = (Turn("t", 0, None, TurnKind.TURN, organisation=speaks),) if speaks else (turn(0, 1),)
    found = nudges_at(replace(record(*turns, item=item), presence=presence), now)
    return [each for each in found if each.who]


def test_five_minutes_before_somebody_leaves_and_once_they_should_have() -> None:
    leaves = Presence("p", leaves_at=30 * MIN)
    assert people_nudges(25 * MIN - 1, leaves) == []
    (soon,) = people_nudges(25 * MIN, leaves)
    assert (soon.kind, soon.who, soon.leaves_at) == (NudgeKind.LEAVES_SOON, ("p",), 30 * MIN)
    (still,) = people_nudges(30 * MIN, leaves)
    assert still.kind is NudgeKind.STILL_HERE
    assert people_nudges(30 * MIN, leaves._replace(who="a"), speaks="a") == []
    assert people_nudges(30 * MIN, leaves._replace(present=False)) == []
    assert people_nudges(28 * MIN, leaves, item=replace(TALK, method="Break")) == []


def test_who_came_late_and_was_not_told() -> None:
    late = Presence("p", arrived_at=5 * MIN)
    second = Presence("q", arrived_at=4 * MIN)
    (found,) = people_nudges(6 * MIN, late, second, Presence("r"))
    assert (found.kind, found.who) == (NudgeKind.NOT_TOLD, ("q", "p"))
    assert people_nudges(6 * MIN, late._replace(heard_promise_at=5 * MIN)) == []
    assert people_nudges(6 * MIN, late._replace(present=False)) == []
    (fewer,) = people_nudges(6 * MIN, late)
    assert found.covers(fewer)
    assert not fewer.covers(found)
