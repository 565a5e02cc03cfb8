"""Notes put right after they were taken; each is one step of undo."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.floor import Who
from facilitator.core.model import Note
from facilitator.operations.corrections import reassign_turn
from facilitator.operations.floor import give_floor
from facilitator.operations.note_taking.notes import add_note, delete_notes
from facilitator.operations.note_taking.tidying import (
    move_to_question,
    move_to_speaker,
    restore_notes,
    set_due,
    set_owner,
    star_notes,
)
from facilitator.operations.privacy import erase_note
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
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
def room(store: Store) -> str:
    roundtable = plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]
    start(store, roundtable, at=3)
    return roundtable


def organisation(store: Store, handle: str) -> str:
    return next(o.id for o in store.standing.programme.organisations if o.handle == handle)


def take(store: Store, room: str, line: str, *, at: int) -> str:
    return add_note(store, room, line, at=at).subject[0]


def read(store: Store, note: str) -> Note:
    return load_note(store.db, note)


def test_stars_come_and_go(store: Store, room: str) -> None:
    notes = (take(store, room, "one", at=4), take(store, room, "two", at=5))
    assert star_notes(store, notes, at=6).verb == "star_notes"
    assert [read(store, note).star for note in notes] == [True, True]
    star_notes(store, notes[:1], at=7, on=False)
    assert [read(store, note).star for note in notes] == [False, True]
    store.undo(at=8)
    store.undo(at=9)
    assert [read(store, note).star for note in notes] == [False, False]


def test_a_note_that_was_moved_no_longer_follows_its_turn(store: Store, room: str) -> None:
    gbif, oar, osmf = (organisation(store, handle) for handle in ("gbif", "oar", "osmf"))
    give_floor(store, room, Who(None, gbif), at=4)
    moved, other = take(store, room, "one", at=5), take(store, room, "two", at=6)
    move_to_speaker(store, (moved,), Who(None, oar), at=7)
    reassign_turn(store, room, Who(None, osmf), at=8)
    assert read(store, moved).said_by == (oar,)
    assert read(store, other).said_by == (osmf,)
    move_to_speaker(store, (moved, other), Who(), at=9)
    assert read(store, moved).said_by == read(store, other).said_by == ()
    store.undo(at=10)
    assert read(store, moved).said_by == (oar,)


def test_notes_are_moved_to_one_question(store: Store, room: str) -> None:
    questions = {each.code: each.id for each in store.standing.programme.questions}
    note = take(store, room, "#q1 #q3 of both", at=4)
    move_to_question(store, (note,), questions["Q2"], at=5)
    assert read(store, note).questions == (questions["Q2"],)
    store.undo(at=6)
    assert read(store, note).questions == (questions["Q1"], questions["Q3"])


def test_what_was_deleted_comes_back_but_not_what_was_erased(store: Store, room: str) -> None:
    notes = (take(store, room, "one", at=4), take(store, room, "two", at=5))
    delete_notes(store, notes, at=6)
    erase_note(store, notes[1], at=7)
    assert restore_notes(store, notes, at=8).rows == {("note", notes[0])}
    assert read(store, notes[0]).text == "one"
    with pytest.raises(KeyError):
        read(store, notes[1])


def test_owner_and_day_of_an_action_are_put_right(store: Store, room: str) -> None:
    ocp = organisation(store, "ocp")
    person = next(p for p in store.standing.programme.people if p.organisation == ocp)
    note = take(store, room, "!action @gbif share it by 12 Dec", at=4)
    set_owner(store, (note,), Who(person.id, ocp), at=5)
    set_due(store, (note,), "2027-01-15", at=6)
    found = read(store, note)
    assert (found.owner_person, found.owner_organisation) == (person.id, None)
    assert found.due == "2027-01-15"
    set_owner(store, (note,), Who(None, ocp), at=7)
    set_due(store, (note,), None, at=8)
    found = read(store, note)
    assert (found.owner_person, found.owner_organisation, found.due) == (None, ocp, None)
