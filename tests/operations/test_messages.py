"""The facilitator's message on the stage: one at a time, and every change can be undone."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.errors import Refused
from facilitator.operations.messages import LONGEST_MESSAGE, hide_message, show_message
from facilitator.operations.privacy import erase_roundtable, forget_person
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.messages import earlier_messages
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.store.undo import entries
from tests.examples import examples
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")
MIN = 60_000


def plan(store: Store) -> str:
    return plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]


def standing(store: Store, roundtable: str) -> str | None:
    message = load_record(store.db, roundtable, notes=False).message
    return message.text if message else None


def rows(store: Store) -> list[tuple[str, int, int | None]]:
    found = store.db.execute("SELECT text, shown_at, hidden_at FROM message WHERE NOT deleted")
    return [tuple(row) for row in found]


def test_a_message_replaces_the_one_before(store: Store) -> None:
    roundtable = plan(store)
    assert standing(store, roundtable) is None
    show_message(store, roundtable, "  Back at\n15:40 ", at=10)
    show_message(store, roundtable, "Lunch is next door", at=20)
    assert standing(store, roundtable) == "Lunch is next door"
    assert rows(store) == [("Back at 15:40", 10, 20), ("Lunch is next door", 20, None)]
    hide_message(store, roundtable, at=30)
    assert standing(store, roundtable) is None


def test_the_same_message_again_changes_nothing(store: Store) -> None:
    roundtable = plan(store)
    show_message(store, roundtable, "Back at 15:40", at=10)
    assert not show_message(store, roundtable, "Back at  15:40", at=20)
    assert rows(store) == [("Back at 15:40", 10, None)]


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (LONGEST_MESSAGE + 1)])
def test_what_cannot_be_shown_is_refused_and_the_standing_one_stays(
    store: Store, text: str
) -> None:
    roundtable = plan(store)
    show_message(store, roundtable, "x" * LONGEST_MESSAGE, at=10)
    with pytest.raises(Refused):
        show_message(store, roundtable, text, at=20)
    assert standing(store, roundtable) == "x" * LONGEST_MESSAGE


def test_nothing_to_take_away_is_refused(store: Store) -> None:
    roundtable = plan(store)
    with pytest.raises(Refused, match="/message"):
        hide_message(store, roundtable, at=10)


def test_undo_goes_back_through_messages(store: Store) -> None:
    roundtable = plan(store)
    show_message(store, roundtable, "one", at=10)
    show_message(store, roundtable, "two", at=20)
    hide_message(store, roundtable, at=30)
    seen = []
    for at in (40, 50, 60):
        store.undo(at=at)
        seen.append(standing(store, roundtable))
    assert seen == ["two", "one", None]
    store.redo(at=70)
    assert standing(store, roundtable) == "one"


def test_it_stands_there_after_the_program_was_started_again(store: Store, tmp_path: Path) -> None:
    roundtable = plan(store)
    show_message(store, roundtable, "Back at 15:40", at=10)
    again = open_store(tmp_path / "p.roundtable", Author("Ana", "m", "another start"))
    assert standing(again, roundtable) == "Back at 15:40"
    again.close()


def test_a_line_shows_it_and_an_empty_one_takes_it_away(store: Store) -> None:
    roundtable = plan(store)
    enter_line(store, roundtable, "/message Back at 15:40", at=10)
    assert standing(store, roundtable) == "Back at 15:40"
    enter_line(store, roundtable, "/message", at=20)
    assert standing(store, roundtable) is None
    assert [entry.verb for entry in entries(store.db)][:2] == ["hide_message", "show_message"]


def test_earlier_ones_are_offered_once_the_newest_first(store: Store) -> None:
    first, second = plan(store), plan(store)
    for at, text in enumerate(("one", "two", "one", "three"), start=10):
        show_message(store, first, text, at=at)
    show_message(store, second, "two", at=20)
    assert earlier_messages(store.db, 2) == ("two", "three")
    assert earlier_messages(store.db, 9) == ("two", "three", "one")


def test_a_person_who_is_forgotten_is_forgotten_in_messages_too(store: Store) -> None:
    roundtable = plan(store)
    person = load_programme(store.db).people[0]
    show_message(store, roundtable, f"Next: {person.name}", at=10)
    forget_person(store, person.id, at=20)
    assert person.name not in (standing(store, roundtable) or person.name)
    assert not any(person.name in text for text in earlier_messages(store.db, 9))


def test_with_its_roundtable_a_message_is_erased(store: Store) -> None:
    roundtable = plan(store)
    show_message(store, roundtable, "Back at 15:40", at=10)
    erase_roundtable(store, roundtable, at=20)
    assert earlier_messages(store.db, 9) == ()


@settings(max_examples=examples(25), deadline=None)
@given(texts=st.lists(st.sampled_from(["one", "two", ""]), max_size=8))
def test_never_more_than_one_stands(tmp_path_factory: pytest.TempPathFactory, texts: list) -> None:
    path = tmp_path_factory.mktemp("messages") / "p.roundtable"
    put_sample(path, ME, at=1)
    opened = open_store(path, ME)
    roundtable, expected = plan(opened), None
    for at, text in enumerate(texts, start=10):
        if text:
            show_message(opened, roundtable, text, at=at)
        elif expected is not None:
            hide_message(opened, roundtable, at=at)
        expected = text or None
        assert sum(hidden is None for _, _, hidden in rows(opened)) == (expected is not None)
        assert standing(opened, roundtable) == expected
    opened.close()
