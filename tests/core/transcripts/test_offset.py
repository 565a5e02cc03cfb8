"""The begin of a recording is found from the turn log, and how certain that is is said."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.model import Promise, Record, Roundtable, Turn, TurnKind
from facilitator.core.transcripts.day_clock import day_offset
from facilitator.core.transcripts.model import FileClock, Fit
from facilitator.core.transcripts.offset import Spoken, agreement_at, best_offset
from tests.examples import examples

MINUTE, HOUR = 60_000, 3_600_000
START = 1_794_837_600_000  # 14:00 UTC
END = START + HOUR


def record(*turns: tuple[str, int, int | None], zone: str = "UTC") -> Record:
    head = Roundtable("r", 1, "R", None, zone, Promise.ORGANISATION, started_at=START, ended_at=END)
    made = tuple(
        Turn(f"t{at}", begin, end, TurnKind.TURN, organisation=who)
        for at, (who, begin, end) in enumerate(turns)
    )
    return Record(head, turns=made)


def a_meeting(chance: random.Random, turns: int) -> list[tuple[str, int, int]]:
    found, at = [], START
    for _ in range(turns):
        length = chance.randrange(20_000, 150_000)
        found.append((chance.choice("abcde"), at, at + length))
        at += length + chance.randrange(0, 20_000)
    return found


@settings(max_examples=examples(40))
@given(seed=st.integers(0, 10_000), begun=st.integers(-HOUR, HOUR))
def test_a_meeting_is_found_again_wherever_the_recording_began(seed: int, begun: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a meeting, no secret
    turns = a_meeting(chance, 14)
    zero = START + begun
    spoken = [
        Spoken(who, begin - zero + chance.randrange(-2000, 2000), end - zero)
        for who, begin, end in turns
        if begin > zero
    ]
    found = best_offset(record(*turns), spoken, now=END)
    if len({each.key for each in spoken}) > 2 and len(spoken) > 6:
        assert abs(found.zero - zero) < 5000
        assert found.fit in (Fit.TURNS, Fit.LIKELY)
        assert agreement_at(record(*turns), spoken, found.zero, now=END) == found.share


def test_it_is_certain_where_nothing_else_agrees_nearly_as_well() -> None:
    turns = a_meeting(random.Random(1), 14)  # noqa: S311
    spoken = [
        Spoken(who, begin - START - MINUTE, end - START - MINUTE) for who, begin, end in turns
    ]
    found = best_offset(record(*turns), spoken, now=END)
    assert found.fit is Fit.TURNS
    assert found.zero == START + MINUTE
    assert found.share == 1


def test_one_speaker_alone_is_likely_at_best() -> None:
    found = best_offset(
        record(("a", START, START + 5 * MINUTE)), [Spoken("a", 0, 5 * MINUTE)], now=END
    )
    assert (found.zero, found.fit) == (START, Fit.LIKELY)


def test_where_nothing_can_be_compared_it_began_with_the_roundtable() -> None:
    for spoken in ([], [Spoken("x", 0, HOUR)], [Spoken("a", 0, 10)]):
        found = best_offset(record(("a", START, START + MINUTE)), spoken, now=END)
        assert (found.zero, found.fit, found.share) == (START, Fit.START, 0)


def test_a_turn_that_is_not_over_counts_up_to_now() -> None:
    turns = record(("a", START, START + MINUTE), ("b", START + MINUTE, None))
    spoken = [Spoken("a", 0, MINUTE), Spoken("b", MINUTE, 3 * MINUTE)]
    assert agreement_at(turns, spoken, START, now=START + 3 * MINUTE) == 1


def test_times_of_day_are_those_of_the_zone() -> None:
    found = day_offset(record(zone="Asia/Kolkata"), [20 * HOUR], FileClock.DAY, now=END)
    assert found.fit is Fit.CLOCK
    assert found.zero + 20 * HOUR == START + HOUR // 2  # which is 19:30 there


def test_a_chat_before_midnight_of_a_roundtable_after_it() -> None:
    midnight = START - START % (24 * HOUR)
    table = record()
    head = table.roundtable
    late = Record(
        Roundtable(
            "r",
            1,
            "R",
            None,
            "UTC",
            head.promise,
            started_at=midnight + MINUTE,
            ended_at=midnight + HOUR,
        )
    )
    found = day_offset(
        late, [23 * HOUR + 50 * MINUTE, 24 * HOUR + 2 * MINUTE], FileClock.DAY, now=END
    )
    assert found.zero == midnight - 24 * HOUR


def test_times_that_may_be_either_count_from_where_most_of_them_fall_into_it() -> None:
    of_day = day_offset(record(), [START % (24 * HOUR) + MINUTE], FileClock.UNTOLD, now=END)
    assert (of_day.zero, of_day.fit) == (START - START % (24 * HOUR), Fit.CLOCK)
    begun = day_offset(record(), [MINUTE, 20 * MINUTE], FileClock.UNTOLD, now=END)
    assert (begun.zero, begun.fit) == (START, Fit.START)
