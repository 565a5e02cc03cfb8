from facilitator.core.agenda import Agenda, AgendaItem
from facilitator.operations.agendas import load_agenda
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.file import Store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record


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
