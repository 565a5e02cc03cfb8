"""How a roundtable stands, in one sentence to be heard."""

from dataclasses import replace

from facilitator.core.model import (
    Item,
    Organisation,
    Programme,
    Promise,
    QueueEntry,
    Record,
    Roundtable,
    Stretch,
    Turn,
    TurnKind,
)
from facilitator.core.room_view import RoomView
from facilitator.core.state import state_at
from facilitator.ui.run.state_words import state_aloud

SECOND, MINUTE = 1_000, 60_000
OSMF = Organisation("osmf", "osmf", "OpenStreetMap Foundation", "OSMF")
OCP = Organisation("ocp", "ocp", "Open Contracting Partnership", "OCP")
PROGRAMME = Programme("P", "", (OSMF, OCP), ())
HEAD = Roundtable("r", 1, "R", None, "UTC", Promise.NAMED, opened_at=0, started_at=0)
TALK = Item("i", "Talk", 10 * MINUTE, per_turn_ms=2 * MINUTE)
SPEAKS = Turn("t", 0, None, TurnKind.TURN, organisation="osmf", item="i")
RUNS = Record(HEAD, items=(TALK,), runs=(Stretch("s", 0, None, "i"),))


def hand(organisation: str, at: int) -> QueueEntry:
    return QueueEntry(organisation, None, organisation, "", "hand", "room", at, "i", str(at))


def said(record: Record, now: int) -> str:
    return state_aloud(RoomView(PROGRAMME, record, state_at(PROGRAMME, record, now)))


def test_who_speaks_what_is_left_and_who_waits() -> None:
    record = replace(RUNS, turns=(SPEAKS,), queue=(hand("ocp", 1),))
    assert (
        said(record, 107 * SECOND)
        == "OSMF speaks, 1:47 of 2:00; 8 minutes left of “Talk”; OCP waits"
    )


def test_over_time_and_nobody_there() -> None:
    assert (
        said(RUNS, 13 * MINUTE) == "Nobody has the floor; “Talk” is over by 3 minutes; nobody waits"
    )
    record = replace(RUNS, turns=(SPEAKS,), queue=(hand("ocp", 1), hand("osmf", 2)))
    assert said(record, 599 * SECOND) == (
        "OSMF speaks, 9:59 of 2:00, over; 1 second left of “Talk”; 2 wait: OCP, OSMF"
    )


def test_an_item_without_minutes_and_the_facilitator() -> None:
    free = replace(TALK, planned_ms=0)
    chair = Turn("t", 0, None, TurnKind.CHAIR, item="i")
    record = replace(RUNS, items=(free,), turns=(chair,))
    assert said(record, MINUTE) == "Facilitator speaks, 1:00; “Talk” has no minutes; nobody waits"


def test_before_in_a_pause_and_after() -> None:
    planned = replace(HEAD, opened_at=None, started_at=None)
    assert said(Record(planned, items=(TALK,)), 0) == "The roundtable has not started"
    opened = Record(replace(HEAD, started_at=None), items=(TALK,))
    assert said(opened, 0).startswith("The room is open, nothing has started; Nobody")
    paused = replace(RUNS, pauses=(Stretch("p", MINUTE, None),))
    assert said(paused, 2 * MINUTE).startswith("Paused; Nobody has the floor; 9 minutes left")
    ended = Record(replace(HEAD, ended_at=MINUTE), items=(TALK,))
    assert said(ended, 2 * MINUTE) == "The roundtable has ended"
