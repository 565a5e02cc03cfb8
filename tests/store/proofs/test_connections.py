"""Every connection keeps the promises, and only the thread that opened it may use it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facilitator.store import sqlite
from facilitator.store.file import Store, open_reader, open_store, open_visitor
from facilitator.store.journal import Author
from facilitator.store.making import create
from facilitator.store.private_copy import open_copy
from facilitator.store.sqlite import Connection, DatabaseError
from tests.sample_file import put_sample
from tests.store.proofs.robot import BEGINS

ME = Author("Note-taker", "machine-1", "site-1")
WRITES = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "busy_timeout": 5000,
    "journal_size_limit": 67_108_864,
    "query_only": 0,
    "application_id": 0x52544254,
}
READS = {
    "journal_mode": "wal",
    "busy_timeout": 5000,
    "query_only": 1,
    "wal_autocheckpoint": 0,
    "application_id": 0x52544254,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    put_sample(tmp_path / "a.roundtable", ME, at=BEGINS)
    return tmp_path / "a.roundtable"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(open_store(path, ME)) as opened:
        yield opened


def made(path: Path) -> Connection:
    return create(path.with_name("new.roundtable"), ME).db


@pytest.mark.parametrize(
    ("opened", "promised"),
    [
        pytest.param(lambda path: open_store(path, ME).db, WRITES, id="writer"),
        pytest.param(made, WRITES, id="new"),
        pytest.param(open_reader, READS, id="reader"),
        pytest.param(open_visitor, READS, id="visitor"),
        pytest.param(open_copy, {**READS, "journal_mode": "delete"}, id="copy"),
    ],
)
def test_every_pragma_on_every_connection(
    path: Path, opened: Callable[[Path], Connection], promised: dict[str, Any]
) -> None:
    with closing(opened(path)) as db:
        found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in promised}
        assert found == promised
        assert db.isolation_level is None, "we begin and commit ourselves"


def test_there_are_no_other_connections_to_files() -> None:
    kinds = {name for name in vars(sqlite) if name.startswith("connect_")}
    known = {"connect_writer", "connect_new", "connect_reader", "connect_visitor", "connect_copy"}
    assert kinds == known | {"connect_memory"}, "a new kind needs its pragmas asserted above"


@pytest.mark.parametrize("opened", [open_reader, open_visitor, open_copy])
def test_a_connection_for_reading_cannot_write(
    path: Path, opened: Callable[[Path], Connection]
) -> None:
    with closing(opened(path)) as db, pytest.raises(DatabaseError, match="readonly"):
        db.execute("DELETE FROM note")


def act(store: Store) -> None:
    with store.act("add_note", at=BEGINS) as making:
        making.create("note", text="from elsewhere", kind="insight", at=BEGINS)


def on_disk(path: Path) -> dict[str, bytes]:
    logs = (path, path.with_name(f"{path.name}-wal"))
    return {each.name: each.read_bytes() for each in logs if each.exists()}


FOREIGN: dict[str, Callable[[Store], object]] = {
    "an act": act,
    "undo": lambda store: store.undo(at=BEGINS),
    "redo": lambda store: store.redo(at=BEGINS),
    "take back": lambda store: store.take_back("x", at=BEGINS),
    "a draft": lambda store: store.put_local("draft", place="x", text="x", at=1, began=1),
    "sql": lambda store: store.db.execute("DELETE FROM note"),
    "closing": lambda store: store.close(),
}


@pytest.mark.parametrize("write", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_thread_cannot_write(store: Store, write: Callable[[Store], object]) -> None:
    raised: list[BaseException] = []

    def run() -> None:
        try:
            write(store)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test looks at it
            raised.append(error)

    before = on_disk(store.path)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert [type(error).__name__ for error in raised] == ["ProgrammingError"]
    assert "thread" in str(raised[0])
    assert on_disk(store.path) == before
    act(store)
    assert on_disk(store.path) != before
