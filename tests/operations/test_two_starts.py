"""Two laptops press Start, or open the room: what they make of one plan is made once."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.floor import Who
from facilitator.core.model import Record
from facilitator.operations.floor import give_floor
from facilitator.operations.history import redo, take_back, undo
from facilitator.operations.items import extend_item, take_next_item
from facilitator.operations.queue import raise_hand
from facilitator.operations.queue_keeping import park_queue
from facilitator.operations.roundtables import end, open_room, plan_roundtable, reopen, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, copy, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import adopt, commits_of
from tests.operations.laptops import MINUTE, START, make_file

ANA, BEN = Author("Ana", "m", "s"), Author("Ben", "m2", "s2")


COPIES = (
    "SELECT id FROM item WHERE NOT deleted"
    " AND agenda IN (SELECT id FROM agenda WHERE roundtable = ? AND NOT deleted)"
)


class Two:
    """Two laptops with copies of one programme, in which a roundtable is planned."""

    def __init__(self, ana: Store, ben: Store, place: str) -> None:
        self.ana, self.ben, self.place = ana, ben, place

    def share(self) -> None:
        for one, other in ((self.ana, self.ben), (self.ben, self.ana), (self.ana, self.ben)):
            adopt(one.db, list(commits_of(other.db)))
            one.standing.forget()

    def record(self, store: Store) -> Record:
        return load_record(store.db, self.place)

    def same(self) -> Record:
        """Return the record that both have now; the files are whole."""
        self.share()
        here, there = self.record(self.ana), self.record(self.ben)
        assert here == there
        for store in (self.ana, self.ben):
            assert check(store.db, full=True) == ()
        return here


def plan(store: Store, *, at: int) -> str:
    question = store.standing.programme.questions[1].id
    return plan_roundtable(store, question, at=at, title="R", zone="UTC").subject[0]


@pytest.fixture
def two(tmp_path: Path):
    with closing(make_file(tmp_path / "ana.roundtable", ANA)) as ana:
        place = plan(ana, at=START - MINUTE)
        copy(ana.path, tmp_path / "ben.roundtable")
        with closing(open_store(tmp_path / "ben.roundtable", BEN)) as ben:
            yield Two(ana, ben, place)


def test_both_press_start(two: Two) -> None:
    start(two.ana, two.place, at=START)
    start(two.ben, two.place, at=START + 700)
    record = two.same()
    (run,) = record.runs
    assert run.item == record.items[0].id
    assert run.begin == record.roundtable.started_at == START + 700
    copies = two.ana.db.execute(COPIES, (two.place,)).fetchall()
    assert sorted(row for (row,) in copies) == sorted(each.id for each in record.items)
    take_next_item(two.ana, two.place, at=START + MINUTE)
    assert [each.item for each in two.same().runs] == [each.id for each in record.items[:2]]


def test_what_was_done_on_either_after_both_started_stays(two: Two) -> None:
    start(two.ana, two.place, at=START)
    take_next_item(two.ana, two.place, at=START + MINUTE)
    start(two.ben, two.place, at=START + 700)
    extend_item(two.ben, two.place, 5 * MINUTE, at=START + 2 * MINUTE)
    record = two.same()
    assert [each.item for each in record.runs] == [each.id for each in record.items[:2]]
    assert record.items[0].added_ms == 5 * MINUTE


@pytest.mark.slow
def test_start_taken_back_and_started_again_is_a_start_of_its_own(two: Two) -> None:
    start(two.ana, two.place, at=START)
    extend_item(two.ana, two.place, 5 * MINUTE, at=START + 1)
    take_next_item(two.ana, two.place, at=START + MINUTE)
    for at in range(3):
        undo(two.ana, at=START + 2 * MINUTE + at)
    assert two.record(two.ana).runs == ()
    start(two.ana, two.place, at=START + 9 * MINUTE)
    second = two.record(two.ana)
    assert [(each.begin, each.end) for each in second.runs] == [(START + 9 * MINUTE, None)]
    assert second.items[0].added_ms == 0
    assert two.same() == second
    undo(two.ana, at=START + 10 * MINUTE)
    assert two.same().runs == ()
    redo(two.ana, at=START + 11 * MINUTE)
    assert two.same() == second


def test_a_start_taken_back_from_below_later_acts_leaves_nothing_of_them(two: Two) -> None:
    begun = start(two.ana, two.place, at=START)
    extend_item(two.ana, two.place, 5 * MINUTE, at=START + 1)
    take_back(two.ana, begun.commit, at=START + 2)
    start(two.ana, two.place, at=START + 9 * MINUTE)
    record = two.same()
    assert [(each.begin, each.end) for each in record.runs] == [(START + 9 * MINUTE, None)]
    assert [each.added_ms for each in record.items] == [0] * len(record.items)


def test_undo_of_one_start_leaves_the_other(two: Two) -> None:
    start(two.ben, two.place, at=START)
    earlier = two.record(two.ben)
    start(two.ana, two.place, at=START + 700)
    two.share()
    undo(two.ana, at=START + MINUTE)
    record = two.same()
    assert record.runs == earlier.runs
    assert record.items == earlier.items
    assert record.roundtable == earlier.roundtable


def test_going_on_after_the_end_is_another_run(two: Two) -> None:
    start(two.ana, two.place, at=START)
    end(two.ana, two.place, at=START + MINUTE)
    reopen(two.ana, two.place, at=START + 2 * MINUTE)
    runs = two.same().runs
    assert len({each.id for each in runs}) == 2


@pytest.mark.slow
@pytest.mark.parametrize("enter", [open_room, start])
def test_who_was_kept_waits_once_when_both_open_the_room(
    two: Two, enter: Callable[..., object]
) -> None:
    earlier = plan(two.ana, at=START - 9 * MINUTE)
    start(two.ana, earlier, at=START - 8 * MINUTE)
    gbif = two.ana.standing.programme.members[0].id
    raise_hand(two.ana, earlier, Who(None, gbif), at=START - 7 * MINUTE, reason="more")
    park_queue(two.ana, earlier, at=START - 6 * MINUTE)
    two.share()
    enter(two.ana, two.place, at=START)
    enter(two.ben, two.place, at=START + 300)
    assert [(each.organisation, each.reason) for each in two.same().queue] == [(gbif, "more")]
    undo(two.ben, at=START + MINUTE)
    two.share()
    undo(two.ana, at=START + MINUTE)
    assert two.same().queue == ()
    enter(two.ana, two.place, at=START + 2 * MINUTE)
    (entry,) = two.same().queue
    assert entry.asked_at == START + 2 * MINUTE
    give_floor(two.ana, two.place, Who(None, gbif), at=START + 3 * MINUTE)
    assert two.same().queue == ()
