"""Hidden work folder of one process, which others clear away once that process is dead.

Its owner holds a lock of the system on a file in it, which goes when the process does. That lock
says nothing of other computers: what one of those left is cleared away when it is days old.
"""

import errno
import hashlib
import os
import secrets
import shutil
import stat
import time
from contextlib import suppress
from pathlib import Path

from facilitator.core.patterns import late_pattern
from facilitator.store.sharing.system_lock import is_still, lock_if_free

_OWNER = "owner"
_NAME = late_pattern(r"\..+\.work-([0-9a-f]{8})-[0-9a-f]{8}")
_EARLIER = late_pattern(r"\..+\.roundtable\.work")  # of earlier versions, which named no owner
_SHOWN = 40  # characters of the name it is for: with all of them it might be too long
_TRIES = 100
_HOUR_S = 3600
_DAYS_S = 3 * 24 * _HOUR_S


def make_owned(path: Path) -> tuple[Path, int]:
    """Make a folder beside a file; return it, and the handle that keeps it. Raises OSError."""
    for _ in range(_TRIES):
        folder = path.with_name(f".{path.name[:_SHOWN]}.work-{_host()}-{secrets.token_hex(4)}")
        folder.mkdir(mode=0o700)
        try:
            handle = _own(folder)
        except BaseException:
            remove(folder)
            raise
        if handle is not None:
            return folder, handle
    raise FileNotFoundError(
        errno.ENOENT, "the folder does not keep what is made in it", os.fspath(path.parent)
    )


def give_up(folder: Path, handle: int) -> None:
    """Remove a folder of ours with all that is in it."""
    remove(folder)
    os.close(handle)
    if os.name == "nt":
        remove(folder)  # which removes no file that is open; elsewhere it is another's by now


def clear_abandoned(parent: Path) -> None:
    """Remove what processes that are dead left in a folder."""
    with suppress(OSError), os.scandir(parent) as entries:  # whoever works there will say so
        hidden = [each for each in entries if each.name.startswith(".")]
        for folder in (parent / each.name for each in hidden if each.is_dir(follow_symlinks=False)):
            with suppress(FileNotFoundError):  # another process was quicker
                _clear(folder)


def _clear(folder: Path) -> None:
    if match := _NAME().fullmatch(folder.name):
        _clear_owned(folder, here=match[1] == _host())
    elif _EARLIER().fullmatch(folder.name) and _is_older(folder, _HOUR_S):
        remove(folder)


def remove(folder: Path) -> None:
    # What cannot be removed costs space only.
    shutil.rmtree(folder, ignore_errors=True)


def _own(folder: Path) -> int | None:
    """Return the locked handle, or None when another process was quick to clear the folder away."""
    name = folder / _OWNER
    try:
        handle = os.open(name, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError:
        return None
    with suppress(OSError):  # where nothing can be locked its age has to do
        if not (lock_if_free(handle) and is_still(name, handle)):
            os.close(handle)
            return None
    return handle


def _clear_owned(folder: Path, *, here: bool) -> None:
    """Remove a folder whose owner is dead; between making and locking it, its owner tries anew."""
    if not here:
        if _is_older(folder, _DAYS_S):
            remove(folder)
        return
    if hasattr(os, "geteuid") and folder.lstat().st_uid != os.geteuid():
        return  # another account's, which its own work will clear away
    try:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        handle = os.open(folder / _OWNER, flags, 0o600)
    except OSError:
        return  # gone meanwhile, or not ours to remove
    try:
        dead = lock_if_free(handle)
    except OSError:
        dead = _is_older(folder, _DAYS_S)
    if dead:
        give_up(folder, handle)
    else:
        os.close(handle)


def _is_older(folder: Path, seconds: int) -> bool:
    """Tell whether nothing in a folder has changed for so long."""
    newest = folder.lstat().st_mtime
    for each in folder.iterdir():
        with suppress(FileNotFoundError):
            status = each.lstat()
            if stat.S_ISREG(status.st_mode):
                newest = max(newest, status.st_mtime)
    return time.time() - newest > seconds


def _host() -> str:
    import socket  # late: only whoever works beside a file is named

    return hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
