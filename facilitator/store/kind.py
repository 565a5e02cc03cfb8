"""Refusal of what was never a programme file: it is left alone, not taken for a damaged one."""

import os
from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.handles import read_head
from facilitator.store import schema
from facilitator.store.header import SUFFIX, is_database
from facilitator.store.sqlite import Unreadable, connect_visitor

_LOOKED_AT = 1 << 22  # bytes: our tables are described near the beginning
_PAGE = 4096
_APPLICATION = slice(68, 72)  # SQLite, "Database File Format"
_TRACES = (b"CREATE TABLE journal", b"CREATE TABLE note_said_by", b"CREATE TABLE heartbeat")


def refuse_foreign(path: Path) -> None:
    """Raise BadInput for what never was a programme file, damaged ones let through."""
    refuse_other_than_file(path)
    if os.path.isfile(path) and _is_foreign(path):  # noqa: PTH113 - as above
        raise BadInput(
            "{path} is not a programme file, and stays as it is: name another, or move it away",
            path=path,
        )


def refuse_other_than_file(path: Path) -> None:
    """Raise BadInput for what is there and no ordinary file: opening a pipe waits for ever."""
    # Unlike Path's, these answer for names that cannot be, too.
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113
        raise BadInput(
            "{path} is not a file: name a programme file ({suffix})", path=path, suffix=SUFFIX
        )


def _is_foreign(path: Path) -> bool:
    try:
        begin = read_head(path, _LOOKED_AT)
    except OSError as error:
        raise BadInput(
            "{path} cannot be read: {reason}", path=path, reason=error.strerror
        ) from error
    if any(trace in begin for trace in _TRACES):
        return False
    if is_database(path):
        ours = begin[_APPLICATION] == schema.APPLICATION_ID.to_bytes(4)
        return not (ours or _holds_journal(path))
    return bool(begin[:_PAGE].strip(b"\0"))  # a bad disk leaves zeros, or nothing


def _holds_journal(path: Path) -> bool:
    """Tell whether a database has our tables, whatever its header says of who made it."""
    try:
        with closing(connect_visitor(path)) as db:
            found = {row[0] for row in db.execute("SELECT name FROM sqlite_schema")}
    except Unreadable:
        return False
    return {"journal", "programme"} <= found
