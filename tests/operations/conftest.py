"""The sample programme, open, with a roundtable planned; and the two laptops of bringing in."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.operations.roundtables import plan_roundtable
from facilitator.store.file import Store, open_store
from facilitator.store.journal import Author
from tests.operations.laptops import (
    BEHIND,
    NOTES,
    ROOM,
    TAKER,
    hold,
    make_file,
)
from tests.sample_file import put_sample


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    author = Author("Ana", "m", "s")
    put_sample(tmp_path / "p.roundtable", author, at=1)
    with closing(open_store(tmp_path / "p.roundtable", author)) as opened:
        yield opened


@pytest.fixture
def planned(store: Store) -> str:
    """Return a roundtable on the first question, whose room is still to be opened."""
    theme = store.standing.programme.questions[0].id
    return plan_roundtable(store, theme, at=1, title="Impact", zone="UTC").subject[0]


@pytest.fixture
def people(store: Store) -> list[str]:
    return [each.id for each in store.standing.programme.people]


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Store]:
    store = make_file(tmp_path / "ours.roundtable")
    hold(store, ROOM)
    yield store
    store.close()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Make the file of a note-taker with a roundtable of their own; its clock is behind."""
    path = tmp_path / "taker.roundtable"
    store = make_file(path, TAKER)
    hold(store, ROOM, NOTES, shift_ms=BEHIND)
    store.close()
    return path
