"""A backup that is cut off, or has no room: every earlier one, and the file, stay as they were."""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.recover import judge_file
from tests.store.programme_files import ME, NOON, files, make_programme, texts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9 and file limits")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return make_programme(tmp_path / "Series.roundtable", notes=30)


def command(what: str, path: Path) -> list[str]:
    return [sys.executable, "-m", "tests.store.backups.backup_child", what, str(path)]


def kill_at_some_moment(what: str, path: Path, seed: int) -> None:
    """Run until the child works, a moment longer, then end it without warning."""
    with subprocess.Popen(command(what, path), stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        moment = random.Random(seed).uniform(0.0, 0.06)  # noqa: S311
        timer = threading.Timer(moment, child.kill)
        timer.start()
        child.wait(timeout=60)
        timer.join()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_a_killed_backup_leaves_whole_ones_only(programme: Path, seed: int) -> None:
    first = back_up(programme, backup_folder(programme), at=NOON)
    before, kept = programme.read_bytes(), first.read_bytes()
    kill_at_some_moment("back_up_for_ever", programme, seed)
    assert programme.read_bytes() == before
    # On a slow machine the child gets as far as rotating the first one away, which is right.
    assert len(list_backups(programme)) >= 10 or first.read_bytes() == kept
    assert judge_file(programme).problems == ()
    for backup in list_backups(programme):
        assert judge_file(backup.path).problems == ()
        assert backup.holds == list_backups(programme)[0].holds
    back_up(programme, backup_folder(programme), at=NOON)
    assert not [path for path in backup_folder(programme).iterdir() if path.name.startswith(".")]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_a_killed_restore_is_done_or_not_begun(programme: Path, seed: int) -> None:
    back_up(programme, backup_folder(programme), at=NOON)
    before = texts(programme)
    kill_at_some_moment("restore_for_ever", programme, seed)
    store, report = open_or_recover(programme, ME, at=NOON)
    store.close()
    assert report is None
    assert judge_file(programme).problems == ()
    assert texts(programme) == before


@pytest.mark.parametrize("what", ["back_up_on_a_full_disk", "restore_on_a_full_disk"])
def test_a_full_disk_is_one_sentence_and_costs_nothing(programme: Path, what: str) -> None:
    back_up(programme, backup_folder(programme), at=NOON)
    before = files(programme.parent)
    done = subprocess.run(command(what, programme), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 1
    assert "cannot be written" in done.stdout
    assert "make room" in done.stdout
    assert files(programme.parent) == before
