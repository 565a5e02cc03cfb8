"""Who has spoken for how long, against what share, and since when (peers E49, E53)."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.airtime import airtime, airtime_by_person, first_heard_ms, heard_on, wrote_on
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
from facilitator.core.shares import leading, shares_ms

MIN = 60_000
MEMBERS = tuple(Organisation(n, n, f"Organisation {n}", n.upper()) for n in ("a", "b", "c"))
HOST = Organisation("host", "host", "Host", "Host", kind="convenor")
PEOPLE = (Person("p", "Ann Lee", "a", further=("b",)), Person("q", "Bo", "b"))
PROGRAMME = Programme("P", "", (*MEMBERS, HOST), PEOPLE)
EVERYBODY = ("a", "b", "c")


def turn(n: int, begin: float, end: float, who: str | None, **more: str) -> Turn:
    kind = TurnKind.TURN if who else TurnKind.CHAIR
    return Turn(f"t{n}", round(begin * MIN), round(end * MIN), kind, organisation=who, **more)


def record(*turns: Turn, items: tuple[Item, ...] = (), pauses: tuple[Stretch, ...] = ()) -> Record:
    head = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=0)
    return Record(head, items=items, turns=turns, pauses=pauses)


def item(name: str, minutes: float, *lead: str) -> Item:
    return Item(name, name, round(minutes * MIN), lead=lead)


def test_two_equal_speakers_have_half_each_and_nobody_has_a_nan() -> None:
    rows = airtime(PROGRAMME, record(turn(1, 0, 3, "a"), turn(2, 3, 6, "b")), 9 * MIN)
    assert [row.share for row in rows] == [0.5, 0.5, 0.0]
    assert [row.share for row in airtime(PROGRAMME, record(), MIN)] == [0.0, 0.0, 0.0]


def test_three_equal_speakers_have_shares_that_sum_to_one() -> None:
    made = record(turn(1, 0, 1, "a"), turn(2, 1, 2, "b"), turn(3, 2, 3, "c"))
    assert sum(row.share for row in airtime(PROGRAMME, made, 9 * MIN)) == 1


def test_a_person_of_two_organisations_counts_once() -> None:
    made = record(
        turn(1, 0, 2, "a", person="p"), turn(2, 2, 5, "b", person="p"), turn(3, 5, 6, "b")
    )
    rows = airtime(PROGRAMME, made, 9 * MIN)
    assert [(row.ms // MIN, row.turns) for row in rows] == [(2, 1), (4, 2), (0, 0)]
    (person,) = airtime_by_person(PROGRAMME, made, 9 * MIN)
    assert (person.organisations, person.ms, person.turns) == (("a", "b"), 5 * MIN, 2)


def test_the_first_turn_is_told_in_running_time() -> None:
    made = record(
        turn(1, 10, 12, "b"),
        turn(2, 4, 5, "a"),
        turn(3, 13, 14, "b"),
        turn(4, 40, 41, "c"),
        pauses=(Stretch("s", 5 * MIN, 8 * MIN),),
    )
    assert first_heard_ms(PROGRAMME, made, 20 * MIN) == {"a": 4 * MIN, "b": 7 * MIN}


def test_without_a_lead_the_share_is_even_among_who_is_here() -> None:
    made = record(turn(1, 0, 6, "a", item="d"), items=(item("d", 20),))
    assert shares_ms(PROGRAMME, made, 9 * MIN, here=EVERYBODY) == dict.fromkeys(EVERYBODY, 2 * MIN)
    assert shares_ms(PROGRAMME, made, 9 * MIN, here=("a", "c")) == {"a": 3 * MIN, "c": 3 * MIN}
    assert shares_ms(PROGRAMME, made, 9 * MIN, here=("host",)) == {}


def test_a_lead_has_their_planned_minutes_and_shares_the_rest() -> None:
    made = record(turn(1, 0, 15, "a", item="x"), items=(item("x", 9, "a"), item("y", 10, "b")))
    shares = shares_ms(PROGRAMME, made, 20 * MIN, here=EVERYBODY)
    assert shares == {"a": 11 * MIN, "b": 2 * MIN, "c": 2 * MIN}


def test_several_leads_have_equal_parts_and_who_is_away_leads_nothing() -> None:
    made = record(turn(1, 0, 6, "c", item="x"), items=(item("x", 6, "A", "Bo", "Host", "Nobody"),))
    assert leading(PROGRAMME, made.items[0]) == ("a", "b", "host")
    assert shares_ms(PROGRAMME, made, 9 * MIN, here=EVERYBODY) == {
        "a": 3 * MIN,
        "b": 3 * MIN,
        "c": 0,
    }
    assert shares_ms(PROGRAMME, made, 9 * MIN, here=("b", "c")) == {"b": 6 * MIN, "c": 0}


NAMES = st.sampled_from(["a", "b", "c", "host", "Ann Lee", "Organisation b", "nobody"])
ITEMS = st.lists(
    st.builds(lambda m, lead: (m, lead), st.integers(0, 20), st.lists(NAMES, max_size=3)),
    min_size=1,
    max_size=4,
)
SPEECHES = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c", "host", None]), st.integers(0, 3), st.integers(0, 9)),
    max_size=12,
)


@given(ITEMS, SPEECHES, st.sets(st.sampled_from(EVERYBODY), min_size=1))
def test_shares_add_up_to_what_members_have_spoken(
    planned: list[tuple[int, list[str]]],
    speeches: list[tuple[str | None, int, int]],
    here: set[str],
) -> None:
    items = tuple(item(f"i{n}", m, *lead) for n, (m, lead) in enumerate(planned))
    at, turns = 0, []
    for n, (who, place, length) in enumerate(speeches):
        turns.append(turn(n, at, at + length, who, item=items[place % len(items)].id))
        at += length
    made = record(*turns, items=items)
    shares = shares_ms(PROGRAMME, made, at * MIN, here=here)
    whole = sum(row.ms for row in airtime(PROGRAMME, made, at * MIN))
    assert set(shares) == here
    assert min(shares.values()) >= 0
    assert abs(sum(shares.values()) - whole) < 1e-3


def test_every_turn_on_the_question_is_heard_rounds_and_cases_too() -> None:
    head = replace(record().roundtable, question="q2")
    items = (
        Item("in", "Check-in round: who you are", MIN, method="Round"),
        Item("case", "Case: a host", MIN, method="Case", lead=("b",)),
        Item("talk", "Open discussion", MIN),
        Item("other", "Another matter", MIN, question="q3"),
    )
    turns = (
        turn(1, 0, 1, "a", item="in"),
        turn(2, 1, 2, "b", item="case"),
        turn(3, 2, 3, "c", item="other"),
        turn(4, 2.5, 2.7, "host", item="talk", within="t3"),
    )
    held = Record(head, items=items, turns=turns)
    assert heard_on(PROGRAMME, held, "q2") == {"a", "b", "host"}
    assert heard_on(PROGRAMME, held, "q3") == {"c"}


def test_without_an_agenda_turns_are_on_the_question_of_the_roundtable() -> None:
    head = replace(record().roundtable, question="q2", started_at=2 * MIN)
    guest = replace(turn(3, 4, 5, None), kind=TurnKind.TURN, person="g")
    turns = (turn(1, 0, 1, "a"), turn(2, 3, 4, "b"), guest)
    held = Record(head, turns=turns)
    assert heard_on(PROGRAMME, held, "q2") == {"b", "g"}  # a spoke before the start
    assert heard_on(PROGRAMME, held, "q1") == frozenset()


def test_who_wrote_did_so_on_a_question() -> None:
    head = replace(record().roundtable, question="q2")
    held = Record(head, wrote=frozenset({("a", "q2"), ("b", None), ("c", "q1")}))
    assert wrote_on(held, "q2") == {"a", "b"}
    assert wrote_on(held, "q1") == {"c"}
