"""Erased words are nowhere any more: not in the tables, the journal, the index, nor the bytes."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facilitator.core.sentences import Sentence
from facilitator.store.drafts import Draft, draft_of, put_draft
from facilitator.store.file import Store, open_reader, open_store
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.privacy.erase import erase, forget
from facilitator.store.privacy.redaction import _CODES, ERASE_NOTE, ERASE_ROUNDTABLE
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.rebuild import adopt
from facilitator.store.schema import FIELDS
from tests.examples import examples
from tests.store.privacy.house import (
    LABEL,
    ME,
    NAME,
    OTHER,
    SECRET,
    add_note,
    add_person,
    commits,
    dump,
    edit,
    erase_note,
    frame,
    hold_roundtable,
    is_in_bytes,
    is_whole,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create(tmp_path / "a.roundtable", ME)
    yield made
    made.close()


def test_an_erased_note_is_in_no_table_no_body_no_index_and_no_byte(store: Store) -> None:
    kept = add_note(store, "what others said")
    note = add_note(store, f"GBIF: {SECRET} is what was said", tag=f"{SECRET} tag")
    edit(store, note, f"{SECRET} edited")
    edit(store, note, "reworded")
    put_draft(store, "somewhere", Draft(f"{SECRET} edited", 1, 1))
    assert is_in_bytes(store.path, SECRET)
    before = frame(store)
    erased = erase_note(store, note)
    assert erased.traces is None
    assert ("note", note) in erased.rows
    assert frame(store)[:-1] == before
    assert not is_in_bytes(store.path, SECRET, "reworded")
    assert is_in_bytes(store.path, "what others said")
    assert (find_ids(store.db, NoteFilter("rew")), find_ids(store.db, NoteFilter("others"))) == (
        (),
        (kept,),
    )
    assert draft_of(store.db, "somewhere") is None
    assert is_whole(store)
    row = store.db.execute("SELECT verb, subject, body FROM journal ORDER BY seq DESC").fetchone()
    tag = row[1].split()[1]
    assert row[0] == ERASE_NOTE
    assert json.loads(row[2]) == [
        [t, i, {"deleted": [1, 1]}] for t, i in [("note", note), ("tag", tag)]
    ]


def test_undo_and_redo_pass_over_what_was_erased(store: Store) -> None:
    kept = add_note(store, "first")
    note = add_note(store, SECRET)
    edit(store, note, f"{SECRET} again")
    store.undo(at=3)
    erase_note(store, note)
    assert not store.redo(at=4)
    assert store.undo(at=5).rows == {("note", kept)}
    assert not store.undo(at=6)
    assert store.redo(at=7).rows == {("note", kept)}
    for commit in commits(store):
        store.take_back(commit[0], at=8)
    assert not is_in_bytes(store.path, SECRET)
    assert is_whole(store)


def test_a_tag_that_another_note_has_stays(store: Store) -> None:
    note = add_note(store, SECRET, tag="licences")
    other = add_note(store, "other")
    (tag,) = store.db.execute("SELECT id FROM tag").fetchone()
    with store.act("edit_note", at=2) as act:
        act.link("note_tag", other, tag, position=0)
    erase_note(store, note)
    assert store.db.execute("SELECT name FROM tag").fetchall() == [("licences",)]
    assert store.db.execute("SELECT note, tag FROM note_tag").fetchall() == [(other, tag)]
    assert is_whole(store)


def test_a_second_time_changes_nothing(store: Store) -> None:
    note, person = add_note(store, f"{SECRET} by {NAME}"), add_person(store, NAME)
    table = hold_roundtable(store)
    erase_note(store, note)
    erase(store, ERASE_ROUNDTABLE, "roundtable", table, at=9)
    forget(store, person, LABEL, at=9)
    before = dump(store)
    assert not erase_note(store, note)
    assert not erase(store, ERASE_ROUNDTABLE, "roundtable", table, at=9)
    assert not forget(store, person, LABEL, at=9)
    assert dump(store) == before


def test_an_erased_roundtable_takes_all_that_belongs_to_it(store: Store) -> None:
    kept = add_note(store, "kept")
    table = hold_roundtable(store)
    before = frame(store)
    erased = erase(store, ERASE_ROUNDTABLE, "roundtable", table, at=9)
    assert {"roundtable", "note", "queue", "item"} <= {name for name, _ in erased.rows}
    assert not is_in_bytes(store.path, SECRET)
    assert frame(store)[:-1] == before
    assert is_whole(store)
    live = {name for name, rows in dump(store).items() if name != "journal" and rows}
    assert "attendance" not in live
    assert [row[0] for row in store.db.execute("SELECT id FROM note WHERE NOT deleted")] == [kept]
    assert store.undo(at=10).rows == {("note", kept)}


def test_the_old_file_brings_nothing_back(store: Store, tmp_path: Path) -> None:
    note, table, person = add_note(store, SECRET), hold_roundtable(store), add_person(store, NAME)
    mention = add_note(store, f"as {NAME} said")
    old_path = tmp_path / "old.roundtable"
    store.db.execute("VACUUM INTO ?", (str(old_path),))
    erase_note(store, note)
    erase(store, ERASE_ROUNDTABLE, "roundtable", table, at=9)
    forget(store, person, LABEL, at=9)
    before = dump(store)
    with closing(open_store(old_path, OTHER)) as old:
        assert adopt(store.db, commits(old)) == 0
        assert dump(store) == before
        # Somebody who has not heard of it goes on working, long after.
        edit(old, note, f"{SECRET} edited there")
        edit(old, mention, f"as {NAME.upper()} really said")
        late = add_note(old, f"{SECRET} late", roundtable=table)
        edit(old, late, f"{SECRET} later")
        with old.act("add_person", at=20) as act:
            act.change("person", person, name=f"{NAME} Esq.")
        theirs = commits(old)
    assert adopt(store.db, theirs[:-3]) == 2
    assert adopt(store.db, theirs) == 3
    assert not is_in_bytes(store.path, SECRET, NAME)
    assert is_whole(store)
    (text,) = store.db.execute("SELECT text FROM note WHERE id = ?", (mention,)).fetchone()
    assert text == f"as {LABEL} really said"
    assert adopt(store.db, theirs) == 0


def test_an_erasure_elsewhere_is_carried_out_here_when_it_comes_in(
    store: Store, tmp_path: Path
) -> None:
    note, table, person = add_note(store, SECRET), hold_roundtable(store), add_person(store, NAME)
    add_note(store, f"as {NAME} said")
    copy = tmp_path / "copy.roundtable"
    store.db.execute("VACUUM INTO ?", (str(copy),))
    with closing(open_store(copy, OTHER)) as there:
        erase_note(there, note)
        erase(there, ERASE_ROUNDTABLE, "roundtable", table, at=9)
        forget(there, person, LABEL, at=9)
        theirs = dump(there)
        put_draft(store, table, Draft("", 1, 1))
        assert adopt(store.db, commits(there)) == 3
    assert dump(store) == theirs
    assert not is_in_bytes(store.path, SECRET, NAME)
    assert is_whole(store)


def test_a_forgotten_person_is_replaced_everywhere(store: Store) -> None:
    person, namesake = add_person(store, "Stand-in"), add_person(store, f"{NAME} Junior")
    with store.act("add_person", at=1) as act:
        act.change("person", person, name=NAME)
    store.author = Author(NAME, "machine-1", "site-1")
    note = add_note(store, f"@[{NAME.upper()}] spoke; {NAME} Junior and {NAME}s did not")
    edit(store, note, f"“{NAME}” – {NAME}, delegáte  ÖNE\nof gbif")
    with store.act("load_agenda", at=2) as act:
        act.create("item", title=f"{NAME}'s case", lead=json.dumps([NAME, "gbif"]))
        act.create("queue", reason=f"asked {NAME}", kind="hand")
    put_draft(store, "box", Draft(f"and {NAME}", 1, 1))
    before = frame(store)
    assert forget(store, person, LABEL, at=9).traces is None
    assert frame(store)[:-1] == before
    assert is_whole(store)

    def one(sql: str) -> object:
        return store.db.execute(sql).fetchone()[0]

    assert one("SELECT text FROM note") == f"“{LABEL}” – {LABEL}, {LABEL}"
    assert one("SELECT title FROM item") == f"{LABEL}'s case"
    assert json.loads(str(one("SELECT lead FROM item"))) == [LABEL, "gbif"]
    assert one("SELECT reason FROM queue") == f"asked {LABEL}"
    assert one("SELECT text FROM draft") == f"and {LABEL}"
    names = dict(store.db.execute("SELECT id, name FROM person").fetchall())
    assert names == {person: LABEL, namesake: f"{NAME} Junior"}
    authors = {row[0] for row in store.db.execute("SELECT author FROM journal")}
    assert authors == {"Note-taker", LABEL}
    store.undo(at=10)
    store.undo(at=11)
    text = f"@[{LABEL}] spoke; {NAME} Junior and {NAME}s did not"
    assert one("SELECT text FROM note") == text
    assert {store.redo(at=12).rows, store.redo(at=13).rows} >= {frozenset({("note", note)})}
    add_note(store, "later, by the same hand")
    assert one("SELECT author FROM journal ORDER BY seq DESC") == LABEL
    assert not is_in_bytes(store.path, "Stand-in")


def test_it_works_while_a_reader_has_the_file_open(store: Store) -> None:
    note = add_note(store, SECRET)
    with closing(open_reader(store.path)) as reader:
        assert reader.execute("SELECT text FROM note").fetchone() == (SECRET,)
        assert erase_note(store, note).traces is None
        assert not is_in_bytes(store.path, SECRET)
        assert reader.execute("SELECT text FROM note").fetchone() == (None,)


def test_a_reader_in_the_middle_is_named_and_costs_only_the_traces(store: Store) -> None:
    note = add_note(store, SECRET)
    store.db.execute("PRAGMA busy_timeout = 10")
    with closing(open_reader(store.path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT text FROM note").fetchone()
        assert erase_note(store, note).traces == Sentence("another program is reading it")
    store.close()
    assert not is_in_bytes(store.path, SECRET)


def test_what_is_taken_for_code_is_a_field() -> None:
    assert {name for fields in FIELDS.values() for name in fields} >= _CODES - {"who", "tag"}


steps = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "undo", "redo", "delete"]), st.integers(0, 3)),
    max_size=14,
)


@pytest.mark.slow
@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(steps, st.integers(0, 3), steps)
def test_whatever_was_done_before_and_is_undone_after_nothing_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, int]],
    which: int,
    after: list[tuple[str, int]],
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    with closing(create(folder / "a.roundtable", ME)) as store:
        notes = [add_note(store, f"{SECRET} 0")]
        _walk(store, notes, before)
        gone = notes.pop(which % len(notes))
        erase_note(store, gone)
        notes = notes or [add_note(store, "one more")]
        _walk(store, notes, [*after, *[("undo", 0)] * 20, *[("redo", 0)] * 20])
        assert is_whole(store)
        told = store.db.execute("SELECT text, deleted FROM note WHERE id = ?", (gone,)).fetchone()
        assert told == (None, 1)
        assert not any(gone in commit[8] and SECRET in commit[8] for commit in commits(store))
    shutil.rmtree(folder)


def _walk(store: Store, notes: list[str], taken: list[tuple[str, int]]) -> None:
    for number, (step, which) in enumerate(taken):
        note = notes[which % len(notes)]
        if step == "add":
            notes.append(add_note(store, f"{SECRET} {number}"))
        elif step == "edit":
            edit(store, note, f"{SECRET} {number}")
        elif step == "delete":
            with store.act("delete_notes", at=3) as act:
                act.remove("note", note)
        else:
            getattr(store, step)(at=4)
