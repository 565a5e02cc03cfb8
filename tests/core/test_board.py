"""The board: members and guests, what they had, and what interpretation makes of it."""

from dataclasses import replace

import pytest

from facilitator.core.airtime import airtime, airtime_by_person, heard_on, others_ms
from facilitator.core.board import board, participants
from facilitator.core.floor import Who, is_absent, present_people
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
from facilitator.core.rounds import roster, round_of
from facilitator.core.shares import shares_ms

MIN = 60_000
A, B = (Organisation(n, n, f"Organisation {n}", n.upper()) for n in ("a", "b"))
GUEST = Organisation("g", "g", "Ministry", "MIN", kind="guest")
HOST = Organisation("host", "host", "Host", "Host", kind="convenor")
ANN, BO = Person("ann", "Ann", "a"), Person("bo", "Bo", "b")
VERA = Person("vera", "Vera", "a", role="Sign language interpreter")
ANA = Person("ana", "Ana Ruiz")
PROGRAMME = Programme("P", "", (A, HOST, GUEST, B), (ANN, VERA, BO, ANA))


def turn(n: int, begin: float, end: float, person: str | None, organisation: str | None) -> Turn:
    kind = TurnKind.TURN if person or organisation else TurnKind.CHAIR
    return Turn(f"t{n}", round(begin * MIN), round(end * MIN), kind, person, organisation, "talk")


def record(*turns: Turn, presence: tuple[Presence, ...] = ()) -> Record:
    head = Roundtable("r", 1, "R", "q2", "UTC", Promise.ORGANISATION, started_at=0)
    return Record(
        head,
        items=(Item("talk", "Round: all", 20 * MIN, method="Round"),),
        runs=(Stretch("s", 0, None, "talk"),),
        turns=turns,
        absent=frozenset(each.who for each in presence if not each.present),
        presence=presence,
    )


def names(programme: Programme, made: Record) -> list[str]:
    return [each.name for each in participants(programme, made)]


def test_guests_come_after_the_members_and_nobody_else_does() -> None:
    assert names(PROGRAMME, record()) == ["A", "B", "MIN", "Ana Ruiz"]


def test_guests_of_another_roundtable_are_not_on_this_board() -> None:
    away = (Presence("ana", present=False), Presence("g", present=False), Presence("bo", False))
    assert names(PROGRAMME, record(presence=away)) == ["A", "B"]
    spoke = record(turn(1, 0, 1, "ana", None), presence=away)
    assert names(PROGRAMME, spoke) == ["A", "B", "Ana Ruiz"]
    left = (Presence("ana", present=False, left_at=5 * MIN), *away[1:])
    assert names(PROGRAMME, record(presence=left)) == ["A", "B", "Ana Ruiz"]


def test_an_agency_of_interpreters_is_no_guest() -> None:
    people = (*PROGRAMME.people, Person("ivo", "Ivo", "g", role="interpreter"))
    assert names(replace(PROGRAMME, people=people), record()) == ["A", "B", "Ana Ruiz"]
    told = record(presence=(Presence("g", interpreted="interpreter"),))
    assert names(PROGRAMME, told) == ["A", "B", "Ana Ruiz"]


def test_a_guest_has_a_row_as_a_member_has() -> None:
    made = record(turn(1, 0, 2, "ana", None), turn(2, 2, 5, None, "g"), turn(3, 5, 6, None, None))
    rows = {
        row.participant.name: (row.ms // MIN, row.turns) for row in board(PROGRAMME, made, MIN * 9)
    }
    assert rows == {"A": (0, 0), "B": (0, 0), "MIN": (3, 1), "Ana Ruiz": (2, 1)}
    assert others_ms(PROGRAMME, made, 9 * MIN) == (0, MIN, 0)


@pytest.mark.parametrize(
    ("way", "minutes"), [("consecutive", 5), ("simultaneous", 8), ("", 10), ("interpreter", 0)]
)
def test_an_interpreted_turn_is_divided_by_its_factor(way: str, minutes: int) -> None:
    made = record(turn(1, 0, 10, "bo", "b"), presence=(Presence("bo", interpreted=way),))
    row = next(each for each in board(PROGRAMME, made, 20 * MIN) if each.participant.id == "b")
    interpreted = way in ("consecutive", "simultaneous")
    assert (row.ms, row.interpreted) == (minutes * MIN, interpreted)
    assert row.spoken_ms == (0 if way == "interpreter" else 10 * MIN)
    shares = shares_ms(PROGRAMME, made, 20 * MIN, here=("a", "b"))
    assert shares == {"a": minutes * MIN / 2, "b": minutes * MIN / 2}
    people = airtime_by_person(PROGRAMME, made, 20 * MIN)
    assert [each.ms for each in people] == ([] if way == "interpreter" else [minutes * MIN])
    spoken = {each.organisation.id: each.ms for each in airtime(PROGRAMME, made, 20 * MIN)}
    assert spoken["b"] == 10 * MIN  # as documented of replay: real time, whoever interprets


def test_only_the_turns_of_who_is_interpreted_are_divided() -> None:
    people = (*PROGRAMME.people, Person("cy", "Cy", "b"))
    made = record(
        turn(1, 0, 4, "bo", "b"),
        turn(2, 4, 7, "cy", "b"),
        presence=(Presence("bo", interpreted="consecutive"),),
    )
    programme = replace(PROGRAMME, people=people)
    row = next(each for each in board(programme, made, 20 * MIN) if each.participant.id == "b")
    assert (row.ms, row.spoken_ms, row.turns) == (5 * MIN, 7 * MIN, 2)


def test_interpreters_have_no_airtime_and_stand_for_nobody() -> None:
    made = record(turn(1, 0, 4, "vera", "a"), turn(2, 4, 5, "bo", "b"))
    rows = {row.participant.id: row.ms for row in board(PROGRAMME, made, 9 * MIN)}
    assert rows == {"a": 0, "b": MIN, "g": 0, "ana": 0}
    assert [each.person.id for each in airtime_by_person(PROGRAMME, made, 9 * MIN)] == ["bo"]
    assert heard_on(PROGRAMME, made, "q2") == {"b"}
    assert others_ms(PROGRAMME, made, 9 * MIN) == (0, 0, 4 * MIN)
    assert present_people(made, PROGRAMME, "a") == ("ann",)
    gone = record(presence=(Presence("ann", present=False),))
    assert is_absent(gone, PROGRAMME, Who(None, "a"))


def test_interpreters_are_not_asked_in_a_round() -> None:
    asked = [each.person for each in roster(PROGRAMME, record())]
    assert asked == ["ann", "ana", "bo"]
    only_voices = replace(PROGRAMME, people=(VERA, BO))
    assert [each.organisation for each in roster(only_voices, record())] == ["a", "b"]
    found = round_of(PROGRAMME, record(turn(1, 0, 1, "vera", "a")))
    assert found is not None
    assert Who("ann", "a") in found.to_come


def test_where_nobody_is_a_member_the_guests_share() -> None:
    alone = Programme("P", "", (), (ANA, Person("bob", "Bob")))
    made = record(turn(1, 0, 4, "ana", None))
    assert shares_ms(alone, made, 9 * MIN, here=("ana", "bob")) == {"ana": 2 * MIN, "bob": 2 * MIN}
