"""Undo, redo and the last lines of the history read what they need, however long the journal is."""

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from facilitator.store.file import Store
from facilitator.store.journal import Act, Author
from facilitator.store.making import create
from facilitator.store.privacy.erasures import erased_already
from facilitator.store.room_acts import last_act, recent_acts
from facilitator.store.scratch import open_scratch
from facilitator.store.sqlite import Connection
from facilitator.store.undo import entries, holds, next_redo, next_undo
from tests.store.privacy.house import commits

ANA, BEN = Author("Ana", "machine-1", "site-1"), Author("Ben", "laptop-2", "site-2")
FEW, MORE = 100, 1_000


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    with closing(create(tmp_path_factory.mktemp("blank") / "b.roundtable", ANA)) as store:
        yield store.db


def filled(blank: Connection, *, acts: int, foreign: int) -> tuple[Store, str]:
    """A roundtable of so many own notes and, since then, notes of another laptop."""
    store = open_scratch(blank, ANA)
    with store.act("plan_roundtable", at=1) as act:
        table = act.create("roundtable", number=1, title="", zone="UTC", promise="named")
    with store.act("give_floor", at=2) as act:
        act.create("turn", roundtable=table, begin=2, kind="turn")
    store.db.execute("BEGIN")
    for author, many in ((ANA, acts), (BEN, foreign)):
        for at in range(10, 10 + many):
            note = Act(store.db, store.standing, author, "add_note", at)
            note.about(note.create("note", roundtable=table, text="x", kind="insight", at=at))
            note.finish()
    store.db.execute("COMMIT")
    return store, table


def steps(db: Connection, work: Callable[[], object]) -> int:
    """Return how many times ten instructions of SQLite some work takes."""
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    db.set_progress_handler(tick, 10)
    try:
        work()
    finally:
        db.set_progress_handler(None, 0)
    return count


WORK: dict[str, Callable[[Store, str], object]] = {
    "undo": lambda store, _: store.undo(at=10**6),
    "undo and redo": lambda store, _: (store.undo(at=10**6), store.redo(at=10**6)),
    "what undo would take": lambda store, _: next_undo(store.db, ANA.machine),
    "nothing of ours": lambda store, _: next_undo(store.db, "another"),
    "nothing to redo": lambda store, _: next_redo(store.db, ANA.machine),
    "nothing of theirs to redo": lambda store, _: next_redo(store.db, "another"),
    "take back an old act": lambda store, _: store.take_back(commits_by(store, 3)[-1], at=10**6),
    "the last lines": lambda store, _: [
        holds(store.db, each) for each in islice(entries(store.db), 20)
    ],
    "what was erased": lambda store, _: erased_already(store.db, "x"),
}


def commits_by(store: Store, most: int) -> list[str]:
    rows = store.db.execute("SELECT id FROM journal ORDER BY seq LIMIT ?", (most,))
    return [row for (row,) in rows]


@pytest.mark.parametrize("what", WORK)
@pytest.mark.parametrize("whose", ["ours", "theirs"])
def test_what_it_takes_does_not_grow_with_the_file(
    blank: Connection, what: str, whose: str
) -> None:
    taken = []
    for many in (FEW, MORE):
        ours, theirs = (many, 1) if whose == "ours" else (1, many)
        store, table = filled(blank, acts=ours, foreign=theirs)
        with closing(store):
            taken.append(steps(store.db, lambda store=store, t=table: WORK[what](store, t)))
    few, more = taken
    assert more <= 1.5 * few + 20


def test_the_last_acts_of_the_room_are_found_among_many_notes_of_others(blank: Connection) -> None:
    taken = []
    for many in (FEW, MORE):
        store, table = filled(blank, acts=1, foreign=many)
        with closing(store):

            def look(store: Store = store, table: str = table) -> None:
                assert last_act(store.db, ANA.machine, table) is not None
                assert len(recent_acts(store.db, ANA.machine, table, most=12)) == 1

            taken.append(steps(store.db, look))
    assert taken[1] <= 1.5 * taken[0] + 20


def test_no_query_of_undo_reads_the_whole_journal(tmp_path: Path) -> None:
    with closing(create(tmp_path / "a.roundtable", ANA)) as store:
        asked: list[str] = []
        store.db.set_trace_callback(asked.append)
        for at in (1, 2):
            with store.act("add_note", at=at) as act:
                act.create("note", text="x", kind="insight", at=at)
        store.undo(at=3)
        store.redo(at=4)
        last_act(store.db, ANA.machine, "r")
        recent_acts(store.db, ANA.machine, "r", most=9)
        erased_already(store.db, "x")
        store.db.set_trace_callback(None)
        reading = [sql for sql in asked if "journal" in sql and sql.startswith("SELECT")]
        assert len(reading) > 8
        for sql in reading:
            plan = [row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
            assert not [each for each in plan if "SCAN journal" in each and "USING" not in each]
        assert commits(store)
