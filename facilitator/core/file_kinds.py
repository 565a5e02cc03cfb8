"""Kinds of path that are no file (pipe, device, folder): opening one could wait for ever."""

import stat

from facilitator.core.sentences import Sentence

_KINDS = (
    (stat.S_ISDIR, Sentence("a folder")),
    (stat.S_ISFIFO, Sentence("a pipe")),
    (stat.S_ISSOCK, Sentence("a socket")),
    (stat.S_ISCHR, Sentence("a device")),
    (stat.S_ISBLK, Sentence("a device")),
)


def other_than_file(mode: int) -> Sentence | None:
    """Return what the mode of a path says it is ("a pipe"), or None for an ordinary file."""
    if stat.S_ISREG(mode):
        return None
    return next((name for is_one, name in _KINDS if is_one(mode)), Sentence("something else"))
