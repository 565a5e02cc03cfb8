"""A start, to the first paint and behind it, against a bare window with a label."""

import statistics
from collections.abc import Callable
from pathlib import Path

from facilitator.operations.programmes import create_sample
from tests.benchmarks.many_notes import BEGINS, ME
from tests.ui.first_paint import FirstPaint, first_paint

ROUNDS = 9
IDLE_MS = 3_000  # by then all is made that an idle window makes
_CPU, _MEMORY = 3.0, 1.8  # times a bare window


def test_the_start_on_the_sample(tmp_path: Path, timed: bool, tell: Callable[[str], None]) -> None:
    path = tmp_path / "sample.roundtable"
    create_sample(path, ME, at=BEGINS)
    compare("the sample", path, tmp_path, timed=timed, tell=tell)


def test_the_start_on_many_notes(
    path: Path, tmp_path: Path, timed: bool, tell: Callable[[str], None]
) -> None:
    compare("many notes", path, tmp_path, timed=timed, tell=tell)


def compare(
    name: str, path: Path, folder: Path, *, timed: bool, tell: Callable[[str], None]
) -> None:
    first_paint(folder, path)  # which leaves the bytecode of every module
    bare: list[FirstPaint] = []
    ours: list[FirstPaint] = []
    for _ in range(ROUNDS if timed else 1):
        bare.append(first_paint(folder, None))
        ours.append(first_paint(folder, path))
    idle = first_paint(folder, path, idle_ms=IDLE_MS)
    least_mb = median(bare, "mb")
    cpu = median(ours, "cpu") / median(bare, "cpu")
    memory = median(ours, "mb") / least_mb
    tell(
        f"a start on {name}: {median(ours, 'cpu'):.2f} s of CPU, {cpu:.1f} times a bare window"
        f" ({_CPU} wanted); {median(ours, 'mb'):.0f} MB, {memory:.2f} times ({_MEMORY} wanted);"
        f" idle {idle.mb / least_mb:.2f} times; {len(ours[0].modules)} modules"
    )
    assert not timed or (cpu <= _CPU and memory <= _MEMORY)


def median(paints: list[FirstPaint], what: str) -> float:
    return statistics.median(getattr(each, what) for each in paints)
