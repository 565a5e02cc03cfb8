"""Files that arrive whole: names with an instant, what is synced, renames, and a place to work."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.store.sqlite import DatabaseError

# UTC, marked Z: an hour that a clock change repeats would put two names in the wrong order.
STAMP_FORMAT = "%Y-%m-%d %H%MZ"
STAMP_PATTERN = r"(\d{4}-\d\d-\d\d \d{4}Z)(?: \((\d+)\))?"

_WORKPLACE = ".work"


def stamp(at: int) -> str:
    """Return an instant (UTC milliseconds) as file names carry it: "2026-11-24 0305Z"."""
    return datetime.fromtimestamp(at // 1000, UTC).strftime(STAMP_FORMAT)


def instant_of(text: str) -> int:
    """Return the instant of a stamp. Raises ValueError for a day that does not exist."""
    moment = datetime.strptime(text, STAMP_FORMAT).replace(tzinfo=UTC)
    return int(moment.timestamp()) * 1000


def free_name(folder: Path, stem: str, suffix: str, *, at: int) -> Path:
    """Return a stamped name that nothing has yet; a second one in a minute is numbered."""
    return unused(folder / f"{stem} {stamp(at)}{suffix}")


def unused(path: Path) -> Path:
    """Return the name itself, or the first numbered one that nothing has yet."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def log_of(path: Path) -> Path:
    """Return where SQLite keeps what is not yet in the file itself."""
    return path.with_name(f"{path.name}-wal")


def settle(path: Path) -> None:
    """Have the disk hold a file before anything relies on it."""
    with path.open("r+b") as file:  # a handle that may only read cannot be synced on Windows
        os.fsync(file.fileno())


def move(source: Path, target: Path) -> None:
    """Rename within a folder tree, and have the disk hold the new name."""
    source.replace(target)
    _settle_folder(target.parent)


def _settle_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows journals names itself and opens no folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def workplace(path: Path) -> Iterator[Path]:
    """Make a hidden folder beside a file, gone afterwards; what a crash left in it goes first."""
    clear_workplace(path)
    folder = _workplace_of(path)
    try:
        folder.mkdir()
        yield folder
    finally:
        clear_workplace(path)


def clear_workplace(path: Path) -> None:
    """Remove what a crash left of the work on a file."""
    # What cannot be removed costs space only; where it is in the way, making the folder says so.
    shutil.rmtree(_workplace_of(path), ignore_errors=True)


def _workplace_of(path: Path) -> Path:
    return path.with_name(f".{path.name}{_WORKPLACE}")


def clear_workplaces(folder: Path) -> None:
    """Remove what crashes left of the work on any file in a folder."""
    for each in folder.glob(f".*{_WORKPLACE}"):
        shutil.rmtree(each, ignore_errors=True)


def discard(path: Path) -> None:
    """Remove a file of ours that is of no use any more."""
    with suppress(OSError):  # it costs space only, and must not hide why it is of no use
        path.unlink(missing_ok=True)


@contextmanager
def explained(what: str) -> Iterator[None]:
    """Turn a refusal of the disk into one sentence that begins with `what`."""
    try:
        yield
    except (OSError, DatabaseError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise BadInput(
            f"{what} ({reason}): make room on the disk, or see who may write there"
        ) from error
