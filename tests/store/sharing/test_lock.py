"""Who may write a programme file, and where it may be written with a log."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from facilitator.core.errors import BadInput
from facilitator.store import schema
from facilitator.store.file import open_reader, open_store
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.store.sharing.access import Access, ReadOnlyReason, open_access
from facilitator.store.sharing.lock import Holder, Lock, holder_of, lock_file, take
from facilitator.store.sharing.place import FilePlace, mounts_of_macos, where_is
from facilitator.store.sqlite import connect_reader, connect_writer
from tests.sample_file import put_sample

ME = Author("Note-taker", "machine-1", "site-1")
ROOT = Path(__file__).parent.parent.parent
AT = 1_794_837_600_000
ELSEWHERE = '{"host": "laptop-2", "machine": "m2", "pid": 7, "since": 1794837600000}'
HOLDING = """
import sys
from pathlib import Path
from facilitator.store.sharing.lock import Lock, take
lock = take(Path(sys.argv[1]), "machine-2", at=int(sys.argv[2]))
print("held" if isinstance(lock, Lock) else "refused", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    put_sample(tmp_path / "a.roundtable", ME, at=AT)
    return tmp_path / "a.roundtable"


@contextmanager
def holding(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Have another process hold the lock."""
    command = [sys.executable, "-c", HOLDING, str(path), str(AT)]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "held\n"
            yield other
        finally:
            other.kill()


def taken(path: Path, **by_force: bool) -> Lock:
    lock = take(path, "machine-1", at=AT, **by_force)
    assert isinstance(lock, Lock)
    return lock


def test_the_lock_says_who_has_it_and_goes_when_it_is_released(path: Path) -> None:
    lock = taken(path)
    held = Holder(socket.gethostname(), "machine-1", os.getpid(), AT)
    assert holder_of(path) == held
    assert take(path, "machine-1", at=AT) == held
    assert lock.is_held()
    lock.release()
    lock.release()
    assert holder_of(path) is None
    assert not lock_file(path).exists()


def test_another_process_has_it_until_it_dies(path: Path) -> None:
    with holding(path) as other:
        holder = take(path, "machine-1", at=AT + 5)
        assert holder == Holder(socket.gethostname(), "machine-2", other.pid, AT)
        assert take(path, "machine-1", at=AT, by_force=True) == holder
        other.kill()
        other.wait()
    assert lock_file(path).exists()
    assert holder_of(path) is None
    taken(path).release()


def test_another_computer_is_believed_until_it_is_taken_over_by_force(path: Path) -> None:
    lock_file(path).write_text(ELSEWHERE)
    there = Holder("laptop-2", "m2", 7, AT)
    assert holder_of(path) == there
    assert take(path, "machine-1", at=AT) == there
    with pytest.raises(BadInput, match="open on laptop-2"):
        open_store(path, ME)
    lock = taken(path, by_force=True)
    open_store(path, ME).close()
    lock_file(path).write_text(ELSEWHERE)
    assert not lock.is_held()
    lock.release()
    assert lock_file(path).read_text() == ELSEWHERE


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"host": 1}'])
def test_a_lock_file_that_says_nothing_holds_nobody_off(path: Path, text: str) -> None:
    lock_file(path).write_text(text)
    assert holder_of(path) is None
    taken(path).release()


def test_a_link_leads_to_the_same_lock(path: Path) -> None:
    link = path.with_name("link.roundtable")
    link.symlink_to(path)
    lock = taken(link)
    assert isinstance(take(path, "machine-1", at=AT), Holder)
    lock.release()


def test_who_gets_the_lock_writes_and_who_does_not_reads(path: Path) -> None:
    first = open_access(path, ME, at=AT)
    second = open_access(path, ME, at=AT + 1)
    assert first.lock is not None
    assert (second.lock, second.bar) == (None, ReadOnlyReason.HELD)
    assert second.holder is not None
    assert second.holder.since == AT
    first.lock.release()


def test_a_newer_file_is_only_read_and_without_a_lock(path: Path) -> None:
    with closing(connect_writer(path)) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    assert open_access(path, ME, at=AT) == Access(FilePlace(), bar=ReadOnlyReason.NEWER)
    assert not lock_file(path).exists()
    with pytest.raises(BadInput, match="newer version"):
        open_reader(path)
    with closing(open_reader(path, newer=True)) as db:
        assert db.execute("SELECT count(*) FROM question").fetchone()[0] == 4


@pytest.mark.skipif(os.name == "nt", reason="Windows locks belong to a handle")
def test_looking_into_an_open_file_loses_no_lock_on_it(path: Path) -> None:
    """Without its lock, another program would clear away the log that is still written to."""
    with closing(open_reader(path)) as reader, closing(open_store(path, ME)) as store:
        reader.execute("SELECT count(*) FROM journal").fetchone()
        examine(path)
        assert leave_log(path) == "locked"
        with store.act("name_programme", at=AT) as act:
            act.create("tag", name="still written")
    assert leave_log(path) == "delete"
    with closing(connect_reader(path)) as db:
        assert db.execute("SELECT name FROM tag").fetchall() == [("still written",)]


def leave_log(path: Path) -> str:
    """Have another process try what only whoever is alone may do."""
    script = (
        "import sys, sqlite3\n"
        "db = sqlite3.connect(sys.argv[1], timeout=0)\n"
        "try:\n"
        "    print(db.execute('PRAGMA journal_mode = DELETE').fetchone()[0], end='')\n"
        "except sqlite3.OperationalError:\n"
        "    print('locked', end='')\n"
        "db.close()\n"
    )
    command = [sys.executable, "-c", script, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/export /home/ann/share nfs4 rw 0 0
//server/team /mnt/team\\040files cifs rw 0 0
/dev/sdb1 /home/ann/share/disk ext4 rw 0 0
ann@host: /mnt/over fuse.sshfs rw 0 0
/dev/sdc1 /mnt/over xfs rw 0 0
https://cloud /mnt/dav davfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/ann/a.roundtable", FilePlace()),
        ("/home/ann/share/a.roundtable", FilePlace(share="nfs4")),
        ("/home/ann/shared/a.roundtable", FilePlace()),
        ("/home/ann/share/disk/a.roundtable", FilePlace()),
        ("/mnt/team files/2026/a.roundtable", FilePlace(share="cifs")),
        ("/mnt/over/a.roundtable", FilePlace()),
        ("/mnt/dav/a.roundtable", FilePlace(share="davfs")),
        ("/mnt/c/Users/ann/a.roundtable", FilePlace(share="9p")),
        ("/mnt/c/Users/ann/OneDrive - Org/a.roundtable", FilePlace("9p", "OneDrive")),
        ("/home/ann/OneDrive/x/a.roundtable", FilePlace(service="OneDrive")),
        ("/home/ann/Dropbox (Team)/a.roundtable", FilePlace(service="Dropbox")),
        ("/home/ann/dropbox/a.roundtable", FilePlace(service="Dropbox")),
        ("/home/ann/Dropbox notes/a.roundtable", FilePlace()),
        ("/home/ann/Dropbox.roundtable", FilePlace()),
        ("/Users/a/Library/Mobile Documents/x/a.roundtable", FilePlace(service="iCloud")),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b/a.r", FilePlace(service="Google Drive")),
        ("/home/ann/Google Drive/a.roundtable", FilePlace(service="Google Drive")),
        ("/home/ann/Nextcloud2/a.roundtable", FilePlace(service="Nextcloud")),
        ("/home/ann/work/deep/a.roundtable", FilePlace(service="Syncthing")),
        ("/data/documents/a.roundtable", FilePlace(service="OneDrive")),
    ],
)
def test_where_a_file_is(path: str, place: FilePlace) -> None:
    marked = {PurePosixPath("/home/ann/work"): "Syncthing"}
    environ = {"OneDrive": "/data/documents", "OneDriveConsumer": ""}
    assert where_is(PurePosixPath(path), MOUNTS, environ, marked) == place


@pytest.mark.parametrize(
    ("path", "mounts", "place"),
    [
        (r"C:\Users\ann\a.roundtable", r"- C:\134 local", FilePlace()),
        (r"Z:\team\a.roundtable", r"- Z:\134 remote", FilePlace(share="remote")),
        (r"\\srv\my share\a.r", r"- \134\134srv\134my\040share\134 remote", FilePlace("remote")),
        (r"C:\Users\ann\OneDrive - Org\a.roundtable", "", FilePlace(service="OneDrive")),
        (r"c:\users\ann\sync\a.roundtable", "", FilePlace(service="OneDrive")),
    ],
)
def test_where_a_file_is_on_windows(path: str, mounts: str, place: FilePlace) -> None:
    environ = {"OneDriveCommercial": r"C:\Users\Ann\Sync"}
    assert where_is(PureWindowsPath(path), mounts, environ) == place


def test_where_a_file_is_on_macos() -> None:
    told = (
        "/dev/disk3s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ann@server/team on /Volumes/team files (smbfs, nodev, nosuid, mounted by ann)\n"
    )
    mounts = mounts_of_macos(told)
    there = PurePosixPath("/Volumes/team files/a.roundtable")
    assert where_is(there, mounts, {}) == FilePlace(share="smbfs")
    assert where_is(PurePosixPath("/Users/ann/a.roundtable"), mounts, {}) == FilePlace()


def test_a_synced_folder_gets_one_file_that_is_whole_after_each_commit(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    local, path = tmp_path / "a.roundtable", folder / "a.roundtable"
    put_sample(local, ME, at=AT)
    local.rename(path)  # as it was, with a log
    access = open_access(path, ME, at=AT)
    assert access.lock is not None
    with closing(open_reader(path)) as reader, closing(open_store(path, ME)) as store:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        values = [store.db.execute(f"PRAGMA {each}").fetchone()[0] for each in pragmas]
        assert values == ["delete", 3, 1]
        with store.act("name_programme", at=AT) as act:
            act.create("tag", name="seen")
        assert reader.execute("SELECT name FROM tag").fetchall() == [("seen",)]
        assert sorted(each.name for each in folder.iterdir()) == [path.name, f"{path.name}.lock"]
    access.lock.release()


def test_a_synced_file_that_somebody_has_open_with_a_log_is_only_read(tmp_path: Path) -> None:
    folder = tmp_path / "Nextcloud"
    local = tmp_path / "a.roundtable"
    put_sample(local, ME, at=AT)
    with closing(open_reader(local)) as other:
        other.execute("SELECT count(*) FROM journal").fetchone()
        folder.mkdir()
        path = folder / "a.roundtable"
        path.hardlink_to(local)
        access = open_access(path, ME, at=AT)
        assert (access.bar, access.holder) == (ReadOnlyReason.HELD, Holder())
    assert not lock_file(path).exists()
