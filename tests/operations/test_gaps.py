"""What a gap was is said by people; until then it is counted, and nothing else changes."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.clock import status, turns_ms
from facilitator.core.errors import Refused
from facilitator.core.floor import speaking
from facilitator.core.gaps import GapAnswer
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.floor import give_floor, interpose, yield_floor
from facilitator.operations.gaps import count_gap, cut_at_gap, pause_over_gap
from facilitator.operations.privacy import erase_roundtable
from facilitator.operations.roundtables import end, pause, resume
from facilitator.operations.typed_line import enter_line
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.rebuild import rebuild_tables
from facilitator.store.undo import next_redo
from tests.examples import examples
from tests.operations.gaps_house import BACK, LEFT, MIN, NOW, START, Counted, GapHouse
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")
ANSWERS = (count_gap, pause_over_gap, cut_at_gap)
EACH = pytest.mark.parametrize("answer", ANSWERS, ids=lambda each: each.__name__)
ALL_COUNTED = Counted(elapsed=19, paused=0, silence=2, item=19, first_turn=17)


@pytest.fixture
def house(store: Store) -> GapHouse:
    return GapHouse(store)


def test_until_it_is_answered_it_is_counted(house: GapHouse) -> None:
    house.notice()
    assert [each.answer for each in house.gaps] == [None]
    assert house.counted() == ALL_COUNTED


@pytest.mark.parametrize(
    ("answer", "counted", "where"),
    [
        (count_gap, ALL_COUNTED, RoundtableStatus.RUNNING),
        (pause_over_gap, Counted(11, 8, 2, 11, 9), RoundtableStatus.RUNNING),
        (cut_at_gap, Counted(10, 9, 2, 10, 8), RoundtableStatus.PAUSED),
    ],
)
def test_what_each_answer_does(
    house: GapHouse, answer: Callable[..., Any], counted: Counted, where: RoundtableStatus
) -> None:
    house.notice()
    before = house.commits
    answer(house.store, house.roundtable, at=NOW)
    assert house.commits == before + 1
    assert (house.counted(), status(house.record)) == (counted, where)
    assert (speaking(house.record) is None) is (answer is cut_at_gap)
    assert check(house.store.db, full=True) == ()


@EACH
def test_an_answer_is_one_step_of_undo_and_the_question_comes_back(
    house: GapHouse, answer: Callable[..., Any]
) -> None:
    house.notice()
    answer(house.store, house.roundtable, at=NOW)
    after = house.counted()
    house.store.undo(at=NOW + 1)
    assert house.counted() == ALL_COUNTED
    assert [each.answer for each in house.gaps] == [None]
    house.store.redo(at=NOW + 2)
    assert house.counted() == after
    rebuild_tables(house.store.db)
    assert house.counted() == after


@EACH
def test_it_is_answered_once(house: GapHouse, answer: Callable[..., Any]) -> None:
    house.notice()
    answer(house.store, house.roundtable, at=NOW)
    before = house.counted()
    for other in ANSWERS:
        with pytest.raises(Refused, match="no gap waits"):
            other(house.store, house.roundtable, at=NOW)
    house.notice()
    assert len(house.gaps) == 1
    assert house.counted() == before


def test_what_the_program_notices_is_no_act_that_undo_could_reach(house: GapHouse) -> None:
    house.store.undo(at=LEFT)
    house.notice()
    assert next_redo(house.store.db, ME.machine) is not None
    house.store.redo(at=NOW)
    house.store.undo(at=NOW)
    assert speaking(house.record) is None
    assert len(house.gaps) == 1


def test_a_paused_roundtable_asks_nothing(house: GapHouse) -> None:
    pause(house.store, house.roundtable, at=LEFT + 1_000)
    house.notice()
    assert house.gaps == ()


def test_a_gap_begins_where_the_one_before_ended(house: GapHouse) -> None:
    house.notice()
    house.notice(LEFT, NOW)  # killed before the next heartbeat was kept
    assert [each.span for each in house.gaps] == [(LEFT, BACK), (BACK, NOW)]
    count_gap(house.store, house.roundtable, house.gaps[1].id, at=NOW)
    assert [each.answer for each in house.gaps] == [None, GapAnswer.COUNTED]


def test_a_pause_over_a_gap_does_not_overlap_another(house: GapHouse) -> None:
    house.notice()
    pause(house.store, house.roundtable, at=BACK)
    resume(house.store, house.roundtable, at=BACK + MIN)
    pause_over_gap(house.store, house.roundtable, at=BACK + 2 * MIN)
    spans = sorted((each.begin, each.end) for each in house.record.pauses)
    assert spans == [(LEFT, BACK), (BACK, BACK + MIN)]


def test_a_cut_lasts_until_something_was_done_again(house: GapHouse) -> None:
    house.notice()
    house.floor("oar", at=BACK + MIN)
    cut_at_gap(house.store, house.roundtable, at=BACK + 2 * MIN)
    assert status(house.record) is RoundtableStatus.RUNNING
    assert house.counted(BACK + 2 * MIN) == Counted(11, 9, 2, 11, 8)
    turns = [(each.begin, each.end) for each in house.record.turns]
    assert turns == [(START + 2 * MIN, LEFT), (BACK + MIN, None)]


def test_a_cut_after_the_end_ends_with_it(house: GapHouse) -> None:
    house.notice()
    end(house.store, house.roundtable, at=BACK + MIN)
    cut_at_gap(house.store, house.roundtable, at=BACK + 2 * MIN)
    assert house.counted() == Counted(10, 9, 2, 10, 8)
    assert status(house.record) is RoundtableStatus.ENDED


def test_a_speaker_who_was_interrupted_since_went_on(house: GapHouse) -> None:
    house.notice()
    interpose(house.store, house.roundtable, house.who("oar"), at=BACK + MIN)
    cut_at_gap(house.store, house.roundtable, at=NOW + MIN)
    assert house.record.turns[0].end is None
    assert house.counted(NOW + MIN).first_turn == 8


def test_by_typing(house: GapHouse) -> None:
    with pytest.raises(Refused, match="write /gap count, /gap pause or /gap cut"):
        enter_line(house.store, house.roundtable, "/gap perhaps", at=NOW)
    with pytest.raises(Refused, match="no gap waits"):
        enter_line(house.store, house.roundtable, "/gap pause", at=NOW)
    house.notice()
    enter_line(house.store, house.roundtable, "/gap pause", at=NOW)
    assert house.counted().paused == 8


def test_gaps_go_with_their_roundtable(house: GapHouse) -> None:
    house.notice()
    end(house.store, house.roundtable, at=NOW)
    erase_roundtable(house.store, house.roundtable, at=NOW)
    assert house.gaps == ()


@settings(max_examples=examples(40), deadline=None)
@given(
    st.sampled_from(ANSWERS),
    st.lists(st.sampled_from(["gbif", "oar", "yield", "pause", "resume", "end"]), max_size=5),
)
def test_no_turn_is_of_negative_length_and_no_time_is_counted_twice(
    tmp_path_factory: pytest.TempPathFactory, answer: Callable[..., Any], since: list[str]
) -> None:
    path = tmp_path_factory.mktemp("gaps") / "p.roundtable"
    put_sample(path, ME, at=1)
    store = open_store(path, ME)
    house = GapHouse(store)
    house.notice()
    acts: dict[str, Callable[..., Any]] = {
        "yield": yield_floor,
        "pause": pause,
        "resume": resume,
        "end": end,
    }
    for number, what in enumerate(since, start=1):
        at = BACK + number * MIN
        try:
            if what in acts:
                acts[what](store, house.roundtable, at=at)
            else:
                give_floor(store, house.roundtable, house.who(what), at=at)
        except Refused:
            continue
    now = BACK + 9 * MIN
    answer(store, house.roundtable, at=now)
    record, counted = house.record, house.counted(now)
    spans = [*record.turns, *record.runs, *record.pauses]
    assert all(each.end is None or each.end >= each.begin for each in spans)
    pauses = sorted((each.begin, now if each.end is None else each.end) for each in record.pauses)
    assert all(a[1] <= b[0] for a, b in pairwise(pauses))
    spoken = sum(turns_ms(record, now).values()) / MIN
    whole = ((record.roundtable.ended_at or now) - START) / MIN
    assert spoken + counted.silence == pytest.approx(counted.elapsed)
    assert counted.elapsed + counted.paused == pytest.approx(whole)
    store.close()
