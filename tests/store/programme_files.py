"""Programme files for the tests of backup and recovery: real ones, with notes in them."""

import shutil
from contextlib import closing
from pathlib import Path

from facilitator.store.backups.backup import backup_folder
from facilitator.store.backups.second import second_folder
from facilitator.store.file import Store, open_store, open_visitor
from facilitator.store.journal import Author
from tests.sample_file import put_sample

ME = Author("Note-taker", "machine-1", "site-1")
NOON = 1_795_521_600_000  # 24 November 2026, 12:00 UTC
MINUTE = 60_000


def make_programme(path: Path, notes: int = 0) -> Path:
    """Make a programme file from the sample, with some notes more."""
    put_sample(path, ME, at=NOON)
    add_notes(path, notes)
    return path


def add_notes(path: Path, count: int, *, word: str = "note") -> None:
    with closing(open_store(path, ME)) as store:
        for number in range(count):
            add_note(store, f"{word} {number}: what was said about licences and access")


def add_note(store: Store, text: str) -> str:
    """Add a note in an act of its own; returns its id."""
    with store.act("add_note", at=NOON) as act:
        return act.create(
            "note", text=text, kind="insight", at=NOON, author="Note-taker", channel="spoken"
        )


def texts(path: Path) -> set[str]:
    """Every note's text, read from the file as it is."""
    with closing(open_visitor(path)) as db:
        return {row[0] for row in db.execute("SELECT text FROM note WHERE NOT deleted")}


def drop_backups(path: Path) -> None:
    """Remove the backups of a programme file, wherever they are kept."""
    shutil.rmtree(backup_folder(path))
    shutil.rmtree(second_folder(path), ignore_errors=True)  # a file that was moved has none


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
