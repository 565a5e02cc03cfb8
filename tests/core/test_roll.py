"""Who can be called: by organisation, and without those who were left out."""

from facilitator.core.coming_and_going import on_roll
from facilitator.core.floor import Who
from facilitator.core.model import (
    Organisation,
    Person,
    Programme,
    Promise,
    Record,
    Roundtable,
    Turn,
    TurnKind,
)

AWAY = frozenset({"dan", "gone"})  # who is left out is marked so before the day
PLANNED = Roundtable("r", 1, "R", None, "UTC", Promise.NAMED)
PROGRAMME = Programme(
    "P",
    "",
    organisations=(
        Organisation("a", "a", "A", "A"),
        Organisation("b", "b", "B", "B"),
        Organisation("gone", "gone", "Gone", "Gone", former=True),
        Organisation("c", "c", "C", "C"),
    ),
    people=(
        Person("ada", "Ada"),
        Person("cal", "Cal", "c"),
        Person("ben", "Ben", "a"),
        Person("dan", "Dan", "b", former=True),
        Person("eve", "Eve", "a"),
    ),
)


def test_people_are_called_by_organisation_and_who_is_of_none_last() -> None:
    assert on_roll(PROGRAMME, Record(PLANNED, absent=AWAY)) == (
        Who("ben", "a"),
        Who("eve", "a"),
        Who(None, "b"),
        Who("cal", "c"),
        Who("ada"),
    )


def test_who_was_left_out_is_called_where_they_spoke() -> None:
    spoke = Turn("t", 0, 1, TurnKind.TURN, person="dan", organisation="b")
    called = on_roll(PROGRAMME, Record(PLANNED, turns=(spoke,), absent=AWAY))
    assert Who("dan", "b") in called
    assert Who(None, "b") not in called
