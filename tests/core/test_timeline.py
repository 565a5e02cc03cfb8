"""The parts of the strip: every instant is on it once, and growing is what making anew gives."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.clock import running_window, turns_ms
from facilitator.core.model import Promise, Record, Roundtable, Stretch, Turn, TurnKind
from facilitator.core.spans import total
from facilitator.core.timeline import Part, strip_of

MIN = 60_000
HEAD = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=0)


def turn(name: str, begin: int, end: int | None, within: str | None = None) -> Turn:
    return Turn(name, begin * MIN, None if end is None else end * MIN, TurnKind.TURN, within=within)


RECORD = Record(
    HEAD,
    runs=(
        Stretch("a", 0, 10 * MIN, "one"),
        Stretch("b", 10 * MIN, 12 * MIN, "two"),
        Stretch("c", 12 * MIN, None, "one"),
    ),
    turns=(turn("t", 1, 4), turn("i", 2, 3, "t"), turn("u", 8, 12), turn("v", 12, None)),
    pauses=(Stretch("p", 5 * MIN, 6 * MIN),),
)


def shown(record: Record, minute: int, item: str | None) -> list[tuple[str, float, float]]:
    made = strip_of(record, minute * MIN, item=item, room=0)
    names = [part.turn or ("pause" if part.paused else "-") for part in made.parts]
    return [
        (name, part.begin / MIN, part.end / MIN)
        for name, part in zip(names, made.parts, strict=True)
    ]


def test_interruptions_pauses_and_silence_have_parts_of_their_own() -> None:
    assert shown(RECORD, 14, None) == [
        *(("-", 0, 1), ("t", 1, 2), ("i", 2, 3), ("t", 3, 4), ("-", 4, 5), ("pause", 5, 6)),
        *(("-", 6, 8), ("u", 8, 12), ("v", 12, 14)),
    ]


def test_an_item_taken_up_again_leaves_out_what_lies_between() -> None:
    made = strip_of(RECORD, 14 * MIN, item="one", room=20 * MIN)
    assert made.windows == ((0, 10 * MIN), (12 * MIN, 14 * MIN))
    assert made.parts[-2:] == (Part(8 * MIN, 10 * MIN, "u"), Part(12 * MIN, 14 * MIN, "v"))
    assert (made.offset(13 * MIN), made.instant(11 * MIN)) == (11 * MIN, 13 * MIN)
    assert made.whole == 20 * MIN


def test_what_has_only_just_begun_does_not_let_the_part_before_grow() -> None:
    begun = replace(RECORD, turns=(turn("t", 1, 9), turn("u", 9, None)), pauses=())
    made = strip_of(begun, 9 * MIN, item=None, room=0)
    assert (made.goes_on, made.grows) == (True, False)


@pytest.mark.parametrize("length", [1, 20, 21, 25, 26, 200])
def test_room_grows_by_steps(length: int) -> None:
    made = strip_of(RECORD, length * MIN, item=None, room=20 * MIN)
    assert length * MIN <= made.whole <= max(20, 1.2 * length + 2.5) * MIN


@st.composite
def rooms(draw: st.DrawFn) -> tuple[Record, int]:
    cuts = sorted(draw(st.lists(st.integers(0, 10**6), min_size=2, max_size=16)))
    turns = []
    for number, (begin, end) in enumerate(zip(cuts[::2], cuts[1::2], strict=False)):
        turns.append(Turn(f"t{number}", begin, end, TurnKind.TURN))
        if draw(st.booleans()):
            inner = sorted(draw(st.tuples(st.integers(begin, end), st.integers(begin, end))))
            kind = TurnKind.INTERPOSED
            turns.append(Turn(f"i{number}", *inner, kind, within=f"t{number}"))
    edges = sorted(draw(st.lists(st.integers(0, 10**6), max_size=6)))
    pauses = [Stretch(f"p{b}", b, e) for b, e in zip(edges[::2], edges[1::2], strict=False)]
    ended = draw(st.none() | st.integers(0, 10**6))
    head = replace(HEAD, ended_at=ended)
    return Record(head, turns=tuple(turns), pauses=tuple(pauses)), draw(st.integers(0, 2 * 10**6))


@given(rooms(), st.integers(0, 10**6))
def test_every_instant_lies_on_the_strip_once(made: tuple[Record, int], later: int) -> None:
    record, now = made
    strip = strip_of(record, now, item=None, room=10**6)
    begin, end = running_window(record, now)
    spans = [(part.begin, part.end) for part in strip.parts]
    assert sum(b - a for a, b in spans) == total(spans) == end - begin
    lengths = turns_ms(record, now)
    for each in record.turns:
        parts = [part for part in strip.parts if part.turn == each.id]
        assert sum(part.end - part.begin for part in parts) == lengths[each.id]
    for part in strip.parts:
        assert strip.instant(strip.offset(part.begin)) == part.begin
    quiet = all(t.end is not None and t.end <= now and t.begin <= now for t in record.turns)
    if quiet and all(p.end is not None and p.end <= now for p in record.pauses):
        anew = strip_of(record, now + later, item=None, room=10**6)
        assert not strip.parts or strip.grown(now + later).parts == anew.parts or not strip.grows
