"""Access of a window to a programme file: writing, or reading only, and why."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from facilitator.core.errors import BadInput
from facilitator.store import schema
from facilitator.store.checks.check import glance, is_damage
from facilitator.store.file import open_reader, open_store, version_of
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.store.private_copy import damaged, may_be_written
from facilitator.store.sharing.lock import Holder, Lock, take
from facilitator.store.sharing.place import FilePlace, place_of
from facilitator.store.sqlite import BUSY, Connection, DatabaseError, connect_writer


class ReadOnlyReason(StrEnum):
    """What stands in the way of writing."""

    HELD = "held"  # somebody else writes it
    NEWER = "newer"  # a newer version of this program wrote it
    PROTECTED = "protected"  # file or folder cannot be written


class Access(NamedTuple):
    """With a lock the file may be written; otherwise `bar` says why not, and `holder` who has it.

    Whoever asked for it releases the lock.
    """

    place: FilePlace
    lock: Lock | None = None
    bar: ReadOnlyReason | None = None
    holder: Holder | None = None


def open_access(path: Path, author: Author, *, at: int, by_force: bool = False) -> Access:
    """Find out how a programme file may be had, and take its lock where that is possible.

    By force: although another computer is said to write it. An older file is brought to this
    version where it may be written. Raises BadInput when it is no programme file, or cannot even be
    read.
    """
    place = place_of(path)
    if not may_be_written(path):
        newer = examine(path, newer=True) > schema.VERSION
        return Access(place, bar=ReadOnlyReason.NEWER if newer else ReadOnlyReason.PROTECTED)
    version = _version(path)
    if version > schema.VERSION:
        return Access(place, bar=ReadOnlyReason.NEWER)
    lock = take(path, author.machine, at=at, by_force=by_force)
    if isinstance(lock, Holder):
        if version < schema.VERSION:
            raise BadInput(
                "{path} was made by an earlier version of this program, which has it open:"
                " close it there, and open it again",
                path=path,
            )
        return Access(place, bar=ReadOnlyReason.HELD, holder=lock)
    try:
        busy = not (place.suits_log or _leave_log(path))
        if not busy and version < schema.VERSION:
            open_store(path, author).close()
    except BaseException:
        lock.release()
        raise
    if busy:
        lock.release()
        return Access(place, bar=ReadOnlyReason.HELD, holder=Holder())
    return Access(place, lock)


def refuse_damaged(path: Path, access: Access, db: Connection) -> None:
    """Raise BadInput, and close it, where what is only read here is damaged.

    Whoever may write a damaged file recovers it instead.
    """
    if access.bar is ReadOnlyReason.PROTECTED and glance(db):
        db.close()
        raise damaged(path)


def _version(path: Path) -> int:
    try:
        with closing(open_reader(path, newer=True)) as db:
            return version_of(db)  # the header may lag behind what the log holds
    except DatabaseError as error:
        if is_damage(error):
            return schema.VERSION  # whoever opens it to write sees to that
        raise BadInput("{path} cannot be read: {reason}", path=path, reason=str(error)) from error


def _leave_log(path: Path) -> bool:
    """Give up the log of a file that came from elsewhere; false while others have it open.

    Only whoever is alone can do it: later, our own readers would be in the way.
    """
    try:
        connect_writer(path).close()
    except DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == BUSY:
            return False
        if not is_damage(error):
            raise BadInput(
                "{path} cannot be opened: {reason}", path=path, reason=str(error)
            ) from error
    return True
