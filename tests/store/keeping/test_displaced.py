"""A file that loses its name, its log or its content while it is open costs no note."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import Displaced
from facilitator.operations.notes import add_note
from facilitator.operations.programmes import create_sample
from facilitator.operations.roundtables import open_room, pause, plan_roundtable, start
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_reader, open_store
from facilitator.store.journal import Author
from facilitator.store.keeping.in_hand import Loss
from facilitator.store.keeping.rescue import Rescue, rescue
from facilitator.store.recovery.recover import judge_file
from facilitator.store.sharing.lock import Lock, take
from facilitator.store.sqlite import connect_reader, connect_writer
from tests.conftest import ROOT
from tests.store.keeping import events
from tests.store.keeping.events import EVENTS, Event, folded_by_another, older_copy

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")
ME = Author("Note-taker", "machine-1", "site-1")
MONDAY = 1_794_837_600_000
COUNT = 30


class Desk:
    """An open programme with a roundtable, and what was acknowledged in it."""

    def __init__(self, path: Path, steady: Callable[[], float]) -> None:
        self.path = path
        back_up(path, backup_folder(path), at=MONDAY)  # as the window does soon after its start
        self.store = open_store(path, ME, steady=steady)
        planned = plan_roundtable(self.store, None, at=MONDAY, title="R", zone="UTC")
        self.roundtable = planned.subject[0]
        open_room(self.store, self.roundtable, at=MONDAY + 1)
        start(self.store, self.roundtable, at=MONDAY + 2)
        self.saved: list[str] = []

    def note(self, text: str) -> None:
        """Take a note; it counts as acknowledged once nothing is known to be wrong."""
        at = MONDAY + 10 + len(self.saved)
        add_note(self.store, self.roundtable, text, at=at)
        self.saved.append(text)

    def notes(self, count: int, what: str = "note") -> None:
        for number in range(count):
            self.note(f"{what} {number}")

    def rescue(self) -> Rescue:
        return rescue(self.store, at=MONDAY + 3_600_000)


class Seconds:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programmes"
    folder.mkdir()
    create_sample(folder / "f.roundtable", ME, at=MONDAY - 1)
    return folder / "f.roundtable"


@pytest.fixture
def desk(path: Path, seconds: Seconds) -> Desk:
    return Desk(path, seconds)


def keeper_of(store: Store):
    assert store.keeper is not None
    return store.keeper


def texts_in(path: Path) -> list[str]:
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        rows = store.db.execute("SELECT text FROM note WHERE roundtable IS NOT NULL ORDER BY n")
        return [text for (text,) in rows]


@pytest.mark.parametrize("event", EVENTS, ids=lambda each: each.__name__)
def test_nothing_that_was_acknowledged_is_missing_from_the_rescue_copy(
    desk: Desk, tmp_path: Path, event: Event
) -> None:
    other = older_copy(desk.path, tmp_path / "other.roundtable")
    desk.notes(COUNT)
    event(desk.path, other)
    with pytest.raises(Displaced, match=r"f\.roundtable"):
        desk.note("too late")
    rescued = desk.rescue()
    desk.store.close()
    assert rescued.copy is not None
    assert texts_in(rescued.copy) == desk.saved
    assert rescued.lacking == 0
    assert f"“{rescued.copy.name}”" in rescued.sentence


@pytest.mark.parametrize("event", [events.replace, events.overwrite, events.rename_and_come_back])
def test_what_came_in_its_place_stays_whole_and_has_none_of_ours(
    desk: Desk, tmp_path: Path, event: Event
) -> None:
    other = older_copy(desk.path, tmp_path / "other.roundtable")
    desk.notes(COUNT)
    event(desk.path, other)
    desk.store.keeper.tick()
    desk.rescue()
    desk.store.close()
    assert texts_in(desk.path) == []


def test_who_looks_into_what_came_in_its_place_does_not_fold_our_log_into_it(
    desk: Desk, tmp_path: Path
) -> None:
    """Before the loss is noticed, a look from the window itself may meet the new file."""
    other = older_copy(desk.path, tmp_path / "other.roundtable")
    desk.notes(COUNT)
    events.replace(desk.path, other)
    judge_file(desk.path)
    list_backups(desk.path)
    assert desk.path.read_bytes() == other.read_bytes()
    desk.store.keeper.tick()
    desk.rescue()
    desk.store.close()
    assert texts_in(desk.path) == []


def test_a_renamed_file_has_all_of_it_too(desk: Desk) -> None:
    desk.notes(COUNT)
    events.rename(desk.path, desk.path)
    desk.store.keeper.tick()
    desk.rescue()
    desk.store.close()
    assert texts_in(desk.path.with_name("renamed.roundtable")) == desk.saved
    assert not list(desk.path.parent.glob("*-wal"))


def test_a_file_moved_with_its_folder_has_all_of_it_too(desk: Desk) -> None:
    desk.notes(COUNT)
    events.move_folder(desk.path, desk.path)
    desk.store.keeper.tick()
    rescued = desk.rescue()
    desk.store.close()
    assert texts_in(desk.path.parent.with_name("moved") / desk.path.name) == desk.saved
    assert rescued.copy is not None  # in the data folder: there is no other one beside
    assert texts_in(rescued.copy) == desk.saved


def test_a_note_that_was_committed_just_before_is_kept_too(desk: Desk) -> None:
    """It came to light after its COMMIT only: the commit is in the rescue copy."""
    desk.notes(3)
    with desk.store.act("add_note", at=MONDAY + 50) as act:
        act.create("note", roundtable=desk.roundtable, text="just before", at=MONDAY + 50)
        desk.path.rename(desk.path.with_name("away.roundtable"))
    assert keeper_of(desk.store).loss is Loss.GONE
    rescued = desk.rescue()
    desk.store.close()
    assert rescued.copy is not None
    assert texts_in(rescued.copy) == [*desk.saved, "just before"]


@pytest.mark.parametrize("folds", [0, 1], ids=["in the log", "folded in"])
def test_overwritten_by_noise_the_newest_backup_and_memory_give_all(desk: Desk, folds: int) -> None:
    desk.notes(COUNT)
    back_up(desk.path, backup_folder(desk.path), at=MONDAY + 100_000)
    desk.notes(COUNT, "later")
    for _ in range(folds):
        keeper_of(desk.store).fold()
    size = desk.path.stat().st_size
    desk.path.write_bytes(bytes(range(256)) * (size // 256))
    # What was read before is still in the connection's memory, and would hide it.
    desk.store.db.execute("PRAGMA shrink_memory")
    desk.store.db.execute("PRAGMA cache_size = 0")
    with pytest.raises(Displaced):
        desk.note("too late")
    rescued = desk.rescue()
    desk.store.close()
    assert rescued.copy is not None
    assert texts_in(rescued.copy) == desk.saved
    assert rescued.lacking == 0


def test_without_a_copy_it_says_why_and_tries_again(
    desk: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.notes(3)
    data = home / ".local/share/facilitator"
    shutil.rmtree(data)
    data.write_text("in the way")
    monkeypatch.setattr(tempfile, "tempdir", str(data))
    events.remove_folder(desk.path, desk.path)
    keeper_of(desk.store).tick()
    rescued = desk.rescue()
    assert rescued.copy is None
    assert "no rescue copy could be written" in rescued.sentence
    data.unlink()
    again = desk.rescue()
    desk.store.close()
    assert again.copy is not None
    assert texts_in(again.copy) == desk.saved


# Folding in.


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
