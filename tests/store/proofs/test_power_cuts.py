"""The plug is pulled at every request to the disk: what was acknowledged is in the file."""

import hashlib
import random
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import count, islice
from pathlib import Path

import pytest

from facilitator.operations.programmes import create_sample
from facilitator.store import sqlite
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from tests.store.proofs.disk import Disk, Event, Files, put
from tests.store.proofs.recorder import RecordingDriver
from tests.store.proofs.robot import BEGINS, Robot

ME = Author("Note-taker", "machine-1", "site-1")
NAME = "a.roundtable"
ACTS = 120
SECONDS_EACH = 5  # from one look at the clock to the next: the log is folded in now and then
PARTS = 4  # of all cuts, which several processes share
TABLES_EACH = 30  # states; the tables against the journal take longer than all else


@dataclass(frozen=True, slots=True)
class Recording:
    """A run: the file it began with, every request to the disk, and when commits were said saved.

    `acknowledged_after` is, for each commit, how many requests had been made by then.
    """

    begins: bytes
    events: list[Event]
    commits: list[str] = field(default_factory=list)
    acknowledged_after: list[int] = field(default_factory=list)

    def acknowledged(self, requests: int) -> int:
        """Return how many commits had been acknowledged after so many requests."""
        return sum(each <= requests for each in self.acknowledged_after)


@dataclass(slots=True)
class Toll:
    """What the cuts of a run did. `opened` is what each state of the disk turned out to hold."""

    cuts: int = 0
    losing: int = 0
    wrong: list[str] = field(default_factory=list)
    opened: dict[bytes, tuple[list[str], tuple[str, ...]]] = field(default_factory=dict)


def record(folder: Path, *, synchronous: str | None = None) -> Recording:
    """Run a roundtable in the sample programme and close it, on a disk that records."""
    path = folder / NAME
    create_sample(path, ME, at=BEGINS)
    driver = RecordingDriver(synchronous=synchronous)
    run = Recording(path.read_bytes(), driver.events)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "dbapi2", driver)
        seconds = partial(next, count(step=SECONDS_EACH))
        with closing(open_store(path, ME, steady=seconds)) as store:
            assert store.keeper is not None
            _acknowledge(run, store.db.execute("SELECT id FROM journal").fetchone()[0])
            for changes in islice(Robot(store, seed=1).acts(), ACTS):
                _acknowledge(run, changes.commit)
                store.keeper.tick()
    return run


def _acknowledge(run: Recording, commit: str) -> None:
    run.commits.append(commit)
    run.acknowledged_after.append(len(run.events))


def cut_at(run: Recording, folder: Path, requests: Iterable[int]) -> Toll:
    """Cut the power after each of these numbers of requests, with every fate of what pends."""
    choose = random.Random(7)  # noqa: S311 - the same cuts each time are wanted
    disk, toll, wanted = Disk({NAME: bytearray(run.begins)}), Toll(), set(requests)
    for number, event in enumerate(run.events, start=1):
        disk.take(event)
        if number in wanted:
            for kept in disk.fates(choose):
                where = folder / f"{number}-{toll.cuts}"
                _judge(run, number, disk.after_cut(kept), where, toll)
    return toll


def _judge(run: Recording, number: int, files: Files, folder: Path, toll: Toll) -> None:
    state = _digest(files)  # half of all cuts leave what another one left
    if state not in toll.opened:
        with_tables = len(toll.opened) % TABLES_EACH == 0
        toll.opened[state] = _open(files, folder, with_tables=with_tables)
    found, problems = toll.opened[state]
    if problems or found != run.commits[: len(found)]:
        toll.wrong.append(f"{folder.name}: {problems or 'commits are missing between others'}")
    toll.cuts += 1
    toll.losing += len(found) < run.acknowledged(number)


def _digest(files: Files) -> bytes:
    whole = hashlib.sha256()
    for name in sorted(files):
        whole.update(f"{name} {len(files[name])} ".encode())
        whole.update(files[name])
    return whole.digest()


def _open(files: Files, folder: Path, *, with_tables: bool) -> tuple[list[str], tuple[str, ...]]:
    """Open what a cut left as the product does; return its commits and what is wrong with it."""
    folder.mkdir()
    put(files, folder)
    with closing(open_store(folder / NAME, ME)) as store:
        found = [each for (each,) in store.db.execute("PRAGMA integrity_check")]
        problems = tuple(each for each in found if each != "ok")
        if with_tables:
            problems += tuple(map(str, check(store.db, full=True)))
        commits = [each for (each,) in store.db.execute("SELECT id FROM journal ORDER BY seq")]
    for file in folder.iterdir():
        file.unlink()
    return commits, problems


def some(run: Recording, count: int) -> list[int]:
    """Return some numbers of requests to cut after, from the whole of the run."""
    return random.Random(3).sample(range(1, len(run.events) + 1), count)  # noqa: S311


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return record(tmp_path_factory.mktemp("full"))


def test_the_run_has_what_a_cut_can_hit(run: Recording) -> None:
    asked = Counter((type(event).__name__, event.name) for event in run.events)
    assert asked["Sync", f"{NAME}-wal"] > ACTS
    assert asked["Sync", NAME] > 10, "checkpoints are among it"
    assert asked["Delete", f"{NAME}-wal"] > 0, "so is closing the file"
    assert len(run.commits) == ACTS + 1


def test_no_power_cut_loses_what_was_acknowledged(run: Recording, tmp_path: Path) -> None:
    toll = cut_at(run, tmp_path, some(run, 60))
    assert (toll.losing, toll.wrong) == (0, [])
    assert toll.cuts > 150


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_no_power_cut_anywhere_loses_what_was_acknowledged(
    run: Recording, tmp_path: Path, part: int
) -> None:
    last = len(run.events)
    toll = cut_at(run, tmp_path, range(1 + last * part // PARTS, 1 + last * (part + 1) // PARTS))
    assert (toll.losing, toll.wrong) == (0, [])


@pytest.mark.slow
def test_these_cuts_would_show_a_loss(tmp_path: Path) -> None:
    (tmp_path / "normal").mkdir()
    careless = record(tmp_path / "normal", synchronous="NORMAL")
    toll = cut_at(careless, tmp_path, some(careless, 40))
    assert toll.wrong == []
    assert toll.losing > toll.cuts / 10
