"""A programme that is open, on a clock that a test moves."""

from pathlib import Path

import pytest

from tests.sample_file import put_sample
from tests.store.keeping.desk import ME, MONDAY, Desk, Seconds


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "programmes"
    folder.mkdir()
    put_sample(folder / "f.roundtable", ME, at=MONDAY - 1)
    return folder / "f.roundtable"


@pytest.fixture
def desk(path: Path, seconds: Seconds) -> Desk:
    return Desk(path, seconds)
