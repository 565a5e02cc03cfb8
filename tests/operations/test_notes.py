import pytest

from facilitator.core.model import Kind
from facilitator.operations.note_taking.notes import add_note, edit_note, set_kind
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import Store
from facilitator.store.queries.records import load_note


@pytest.fixture
def note(store: Store) -> str:
    roundtable = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    return add_note(store, roundtable, "!quote “As spoken”", at=3).subject[0]


def test_a_kind_set_by_hand_stays_when_only_the_words_change(store: Store, note: str) -> None:
    set_kind(store, (note,), Kind.BARRIER, at=4)
    edit_note(store, note, "!quote “As it was spoken”", at=5)
    assert load_note(store.db, note).kind is Kind.BARRIER


def test_a_kind_typed_anew_counts(store: Store, note: str) -> None:
    set_kind(store, (note,), Kind.BARRIER, at=4)
    edit_note(store, note, "!decision as spoken", at=5)
    assert load_note(store.db, note).kind is Kind.DECISION
