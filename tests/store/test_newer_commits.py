"""What a newer program wrote: kept whole, shown as far as it is known, folded in by an update."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.store import schema
from facilitator.store.bodies import is_sound
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_store
from facilitator.store.ids import new_id
from facilitator.store.journal import Author, Commit
from facilitator.store.making import create
from facilitator.store.privacy.erase import forget
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.rebuild import adopt, commits_of, rebuild_tables
from facilitator.store.step import Step
from tests.store.privacy.house import SECRET, add_note, add_person, dump, erase_note, is_in_bytes

ME = Author("Ana", "m1", "site-1")


@pytest.fixture
def store(tmp_path: Path):
    made = create(tmp_path / "a.roundtable", ME)
    yield made
    made.close()


def commit(body: object, *, at: int = 50, machine: str = "m2", verb: str = "add_vote") -> Commit:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    stamp = f"{at:012x}0000site-2"
    return (new_id(at), stamp, "site-2", machine, "Ben", at, verb, "", text, None)


def rows(store: Store, columns: str) -> list[tuple[object, ...]]:
    return store.db.execute(f"SELECT {columns} FROM note").fetchall()  # noqa: S608


def told(store: Store) -> str:
    return "; ".join(map(str, check(store.db, full=True)))


def test_what_is_known_of_a_newer_commit_is_applied_and_the_rest_is_kept(store: Store) -> None:
    note = add_note(store, "first")
    given = commit([["note", note, {"mood": [None, "calm"], "text": ["first", "second"]}]])
    votes = commit([["vote", "v1", {"note": [None, note], "deleted": [1, 0]}]], at=60)
    assert adopt(store.db, [given, votes]) == 2
    assert rows(store, "text") == [("second",)]
    assert list(commits_of(store.db))[-2:] == [given, votes]
    assert check(store.db) == ()
    assert "2 of its acts say more" in told(store)
    assert "update this program" in told(store)
    before = dump(store)
    rebuild_tables(store.db)
    assert dump(store) == before


def test_a_commit_that_would_be_misread_is_kept_and_not_applied(store: Store) -> None:
    note = add_note(store, "first")
    given = commit({"v": 2, "merge": [["note", note, {"text": ["first", "second"]}]]})
    assert adopt(store.db, [given]) == 1
    assert adopt(store.db, [given]) == 0
    assert rows(store, "text") == [("first",)]
    assert list(commits_of(store.db))[-1] == given
    assert check(store.db) == ()
    assert "1 of its acts says more" in told(store)
    rebuild_tables(store.db)
    assert rows(store, "text") == [("first",)]


def test_an_update_folds_in_what_was_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = add_note(store, "first")
    adopt(store.db, [commit([["note", note, {"mood": [None, "calm"]}]])])
    store.close()
    step = Step(rows={"note": "mood TEXT"})
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, step))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    monkeypatch.setitem(schema.FIELDS, "note", schema.FIELDS["note"] | {"mood"})
    from facilitator.store import migrations

    later = migrations.Migrations("facilitator")
    for each in migrations.migrations._migrations:
        later(name=each.name)(each.fn)
    later(name="m_next")(lambda db: migrations._take_step(db, schema.VERSION))
    monkeypatch.setattr(migrations, "migrations", later)
    with closing(open_store(tmp_path / "a.roundtable", ME)) as updated:
        assert rows(updated, "text, mood") == [("first", "calm")]
        assert check(updated.db, full=True) == ()


def test_a_newer_act_of_this_machine_is_taken_back_in_the_journal_too(store: Store) -> None:
    note = add_note(store, "first")
    given = commit(
        [["note", note, {"mood": [None, "calm"], "text": ["first", "second"]}]], machine="machine-1"
    )
    adopt(store.db, [given])
    store.author = Author("Note-taker", "machine-1", "site-1")
    assert store.undo(at=70)
    assert rows(store, "text") == [("first",)]
    [[_, _, patch]] = json.loads(list(commits_of(store.db))[-1][8])
    assert patch == {"mood": ["calm", None], "text": ["second", "first"]}


def test_undo_passes_over_what_this_program_cannot_read(store: Store) -> None:
    add_note(store, "first")
    adopt(store.db, [commit({"v": 2, "x": 1}, machine="m1")])
    assert store.undo(at=70)
    assert rows(store, "deleted") == [(1,)]
    assert not store.undo(at=80)


def test_erasing_and_forgetting_reach_what_only_a_newer_program_reads(store: Store) -> None:
    note, kept = add_note(store, SECRET), add_note(store, "kept")
    person = add_person(store, "Ola Nordmann")
    adopt(
        store.db,
        [
            commit([["vote", "v1", {"note": [None, note], "why": [None, f"{SECRET} indeed"]}]]),
            commit([["vote_tag", "v1 t1", {"why": [None, SECRET]}]], at=51),
            commit({"v": 2, "merge": [note, SECRET]}, at=52),
            commit([["vote", "v2", {"note": [None, kept], "why": [None, "as Ola Nordmann"]}]]),
            commit({"v": 3, "said": {"by": ["Ola Nordmann"]}}, at=53),
        ],
    )
    erase_note(store, note)
    late = commit([["vote", "v3", {"note": [None, note], "why": [None, f"{SECRET} late"]}]], at=54)
    adopt(store.db, [late])
    forget(store, person, "a delegate", at=90)
    store.close()
    assert not is_in_bytes(store.path, SECRET)
    assert not is_in_bytes(store.path, "Nordmann")
    with closing(open_store(store.path, ME)) as again:
        bodies = [each[8] for each in commits_of(again.db)]
        assert all(is_sound(body) for body in bodies)
        assert '{"v":3,"said":{"by":["a delegate"]}}' in bodies
        assert any("as a delegate" in body for body in bodies)
        assert "index of the journal" not in told(again)


def test_an_unknown_field_of_ours_is_still_a_mistake(store: Store) -> None:
    with pytest.raises(KeyError, match="mood"), store.act("edit_note", at=1) as act:
        act.create("note", mood="calm")
    assert find_ids(store.db, NoteFilter("")) == ()
