"""Starting now, or as planned: the clock counts since the listed start."""

import pytest

from facilitator.core.errors import Refused
from facilitator.operations.history import undo
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record

MIN = 60_000
LISTED = 1_794_837_600_000  # 2026-11-16 14:00 UTC, where the sample's agenda on Q2 begins


def plan(store: Store, code: str | None = "Q2") -> str:
    question = next((q.id for q in store.standing.programme.questions if q.code == code), None)
    return plan_roundtable(store, question, at=2, title="R", zone="Europe/London").subject[0]


def test_as_planned_the_clock_counts_since_the_listed_start(store: Store) -> None:
    roundtable = plan(store)
    open_room(store, roundtable, at=LISTED + 2 * MIN)
    start(store, roundtable, at=LISTED + 7 * MIN, as_planned=True)
    record = load_record(store.db, roundtable)
    assert record.roundtable.started_at == LISTED
    assert record.roundtable.planned_end == LISTED + 90 * MIN
    assert [run.begin for run in record.runs] == [LISTED]
    undo(store, at=LISTED + 8 * MIN)
    assert load_record(store.db, roundtable).roundtable.started_at is None


@pytest.mark.parametrize(
    ("late", "message"),
    [(-1, "has not come yet"), (0, "has not come yet"), (60, "more than an hour ago")],
)
def test_as_planned_only_where_that_was_a_short_while_ago(
    store: Store, late: int, message: str
) -> None:
    roundtable = plan(store)
    with pytest.raises(Refused, match=message):
        start(store, roundtable, at=LISTED + late * MIN, as_planned=True)
    assert load_record(store.db, roundtable).roundtable.started_at is None


def test_the_typed_command_starts_as_planned_too(store: Store) -> None:
    roundtable = plan(store)
    with pytest.raises(Refused, match="no way to start"):
        enter_line(store, roundtable, "/start late", at=LISTED + MIN)
    enter_line(store, roundtable, "/start planned", at=LISTED + MIN)
    assert load_record(store.db, roundtable).roundtable.started_at == LISTED


def test_without_an_agenda_there_is_no_plan_to_start_by(store: Store) -> None:
    with pytest.raises(Refused, match="lists no start"):
        start(store, plan(store, None), at=LISTED, as_planned=True)
