"""The order of a queue through hands, replies and changes of mind."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.core.floor import place_of_kind, position_at, queue_position, turn_at
from facilitator.core.model import Promise, QueueEntry, Record, Roundtable, Turn, TurnKind

STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 20)), max_size=20)


def entry(number: int, kind: str, position: str) -> QueueEntry:
    return QueueEntry(str(number), str(number), None, "", kind, "room", number, None, position)


@given(STEPS)
def test_replies_stand_before_hands_and_hands_by_their_time(steps: list[tuple[bool, int]]) -> None:
    """Each step raises a hand or asks to reply, then one who waits changes their mind."""
    queue: list[QueueEntry] = []
    for number, (reply, other) in enumerate(steps):
        kind = "reply" if reply else "hand"
        queue.append(entry(number, kind, queue_position(queue, kind, "m")))
        queue.sort(key=lambda each: each.position)
        changing = queue.pop(other % len(queue))
        kind = "hand" if changing.kind == "reply" else "reply"
        place = position_at(queue, place_of_kind(queue, kind, changing.asked_at), "m")
        queue.append(changing._replace(kind=kind, position=place))
        queue.sort(key=lambda each: each.position)
    kinds = [each.kind for each in queue]
    assert kinds == sorted(kinds, reverse=True)
    hands = [each.asked_at for each in queue if each.kind == "hand"]
    assert hands == sorted(hands)
    assert len({each.id for each in queue}) == len(steps)


def test_a_turn_is_over_at_the_instant_it_ends() -> None:
    turn = Turn("t", 1000, 2000, TurnKind.TURN, organisation="a")
    record = Record(Roundtable("r", 1, "R", None, "UTC", Promise.NAMED), turns=(turn,))
    held = [turn_at(record, instant) for instant in (999, 1000, 1999, 2000)]
    assert held == [None, turn, turn, None]
