"""What does not hold what the journal says is made anew from it; a file that is damaged is not."""

from contextlib import closing
from pathlib import Path

import pytest

from facilitator.store.backups.backup import list_backups
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.queries.notes_found import NoteFilter, find_notes
from facilitator.store.recovery.rebuild_or_recover import rebuild_stale, recover_or_rebuild
from facilitator.store.recovery.recover import judge_file
from facilitator.store.sqlite import connect_writer
from tests.store.programme_files import ME, NOON, make_programme


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_programme(tmp_path / "a.roundtable", notes=5)


def forge(path: Path, statement: str) -> None:
    """Write to a file as another program might, past the journal."""
    with closing(connect_writer(path)) as db:
        db.execute(statement)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE note SET text = 'forged' WHERE n = 1", "table note does not hold"),
        ("DELETE FROM note_question", "table note_question does not hold"),
        ("INSERT INTO search (search) VALUES ('delete-all')", "the search index does not hold"),
    ],
)
def test_what_is_stale_is_made_anew_and_the_file_as_it_was_is_kept(
    path: Path, statement: str, reason: str
) -> None:
    with closing(open_store(path, ME)) as store:
        before = find_notes(store.db, NoteFilter(search="note"))
    forge(path, statement)
    assert judge_file(path).damage == ()
    mended = rebuild_stale(path, ME, at=NOON)
    assert mended is not None
    assert str(mended.sentence).startswith(f"a.roundtable was mended ({reason}")
    assert len(list_backups(path)) == 1
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        assert find_notes(store.db, NoteFilter(search="note")) == before
        assert store.undo(at=NOON), "the history is what it was"


def test_a_whole_file_is_left_alone(path: Path) -> None:
    assert rebuild_stale(path, ME, at=NOON) is None
    assert recover_or_rebuild(path, ME, at=NOON) is None
    assert list_backups(path) == ()


@pytest.mark.slow
def test_whoever_puts_it_right_mends_what_is_stale_and_recovers_what_is_damaged(path: Path) -> None:
    forge(path, "DELETE FROM note_question")
    assert "was mended" in str(recover_or_rebuild(path, ME, at=NOON))
    forge(path, "UPDATE journal SET body = '[' WHERE seq = 3")
    assert [*map(str, judge_file(path).damage)] == ["commit 3 of the journal makes no sense"]
    assert "was damaged and is kept as" in str(recover_or_rebuild(path, ME, at=NOON))


def test_ids_that_may_still_arrive_are_neither_damage_nor_stale(path: Path) -> None:
    with closing(open_store(path, ME)) as store, store.act("add_note", at=NOON) as act:
        act.create("note", text="x", kind="insight", at=NOON, roundtable="nowhere")
    verdict = judge_file(path)
    assert (verdict.damage, verdict.stale) == ((), ())
    assert str(verdict.told("a.roundtable")) == (
        "a.roundtable is not damaged, but table note: 1 of its rows name no roundtable that there"
        " is"
    )
