"""What a heartbeat costs, against one small write that is as durable."""

import statistics
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from facilitator.core.gaps import BEAT_MS, ClockSample
from facilitator.operations.gaps import keep_heartbeat
from facilitator.operations.programmes import create_sample
from facilitator.store.file import Store, open_store
from tests.benchmarks.bare import Bare, bare_file, ms
from tests.benchmarks.many_notes import BEGINS, ME

ROUNDS = 720  # an hour of heartbeats


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    create_sample(tmp_path / "p.roundtable", ME, at=BEGINS)
    with closing(open_store(tmp_path / "p.roundtable", ME)) as opened:
        yield opened


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Bare]:
    with bare_file(tmp_path / "bare.db") as made:
        yield made


def test_a_heartbeat_against_a_bare_insert(
    store: Store, bare: Bare, timed: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    beats, inserts = [], []

    for number in range(ROUNDS if timed else 20):
        at = BEGINS + number * BEAT_MS
        inserts.append(bare.insert(at, "a line"))
        beats.append(ms(partial(keep_heartbeat, store, "r", ClockSample(at, number * BEAT_MS))))
    ratio = statistics.median(beats) / statistics.median(inserts)
    with capsys.disabled():
        took = statistics.median(beats)
        print(
            f"\n  a heartbeat: {took:.2f} ms, {ratio:.2f} times a bare insert (1.25 wanted)", end=""
        )
    # Both wait for the disk once, which is nearly all of it; a heartbeat has half of the pages.
    assert not timed or ratio <= 1.25
