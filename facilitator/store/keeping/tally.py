"""Tally: the number of the last commit, kept outside the file, so that a start notices a loss.

A file whose log was cut short is whole, only shorter; nothing in it tells that it once held more.
"""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from facilitator.handles import Identity, identity_of
from facilitator.paths import usual_data_folder
from facilitator.store.sqlite import Connection

_FOLDER = "last commits"
_LENGTH = 20  # digits: what is written over a longer number leaves nothing of it


class Key(NamedTuple):
    """Which file is meant: the programme in it, the file itself, which a copy is not, and its name.

    The number of a file that was removed is given to another one.
    """

    programme: str
    identity: Identity
    name: Path

    @property
    def path(self) -> Path:
        """Where its number is kept."""
        device, inode = self.identity
        name = hashlib.sha256(os.fsencode(self.name.resolve())).hexdigest()[:12]
        return (
            usual_data_folder(of=self.name)
            / _FOLDER
            / f"{self.programme or 'none'} {device:x} {inode:x} {name}"
        )


def key_of(db: Connection, path: Path) -> Key:
    """Return the key of an open file. Raises OSError where it has lost its name."""
    return Key(programme_in(db), identity_of(path), path)


def programme_in(db: Connection) -> str:
    """Return the id of the programme in a file, "" before it has one."""
    row = db.execute("SELECT id FROM programme ORDER BY n LIMIT 1").fetchone()
    return str(row[0]) if row else ""


class Tally:
    """Writes the number after each commit, into a file that stays open: some microseconds.

    Not synced: after a power cut it may be behind, never ahead of what the disk holds.
    """

    def __init__(self, key: Key) -> None:
        """Keep none where the data folder cannot be written: it is a second net."""
        self._handle = -1
        with suppress(OSError):
            key.path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
            self._handle = os.open(key.path, flags, 0o600)

    def write(self, seq: int) -> None:
        if self._handle >= 0:
            with suppress(OSError):  # a full disk: the number there is lower, and alarms nobody
                _put(self._handle, f"{seq:0{_LENGTH}}".encode())

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def last_told(key: Key) -> int:
    """Return the number of the last commit of a file as it was last told, 0 where it never was."""
    try:
        return int(key.path.read_bytes())
    except (OSError, ValueError):
        return 0


def begin_anew(path: Path) -> None:
    """Let go of what was told of a file that has just got its name.

    It may have the number of one that was removed, and hold less: a backup that was put back.
    """
    with suppress(OSError):
        device, inode = identity_of(path)
        for each in (usual_data_folder(of=path) / _FOLDER).glob(f"* {device:x} {inode:x} *"):
            each.unlink(missing_ok=True)


def _put(handle: int, text: bytes) -> None:
    """Write over the beginning of a file: in one step where the system has one."""
    if hasattr(os, "pwrite"):
        os.pwrite(handle, text, 0)
    else:
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, text)
