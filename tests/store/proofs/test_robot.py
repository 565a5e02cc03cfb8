"""A robot at the desk for the acts of an hour: the file holds its data and nothing more."""

import gc
import os
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from facilitator.store.checks.check import check
from facilitator.store.file import copy, open_reader, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.records import load_notes
from tests.sample_file import put_sample
from tests.store.proofs.robot import BEGINS, Robot

ME = Author("Note-taker", "machine-1", "site-1")
LOG_LIMIT = 16_000_000  # bytes; the log is written back every 4 MB, if no reader holds it
OPEN_FILES = Path("/proc/self/fd")


def open_files() -> int:
    """Return how many files this process has open, where the system tells."""
    gc.collect()
    return len(os.listdir(OPEN_FILES)) if OPEN_FILES.exists() else 0  # noqa: PTH208


def sitting(path: Path, acts: int, seed: int) -> tuple[int, int]:
    """Open a file, do some acts while a reader looks on, close it.

    Returns the bytes of the log at its longest, and how many commits there are.
    """
    longest = 0
    with closing(open_store(path, ME)) as store:
        robot = Robot(store, seed, at=BEGINS + seed * 86_400_000)
        for number, changes in enumerate(islice(robot.acts(), acts)):
            assert changes.commit
            longest = max(longest, path.with_name(f"{path.name}-wal").stat().st_size)
            if number % 25 == 0:
                with closing(open_reader(path)) as reader:
                    roundtable = reader.execute("SELECT max(id) FROM roundtable").fetchone()[0]
                    load_notes(reader, roundtable)
        commits = store.db.execute("SELECT count(*) FROM journal").fetchone()[0]
    return longest, commits


@pytest.mark.parametrize(
    ("sittings", "acts"), [(2, 50), pytest.param(20, 500, marks=pytest.mark.slow)]
)
def test_an_hour_of_the_robot(tmp_path: Path, sittings: int, acts: int) -> None:
    path = tmp_path / "a.roundtable"
    put_sample(path, ME, at=BEGINS)
    sitting(path, 5, seed=99)  # what is opened once and kept is open from here on
    before = open_files()
    for seed in range(sittings):
        longest, commits = sitting(path, acts, seed)
        assert longest < LOG_LIMIT
    assert commits == 1 + 5 + sittings * acts
    assert open_files() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name]
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
    copy(path, tmp_path / "tight.roundtable")
    assert path.stat().st_size < 1.25 * (tmp_path / "tight.roundtable").stat().st_size
