"""Free pages: bytes of deleted words are overwritten where they stood, and swept out of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from facilitator.core.errors import told_by
from facilitator.core.sentences import Sentence
from facilitator.store.sqlite import Connection, OperationalError


@contextmanager
def zeroing(db: Connection) -> Iterator[None]:
    """Have SQLite overwrite with zeros what it deletes (PRAGMA secure_delete)."""
    kept = db.execute("PRAGMA secure_delete").fetchone()[0]
    db.execute("PRAGMA secure_delete = ON").fetchone()
    try:
        yield
    finally:
        db.execute(f"PRAGMA secure_delete = {kept}").fetchone()


def clean_free_pages(db: Connection) -> Sentence | None:
    """Write the file anew without its free pages, and empty its log.

    Returns why that could not be done, if so; what has been committed stays committed. Whatever is
    left then goes when the last program that has the file open closes it.
    """
    try:
        db.execute("VACUUM")
        busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except OperationalError as error:
        return told_by(error)
    return Sentence("another program is reading it") if busy else None
