"""Who a round asks, and in which order."""

from facilitator.core.floor import Who
from facilitator.core.model import (
    Item,
    Organisation,
    Pass,
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

A, B = Organisation("a", "a", "A", "A"), Organisation("b", "b", "B", "B")
HOST = Organisation("h", "h", "H", "H", kind="convenor")
ROUND = Item("i", "Check-out", 600_000, method="Check-out")
PEOPLE = (Person("a1", "A1", "a"), Person("a2", "A2", "a"), Person("h1", "H1", "h"))


def record(
    *turns: Turn, passes: tuple[Pass, ...] = (), presence: tuple[Presence, ...] = ()
) -> Record:
    head = Roundtable("r", 1, "R", None, "UTC", Promise.ORGANISATION, started_at=0)
    runs = (Stretch("s", 0, None, "i"),)
    return Record(head, (ROUND,), runs, turns, presence=presence, passes=passes)


def people(*members: Organisation, guests: tuple[Person, ...] = ()) -> Programme:
    listed = {each.id for each in members}
    theirs = tuple(each for each in PEOPLE if each.organisation in listed)
    return Programme("P", "", members, (*theirs, *guests))


def test_hosts_and_guests_are_asked_but_not_last() -> None:
    programme = people(A, B, HOST, guests=(Person("g", "Guest"),))
    names = [who.person or who.organisation for who in roster(programme, record())]
    assert names == ["a1", "a2", "h1", "g", "b"]


def test_a_host_among_the_others_keeps_their_place() -> None:
    names = [who.person or who.organisation for who in roster(people(HOST, A, B), record())]
    assert names == ["h1", "a1", "a2", "b"]


def test_hosts_alone_are_asked_as_they_are_listed() -> None:
    assert roster(Programme("P", "", (HOST,), PEOPLE[2:]), record()) == (Who("h1", "h"),)


def test_a_turn_of_an_organisation_is_the_place_of_all_its_people() -> None:
    turn = Turn("t", 0, None, TurnKind.TURN, None, "a", "i")
    found = round_of(people(A, B), record(turn))
    assert found is not None
    assert found.to_come == (Who(None, "b"),)


def test_who_passed_comes_back_in_the_order_of_passing_and_only_once() -> None:
    passes = tuple(
        Pass(f"x{at}", "i", person, "a", at) for at, person in ((1, "a2"), (2, "a1"), (3, "a2"))
    )
    found = round_of(people(A, B), record(passes=passes))
    assert found is not None
    assert (found.to_come, found.passed) == ((Who(None, "b"),), (Who("a1", "a"),))
    assert found.next == Who(None, "b")


def test_who_is_away_is_skipped_and_a_discussion_is_no_round() -> None:
    away = (Presence("a1", present=False), Presence("b", present=False))
    found = round_of(people(A, B), record(presence=away))
    assert found is not None
    assert found.to_come == (Who("a2", "a"),)
    plain = record()
    assert round_of(people(A, B), Record(plain.roundtable, plain.items)) is None
