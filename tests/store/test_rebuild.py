"""The journal decides: tables made anew from it, and late commits put in their place."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.store.checks.check import check
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.queries.records import load_notes
from facilitator.store.rebuild import adopt, commits_of, rebuild_tables
from tests.examples import examples

HERE, THERE = Author("Ana", "m1", "site-1"), Author("Ben", "m2", "site-2")


def note(store: Store, text: str, *, at: int) -> str:
    with store.act("add_note", at=at) as act:
        return act.create("note", text=text, kind="insight", at=at)


def edit(store: Store, row: str, *, at: int, **fields: str) -> None:
    with store.act("edit_note", at=at) as act:
        act.change("note", row, **fields)


def texts(store: Store) -> list[tuple[str, str]]:
    return sorted(store.db.execute("SELECT text, kind FROM note WHERE NOT deleted"))


@pytest.fixture
def pair(tmp_path: Path):
    """Two files that begin with the same note, as on two laptops."""
    first = create(tmp_path / "1.roundtable", HERE)
    second = create(tmp_path / "2.roundtable", THERE)
    note(first, "shared", at=10)
    adopt(second.db, list(commits_of(first.db)))
    yield first, second
    first.close()
    second.close()


def test_tables_made_anew_are_what_they_were(pair: tuple[Store, Store]) -> None:
    store, _ = pair
    row = note(store, "licences of the commons", at=20)
    edit(store, row, at=30, kind="quote")
    store.undo(at=40)
    before = texts(store)
    store.db.execute("UPDATE note SET text = 'forged'")
    rebuild_tables(store.db)
    assert texts(store) == before
    assert find_ids(store.db, NoteFilter("lic com")) == (row,)
    assert check(store.db, full=True) == ()


def test_the_same_commits_twice_change_nothing(pair: tuple[Store, Store]) -> None:
    first, second = pair
    note(first, "one more", at=20)
    assert adopt(second.db, list(commits_of(first.db))) == 1
    before = texts(second)
    assert adopt(second.db, list(commits_of(first.db))) == 0
    assert texts(second) == before
    assert check(second.db) == ()


def test_of_two_edits_of_one_field_the_later_stamp_stands(pair: tuple[Store, Store]) -> None:
    first, second = pair
    row = first.db.execute("SELECT id FROM note").fetchone()[0]
    edit(first, row, at=50, text="earlier", kind="barrier")
    edit(second, row, at=60, text="later")
    adopt(first.db, list(commits_of(second.db)))
    adopt(second.db, list(commits_of(first.db)))
    assert texts(first) == texts(second) == [("later", "barrier")]


edits = st.lists(
    st.tuples(st.booleans(), st.sampled_from(["text", "kind"]), st.text(max_size=4), st.integers()),
    max_size=14,
)


@pytest.mark.slow
@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.too_slow])
@given(edits, st.randoms(use_true_random=False))
def test_files_that_exchange_everything_are_equal(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[bool, str, str, int]], random: object
) -> None:
    folder = tmp_path_factory.mktemp("pair")
    first, second = create(folder / "1", HERE), create(folder / "2", THERE)
    try:
        row = note(first, "shared", at=10)
        adopt(second.db, list(commits_of(first.db)))
        for mine, field, value, clock in made:
            store = first if mine else second
            at = clock % (4 * 10**11)  # clocks up to 12 years apart, and running backwards
            edit(store, row, at=at, **{field: value})
            stored = store.db.execute(f"SELECT {field} FROM note").fetchone()[0]  # noqa: S608
            assert stored == value  # one's own edit is never hidden
        theirs, ours = list(commits_of(second.db)), list(commits_of(first.db))
        random.shuffle(theirs)  # type: ignore[attr-defined]
        adopt(first.db, theirs)
        adopt(second.db, ours)
        assert texts(first) == texts(second)
        assert check(first.db) == check(second.db) == ()
    finally:
        first.close()
        second.close()


def test_laptops_agree_on_the_order_of_what_happened_at_one_instant(
    pair: tuple[Store, Store],
) -> None:
    first, second = pair
    with first.act("plan_roundtable", at=20) as act:
        roundtable = act.create("roundtable", number=1, title="", zone="UTC", promise="named")
    adopt(second.db, list(commits_of(first.db)))
    for store in (second, first):  # whose note comes first into a file is no matter
        for text in ("a", "b", "c"):
            with store.act("add_note", at=30) as act:
                act.create(
                    "note",
                    roundtable=roundtable,
                    text=f"{store.author.name} {text}",
                    kind="insight",
                    channel="spoken",
                    at=30,
                )
    adopt(first.db, list(commits_of(second.db)))
    adopt(second.db, list(commits_of(first.db)))
    here, there = (
        [each.text for each in load_notes(store.db, roundtable)] for store in (first, second)
    )
    assert here == there
    assert [each for each in here if "Ana" in each] == ["Ana a", "Ana b", "Ana c"]
