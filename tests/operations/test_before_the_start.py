"""Before the start everything can be changed that can be changed while it runs: it is the plan."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.core.agenda import KnownNames
from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.core.schedule import gaps_before, was_added
from facilitator.core.state import state_at
from facilitator.core.statuses import ItemStatus
from facilitator.operations.agendas import load_agenda
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.items import extend_item, retime_item, skip_item, take_next_item
from facilitator.operations.replanning import add_item, move_item, rename_item, restore_item
from facilitator.operations.roundtables import open_room, plan_roundtable, start
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.records import load_record
from tests.operations.logs import play

MIN = 60_000
NOON = int(datetime(2026, 10, 7, 12, tzinfo=UTC).timestamp()) * 1000
START = NOON + 120 * MIN
AGENDA = """# Agenda
Question: Q2
Time: 14:00-15:00 UTC
- 14:00 Welcome (5 min)
- 14:05 Case: one (10 min) - GBIF
- 14:15 Case: two (10 min) - OCP
- 14:30 Break (5 min)
- 14:35 Guest speaker (10 min, sharp)
- 14:45 Close (15 min)
"""


@pytest.fixture(params=["planned", "open"])
def room(store: Store, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """A roundtable on an agenda with a gap before its break; its room is open, or not yet."""
    path = tmp_path / "agenda.md"
    path.write_text(AGENDA, encoding="utf-8")
    programme = store.standing.programme
    question = next(each.id for each in programme.questions if each.code == "Q2")
    agenda = read_agenda(path, known=KnownNames.of(programme))
    load_agenda(store, question, agenda, at=1, source="agenda.md")
    roundtable = plan_roundtable(store, question, at=2, title="R", zone="UTC").subject[0]
    if request.param == "open":
        open_room(store, roundtable, at=NOON)
    return roundtable


def items(store: Store, roundtable: str) -> tuple[Item, ...]:
    return load_record(store.db, roundtable, notes=False).items


def listed(store: Store, roundtable: str) -> list[str]:
    return [
        "–" if each.skipped else f"{each.start} {each.title.split(':')[-1].strip()}"
        for each in items(store, roundtable)
    ]


def test_an_item_is_moved_and_the_starts_follow(store: Store, room: str) -> None:
    before = items(store, room)
    changes = move_item(store, room, before[2].id, 2, at=NOON)
    assert listed(store, room) == [
        "14:00 Welcome",
        "14:05 two",
        "14:15 one",
        "14:30 Break",
        "14:35 Guest speaker",
        "14:45 Close",
    ]
    assert act_in_words(store.db, changes.verb, changes.subject) == "move “Case: two”"
    undo(store, at=NOON + 1)
    assert items(store, room) == before


def test_minutes_are_planned_minutes_and_gap_and_fixed_start_stay(store: Store, room: str) -> None:
    retime_item(store, room, items(store, room)[1].id, 7 * MIN, at=NOON)
    assert [each.planned_ms // MIN for each in items(store, room)] == [5, 7, 10, 5, 10, 15]
    assert [each.start for each in items(store, room)] == [
        "14:00",
        "14:05",
        "14:12",
        "14:27",  # five minutes behind the one before, as it was
        "14:35",  # sharp
        "14:45",
    ]
    retime_item(store, room, items(store, room)[0].id, 20 * MIN, at=NOON)
    assert [each.start for each in items(store, room)][3:] == ["14:37", "14:42", "14:52"]


def test_what_is_left_out_is_not_planned_and_comes_back(store: Store, room: str) -> None:
    first = items(store, room)[0].id
    skip_item(store, room, None, at=NOON)
    assert listed(store, room)[:3] == ["–", "14:00 one", "14:10 two"]
    start(store, room, at=START)
    record = load_record(store.db, room)
    state = state_at(store.standing.programme, record, START)
    assert state.item is not None
    assert state.item.item.title == "Case: one"
    assert state.items[0].status is ItemStatus.SKIPPED
    assert record.roundtable.planned_end == START + 60 * MIN
    assert state.over_ms == 0
    assert record.items[0].planned_ms == 0
    assert was_added(record, record.items[0])
    undo(store, at=START + 1)
    restore_item(store, room, first, at=START + 2)
    assert listed(store, room)[:2] == ["14:00 Welcome", "14:05 one"]


def test_a_sharp_start_that_was_left_out_is_sharp_again(store: Store, room: str) -> None:
    before = items(store, room)
    skip_item(store, room, before[4].id, at=NOON)
    assert listed(store, room)[3:] == ["14:30 Break", "–", "14:35 Close"]
    restore_item(store, room, items(store, room)[4].id, at=NOON)
    assert listed(store, room) == [f"{i.start} {i.title.split(':')[-1].strip()}" for i in before]


def test_what_is_added_is_planned_like_the_others(store: Store, room: str) -> None:
    after = items(store, room)[0].id
    add_item(store, room, "Introductions", 4 * MIN, at=NOON, method="Round", after=after)
    rename_item(store, room, items(store, room)[2].id, "Case: the first", at=NOON)
    assert listed(store, room)[:3] == ["14:00 Welcome", "14:05 Introductions", "14:09 the first"]
    start(store, room, at=START)
    record = load_record(store.db, room)
    assert record.items[1].planned_ms == 4 * MIN
    assert not any(was_added(record, each) for each in record.items)
    # The gap takes it up; nothing ends later.
    assert record.roundtable.planned_end == START + 60 * MIN
    assert [(each.planned_start or 0) - START for each in record.items] == [
        minute * MIN for minute in (0, 5, 9, 19, 30, 35, 45)
    ]
    assert sorted(gaps_before(record.items).values())[-1] == MIN
    retime_item(store, room, record.items[1].id, 6 * MIN, at=START + 1)
    assert items(store, room)[1].planned_ms == 4 * MIN  # what was planned stays so


def test_the_theme_keeps_its_agenda_and_the_next_roundtable_has_it(store: Store, room: str) -> None:
    planned = items(store, room)
    skip_item(store, room, planned[2].id, at=NOON)
    own = items(store, room)
    assert [each.id for each in own] != [each.id for each in planned]
    # A window that has not heard of the copy yet names the item by its old id.
    rename_item(store, room, planned[0].id, "Good morning", at=NOON)
    assert items(store, room)[0].title == "Good morning"
    head = load_record(store.db, room).roundtable
    second = plan_roundtable(store, head.question, at=NOON, title="S", zone="UTC").subject[0]
    assert items(store, second) == planned
    start(store, room, at=START)
    assert [each.id for each in items(store, room)] == [each.id for each in own]
    assert check(store.db, full=True) == ()


def test_undo_of_the_first_change_gives_the_theme_s_agenda_back(store: Store, room: str) -> None:
    planned = items(store, room)
    skip_item(store, room, planned[2].id, at=NOON)
    undo(store, at=NOON + 1)
    assert items(store, room) == planned
    rename_item(store, room, planned[1].id, "Case: again", at=NOON + 2)
    assert listed(store, room)[1:3] == ["14:05 again", "14:15 two"]


def test_without_any_agenda_one_is_made(store: Store) -> None:
    room = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    add_item(store, room, "Talk", 20 * MIN, at=3)
    add_item(store, room, "Close", 5 * MIN, at=4)
    start(store, room, at=START)
    record = load_record(store.db, room)
    assert [each.planned_start for each in record.items] == [START, START + 20 * MIN]
    assert record.roundtable.planned_end == START + 25 * MIN
    take_next_item(store, room, at=START + MIN)


def test_what_needs_a_running_item_still_does(store: Store, room: str) -> None:
    with pytest.raises(Refused, match="has not started: /start it first"):
        extend_item(store, room, MIN, at=NOON)
    with pytest.raises(Refused, match=r"can come at 1 to 6$"):
        move_item(store, room, items(store, room)[0].id, 9, at=NOON)


def test_everything_left_out_leaves_only_the_clock(store: Store, room: str) -> None:
    for _ in items(store, room):
        skip_item(store, room, None, at=NOON)
    with pytest.raises(Refused, match="there is nothing to skip"):
        skip_item(store, room, None, at=NOON)
    start(store, room, at=START)
    assert load_record(store.db, room).runs == ()


def test_the_command_line_leaves_out_before_the_start_too(tmp_path: Path) -> None:
    found = play(tmp_path, "00:00 /skip 1\n00:10 /open\n00:20 /skip 3\n01:00 /start\n02:00 hello")
    assert found["problems"] == []
    assert [each["status"] for each in found["items"]] == ["skipped", "running", "skipped"]
    assert found["planned_end"] == "2026-10-07T14:20:00Z"
