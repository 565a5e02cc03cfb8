"""What a turn and an item may take, and that each threshold is told once."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.limits import (
    Level,
    Limit,
    LimitStatus,
    crossed,
    item_limit,
    read_item,
    read_turn,
    turn_limit_ms,
)
from facilitator.core.model import (
    Item,
    Organisation,
    Person,
    Programme,
    Promise,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.presence import Presence

MIN, SEC = 60_000, 1_000
ORGANISATIONS = tuple(Organisation(f"o{n}", f"o{n}", f"O{n}", f"O{n}") for n in range(7))
PROGRAMME = Programme(
    "P", "", ORGANISATIONS, tuple(Person(f"p{n}", f"P{n}", f"o{n}") for n in range(7))
)


def record(item: Item, *turns: Turn, presence: tuple[Presence, ...] = ()) -> Record:
    head = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=0)
    return Record(head, (item,), (Stretch("s", 0, None, "i"),), turns, presence=presence)


def turn(number: int, begin: int, end: int | None = None, kind: TurnKind = TurnKind.TURN) -> Turn:
    return Turn(f"t{number}", begin, end, kind, f"p{number}", f"o{number}", "i")


def limit(item: Item, *turns: Turn, presence: tuple[Presence, ...] = ()) -> int | None:
    return turn_limit_ms(PROGRAMME, record(item, *turns, presence=presence), turns[-1])


DISCUSSION = Item("i", "Discussion", 20 * MIN, method="Open discussion")
ROUND = Item("i", "Check-in", 14 * MIN, method="Round")


def test_without_a_limit_there_is_none() -> None:
    assert limit(DISCUSSION, turn(0, 0)) is None


def test_a_person_goes_before_the_item_and_the_item_before_the_round() -> None:
    timed = replace(ROUND, per_turn_ms=90 * SEC)
    own = (Presence("p0", per_turn_ms=45 * SEC),)
    assert limit(timed, turn(0, 0), presence=own) == 45 * SEC
    assert limit(timed, turn(0, 0)) == 90 * SEC
    assert limit(ROUND, turn(0, 0)) == 2 * MIN


@pytest.mark.parametrize(
    ("how", "expected"), [("consecutive", 4 * MIN), ("simultaneous", 150 * SEC), ("", 2 * MIN)]
)
def test_who_is_interpreted_has_longer(how: str, expected: int) -> None:
    timed = replace(DISCUSSION, per_turn_ms=2 * MIN)
    assert limit(timed, turn(0, 0), presence=(Presence("p0", interpreted=how),)) == expected


def test_the_facilitator_has_no_limit() -> None:
    timed = replace(ROUND, per_turn_ms=MIN)
    assert limit(timed, Turn("c", 0, None, TurnKind.CHAIR, item="i")) is None


def test_a_round_divides_what_is_left_by_who_is_left() -> None:
    first, second = turn(0, 0, 5 * MIN), turn(1, 5 * MIN)
    assert limit(ROUND, first) == 2 * MIN
    assert limit(ROUND, first, second) == 9 * MIN // 6
    gone = tuple(Presence(f"p{n}", present=False) for n in (5, 6))
    assert limit(ROUND, first, second, presence=gone) == 9 * MIN // 4


def test_a_place_in_a_round_is_never_under_30_s_and_stays_as_it_was_given() -> None:
    assert limit(ROUND, turn(0, 0, 13 * MIN + 50 * SEC), turn(1, 13 * MIN + 50 * SEC)) == 30 * SEC
    assert limit(ROUND, turn(0, 0, 20 * MIN), turn(1, 20 * MIN)) == 30 * SEC
    late = (Presence("p6", arrived_at=MIN),)
    assert limit(ROUND, turn(0, 0), presence=late) == 14 * MIN // 6


def test_an_interruption_takes_no_share_of_a_round() -> None:
    assert limit(ROUND, turn(0, 0), turn(1, 5, kind=TurnKind.INTERPOSED)) is None


@pytest.mark.parametrize(
    ("spent", "level"),
    [
        (104_999, Level.FINE),
        (105_000, Level.AMBER),
        (119_999, Level.AMBER),
        (120_000, Level.RED),
        (130_000, Level.RED),
        (130_001, Level.OVER),
    ],
)
def test_a_turn_is_amber_in_its_last_15_s_and_over_after_10_s_of_grace(
    spent: int, level: Level
) -> None:
    timed = replace(DISCUSSION, per_turn_ms=2 * MIN)
    reading = read_turn(PROGRAMME, record(timed, turn(0, 0)), turn(0, 0), spent)
    assert reading is not None
    assert (reading.spent_ms, reading.level) == (spent, level)


@pytest.mark.parametrize(
    ("amber", "red", "levels"),
    [
        (None, None, {16 * MIN - 1: Level.FINE, 16 * MIN: Level.AMBER, 20 * MIN: Level.RED}),
        ("50%", "5%", {10 * MIN: Level.AMBER, 19 * MIN - 1: Level.AMBER, 19 * MIN: Level.RED}),
        ("90s", None, {18 * MIN: Level.FINE, 18 * MIN + 30 * SEC: Level.AMBER}),
        ("soon", "", {16 * MIN: Level.AMBER, 20 * MIN + 1: Level.OVER}),
    ],
)
def test_an_item_says_when_it_is_amber_and_red(
    amber: str | None, red: str | None, levels: dict[int, Level]
) -> None:
    made = record(replace(DISCUSSION, amber=amber, red=red))
    readings = {now: read_item(made, now) for now in levels}
    assert {now: reading.level for now, reading in readings.items() if reading} == levels


def test_an_item_without_minutes_is_never_over_but_one_cut_to_nothing_is() -> None:
    assert item_limit(replace(DISCUSSION, planned_ms=0)) is None
    cut = item_limit(replace(DISCUSSION, added_ms=-20 * MIN))
    assert cut is not None
    assert (cut.level(0), cut.level(-1)) == (Level.RED, Level.OVER)


def test_added_time_leaves_overtime_and_arms_the_thresholds_again() -> None:
    over = read_item(record(DISCUSSION), 21 * MIN)
    more = read_item(record(replace(DISCUSSION, added_ms=2 * MIN)), 21 * MIN)
    again = read_item(record(replace(DISCUSSION, added_ms=2 * MIN)), 22 * MIN + 1)
    assert over is not None
    assert more is not None
    assert (over.level, more.level, more.remaining_ms) == (Level.OVER, Level.AMBER, MIN)
    assert crossed(over, more) == ()
    assert crossed(more, again) == (Level.OVER, Level.RED)


def test_a_lost_tick_loses_no_threshold_and_the_most_pressing_comes_first() -> None:
    before, after = read_item(record(DISCUSSION), 0), read_item(record(DISCUSSION), 30 * MIN)
    assert crossed(before, after) == (Level.OVER, Level.RED, Level.AMBER)
    assert crossed(after, after) == ()


def test_another_item_has_thresholds_of_its_own() -> None:
    limit_ = Limit(MIN, 0, 0)
    assert crossed(LimitStatus("a", limit_, 0), LimitStatus("b", limit_, 2 * MIN)) == ()
    assert crossed(None, LimitStatus("b", limit_, 2 * MIN)) == ()


@given(st.lists(st.integers(0, 30 * MIN), min_size=1, max_size=30))
def test_each_threshold_is_told_once_however_the_ticks_fall(instants: list[int]) -> None:
    """Ticks are lost and doubled; they never go back."""
    made, told = record(DISCUSSION), []
    before = read_item(made, 0)
    for now in [each for instant in sorted(instants) for each in (instant, instant)]:
        after = read_item(made, now)
        told += crossed(before, after)
        before = after
    assert before is not None
    assert sorted(told) == [level for level in Level if Level.FINE < level <= before.level]
