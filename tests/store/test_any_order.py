"""Commits of several laptops arrive in any order: the same tables, and the same undo."""

from collections.abc import Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.journal import Author, Commit
from facilitator.store.making import create
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.queries.records import load_notes
from facilitator.store.queries.stream import StreamFilter, count_stream, load_newest
from facilitator.store.rebuild import adopt
from facilitator.store.scratch import open_scratch
from facilitator.store.sqlite import Connection
from facilitator.store.undo import entries, holds, in_force, next_undo
from tests.examples import examples
from tests.store.privacy.house import dump
from tests.store.several import ANA, BEN, ROOM, commits, edit, note, share


@pytest.fixture
def pair(tmp_path: Path):
    with (
        closing(create(tmp_path / "1.roundtable", ANA)) as first,
        closing(create(tmp_path / "2.roundtable", BEN)) as second,
    ):
        yield first, second


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory):
    """An empty programme; copies of it in memory cost nothing."""
    with closing(create(tmp_path_factory.mktemp("blank") / "b.roundtable", ANA)) as store:
        yield store.db


def test_an_edit_that_arrives_before_its_note_is_nowhere_to_be_seen(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    row = note(first, "as it was born", at=10)
    edit(first, row, at=20, text="as it was edited", kind="quote")
    birth, edited = commits(first)
    adopt(second.db, [edited])
    assert find_ids(second.db, NoteFilter("edited")) == ()
    assert find_ids(second.db, NoteFilter("")) == ()
    assert load_notes(second.db, ROOM) == ()
    gone = StreamFilter(ROOM, deleted=True)
    assert (count_stream(second.db, gone), load_newest(second.db, gone, 9)) == (0, ())
    assert check(second.db) == ()
    adopt(second.db, [birth])
    assert find_ids(second.db, NoteFilter("edited")) == (row,)
    assert load_notes(second.db, ROOM) == load_notes(first.db, ROOM)
    assert check(second.db, full=True) == check(first.db, full=True)


doings = st.lists(
    st.tuples(
        st.booleans(),
        st.sampled_from(("add", "edit", "kind", "tag", "untag", "delete", "undo", "redo", "swap")),
        st.integers(0, 9),
        st.integers(0, 10**6),
    ),
    max_size=12,
)

_VERBS = {
    "edit": "edit_note",
    "kind": "set_kind",
    "tag": "edit_note",
    "untag": "edit_note",
    "delete": "delete_notes",
    "swap": "delete_notes",
}


def do(store: Store, what: str, which: int, at: int) -> None:
    rows = [row for (row,) in store.db.execute("SELECT id FROM note ORDER BY id")]
    if what in ("undo", "redo"):
        store.undo(at=at) if what == "undo" else store.redo(at=at)
    elif what == "add" or not rows:
        note(store, f"{store.author.name} {which}", at=at)
    else:
        row = rows[which % len(rows)]
        with store.act(_VERBS[what], at=at) as act:
            act.about(row)
            if what == "edit":
                act.change("note", row, text=f"edited {at}")
            elif what == "kind":
                act.change("note", row, kind="quote" if which % 2 else "barrier")
            elif what == "tag":
                act.link("note_tag", row, f"t{which % 3}", position=which)
            elif what == "untag":
                act.unlink("note_tag", row, f"t{which % 3}")
            else:
                act.remove("note", row)


def tables(store: Store) -> dict[str, object]:
    return {table: rows for table, rows in dump(store).items() if table != "journal"}


def standing(store: Store) -> list[tuple[str, bool]]:
    return [(each.id, holds(store.db, each)) for each in entries(store.db)]


def parts(given_commits: Sequence[Commit], cuts: list[int]) -> list[list[Commit]]:
    places = sorted({0, len(given_commits), *(each % (len(given_commits) + 1) for each in cuts)})
    return [list(given_commits[begin:end]) for begin, end in pairwise(places)]


@pytest.mark.slow
@settings(max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(doings, st.randoms(use_true_random=False), st.lists(st.integers(0, 40), max_size=4))
def test_any_order_repetition_and_split_gives_the_tables_of_a_rebuild(
    blank: Connection, made: list, random: object, cuts: list[int]
) -> None:
    with (
        closing(open_scratch(blank, ANA)) as first,
        closing(open_scratch(blank, BEN)) as second,
        closing(open_scratch(blank, Author("Cy", "m3", "site-3"))) as third,
    ):
        for mine, what, which, at in made:
            if what == "swap":
                share(first, second)
            else:
                do(first if mine else second, what, which, at)
        every = [*commits(first), *commits(second), *commits(first)[::3]]
        random.shuffle(every)  # type: ignore[attr-defined]
        for part in parts(every, cuts):
            adopt(third.db, part)
            assert check(third.db) == ()
            load_notes(third.db, ROOM)
        share(first, second)
        assert dump(first) == dump(second)
        assert dump(third) == dump(first)
        assert standing(third) == standing(first)
        cancelled = {each.id for each in in_force(entries(third.db))}
        assert standing(third) == [(each.id, each.id in cancelled) for each in entries(third.db)]
        for store in (first, second, third):
            stale = [each for each in check(store.db, full=True) if "name no" not in str(each)]
            assert stale == []


@pytest.mark.slow
@settings(max_examples=examples(20), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(doings)
def test_undo_gives_the_tables_without_the_act(blank: Connection, made: list) -> None:
    """Undo of the last act of one laptop is the replay of all other commits."""
    with (
        closing(open_scratch(blank, ANA)) as first,
        closing(open_scratch(blank, BEN)) as second,
        closing(open_scratch(blank, ANA)) as third,
    ):
        for mine, what, which, at in made:
            if what == "swap":
                share(first, second)
            elif what not in ("undo", "redo"):
                do(first if mine else second, what, which, at)
        share(first, second)
        last = next_undo(first.db, ANA.machine)
        changes = first.undo(at=10**7)
        if last is None or changes.kept:
            return
        adopt(third.db, [each for each in commits(second) if each[0] != last.id])
        assert alive(first) == alive(third)


def alive(store: Store) -> dict[str, object]:
    live = {}
    for table in ("note", "note_tag"):
        fields = "id, text, kind" if table == "note" else "note, tag, position"
        live[table] = sorted(store.db.execute(f"SELECT {fields} FROM {table} WHERE NOT deleted"))  # noqa: S608
    return live
