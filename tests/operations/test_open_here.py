"""Nothing opens and closes the programme that is open here, by whatever name: its locks stay."""

import os
import sys
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from facilitator.core.errors import BadInput
from facilitator.operations.other_laptop import read_other
from facilitator.readers.agenda.read import read_agenda
from facilitator.readers.contribution import read_contribution
from facilitator.readers.session_log import read_session_log
from facilitator.store.file import Store, copy_open, open_store
from facilitator.store.header import is_database
from facilitator.store.journal import Author
from facilitator.store.recovery.damage import glance_at
from facilitator.writeup.files import replace_file
from tests.open_files import locks_on
from tests.sample_file import put_sample

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="locks are counted as Linux does")

ME = Author("Note-taker", "machine-1", "site-1")
NAME = "a.roundtable"

Use = Callable[[Store, Path], object]
USES: dict[str, Use] = {
    "agenda": lambda _, path: read_agenda(path),
    "log": lambda _, path: read_session_log(path),
    "contribution": lambda _, path: read_contribution(path),
    "other laptop": lambda store, path: read_other(path, store.db, ours=store.path),
    "write-up": lambda _, path: replace_file(path, b"a write-up"),
    "copy": lambda store, path: copy_open(store.db, path),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    put_sample(tmp_path / NAME, ME, at=1_794_837_600_000)
    opened = open_store(tmp_path / NAME, ME)
    opened.put_local("draft", place="p", text="so that there is a log", at=1, began=1)
    yield opened
    opened.close()


def itself(path: Path) -> Path:
    return path


def linked(path: Path) -> Path:
    name = path.with_name(f"{path.name}.linked.md")
    os.link(path, name)
    return name


def pointed_at(path: Path) -> Path:
    name = path.with_name(f"{path.name}.pointed at.docx")
    name.symlink_to(path)
    return name


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_it_is_refused_and_keeps_its_locks(store: Store, use: Use) -> None:
    log_index = store.path.with_name(f"{NAME}-shm")
    held = locks_on(store.path), locks_on(log_index)
    assert min(held) > 0
    files = (store.path, log_index, store.path.with_name(f"{NAME}-wal"))
    for file, name in product(files, (itself, linked, pointed_at)):
        with pytest.raises(BadInput, match=r"open here|exists already"):
            use(store, name(file))
        assert (locks_on(store.path), locks_on(log_index)) == held


def test_no_copy_takes_the_name_that_a_log_would_have(store: Store) -> None:
    with pytest.raises(BadInput, match=r"is the programme that is open here, or its log"):
        copy_open(store.db, store.path.with_name(f"{NAME}-journal"))


def test_looking_into_a_log_keeps_the_locks(store: Store) -> None:
    log_index = store.path.with_name(f"{NAME}-shm")
    held = locks_on(log_index)
    assert not is_database(log_index)
    assert locks_on(log_index) == held


def test_a_broken_beginning_is_looked_at_without_losing_the_locks(store: Store) -> None:
    handle = os.open(store.path, os.O_RDWR)  # left open: closing it would drop the locks
    os.pwrite(handle, b"nothing", 0)
    held = locks_on(store.path)
    assert held > 0
    assert [*map(str, glance_at(store.path).damage)] == ["its beginning cannot be read"]
    assert locks_on(store.path) == held
    store.close()
    os.close(handle)


def test_closed_it_is_a_file_like_any_other(store: Store) -> None:
    path = store.path
    store.close()
    with pytest.raises(BadInput, match=r"is not a text file"):
        read_agenda(path)
