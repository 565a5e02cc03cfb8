"""Preparation of a backup's copy to take the place of a programme file: upgraded and checked."""

from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput, told_by
from facilitator.core.sentences import Sentence
from facilitator.store.backups.copying import write_copy
from facilitator.store.checks.check import check, file_problems
from facilitator.store.file import open_store, open_visitor
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.store.sqlite import DatabaseError


def problems_of_copy(backup: Path, new: Path, author: Author) -> tuple[Sentence, ...]:
    """Copy a backup to `new`, in this version; return why it is of no use, or nothing.

    Raises BadInput when `new` cannot be written, which is no fault of the backup.
    """
    try:
        examine(backup)
        with closing(open_visitor(backup)) as db:
            problems = file_problems(db)
    except (BadInput, DatabaseError) as error:
        return (told_by(error),)
    if problems:
        return problems
    with closing(open_visitor(backup)) as db:
        write_copy(db, new)
    # Opened once as it will be: a backup of an older version is brought to this one.
    with closing(open_store(new, author)) as store:
        return check(store.db, full=True)
