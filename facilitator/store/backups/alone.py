"""Sole access to a programme file, needed to put another file in its place."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.sharing.lock import Holder, open_elsewhere, take
from facilitator.store.sqlite import OperationalError, connect_writer


@contextmanager
def alone(path: Path, machine: str, *, at: int) -> Iterator[None]:
    """Keep windows and whatever else replaces files from a file, which need not be there yet.

    Raises BadInput while somebody else has it.
    """
    lock = take(path, machine, at=at)
    if isinstance(lock, Holder):
        raise BadInput(_held(path, lock))
    try:
        yield
    finally:
        lock.release()


def fold_log(path: Path) -> None:
    """Bring what is in the log into the file. Raises BadInput when somebody has it open."""
    try:
        with closing(connect_writer(path)) as db:
            db.execute("PRAGMA busy_timeout = 0")
            db.execute("PRAGMA journal_mode = DELETE")  # only whoever is alone may leave WAL
    except OperationalError as error:
        raise BadInput(
            "{path} is open in another window or program ({reason}): close it there first",
            path=path,
            reason=str(error),
        ) from error


def _held(path: Path, holder: Holder) -> Sentence:
    if not holder.host or holder.is_here:
        return Sentence(
            "{path} is open in another window or program just now: close it there first, or try"
            " again",
            path=path,
        )
    return open_elsewhere(path, holder)
