"""Turns put right: by hand what each correction does, and what it refuses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import TurnKind
from facilitator.operations.corrections import (
    delete_turn,
    merge_turn,
    reassign_turn,
    shift_turn,
    shift_turn_end,
    split_turn,
)
from facilitator.operations.floor import give_floor, interpose, return_floor, yield_floor
from facilitator.operations.history import take_back, undo
from facilitator.operations.queue import raise_hand
from facilitator.operations.roundtables import end, pause, resume
from tests.operations.correction_house import MIN, SEC, START, Desk, require_sound


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def three(desk: Desk) -> tuple[str, str, str]:
    """GBIF from 1 to 4, OCP to 6, OSMF still, at 8."""
    turns = (desk.floor(1, "gbif"), desk.floor(4, "ocp"), desk.floor(6, "osmf"))
    desk.now = START + 8 * MIN
    return turns


def test_the_begin_of_a_past_turn_takes_the_turn_before_along(desk: Desk, three: tuple) -> None:
    changes = desk.do(shift_turn, -90 * SEC, turn=three[1])
    assert (changes.verb, changes.subject) == ("shift_turn", (three[1],))
    assert desk.times() == [("gbif", 1, 2.5), ("ocp", 2.5, 6), ("osmf", 6, None)]
    desk.do(shift_turn, 120 * SEC, turn=three[1])
    assert desk.times()[:2] == [("gbif", 1, 4.5), ("ocp", 4.5, 6)]


def test_silence_between_stays_where_nobody_touches(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    desk.do(yield_floor, minute=2)
    second = desk.floor(4, "ocp")
    desk.now = START + 8 * MIN
    desk.do(shift_turn, -60 * SEC, turn=second)
    assert desk.times() == [("gbif", 1, 2), ("ocp", 3, None)]
    desk.do(shift_turn_end, 30 * SEC, turn=first)
    assert desk.times() == [("gbif", 1, 2.5), ("ocp", 3, None)]
    desk.do(shift_turn_end, 60 * SEC, turn=first)
    assert desk.times() == [("gbif", 1, 3.5), ("ocp", 3.5, None)]


def test_an_end_takes_the_turn_after_along(desk: Desk, three: tuple) -> None:
    desk.do(shift_turn_end, -30 * SEC, turn=three[0])
    assert desk.times()[:2] == [("gbif", 1, 3.5), ("ocp", 3.5, 6)]


def test_whoever_had_interrupted_until_the_hand_over_goes_on(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    inner = desk.do(interpose, desk.who("oar"), minute=2).subject[0]
    second = desk.floor(3, "ocp")
    desk.now = START + 8 * MIN
    desk.do(shift_turn, 30 * SEC, turn=second)
    assert desk.times() == [("gbif", 1, 3.5), ("oar", 2, 3.5), ("ocp", 3.5, None)]
    desk.do(shift_turn_end, -60 * SEC, turn=inner)
    assert desk.times() == [("gbif", 1, 2.5), ("oar", 2, 2.5), ("ocp", 2.5, None)]
    assert desk.turn(first).end == desk.turn(inner).end
    with pytest.raises(Refused, match="before the turn before"):
        desk.do(shift_turn, -40 * SEC, turn=second)


def test_what_makes_no_sense_is_refused_and_changes_nothing(desk: Desk, three: tuple) -> None:
    before = desk.dump()
    for operation, args, turn, message in (
        (shift_turn, (-3 * MIN,), three[1], "before the turn before"),
        (shift_turn, (2 * MIN,), three[1], "after the end of the turn"),
        (shift_turn, (3 * MIN,), three[2], "in the future"),
        (shift_turn, (-2 * MIN,), three[0], "before the roundtable started"),
        (shift_turn_end, (-3 * MIN,), three[0], "before the begin of the turn"),
        (shift_turn_end, (2 * MIN,), three[0], "after the end of the turn after"),
        (shift_turn_end, (0,), three[2], "still running"),
        (shift_turn_end, (9 * MIN,), three[1], "in the future"),
        (split_turn, (START + 4 * MIN,), three[1], "outside the turn"),
        (split_turn, (START + 9 * MIN,), three[2], "outside the turn"),
        (merge_turn, (), three[0], "no turn comes before it"),
        (reassign_turn, (desk.who("ocp"),), three[1], "is OCP’s already|turn is OCP"),
        (delete_turn, (), "gone", "not there any more"),
    ):
        with pytest.raises(Refused, match=message):
            desk.do(operation, *args, turn=turn)
        assert desk.dump() == before
    with pytest.raises(Refused, match="no turn comes after it"):
        desk.do(merge_turn, turn=three[2], onward=True)


def test_notes_begun_where_the_floor_is_now_anothers_go_along(desk: Desk) -> None:
    desk.floor(1, "gbif")
    taken, tagged = desk.note(3, "from the floor"), desk.note(3, "OAR: from the line")
    second = desk.floor(4, "ocp")
    desk.now = START + 8 * MIN
    desk.do(shift_turn, -2 * MIN)
    assert [desk.said_by(note) for note in (taken, tagged)] == ["ocp", "oar"]
    assert {desk.turn_of(note) for note in (taken, tagged)} == {second}
    undo(desk.store, at=desk.now)
    assert desk.said_by(taken) == "gbif"


def test_a_turn_is_somebody_elses_with_its_notes_once(desk: Desk, three: tuple) -> None:
    note = desk.note(8, "from the floor")
    desk.do(reassign_turn, desk.who("oar"), turn=three[2])
    desk.do(reassign_turn, Who(), turn=three[0])
    assert (desk.said_by(note), desk.turn(three[0]).kind) == ("oar", TurnKind.CHAIR)
    desk.do(reassign_turn, desk.who("gbif"), turn=three[0])
    assert desk.turn(three[0]).kind is TurnKind.TURN


def test_who_has_the_floor_after_all_waits_no_more(desk: Desk, three: tuple) -> None:
    desk.do(raise_hand, desk.who("oar"))
    desk.do(raise_hand, desk.who("wikirate"))
    desk.do(reassign_turn, desk.who("wikirate"), turn=three[0])
    desk.do(reassign_turn, desk.who("oar"))
    left = [entry.organisation for entry in desk.record.queue]
    assert left == [desk.who("wikirate").organisation]


def test_a_turn_is_split_and_later_notes_go_to_the_second(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    early, late = desk.note(2, "early"), desk.note(4, "late")
    desk.now = START + 8 * MIN
    second = desk.do(split_turn, START + 3 * MIN, who=desk.who("ocp")).subject[0]
    assert desk.times() == [("gbif", 1, 3), ("ocp", 3, None)]
    assert [desk.turn_of(note) for note in (early, late)] == [first, second]
    assert [desk.said_by(note) for note in (early, late)] == ["gbif", "ocp"]


def test_merging_takes_notes_silence_and_the_neighbours_speaker(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    desk.do(yield_floor, minute=2)
    desk.floor(3, "ocp")
    note = desk.note(4, "from the floor")
    desk.floor(5, "osmf")
    desk.now = START + 8 * MIN
    middle = desk.record.turns[1].id
    desk.do(merge_turn, turn=middle)
    assert desk.times() == [("gbif", 1, 5), ("osmf", 5, None)]
    assert (desk.turn_of(note), desk.said_by(note)) == (first, "gbif")
    undo(desk.store, at=desk.now)
    desk.do(merge_turn, turn=middle, onward=True)
    assert desk.times() == [("gbif", 1, 2), ("osmf", 3, None)]
    assert desk.said_by(note) == "osmf"


def test_an_interruption_is_merged_with_what_it_interrupted(desk: Desk) -> None:
    desk.floor(1, "gbif")
    inner = desk.do(interpose, desk.who("oar"), minute=2).subject[0]
    desk.do(return_floor, minute=3)
    desk.now = START + 5 * MIN
    desk.do(merge_turn, turn=inner)
    assert desk.times() == [("gbif", 1, None)]


def test_a_deleted_turn_leaves_silence_and_its_notes(desk: Desk) -> None:
    first = desk.floor(1, "gbif")
    note = desk.note(2, "from the floor")
    inner = desk.do(interpose, desk.who("oar"), minute=3).subject[0]
    desk.floor(4, "ocp")
    desk.now = START + 8 * MIN
    desk.do(delete_turn, turn=first)
    assert desk.times() == [("oar", 3, 4), ("ocp", 4, None)]
    assert desk.turn(inner).kind is TurnKind.TURN
    assert (desk.turn_of(note), desk.said_by(note)) == (None, "gbif")
    desk.do(shift_turn, -90 * SEC, turn=inner)
    assert desk.said_by(note) == "gbif"


def test_after_the_end_only_the_past_can_be_corrected(desk: Desk, three: tuple) -> None:
    desk.do(pause)
    desk.do(resume, minute=9)
    desk.do(end, minute=10)
    desk.now = START + 20 * MIN
    with pytest.raises(Refused, match="after the end of the roundtable"):
        desk.do(shift_turn_end, MIN, turn=three[2])
    with pytest.raises(Refused, match="has ended: /reopen it first"):
        desk.do(shift_turn, -MIN)
    desk.do(shift_turn, -MIN, turn=three[2])
    assert desk.times()[1:] == [("ocp", 4, 5), ("osmf", 5, 10)]
    require_sound(desk.record, desk.now)


def test_who_had_the_floor_keeps_it_when_a_later_act_is_taken_back(desk: Desk) -> None:
    """Found while building the list of acts: both GBIF and OSMF would have had the floor."""
    desk.floor(1, "gbif")
    given = desk.do(give_floor, desk.who("ocp"), minute=4)
    desk.floor(6, "osmf")
    desk.now = START + 8 * MIN
    take_back(desk.store, given.commit, at=desk.now)
    assert desk.times() == [("gbif", 1, 6), ("osmf", 6, None)]
    require_sound(desk.record, desk.now)
