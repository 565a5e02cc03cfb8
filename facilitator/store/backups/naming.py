"""Naming of a finished file, the last step of making one: exactly one program can win a name."""

import errno
import hashlib
import os
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.keeping.tally import begin_anew
from facilitator.store.sharing.system_lock import is_still, lock_if_free

_CLAIM = ".claim-"
_PATIENCE_S, _PAUSE_S = 10.0, 0.01  # a claim is held for one renaming


class NameTaken(BadInput):
    """Something has the name already, or another program was quicker."""

    def __init__(self, path: Path) -> None:
        super().__init__("{path} exists already: choose another name, or open it", path=path)


def give_name(arriving: Path, target: Path) -> None:
    """Rename a finished file within a disk; never onto another one, whoever else tries at once.

    Raises NameTaken or OSError; then the file is where it was. Until it has all its bytes under its
    name, nothing is there.
    """
    try:
        _rename(arriving, target)
    except FileExistsError as error:
        raise NameTaken(target) from error
    settle_folder(target.parent)
    begin_anew(target)


def settle_folder(folder: Path) -> None:
    """Have the disk hold the names in a folder."""
    if os.name == "nt":
        return  # Windows journals names itself and opens no folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def clear_claims(folder: Path) -> None:
    """Remove what processes that were killed while they named a file left in a folder."""
    with suppress(OSError):  # it costs nothing, and is in nobody's way
        for claim in list(folder.glob(f"{_CLAIM}*")):
            handle = os.open(claim, os.O_RDWR)
            try:
                if lock_if_free(handle) and is_still(claim, handle):
                    claim.unlink()
            finally:
                os.close(handle)


def _rename(arriving: Path, target: Path) -> None:
    if os.name == "nt":
        arriving.rename(target)  # which there never replaces anything
        return
    try:
        os.link(arriving, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links; what else is wrong, the renaming meets as well
        with _claimed(target):
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from None
            arriving.rename(target)
    else:
        arriving.unlink()


@contextmanager
def _claimed(target: Path) -> Iterator[None]:
    """Keep others from naming a file meanwhile. A claim that was left behind keeps nobody."""
    # Many disks without links take names that differ in case for one.
    key = unicodedata.normalize("NFC", target.name).casefold()
    digest = hashlib.sha256(key.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    claim = target.with_name(f"{_CLAIM}{digest}")
    handle = _claim(claim)
    try:
        yield
    finally:
        if os.name != "nt":
            claim.unlink(missing_ok=True)
        os.close(handle)


def _claim(claim: Path) -> int:
    """Return the locked handle of a claim. Raises OSError."""
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        handle = os.open(claim, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if lock_if_free(handle) and is_still(claim, handle):
                return handle
        except OSError:
            return handle  # no links and no locks either: a look before the renaming must do
        os.close(handle)
        if time.monotonic() > deadline:
            raise BlockingIOError(errno.EAGAIN, "another program is naming it just now")
        time.sleep(_PAUSE_S)
