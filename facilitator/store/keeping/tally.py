"""The number of the last commit, kept outside the file: by it a later start notices a loss.

A file whose log was cut short is whole, only shorter; nothing in it tells that it once held more.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.handles import Identity
from facilitator.paths import data_folder
from facilitator.store.sqlite import Connection

_FOLDER = "last commits"
_LENGTH = 20  # digits: what is written over a longer number leaves nothing of it


@dataclass(frozen=True, slots=True)
class Key:
    """Which file is meant: the programme in it, and the file itself, which a copy is not."""

    programme: str
    identity: Identity

    @property
    def path(self) -> Path:
        device, inode = self.identity
        return data_folder() / _FOLDER / f"{self.programme or 'nameless'} {device:x} {inode:x}"


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
            key.path.parent.mkdir(exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0)
            self._handle = os.open(key.path, flags, 0o600)

    def write(self, seq: int) -> None:
        if self._handle >= 0:
            with suppress(OSError):  # a full disk: the number there is lower, and alarms nobody
                os.lseek(self._handle, 0, os.SEEK_SET)
                os.write(self._handle, f"{seq:0{_LENGTH}}".encode())

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


def forget(identity: Identity) -> None:
    """Let go of what was told of a file: another one has taken its place in its folder."""
    device, inode = identity
    with suppress(OSError):
        for each in (data_folder() / _FOLDER).glob(f"* {device:x} {inode:x}"):
            each.unlink(missing_ok=True)
