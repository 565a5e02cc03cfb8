"""File handles: reading a file that this process may have open, without losing its SQLite locks.

POSIX drops all locks of a process on a file as soon as it closes any handle of that file, whoever
opened it (SQLite, "How To Corrupt", 2.2). SQLite knows its own handles. With one of ours closed
beside it, a second program would take itself for the only one and clear our log away. The locks of
a log are on its index (-shm), which counts like the file itself.
"""

import os
import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from facilitator.core.errors import BadInput

Identity = tuple[int, int]  # device and inode

_AT_ONCE = 1 << 20  # bytes
_BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file

_guard = threading.Lock()
_connections: Counter[Identity] = Counter()
_places: dict[Identity, Path] = {}
_kept: dict[Identity, list[int]] = {}


def identity_of(path: Path) -> Identity:
    """Return what tells a file from another one that has its name later. Raises OSError."""
    return identity_in(path.stat())


def identity_of_handle(handle: int) -> Identity:
    """Return what tells the file behind a handle from others. Raises OSError."""
    return identity_in(os.fstat(handle))


def identity_in(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino


def register(identity: Identity, path: Path | None = None) -> None:
    """Count a connection, before it takes its first lock; by its path its log is known too."""
    with _guard:
        _connections[identity] += 1
        if path is not None:
            _places[identity] = path.resolve()


def unregister(identity: Identity) -> None:
    """Count a connection off; with the last one the handles that were kept are closed."""
    with _guard:
        _connections[identity] -= 1
        if _connections[identity] <= 0:
            del _connections[identity]
            _places.pop(identity, None)
            for handle in _kept.pop(identity, ()):
                os.close(handle)


def read_head(path: Path, size: int) -> bytes:
    """Return the first bytes of a file. Raises OSError."""
    with _opened(path) as handle:
        return os.read(handle, size)


def copy_file(source: Path, target: Path) -> None:
    """Copy the bytes of a file. Raises OSError."""
    with (
        _opened(source) as handle,
        open(handle, "rb", closefd=False) as file,
        target.open("wb") as copy,
    ):
        shutil.copyfileobj(file, copy, _AT_ONCE)


def retire(owner: Identity, handle: int) -> None:
    """Close a handle of a file, or of what lies beside it, once no connection to the file is left.

    The index of a log has locks as well, which go with a handle in the same way.
    """
    with _guard:
        _retire(owner, handle)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    with _guard:  # until it is closed, no connection to it can begin
        # O_BINARY exists on Windows only, where text would be translated.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            yield handle
        finally:
            _retire(_owner_of(identity_of_handle(handle)), handle)


def _retire(owner: Identity | None, handle: int) -> None:
    if owner is not None and owner in _connections:
        _kept.setdefault(owner, []).append(handle)
    else:
        os.close(handle)


def refuse_open_here(path: Path) -> None:
    """Raise BadInput for a file that a connection of this process has, or for its log.

    By whatever name: a link to it is the same file. To be asked before anything is opened, or
    written under that name.
    """
    if is_open_here(path):
        raise BadInput(
            "{path} is the programme that is open here, or its log: choose another", path=path
        )


def is_open_here(path: Path) -> bool:
    """Tell whether a connection of this process has a file, or the file that it is the log of."""
    with _guard:
        if path.resolve() in {log for place in _places.values() for log in _beside(place)}:
            return True  # even where there is no log now
        try:
            return _owner_of(identity_of(path)) is not None
        except OSError:
            return False


def is_open_by_name(path: Path) -> bool:
    """Tell whether a connection of this process was opened under a name, whatever has it now."""
    with _guard:
        return path.resolve() in _places.values()


def _owner_of(identity: Identity) -> Identity | None:
    """Return which open file this is, or is the log of; None for a file that nobody has here."""
    if identity in _connections:
        return identity
    for owner, place in _places.items():
        for log in _beside(place):
            with suppress(OSError):  # most are not there
                if identity_of(log) == identity:
                    return owner
    return None


def _beside(place: Path) -> tuple[Path, ...]:
    return tuple(place.with_name(f"{place.name}{end}") for end in _BESIDE)
