"""Another laptop's programme file, opened as a copy: the file itself is never written to."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.handles import refuse_open_here
from facilitator.store.checks.check import file_problems, glance
from facilitator.store.header import examine
from facilitator.store.private_copy import LOGS, damaged, open_copy
from facilitator.store.sqlite import Connection, Unreadable


@contextmanager
def open_foreign_file(path: Path) -> Iterator[Connection]:
    """Open a copy of a programme file, brought to this version, and remove it afterwards.

    Nothing is made or changed beside the file, so that it may lie on a stick that is read only.
    Raises BadInput when it is no programme file, is damaged, or is being written all the time.
    """
    examine(path)
    refuse_open_here(path)
    was_left_open = any(path.with_name(path.name + end).exists() for end in LOGS)
    with closing(open_copy(path)) as db:
        try:
            # Of one that was closed, what is read of it is looked at as it is read.
            if was_left_open and file_problems(db):
                raise damaged(path)
            yield db
        except Unreadable as error:
            if not glance(db):
                raise  # whoever reads it reads something else beside it
            raise damaged(path) from error
