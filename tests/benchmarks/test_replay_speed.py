"""Three hours with 300 turns: replaying the log, and the state that every second asks for."""

import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.core.model import Programme, Record
from facilitator.core.state import state_at
from facilitator.readers.session_log import read_session_log
from facilitator.store.file import open_store
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.subcommands.replay import play_on_copy
from tests.benchmarks.many_notes import BEGINS, ME
from tests.operations.long_log import HOURS, agenda, long_log

MIDDLE = BEGINS + HOURS * 1_800_000
END = BEGINS + HOURS * 3_600_000


@pytest.fixture
def timed(pytestconfig: pytest.Config) -> bool:
    options = pytestconfig.option
    return bool(options.benchmark_enable or not options.benchmark_disable)


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def say(line: str) -> None:
        with capsys.disabled():
            print(f"\n  {line}", end="")

    return say


def replay(folder: Path, *, turns: int, notes: int) -> tuple[Path, float]:
    """Replay a log; return the file it was played into, and the seconds it took."""
    folder.mkdir()
    (folder / "agenda.md").write_text(agenda(), encoding="utf-8")
    log = folder / "session.log"
    log.write_text(long_log(turns=turns, notes=notes), encoding="utf-8")
    work = folder / "played.roundtable"
    begins = time.perf_counter()
    play_on_copy(read_session_log(log), log, work, base=None)
    return work, time.perf_counter() - begins


def test_replaying_300_turns(tmp_path: Path, timed: bool, tell: Callable[[str], None]) -> None:
    few = min(replay(tmp_path / f"few{n}", turns=75, notes=0)[1] for n in range(3))
    many = min(replay(tmp_path / f"many{n}", turns=300, notes=0)[1] for n in range(3))
    tell(f"300 turns: {many:.2f} s (1 wanted), {many / few:.1f} times 75 turns (6 wanted)")
    assert not timed or (many < 1 and many / few < 6)


@pytest.fixture
def rooms(tmp_path: Path) -> list[tuple[Programme, Record]]:
    """A roundtable with 75 turns, and one with 300."""
    found = []
    for turns in (75, 300):
        path, _ = replay(tmp_path / str(turns), turns=turns, notes=0)
        with closing(open_store(path, ME)) as store:
            roundtable = roundtables(store.db)[0].id
            found.append((load_programme(store.db), load_record(store.db, roundtable)))
    return found


def test_the_state_of_one_second(
    rooms: list[tuple[Programme, Record]], timed: bool, tell: Callable[[str], None]
) -> None:
    took = []
    for programme, record in rooms:
        times = []
        for now in range(MIDDLE, END, (END - MIDDLE) // 50):
            begins = time.perf_counter()
            state_at(programme, record, now)
            times.append((time.perf_counter() - begins) * 1000)
        took.append(statistics.median(times))
    ratio = took[1] / took[0]
    tell(f"state: {took[1]:.2f} ms (5 wanted), {ratio:.1f} times that of 75 turns (6 wanted)")
    assert not timed or (took[1] < 5 and ratio < 6)
