"""Watching an open programme file: commits of other programs, and who has the lock."""

import logging
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from facilitator.handles import identity_of
from facilitator.log import trace_of
from facilitator.store.changes import Changes
from facilitator.store.private_copy import is_outdated
from facilitator.store.sharing.access import Access
from facilitator.store.sharing.lock import Holder, holder_of
from facilitator.store.sharing.news import commits_since, data_version
from facilitator.store.sqlite import Connection, DatabaseError
from facilitator.store.undo import last_seq

_log = logging.getLogger(__name__)


class Follower(QObject):
    """Reader of other programs' commits: each time it is polled it tells of those made since."""

    heard = Signal(object)  # Changes, those of several commits in one
    outdated = Signal()  # what it follows is a copy of a file that has changed: follow another

    def __init__(self, db: Connection, site: str, parent: QObject) -> None:
        super().__init__(parent)
        self._site = site
        self._seq = last_seq(db)
        self._is_troubled = False
        self.follow(db)

    def follow(self, db: Connection) -> None:
        """Go on with another connection to the same programme."""
        self._db = db
        self._version = -1  # a connection counts for itself; the next poll reads the journal

    @Slot()
    def poll(self) -> None:
        """Tell of what was committed since the last poll; trouble in reading is logged once."""
        if is_outdated(self._db):
            self.outdated.emit()
        try:
            changes = self._news()
        except DatabaseError as error:
            # A share may be out of reach for a while: what it holds is read when it is back.
            if not self._is_troubled:
                _log.error("the file cannot be followed: %s", trace_of(error))
            self._is_troubled = True
            return
        self._is_troubled = False
        if changes is not None:
            self.heard.emit(changes)

    def _news(self) -> Changes | None:
        version = data_version(self._db)
        if version == self._version:
            return None
        newest = last_seq(self._db)
        found = commits_since(self._db, self._seq, but_of=self._site)
        # A commit may have come after the number was read: it is told twice rather than never.
        self._version, self._seq = version, newest
        return _as_one(found) if found else None


def _as_one(commits: tuple[Changes, ...]) -> Changes:
    """Return the news of several commits as one: views that refresh care for the rows only."""
    last = commits[-1]
    rows = frozenset().union(*(each.rows for each in commits))
    return Changes(last.verb, last.commit, last.subject, rows)


class WriteAccess(StrEnum):
    """How a window stands to its programme file."""

    WRITING = "writing"
    READING = "reading"  # and something is in the way of writing
    FREE = "free"  # reading only, but nobody writes any more
    TAKEN = "taken"  # another computer took the lock from this window
    DISPLACED = "displaced"  # the file of this window, or its log, is not there any more


class Watch(QObject):
    """Observer of the lock and the file: who has the one, and whether the other was replaced."""

    changed = Signal()  # also when a rescue copy could be written after all
    replaced = Signal()  # again and again, until whoever only reads has read it anew

    def __init__(self, path: Path, access: Access, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._access = access
        self.identity = identity_of(path)
        self.holder = access.holder
        self.standing = WriteAccess.READING if access.lock is None else WriteAccess.WRITING
        self.can_open = True  # false once nothing has the name any more

    def renew(self) -> None:
        """Take the file that has the name now for the one to watch."""
        with suppress(OSError):  # gone again already: the next poll sees to it
            self.identity = identity_of(self._path)

    def displace(self) -> None:
        """Take note that the writer has lost its file."""
        self.standing, self.holder = WriteAccess.DISPLACED, None
        self.can_open = self._path.is_file()
        self.changed.emit()

    def is_there(self) -> bool:
        """Tell whether the file under the name is the one that was opened."""
        return not self._is_replaced()

    @Slot()
    def poll(self) -> None:
        """Tell, by `changed` and `replaced`, what is other than at the last poll."""
        if self._access.lock is None and self._is_replaced():
            self.replaced.emit()
        before = self.standing, self.holder, self.can_open
        self.standing, self.holder = self._look()
        if self.standing is WriteAccess.DISPLACED:
            # An editor's safe save takes the name away for a moment; a folder may be moved back.
            self.can_open = self._path.is_file()
        if before != (self.standing, self.holder, self.can_open):
            self.changed.emit()

    def _look(self) -> tuple[WriteAccess, Holder | None]:
        lock = self._access.lock
        if self.standing in (WriteAccess.TAKEN, WriteAccess.DISPLACED):
            return self.standing, self.holder
        if lock is not None:
            # What became of the file itself the writer finds out, and tells.
            if lock.is_held() or self._is_replaced():
                return WriteAccess.WRITING, None
            return WriteAccess.TAKEN, holder_of(self._path)
        if self._access.holder is None:
            return WriteAccess.READING, None  # what is in the way does not go away by itself
        holder = holder_of(self._path)
        return (WriteAccess.FREE if holder is None else WriteAccess.READING), holder

    def _is_replaced(self) -> bool:
        try:
            return identity_of(self._path) != self.identity
        except OSError:
            return True  # removed, or out of reach
