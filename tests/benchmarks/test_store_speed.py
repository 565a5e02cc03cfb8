"""The programme file at 100,000 notes: saving one, opening, rebuilding, and its size."""

import statistics
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import pytest

from facilitator.operations.note_taking.notes import add_note
from facilitator.store.file import Store, open_store
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.records import load_record
from facilitator.store.rebuild import rebuild_tables
from tests.benchmarks.bare import Bare, ms, p99
from tests.benchmarks.many_notes import BEGINS, MANY, ME, begin, texts

ROUNDS = 1_000
LATER = BEGINS + 40 * 86_400_000


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path, ME)) as opened:
        yield opened


def test_the_size_of_a_file(
    made: tuple[Path, int], notes: int, tell: Callable[[str], None]
) -> None:
    path, text = made
    ratio = path.stat().st_size / text
    tell(f"file: {ratio:.1f} times the {text / notes:.0f} bytes of a note (16 wanted)")
    assert ratio <= (16 if notes == MANY else 18)


def test_opening_a_file(path: Path, timed: bool, tell: Callable[[str], None]) -> None:
    def open_it() -> None:
        with closing(open_store(path, ME)) as store:
            load_programme(store.db)
            newest = store.db.execute("SELECT max(id) FROM roundtable").fetchone()[0]
            load_record(store.db, newest)

    took = statistics.median(ms(open_it) for _ in range(5))
    tell(f"open, with the programme and a roundtable: {took:.0f} ms (150 wanted)")
    assert not timed or took < 150


@dataclass(frozen=True, slots=True)
class Race:
    """How long notes and bare inserts took, each committed for good; ms."""

    noted: list[float]
    inserted: list[float]

    @property
    def ratio(self) -> float:
        return statistics.median(self.noted) / statistics.median(self.inserted)

    @property
    def p99(self) -> float:
        return p99(self.noted)


@pytest.fixture
def race(store: Store, bare: Bare, timed: bool) -> Race:
    """Save notes and insert rows in turn, so that both share what else the machine does."""
    roundtable = begin(store, LATER)
    times = Race([], [])

    for number, text in enumerate(islice(texts(seed=2), ROUNDS if timed else 20)):
        at = LATER + number * 15_000
        times.inserted.append(bare.insert(at, text))
        times.noted.append(ms(partial(add_note, store, roundtable, f"@gbif {text}", at=at)))
    return times


def test_the_slowest_of_a_hundred_notes(
    race: Race, timed: bool, tell: Callable[[str], None]
) -> None:
    tell(f"a note: {statistics.median(race.noted):.2f} ms, p99 {race.p99:.1f} ms (20 wanted)")
    assert not timed or race.p99 < 20


def test_a_note_against_a_bare_insert(race: Race, timed: bool, tell: Callable[[str], None]) -> None:
    tell(f"a note: {race.ratio:.1f} times a bare insert (3 wanted)")
    assert not timed or race.ratio <= 3


def test_the_tables_from_the_journal(
    store: Store, notes: int, timed: bool, tell: Callable[[str], None]
) -> None:
    before = store.db.execute("SELECT count(*) FROM note").fetchone()
    took = ms(lambda: rebuild_tables(store.db)) / 1000
    tell(f"{notes} notes from the journal: {took:.1f} s (30 wanted)")
    assert store.db.execute("SELECT count(*) FROM note").fetchone() == before
    assert not timed or took < 30
