"""What may still be spent on a question, or on each organisation still to be heard."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.cost import Cost, PerOrganisation, PerQuestion, cost
from facilitator.core.model import (
    Item,
    Organisation,
    Programme,
    Promise,
    Question,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.schedule import projected_starts
from facilitator.core.state import state_at

MIN = 60_000
MEMBERS = tuple(Organisation(n, n, n, n.upper()) for n in ("a", "b", "c", "d"))
QUESTIONS = tuple(Question(f"q{n}", f"Q{n}", f"T{n}", "") for n in (1, 2, 3))
PROGRAMME = Programme(
    "P", "", (*MEMBERS, Organisation("h", "h", "h", "H", "convenor")), (), QUESTIONS
)


def agenda(*rows: tuple[float, str | None], method: str = "Open discussion") -> tuple[Item, ...]:
    """Items one after the other: minutes, and the question."""
    items, at = [], 0
    for n, (minutes, question) in enumerate(rows):
        ms = round(minutes * MIN)
        items.append(Item(f"i{n}", f"I{n}", ms, question=question, method=method, planned_start=at))
        at += ms
    return tuple(items)


def room(items: tuple[Item, ...], *heard: str, **head: object) -> Record:
    """Stands in its first item, two minutes late; each of those heard spoke there for a minute."""
    turns = tuple(
        Turn(f"t{n}", n * MIN, (n + 1) * MIN, TurnKind.TURN, organisation=who, item=items[0].id)
        for n, who in enumerate(heard)
    )
    end = sum(each.planned_ms for each in items) - 2 * MIN
    made = Roundtable("r", 1, "R", "q2", "UTC", Promise.NAMED, started_at=0, planned_end=end)
    return Record(replace(made, **head), items, (Stretch("s", 0, None, items[0].id),), turns)


def found(record: Record, minutes: float) -> Cost | None:
    now = round(minutes * MIN)
    return cost(PROGRAMME, record, state_at(PROGRAMME, record, now))


@pytest.mark.parametrize(
    ("now", "heard", "minutes", "left"),
    [
        pytest.param(8, ["a", "b"], 5, "cd", id="what is left of the item"),
        pytest.param(8, ["a", "b", "c"], 10, "d", id="for the last of them"),
        pytest.param(8.5, ["a", "b"], 4, "cd", id="in whole minutes, rounded down"),
        pytest.param(0, [], 4, "abcd", id="at the begin"),
    ],
)
def test_each_organisation_still_to_be_heard(
    now: float, heard: list[str], minutes: int, left: str
) -> None:
    record = room(agenda((20, None), (10, None)), *heard)
    made = found(record, now)
    assert isinstance(made, PerOrganisation)
    assert (made.minutes, [each.id for each in made.organisations]) == (minutes, list(left))
    assert made.question == QUESTIONS[1]


def test_what_comes_late_by_itself_is_not_saved_here() -> None:
    first, last = agenda((20, None), (10, None))
    fixed = replace(last, planned_start=26 * MIN, fixed=True)
    assert found(room((first, fixed), "a", "b", planned_end=34 * MIN), 10) is None


def test_who_is_not_here_is_not_waited_for() -> None:
    record = replace(room(agenda((20, None)), "a"), absent=frozenset({"b"}))
    made = found(record, 10)
    assert isinstance(made, PerOrganisation)
    assert [each.id for each in made.organisations] == ["c", "d"]


def test_each_question_that_is_left() -> None:
    items = agenda((20, "q1"), (5, None), (10, "q2"), (10, "q2"), (20, "q3"))
    assert found(room(items), 5) == PerQuestion(17, 3)
    late = room(items, planned_end=41 * MIN)
    assert found(late, 5) == PerQuestion(10, 3)
    assert found(room((*items[:2], replace(items[2], question=None))), 5) is not None


@pytest.mark.parametrize(
    ("record", "now"),
    [
        pytest.param(room(agenda((20, None)), "a", "b", "c", "d"), 10, id="all were heard"),
        pytest.param(room(agenda((20, None)), planned_end=47 * MIN), 10, id="27 min in hand"),
        pytest.param(room(agenda((20, None)), planned_end=20 * MIN), 10, id="on time"),
        pytest.param(
            room(tuple(replace(each, per_turn_ms=45_000) for each in agenda((20, None)))),
            8,
            id="a turn is shorter",
        ),
        pytest.param(
            replace(
                room(agenda((20, None)), "a"),
                wrote=frozenset({("b", "q2"), ("c", None), ("d", "q2")}),
            ),
            10,
            id="the others have written",
        ),
        pytest.param(room(agenda((20, None), method="Round"), "a"), 10, id="a round"),
        pytest.param(room(agenda((20, None), method="Break"), "a"), 10, id="a break"),
        pytest.param(room(agenda((20, None)), "a"), 19, id="no minute is left"),
        pytest.param(room(agenda((20, None)), "a"), 30, id="over already"),
        pytest.param(room(agenda((20, None)), "a", planned_end=None), 9, id="no planned end"),
        pytest.param(room(agenda((20, None)), ended_at=MIN), 9, id="ended"),
        pytest.param(room(agenda((20, None)), planned_end=999 * MIN), 9, id="another time"),
        pytest.param(replace(room(agenda((20, None))), runs=()), 9, id="no item runs"),
    ],
)
def test_nothing_to_tell(record: Record, now: float) -> None:
    assert found(record, now) is None


@given(st.integers(0, 40), st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=4))
def test_spent_it_ends_as_planned_and_a_minute_more_would_not(
    now: int, rows: list[tuple[int, bool]]
) -> None:
    items = agenda((20, None), *((minutes, None) for minutes, _ in rows))
    fixed = tuple(replace(each, fixed=bool(n) and rows[n - 1][1]) for n, each in enumerate(items))
    record = room(fixed, "a")
    made = found(record, now)
    if not isinstance(made, PerOrganisation):
        return

    def end_with(minutes: int) -> int:
        added = now + minutes * len(made.organisations) - 20
        first = replace(record.items[0], added_ms=added * MIN)
        changed = replace(record, items=(first, *record.items[1:]))
        return projected_starts(changed, now * MIN)[1] or 0

    planned_end = record.roundtable.planned_end or 0
    assert end_with(made.minutes) <= planned_end < end_with(made.minutes + 1)
