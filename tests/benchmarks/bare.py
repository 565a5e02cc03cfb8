"""What the store is measured against: rows of a plain table, as durable as its commits."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from facilitator.store.ids import new_id
from facilitator.store.sqlite import Connection, connect_new
from tests.benchmarks.many_notes import BEGINS, texts

_TABLE = (
    "CREATE TABLE bare (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER, text TEXT)"
    " STRICT"
)
_INSERT = "INSERT INTO bare (id, at, text) VALUES (?, ?, ?)"


class Bare:
    """A file of one plain table."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def insert(self, at: int, text: str) -> float:
        """Insert a row for good; return how long it took, in ms."""
        return ms(lambda: self._insert(at, text))

    def _insert(self, at: int, text: str) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute(_INSERT, (new_id(at), at, text))
        self._db.execute("COMMIT")


@contextmanager
def bare_file(path: Path, *, rows: int = 0) -> Iterator[Bare]:
    """Make a file that holds so many rows and nothing else, opened with the store's pragmas."""
    with closing(connect_new(path)) as db:
        db.execute(_TABLE)
        db.execute("BEGIN")
        db.executemany(_INSERT, ((new_id(BEGINS), BEGINS, text) for text in islice(texts(), rows)))
        db.execute("COMMIT")
        yield Bare(db)


def ms(work: Callable[[], object]) -> float:
    """Return how long it takes, in ms."""
    begins = time.perf_counter()
    work()
    return (time.perf_counter() - begins) * 1000


def p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[-1]
