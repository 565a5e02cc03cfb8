"""A file that loses its name, its log or its content while it is open costs no note."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from facilitator.core.errors import Displaced
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.keeping.in_hand import Loss
from facilitator.store.recovery.recover import judge_file
from tests.store.keeping import events
from tests.store.keeping.desk import COUNT, MONDAY, Desk, keeper_of, texts_in
from tests.store.keeping.events import EVENTS, Event, older_copy
from tests.store.programme_files import drop_backups

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that to open files")


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
    assert f"“{rescued.copy.name}”" in str(rescued.sentence)


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


def test_a_young_programme_needs_no_backup(desk: Desk) -> None:
    drop_backups(desk.path)
    desk.notes(COUNT)
    desk.path.write_bytes(b"notes\n")
    keeper_of(desk.store).tick()
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
    assert "no rescue copy could be written" in str(rescued.sentence)
    data.unlink()
    again = desk.rescue()
    desk.store.close()
    assert again.copy is not None
    assert texts_in(again.copy) == desk.saved
