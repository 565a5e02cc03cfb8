"""Another laptop's programme file, read from a copy: the file itself is never written to."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.handles import refuse_open_here
from facilitator.store.checks.check import check
from facilitator.store.file import open_store, site
from facilitator.store.header import SUFFIX, examine
from facilitator.store.journal import Author
from facilitator.store.sqlite import Connection, DatabaseError

_LOGS = ("-wal", "-journal")  # what was committed, or not taken back yet, when it was last open
_TRIES = 3
_Stamps = tuple[tuple[int, int] | None, ...]


@contextmanager
def visiting(path: Path) -> Iterator[Connection]:
    """Open a copy of a programme file, brought to this version, and remove it afterwards.

    Nothing is made or changed beside the file, so that it may lie on a stick that is read only.
    Raises BadInput when it is no programme file, is damaged, or is being written all the time.
    """
    examine(path)
    with tempfile.TemporaryDirectory(prefix="facilitator-") as folder:
        copy = Path(folder) / f"copy{SUFFIX}"
        _copy_at_rest(path, copy)
        try:
            with closing(open_store(copy, Author("", "", site()))) as store:
                _refuse_damaged(path, store.db)
                yield store.db
        except BadInput as error:
            if isinstance(error.__cause__, DatabaseError):
                raise BadInput(_damaged(path)) from error
            raise BadInput(str(error).replace(str(copy), str(path))) from error
        except DatabaseError as error:
            raise BadInput(_damaged(path)) from error


def _copy_at_rest(path: Path, copy: Path) -> None:
    """Copy a file with its logs; anew when somebody wrote to it meanwhile."""
    for end in ("", *_LOGS):
        refuse_open_here(path.with_name(path.name + end))
    for _ in range(_TRIES):
        before = _stamps(path)
        try:
            shutil.copyfile(path, copy)
            for end in _LOGS:
                log, target = path.with_name(path.name + end), copy.with_name(copy.name + end)
                target.unlink(missing_ok=True)
                if log.exists():
                    shutil.copyfile(log, target)
        except OSError as error:
            raise BadInput(f"{path} cannot be read: {error.strerror or error}") from error
        if _stamps(path) == before:
            return
    raise BadInput(f"{path} is being written just now: close it there first, and try again")


def _stamps(path: Path) -> _Stamps:
    return tuple(_stamp(path.with_name(path.name + end)) for end in ("", *_LOGS))


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _refuse_damaged(path: Path, db: Connection) -> None:
    if check(db):
        raise BadInput(_damaged(path))


def _damaged(path: Path) -> str:
    return f"{path} is damaged: open it with this program where it is, which recovers what it holds"
