from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.airtime import airtime
from facilitator.core.clock import (
    elapsed_ms,
    item_ms,
    paused_ms,
    running_window,
    silence_ms,
    turn_ms,
    turns_ms,
)
from facilitator.core.model import (
    Organisation,
    Programme,
    Promise,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)

MIN = 60_000


def roundtable(started: int | None = 0, ended: int | None = None) -> Roundtable:
    return Roundtable(
        "r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=started, ended_at=ended
    )


def turn(number: int, begin: int, end: int | None, within: str | None = None) -> Turn:
    kind = TurnKind.INTERPOSED if within else TurnKind.TURN
    return Turn(f"t{number}", begin, end, kind, organisation=f"o{number % 3}", within=within)


def test_an_open_turn_counts_up_to_now() -> None:
    record = Record(roundtable(), turns=(turn(1, MIN, None),))
    assert turn_ms(record, record.turns[0], 3 * MIN + 1) == 2 * MIN + 1


def test_a_pause_holds_turn_item_and_roundtable() -> None:
    record = Record(
        roundtable(),
        runs=(Stretch("s", 0, None, "i"),),
        turns=(turn(1, 0, None),),
        pauses=(Stretch("p", MIN, 2 * MIN), Stretch("q", 4 * MIN)),
    )
    now = 5 * MIN
    assert turn_ms(record, record.turns[0], now) == 3 * MIN
    assert item_ms(record, "i", now) == elapsed_ms(record, now) == 3 * MIN
    assert paused_ms(record, now) == 2 * MIN
    assert silence_ms(record, now) == 0


def test_an_interruption_holds_the_speakers_clock_and_is_nobodys_silence() -> None:
    record = Record(roundtable(), turns=(turn(1, 0, None), turn(2, MIN, 2 * MIN, "t1")))
    assert [turn_ms(record, each, 3 * MIN) for each in record.turns] == [2 * MIN, MIN]
    assert silence_ms(record, 3 * MIN) == 0


def test_an_item_taken_up_again_adds_up() -> None:
    runs = (
        Stretch("a", 0, MIN, "i"),
        Stretch("b", MIN, 3 * MIN, "j"),
        Stretch("c", 3 * MIN, None, "i"),
    )
    assert item_ms(Record(roundtable(), runs=runs), "i", 5 * MIN) == 3 * MIN


def test_nothing_counts_before_the_start_or_after_the_end() -> None:
    record = Record(roundtable(MIN, 2 * MIN), turns=(turn(1, 0, None),))
    assert turn_ms(record, record.turns[0], 9 * MIN) == MIN
    assert elapsed_ms(record, 9 * MIN) == MIN
    assert elapsed_ms(Record(roundtable(None)), MIN) == 0


def test_two_hundred_pauses_at_odd_milliseconds_are_exact() -> None:
    pauses = tuple(Stretch(f"p{n}", 1000 * n + 7, 1000 * n + 7 + n) for n in range(200))
    record = Record(roundtable(), turns=(turn(1, 0, None),), pauses=pauses)
    now = 200_003
    assert turn_ms(record, record.turns[0], now) == now - sum(range(200))


@st.composite
def records(draw: st.DrawFn) -> tuple[Record, int]:
    """Any log a room can produce: turns one after another, interruptions, pauses anywhere."""
    cuts = sorted(draw(st.lists(st.integers(0, 10**7), min_size=2, max_size=24)))
    turns: list[Turn] = []
    for number, (begin, end) in enumerate(zip(cuts[::2], cuts[1::2], strict=False)):
        turns.append(turn(number, begin, end))
        if draw(st.booleans()):
            middle = sorted(draw(st.tuples(st.integers(begin, end), st.integers(begin, end))))
            turns.append(turn(100 + number, middle[0], middle[1], f"t{number}"))
    edges = sorted(draw(st.lists(st.integers(0, 10**7), max_size=10)))
    pauses = [Stretch(f"p{b}", b, e) for b, e in zip(edges[::2], edges[1::2], strict=False)]
    ended = draw(st.one_of(st.none(), st.integers(0, 10**7)))
    record = Record(
        roundtable(draw(st.integers(0, 10**6)), ended), (), (), tuple(turns), tuple(pauses)
    )
    return record, draw(st.integers(0, 2 * 10**7))


@given(records())
def test_all_time_is_counted_once(made: tuple[Record, int]) -> None:
    record, now = made
    begin, end = running_window(record, now)
    spoken = sum(turn_ms(record, each, now) for each in record.turns)
    assert spoken + silence_ms(record, now) + paused_ms(record, now) == end - begin
    assert elapsed_ms(record, now) + paused_ms(record, now) == end - begin
    assert turns_ms(record, now) == {t.id: turn_ms(record, t, now) for t in record.turns}


@given(records(), st.booleans(), st.booleans())
def test_what_goes_on_grows_by_the_second(
    made: tuple[Record, int], turn_goes_on: bool, paused: bool
) -> None:
    record, now = made
    *turns, last = sorted(record.turns, key=lambda each: each.within is None) or [None]
    if turn_goes_on and last is not None:
        record = replace(record, turns=(*turns, replace(last, end=None)))
    if paused and record.pauses:
        *pauses, pause = record.pauses
        record = replace(record, pauses=(*pauses, replace(pause, end=None)))
    for at in (now, now + 1, now + MIN, 3 * 10**7):
        lengths = turns_ms(record, at)
        assert lengths == {t.id: turn_ms(record, t, at) for t in record.turns}
        assert silence_ms(record, at) == elapsed_ms(record, at) - sum(lengths.values())


@given(records())
def test_shares_sum_to_one_or_are_all_zero(made: tuple[Record, int]) -> None:
    record, now = made
    members = tuple(Organisation(f"o{n}", f"o{n}", f"O{n}", f"O{n}") for n in range(3))
    rows = airtime(Programme("P", "", members), record, now)
    whole = sum(row.share for row in rows)
    assert len(rows) == 3
    assert abs(whole - 1) < 1e-9 or whole == 0 == sum(row.ms for row in rows)
