import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import (
    back_up,
    backup_folder,
    changed_since_backup,
    list_backups,
)
from facilitator.store.checks.check import check
from facilitator.store.file import copy, open_store, open_visitor
from facilitator.store.making import create
from tests.store.programme_files import (
    ME,
    MINUTE,
    NOON,
    add_note,
    add_notes,
    files,
    make_programme,
    texts,
)

DAY = 24 * 60 * MINUTE


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return make_programme(tmp_path / "Open X [2026].roundtable", notes=3)


def test_a_backup_is_named_by_its_instant_and_stands_beside_the_file(programme: Path) -> None:
    made = back_up(programme, backup_folder(programme), at=NOON)
    assert made.relative_to(programme.parent).as_posix() == (
        "Open X [2026] backups/Open X [2026] 2026-11-24 1200Z.roundtable"
    )
    assert texts(made) == texts(programme)
    with closing(open_visitor(made)) as db:
        assert check(db, full=True) == ()


def test_the_writer_backs_up_what_is_still_in_its_log(programme: Path) -> None:
    with closing(open_store(programme, ME)) as store:
        add_note(store, "just saved")
        made = back_up(store.db, backup_folder(programme), at=NOON)
        assert store.db.execute("PRAGMA query_only").fetchone()[0] == 0
        add_note(store, "later")
    assert "just saved" in texts(made)
    assert "later" not in texts(made)


def test_two_in_one_minute_are_both_kept_in_order(programme: Path) -> None:
    made = [back_up(programme, backup_folder(programme), at=NOON + n) for n in range(12)]
    assert [each.path for each in list_backups(programme)] == made
    assert made[1].name == "Open X [2026] 2026-11-24 1200Z (2).roundtable"


def test_backups_are_listed_with_what_they_hold(programme: Path) -> None:
    with closing(open_visitor(programme)) as db:
        sample_notes = db.execute("SELECT count(*) FROM note").fetchone()[0] - 3
    back_up(programme, backup_folder(programme), at=NOON)
    add_notes(programme, 2)
    newer = back_up(programme, backup_folder(programme), at=NOON + MINUTE)
    (newer.parent / "Open X [2026] 2026-11-24 1300Z.roundtable").write_bytes(b"no use " * 99)
    (newer.parent / "Open X [2026] 2026-13-41 1300Z.roundtable").touch()  # not named by us
    shutil.copy(newer, newer.parent / "my own copy.roundtable")
    first, second, broken = list_backups(programme)
    assert first.holds
    assert second.holds
    assert (first.at, first.holds.notes, first.holds.roundtables) == (NOON, sample_notes + 3, 0)
    assert (second.at, second.holds.notes) == (NOON + MINUTE, sample_notes + 5)
    assert broken.holds is None


def test_a_backup_is_due_only_when_something_was_done(programme: Path) -> None:
    folder = backup_folder(programme)
    with closing(open_store(programme, ME)) as store:
        assert changed_since_backup(store.db, programme)
        back_up(store.db, folder, at=NOON)
        assert not changed_since_backup(store.db, programme)
        add_note(store, "more")
        assert changed_since_backup(store.db, programme)
    with closing(create(programme.with_name("new.roundtable"), ME)) as empty:
        assert not changed_since_backup(empty.db, empty.path)


def test_the_same_number_of_acts_does_not_make_them_the_same(programme: Path) -> None:
    earlier = programme.read_bytes()
    add_notes(programme, 1)
    back_up(programme, backup_folder(programme), at=NOON)
    programme.write_bytes(earlier)
    add_notes(programme, 1)
    with closing(open_visitor(programme)) as db:
        assert changed_since_backup(db, programme)


def test_old_backups_go_and_foreign_files_stay(programme: Path) -> None:
    folder = backup_folder(programme)
    oldest = back_up(programme, folder, at=NOON - 40 * DAY)
    mine = folder / "Open X [2026] before the workshop.roundtable"
    shutil.copy(oldest, mine)
    left_by_a_crash = folder / f".{oldest.name}.work"
    left_by_a_crash.mkdir()
    (left_by_a_crash / oldest.name).write_bytes(b"half")
    for path in (left_by_a_crash / oldest.name, left_by_a_crash):
        os.utime(path, (0, 0))  # by an earlier version, which named no owner
    for minute in range(12):
        back_up(programme, folder, at=NOON + minute * MINUTE)
    names = {each.path.name for each in list_backups(programme)}
    assert len(names) == 11  # ten recent ones and October's
    assert oldest.name in names
    assert mine.exists()
    assert not left_by_a_crash.exists()


def test_a_file_that_is_damaged_makes_no_backup_and_costs_none(programme: Path) -> None:
    folder = backup_folder(programme)
    back_up(programme, folder, at=NOON - 40 * DAY)
    data = bytearray(programme.read_bytes())
    data[4096 * 3 : 4096 * 40] = b"\xff" * 4096 * 37
    programme.write_bytes(data)
    before = files(folder)
    with pytest.raises(BadInput, match="damaged"):
        back_up(programme, folder, at=NOON)
    assert files(folder) == before


@pytest.mark.parametrize("target", ["nowhere/out.roundtable", "file/out.roundtable"])
def test_a_copy_that_cannot_be_written_is_one_sentence(programme: Path, target: str) -> None:
    (programme.parent / "file").touch()
    before = files(programme.parent)
    with pytest.raises(BadInput, match=r"out\.roundtable cannot be written"):
        copy(programme, programme.parent / target)
    assert files(programme.parent) == before


def test_a_folder_that_cannot_be_made_is_one_sentence(programme: Path) -> None:
    backup_folder(programme).touch()
    with pytest.raises(BadInput, match="cannot hold backups"):
        back_up(programme, backup_folder(programme), at=NOON)
    with pytest.raises(BadInput, match="cannot be opened for a backup"):
        back_up(programme.with_name("gone.roundtable"), programme.parent, at=NOON)
