"""Files of every released schema open, whole and with all that is in them.

Each was made at its release by `facilitator replay released.log --save version-N.roundtable`.
"""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.core.clock import paused_ms
from facilitator.core.errors import BadInput
from facilitator.store import schema
from facilitator.store.backups.backup import list_backups
from facilitator.store.checks.check import check
from facilitator.store.file import open_reader, open_store, version_of
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.queries.notes_found import NoteFilter, find_ids
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import rebuild_tables
from facilitator.store.sharing.access import ReadOnlyReason, open_access
from facilitator.store.sharing.lock import Lock, take
from facilitator.store.sqlite import Connection
from tests.store.programme_files import files

ME = Author("Ana", "m", "s")

FILES = sorted((Path(__file__).parent.parent / "_files" / "programmes").glob("*.roundtable"))


def test_the_newest_schema_has_a_file() -> None:
    assert f"version-{schema.VERSION}" in {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_released_file_opens(file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path))
    with closing(open_store(copy, ME)) as store:
        assert check(store.db, full=True) == ()
        assert len(load_programme(store.db).members) == 7
        (roundtable,) = roundtables(store.db)
        record = load_record(store.db, roundtable.id)
        assert len(record.turns) == 2
        assert len(record.notes) == 2  # a third was taken back
        assert paused_ms(record, 2**50) == 60_000
        for wanted in ("election rules", "ｅｌｅｃｔｉｏｎ rules"):
            assert find_ids(store.db, NoteFilter(wanted)) == (record.notes[1].id,)
        assert store.undo(at=2**50).verb == "undo"
        rebuild_tables(store.db)
        assert check(store.db, full=True) == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_migrated_file_is_laid_out_like_a_new_one(file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path))
    with closing(open_store(copy, ME)) as old, closing(create(tmp_path / "new", ME)) as new:
        assert layout(old.db) == layout(new.db)


def layout(db: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every table, view and index with its columns, types, defaults and keys."""
    names = db.execute("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    return {
        name: db.execute(f"PRAGMA table_info('{name}')").fetchall()
        for (name,) in names.fetchall()
        if name != "_sqlite_migrations"
    }


def test_what_only_reads_updates_an_older_file_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Path(shutil.copy(FILES[0], tmp_path / "old.roundtable"))
    assert main(["notes", str(copy), "--search", "election rules"]) == 0
    assert "share the election rules" in capsys.readouterr().out
    assert len(list_backups(copy)) == 1


def test_an_older_file_that_cannot_be_written_is_read_from_a_copy_of_this_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(FILES[0], tmp_path / "old.roundtable"))
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anywhere
    assert open_access(copy, ME, at=1).bar is ReadOnlyReason.PROTECTED
    with closing(open_reader(copy)) as db:
        assert version_of(db) == schema.VERSION
        assert check(db, full=True) == ()
    assert files(tmp_path) == {copy.name: FILES[0].read_bytes()}


def test_an_older_file_that_an_older_program_has_open_is_left_alone(tmp_path: Path) -> None:
    copy = Path(shutil.copy(FILES[0], tmp_path / "old.roundtable"))
    lock = take(copy, "machine-2", at=1)
    assert isinstance(lock, Lock)
    with pytest.raises(BadInput, match="close it there"):
        open_access(copy, ME, at=2)
    lock.release()
    access = open_access(copy, ME, at=3)
    assert access.lock is not None
    access.lock.release()
    with closing(open_reader(copy)) as db:
        assert check(db, full=True) == ()


def test_an_older_file_is_backed_up_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(FILES[-1], tmp_path / "old.roundtable"))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with closing(open_store(copy, ME)) as store:
        assert store.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    (backup,) = list_backups(copy)
    assert backup.holds is not None
    assert backup.holds.notes > 2  # the written ones of the sample among them
