"""Private copy of a programme file to read: SQLite writes beside a file with a log even to read.

It leaves the file and its folder as they are. On systems that can do without a name, the copy
has none from the moment it is open: no crash leaves anything of it behind.
"""

import os
import tempfile
from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput, Damaged
from facilitator.core.sentences import Sentence
from facilitator.handles import copy_file, is_open_here
from facilitator.store import schema
from facilitator.store.checks.check import is_of_disk
from facilitator.store.header import SUFFIX, is_kept_without_log, refuse_newer
from facilitator.store.sqlite import (
    Connection,
    CopyConnection,
    DatabaseError,
    Unreadable,
    connect_copy,
    connect_reader,
    connect_writer,
)

LOGS = ("-wal", "-journal")  # what was committed, or not taken back yet, when it was last open
_TRIES = 3
_Marks = tuple[tuple[int, int, int] | None, ...]


def may_be_written(path: Path) -> bool:
    """Tell whether this account may write a file and beside it."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def is_read_in_place(path: Path) -> bool:
    """Tell whether an examined file is read where it is, and not from a private copy."""
    if may_be_written(path) or is_open_here(path):
        return True
    log = path.with_name(f"{path.name}-wal")
    if not (log.exists() or is_kept_without_log(path)):
        return False  # an empty log would be made, or could not be
    try:
        with closing(connect_reader(path)) as db:
            return _version_of(db) >= schema.VERSION
    except Unreadable:
        return False


def open_copy(path: Path, *, newer: bool = False) -> Connection:
    """Open a copy of an examined file, brought to this version, that goes when it is closed.

    With `newer` one of a later version stays as it is. Raises BadInput when the file is damaged,
    is being written all the time, or there is no room for a copy.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="facilitator-")
    except OSError as error:
        raise _no_room(path, error) from error
    try:
        copy = Path(folder.name) / f"copy{SUFFIX}"
        marks = _copy_at_rest(path, copy)
        _prepare(path, copy, newer=newer)
        db = connect_copy(copy)
    except BaseException as error:
        folder.cleanup()
        if isinstance(error, Unreadable):
            raise (_no_room(path, error) if is_of_disk(error) else damaged(path)) from error
        raise
    db.original, db.marks, db.folder = path, marks, folder
    if os.name != "nt":
        folder.cleanup()
    return db


def is_outdated(db: Connection) -> bool:
    """Tell whether somebody has changed the file since the copy was made that a connection reads.

    False for a connection to the file itself, which sees every change.
    """
    return isinstance(db, CopyConnection) and db.marks != _marks(db.original)


def copy_with_logs(path: Path, copy: Path) -> None:
    """Copy a file with what SQLite keeps beside it, as they are. Raises OSError."""
    copy_file(path, copy)
    for end in LOGS:
        log, target = path.with_name(path.name + end), copy.with_name(copy.name + end)
        target.unlink(missing_ok=True)
        if log.exists():
            copy_file(log, target)


def damaged(path: Path) -> Damaged:
    """Return what to say of a damaged file that is only read here."""
    if may_be_written(path):
        remedy = Sentence("open it with this program where it is, which recovers what it holds")
    else:
        remedy = Sentence(
            "copy it, and the folder of its backups, to a folder of yours, and open the copy with"
            " this program, which recovers what it holds"
        )
    return Damaged("{path} is damaged: {remedy}", path=path, remedy=remedy)


def _copy_at_rest(path: Path, copy: Path) -> _Marks:
    """Copy a file with its logs; anew when somebody wrote to it meanwhile."""
    for _ in range(_TRIES):
        before = _marks(path)
        try:
            copy_with_logs(path, copy)
        except OSError as error:
            if error.filename is None or Path(error.filename).parent == copy.parent:
                raise _no_room(path, error) from error
            raise BadInput(
                "{path} cannot be read ({reason}): see who may read it",
                path=error.filename,
                reason=error.strerror,
            ) from error
        if _marks(path) == before:
            return before
    raise BadInput(
        "{path} is being written just now: close it there first, and try again", path=path
    )


def _prepare(path: Path, copy: Path, *, newer: bool) -> None:
    """Fold the log of a copy in and bring it to this version."""
    db = connect_writer(copy)
    try:
        version = _version_of(db)
        if not newer:
            refuse_newer(path, version)  # the header may lag behind what the log holds
        if version < schema.VERSION:
            # Imported late: sqlite-utils takes a fifth of a second.
            from facilitator.store.migrations import migrate

            migrate(db)
        db.execute("PRAGMA journal_mode = DELETE")
    finally:
        db.close()


def _version_of(db: Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _marks(path: Path) -> _Marks:
    return tuple(_mark(path.with_name(path.name + end)) for end in ("", *LOGS))


def _mark(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _no_room(path: Path, error: OSError | DatabaseError | UnicodeDecodeError) -> BadInput:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return BadInput(
        "{path} can only be read from a copy, and none can be made in the temporary"
        " folder ({reason}): make room on that disk",
        path=path,
        reason=reason,
    )
