"""What the benchmarks of the programme file share: one file with many notes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.benchmarks.bare import Bare, bare_file
from tests.benchmarks.many_notes import FEW, MANY, fill


@pytest.fixture(scope="session")
def timed(pytestconfig: pytest.Config) -> bool:
    options = pytestconfig.option
    return bool(options.benchmark_enable or not options.benchmark_disable)


@pytest.fixture(scope="session")
def notes(timed: bool) -> int:
    return MANY if timed else FEW


@pytest.fixture(scope="session")
def made(notes: int, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A file with many notes, and the bytes of their text."""
    path = tmp_path_factory.mktemp("speed") / "many.roundtable"
    return path, fill(path, notes)


@pytest.fixture
def path(made: tuple[Path, int]) -> Path:
    return made[0]


@pytest.fixture
def bare(tmp_path: Path, notes: int) -> Iterator[Bare]:
    """As many rows as the file with many notes has notes."""
    with bare_file(tmp_path / "bare.db", rows=notes) as made:
        yield made


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    def say(line: str) -> None:
        with capsys.disabled():
            print(f"\n  {line}", end="")

    return say
