"""What happens to a programme file while it is open: done as people, services and tools do it."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from facilitator.store.file import copy
from facilitator.store.sqlite import connect_writer

Event = Callable[[Path, Path], None]  # the file that is open, and another one of its kind


def rename(path: Path, other: Path) -> None:
    path.rename(path.with_name("renamed.roundtable"))


def move_folder(path: Path, other: Path) -> None:
    path.parent.rename(path.parent.with_name("moved"))


def delete(path: Path, other: Path) -> None:
    path.unlink()


def delete_with_log(path: Path, other: Path) -> None:
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()


def remove_folder(path: Path, other: Path) -> None:
    shutil.rmtree(path.parent)


def remove_log(path: Path, other: Path) -> None:
    for end in ("-wal", "-shm"):
        path.with_name(f"{path.name}{end}").unlink()


def remove_index(path: Path, other: Path) -> None:
    path.with_name(f"{path.name}-shm").unlink()


def replace(path: Path, other: Path) -> None:
    """As a sync service does: a whole file is put in its place."""
    shutil.copyfile(other, path.with_name("arriving"))
    path.with_name("arriving").replace(path)


def overwrite(path: Path, other: Path) -> None:
    """As `cp` does: the same file holds something else."""
    shutil.copyfile(other, path)


def overwrite_shorter(path: Path, other: Path) -> None:
    path.write_bytes(b"notes\n")


def rename_and_come_back(path: Path, other: Path) -> None:
    """As an editor's safe save does."""
    path.rename(path.with_name("old.roundtable"))
    shutil.copyfile(other, path)


EVENTS = (
    rename,
    move_folder,
    delete,
    delete_with_log,
    remove_folder,
    remove_log,
    remove_index,
    replace,
    overwrite,
    overwrite_shorter,
    rename_and_come_back,
)


def older_copy(path: Path, target: Path) -> Path:
    """Return a whole copy of a file, to be put in its place later."""
    copy(path, target)
    return target


def folded_by_another(path: Path) -> None:
    """As a tool of SQLite's own does after some writing."""
    with closing(connect_writer(path)) as db:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
