"""Looking into a file that this process may have open, without losing the locks it has on it.

POSIX drops all locks of a process on a file as soon as it closes any handle of that file, whoever
opened it (sqlite.org/howtocorrupt.html, 2.2). SQLite knows its own handles. With one of ours closed
beside it, a second program would take itself for the only one and clear our log away.
"""

import os
import threading
from collections import Counter
from pathlib import Path

Identity = tuple[int, int]  # device and inode

_guard = threading.Lock()
_connections: Counter[Identity] = Counter()
_kept: dict[Identity, list[int]] = {}


def identity_of(path: Path) -> Identity:
    """Return what tells a file from another one that has its name later. Raises OSError."""
    return identity_in(path.stat())


def identity_of_handle(handle: int) -> Identity:
    """Return what tells the file behind a handle from others. Raises OSError."""
    return identity_in(os.fstat(handle))


def identity_in(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino


def register(identity: Identity) -> None:
    """Count a connection, before it takes its first lock."""
    with _guard:
        _connections[identity] += 1


def unregister(identity: Identity) -> None:
    """Count a connection off; with the last one the handles that were kept are closed."""
    with _guard:
        _connections[identity] -= 1
        if _connections[identity] <= 0:
            del _connections[identity]
            for handle in _kept.pop(identity, ()):
                os.close(handle)


def read_head(path: Path, size: int) -> bytes:
    """Return the first bytes of a file. Raises OSError."""
    with _guard:
        # O_BINARY exists on Windows only, where text would be translated.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            return os.read(handle, size)
        finally:
            _retire(identity_of_handle(handle), handle)


def retire(identity: Identity, handle: int) -> None:
    """Close a handle of a file, or of what lies beside it, once no connection to the file is left.

    The index of a log has locks as well, which go with a handle in the same way.
    """
    with _guard:
        _retire(identity, handle)


def _retire(identity: Identity, handle: int) -> None:
    if _connections[identity]:
        _kept.setdefault(identity, []).append(handle)
    else:
        os.close(handle)
