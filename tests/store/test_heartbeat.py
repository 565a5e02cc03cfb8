"""Heartbeats: overwritten in place, in no history, and of no size."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.gaps import BEAT_MS, ClockSample
from facilitator.operations.gaps import keep_heartbeat
from facilitator.store.backups.backup import back_up, backup_folder, changed_since_backup
from facilitator.store.file import Store, open_reader, open_store
from facilitator.store.journal import Author
from facilitator.store.queries.gaps import last_heartbeat
from facilitator.store.undo import last_seq, next_undo
from tests.sample_file import put_sample

ME = Author("Ana", "m", "s")
NOON = 1_794_837_600_000
PAGE = 4096
CHECKPOINT = 1_000  # pages in the log before SQLite folds them in and begins it anew


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "p.roundtable"
    put_sample(made, ME, at=1)
    return made


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path, ME)) as opened:
        yield opened


def beat(store: Store, number: int) -> None:
    ms = number * BEAT_MS
    keep_heartbeat(store, "r", ClockSample(NOON + ms, ms))


def test_the_last_one_is_kept(store: Store) -> None:
    assert last_heartbeat(store.db, "r") is None
    beat(store, 1)
    beat(store, 2)
    with closing(open_reader(store.path)) as reader:
        assert last_heartbeat(reader, "r") == ClockSample(NOON + 2 * BEAT_MS, 2 * BEAT_MS)
        assert last_heartbeat(reader, "another") is None


def test_a_thousand_leave_the_file_as_large_as_it_was(store: Store) -> None:
    log = store.path.with_name(f"{store.path.name}-wal")
    beat(store, 0)
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = store.path.stat().st_size
    with closing(open_reader(store.path)) as reader:  # as the window has it open
        largest = 0
        for number in range(1, 1_001):
            beat(store, number)
            last_heartbeat(reader, "r")
            largest = max(largest, log.stat().st_size)
    assert largest < 1.1 * CHECKPOINT * PAGE
    assert store.db.execute("SELECT count(*) FROM heartbeat").fetchone() == (1,)
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert store.path.stat().st_size == before


def test_one_writes_one_page(store: Store) -> None:
    log = store.path.with_name(f"{store.path.name}-wal")
    beat(store, 0)
    before = log.stat().st_size
    beat(store, 1)
    assert log.stat().st_size - before <= PAGE + 24  # with the head of its frame


def test_it_is_no_act_and_no_reason_for_a_backup(store: Store) -> None:
    back_up(store.db, backup_folder(store.path), at=NOON)
    before = last_seq(store.db), next_undo(store.db, ME.machine)
    beat(store, 1)
    assert (last_seq(store.db), next_undo(store.db, ME.machine)) == before
    assert not changed_since_backup(store.db, store.path)
