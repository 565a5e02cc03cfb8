"""Undo goes by the order of stamps: when a commit arrived is no matter."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.queries.records import load_notes
from facilitator.store.rebuild import adopt, commits_of
from facilitator.store.room_acts import last_act
from facilitator.store.undo import entries, holds, in_force, next_undo
from tests.store.privacy.house import dump
from tests.store.several import ANA, BEN, ROOM, commits, edit, note, share, text_of


@pytest.fixture
def pair(tmp_path: Path):
    with (
        closing(create(tmp_path / "1.roundtable", ANA)) as first,
        closing(create(tmp_path / "2.roundtable", BEN)) as second,
    ):
        yield first, second


def test_an_undo_that_arrives_before_its_act_leaves_no_act_in_force(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    row = note(first, "taken back", at=10)
    first.undo(at=20)
    act, undo = commits(first)
    adopt(second.db, [undo])
    second.author = ANA
    assert not second.redo(at=25)  # of an act that is not here yet
    assert list(commits_of(second.db)) == [undo]
    second.author = BEN
    adopt(second.db, [act])
    assert [holds(second.db, each) for each in entries(second.db)] == [True, False]
    assert [each.verb for each in in_force(entries(second.db))] == ["undo"]
    assert next_undo(second.db, "m1") is None
    assert not second.take_back(act[0], at=30)
    assert load_notes(second.db, ROOM) == ()
    second.author = ANA
    assert second.redo(at=40)
    assert text_of(second, row) == "taken back"
    assert len(load_notes(second.db, ROOM)) == 1


def test_undo_of_a_deletion_whose_note_has_not_arrived_brings_no_half_note(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    row = note(first, "deleted", at=10)
    with first.act("delete_notes", at=20) as act:
        act.about(row).remove("note", row)
    birth, deletion = commits(first)
    adopt(second.db, [deletion])
    second.author = ANA
    second.undo(at=30)
    assert load_notes(second.db, ROOM) == ()
    adopt(second.db, [birth])
    load_notes(second.db, ROOM)
    assert check(second.db) == ()


def test_a_foreign_edit_that_came_later_but_is_older_does_not_block_undo(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    row = note(first, "first", at=10)
    share(second, first)
    edit(second, row, at=20, text="Ben's")
    edit(first, row, at=30, text="Ana's")
    adopt(first.db, commits(second))
    changes = first.undo(at=40)
    assert changes
    assert changes.kept == ()
    assert text_of(first, row) == "Ben's"
    assert first.redo(at=50)
    assert text_of(first, row) == "Ana's"
    share(first, second)
    assert dump(first) == dump(second)


def test_a_foreign_edit_that_is_younger_stays_whenever_it_came(pair: tuple[Store, Store]) -> None:
    first, second = pair
    row = note(first, "first", at=10)
    share(second, first)
    edit(second, row, at=50, text="Ben's")
    adopt(first.db, commits(second))
    first.author = Author("Ana", "m1", "site-3")
    made = edit(first, row, at=60, text="Ana's", kind="quote")
    edit(second, row, at=70, kind="barrier")
    adopt(first.db, commits(second))
    changes = first.take_back(made, at=80)
    assert changes.kept == (("note", row, "kind"),)
    assert text_of(first, row) == "Ben's"


def test_undo_goes_on_past_an_act_that_another_laptop_has_edited_all_of(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    row, other = note(first, "first", at=10), note(first, "other", at=11)
    edit(first, row, at=20, text="Ana's")
    share(second, first)
    edit(second, row, at=30, text="Ben's")
    adopt(first.db, commits(second))
    changes = first.undo(at=40)
    assert (bool(changes), changes.rows, len(changes.kept)) == (True, frozenset(), 1)
    assert first.undo(at=50).rows == {("note", other)}
    assert text_of(first, row) == "Ben's"
    assert first.redo(at=60).rows == {("note", other)}
    assert not first.redo(at=70)
    share(first, second)
    assert dump(first) == dump(second)
    assert check(first.db) == ()


def test_what_was_taken_back_below_is_not_restored(pair: tuple[Store, Store]) -> None:
    """Undo gives what the tables would hold without the act, not what it happened to find."""
    first, _ = pair
    row = note(first, "first", at=10)
    second = edit(first, row, at=20, text="second")
    third = edit(first, row, at=30, text="third")
    assert not first.take_back(second, at=40)  # the text was edited since, and stays
    edit(first, row, at=45, kind="quote")
    assert first.take_back(third, at=50)
    assert text_of(first, row) == "second"
    assert first.take_back(second, at=60)
    assert text_of(first, row) == "first"


def test_the_last_act_of_the_room_is_looked_for_since_the_roundtable_was_made(
    pair: tuple[Store, Store],
) -> None:
    first, _ = pair
    with first.act("give_floor", at=5) as act:
        act.create("turn", roundtable="another", begin=5, kind="turn")
    with first.act("plan_roundtable", at=10) as act:
        roundtable = act.create("roundtable", number=1, title="", zone="UTC", promise="named")
    assert last_act(first.db, "m1", roundtable) is None
    with first.act("give_floor", at=20) as act:
        act.create("turn", roundtable=roundtable, begin=20, kind="turn")
    found = last_act(first.db, "m1", roundtable)
    assert found is not None
    assert found.id == act.changes.commit
