"""What the first bytes of a file say: whether it is a programme file, and of which version."""

from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.handles import read_head
from facilitator.store import schema

SUFFIX = ".roundtable"
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes


def examine(path: Path, *, newer: bool = False) -> int:
    """Return the version in the header of a programme file; the log may hold a later one.

    Raises BadInput, saying what is wrong, unless it is one that we can read. With `newer` one of a
    later version of this program will do: its fields are ours and more.
    """
    if not path.exists():
        raise BadInput(f"{path} does not exist: check the name, or make one with `new`")
    if path.is_dir():
        raise BadInput(f"{path} is a folder: name a programme file ({SUFFIX})")
    try:
        head = read_head(path, _HEADER)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}") from error
    if not head:
        raise BadInput(f"{path} is empty: choose a programme file, or make one with `new`")
    if not head.startswith(_MAGIC) or len(head) < _HEADER:
        raise BadInput(f"{path} is not a programme file: choose one that ends in {SUFFIX}")
    version = _version_in(path, head)
    if not newer:
        refuse_newer(path, version)
    return version


def is_database(path: Path) -> bool:
    """Tell whether a file begins like a database, ours or not; what cannot be read does not."""
    try:
        return path.is_file() and read_head(path, len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _version_in(path: Path, head: bytes) -> int:
    """Judge by the header (sqlite.org/fileformat.html), without opening what may not be ours."""
    version, application = (int.from_bytes(head[at : at + 4]) for at in (60, 68))
    unfinished = not application and path.with_name(f"{path.name}-wal").exists()
    if application != schema.APPLICATION_ID and not unfinished:
        raise BadInput(f"{path} is a database, but not a programme file of this program")
    return version


def refuse_newer(path: Path, version: int) -> None:
    if version > schema.VERSION:
        raise BadInput(
            f"{path} was written by a newer version of this program (file version {version},"
            f" this program reads up to {schema.VERSION}): update the program to open it"
        )
