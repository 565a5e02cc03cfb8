"""Whatever is corrected in whatever order, no time is counted twice, and undo gives all back."""

import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import Refused
from facilitator.operations import corrections
from facilitator.operations.floor import chair_floor, give_floor, interpose, return_floor
from facilitator.operations.floor import yield_floor as take_floor
from facilitator.operations.history import take_back, undo
from facilitator.operations.item_corrections import time_item
from facilitator.operations.items import take_next_item
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import end, pause, resume
from facilitator.store.undo import entries
from tests.examples import examples
from tests.operations.correction_house import MIN, SEC, START, Desk, require_sound, require_times

HANDLES = ("gbif", "ocp", "osmf", "oar")
number = st.integers(0, 999)
lived = st.lists(
    st.tuples(
        st.sampled_from(
            ("floor", "floor", "floor", "interpose", "return", "yield", "chair", "pause", "next")
        ),
        number,
        st.integers(0, 3 * MIN),
        st.booleans(),
    ),
    max_size=12,
)
corrected = st.lists(
    st.tuples(
        st.sampled_from(
            ("shift", "shift", "end", "end", "whose", "split", "merge", "onward", "delete", "item")
        ),
        number,
        st.integers(-4 * MIN, 4 * MIN) | st.sampled_from((-5 * SEC, 5 * SEC, -SEC, SEC, 0)),
    ),
    min_size=1,
    max_size=10,
)


def live(desk: Desk, log: list[tuple[str, int, int, bool]]) -> None:
    """Let a room happen: floor, interruptions, pauses, items, and a note after each."""
    for act, which, ms, noted in log:
        desk.now += ms
        who = desk.who(HANDLES[which % len(HANDLES)])
        acts: dict[str, tuple[Callable, tuple]] = {
            "floor": (give_floor, (who,)),
            "interpose": (interpose, (who,)),
            "return": (return_floor, ()),
            "yield": (take_floor, ()),
            "chair": (chair_floor, ()),
            "pause": (resume if which % 2 else pause, ()),
            "next": (take_next_item, ()),
        }
        attempt(desk, *acts[act])
        if noted:
            desk.now += 1_700
            attempt(desk, add_note, ("what was said",))
            desk.now += 1  # a turn that ends at this very instant would not contain the note
    desk.now += 30_500


def attempt(desk: Desk, operation: Callable, args: tuple = (), **kwargs: object) -> bool:
    before = desk.dump()
    try:
        return bool(desk.do(operation, *args, **kwargs))
    except Refused:
        assert desk.dump() == before
        return False


def correct(desk: Desk, what: str, which: int, ms: int) -> bool:
    """Correct something; False where that was refused or changed nothing."""
    record = desk.record
    if what == "item":
        run = record.runs[which % len(record.runs)]
        done = run.end + ms if run.end is not None and which % 3 else run.end
        return attempt(desk, time_item, (run.item, run.begin + ms, done))
    if not record.turns:
        return False
    turn = record.turns[which % len(record.turns)]
    who = desk.who(HANDLES[which % len(HANDLES)])
    operation, args = {
        "shift": (corrections.shift_turn, (ms,)),
        "end": (corrections.shift_turn_end, (ms,)),
        "whose": (corrections.reassign_turn, (who,)),
        "split": (corrections.split_turn, (turn.begin + abs(ms),)),
        "merge": (corrections.merge_turn, ()),
        "onward": (corrections.merge_turn, ()),
        "delete": (corrections.delete_turn, ()),
    }[what]
    further = {"onward": True} if what == "onward" else {}
    return attempt(desk, operation, args, turn=turn.id, **further)


def moved_on_purpose(desk: Desk, what: str, which: int) -> set[str]:
    """Return the notes that merging carries along, wherever they were begun."""
    record = desk.record
    if what not in ("merge", "onward") or not record.turns:
        return set()
    turn = record.turns[which % len(record.turns)]
    return {note.id for note in record.notes if note.turn == turn.id}


@pytest.mark.slow
@given(lived, corrected, st.booleans())
@settings(max_examples=examples(60), deadline=None)
def test_corrections_keep_the_room_sound_and_undo_gives_it_back(
    log: list, changes: list, ended: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        with closing(desk.store):
            live(desk, log)
            if ended:
                attempt(desk, end)
                desk.now += MIN
            before, done = desk.dump(), 0
            moved: set[str] = set()
            for what, which, ms in changes:
                moved |= moved_on_purpose(desk, what, which)
                done += correct(desk, what, which, ms)
                require_sound(desk.record, desk.now, moved)
            for _ in range(done):
                undo(desk.store, at=desk.now)
            assert desk.dump() == before


@pytest.mark.slow
@example(
    [("floor", 1, 1, True), ("floor", 0, 0, False)],
    [("shift", 1, 2), ("whose", 0, 0), ("shift", 0, 1702)],
    [344],
)
@given(lived, corrected, st.lists(number, max_size=4))
@settings(max_examples=examples(40), deadline=None)
def test_any_act_taken_back_leaves_no_time_counted_twice(
    log: list, changes: list, taken: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        with closing(desk.store):
            live(desk, log)
            for what, which, ms in changes:
                correct(desk, what, which, ms)
            for which in taken:
                acts = [e.id for e in entries(desk.store.db) if e.at > START and e.undoes is None]
                if acts:
                    with suppress(Refused):  # it was taken back already
                        take_back(desk.store, acts[which % len(acts)], at=desk.now)
                require_times(desk.record, desk.now)
