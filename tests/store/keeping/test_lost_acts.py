"""A log that was cut, spoiled or removed after a bad end: what is missing is known, and told."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.paths import usual_data_folder
from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.backups.files import log_of
from facilitator.store.backups.restore import restore
from facilitator.store.file import open_store, open_visitor
from facilitator.store.journal import Author
from facilitator.store.keeping.lost_acts import look_for_lost_acts
from facilitator.store.keeping.tally import begin_anew
from tests.conftest import ROOT
from tests.sample_file import put_sample
from tests.store.programme_files import add_note

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
pytestmark = needs_fork
ME = Author("Note-taker", "machine-1", "site-1")
MONDAY = 1_794_837_600_000
NOTES = 50
CHILD = """
import os, signal, sys
from pathlib import Path
from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import open_store
from facilitator.store.journal import Author
store = open_store(Path(sys.argv[1]), Author("Note-taker", "machine-1", "site-2"))
roundtable = plan_roundtable(store, None, at=1, title="R", zone="UTC").subject[0]
for number in range(int(sys.argv[2])):
    add_note(store, roundtable, f"note {number}", at=2 + number)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a programme that was killed with fifty notes in its log."""
    made = tmp_path / "f.roundtable"
    put_sample(made, ME, at=MONDAY)
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, str(made), str(NOTES)], cwd=ROOT, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    return made


def notes_in(path: Path) -> int:
    with closing(open_store(path, ME)) as store:
        count = "SELECT count(*) FROM note WHERE roundtable IS NOT NULL"
        return int(store.db.execute(count).fetchone()[0])


def kept_beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.glob("*.wal"))


def flip(path: Path, where: float) -> None:
    data = bytearray(log_of(path).read_bytes())
    data[int(len(data) * where)] ^= 1
    log_of(path).write_bytes(data)


def test_a_whole_log_is_no_news(path: Path) -> None:
    assert look_for_lost_acts(path) is None
    assert notes_in(path) == NOTES
    assert look_for_lost_acts(path) is None
    assert kept_beside(path) == []


def test_a_log_that_was_cut_is_kept_and_the_acts_are_counted(path: Path) -> None:
    log = log_of(path)
    os.truncate(log, log.stat().st_size // 2)
    cut = log.read_bytes()
    lost = look_for_lost_acts(path)
    there = notes_in(path)
    assert there < NOTES
    assert lost is not None
    assert lost.count == NOTES - there
    assert [each.read_bytes() for each in lost.kept] == [cut]
    assert str(lost.sentence) == (
        f"{NOTES - there} acts of an earlier session cannot be read in f.roundtable:"
        f" the log that held them is kept as “{lost.kept[0].name}”"
    )


def test_one_flipped_bit_is_noticed_by_whoever_opens_the_file_first(path: Path) -> None:
    flip(path, 0.4)
    open_visitor(path).close()  # clears the log away, as the last one to have it
    assert len(kept_beside(path)) == 1
    there = notes_in(path)
    lost = look_for_lost_acts(path)
    assert lost is not None
    assert lost.count == NOTES - there > 0


def test_a_log_that_was_removed_is_missed(path: Path) -> None:
    log_of(path).unlink()
    lost = look_for_lost_acts(path)
    assert lost is not None
    assert lost.count == NOTES + 1  # the roundtable itself was planned in it
    assert "its log was removed or cut short" in str(lost.sentence)


def test_without_a_tally_the_log_itself_tells(path: Path, home: Path) -> None:
    """As on another computer: what stands behind the break was committed once."""
    shutil.rmtree(home / ".local/share/facilitator/last commits")
    flip(path, 0.4)
    lost = look_for_lost_acts(path)
    assert lost is not None
    assert lost.count is None
    assert str(lost.sentence).startswith("some acts of an earlier session cannot be read")


def test_a_log_is_kept_once(path: Path) -> None:
    flip(path, 0.4)
    for _ in range(3):
        look_for_lost_acts(path)
    assert len(kept_beside(path)) == 1


@pytest.mark.slow
def test_a_programme_that_is_open_is_let_be(path: Path) -> None:
    with closing(open_store(path, ME)):
        assert look_for_lost_acts(path) is None
        told = subprocess.run(
            [sys.executable, "-m", "facilitator", "check", str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (told.returncode, told.stderr) == (0, "")


def test_a_copy_with_fewer_acts_is_no_loss(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "copy.roundtable"
    shutil.copyfile(path, other)
    assert look_for_lost_acts(other) is None


def test_a_backup_that_is_put_back_is_no_loss_whatever_number_its_file_gets(
    path: Path, tmp_path: Path
) -> None:
    before = back_up(path, backup_folder(path), at=MONDAY)
    with closing(open_store(path, ME)) as store:
        for number in range(9):
            add_note(store, f"later {number}")
    aside = restore(path, before, ME, at=MONDAY).set_aside
    assert look_for_lost_acts(path) is None
    # As if the file of the later state had been removed, and its number given to the next one.
    told = list((usual_data_folder() / "last commits").iterdir())
    restored, later = path.stat(), aside.stat()
    for each in told:
        name = each.name.replace(f"{later.st_ino:x} ", f"{restored.st_ino:x} ")
        each.rename(each.with_name(name))
    assert look_for_lost_acts(path) is not None
    begin_anew(path)
    assert look_for_lost_acts(path) is None


def test_after_the_next_act_it_is_told_no_more(path: Path) -> None:
    log_of(path).unlink()
    assert look_for_lost_acts(path) is not None
    with closing(open_store(path, ME)) as store, store.act("name_programme", at=MONDAY) as act:
        act.create("programme", title="Again")
    assert look_for_lost_acts(path) is None


@pytest.mark.slow
def test_wherever_a_log_is_spoiled_what_is_missing_is_counted(path: Path) -> None:
    choose = random.Random(5)  # noqa: S311
    for number in range(60):
        before = (path.read_bytes(), log_of(path).read_bytes())
        if number % 2:
            flip(path, choose.random())
        else:
            os.truncate(log_of(path), int(len(before[1]) * choose.random()))
        lost = look_for_lost_acts(path)
        there = notes_in(path)
        missing = lost.count if lost else 0
        assert missing is not None
        assert there + missing in (NOTES, NOTES + 1)  # the act that planned the roundtable
        for each in path.parent.glob("*.wal"):
            each.unlink()
        path.write_bytes(before[0])
        log_of(path).write_bytes(before[1])
