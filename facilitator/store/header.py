"""Header of a file: whether it is a programme file, and of which version, by its first bytes."""

from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.file_kinds import other_than_file
from facilitator.core.sentences import Sentence
from facilitator.handles import read_head
from facilitator.store import schema

SUFFIX = ".roundtable"
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes
_BESIDE = ("-wal", "-journal", "-shm")  # what SQLite opens with a file
_MODE_AT, _NO_LOG = 18, b"\x01"  # SQLite, "Database File Format", 1.3.3


def examine(path: Path, *, newer: bool = False) -> int:
    """Return the version in the header of a programme file; the log may hold a later one.

    Raises BadInput, saying what is wrong, unless it is one that we can read. With `newer` one of a
    later version of this program will do: its fields are ours and more.
    """
    head = _head(path)
    _refuse_beside(path)
    if not head:
        raise BadInput(
            "{path} is empty: choose a programme file, or make one with `new`", path=path
        )
    if not head.startswith(_MAGIC) or len(head) < _HEADER:
        raise BadInput(
            "{path} is not a programme file: {remedy}", path=path, remedy=_what_helps(path)
        )
    version = _version_in(path, head)
    if not newer:
        refuse_newer(path, version)
    return version


def _head(path: Path) -> bytes:
    """Return the first bytes. Nothing but an ordinary file is opened: a pipe would never answer."""
    try:
        status = path.stat()
        if what := other_than_file(status.st_mode):
            raise BadInput(
                "{path} is {what}: name a programme file ({suffix})",
                path=path,
                what=what,
                suffix=SUFFIX,
            )
        return read_head(path, _HEADER) if status.st_size else b""
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # or a name with a zero
        raise BadInput(
            "{path} does not exist: check the name, or make one with `new`", path=path
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput(
            "{path} cannot be read ({reason}): check the name, and who may open it and its folder",
            path=path,
            reason=reason,
        ) from error


def _refuse_beside(path: Path) -> None:
    """Raise BadInput where something else has the name of a log, which would be read as one."""
    for end in _BESIDE:
        beside = path.with_name(f"{path.name}{end}")
        try:
            what = other_than_file(beside.stat().st_mode)
        except OSError:
            continue  # there is none, or none that anybody can open
        if what:
            raise BadInput(
                "{beside} is {what}, where a log of {file} belongs: move it away",
                beside=beside,
                what=what,
                file=path.name,
            )


def _what_helps(path: Path) -> Sentence:
    if path.suffix != SUFFIX:
        return Sentence("choose one that ends in {suffix}", suffix=SUFFIX)
    return Sentence("open it in the window, which saves what can be read, or go back to a backup")


def is_database(path: Path) -> bool:
    """Tell whether a file begins like a database, ours or not; what cannot be read does not."""
    try:
        return path.is_file() and read_head(path, len(_MAGIC)) == _MAGIC
    except (OSError, ValueError):  # or a name with a zero
        return False


def is_kept_without_log(path: Path) -> bool:
    """Tell whether whoever wrote a programme file last wrote it without a log. Raises OSError."""
    return read_head(path, _HEADER)[_MODE_AT : _MODE_AT + 1] == _NO_LOG


def _version_in(path: Path, head: bytes) -> int:
    """Judge by the header (SQLite, "Database File Format"), without opening a file not ours."""
    version, application = (int.from_bytes(head[at : at + 4]) for at in (60, 68))
    unfinished = not application and path.with_name(f"{path.name}-wal").exists()
    if application != schema.APPLICATION_ID and not unfinished:
        raise BadInput("{path} is a database, but not a programme file of this program", path=path)
    return version


def refuse_newer(path: Path, version: int) -> None:
    if version > schema.VERSION:
        raise BadInput(
            "{path} was written by a newer version of this program (file version {version},"
            " this program reads up to {known}): update the program to open it",
            path=path,
            version=version,
            known=schema.VERSION,
        )
