"""What closes a handle of the file beside us costs no lock that counts, and no note."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.operations.note_taking.notes import add_note
from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import open_reader, open_store
from facilitator.store.journal import Author
from tests.conftest import ROOT
from tests.sample_file import put_sample

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these locks")
ME = Author("Note-taker", "machine-1", "site-1")
MONDAY = 1_794_837_600_000
SHARED = "1073741826 1073742335"  # where a database is locked by whoever has it open
PLAIN = "import sys; open(sys.argv[1], 'rb').close()"
READS = (
    "import sys; from pysqlite3 import dbapi2; db = dbapi2.connect(sys.argv[1]);"
    " db.execute('SELECT count(*) FROM note').fetchone(); db.close()"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    put_sample(tmp_path / "f.roundtable", ME, at=MONDAY)
    return tmp_path / "f.roundtable"


def locks_on(path: Path) -> list[str]:
    """Return the kinds of locks that the system knows of on a file."""
    inode = f":{path.stat().st_ino} "
    table = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    return sorted(line.split()[1] for line in table if inode in line)


def look_into(*paths: Path) -> None:
    """As a file dialog does that guesses types: a handle is opened and closed in this process."""
    for each in paths:
        with each.open("rb") as file:
            file.read(16)


def in_another_process(code: str, path: Path) -> None:
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, check=True)


def beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def test_a_handle_that_somebody_closes_costs_the_other_kind_of_lock_only(path: Path) -> None:
    with closing(open_store(path, ME)):
        assert locks_on(path) == ["OFDLCK", "POSIX"]
        assert "OFDLCK" in locks_on(beside(path)[1])
        look_into(path, *beside(path))
        assert locks_on(path) == ["OFDLCK"]
        assert locks_on(beside(path)[1]) == ["OFDLCK"]
    assert locks_on(path) == []


def test_what_is_noted_after_that_is_in_the_file(path: Path) -> None:
    with closing(open_store(path, ME)) as store:
        roundtable = plan_roundtable(store, None, at=MONDAY, title="R", zone="UTC").subject[0]
        for number in range(40):
            add_note(store, roundtable, f"note {number}", at=MONDAY + number)
            if number % 10 == 5:
                look_into(path, *beside(path))
                in_another_process(READS, path)
        log, index = beside(path)
        assert log.stat().st_size > 0
        assert index.exists()
    with closing(open_reader(path)) as db:
        found = db.execute("SELECT count(*) FROM note WHERE roundtable IS NOT NULL").fetchone()
    assert found == (40,)


def test_a_writer_that_ends_leaves_the_locks_of_another_one_in_this_process(path: Path) -> None:
    with closing(open_store(path, ME)) as first:
        open_store(path, ME).close()
        assert locks_on(path) == ["OFDLCK", "POSIX"]
        roundtable = plan_roundtable(first, None, at=MONDAY, title="R", zone="UTC").subject[0]
        in_another_process(READS, path)
        add_note(first, roundtable, "a note", at=MONDAY)
    assert locks_on(path) == []
    assert not beside(path)[0].exists()


def test_a_reader_that_ends_leaves_the_locks_of_the_writer(path: Path) -> None:
    with closing(open_store(path, ME)):
        open_reader(path).close()
        assert locks_on(path) == ["OFDLCK", "POSIX"]


def test_who_is_alone_tidies_the_log_away(path: Path) -> None:
    open_store(path, ME).close()
    assert not any(each.exists() for each in beside(path))


def test_another_process_that_only_looks_at_the_file_changes_nothing(path: Path) -> None:
    with closing(open_store(path, ME)):
        in_another_process(PLAIN, path)
        assert locks_on(path) == ["OFDLCK", "POSIX"]
