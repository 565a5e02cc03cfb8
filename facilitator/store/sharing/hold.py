"""Hold: a lock on an open programme file that nothing else in this process can lose.

SQLite's own locks go as soon as this process closes any handle of the file, whoever opened it: a
file dialog that looks into it is enough (see `handles`). The next program then takes itself for the
only one, and removes the log that is being written here. A lock of Linux's second kind belongs to
its own handle alone (fcntl(2), "open file description locks"), and SQLite heeds it all the same.
"""

import os
import struct
import sys
from contextlib import suppress
from pathlib import Path

from facilitator.handles import Identity, identity_of_handle, retire

if sys.platform == "linux":
    import fcntl

# What whoever has a database open locks for reading (SQLite's os_unix.c: SHARED_FIRST and
# SHARED_SIZE), and who uses the index of its log (UNIX_SHM_DMS): first and length, in bytes.
_SHARED = (0x40000002, 510)
_DEAD_MAN = (128, 1)
_LOCK = struct.Struct("hhqqi4x")  # struct flock with 64-bit offsets


class Hold:
    """Kept as long as a connection writes; let go just before SQLite closes its own handle.

    On other systems it locks nothing, and only keeps the two files in hand.
    """

    def __init__(self, path: Path) -> None:
        """Hold the file at a real path, which this process has open, and the index of its log.

        Raises OSError.
        """
        self._handles: list[int] = []
        self._owner: Identity | None = None
        try:
            self.database = self._take(path, _SHARED)
            self._owner = identity_of_handle(self.database)
            self.index = self._take(path.with_name(f"{path.name}-shm"), _DEAD_MAN)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let go. A second time does nothing."""
        while self._handles:
            handle = self._handles.pop()
            _lock(handle, *_SHARED, on=False)
            _lock(handle, *_DEAD_MAN, on=False)
            if self._owner is None:
                os.close(handle)
            else:
                # Closed now, it would take the locks of other connections of ours with it.
                retire(self._owner, handle)

    def _take(self, path: Path, stretch: tuple[int, int]) -> int:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        self._handles.append(handle)
        _lock(handle, *stretch, on=True)
        return handle


def _lock(handle: int, first: int, length: int, *, on: bool) -> None:
    if sys.platform != "linux" or sys.maxsize < 1 << 32:
        return  # elsewhere the structure is laid out otherwise, or there is no such lock
    kind = fcntl.F_RDLCK if on else fcntl.F_UNLCK
    with suppress(OSError):  # a file system that knows no locks has none that could be lost
        fcntl.fcntl(handle, fcntl.F_OFD_SETLK, _LOCK.pack(kind, os.SEEK_SET, first, length, 0))
