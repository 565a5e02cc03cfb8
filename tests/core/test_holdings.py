"""A long roundtable: its first turns, worked out once, say what each turn by itself says."""

import sys
from collections import Counter
from dataclasses import replace
from random import Random
from types import FrameType

import pytest

from facilitator.core.airtime import airtime, first_heard_ms, heard_on
from facilitator.core.board import board
from facilitator.core.clock import (
    elapsed_ms,
    item_ms,
    pause_spans,
    running_window,
    silence_ms,
    span_of,
    turn_ms,
    turns_ms,
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
from facilitator.core.spans import subtract, total
from facilitator.core.state import state_at

MIN = 60_000
MEMBERS = tuple(Organisation(each, each, each, each) for each in "abc")
PEOPLE = (Person("ann", "Ann", "a"), Person("bo", "Bo", "b"), Person("vera", "Vera", "c"))
PROGRAMME = Programme("P", "", MEMBERS, PEOPLE)
ITEMS = (Item("i", "I", 60 * MIN), Item("j", "J", 60 * MIN, question="q"))
HEAD = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=90_000)


def held(seed: int, turns: int) -> Record:
    """Return a roundtable with silences, pauses and interruptions, somebody speaking still."""
    random, at = Random(seed), 0  # noqa: S311
    made: list[Turn] = []
    pauses = []
    for n in range(turns):
        end = at + random.randrange(1, 4) * MIN
        person, home = random.choice([("ann", "a"), (None, "b"), ("bo", "b"), (None, None)])
        kind = TurnKind.TURN if home else TurnKind.CHAIR
        item = "i" if n < turns // 2 else "j"
        made.append(Turn(f"t{n}", at, end, kind, person, home, item))
        if random.random() < 0.2:
            inside = at + 10_000, at + 40_000
            made.append(Turn(f"n{n}", *inside, TurnKind.INTERPOSED, None, "c", item, f"t{n}"))
        if random.random() < 0.1 and len(pauses) < 6:
            pauses.append(Stretch(f"p{n}", end - 5_000, end + 20_000))
        at = end + random.choice([0, 0, 1_000])
    made.append(Turn("last", at, None, TurnKind.TURN, "ann", "a", "j"))
    return Record(HEAD, items=ITEMS, turns=tuple(made), pauses=tuple(pauses))


def until(record: Record, count: int) -> Record:
    """Return a roundtable as it was when its turn number `count` had just begun."""
    *before, now = record.turns[:count]
    pauses = tuple(each for each in record.pauses if each.end < now.begin)
    return replace(record, turns=(*before, replace(now, end=None)), pauses=pauses)


def one_by_one(record: Record, now: int) -> Counter[str]:
    had: Counter[str] = Counter()
    for turn in record.turns:
        if turn.begin <= now:
            had[turn.organisation or turn.person or ""] += turn_ms(record, turn, now)
    return had


def silence(record: Record, now: int) -> int:
    taken = [*(span_of(turn, now) for turn in record.turns), *pause_spans(record, now)]
    return total(subtract([running_window(record, now)], taken))


@pytest.mark.parametrize("seed", range(4))
def test_each_act_leaves_what_every_turn_by_itself_says(seed: int) -> None:
    whole = held(seed, 160)
    for count in range(1, len(whole.turns) + 1, 5):
        record = until(whole, count)
        begun = record.turns[-1].begin
        for now in (begun + 7_000, begun + 3 * MIN, begun // 2):
            assert turns_ms(record, now) == {t.id: turn_ms(record, t, now) for t in record.turns}
            had = one_by_one(record, now)
            assert {a.organisation.id: a.ms for a in airtime(PROGRAMME, record, now)} == {
                each.id: had[each.id] for each in MEMBERS
            }
            assert [row.ms for row in board(PROGRAMME, record, now)] == [
                had[each.id] for each in MEMBERS
            ]
            assert silence_ms(record, now) == silence(record, now)


def test_a_turn_that_is_corrected_long_after_counts_as_corrected() -> None:
    record = held(1, 160)
    now = record.turns[-1].begin + MIN
    board(PROGRAMME, record, now)
    first = record.turns[3]
    for other in (
        replace(first, end=first.end - 7_000),
        replace(first, organisation="c", person=None),
        replace(first, end=None),
    ):
        changed = replace(
            record, turns=tuple(other if t.id == first.id else t for t in record.turns)
        )
        had = one_by_one(changed, now)
        assert {row.participant.id: row.ms for row in board(PROGRAMME, changed, now)} == {
            each.id: had[each.id] for each in MEMBERS
        }
        assert silence_ms(changed, now) == silence(changed, now)


def test_who_was_heard_and_when_first() -> None:
    record = held(2, 160)
    now = record.turns[-1].begin + MIN
    mine = [turn for turn in record.turns if turn.organisation == "c"]
    assert first_heard_ms(PROGRAMME, record, now)["c"] == elapsed_ms(record, mine[0].begin)
    with_question = {t.organisation for t in record.turns if t.item == "j" and t.organisation}
    assert heard_on(PROGRAMME, record, "q") == with_question


def test_interpreters_and_who_is_interpreted_count_apart() -> None:
    record = held(3, 160)
    voice = Presence("ann", present=True, interpreted="interpreter")
    slow = Presence("b", present=True, interpreted="consecutive")
    record = replace(record, presence=(voice, slow))
    now = record.turns[-1].begin + MIN
    rows = {row.participant.id: row for row in board(PROGRAMME, record, now)}
    halves = sum(turn_ms(record, t, now) // 2 for t in record.turns if t.organisation == "b")
    assert (rows["b"].ms, rows["b"].interpreted) == (halves, True)
    assert rows["a"].turns == 0


def calls(record: Record, now: int) -> int:
    """Return how many functions of ours run for a state."""
    count = 0

    def on_call(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and "facilitator" in frame.f_code.co_filename

    sys.setprofile(on_call)
    try:
        state_at(PROGRAMME, record, now)
    finally:
        sys.setprofile(None)
    return count


def test_an_act_late_in_a_long_roundtable_costs_what_it_costs_early_on() -> None:
    early, late = held(0, 100), held(0, 600)
    cost = []
    for whole in (early, late):
        count = len(whole.turns) // 32 * 32 - 10  # not where the first turns become more
        record = until(whole, count - 1)
        state_at(PROGRAMME, record, record.turns[-1].begin + 5 * MIN)
        after = replace(record, turns=(*record.turns[:-1], *until(whole, count).turns[-2:]))
        cost.append(calls(after, after.turns[-1].begin + 5 * MIN))
    assert cost[1] < 2 * cost[0]


def test_an_item_that_rests_is_as_long_as_it_was_taken() -> None:
    runs = (Stretch("1", 90_000, 3 * MIN, "i"), Stretch("2", 3 * MIN, 50 * MIN, "j"))
    later = Stretch("3", 50 * MIN, None, "i")
    record = replace(held(0, 10), runs=(*runs, later))
    for now in (2 * MIN, 3 * MIN, 40 * MIN, 50 * MIN, 60 * MIN):
        for item in ("i", "j", "never"):
            spans = [span_of(run, now) for run in record.runs if run.item == item]
            inside = subtract([span for span in spans if span[0] < span[1]], [(0, 90_000)])
            assert item_ms(record, item, now) == total(subtract(inside, pause_spans(record, now)))
