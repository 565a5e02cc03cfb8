"""Files of every released schema open, whole and with all that is in them.

Each was made by `facilitator replay LOG --save FILE` at its release, from a log with stand-ins.
"""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.clock import paused_ms
from facilitator.store import schema
from facilitator.store.backups.backup import list_backups
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.search import find

FILES = sorted((Path(__file__).parent.parent / "_files" / "programmes").glob("*.roundtable"))


def test_the_newest_schema_has_a_file() -> None:
    assert f"version-{schema.VERSION}" in {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_released_file_opens(file: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path))
    with closing(open_store(copy, Author("Ana", "m", "s"))) as store:
        assert check(store.db, full=True) == ()
        assert len(load_programme(store.db).members) == 7
        (roundtable,) = roundtables(store.db)
        record = load_record(store.db, roundtable.id)
        assert len(record.turns) == 2
        assert len(record.notes) == 2  # a third was taken back
        assert paused_ms(record, 2**50) == 60_000
        assert find(store.db, "election rules") == (record.notes[1].id,)
        assert store.undo(at=2**50).verb == "undo"
        assert check(store.db) == ()


def test_an_older_file_is_backed_up_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(FILES[-1], tmp_path / "old.roundtable"))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with closing(open_store(copy, Author("Ana", "m", "s"))) as store:
        assert store.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    (backup,) = list_backups(copy)
    assert backup.holds is not None
    assert backup.holds.notes > 2  # the written ones of the sample among them
