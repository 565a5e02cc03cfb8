"""Identity check: whether the file and log under their names are still those that are open here.

What is committed to a file that has lost its name, or whose log has, is gone when the program ends:
sync services, restores, tidying up and other programs do that to a file that is open.
"""

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from facilitator.handles import Identity, identity_in, identity_of_handle
from facilitator.store.sharing.hold import Hold

_INDEX_HEADER = 136  # bytes of the index of a log (SQLite, "WAL-mode File Format", 2.1)
_SALTS, _FOLDED = slice(32, 40), slice(96, 100)


class Loss(StrEnum):
    """What became of a file that is open here."""

    GONE = "gone"  # renamed, moved or removed, alone or with its folder
    REPLACED = "replaced"  # another file has its name
    OVERWRITTEN = "overwritten"  # in place: the same file holds something else
    LOG = "log"  # its log, or the index of that, was removed or replaced
    UNREACHABLE = "unreachable"  # perhaps only for a while: nothing can be told


class _Stamp(NamedTuple):
    """The file as it was left when the log was last folded in, and how far that had come."""

    size: int
    changed: int
    folded: bytes


class InHand:
    """Compares names with what is open; costs some microseconds, for it is asked at each commit."""

    def __init__(self, path: Path, hold: Hold | None, verify: Callable[[], bool]) -> None:
        """Take what has the name of `path` now for what is open; without a log there is no hold.

        `verify` looks into the file, where another program has folded the log in. Raises OSError.
        """
        self._path = os.fspath(path)
        self._hold = hold
        self._verify = verify
        self._identity = identity_in(path.stat())
        self._beside: dict[str, Identity] = {}
        self._stamp: _Stamp | None = None
        if hold is not None:
            self._identity = identity_of_handle(hold.database)
            beside = [Path(f"{path.resolve()}{end}") for end in ENDS]
            self._beside = {os.fspath(each): identity_in(each.stat()) for each in beside}
            self.renew()

    def look(self) -> Loss | None:
        """Return what was lost, or None. What is found is for whoever asks to remember."""
        try:
            return self._look()
        except (FileNotFoundError, NotADirectoryError):
            return Loss.GONE
        except OSError:
            return Loss.UNREACHABLE

    def _look(self) -> Loss | None:
        # os.stat of a text: a path takes twice as long, and this is on the way of each note.
        status = os.stat(self._path)  # noqa: PTH116
        if identity_in(status) != self._identity:
            return Loss.REPLACED
        stamp = self._stamp
        if stamp is None:
            return None
        if not all(is_still(name, identity) for name, identity in self._beside.items()):
            return Loss.LOG
        return self._overwritten(stamp, status)

    def renew(self) -> None:
        """Take the file as it is now: this program has just written to it, or nobody has."""
        if self._hold is not None:
            status = os.fstat(self._hold.database)
            self._stamp = _Stamp(status.st_size, status.st_mtime_ns, self._mark(self._hold))

    def has_a_name(self) -> bool:
        """Tell whether the file that is open has any name left, be it another one."""
        return self._hold is not None and os.fstat(self._hold.database).st_nlink > 0

    def is_ours(self, log: Path) -> bool:
        """Tell whether a name leads to our log."""
        return any(is_still(os.fspath(log), identity) for identity in self._beside.values())

    def drop_log(self) -> None:
        """Remove our log from its name, where it still is ours: it fits no other file."""
        for name, identity in self._beside.items():
            if is_still(name, identity):
                Path(name).unlink(missing_ok=True)

    def _overwritten(self, stamp: _Stamp, status: os.stat_result) -> Loss | None:
        if self._hold is None:
            return None
        mark = self._mark(self._hold)
        if (status.st_size, status.st_mtime_ns) == (stamp.size, stamp.changed):
            if mark != stamp.folded:  # the log began anew
                self._stamp = _Stamp(stamp.size, stamp.changed, mark)
            return None
        # Other programs fold the log in by themselves, which the index tells; a copy does not.
        if mark == stamp.folded or not self._verify():
            return Loss.OVERWRITTEN
        self.renew()
        return None

    def _mark(self, hold: Hold) -> bytes:
        head = os.pread(hold.index, _INDEX_HEADER, 0)
        return head[_SALTS] + head[_FOLDED]


ENDS = ("-wal", "-shm")


def is_still(name: str, identity: Identity) -> bool:
    """Tell whether a name leads to the file it led to."""
    try:
        status = os.stat(name)  # noqa: PTH116 - as above
    except OSError:
        return False
    return identity_in(status) == identity
