"""The log is folded into the file by us alone, and in time."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.operations.roundtables import pause
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.file import open_reader
from facilitator.store.sharing.lock import Lock, take
from facilitator.store.sqlite import connect_reader, connect_writer
from tests.conftest import ROOT
from tests.store.keeping.desk import COUNT, MONDAY, Desk, Seconds, keeper_of, texts_in
from tests.store.keeping.events import folded_by_another

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")


def test_what_is_in_the_log_alone_is_half_a_minute_old_at_most(
    desk: Desk, seconds: Seconds, tmp_path: Path
) -> None:
    desk.notes(3)
    seconds.now = 29
    keeper_of(desk.store).tick()
    assert without_log(desk.path, tmp_path / "early") < 3
    seconds.now = 31
    keeper_of(desk.store).tick()
    assert without_log(desk.path, tmp_path / "late") == 3
    desk.store.close()


def test_at_a_pause_it_is_folded_in(desk: Desk, tmp_path: Path) -> None:
    desk.notes(3)
    pause(desk.store, desk.roundtable, at=MONDAY + 1_000)
    assert without_log(desk.path, tmp_path / "paused") == 3
    desk.store.close()


def without_log(path: Path, target: Path) -> int:
    """Return how many notes a copy of the file alone holds, as somebody makes one in a hurry."""
    target.write_bytes(path.read_bytes())
    with closing(connect_writer(target)) as db:
        return db.execute("SELECT count(*) FROM note WHERE roundtable IS NOT NULL").fetchone()[0]


def test_nobody_else_folds_in(desk: Desk) -> None:
    for number in range(400):
        desk.note(f"a longer note, number {number}, " + "word " * 40)
    stamp = desk.path.stat().st_mtime_ns
    second = [sys.executable, "-m", "facilitator", "undo", str(desk.path)]
    lock = take(desk.path, "machine-1", at=MONDAY)  # as a window has it
    assert isinstance(lock, Lock)
    subprocess.run(second, cwd=ROOT, check=False, capture_output=True)
    with closing(connect_reader(desk.path)) as db:
        db.execute("SELECT count(*) FROM note").fetchone()
    assert desk.path.stat().st_mtime_ns == stamp
    lock.release()
    desk.note("and goes on")
    desk.store.close()


def test_another_tool_that_folds_in_is_no_loss(desk: Desk) -> None:
    desk.notes(COUNT)
    folded_by_another(desk.path)
    desk.notes(COUNT, "later")
    folded_by_another(desk.path)
    assert keeper_of(desk.store).tick() is None
    desk.note("last")
    desk.store.close()
    assert texts_in(desk.path) == desk.saved


def test_a_log_that_begins_anew_is_no_loss(desk: Desk) -> None:
    for number in range(6):
        desk.notes(10, f"round {number}:")
        keeper_of(desk.store).fold()
    desk.store.close()
    assert texts_in(desk.path) == desk.saved


def test_after_a_clean_end_there_is_no_log(desk: Desk) -> None:
    desk.notes(3)
    with closing(open_reader(desk.path)) as db:
        db.execute("SELECT count(*) FROM note").fetchone()
        desk.store.close()
        log = desk.path.with_name(f"{desk.path.name}-wal")
        assert not log.exists() or log.stat().st_size == 0


def test_a_backup_may_be_made_meanwhile(desk: Desk) -> None:
    desk.notes(3)
    back_up(desk.path, backup_folder(desk.path), at=MONDAY + 100_000)
    backup = list_backups(desk.path)[-1]
    assert backup.holds is not None
    keeper = keeper_of(desk.store)
    assert keeper.since
    keeper.backed_up(backup.holds.last_seq)
    assert keeper.since == ()
    desk.note("later")
    assert len(keeper.since) == 1
    desk.store.close()
