"""Damage of a programme file, as it shows at a look before anything relies on the file."""

from contextlib import closing
from pathlib import Path

from facilitator.core.errors import BadInput, told_by
from facilitator.core.sentences import Sentence
from facilitator.handles import is_open_here
from facilitator.store.backups.files import journal_of, log_of
from facilitator.store.checks.check import FileVerdict, glance, is_of_disk
from facilitator.store.header import SUFFIX, examine
from facilitator.store.private_copy import is_read_in_place, open_copy
from facilitator.store.sqlite import Connection, Unreadable, connect_reader


def ended_uncleanly(path: Path) -> bool:
    """Tell, before a programme file is opened, whether the program that had it last was cut off.

    Its log is then still there. So it is while another program has the file open.
    """
    logs = (log_of(path), journal_of(path))
    return any(each.exists() and each.stat().st_size > 0 for each in logs)


def is_damaged(path: Path) -> bool:
    """Tell whether a programme file is damaged; quick. Raises BadInput when it is not one."""
    return bool(glance_at(path).damage)


def glance_at(path: Path) -> FileVerdict:
    """Judge a programme file by a quick look. Raises BadInput when it is not one."""
    require_ours(path)
    if is_broken_at_the_beginning(path):
        return FileVerdict((Sentence("its beginning cannot be read"),))
    try:
        with closing(_onlooker(path)) as db:
            return FileVerdict(glance(db))
    except (*Unreadable, BadInput) as error:
        if fault := fault_in(error):
            return FileVerdict((told_by(fault),))
        if isinstance(error, BadInput):
            raise
        raise BadInput(
            "{path} cannot be read ({reason}): close it elsewhere, or make room on its disk",
            path=path,
            reason=str(error),
        ) from error


def _onlooker(path: Path) -> Connection:
    """Open a file so that it, and what lies beside it, stay as they are: they may be set aside."""
    unfinished = journal_of(path).exists() and not is_open_here(path)
    if unfinished or not is_read_in_place(path):
        return open_copy(path)
    return connect_reader(path)


def require_ours(path: Path, *, newer: bool = False) -> None:
    """Raise BadInput unless a file is a programme file, or by its name was one until it broke."""
    if not is_broken_at_the_beginning(path):
        examine(path, newer=newer)


def is_broken_at_the_beginning(path: Path) -> bool:
    """Tell a file by its name, for which its header does not speak any more."""
    if path.suffix != SUFFIX or not path.is_file():
        return False
    try:
        examine(path, newer=True)
    except BadInput as error:
        return not isinstance(error.__cause__, OSError)  # one that cannot be read at all
    return False


def fault_in(error: BaseException) -> Exception | None:
    """Return what is wrong with a file itself, or None where an error is not about that."""
    cause = error.__cause__ if isinstance(error, BadInput) else error
    return cause if isinstance(cause, Unreadable) and not is_of_disk(cause) else None
