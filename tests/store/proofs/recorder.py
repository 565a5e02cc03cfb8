"""The store on a recording disk: APSW in place of the product's driver, same SQL, same pragmas."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from tests.store.proofs.disk import Delete, Event, Sync, SyncFolder, Truncate, Write

_OPEN = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
_LOGS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_WAL


class _File(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename, flags: list[int], events: list[Event]) -> None:
        super().__init__("", name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path).name
        self._events = events
        self._is_new = bool(flags[0] & apsw.SQLITE_OPEN_CREATE and flags[0] & _LOGS)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._events.append(Write(self._name, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._events.append(Truncate(self._name, size))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._events.append(Sync(self._name))
        if self._is_new:  # SQLite's own file layer syncs the folder with a new log, and only then
            self._events.append(SyncFolder(self._name))
            self._is_new = False


class _RecordingDisk(apsw.VFS):
    def __init__(self, name: str, events: list[Event]) -> None:
        super().__init__(name, "")
        self._events = events

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        if name is None:  # a temporary file, which no cut need keep
            return apsw.VFSFile("", name, flags)
        return _File(name, flags, self._events)

    def xDelete(self, name: str, sync: bool) -> None:
        super().xDelete(name, sync)
        self._events.append(Delete(Path(name).name))
        if sync:
            self._events.append(SyncFolder(Path(name).name))


class _Result:
    """What the store asks of a cursor."""

    def __init__(self, rows: apsw.Cursor, db: apsw.Connection, description: Any) -> None:
        self._rows = rows
        self.description = description
        self.rowcount = db.changes()
        self.lastrowid = db.last_insert_rowid()

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self._rows)

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def close(self) -> None:
        self._rows.close()


class _Connection:
    """What the store, and the migrations, ask of a connection."""

    def __init__(self, uri: str, vfs: str, extra: Sequence[str]) -> None:
        self._db = apsw.Connection(uri, flags=_OPEN, vfs=vfs)
        self._db.set_exec_trace(self._trace)
        self._extra = extra
        self._description: Any = ()

    def _trace(self, cursor: apsw.Cursor, *_: object) -> bool:
        self._description = cursor.get_description()
        return True

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction

    def execute(self, sql: str, values: Any = ()) -> _Result:
        rows = self._db.execute(sql, values)
        if sql.startswith("PRAGMA synchronous"):
            for pragma in self._extra:
                self._db.execute(pragma)
        return _Result(rows, self._db, self._description)

    def executemany(self, sql: str, rows: Iterable[Any]) -> None:
        self._db.executemany(sql, rows)

    def close(self) -> None:
        with suppress(apsw.IOError):  # the lock of a file that it may only read: asked in vain
            self._db.close()


class RecordingDriver:
    """Stands where `facilitator.store.sqlite` has its driver; every file request is in `events`."""

    def __init__(
        self, events: list[Event] | None = None, *, synchronous: str | None = None
    ) -> None:
        self.events = [] if events is None else events
        self._name = f"recording-{id(self)}"
        self._disk = _RecordingDisk(self._name, self.events)
        self._extra = [f"PRAGMA synchronous = {synchronous}"] if synchronous else []

    def connect(self, address: str, **_: object) -> _Connection:
        return _Connection(address, self._name, self._extra)
