"""An agenda that brings its question with it, in one act that undo takes back whole."""

import pytest

from facilitator.core.agenda import Agenda
from facilitator.core.errors import Refused
from facilitator.core.item_fields import AgendaItem
from facilitator.operations.agendas import FROM_SAMPLE, load_agenda
from facilitator.operations.setting_up.new_question import (
    likely_question,
    load_agenda_with_question,
    names_new_question,
)
from facilitator.store.file import Store
from facilitator.store.queries.programme import agenda_of, items_of, load_programme

ASKED = "Who pays for the archive?"


def agenda(question: str | None) -> Agenda:
    items = (AgendaItem(1, None, False, 5, "Welcome", question=question),)
    return Agenda("The archive", question, None, None, None, 5, items)


def test_question_and_agenda_come_and_go_as_one(store: Store) -> None:
    before = load_programme(store.db).questions
    read = agenda(ASKED)
    assert names_new_question(load_programme(store.db), read)
    done = load_agenda_with_question(store, "Archive", read, at=2, source="a.md")
    *others, made = load_programme(store.db).questions
    assert tuple(others) == before
    assert (made.id, made.title, made.text, made.theme) == (
        done.subject[0],
        "Archive",
        ASKED,
        True,
    )
    found = agenda_of(store.db, made.id)
    assert found is not None
    assert [item.question for item in items_of(store.db, found[0])] == [made.id]
    assert not names_new_question(load_programme(store.db), read)
    store.undo(at=3)
    assert load_programme(store.db).questions == before


def test_a_question_that_is_there_is_not_new(store: Store) -> None:
    programme = load_programme(store.db)
    assert not names_new_question(programme, agenda(programme.questions[0].code))
    assert not names_new_question(programme, agenda(None))


def test_a_question_without_a_title_is_refused_and_nothing_is_kept(store: Store) -> None:
    before = load_programme(store.db).questions
    with pytest.raises(Refused, match="needs a title"):
        load_agenda_with_question(store, " ", agenda(None), at=2, source="a.md")
    assert load_programme(store.db).questions == before


def likely(store: Store, read: Agenda, shown: str | None) -> str | None:
    return likely_question(store.db, load_programme(store.db), read, shown)


def called(title: str, *items: str, question: str | None = None) -> Agenda:
    listed = tuple(AgendaItem(at, None, False, 5, each) for at, each in enumerate(items, start=1))
    return Agenda(title, question, None, None, None, 5, listed)


def test_an_agenda_is_for_what_it_names_or_is_called(store: Store) -> None:
    first, second, *_ = load_programme(store.db).questions
    assert likely(store, called("Any", "A", question=second.code), first.id) == second.id
    assert likely(store, called("Any", "A", question="Who pays?"), first.id) is None
    assert likely(store, called(second.title, "A"), first.id) == second.id
    assert likely(store, called("Any", "A"), None) is None


@pytest.mark.parametrize(
    ("source", "title", "items", "is_shown"),
    [
        (FROM_SAMPLE, "Next", ("Other",), True),
        ("a.docx", "Next", ("Other", "Gauges"), False),
        ("a.docx", "Next", ("Other", "WELCOME"), True),
        ("a.docx", "Our {title}, again", ("Other",), True),
    ],
)
def test_an_agenda_that_somebody_put_there_is_not_replaced_by_a_stranger(
    store: Store, source: str, title: str, items: tuple[str, ...], is_shown: bool
) -> None:
    shown = load_programme(store.db).questions[0]
    load_agenda(store, shown.id, called("Begun", "Welcome", "Close"), at=2, source=source)
    read = called(title.format(title=shown.title), *items)
    assert likely(store, read, shown.id) == (shown.id if is_shown else None)
