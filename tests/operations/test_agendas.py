from facilitator.core.agenda import Agenda
from facilitator.core.item_fields import LISTED, AgendaItem, item_of
from facilitator.operations.agendas import load_agenda
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import agenda_of, items_of, load_programme
from facilitator.store.queries.records import load_record
from tests.core.test_item_fields import FULL


def agenda(*titles: str) -> Agenda:
    items = tuple(AgendaItem(n, None, False, 5, title) for n, title in enumerate(titles, start=1))
    return Agenda("A", "Q1", None, None, None, 5 * len(items), items)


def titles(store: Store, roundtable: str) -> list[str]:
    return [item.title for item in load_record(store.db, roundtable).items]


def test_a_new_agenda_reaches_what_is_planned_but_not_what_has_started(store: Store) -> None:
    question = load_programme(store.db).questions[0].id
    planned, running = (
        plan_roundtable(store, question, at=2, title="R", zone="UTC").subject[0] for _ in "ab"
    )
    start(store, running, at=3)
    before = titles(store, running)
    load_agenda(store, question, agenda("One", "Two"), at=4, source="new.md")
    assert titles(store, planned) == ["One", "Two"]
    assert titles(store, running) == before
    store.undo(at=5)
    assert titles(store, planned) == before


def test_an_item_is_stored_and_copied_with_all_its_agenda_says(store: Store) -> None:
    question = load_programme(store.db).questions[1]
    read = Agenda("A", question.code, None, "14:00", "UTC", 7.5, (FULL,))
    load_agenda(store, question.id, read, at=2, source="a.md")
    found = agenda_of(store.db, question.id)
    assert found is not None
    (stored,) = items_of(store.db, found[0])
    roundtable = plan_roundtable(store, question.id, at=3, title="R", zone="UTC").subject[0]
    start(store, roundtable, at=4)
    (copied,) = load_record(store.db, roundtable).items
    wanted = item_of(FULL, question=question.id)
    for each in LISTED:
        value = getattr(wanted, each.name)
        assert value not in (None, "", (), False), f"{each.name} is not tried"
        assert getattr(stored, each.name) == value, each.name
        assert getattr(copied, each.name) == value, each.name
