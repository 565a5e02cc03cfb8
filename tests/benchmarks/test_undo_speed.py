"""Undo, redo and the last lines of the history: as quick in a long journal as in a short one."""

import statistics
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from facilitator.store.file import Store, open_store
from facilitator.store.undo import entries, holds, next_undo
from tests.benchmarks.bare import ms
from tests.benchmarks.many_notes import BEGINS, ME, fill

AT = BEGINS + 90 * 86_400_000
ROUNDS = 40


def undo_and_redo(store: Store) -> None:
    assert store.undo(at=AT)
    assert store.redo(at=AT)


def last_lines(store: Store) -> None:
    assert len([holds(store.db, each) for each in islice(entries(store.db), 20)]) == 20


def nothing_of_ours(store: Store) -> None:
    assert next_undo(store.db, "another machine") is None


@pytest.fixture(scope="module")
def files(timed: bool, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two programmes, one with ten times the commits of the other."""
    folder = tmp_path_factory.mktemp("undo")
    few = 2_000 if timed else 100
    for notes in (few, 10 * few):
        fill(folder / f"{notes}.roundtable", notes)
    return folder / f"{few}.roundtable", folder / f"{10 * few}.roundtable"


@pytest.mark.parametrize("work", [undo_and_redo, last_lines, nothing_of_ours])
def test_ten_times_the_commits_take_no_longer(
    files: tuple[Path, Path],
    work: Callable[[Store], None],
    timed: bool,
    tell: Callable[[str], None],
) -> None:
    took, held = [], []
    for path in files:
        with closing(open_store(path, ME)) as store:
            work(store)
            took.append(statistics.median(ms(lambda s=store: work(s)) for _ in range(ROUNDS)))
            tracemalloc.start()
            work(store)
            held.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    times, memory = took[1] / took[0], held[1] / held[0]
    name = work.__name__.replace("_", " ")
    tell(f"{name}: {took[1]:.2f} ms, {times:.1f} times that of a tenth (1.5 wanted)")
    assert memory < 1.5
    assert not timed or times < 1.5
