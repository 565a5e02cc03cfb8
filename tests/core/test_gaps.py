"""Gaps: told from drift, and what of them was counted."""

import pytest

from facilitator.core.gaps import (
    ClockSample,
    Gap,
    GapKind,
    first_instant_after,
    gap_before,
    gap_within,
    is_in_question,
    jump_ms,
    last_instant,
    running_parts,
    turns_to_cut,
)
from facilitator.core.model import Promise, Record, Roundtable, Stretch, Turn, TurnKind

SEC, MIN = 1_000, 60_000


def record(*turns: Turn, pauses: tuple[Stretch, ...] = (), ended: int | None = None) -> Record:
    head = Roundtable("r", 1, "R", None, "UTC", Promise.NAMED, started_at=0, ended_at=ended)
    return Record(head, turns=turns, pauses=pauses, runs=(Stretch("run", 0, ended, "i"),))


def turn(name: str, begin: int, end: int | None = None, within: str | None = None) -> Turn:
    return Turn(name, begin, end, TurnKind.TURN, organisation=name, within=within)


@pytest.mark.parametrize(
    ("wall", "steady", "gap"),
    [
        (1_000, 1_000, None),
        (5_000, 3_000, None),  # two seconds: drift
        (5_001, 3_000, (10_000, 15_001)),
        (3_600_000, 1_000, (10_000, 3_610_000)),  # slept for an hour
        (60_000, 60_000, None),  # the program was held up, and both clocks went on
        (-300_000, 1_000, None),  # set back: nothing has passed unseen
    ],
)
def test_a_gap_is_where_the_wall_clock_left_time_behind(
    wall: int, steady: int, gap: tuple[int, int] | None
) -> None:
    before = ClockSample(10_000, 70)
    now = ClockSample(10_000 + wall, 70 + steady)
    assert jump_ms(before, now) == wall - steady
    assert gap_within(before, now) == gap


@pytest.mark.parametrize(
    ("ms", "is_gap"), [(0, False), (7_000, False), (7_001, True), (-5_000, False)]
)
def test_a_start_is_a_gap_when_more_than_a_heartbeat_is_missing(ms: int, is_gap: bool) -> None:
    assert gap_before(MIN, MIN + ms) == ((MIN, MIN + ms) if is_gap else None)


def test_what_was_not_counted_is_no_question() -> None:
    paused = record(pauses=(Stretch("p", MIN, 3 * MIN),))
    assert running_parts(paused, (0, 4 * MIN)) == ((0, MIN), (3 * MIN, 4 * MIN))
    assert not is_in_question(paused, (MIN - 2 * SEC, 3 * MIN))
    assert is_in_question(paused, (MIN - 2 * SEC - 1, 3 * MIN))
    still = record(pauses=(Stretch("p", MIN),))
    assert not is_in_question(still, (MIN, 99 * MIN))
    assert running_parts(record(ended=2 * MIN), (MIN, 9 * MIN)) == ((MIN, 2 * MIN),)


def test_the_last_and_the_next_thing_done() -> None:
    one = record(turn("a", MIN, 2 * MIN), pauses=(Stretch("p", 5 * MIN, 6 * MIN),))
    assert last_instant(one) == 6 * MIN
    assert first_instant_after(one, 3 * MIN) == 5 * MIN
    assert first_instant_after(one, 7 * MIN) is None


def test_a_cut_takes_the_turns_that_ran_and_leaves_who_was_seen_to_go_on() -> None:
    gap = Gap("g", 5 * MIN, 9 * MIN, GapKind.JUMPED)
    over = turn("over", MIN, 2 * MIN)
    ended_since = turn("ended since", 3 * MIN, 10 * MIN)
    interrupter = turn("interrupter", 4 * MIN, None, within="ended since")
    later = turn("later", 10 * MIN)
    both = turns_to_cut(record(over, ended_since, interrupter, later), gap)
    assert both == (ended_since, interrupter)
    seen = record(turn("speaker", 3 * MIN), turn("since", 10 * MIN, None, within="speaker"))
    assert turns_to_cut(seen, gap) == ()
