"""Kinds of path that are no file (pipe, device, folder): opening one could wait for ever."""

import stat

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def other_than_file(mode: int) -> str:
    """Return what the mode of a path says it is ("a pipe"), or "" for an ordinary file."""
    if stat.S_ISREG(mode):
        return ""
    return next((name for is_one, name in _KINDS if is_one(mode)), "something else")
