"""The last note is the last of this laptop, whatever has come from others since."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.operations.history import undo
from facilitator.operations.note_taking.notes import (
    add_note,
    delete_notes,
    edit_note,
    take_off_record,
)
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import Store, copy, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import last_note, load_notes, on_record_before
from facilitator.store.rebuild import adopt, commits_of, rebuild_tables
from tests.operations.laptops import bring, hold, make_file

ANA = Author("Note-taker", "m", "s")
BEN = Author("Note-taker", "m2", "s2")  # of the same name, on another laptop


@pytest.fixture
def place(store: Store) -> str:
    return plan_roundtable(store, None, at=2, title="R", zone="UTC").subject[0]


def by_ben(store: Store, place: str, line: str, *, at: int) -> str:
    """Have another laptop take a note, and its commits arrive here."""
    other = store.path.with_name("ben.roundtable")
    if not other.exists():
        copy(store.path, other)
    with closing(open_store(other, BEN)) as theirs:
        adopt(theirs.db, list(commits_of(store.db)))
        note = add_note(theirs, place, line, at=at).subject[0]
        adopt(store.db, list(commits_of(theirs.db)))
    return note


def texts(store: Store, place: str) -> list[str]:
    store.standing.forget()
    return [note.text for note in load_notes(store.db, place)]


@pytest.mark.parametrize("ben_at", [15, 5])
def test_a_line_goes_on_with_the_note_of_this_laptop(store: Store, place: str, ben_at: int) -> None:
    add_note(store, place, "Ana begins", at=10)
    by_ben(store, place, "Ben says something else", at=ben_at)
    add_note(store, place, "… and goes on", at=20)
    found = texts(store, place)
    assert sorted(found) == ["Ana begins and goes on", "Ben says something else"]
    rebuild_tables(store.db)
    add_note(store, place, "... to the end", at=30)
    assert "Ana begins and goes on to the end" in texts(store, place)


def test_labels_at_the_end_stay_there_when_a_note_goes_on(store: Store, place: str) -> None:
    add_note(store, place, "Money is one thing. #[licence]", at=10)
    add_note(store, place, "... Trust is another. #[trust]", at=20)
    assert texts(store, place) == ["Money is one thing. Trust is another. #[trust] #[licence]"]


def test_without_an_own_note_there_is_nothing_to_go_on_with(store: Store, place: str) -> None:
    by_ben(store, place, "Ben alone", at=5)
    assert last_note(store.db, place, ANA.machine) is None
    add_note(store, place, "… begins anew", at=20)
    assert sorted(texts(store, place)) == sorted(["Ben alone", "… begins anew"])


def test_a_note_that_somebody_else_edited_is_still_that_of_its_maker(
    store: Store, place: str
) -> None:
    own = add_note(store, place, "Ana's", at=10).subject[0]
    theirs = by_ben(store, place, "Ben's", at=20)
    edit_note(store, theirs, "Ben's, mended by Ana", at=30)
    found = last_note(store.db, place, ANA.machine)
    assert found is not None
    assert found.id == own


def test_a_clock_that_ran_back_makes_no_earlier_note_the_last(store: Store, place: str) -> None:
    add_note(store, place, "at ten", at=10_000)
    last = add_note(store, place, "after the clock was set back", at=5_000).subject[0]
    found = last_note(store.db, place, ANA.machine)
    assert found is not None
    assert found.id == last


def test_what_was_deleted_or_taken_back_is_no_last_note(store: Store, place: str) -> None:
    first = add_note(store, place, "one", at=10).subject[0]
    second = add_note(store, place, "two", at=11).subject[0]
    add_note(store, place, "three", at=12)
    undo(store, at=13)
    delete_notes(store, (second,), at=14)
    found = last_note(store.db, place, ANA.machine)
    assert found is not None
    assert found.id == first


def test_reaching_back_off_the_record_passes_over_the_notes_of_others(
    store: Store, place: str
) -> None:
    first = add_note(store, place, "one", at=10).subject[0]
    second = add_note(store, place, "two", at=11).subject[0]
    by_ben(store, place, "Ben's", at=12)
    last = add_note(store, place, "three", at=13).subject[0]
    take_off_record(store, (second,), at=14)
    before = on_record_before(store.db, last, ANA.machine)
    assert before is not None
    assert before.id == first
    assert on_record_before(store.db, first, ANA.machine) is None


def test_what_was_brought_in_is_no_last_note_of_ours(tmp_path: Path) -> None:
    with closing(make_file(tmp_path / "ours.roundtable", ANA)) as store:
        place = hold(store, "00:00 /start", "01:00 of our own")
        with closing(make_file(tmp_path / "theirs.roundtable", BEN)) as theirs:
            hold(theirs, "00:00 /start", "02:00 of the other laptop")
        assert bring(store, tmp_path / "theirs.roundtable").added
        found = last_note(store.db, place, ANA.machine)
        assert found is not None
        assert found.text == "of our own"
