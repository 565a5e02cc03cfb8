"""What is erased is erased in the copies that the program made by itself, wherever they are."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.cli import main
from facilitator.operations.privacy import toll_of_note
from facilitator.store.backups.backup import back_up, backup_folder, list_backups
from facilitator.store.backups.files import log_of
from facilitator.store.backups.second import second_folder
from facilitator.store.checks.check import check
from facilitator.store.file import Store, open_reader, open_store, open_visitor
from facilitator.store.keeping.lost_acts import logs_kept, look_for_lost_acts
from facilitator.store.keeping.rescue import rescue
from facilitator.store.privacy.copies import copies_of
from facilitator.store.sharing.lock import Lock, take
from tests.conftest import ROOT
from tests.sample_file import put_sample
from tests.store.programme_files import ME, MINUTE, NOON, add_note

WORD = "zebrafish"
LATER = "quagga"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programmes"
    folder.mkdir()
    put_sample(folder / "f.roundtable", ME, at=NOON)
    return folder / "f.roundtable"


def hits(word: str, *folders: Path) -> list[Path]:
    """Return every file below some folders that holds a word."""
    files = (each for folder in folders for each in folder.rglob("*") if each.is_file())
    return [each for each in files if word.encode() in each.read_bytes()]


def write_down(path: Path, text: str) -> str:
    with closing(open_store(path, ME)) as store:
        return add_note(store, text)


def reword(store: Store, note: str, text: str) -> None:
    with store.act("edit_note", at=NOON) as act:
        act.change("note", note, text=text)


def leave_copies(path: Path, note: str) -> None:
    """Have a backup in both places, a rescue copy and a log kept aside, each with the words."""
    back_up(path, backup_folder(path), at=NOON)
    store = open_store(path, ME)
    away = path.with_name("away")
    path.rename(away)
    assert store.keeper is not None
    store.keeper.tick()
    assert rescue(store, at=NOON).copy is not None
    store.close()
    away.rename(path)
    child = (
        "import os, signal, sys; from pathlib import Path;"
        "from facilitator.store.file import open_store;"
        "from tests.store.privacy.test_copies import reword;"
        "from facilitator.store.journal import Author;"
        "store = open_store(Path(sys.argv[1]), Author('Ana', 'm', 's'));"
        f"[reword(store, sys.argv[2], f'{LATER} {{n}}') for n in range(9)];"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", child, str(path), note], cwd=ROOT, check=False)
    log = log_of(path)
    os.truncate(log, log.stat().st_size * 2 // 3)
    assert look_for_lost_acts(path) is not None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody rename what is open")
def test_nothing_of_a_note_is_left_anywhere(path: Path, home: Path) -> None:
    note = write_down(path, f"a {WORD} was seen")
    leave_copies(path, note)
    kept = {each.name for each in hits(WORD, path.parent, home)}
    assert len(kept) >= 3
    assert len(logs_kept(path)) == 1
    assert hits(LATER, path.parent)
    assert main(["erase", str(path), "--note", note, "--yes"]) == 0
    assert hits(WORD, path.parent, home) == []
    assert hits(LATER, path.parent, home) == []
    assert logs_kept(path) == ()
    for each in copies_of(path):
        with closing(open_visitor(each)) as db:
            assert check(db, full=True) == ()


def test_nothing_of_a_name_is_left_in_a_backup(path: Path, home: Path) -> None:
    back_up(path, backup_folder(path), at=NOON)
    write_down(path, "another note")
    back_up(path, backup_folder(path), at=NOON + MINUTE)
    with closing(open_reader(path)) as db:
        name = db.execute("SELECT name FROM person ORDER BY n LIMIT 1").fetchone()[0]
    assert len(hits(name, path.parent, home)) == 5  # the second folder is on the same disk here
    assert main(["forget", str(path), name, "--yes"]) == 0
    assert hits(name, path.parent, home) == []
    assert all(each.holds for each in list_backups(path))


def test_the_toll_names_each_copy(path: Path) -> None:
    note = write_down(path, f"a {WORD} was seen")
    backup = back_up(path, backup_folder(path), at=NOON)
    with closing(open_reader(path)) as db:
        toll = toll_of_note(db, path, note)
    assert f"The same in the copy “{backup.name}”." in map(str, toll.goes)


def test_a_copy_that_cannot_be_reached_is_named(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note = write_down(path, f"a {WORD} was seen")
    backup = back_up(path, backup_folder(path), at=NOON)
    shutil.rmtree(second_folder(path))
    lock = take(backup, "machine-2", at=NOON)
    assert isinstance(lock, Lock)
    assert main(["erase", str(path), "--note", note, "--yes"]) == 0
    assert f"It is still in “{backup.name}” (it is open in a window" in capsys.readouterr().err
    lock.release()
    assert hits(WORD, path.parent) == [backup]


def test_an_edit_before_it_was_erased_is_gone_too(path: Path, home: Path) -> None:
    note = write_down(path, f"a {WORD} was seen")
    back_up(path, backup_folder(path), at=NOON)
    with closing(open_store(path, ME)) as store:
        reword(store, note, "something else")
    back_up(path, backup_folder(path), at=NOON + MINUTE)
    assert main(["erase", str(path), "--note", note, "--yes"]) == 0
    assert hits(WORD, path.parent, home) == []


def test_the_second_folder_outlives_the_folder_of_the_programme(path: Path) -> None:
    write_down(path, "to be kept")
    back_up(path, backup_folder(path), at=NOON)
    shutil.rmtree(path.parent)
    (backup,) = list_backups(path)
    assert backup.path.parent == second_folder(path)
    path.parent.mkdir()
    assert main(["restore", str(path), str(backup.path)]) == 0
    with closing(open_reader(path)) as db:
        assert db.execute("SELECT count(*) FROM note WHERE text = 'to be kept'").fetchone() == (1,)
