"""System lock on an open file: it is let go when its process dies, however it does."""

import errno
import os
import sys
from pathlib import Path

from facilitator.handles import identity_of, identity_of_handle

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BUSY = frozenset({errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK})
_BEYOND = 1 << 30  # where Windows locks: what is locked there, nobody else can read


def lock_if_free(handle: int) -> bool:
    """Lock a file if nobody has; closing it unlocks. Raises OSError where it cannot be locked."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _BEYOND, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            # Unlike lockf, it is not lost when this process closes another handle of the file.
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        raise
    return True


def is_still(name: Path, handle: int) -> bool:
    """Tell whether a name still belongs to the open file, and not to another one or to none."""
    opened = identity_of_handle(handle)
    try:
        return identity_of(name) == opened
    except FileNotFoundError:
        return False
