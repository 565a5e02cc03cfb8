"""What Linux tells of the files that this process has: its locks on one, and who opens it."""

import ctypes
import os
import struct
from pathlib import Path

_OPENED = 0x20  # IN_OPEN
_EVENT = struct.Struct("iIII")


def locks_on(path: Path) -> int:
    """Return how many locks this process has on a file."""
    inode = str(path.stat().st_ino)
    lines = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    # The system tells of one lock several times when other processes lock while it is read.
    held = {tuple(line.split()[1:]) for line in lines if "->" not in line}
    return sum(each[3] == str(os.getpid()) and each[4].split(":")[2] == inode for each in held)


class Openings:
    """Hears of every opening of the files in a folder, by whatever name and process."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._handle = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self._names: dict[int, str] = {}
        for each in folder.iterdir():  # by the file: a link elsewhere is seen as well
            if each.is_file():
                watch = libc.inotify_add_watch(self._handle, os.fsencode(each), _OPENED)
                assert watch >= 0, os.strerror(ctypes.get_errno())
                self._names[watch] = each.name

    def heard(self) -> list[str]:
        """Return which files were opened since the last time."""
        try:
            data = os.read(self._handle, 1 << 16)
        except BlockingIOError:
            return []
        names, at = [], 0
        while at < len(data):
            watch, _, _, rest = _EVENT.unpack_from(data, at)
            at += _EVENT.size + rest
            names.append(self._names[watch])
        return names

    def close(self) -> None:
        os.close(self._handle)
