"""The summary of a meeting without members: it has guests, or nobody at all."""

from facilitator.core.model import Person, Programme, Promise, Record, Roundtable, Turn, TurnKind
from facilitator.core.room_view import RoomView
from facilitator.core.state import state_at
from facilitator.ui.run.heard_words import heard_at_the_end, heard_in_words, unheard_at_the_end

MIN = 60_000
ANA, BOB = Person("ana", "Ana Ruiz"), Person("bob", "Bob")


def view(people: tuple[Person, ...], *turns: Turn) -> RoomView:
    programme = Programme("P", "", (), people)
    head = Roundtable("r", 1, "R", None, "UTC", Promise.NAMED, started_at=0, ended_at=9 * MIN)
    record = Record(head, turns=turns)
    return RoomView(programme, record, state_at(programme, record, 9 * MIN))


def test_guests_alone_are_told_by_name() -> None:
    spoke = Turn("t1", 0, 26_000, TurnKind.TURN, "ana")
    one = view((ANA, BOB), spoke)
    assert heard_at_the_end(one) == "guest: Ana Ruiz 0:26"
    assert unheard_at_the_end(one) == "Bob"
    assert heard_in_words(one) == "1 guest heard"
    both = view((ANA, BOB), spoke, Turn("t2", MIN, 2 * MIN, TurnKind.TURN, "bob"))
    assert heard_at_the_end(both) == "guests: Ana Ruiz 0:26, Bob 1:00"
    assert unheard_at_the_end(both) == "nobody: all were heard"


def test_where_nobody_is_on_the_list_nobody_is_said_to_be_heard() -> None:
    chair = view((), Turn("t1", 0, MIN, TurnKind.CHAIR))
    assert heard_at_the_end(chair) == "facilitator 1:00"
    assert unheard_at_the_end(chair) == "nobody is on the list"
    assert heard_at_the_end(view(())) == "nobody had the floor"
    assert heard_in_words(view(())) == "Nobody heard"
