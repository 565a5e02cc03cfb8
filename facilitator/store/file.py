"""One programme file: made, opened for writing or reading, and changed by acts."""

import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.core.errors import BadInput, FacilitatorError
from facilitator.core.verbs import require_verb
from facilitator.store import schema
from facilitator.store.backups.naming import NameTaken
from facilitator.store.changes import Changes
from facilitator.store.disk_reasons import explain_disk
from facilitator.store.garbage import no_collection
from facilitator.store.header import examine, refuse_newer
from facilitator.store.journal import Act, Author
from facilitator.store.keeping.keeper import Keeper
from facilitator.store.keeping.lost_acts import keep_broken_log
from facilitator.store.private_copy import is_read_in_place, may_be_written, open_copy
from facilitator.store.queries.programme_cache import ProgrammeCache
from facilitator.store.sharing.lock import held_elsewhere, open_elsewhere
from facilitator.store.sqlite import (
    Connection,
    DatabaseError,
    OperationalError,
    connect_reader,
    connect_visitor,
    connect_writer,
)
from facilitator.store.undo import (
    REDO,
    UNDO,
    JournalEntry,
    entry_of,
    holds,
    next_redo,
    next_step,
)
from facilitator.store.watch import Watch

Mend = Callable[[Act], object]
Step = tuple[JournalEntry, ...]
_log = logging.getLogger(__name__)
_SITE = secrets.token_hex(8)


class Store:
    """An open programme file and the one connection that writes to it.

    Bound to the thread that opened it. A closed store cannot be used again.
    """

    def __init__(
        self, path: Path, db: Connection, author: Author, keeper: Keeper | None = None
    ) -> None:
        """Without a `keeper` it is for a file that has no name yet, or none at all."""
        self.path = path
        self.db = db
        self.author = author
        self.standing = ProgrammeCache(db)
        self.keeper = keeper
        self._made: set[int] = set()  # numbers of the commits that were made here
        self.watch: Watch | None = None  # told how far an act is

    @contextmanager
    def act(self, verb: str, *, at: int) -> Iterator["Act"]:
        """Make one commit: what is done to the act inside is stored as a whole, or not at all.

        After the block `act.changes` tells what it did. Raises Displaced where another file has its
        name by now (a rescue copy holds what was just committed), KeyError for an unknown verb.
        """
        require_verb(verb)
        self._require_in_hand()
        self._begin()
        try:
            act = Act(self.db, self.standing, self.author, verb, at, watch=self.watch)
            with no_collection():
                yield act
                act.finish()
            self.db.execute("COMMIT")
        except BaseException as error:
            self._roll_back()
            explain_disk(self.path, error)
            raise
        _log.debug("%s: commit %s, %d rows", verb, act.changes.commit, len(act.changes.rows))
        self._made |= {act.seq} - {0}
        if self.keeper is not None:
            self.keeper.committed(act)

    def undo(
        self, *, at: int, since: int = 0, within: str | None = None, mend: Mend | None = None
    ) -> Changes:
        """Take back the newest act of this machine, made after the commit number `since`.

        What was typed at one go is one act. Empty when there is none, or when it was done in the
        room of another roundtable than `within`. `mend` as in `take_back`.
        Where another machine has edited all of it since, it all stays, and the next undo goes on to
        the act before.
        """
        step = next_step(self.db, self.author.machine, since=since, within=within)
        return self._revert(UNDO, step, at, mend, passing=True)

    def redo(self, *, at: int, within: str | None = None, mend: Mend | None = None) -> Changes:
        """Do again what was taken back last. Empty when an act has followed, or as in `undo`."""
        entry = next_redo(self.db, self.author.machine, within=within)
        return self._revert(REDO, (entry,) if entry else (), at, mend)

    def take_back(self, commit: str, *, at: int, mend: Mend | None = None) -> Changes:
        """Take back one act, whatever followed it. Empty when it is not in force.

        What followed may not fit any more: `mend` puts it right in the same commit.
        """
        try:
            entry = entry_of(self.db, commit)
        except KeyError:
            return Changes(UNDO)
        return self._revert(UNDO, (entry,) if holds(self.db, entry) else (), at, mend)

    def _revert(
        self, verb: str, step: Step, at: int, mend: Mend | None = None, *, passing: bool = False
    ) -> Changes:
        if not step:
            return Changes(verb)
        from facilitator.store.reverting import revert  # late: a start takes nothing back

        made_here = len(step) == 1 and step[0].seq in self._made
        with self.act(verb, at=at) as act:
            act.passing = passing
            act.about(*step[0].subject)
            revert(act, *(entry.id for entry in step), made_here=made_here)
            if mend is not None:
                mend(act)
        return act.changes

    def put_local(self, table: str, **values: str | int | None) -> None:
        """Overwrite a row of a local table (heartbeat, draft): not journalled, never undone.

        Raises Displaced like `act`.
        """
        self._require_in_hand()
        key, *_ = schema.field_names(schema.LOCAL[table])
        marks = ", ".join("?" * len(values))
        fields = ", ".join(f"{name} = excluded.{name}" for name in values if name != key)
        # In place: a row that is replaced moves, and its index is written as well each time.
        try:
            self.db.execute(
                f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})"
                f" ON CONFLICT ({key}) DO UPDATE SET {fields}",
                tuple(values.values()),
            )
        except OperationalError as error:
            explain_disk(self.path, error)
            raise
        self._require_in_hand()

    def rewritten(self) -> None:
        """Take note that the whole file was written anew, and words taken out of its journal."""
        self._made.clear()
        if self.keeper is not None:
            self.keeper.renew()

    def close(self) -> None:
        """Fold the log in and let go of the file."""
        if self.keeper is None:
            self.db.close()
        else:
            self.keeper.close()

    def _require_in_hand(self) -> None:
        if self.keeper is not None:
            self.keeper.require()

    def _begin(self) -> None:
        try:
            # IMMEDIATE: a plain BEGIN that reads before it writes fails at once beside a writer.
            self.db.execute("BEGIN IMMEDIATE")
        except OperationalError as error:
            raise FacilitatorError(
                "{path} cannot be written now: {reason}", path=self.path.name, reason=str(error)
            ) from error

    def _roll_back(self) -> None:
        self.standing.forget()
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")


def open_store(
    path: Path, author: Author, *, steady: Callable[[], float] = time.monotonic
) -> Store:
    """Open a programme file for writing; an older one is backed up, then migrated.

    `steady` tells the seconds by which its log is folded in. Raises BadInput when it is not a
    programme file, or cannot be backed up.
    """
    examine(path)
    _refuse_held_elsewhere(path)
    _refuse_protected(path)
    keep_broken_log(path)
    try:
        db = connect_writer(path)
    except DatabaseError as error:
        raise BadInput("{path} cannot be opened: {reason}", path=path, reason=str(error)) from error
    try:
        version = version_of(db)
        refuse_newer(path, version)  # the header may lag behind what the log holds
        if version < schema.VERSION:
            # Imported late: few files are of an earlier version.
            from facilitator.store.backups.backup import back_up, backup_folder

            back_up(db, backup_folder(path), at=time.time_ns() // 1_000_000)
            bring_to_this_version(db)
        return Store(path, db, author, Keeper(db, path, steady=steady))
    except BaseException:
        db.close()
        raise


def version_of(db: Connection) -> int:
    """Return the version of an open programme file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def update(path: Path, author: Callable[[], Author]) -> None:
    """Bring an older programme file to this version, backed up first; leave any other alone.

    Our queries ask for fields that an older file does not have. One where nobody may write is read
    from a copy that has them. Raises BadInput when it is no programme file.
    """
    if examine(path) < schema.VERSION and may_be_written(path):
        open_store(path, author()).close()


def open_reader(path: Path, *, newer: bool = False) -> Connection:
    """Open a programme file for reading only, `newer` too: of a later version of this program.

    What SQLite cannot read where it is comes from a private copy. Raises BadInput when it is no
    programme file, or cannot be read.
    """
    examine(path, newer=newer)
    return connect_reader(path) if is_read_in_place(path) else open_copy(path, newer=newer)


def open_visitor(path: Path) -> Connection:
    """Open a programme file to look something up and close it again. Raises BadInput."""
    examine(path)
    if not is_read_in_place(path):
        return open_copy(path)
    keep_broken_log(path)
    return connect_visitor(path)


def copy(path: Path, target: Path) -> None:
    """Write a whole, verified copy of a programme file, what is still in its log included.

    Raises BadInput when the source is no programme file or the target exists.
    """
    with closing(open_visitor(path)) as source:
        copy_open(source, target)


def copy_open(db: Connection, target: Path) -> None:
    """Write a whole, verified copy of an open programme file. Raises BadInput."""
    if os.path.lexists(target):
        raise NameTaken(target)
    from facilitator.store.backups.copying import write_copy  # late: no start writes one

    write_copy(db, target)


def _refuse_held_elsewhere(path: Path) -> None:
    """Raise BadInput while another computer writes: locks may not reach that far."""
    holder = held_elsewhere(path)
    if holder is not None:
        raise BadInput(open_elsewhere(path, holder))


def _refuse_protected(path: Path) -> None:
    if not may_be_written(path):
        raise BadInput(
            "{path} can only be read here, for this account may not write it, or not in its"
            " folder: copy it to a folder of yours, and work on the copy",
            path=path,
        )


def bring_to_this_version(db: Connection) -> None:
    """Migrate an open file, or make its tables. Raises sqlite errors; then it is as it was."""
    # Imported late: sqlite-utils takes a fifth of a second, which no start should wait for.
    from facilitator.store.migrations import migrate

    migrate(db)


def site() -> str:
    """Return the id of this start of the program."""
    return _SITE
