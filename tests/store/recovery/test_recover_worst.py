"""What is broken at its beginning, in its values, or beside it: recovery goes on all the same."""

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import backup_folder
from facilitator.store.backups.files import journal_of
from facilitator.store.recovery.damage import ended_uncleanly
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file, recover
from facilitator.store.sqlite import connect_writer
from tests.store.programme_files import (
    ME,
    NOON,
    files,
    texts,
)
from tests.store.recovery.pages import PAGE, opened, overwrite, root_page
from tests.store.recovery.variants import allow_anything


@pytest.mark.slow
@pytest.mark.parametrize("size", [0, 40, PAGE, 3 * PAGE])
def test_a_beginning_that_is_gone_costs_nothing_beside_a_backup(programme: Path, size: int) -> None:
    """A header that stands before a page that does not, a few pages torn, a file cut to nothing."""
    before = texts(programme)
    data = programme.read_bytes()
    programme.write_bytes(data[:100] + bytes(size) + data[100 + size :] if size else b"")
    report = opened(programme)
    assert report is not None
    assert report.backup is not None
    assert texts(programme) == before if size == PAGE - 100 else texts(programme) <= before
    assert any(text.startswith("note 29") for text in texts(programme))


@pytest.mark.parametrize("rest", [bytes, os.urandom])
def test_a_torn_first_page_is_lent_by_a_new_file(
    programme: Path, rest: Callable[[int], bytes]
) -> None:
    """It tells where the tables begin, which is where they begin in every file made like it."""
    before = texts(programme)
    shutil.rmtree(backup_folder(programme))
    data = programme.read_bytes()
    programme.write_bytes(data[:100] + rest(PAGE - 100) + data[PAGE:])
    report = opened(programme)
    assert report is not None
    assert report.lost == 0
    assert texts(programme) == before


@pytest.mark.slow
def test_what_was_to_be_taken_back_is_not_taken_back_from_the_next_file(programme: Path) -> None:
    """A journal left by a program that writes without a log belongs to the damaged file alone."""
    before = texts(programme)
    with closing(connect_writer(programme)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("BEGIN IMMEDIATE")
        db.execute("PRAGMA cache_size = 1")
        db.execute("UPDATE note SET text = 'half written ' || text")
        journal = journal_of(programme).read_bytes()
        half = programme.read_bytes()
        db.execute("ROLLBACK")
    programme.write_bytes(half)
    journal_of(programme).write_bytes(journal)
    assert ended_uncleanly(programme)
    assert opened(programme) is None
    assert texts(programme) == before, "a whole one is taken back, and nothing is set aside"
    overwrite(programme, root_page(programme, "item"))
    journal_of(programme).write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504) + b"x" * 5000
    )
    report = opened(programme)
    assert report is not None
    assert texts(programme) == before
    assert not journal_of(programme).exists()


@pytest.mark.slow
@pytest.mark.parametrize("table", ["note", "journal", "organisation"])
def test_a_text_that_cannot_be_read_is_found_at_the_start_and_costs_only_itself(
    programme: Path, table: str
) -> None:
    before = texts(programme)
    field = {"note": "text", "journal": "author", "organisation": "name"}[table]
    order = "seq" if table == "journal" else "n"
    with closing(connect_writer(programme)) as db:
        db.execute(
            f"UPDATE {table} SET {field} = CAST(x'ff41fe' AS TEXT) WHERE {order} ="  # noqa: S608
            f" (SELECT max({order}) FROM {table})"
        )
    report = opened(programme)
    assert report is not None
    assert report.lost == (table == "journal")
    assert texts(programme) == before


def test_rows_without_a_key_or_with_values_of_another_kind_are_passed_over(programme: Path) -> None:
    shutil.rmtree(backup_folder(programme))
    before = texts(programme)
    allow_anything(programme)
    with closing(connect_writer(programme)) as db:
        db.execute("UPDATE note SET id = NULL WHERE n % 7 = 0")
        db.execute("UPDATE note SET at = 'noon', kind = x'00ff' WHERE n % 5 = 0")
        db.execute("UPDATE journal SET body = x'00' WHERE seq % 3 = 0")
        db.execute("UPDATE journal SET hlc = NULL WHERE seq % 4 = 0")
        db.execute("UPDATE journal SET at = 1 << 62 WHERE seq % 11 = 0")
    store, report = recover(programme, ME, at=NOON)
    store.close()
    assert report.lost > 100
    assert report.rows > 80
    assert judge_file(programme).damage == ()
    assert len(before - texts(programme)) < len(before) / 6


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_a_full_disk_leaves_everything_as_it_was(programme: Path) -> None:
    import resource

    overwrite(programme, root_page(programme, "note"))
    before = files(programme.parent)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for share in (0.01, 0.3, 0.6, 0.9):
        room = int(programme.stat().st_size * share)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
        try:
            with pytest.raises(BadInput, match=r"cannot be (replaced|read) .* make room"):
                open_or_recover(programme, ME, at=NOON)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        # What reading leaves is empty, or an index of what is empty.
        left = {name: data for name, data in files(programme.parent).items() if data}
        assert {name: data for name, data in left.items() if not name.endswith("-shm")} == before
    report = opened(programme)
    assert report is not None
    assert report.adopted == 200


@pytest.mark.slow
@pytest.mark.parametrize("what", ["a file", "a pipe", "folders", "nothing"])
def test_backups_that_are_none_do_not_hinder(programme: Path, what: str) -> None:
    before = texts(programme)
    folder = backup_folder(programme)
    (backup,) = folder.iterdir()
    shutil.rmtree(folder)
    if what == "a file":
        folder.write_text("no folder")
    elif what != "nothing":
        folder.mkdir()
        (os.mkfifo if what == "a pipe" else os.mkdir)(folder / backup.name)
    overwrite(programme, root_page(programme, "note"))
    report = opened(programme)
    assert report is not None
    assert report.backup is None
    assert texts(programme) == before
