"""File names with an instant, syncing, renaming and work folders, for files that arrive whole."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.backups.naming import NameTaken, clear_claims, give_name, settle_folder
from facilitator.store.backups.owned import clear_abandoned, give_up, make_owned
from facilitator.store.keeping.tally import begin_anew
from facilitator.store.sqlite import DatabaseError

# UTC, marked Z: an hour that a clock change repeats would put two names in the wrong order.
STAMP_FORMAT = "%Y-%m-%d %H%MZ"
STAMP_PATTERN = r"(\d{4}-\d\d-\d\d \d{4}Z)(?: \((\d+)\))?"


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
    while os.path.lexists(free):  # a link to nowhere has its name too
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def give_free_name(arriving: Path, wanted: Path) -> Path:
    """Rename a finished file to a name that nothing has, numbered where need be; return that."""
    while True:
        free = unused(wanted)
        with suppress(NameTaken):  # by another program, a moment ago
            give_name(arriving, free)
            return free


def log_of(path: Path) -> Path:
    """Return where SQLite keeps what is not yet in the file itself."""
    return path.with_name(f"{path.name}-wal")


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps, of a file without a log, what is to be taken back."""
    return path.with_name(f"{path.name}-journal")


def settle(path: Path) -> None:
    """Have the disk hold a file before anything relies on it."""
    with path.open("r+b") as file:  # a handle that may only read cannot be synced on Windows
        os.fsync(file.fileno())


def move(source: Path, target: Path) -> None:
    """Rename within a folder tree, and have the disk hold the new name."""
    source.replace(target)
    settle_folder(target.parent)
    begin_anew(target)


@contextmanager
def workplace(path: Path) -> Iterator[Path]:
    """Make a hidden folder beside a file, for this work alone, and gone afterwards.

    What killed processes left beside that file goes first. Raises OSError.
    """
    clear_workplaces(path.parent)
    folder, handle = make_owned(path)
    try:
        yield folder
    finally:
        give_up(folder, handle)


@contextmanager
def scratch() -> Iterator[Path]:
    """Make a folder for work whose result is not kept, or is kept elsewhere; gone afterwards."""
    with workplace(Path(tempfile.gettempdir()) / "facilitator") as folder:
        yield folder


def clear_workplace(path: Path) -> None:
    """Remove what killed processes left beside a file, of the work on any file there."""
    clear_workplaces(path.parent)


def clear_workplaces(folder: Path) -> None:
    """Remove what killed processes left of the work on any file in a folder."""
    clear_abandoned(folder)
    clear_claims(folder)


def discard(path: Path) -> None:
    """Remove a file of ours that is of no use any more."""
    with suppress(OSError):  # it costs space only, and must not hide why it is of no use
        path.unlink(missing_ok=True)


@contextmanager
def explained(what: Sentence) -> Iterator[None]:
    """Turn a refusal of the disk into one sentence that begins with `what`."""
    try:
        yield
    except (OSError, DatabaseError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BadInput(
            "{what} ({reason}): make room on the disk, or see who may write there",
            what=what,
            reason=reason,
        ) from error
