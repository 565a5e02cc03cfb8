"""What the journal of a damaged file still holds, read row by row: a bad page costs only its rows.

Only what the journal's own tree and indexes lead to is read. Searching the file's raw pages would
find more, but also the words of a note that was erased for good.
"""

import re
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.store.backups.files import discard, log_of
from facilitator.store.bodies import is_sound
from facilitator.store.rebuild import Commit
from facilitator.store.sqlite import Connection, DatabaseError, connect_visitor

SCRATCH = "damaged"
_HEADER = 100  # bytes (sqlite.org/fileformat.html)
_PAGES_AT, _FREE_AT, _COOKIE_AT = 28, 32, 40
_STAMP = re.compile(r"[0-9a-f]{16}.*")

# Three trees know the commits: two indexes, and the journal itself from both its ends.
_NUMBERS = (
    "SELECT seq, id FROM journal INDEXED BY sqlite_autoindex_journal_1",
    "SELECT seq, NULL FROM journal INDEXED BY journal_hlc ORDER BY hlc",
    "SELECT seq, NULL FROM journal NOT INDEXED ORDER BY seq",
    "SELECT seq, NULL FROM journal NOT INDEXED ORDER BY seq DESC",
)
_ROW = (
    "SELECT id, hlc, site, machine, author, at, verb, subject, body, undoes"
    " FROM journal NOT INDEXED WHERE seq = ?"
)


@dataclass(frozen=True, slots=True)
class Salvage:
    """The commits that could be read, and the number of each that could not, with its id if known.

    `complete`: at least one tree could be followed to its end, so that no other commit is missing.
    """

    commits: tuple[Commit, ...] = ()
    unreadable: tuple[tuple[int, str | None], ...] = ()
    complete: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """The id of every commit that the file is known to have held."""
        lost = (commit for _, commit in self.unreadable if commit is not None)
        return frozenset((*(commit[0] for commit in self.commits), *lost))


def read_journal(path: Path, workplace: Path, blank: Path) -> Salvage:
    """Read what is left of a damaged file's journal, on a copy that stays in the workplace.

    `blank` is a new programme file: it lends its header where that of `path` is broken.
    """
    scratch = workplace / SCRATCH
    _copy_with_log(path, scratch)
    found = _read(scratch)
    if found is None:
        _copy_with_log(path, scratch)
        _lend_header(scratch, blank)
        found = _read(scratch)
    return found or Salvage()


def _copy_with_log(path: Path, scratch: Path) -> None:
    discard(log_of(scratch))
    shutil.copyfile(path, scratch)
    if log_of(path).exists():
        shutil.copyfile(log_of(path), log_of(scratch))


def _lend_header(scratch: Path, blank: Path) -> None:
    with blank.open("rb") as file:
        lent = bytearray(file.read(_HEADER))
    page = int.from_bytes(lent[16:18])
    with scratch.open("r+b") as file:
        size = file.seek(0, 2)
        lent[_PAGES_AT:_FREE_AT] = (size // page).to_bytes(4)
        lent[_FREE_AT:_COOKIE_AT] = bytes(8)
        file.seek(0)
        file.write(lent)


def _read(scratch: Path) -> Salvage | None:
    """Return what can be read; None when SQLite does not take it for a database at all."""
    try:
        with closing(connect_visitor(scratch)) as db:
            db.execute("SELECT 1 FROM journal LIMIT 0")
            known, complete = _numbers(db)
            return _rows(db, known, complete=complete)
    except DatabaseError:
        return None


def _numbers(db: Connection) -> tuple[dict[int, str | None], bool]:
    known: dict[int, str | None] = {}
    complete = False
    for sql in _NUMBERS:
        try:
            for seq, commit in db.execute(sql):
                known[seq] = known.get(seq) or commit
        except DatabaseError:
            continue  # this tree is broken further on; the others may not be
        complete = True
    return known, complete


def _rows(db: Connection, known: dict[int, str | None], *, complete: bool) -> Salvage:
    commits, unreadable = [], []
    for seq in sorted(known):
        commit = _commit(db, seq)
        if commit is None:
            unreadable.append((seq, known[seq]))
        else:
            commits.append(commit)
    return Salvage(tuple(commits), tuple(unreadable), complete)


def _commit(db: Connection, seq: int) -> Commit | None:
    """Return the commit of a number, or None where it cannot be read or makes no sense."""
    try:
        row: Commit | None = db.execute(_ROW, (seq,)).fetchone()
    except DatabaseError:
        return None
    return row if row and _STAMP.fullmatch(row[1]) and is_sound(row[8]) else None
