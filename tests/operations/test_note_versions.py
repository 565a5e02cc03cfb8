"""The history of a note: who changed what, and back to any version without loosening its rule."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Refused
from facilitator.core.floor import Who
from facilitator.core.model import Kind, Promise
from facilitator.core.note_version import telling
from facilitator.operations.floor import give_floor
from facilitator.operations.note_taking.labelling import tag_notes
from facilitator.operations.note_taking.notes import (
    add_note,
    edit_note,
    set_kind,
    take_off_record,
)
from facilitator.operations.note_taking.placing import hold_to
from facilitator.operations.note_taking.tidying import star_notes
from facilitator.operations.note_taking.versions import restore_version
from facilitator.operations.privacy import erase_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.note_history import note_history
from facilitator.store.queries.records import load_note
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    put_sample(tmp_path / "p.roundtable", ME, at=1)
    with closing(open_store(tmp_path / "p.roundtable", ME)) as opened:
        yield opened
        assert check(opened.db, full=True) == ()


@pytest.fixture
def note(store: Store) -> str:
    room = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    start(store, room, at=3)
    gbif = next(o.id for o in store.standing.programme.organisations if o.handle == "gbif")
    give_floor(store, room, Who(None, gbif), at=4)
    return add_note(store, room, "!quote #[open data] about @oar's list", at=5).subject[0]


def test_every_act_on_a_note_is_in_its_history(store: Store, note: str) -> None:
    set_kind(store, (note,), Kind.BARRIER, at=6)
    tag_notes(store, (note,), "language", at=7)
    edit_note(store, note, "about @oar's long list", at=8)
    versions = note_history(store.db, note)
    assert [each.verb for each in versions] == ["add_note", "set_kind", "tag_notes", "edit_note"]
    assert [each.author for each in versions] == ["Ana"] * 4
    kind = versions[1]
    assert (kind.before["kind"], kind.after["kind"]) == ("quote", "barrier")
    assert list(versions[2].links.values()) == [True]
    assert versions[3].after["text"] == "about @oar's long list"


def test_any_version_comes_back_with_its_words_and_labels(store: Store, note: str) -> None:
    first = load_note(store.db, note)
    begun = note_history(store.db, note)[0].commit
    set_kind(store, (note,), Kind.BARRIER, at=6)
    tag_notes(store, (note,), "language", at=7)
    star_notes(store, (note,), at=8)
    edit_note(store, note, "@ocp !action now another", at=9)
    middle = load_note(store.db, note)
    later = note_history(store.db, note)[-1].commit
    restore_version(store, note, begun, at=10)
    assert load_note(store.db, note) == first
    restore_version(store, note, later, at=11)
    assert load_note(store.db, note) == middle
    store.undo(at=12)
    assert load_note(store.db, note) == first


def test_an_earlier_version_is_under_the_rule_of_now(store: Store, note: str) -> None:
    begun = note_history(store.db, note)[0].commit
    hold_to(store, (note,), Promise.CHATHAM, at=6)
    edit_note(store, note, "other words", at=7)
    restore_version(store, note, begun, at=8)
    assert load_note(store.db, note).attribution == Promise.CHATHAM
    take_off_record(store, (note,), at=9)
    edit_note(store, note, "yet others", at=10)
    restore_version(store, note, begun, at=11)
    assert load_note(store.db, note).off_the_record


def test_what_was_erased_does_not_come_back(store: Store, note: str) -> None:
    begun = note_history(store.db, note)[0].commit
    erase_note(store, note, at=6)
    with pytest.raises(Refused, match="are not kept"):
        restore_version(store, note, begun, at=7)


def test_only_what_is_said_is_told(store: Store, note: str) -> None:
    organisations = store.standing.programme.organisations
    room = store.db.execute("SELECT roundtable FROM note WHERE id = ?", (note,)).fetchone()[0]
    give_floor(store, room, Who(None, organisations[1].id), at=6)
    assert len(tuple(telling(note_history(store.db, note)))) == 1
