from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.store.file import open_store
from tests.operations.every_act import ActHouse
from tests.operations.test_privacy import ME, NOON
from tests.operations.transcripts.desk import CallDesk
from tests.sample_file import put_sample


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CallDesk]:
    path = tmp_path / "a.roundtable"
    put_sample(path, ME, at=NOON)
    with closing(open_store(path, ME)) as store:
        yield CallDesk(ActHouse(store), tmp_path)
