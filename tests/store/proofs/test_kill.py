"""The process is killed while it writes: what it said was saved is in the file."""

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from facilitator.store.backups.backup import back_up, backup_folder
from facilitator.store.checks.check import check
from facilitator.store.file import open_store
from facilitator.store.journal import Author
from facilitator.store.recovery.opening import open_or_recover
from facilitator.store.recovery.rebuild_or_recover import recover_or_rebuild
from facilitator.store.sqlite import connect_reader, connect_writer
from tests.conftest import ROOT
from tests.sample_file import put_sample
from tests.store.proofs.child import REQUESTS, TO_THE_END
from tests.store.proofs.robot import BEGINS

ME = Author("Note-taker", "machine-1", "site-1")
NAME = "a.roundtable"
CHILD = (sys.executable, "-m", "tests.store.proofs.child")
LOG = """question: Q2
zone: UTC

2026-10-07T14:00:00Z /start
2026-10-07T14:00:05Z /floor @gbif
2026-10-07T14:00:10Z a first line
2026-10-07T14:00:20Z /end
"""
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def thin_and_thick(*steps: int) -> pytest.MarkDecorator:
    """Have a test killed at a quarter of these steps, first and last among them; slowly at all."""
    thin = sorted({*steps[::4], steps[-1]})
    thick = pytest.param(list(steps), marks=pytest.mark.slow, id="all")
    return pytest.mark.parametrize("steps", [pytest.param(thin, id="few"), thick])


def write_and_kill(path: Path, seed: int, seconds: float) -> list[str]:
    """Let a child write for a time, kill it, and return the commits it said were saved."""
    with subprocess.Popen(
        [*CHILD, "write", str(path), str(seed)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        with suppress(subprocess.TimeoutExpired):
            child.wait(seconds)
        child.kill()
        return child.stdout.read().split()


def commits(path: Path) -> list[str]:
    """Open a file as the product does, find it whole, and return the commits it holds."""
    with closing(open_store(path, ME)) as store:
        assert check(store.db, full=True) == ()
        return [each for (each,) in store.db.execute("SELECT id FROM journal ORDER BY seq")]


@pytest.mark.parametrize("times", [2, pytest.param(50, marks=pytest.mark.slow)])
def test_kill_loses_nothing_that_was_acknowledged(tmp_path: Path, times: int) -> None:
    path = tmp_path / NAME
    put_sample(path, ME, at=BEGINS)
    choose = random.Random(times)  # noqa: S311
    acknowledged: list[str] = commits(path)
    for seed in range(times):
        said = write_and_kill(path, seed, choose.uniform(0.01, 0.3))
        there = commits(path)
        assert there[: len(acknowledged) + len(said)] == acknowledged + said
        assert len(there) - len(acknowledged) - len(said) <= 1, "one may have been on its way"
        acknowledged = there
    assert len(acknowledged) > times


def killed(work: str, folder: Path, steps: list[int]) -> list[tuple[int, bool]]:
    """Do work once for each step, killed after as many requests to the disk.

    Returns for each step whether the kill came before the end.
    """
    done = subprocess.run(
        [*CHILD, work, str(folder), *map(str, steps)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    statuses = [int(status) for status in done.stdout.split()]
    assert set(statuses) <= {0, signal.SIGKILL}
    return [(step, status != 0) for step, status in zip(steps, statuses, strict=True)]


def folders(tmp_path: Path, steps: list[int]) -> None:
    for step in steps:
        (tmp_path / str(step)).mkdir()


@pytest.mark.slow
@needs_fork
@thin_and_thick(*range(1, 20, 2), *range(20, 520, 40))
def test_a_killed_new_leaves_no_file_or_a_whole_one(tmp_path: Path, steps: list[int]) -> None:
    folders(tmp_path, steps)
    for step, _ in killed("make", tmp_path, steps):
        path = tmp_path / str(step) / NAME
        if path.exists():
            commits(path)


def requests_of(work: str, tmp_path: Path) -> int:
    """Do work to its end and return how many requests to the disk it takes."""
    folders(tmp_path, [TO_THE_END])
    assert killed(work, tmp_path, [TO_THE_END]) == [(TO_THE_END, False)]
    return int((tmp_path / str(TO_THE_END) / REQUESTS).read_text())


@pytest.mark.slow
@needs_fork
def test_a_killed_replay_saves_no_file_or_a_whole_one(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(LOG, encoding="utf-8")
    last = requests_of("replay", tmp_path)
    # All through, and each near the end, where the file is saved under its name.
    steps = sorted({*range(1, last, 25), *range(last - 40, last + 3)})
    folders(tmp_path, steps)
    ended = [step for step, was_killed in killed("replay", tmp_path, steps) if not was_killed]
    assert ended == [last + 1, last + 2]
    for step in steps:
        path = tmp_path / str(step) / NAME
        if path.exists():
            assert len(commits(path)) > 4
        assert path.exists() or step not in ended
    assert not (tmp_path / "1" / NAME).exists()


@pytest.mark.slow
@needs_fork
@thin_and_thick(*range(1, 20, 2), *range(20, 900, 40))  # backed up first
def test_a_killed_migration_keeps_what_was_there_and_goes_on(
    tmp_path: Path, steps: list[int]
) -> None:
    folders(tmp_path, steps)
    put_sample(tmp_path / NAME, ME, at=BEGINS)
    before = commits(tmp_path / NAME)
    for step in steps:
        shutil.copy(tmp_path / NAME, tmp_path / str(step))
    was_killed = [was for _, was in killed("migrate", tmp_path, steps)]
    assert was_killed[0]
    assert not was_killed[-1]
    for step in steps:
        (tmp_path / str(step)).rename(tmp_path / str(step + 10_000))  # requests it never makes
    for step, was in killed("migrate", tmp_path, [step + 10_000 for step in steps]):
        assert not was
        with closing(connect_reader(tmp_path / str(step) / NAME)) as db:
            assert check(db, full=True) == ()
            assert [each for (each,) in db.execute("SELECT id FROM journal")] == before
            assert db.execute("SELECT proof FROM note LIMIT 1").fetchone() == (None,)
            assert db.execute("SELECT count(*) FROM heartbeat").fetchone() == (1,)


@pytest.mark.slow
@needs_fork
@thin_and_thick(*range(1, 60, 4), *range(60, 900, 40))
@pytest.mark.parametrize("work", ["load", "erase"])
def test_a_killed_act_is_done_or_not_begun(tmp_path: Path, work: str, steps: list[int]) -> None:
    put_sample(tmp_path / NAME, ME, at=BEGINS)
    before = commits(tmp_path / NAME)
    folders(tmp_path, steps)
    for step in steps:
        shutil.copy(tmp_path / NAME, tmp_path / str(step))
    was_killed = [was for _, was in killed(work, tmp_path, steps)]
    assert was_killed[0]
    assert not was_killed[-1]
    done = {len(commits(tmp_path / str(step) / NAME)) for step in steps}
    assert done == {len(before), len(before) + 1}


@pytest.mark.slow
@needs_fork
@thin_and_thick(*range(1, 60, 6), *range(60, 2000, 120))
@pytest.mark.parametrize(
    "wrong", ["UPDATE note SET text = 'forged'", "UPDATE journal SET body = '[' WHERE seq = 1"]
)
def test_a_killed_recovery_goes_on_at_the_next_start(
    tmp_path: Path, wrong: str, steps: list[int]
) -> None:
    put_sample(tmp_path / NAME, ME, at=BEGINS)
    there = commits(tmp_path / NAME)
    back_up(tmp_path / NAME, backup_folder(tmp_path / NAME), at=BEGINS)
    with closing(connect_writer(tmp_path / NAME)) as db:
        db.execute(wrong)
    folders(tmp_path, steps)
    for step in steps:
        shutil.copy(tmp_path / NAME, tmp_path / str(step))
        folder = backup_folder(tmp_path / NAME)
        shutil.copytree(folder, tmp_path / str(step) / folder.name)
    was_killed = [was for _, was in killed("put right", tmp_path, steps)]
    assert was_killed[0]
    assert not was_killed[-1]
    for step in steps:
        path = tmp_path / str(step) / NAME
        store, _ = open_or_recover(path, ME, at=BEGINS)
        store.close()
        recover_or_rebuild(path, ME, at=BEGINS)
        assert commits(path)[: len(there)] == there
