"""SQLite connections to a programme file, with the pragmas that its promises rest on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

from facilitator.handles import Identity, identity_of, is_open_by_name, register, unregister
from facilitator.store.sharing.place import place_of

# Every SQLite up to 3.51.2 can corrupt a WAL file that two connections write; pysqlite3's wheels
# carry a newer one. Where there is no wheel, our single writing connection avoids the fault too.
try:
    from pysqlite3 import dbapi2
except ImportError:
    import sqlite3 as dbapi2

if TYPE_CHECKING:
    import sqlite3

    Connection = sqlite3.Connection
    DatabaseError = sqlite3.DatabaseError
    OperationalError = sqlite3.OperationalError
else:
    Connection = dbapi2.Connection
    DatabaseError = dbapi2.DatabaseError
    OperationalError = dbapi2.OperationalError

BUSY: int = dbapi2.SQLITE_BUSY
FULL: int = dbapi2.SQLITE_FULL
IO_ERROR: int = dbapi2.SQLITE_IOERR

# What reading a damaged file raises: the module decodes what SQLite says of it, too.
Unreadable = (DatabaseError, UnicodeDecodeError)
Row = tuple[Any, ...]

# synchronous=FULL: with NORMAL a power cut loses commits that were acknowledged.
_WITH_LOG = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
)
# EXTRA: a commit is the removal of the journal, of which only EXTRA has the disk hold the folder.
# Readers and writer wait for each other here, so that one of them may take its time.
_WITHOUT_LOG = (
    "PRAGMA busy_timeout = 15000",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
)
_WRITER = (
    "PRAGMA wal_autocheckpoint = 0",  # folding in is for `keeping.keeper` alone
    "PRAGMA foreign_keys = ON",
    "PRAGMA fullfsync = 1",
    "PRAGMA checkpoint_fullfsync = 1",
    "PRAGMA journal_size_limit = 67108864",
)
_READER = ("PRAGMA busy_timeout = 5000", "PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0")


class _Registered(Connection):
    """Counted while it is open: see `handles`."""

    identity: Identity | None = None

    def close(self) -> None:
        super().close()
        identity, self.identity = self.identity, None
        if identity is not None:
            unregister(identity)


class CopyConnection(_Registered):
    """Reads a private copy of a file: see `private_copy`."""

    original = Path()
    marks: object = None  # of the original, as it was copied
    folder: "TemporaryDirectory[str] | None" = None  # where the copy lies

    def close(self) -> None:
        super().close()
        folder, self.folder = self.folder, None
        if folder is not None:
            folder.cleanup()


def connect_writer(path: Path) -> Connection:
    """Return the one connection that writes, bound to the thread that calls."""
    return _connect(path, "rw", _writing(path))


def connect_new(path: Path) -> Connection:
    """Return a writing connection to a file that is made if it does not exist."""
    return _connect(path, "rwc", _writing(path))


def connect_reader(path: Path) -> Connection:
    """Return a connection that cannot write."""
    return _connect(path, "ro", _READER)


def connect_visitor(path: Path) -> Connection:
    """Return a connection that does not write, for a file that nobody else may have open.

    A read-only connection would leave its -wal and -shm files behind; this one clears them away.
    Beside a connection of ours it leaves them: what has the name by now may be another file, into
    which our log would be folded.
    """
    if not os.access(path, os.W_OK) or is_open_by_name(path):
        return connect_reader(path)
    return _connect(path, "rw", _READER)


def connect_copy(path: Path) -> CopyConnection:
    """Return a connection to a file without a log that nobody else can have open."""
    return cast("CopyConnection", _connect(path, "ro&immutable=1", _READER, CopyConnection))


def connect_memory() -> Connection:
    """Return a connection to an empty database in memory."""
    connection: Connection = dbapi2.connect(":memory:", isolation_level=None)
    return connection


def _writing(path: Path) -> tuple[str, ...]:
    return (*(_WITH_LOG if place_of(path).suits_log else _WITHOUT_LOG), *_WRITER)


def _connect(
    path: Path, mode: str, pragmas: tuple[str, ...], kind: type[_Registered] = _Registered
) -> _Registered:
    uri = path.absolute().as_uri()
    if not uri.startswith("file:///"):
        uri = f"file://{uri.removeprefix('file:')}"  # a share: SQLite wants no authority in a URI
    connection: _Registered = dbapi2.connect(
        f"{uri}?mode={mode}", uri=True, isolation_level=None, factory=kind
    )
    try:
        identity = identity_of(path)
        register(identity, path)
        connection.identity = identity
        for pragma in pragmas:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def one_moment(db: Connection) -> Iterator[None]:
    """Read everything inside as of one moment, whatever is written meanwhile."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:  # a failing disk ends it by itself
            db.execute("ROLLBACK")
