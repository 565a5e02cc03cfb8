"""Acts on many rows: few statements, told how far they are, stopped as a whole, and taken back."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.core.errors import Stopped
from facilitator.core.floor import Who
from facilitator.core.model import Kind, Promise
from facilitator.operations.note_taking.channel import mark_chat
from facilitator.operations.note_taking.labelling import (
    add_about,
    add_speaker,
    remove_speaker,
    tag_notes,
    untag_notes,
)
from facilitator.operations.note_taking.notes import (
    add_note,
    delete_notes,
    put_on_record,
    set_kind,
    take_off_record,
)
from facilitator.operations.note_taking.placing import hold_to
from facilitator.operations.note_taking.tidying import (
    move_to_question,
    move_to_speaker,
    restore_notes,
    set_due,
    set_owner,
    star_notes,
)
from facilitator.operations.roundtables import plan_roundtable, start
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author, Commit
from facilitator.store.queries.programme import load_tags
from facilitator.store.rebuild import adopt, commits_of
from facilitator.store.undo import entries
from facilitator.store.watch import Watch
from tests.examples import examples
from tests.sample_file import put_sample
from tests.store.privacy.house import dump

ME = Author("Ana", "m", "s")
FEW, MANY = 20, 150

Act = Callable[[Store, tuple[str, ...], int], object]


def first(store: Store, table: str) -> str:
    row_id: str = store.db.execute(f"SELECT id FROM {table} ORDER BY n").fetchone()[0]  # noqa: S608
    return row_id


ACTS: dict[str, Act] = {
    "kind": lambda store, notes, at: set_kind(store, notes, Kind.BARRIER, at=at),
    "star": lambda store, notes, at: star_notes(store, notes, at=at),
    "due": lambda store, notes, at: set_due(store, notes, "2026-12-01", at=at),
    "owner": lambda store, notes, at: set_owner(
        store, notes, Who(None, first(store, "organisation")), at=at
    ),
    "delete": lambda store, notes, at: delete_notes(store, notes, at=at),
    "restore": lambda store, notes, at: restore_notes(store, notes, at=at),
    "off": lambda store, notes, at: take_off_record(store, notes, at=at),
    "on": lambda store, notes, at: put_on_record(store, notes, at=at),
    "hold": lambda store, notes, at: hold_to(store, notes, Promise.CHATHAM, at=at),
    "tag": lambda store, notes, at: tag_notes(store, notes, "language", at=at),
    "untag": lambda store, notes, at: untag_notes(
        store, notes, {name: row for row, name in load_tags(store.db)}.get("language", ""), at=at
    ),
    "about": lambda store, notes, at: add_about(store, notes, first(store, "organisation"), at=at),
    "speaker": lambda store, notes, at: add_speaker(store, notes, first(store, "person"), at=at),
    "no speaker": lambda store, notes, at: remove_speaker(
        store, notes, first(store, "organisation"), at=at
    ),
    "moved to a speaker": lambda store, notes, at: move_to_speaker(
        store, notes, Who(None, first(store, "organisation")), at=at
    ),
    "moved to a question": lambda store, notes, at: move_to_question(
        store, notes, first(store, "question"), at=at
    ),
    "chat": lambda store, notes, at: mark_chat(store, notes, at=at),
}
# Of these each note is looked at with what it belongs to: a search index, a past, a turn.
NOTE_BY_NOTE = {"delete", "restore", "off", "on", "hold", "chat"}


def filled(path: Path, notes: int) -> tuple[str, ...]:
    put_sample(path, ME, at=1)
    with closing(open_store(path, ME)) as store:
        store.db.execute("PRAGMA synchronous = OFF")
        planned = plan_roundtable(
            store, None, at=2, title="R", zone="UTC", promise=Promise.ORGANISATION
        )
        start(store, planned.subject[0], at=3)
        lines = ("@oar #[language] one", "two", "#q1 three", "!action @ocp four", "!off five")
        return tuple(
            add_note(store, planned.subject[0], lines[n % 5], at=10 + n).subject[0]
            for n in range(notes)
        )


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    path = tmp_path_factory.mktemp("few") / "p.roundtable"
    return path, filled(path, FEW)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    path = tmp_path_factory.mktemp("many") / "p.roundtable"
    return path, filled(path, MANY)


@pytest.fixture
def store(many: tuple[Path, tuple[str, ...]], tmp_path: Path) -> Iterator[Store]:
    shutil.copy(many[0], tmp_path / "p.roundtable")
    with closing(open_store(tmp_path / "p.roundtable", ME)) as opened:
        yield opened


def statements(store: Store, work: Callable[[], object]) -> int:
    """Return how many statements are asked of SQLite but for those that write one row."""
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    try:
        work()
    finally:
        store.db.set_trace_callback(None)
    return sum(not each.startswith(("UPDATE", "INSERT", "--")) for each in asked)


@pytest.mark.parametrize("what", sorted(ACTS.keys() - NOTE_BY_NOTE - {"untag"}))
def test_an_act_on_many_notes_asks_no_more_than_one_on_a_few(
    store: Store, many: tuple[Path, tuple[str, ...]], what: str
) -> None:
    notes = many[1]
    asked = [
        statements(store, lambda some=some, at=at: ACTS[what](store, some, at))
        for at, some in ((10_000, notes[:10]), (20_000, notes[10:]))
    ]
    assert asked[1] <= asked[0] + 10
    undone = statements(store, lambda: store.undo(at=30_000))
    assert undone <= statements(store, lambda: store.undo(at=40_000)) + 10, "the few, from the past"


def test_what_lies_further_back_is_read_for_all_rows_at_once(
    store: Store, many: tuple[Path, tuple[str, ...]]
) -> None:
    notes = many[1]
    for at, what in enumerate(("star", "kind", "speaker", "tag"), start=1):
        ACTS[what](store, notes, 10_000 * at)
    for at in range(5, 8):
        assert statements(store, lambda at=at: store.undo(at=10_000 * at)) < 60
    assert check(store.db, full=True) == ()


def test_it_is_told_how_far_an_act_is(store: Store, many: tuple[Path, tuple[str, ...]]) -> None:
    told: list[tuple[int, int]] = []
    store.watch = Watch(lambda done, total: told.append((done, total)))
    notes = many[1] * 8
    star_notes(store, notes, at=10_000)
    assert told == [(each, 1_200) for each in range(200, 1_400, 200)]
    told.clear()
    store.undo(at=20_000)
    assert told == [(150, 150)], "the rows that had changed"


@pytest.mark.parametrize("what", sorted(ACTS))
def test_what_is_stopped_has_changed_nothing(
    store: Store, many: tuple[Path, tuple[str, ...]], what: str
) -> None:
    before = dump(store)
    watch = store.watch = Watch(lambda _done, _total: None)
    watch.stop()
    with pytest.raises(Stopped, match="stopped: nothing was changed"):
        ACTS[what](store, many[1][1:], 10_000)
    assert dump(store) == before
    store.watch = None
    assert star_notes(store, many[1][:1], at=20_000), "and what comes next is done"


def test_an_undo_that_is_stopped_takes_nothing_back(
    store: Store, many: tuple[Path, tuple[str, ...]]
) -> None:
    ACTS["speaker"](store, many[1], 10_000)
    before = dump(store)
    watch = store.watch = Watch(lambda _done, _total: None)
    watch.stop()
    with pytest.raises(Stopped):
        store.undo(at=20_000)
    assert dump(store) == before


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return what the tables hold; the journal of each way has ids of its own."""
    held = dump(store)
    del held["journal"]
    return held


SOME = (st.integers(0, FEW - 1), st.integers(1, FEW))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(sorted(ACTS)), *SOME),
        st.tuples(st.just("arrives"), st.sampled_from(sorted(ACTS)), *SOME, st.integers(-3, 3)),
        st.sampled_from(("undo", "undo", "undo", "redo", "redo")),
        st.tuples(st.just("back"), st.integers(1, 5)),
    ),
    min_size=2,
    max_size=9,
)


@pytest.mark.slow
@settings(max_examples=examples(30), deadline=None)
@given(steps=STEPS)
def test_what_was_made_here_is_taken_back_as_any_other_would_be(
    few: tuple[Path, tuple[str, ...]], tmp_path_factory: pytest.TempPathFactory, steps: list[object]
) -> None:
    """A store that has just been opened made no commit: it asks the journal for each field."""
    path, notes = few
    one, other = (tmp_path_factory.mktemp("way") / "p.roundtable" for _ in range(2))
    for each in (one, other):
        shutil.copy(path, each)
    with closing(open_store(one, ME)) as at_once:
        for number, step in enumerate(steps, start=1):
            arrived = elsewhere(path, one.with_name(f"{number}.roundtable"), step, notes, number)
            do(at_once, step, notes, 1_000 * number, arrived)
            with closing(open_store(other, ME)) as looked_up:
                do(looked_up, step, notes, 1_000 * number, arrived)
                assert tables(at_once) == tables(looked_up)
        assert check(at_once.db, full=True) == ()


def elsewhere(
    path: Path, copy: Path, step: object, notes: tuple[str, ...], number: int
) -> tuple[Commit, ...]:
    """Return what another laptop, which has had nothing since the notes, did to some of them."""
    if not (isinstance(step, tuple) and step[0] == "arrives"):
        return ()
    _, what, begin, length, later = step
    shutil.copy(path, copy)
    with closing(open_store(copy, Author("Ben", "other", "other"))) as store:
        do(store, (what, begin, length), notes, 1_000 * (number + later))
        return tuple(commits_of(store.db))


def do(
    store: Store, step: object, notes: tuple[str, ...], at: int, arrived: tuple[Commit, ...] = ()
) -> None:
    match step:
        case "undo":
            store.undo(at=at)
        case "redo":
            store.redo(at=at)
        case ("back", int(which)):
            acts = [each for each in entries(store.db) if each.machine == ME.machine]
            if which <= len(acts):
                store.take_back(acts[which - 1].id, at=at)
        case ("arrives", *_):
            adopt(store.db, arrived)
            store.standing.forget()
        case (str(what), int(begin), int(length)):
            some = notes[begin : begin + length]
            if what != "hold" or any(not read_off(store, each) for each in some):
                ACTS[what](store, some, at)


def read_off(store: Store, note: str) -> bool:
    sql = "SELECT attribution IS NOT NULL FROM note WHERE id = ?"
    return bool(store.db.execute(sql, (note,)).fetchone()[0])
