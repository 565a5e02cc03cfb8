"""The agenda of a theme is changed item by item; what runs, or has its own, keeps that."""

from pathlib import Path

import pytest

from facilitator.core.agenda import KnownNames
from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.operations import replanning, theme_agenda
from facilitator.operations.agendas import load_agenda
from facilitator.operations.history import act_in_words, undo
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.readers.agenda.read import read_agenda
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
- 14:20 Guest speaker (10 min, sharp)
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


def items(store: Store, theme: str) -> tuple[Item, ...]:
    found = agenda_of(store.db, theme)
    assert found is not None
    return items_of(store.db, found[0])


def listed(store: Store, theme: str) -> list[str]:
    return [f"{each.start} {each.title}" for each in items(store, theme)]


def test_each_change_lists_the_starts_anew_and_is_one_step(store: Store, theme: str) -> None:
    before = listed(store, theme)
    welcome, case, _, close = items(store, theme)
    theme_agenda.move(store, theme, case.id, 1, at=NOON)
    assert listed(store, theme)[:2] == ["14:00 Case", "14:10 Welcome"]
    theme_agenda.retime(store, theme, welcome.id, 6 * MIN, at=NOON)
    assert listed(store, theme)[2:] == ["14:20 Guest speaker", "14:30 Close"]
    theme_agenda.rename(store, theme, close.id, "  Good   bye ", at=NOON)
    theme_agenda.add(store, theme, "Photo", 3 * MIN, at=NOON, method="Break", after=welcome.id)
    changes = theme_agenda.take_out(store, theme, case.id, at=NOON)
    assert listed(store, theme) == [
        "14:00 Welcome",
        "14:06 Photo",
        "14:20 Guest speaker",
        "14:30 Good bye",
    ]
    assert act_in_words(store.db, changes.verb, changes.subject) == (
        "change the agenda for Governance"
    )
    for _ in range(5):
        undo(store, at=NOON)
    assert listed(store, theme) == before
    assert check(store.db, full=True) == ()


def test_what_is_planned_gets_it_and_what_has_its_own_or_runs_does_not(
    store: Store, theme: str
) -> None:
    shares, own, runs = (
        plan_roundtable(store, theme, at=NOON, title="R", zone="UTC").subject[0] for _ in range(3)
    )
    replanning.rename_item(store, own, items(store, theme)[0].id, "Hello", at=NOON)
    start(store, runs, at=NOON)
    theme_agenda.rename(store, theme, items(store, theme)[0].id, "Opening", at=NOON)
    records = [load_record(store.db, each, notes=False) for each in (shares, own, runs)]
    assert [each.items[0].title for each in records] == ["Opening", "Hello", "Welcome"]


def test_a_theme_without_an_agenda_gets_one(store: Store) -> None:
    bare = store.standing.programme.questions[0].id
    agenda = agenda_of(store.db, bare)
    assert agenda is not None
    with store.act("load_agenda", at=NOON) as act:
        act.remove("agenda", agenda[0])
    planned = plan_roundtable(store, bare, at=NOON, title="R", zone="UTC").subject[0]
    theme_agenda.add(store, bare, "Welcome", 5 * MIN, at=NOON)
    assert [each.title for each in items(store, bare)] == ["Welcome"]
    assert load_record(store.db, planned, notes=False).items == items(store, bare)


def test_what_cannot_be_is_refused(store: Store, theme: str) -> None:
    first = items(store, theme)[0].id
    with pytest.raises(Refused, match="can come at 1 to 4"):
        theme_agenda.move(store, theme, first, 5, at=NOON)
    with pytest.raises(Refused, match="less than 0 min"):
        theme_agenda.retime(store, theme, first, -1, at=NOON)
    with pytest.raises(Refused, match="more than a day"):
        theme_agenda.retime(store, theme, first, 25 * 60 * MIN, at=NOON)
    with pytest.raises(Refused, match="needs a title"):
        theme_agenda.rename(store, theme, first, "  ", at=NOON)
    with pytest.raises(Refused, match="needs a title"):
        theme_agenda.add(store, theme, "", MIN, at=NOON)
    with pytest.raises(KeyError):
        theme_agenda.take_out(store, theme, "nothing", at=NOON)
