"""Lock of a programme file, which says who may write it: a lock file with a system lock on it.

The system lets go when a process dies, however it does. It knows little of other computers: what
the file says of one of those is believed.
"""

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.handles import identity_of
from facilitator.store.sharing.system_lock import is_still, lock_if_free

_TRIES, _PAUSE_S = 10, 0.02  # somebody may only be looking whether the lock is free
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes, as far as known: computer, account, process, and since when (instant)."""

    host: str = ""
    machine: str = ""
    pid: int = 0
    since: int = 0

    @property
    def is_here(self) -> bool:
        return self.host == _this_host()


def _this_host() -> str:
    """Return the name of this computer, as `socket.gethostname` does."""
    if os.name == "posix":
        return os.uname().nodename
    import socket  # late: it takes longer than all else about a lock

    return socket.gethostname()


class Lock:
    """The right to write a programme file, until it is released or the process ends."""

    def __init__(self, path: Path, handle: int, holder: Holder) -> None:
        self._path = path
        self._handle = handle
        self._holder = holder
        self._identity = identity_of(path)

    def is_held(self) -> bool:
        """Tell whether the lock file is still the one; another computer may have taken over."""
        try:
            return identity_of(self._path) == self._identity and _read(self._path) == self._holder
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let go. A second time does nothing."""
        if self._handle < 0:
            return
        held, handle, self._handle = self.is_held(), self._handle, -1
        if held:
            os.ftruncate(handle, 0)  # where the file cannot be removed, at least nobody is named
        if held and os.name != "nt":
            _remove(self._path)  # before the lock goes: afterwards it may be somebody else's
        os.close(handle)
        if held and os.name == "nt":
            _remove(self._path)


def lock_file(path: Path) -> Path:
    """Return where it is said who writes a programme file."""
    real = path.resolve()
    return real.with_name(f"{real.name}.lock")


def open_elsewhere(path: Path, holder: Holder) -> Sentence:
    """Say that another computer writes a programme file, and what helps."""
    return Sentence(
        "{path} is open on {host}: close it there first; if it is not open there any more, remove"
        " {lock}",
        path=path,
        host=holder.host,
        lock=lock_file(path).name,
    )


def take(path: Path, machine: str, *, at: int, by_force: bool = False) -> Lock | Holder:
    """Return the lock on a programme file, or who has it.

    By force: although another computer is said to have it. Raises BadInput where none can be made.
    """
    name = lock_file(path)
    wanted = Holder(_this_host(), machine, os.getpid(), at)
    holder = Holder()
    for _ in range(_TRIES):
        try:
            handle = _locked(name, path)
        except OSError as error:
            raise BadInput(
                "{path} cannot be locked ({reason}): see who may write in its folder, or copy"
                " it to a disk of this computer",
                path=path,
                reason=error.strerror,
            ) from error
        if handle is not None:
            there = _read(name)
            if there is None or there.is_here or by_force:
                _write(handle, wanted)
                return Lock(name, handle, wanted)
            os.close(handle)
            return there
        holder = _read(name) or holder
        time.sleep(_PAUSE_S)
    return holder


def holder_of(path: Path) -> Holder | None:
    """Return who has the lock on a programme file, None for nobody who is alive."""
    name = lock_file(path)
    there: Holder | None = None  # of a folder that cannot be looked into nobody knows
    try:
        there = _read(name)
        if there is not None and not there.is_here:
            return there
        handle = os.open(name, os.O_RDWR)
    except FileNotFoundError:
        return None
    except PermissionError:
        return there or Holder()
    try:
        return None if lock_if_free(handle) else there or Holder()
    finally:
        os.close(handle)


def held_elsewhere(path: Path) -> Holder | None:
    """Return the other computer that has a programme file open, by what its lock file says."""
    there = _read(lock_file(path))
    return None if there is None or there.is_here else there


def _locked(name: Path, path: Path) -> int | None:
    """Return the lock file, locked; None when somebody else has it. Raises OSError."""
    try:
        handle = os.open(name, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        return None  # another account's, or on Windows on its way out
    try:
        # Released in between it is another file now, or none: try again.
        if lock_if_free(handle) and is_still(name, handle):
            _allow_those_who_may_write(path, handle)
            return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _allow_those_who_may_write(path: Path, handle: int) -> None:
    """Give the lock file the rights of the programme file, as SQLite does with its own files."""
    if sys.platform != "win32":
        # Somebody else's, left by a process of theirs that died; or the file is yet to come.
        with suppress(PermissionError, FileNotFoundError):
            os.fchmod(handle, path.stat().st_mode & 0o666)


def _read(name: Path) -> Holder | None:
    """Return who is named in a lock file; None when there is none, or it is empty."""
    if name.exists() and not name.is_file():
        return None  # a pipe or a folder of somebody's: opening it might wait for ever
    try:
        with name.open("rb") as file:
            text = file.read(_LONGEST)
    except FileNotFoundError:
        return None
    try:
        told = json.loads(text)
        return Holder(str(told["host"]), str(told["machine"]), int(told["pid"]), int(told["since"]))
    except (ValueError, KeyError, TypeError):
        return None  # just made and not yet written, or not whole yet: the system's lock counts


def _write(handle: int, holder: Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(asdict(holder)).encode())


def _remove(name: Path) -> None:
    with suppress(OSError):  # left behind it costs nothing: it names nobody
        name.unlink(missing_ok=True)
