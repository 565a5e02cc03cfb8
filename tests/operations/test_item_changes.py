"""What an agenda says of an item is changed, and one item is made two: of a theme, or in a room."""

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.core.agenda import KnownNames
from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.core.schedule import projected_starts
from facilitator.operations import theme_agenda
from facilitator.operations.agendas import load_agenda
from facilitator.operations.history import act_in_words
from facilitator.operations.item_changes import change_item, split_item
from facilitator.operations.items import skip_item
from facilitator.operations.replanning import add_item
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.readers.agenda.read import read_agenda
from facilitator.store.changes import Changes
from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.queries.programme import agenda_of, items_of
from facilitator.store.queries.records import load_record

MIN = 60_000
NOON = 1_791_374_400_000
AGENDA = """# Agenda
Question: Q2
Time: 14:00-14:40 UTC
- 14:00 Welcome (5 min)
- 14:05 Case (10 min) - GBIF
- 14:15 Discussion (15 min)
- 14:30 Close (10 min)
"""


@pytest.fixture
def theme(store: Store, tmp_path: Path) -> str:
    path = tmp_path / "agenda.md"
    path.write_text(AGENDA, encoding="utf-8")
    programme = store.standing.programme
    question = next(each.id for each in programme.questions if each.code == "Q2")
    agenda = read_agenda(path, known=KnownNames.of(programme))
    load_agenda(store, question, agenda, at=1, source="agenda.md")
    return question


@pytest.fixture
def room(store: Store, theme: str) -> str:
    return plan_roundtable(store, theme, at=NOON, title="R", zone="UTC").subject[0]


def of_theme(store: Store, theme: str) -> tuple[Item, ...]:
    found = agenda_of(store.db, theme)
    return items_of(store.db, found[0]) if found else ()


def of_room(store: Store, room: str) -> tuple[Item, ...]:
    return load_record(store.db, room, notes=False).items


def listed(items: tuple[Item, ...]) -> list[str]:
    return [f"{each.start} {each.title}" for each in items]


def test_all_that_is_said_of_an_item_is_one_step(store: Store, theme: str, room: str) -> None:
    q1 = store.standing.programme.questions[0].id
    said = {
        "title": " Who  decides? ",
        "ms": 20 * MIN,
        "method": " Fishbowl ",
        "question": q1,
        "lead": ("GBIF", " ", "Ana  Lima", "GBIF"),
        "per_turn_ms": 2 * MIN,
        "shrink_to_ms": 10 * MIN,
        "cut_first": True,
        "notes": "Chairs in a ring.\nOne stays empty.",
        "materials": " https://example.org/deck \n\nring.pdf\nring.pdf",
    }
    for change, whose, read in (
        (theme_agenda.change, theme, of_theme),
        (change_item, room, of_room),
    ):
        before = read(store, whose)
        changes = change(store, whose, before[2].id, at=NOON, **said)
        after = read(store, whose)
        one = after[2]
        assert (one.title, one.planned_ms, one.method) == ("Who decides?", 20 * MIN, "Fishbowl")
        assert (one.question, one.lead) == (q1, ("GBIF", "Ana Lima"))
        assert (one.per_turn_ms, one.shrink_to_ms, one.cut_first) == (2 * MIN, 10 * MIN, True)
        assert one.notes == "Chairs in a ring.\nOne stays empty."
        assert one.materials == "https://example.org/deck\nring.pdf"
        assert [each.start for each in after] == ["14:00", "14:05", "14:15", "14:35"]
        assert changes.verb in ("change_agenda", "change_item")
        store.undo(at=NOON + 1)
        assert read(store, whose) == before
    assert check(store.db, full=True) == ()


def test_a_start_that_is_fixed_holds_and_what_follows_comes_after_it(
    store: Store, theme: str
) -> None:
    *_, discussion, close = of_theme(store, theme)
    theme_agenda.change(store, theme, discussion.id, at=NOON, start="14.20")
    assert listed(of_theme(store, theme))[2:] == ["14:20 Discussion", "14:35 Close"]
    theme_agenda.change(store, theme, of_theme(store, theme)[0].id, at=NOON, ms=8 * MIN)
    assert listed(of_theme(store, theme))[1:3] == ["14:08 Case", "14:20 Discussion"]
    assert [each.fixed for each in of_theme(store, theme)] == [False, False, True, False]
    with pytest.raises(Refused, match=r"“Close” cannot start at 14:30: .* until 14:35"):
        theme_agenda.change(store, theme, close.id, at=NOON, start="14:30")
    theme_agenda.change(store, theme, discussion.id, at=NOON, start=None)
    assert not of_theme(store, theme)[2].fixed


def test_the_first_start_is_when_the_agenda_begins(store: Store, theme: str) -> None:
    first = of_theme(store, theme)[0]
    theme_agenda.change(store, theme, first.id, at=NOON, start="9:30")
    starts = [each.start for each in of_theme(store, theme)]
    assert starts == ["09:30", "09:35", "09:45", "10:00"]


def test_an_agenda_without_times_gets_them_with_the_first_that_is_given(store: Store) -> None:
    bare = store.standing.programme.questions[0].id
    with store.act("load_agenda", at=NOON) as act:
        act.remove("agenda", (agenda_of(act.db, bare) or ("",))[0])
    for title in ("Welcome", "Case", "Close"):
        theme_agenda.add(store, bare, title, 10 * MIN, at=NOON)
    assert {each.start for each in of_theme(store, bare)} == {None}
    case = of_theme(store, bare)[1]
    theme_agenda.change(store, bare, case.id, at=NOON, start="14:40")
    assert [each.start for each in of_theme(store, bare)] == ["14:30", "14:40", "14:50"]
    theme_agenda.add(store, bare, "Drinks", 10 * MIN, at=NOON)
    assert of_theme(store, bare)[-1].start == "15:00"


def test_an_item_is_made_two(store: Store, theme: str, room: str) -> None:
    for split, change, whose, read in (
        (theme_agenda.split, theme_agenda.change, theme, of_theme),
        (split_item, change_item, room, of_room),
    ):
        one = read(store, whose)[2]
        change(store, whose, one.id, at=NOON, lead=("OCP",), shrink_to_ms=7 * MIN)
        before = read(store, whose)
        split(store, whose, before[2].id, 5 * MIN, at=NOON)
        after = read(store, whose)
        assert listed(after)[2:] == ["14:15 Discussion", "14:20 Discussion (2)", "14:30 Close"]
        first, second = after[2:4]
        assert (first.planned_ms, second.planned_ms) == (5 * MIN, 10 * MIN)
        assert (first.shrink_to_ms, second.shrink_to_ms) == (None, 7 * MIN)
        assert second.lead == ("OCP",)
        split(store, whose, second.id, 4 * MIN, at=NOON)
        assert read(store, whose)[4].title == "Discussion (3)"
        store.undo(at=NOON + 1)
        store.undo(at=NOON + 2)
        assert read(store, whose) == before
        store.undo(at=NOON + 3)
    assert check(store.db, full=True) == ()


def test_while_it_runs_the_plan_stays_and_only_what_waits_is_changed(
    store: Store, room: str
) -> None:
    start(store, room, at=NOON)
    running, case, discussion, _ = of_room(store, room)
    end = projected_starts(load_record(store.db, room), NOON)[1]
    changes = split_item(store, room, discussion.id, 6 * MIN, at=NOON)
    assert act_in_words(store.db, changes.verb, changes.subject) == "split “Discussion”"
    first, second = of_room(store, room)[2:4]
    assert (first.planned_ms, first.allotted_ms) == (15 * MIN, 6 * MIN)
    assert (second.planned_start, second.allotted_ms) == (None, 9 * MIN)
    assert projected_starts(load_record(store.db, room), NOON)[1] == end
    changes = change_item(store, room, case.id, at=NOON, ms=12 * MIN, cut_first=True)
    assert act_in_words(store.db, changes.verb, changes.subject) == "change “Case”"
    assert (of_room(store, room)[1].planned_ms, of_room(store, room)[1].added_ms) == (
        10 * MIN,
        2 * MIN,
    )
    for act in (change_item, lambda *a, **k: split_item(*a, MIN, **k)):
        with pytest.raises(Refused, match="is running: only what is still to come"):
            act(store, room, running.id, at=NOON)
    with pytest.raises(Refused, match="follows what runs"):
        change_item(store, room, case.id, at=NOON, start="15:00")
    skip_item(store, room, case.id, at=NOON)
    with pytest.raises(Refused, match="left out: bring it back first"):
        change_item(store, room, case.id, at=NOON, title="Other")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"title": " "}, "needs a title"),
        ({"ms": -1}, "less than 0 min"),
        ({"ms": 25 * 60 * MIN}, "more than a day"),
        ({"question": "none"}, "not there"),
        ({"per_turn_ms": 0}, "more than 0 s"),
        ({"shrink_to_ms": 11 * MIN}, "takes 10 min: it can shrink to that or less"),
        ({"start": "soon"}, "“soon” is no time of the day"),
    ],
)
def test_what_makes_no_sense_is_refused(
    store: Store, theme: str, room: str, said: dict[str, object], why: str
) -> None:
    doings: tuple[tuple[Callable[..., Changes], str, str], ...] = (
        (theme_agenda.change, theme, of_theme(store, theme)[1].id),
        (change_item, room, of_room(store, room)[1].id),
    )
    for change, whose, item in doings:
        before = of_theme(store, theme)
        with pytest.raises(Refused, match=why):
            change(store, whose, item, at=NOON, **said)
        assert of_theme(store, theme) == before


@pytest.mark.parametrize("ms", [0, 10 * MIN, 11 * MIN, -MIN])
def test_both_parts_need_time(store: Store, theme: str, ms: int) -> None:
    case = of_theme(store, theme)[1]
    with pytest.raises(Refused, match="“Case” takes 10 min: split it"):
        theme_agenda.split(store, theme, case.id, ms, at=NOON)


def test_what_is_added_says_all_at_once(store: Store, room: str) -> None:
    said = {"method": "Round", "per_turn_ms": MIN, "notes": "Who passes is asked again."}
    add_item(store, room, "Check-in", 8 * MIN, at=NOON, **said)
    added = of_room(store, room)[-1]
    assert (added.method, added.per_turn_ms, added.start) == ("Round", MIN, "14:40")
    start(store, room, at=NOON)
    add_item(store, room, "Check-out", 8 * MIN, at=NOON, start="15:00", **said)
    assert of_room(store, room)[-1].per_turn_ms == MIN
