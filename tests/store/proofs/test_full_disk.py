"""No space left: a clear sentence, nothing half written, and on it goes once there is space."""

import json
import os
import subprocess
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from facilitator.core.errors import FacilitatorError
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from tests.conftest import ROOT
from tests.sample_file import put_sample
from tests.small_disk import small_disk
from tests.store.proofs.robot import BEGINS, Robot

ME = Author("Note-taker", "machine-1", "site-1")
NAME = "a.roundtable"
CHILD = (sys.executable, "-m", "tests.store.proofs.full_disk")
posix = pytest.mark.skipif(os.name != "posix", reason="this system limits no file sizes")


def run_short(path: Path, how: str) -> None:
    """Run a child that is short of space, and judge what it says and what it leaves."""
    put_sample(path, ME, at=BEGINS)
    done = subprocess.run(
        [*CHILD, how, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    for refusal in told["refusals"]:
        assert refusal.startswith(f"{NAME} cannot be written: the disk")
        assert refusal.endswith("nothing that was saved is lost")
    assert told["readable"] > 1
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        there = [each for (each,) in store.db.execute("SELECT id FROM journal ORDER BY seq")]
    assert there[1:] == told["said"]


@pytest.mark.slow
@posix
def test_a_limit_on_file_sizes(tmp_path: Path) -> None:
    run_short(tmp_path / NAME, "limit")


@posix
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    with small_disk(tmp_path) as how:
        run_short(tmp_path / NAME, how)


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    put_sample(tmp_path / NAME, ME, at=BEGINS)
    with closing(open_store(tmp_path / NAME, ME)) as store:
        pages = store.db.execute("PRAGMA page_count").fetchone()[0]
        store.db.execute(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(FacilitatorError, match=r"the disk is full, so make room"):
            list(Robot(store, seed=1).acts())
        assert check(store.db, full=True) == ()
        store.db.execute("PRAGMA max_page_count = 1000000")
        said = [changes.commit for changes in islice(Robot(store, seed=2).acts(), 50)]
        there = [each for (each,) in store.db.execute("SELECT id FROM journal ORDER BY seq")]
        assert there[-50:] == said
        assert check(store.db, full=True) == ()
