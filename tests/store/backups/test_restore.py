import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.backups.files import move
from facilitator.store.backups.restore import restore
from facilitator.store.backups.swap import finish_swap
from facilitator.store.file import copy, open_reader, open_store
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file
from facilitator.store.sharing.lock import Lock, take
from tests.conftest import ROOT
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


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return make_programme(tmp_path / "Series.roundtable", notes=3)


@pytest.fixture
def backup(programme: Path) -> Path:
    return back_up(programme, backup_folder(programme), at=NOON)


def test_a_restored_file_is_as_of_then_and_the_later_one_is_kept(
    programme: Path, backup: Path
) -> None:
    then = texts(programme)
    add_notes(programme, 2, word="later")
    later = texts(programme)
    restored = restore(programme, backup, ME, at=NOON + MINUTE)
    assert texts(programme) == then
    assert judge_file(programme).problems == ()
    assert restored.later == 2
    assert restored.set_aside == programme.with_name(
        "Series before restore 2026-11-24 1201Z.roundtable"
    )
    assert texts(restored.set_aside) == later
    assert {path.name for path in programme.parent.iterdir()} == {
        "Series.roundtable",
        "Series backups",
        restored.set_aside.name,
    }


def test_what_was_set_aside_can_be_restored_in_turn(programme: Path, backup: Path) -> None:
    add_notes(programme, 2, word="later")
    later = texts(programme)
    aside = restore(programme, backup, ME, at=NOON).set_aside
    assert aside
    again = restore(programme, aside, ME, at=NOON)
    assert again.later == 0
    assert again.set_aside != aside
    assert texts(programme) == later


def test_acts_in_the_log_of_a_program_that_was_cut_off_are_kept(
    programme: Path, backup: Path
) -> None:
    code = (
        "import os, sys; from pathlib import Path;"
        "from facilitator.store.file import open_store;"
        "from tests.store.programme_files import ME, add_note;"
        "add_note(open_store(Path(sys.argv[1]), ME), 'in the log'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(programme)], check=False)
    restored = restore(programme, backup, ME, at=NOON)
    assert restored.later == 1
    assert restored.set_aside
    assert "in the log" in texts(restored.set_aside)
    assert "in the log" not in texts(programme)


def test_a_file_that_is_gone_or_damaged_can_be_restored(programme: Path, backup: Path) -> None:
    then = texts(programme)
    programme.unlink()
    assert restore(programme, backup, ME, at=NOON).set_aside is None
    assert texts(programme) == then
    programme.write_bytes(b"\0" * 20_000)
    restored = restore(programme, backup, ME, at=NOON)
    assert restored.later is None
    assert restored.set_aside
    assert restored.set_aside.read_bytes() == b"\0" * 20_000
    assert texts(programme) == then


def test_a_backup_of_no_use_is_refused_and_nothing_changes(programme: Path, backup: Path) -> None:
    other = make_programme(programme.with_name("Other.roundtable"))
    cut = programme.with_name("cut.roundtable")
    cut.write_bytes(backup.read_bytes()[:-20_000])
    forged = programme.with_name("forged.roundtable")
    copy(programme, forged)
    with closing(open_store(forged, ME)) as store:
        store.db.execute("UPDATE note SET text = 'forged'")
    before = files(programme.parent)
    cases = {
        other: "a backup of another programme",
        cut: r"cut\.roundtable is not whole",
        forged: r"forged\.roundtable is not whole \(table note",
        programme: "are the same file",
        programme.with_name("gone.roundtable"): "does not exist",
    }
    for path, reason in cases.items():
        with pytest.raises(BadInput, match=reason):
            restore(programme, path, ME, at=NOON)
        assert files(programme.parent) == before


def test_what_is_no_programme_file_is_not_replaced(programme: Path, backup: Path) -> None:
    letter = programme.with_name("letter.txt")
    letter.write_text("Dear all, " * 99, encoding="utf-8")
    with pytest.raises(BadInput, match="is not a programme file"):
        restore(letter, backup, ME, at=NOON)
    with pytest.raises(BadInput, match="is not a folder"):
        restore(programme.parent / "nowhere" / "a.roundtable", backup, ME, at=NOON)


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE contact (name TEXT)")
        db.commit()


OTHERS: dict[str, Callable[[Path], object]] = {
    "a text": lambda path: path.write_text("Dear all, " * 999, encoding="utf-8"),
    "a short text": lambda path: path.write_text("Dear all", encoding="utf-8"),
    "a picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 99),
    "a database": foreign_database,
    "a folder": Path.mkdir,
    "a pipe": getattr(os, "mkfifo", Path.touch),
}


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes of this kind")
@pytest.mark.parametrize("what", OTHERS)
def test_what_has_the_name_of_a_programme_and_is_none_stays(
    what: str, programme: Path, backup: Path
) -> None:
    path = programme.with_name("letter.roundtable")
    OTHERS[what](path)
    before = files(programme.parent)
    with pytest.raises(BadInput, match=r"letter\.roundtable is (not a|a folder|a pipe)"):
        restore(path, backup, ME, at=NOON)
    assert files(programme.parent) == before
    assert path.exists()


@pytest.mark.parametrize("damage", ["a broken header", "a lost page", "nothing left", "zeros"])
def test_what_is_left_of_a_damaged_programme_is_set_aside(
    damage: str, programme: Path, backup: Path
) -> None:
    then = texts(programme)
    data = programme.read_bytes()
    left = {
        "a broken header": bytes(range(1, 101)) + data[100:],
        "a lost page": b"\xa5" * 4096 + data[4096:],
        "nothing left": b"",
        "zeros": bytes(8192) + data[8192:],
    }
    programme.write_bytes(left[damage])
    restored = restore(programme, backup, ME, at=NOON)
    assert restored.later is None
    assert restored.set_aside
    assert restored.set_aside.read_bytes() == left[damage]
    assert texts(programme) == then


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link_and_the_file_behind_it_is_restored(
    programme: Path, backup: Path
) -> None:
    then = texts(programme)
    add_notes(programme, 1, word="later")
    link = programme.parent / "links" / "Mine.roundtable"
    link.parent.mkdir()
    link.symlink_to(programme)
    restored = restore(link, backup, ME, at=NOON)
    assert link.is_symlink()
    assert texts(programme) == then
    assert restored.set_aside
    assert restored.set_aside.parent == programme.parent
    assert [path.name for path in link.parent.iterdir()] == [link.name]
    programme.unlink()
    assert restore(link, backup, ME, at=NOON).set_aside is None
    assert link.is_symlink()
    assert texts(programme) == then
    link.unlink()
    link.symlink_to(link)
    with pytest.raises(BadInput, match="leads nowhere"):
        restore(link, backup, ME, at=NOON)


def test_a_file_whose_lock_somebody_has_is_not_replaced(programme: Path, backup: Path) -> None:
    lock = take(programme, "another window", at=NOON)
    assert isinstance(lock, Lock)
    before = files(programme.parent)
    with pytest.raises(BadInput, match="is open in another window or program just now"):
        restore(programme, backup, ME, at=NOON)
    assert files(programme.parent) == before
    lock.release()
    restore(programme, backup, ME, at=NOON)
    assert not list(programme.parent.glob("*.lock"))


@pytest.mark.slow
def test_a_file_that_is_open_in_a_window_is_not_replaced(programme: Path, backup: Path) -> None:
    with closing(open_store(programme, ME)) as store, closing(open_reader(programme)):
        add_note(store, "one")
        command = [sys.executable, "-m", "facilitator", "restore", str(programme), str(backup)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert "is open in another window" in done.stderr
        add_note(store, "two")
    assert {"one", "two"} <= texts(programme)


@pytest.mark.slow
def test_there_is_no_moment_without_the_file(programme: Path, backup: Path) -> None:
    command = [sys.executable, "-m", "tests.store.backups.backup_child", "restore_for_ever"]
    with subprocess.Popen([*command, str(programme)], stdout=subprocess.PIPE, cwd=ROOT) as child:
        try:
            assert child.stdout
            assert child.stdout.readline()
            aside = 0
            while aside < 5:
                looks = [programme.exists() for _ in range(2000)]
                assert all(looks)
                aside = len(list(programme.parent.glob("Series before restore*.roundtable")))
        finally:
            child.kill()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_swap_that_a_crash_interrupted_is_finished_at_the_next_start(
    programme: Path, steps: int
) -> None:
    ready = programme.with_name("Series damaged 2026-11-24 1200Z.roundtable.successor")
    aside = programme.with_name("Series damaged 2026-11-24 1200Z.roundtable")
    copy(programme, ready)
    add_notes(programme, 1, word="damaged")
    old, log = programme.read_bytes(), b"what was in its log"
    programme.with_name("Series.roundtable-wal").write_bytes(log)
    if steps >= 1:
        move(programme, aside)
    if steps >= 2:
        move(programme.with_name("Series.roundtable-wal"), aside.with_name(f"{aside.name}-wal"))
    store, report = open_or_recover(programme, ME, at=NOON)
    store.close()
    assert report is None
    assert not any("damaged" in text for text in texts(programme))
    assert aside.read_bytes() == old
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == log
    assert not ready.exists()


def test_the_swap_of_another_programme_is_left_alone(programme: Path) -> None:
    foreign = programme.with_name("Series B damaged 2026-11-24 1200Z.roundtable.successor")
    copy(programme, foreign)
    finish_swap(programme)
    finish_swap(programme.with_name("B.roundtable"))
    assert foreign.exists()
