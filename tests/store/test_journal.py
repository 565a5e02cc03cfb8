import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.errors import BadInput
from facilitator.store.checks.check import check
from facilitator.store.file import Store, copy, open_reader, open_store
from facilitator.store.hlc import next_stamp
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.schema import FIELDS, LINKS, VERSION
from facilitator.store.sqlite import DatabaseError
from tests.examples import examples

ME = Author("Note-taker", "machine-1", "site-1")


@pytest.fixture
def store(tmp_path: Path):
    made = create(tmp_path / "a.roundtable", ME)
    yield made
    made.close()


def dump(store: Store) -> dict[str, set[tuple[object, ...]]]:
    """Every live row of every table, by its own columns."""
    tables = {}
    for table, fields in FIELDS.items():
        keys = LINKS[table][:2] if table in LINKS else ("id",)
        columns = ", ".join((*keys, *sorted(fields)))
        rows = store.db.execute(f"SELECT {columns} FROM {table} WHERE NOT deleted")  # noqa: S608
        tables[table] = set(rows)
    return tables


def add_note(store: Store, text: str, **more: str) -> str:
    with store.act("add_note", at=1) as act:
        return act.create("note", text=text, kind="insight", at=1, **more)


def test_a_commit_says_who_when_and_what_changed(store: Store) -> None:
    note = add_note(store, "first")
    with store.act("edit_note", at=2) as act:
        act.about(note).change("note", note, text="second", kind="insight")
    row = store.db.execute(
        "SELECT machine, author, site, at, verb, subject, body FROM journal ORDER BY seq DESC"
    ).fetchone()
    assert row[:6] == ("machine-1", "Note-taker", "site-1", 2, "edit_note", note)
    assert json.loads(row[6]) == [["note", note, {"text": ["first", "second"]}]]
    assert act.changes.rows == {("note", note)}


def test_what_changes_nothing_is_no_commit(store: Store) -> None:
    note = add_note(store, "same")
    with store.act("edit_note", at=2) as act:
        act.change("note", note, text="same")
    assert not act.changes
    assert store.db.execute("SELECT count(*) FROM journal").fetchone()[0] == 1


def test_a_failing_act_leaves_nothing(store: Store) -> None:
    before = dump(store)
    with pytest.raises(ZeroDivisionError), store.act("add_note", at=1) as act:  # noqa: PT012
        act.create("note", text="gone", kind="insight", at=1)
        raise ZeroDivisionError
    assert dump(store) == before
    assert add_note(store, "kept")


def test_a_verb_without_a_row_is_never_written(store: Store) -> None:
    with pytest.raises(KeyError, match="dim_the_lights"), store.act("dim_the_lights", at=1) as act:
        act.create("note", text="x", kind="insight", at=1)
    assert store.db.execute("SELECT count(*) FROM note").fetchone() == (0,)
    add_note(store, "afterwards")


def test_a_field_that_does_not_exist_is_refused(store: Store) -> None:
    with pytest.raises(KeyError, match="colour"), store.act("edit_note", at=1) as act:
        act.create("note", colour="red")


def test_the_search_index_is_always_in_step(store: Store) -> None:
    note = add_note(store, "Café licences")
    assert find_ids(store.db, NoteFilter("cafe lic")) == (note,)
    with store.act("edit_note", at=2) as act:
        act.change("note", note, text="Governance")
    assert find_ids(store.db, NoteFilter("cafe")) == ()
    assert find_ids(store.db, NoteFilter("gov")) == (note,)
    with store.act("take_off_record", at=3) as act:
        act.change("note", note, attribution="off")
    assert find_ids(store.db, NoteFilter("gov")) == ()
    store.undo(at=4)
    assert find_ids(store.db, NoteFilter("gov")) == (note,)
    store.db.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_undo_survives_a_restart_and_redo_gives_it_back(store: Store, tmp_path: Path) -> None:
    note = add_note(store, "first")
    with store.act("edit_note", at=2) as act:
        act.change("note", note, text="second")
    after = dump(store)
    store.close()
    again = open_store(tmp_path / "a.roundtable", ME)
    try:
        again.undo(at=3)
        assert again.db.execute("SELECT text FROM note").fetchone()[0] == "first"
        assert again.undo(at=4)
        assert not again.undo(at=5)
        again.redo(at=6)
        again.redo(at=7)
        assert dump(again) == after
        assert not again.redo(at=8)
    finally:
        again.close()


def test_an_act_after_undo_ends_redo(store: Store) -> None:
    add_note(store, "one")
    store.undo(at=2)
    add_note(store, "two")
    assert not store.redo(at=3)


def test_taking_back_an_earlier_act_keeps_what_was_edited_later(store: Store) -> None:
    note = add_note(store, "first")
    with store.act("edit_note", at=2) as act:
        act.change("note", note, kind="quote", due="2026-12-01")
    first = act.changes.commit
    with store.act("set_kind", at=3) as act:
        act.change("note", note, kind="barrier")
    changes = store.take_back(first, at=4)
    assert changes.kept == (("note", note, "kind"),)
    assert store.db.execute("SELECT kind, due FROM note").fetchone() == ("barrier", None)


def test_what_was_typed_at_one_go_is_one_step(store: Store) -> None:
    with store.act("plan_roundtable", at=0) as act:
        roundtable = act.create("roundtable", number=1)
    for at, text in ((1000, "W"), (3000, "Wr"), (5000, "Write"), (500_000, "Write down")):
        with store.act("write_key_messages", at=at) as act:
            act.about(roundtable).change("roundtable", roundtable, key_messages=text)
    shown = [store.db.execute("SELECT key_messages FROM roundtable").fetchone()[0]]
    for _ in range(2):
        store.undo(at=600_000)
        shown.append(store.db.execute("SELECT key_messages FROM roundtable").fetchone()[0])
    assert shown == ["Write down", "Write", None]
    store.redo(at=700_000)
    assert store.db.execute("SELECT key_messages FROM roundtable").fetchone()[0] == "Write"
    assert check(store.db) == ()


def test_another_machines_acts_are_not_undone(store: Store) -> None:
    add_note(store, "mine")
    store.author = Author("Other", "machine-2", "site-2")
    add_note(store, "theirs")
    store.author = ME
    store.undo(at=5)
    assert [row[0] for row in store.db.execute("SELECT text FROM note WHERE NOT deleted")] == [
        "theirs"
    ]


acts = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.text(max_size=8)),
        st.tuples(st.just("edit"), st.integers(0, 9), st.text(max_size=8)),
        st.tuples(st.just("link"), st.integers(0, 9), st.sampled_from("abc")),
        st.tuples(st.just("remove"), st.integers(0, 9)),
    ),
    max_size=12,
)

_VERBS = {"add": "add_note", "edit": "edit_note", "link": "edit_note", "remove": "delete_notes"}


def perform(store: Store, act_made: tuple[object, ...], notes: list[str], at: int) -> bool:
    """Do one act; returns whether it made a commit."""
    verb, *rest = act_made
    with store.act(_VERBS[str(verb)], at=at) as act:
        if verb == "add":
            notes.append(act.create("note", text=str(rest[0]), kind="insight", at=at))
        elif notes:
            note = notes[int(str(rest[0])) % len(notes)]
            if verb == "edit":
                act.change("note", note, text=str(rest[1]))
            elif verb == "link":
                act.link("note_said_by", note, str(rest[1]), position=at)
            else:
                act.remove("note", note)
    return bool(act.changes)


@pytest.mark.slow
@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts, st.lists(st.integers(-(10**12), 10**12), min_size=12, max_size=12), st.integers(0, 12))
def test_undo_of_n_acts_gives_the_tables_of_n_acts_ago(
    tmp_path_factory: pytest.TempPathFactory,
    made: list[tuple[object, ...]],
    clock: list[int],
    n: int,
) -> None:
    store = create(tmp_path_factory.mktemp("undo") / "u.roundtable", ME)
    try:
        states, notes = [dump(store)], []
        for each, skew in zip(made, clock, strict=False):
            if perform(store, each, notes, at=1_700_000_000_000 + skew):
                states.append(dump(store))
        n = min(n, len(states) - 1)
        for _ in range(n):
            assert store.undo(at=0)
        assert dump(store) == states[len(states) - 1 - n]
        for _ in range(n):
            assert store.redo(at=0)
        assert dump(store) == states[-1]
        assert check(store.db) == ()
        stamps = [row[0] for row in store.db.execute("SELECT hlc FROM journal ORDER BY seq")]
        assert stamps == sorted(stamps)
    finally:
        store.close()


def test_a_clock_years_ahead_never_hides_a_later_edit() -> None:
    ahead = next_stamp(4 * 10**11 + 10**12, "", "s1")
    assert next_stamp(10**12, ahead, "s2") > ahead
    assert next_stamp(10**12, ahead[:12] + "ffff" + "s1", "s2") > ahead[:12] + "ffff" + "s1"


def test_every_promised_pragma_is_set(store: Store) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "application_id": 0x52544254,
        "user_version": VERSION,
    }
    found = {name: store.db.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected


def test_a_reader_cannot_write(store: Store) -> None:
    reader = open_reader(store.path)
    try:
        with pytest.raises(DatabaseError):
            reader.execute("DELETE FROM note")
    finally:
        reader.close()


def test_a_table_that_differs_from_the_journal_is_found(store: Store) -> None:
    add_note(store, "true")
    assert check(store.db, full=True) == ()
    store.db.execute("UPDATE note SET text = 'forged'")
    assert list(map(str, check(store.db))) == ["table note does not hold what the journal says"]


def test_a_copy_holds_everything_and_never_overwrites(store: Store, tmp_path: Path) -> None:
    add_note(store, "kept")
    copy(store.path, tmp_path / "b.roundtable")
    reader = open_reader(tmp_path / "b.roundtable")
    try:
        assert reader.execute("SELECT text FROM note").fetchone()[0] == "kept"
    finally:
        reader.close()
    with pytest.raises(BadInput, match="exists already"):
        copy(store.path, tmp_path / "b.roundtable")


def test_files_that_are_no_programme_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("hello " * 40)
    cases = {
        "missing": "does not exist",
        "empty": "is empty",
        "text": "is not a programme file",
        ".": "is a folder",
    }
    for name, reason in cases.items():
        with pytest.raises(BadInput, match=reason):
            open_store(tmp_path / name, ME)


def test_a_newer_file_is_refused_with_the_remedy(store: Store) -> None:
    store.db.execute("PRAGMA user_version = 99")
    with pytest.raises(BadInput, match=r"newer version of this program .* update"):
        open_store(store.path, ME)
