"""Salvage of a damaged file's journal, read row by row: a bad page costs only its rows.

Only what the journal's own tree and indexes lead to is read. Searching the file's raw pages would
find more, but also the words of a note that was erased for good.
"""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.patterns import late_pattern
from facilitator.store.backups.files import discard, journal_of, log_of
from facilitator.store.bodies import is_sound
from facilitator.store.checks.check import is_of_disk
from facilitator.store.journal import COMMIT, Commit
from facilitator.store.private_copy import copy_with_logs
from facilitator.store.queries.judging import is_instant
from facilitator.store.sqlite import Connection, Unreadable, connect_visitor

SCRATCH = "damaged"
_HEADER = 100  # bytes (SQLite, "Database File Format")
_PAGES_AT, _FREE_AT, _COOKIE_AT = 28, 32, 40
_PAGE = 4096
# How many bytes are lent, and whether what lies beside the file is believed.
_WAYS = ((0, True), (_HEADER, True), (0, False), (_HEADER, False), (_PAGE, True), (_PAGE, False))
_STAMP = late_pattern(r"[0-9a-f]{16}.*")

# Three trees know the commits: two indexes, and the journal itself from both its ends.
_NUMBERS = (
    "SELECT seq, id FROM journal INDEXED BY sqlite_autoindex_journal_1",
    "SELECT seq, NULL FROM journal INDEXED BY journal_hlc ORDER BY hlc",
    "SELECT seq, NULL FROM journal NOT INDEXED ORDER BY seq",
    "SELECT seq, NULL FROM journal NOT INDEXED ORDER BY seq DESC",
)
_ROW = f"SELECT {COMMIT} FROM journal NOT INDEXED WHERE seq = ?"


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

    `blank` is a new programme file: it lends its header where that of `path` is broken, or all of
    its first page, which tells where the tables begin. Raises OSError.
    """
    scratch = workplace / SCRATCH
    fallback: tuple[Salvage, int, bool] | None = None
    for lent, logs in _WAYS:
        _prepare(path, scratch, blank, lent=lent, logs=logs)
        found = _read(scratch)
        if found is not None and found.commits:
            return found
        if found is not None and fallback is None:
            fallback = found, lent, logs
    if fallback is None:
        return Salvage()
    found, lent, logs = fallback
    _prepare(path, scratch, blank, lent=lent, logs=logs)  # its tables may say more
    return found


def _prepare(path: Path, scratch: Path, blank: Path, *, lent: int, logs: bool) -> None:
    copy_with_logs(path, scratch)
    if not logs:
        discard(log_of(scratch))
        discard(journal_of(scratch))
    if not lent:
        return
    with blank.open("rb") as file:
        page = bytearray(file.read(lent))
    size = int.from_bytes(page[16:18])
    with scratch.open("r+b") as file:
        pages = file.seek(0, 2) // size
        page[_PAGES_AT:_FREE_AT] = pages.to_bytes(4)
        page[_FREE_AT:_COOKIE_AT] = bytes(8)
        file.seek(0)
        file.write(page)


def _read(scratch: Path) -> Salvage | None:
    """Return what can be read; None when SQLite does not take it for a database with a journal."""
    try:
        with closing(connect_visitor(scratch)) as db:
            db.text_factory = bytes  # one text that cannot be decoded must not end a tree
            db.execute("SELECT 1 FROM journal LIMIT 0")
            known, complete = _numbers(db)
            return _rows(db, known, complete=complete)
    except Unreadable as error:
        if is_of_disk(error):
            raise
        return None


def _numbers(db: Connection) -> tuple[dict[int, str | None], bool]:
    known: dict[int, str | None] = {}
    complete = False
    for sql in _NUMBERS:
        try:
            for seq, commit in db.execute(sql):
                if isinstance(seq, int):
                    known[seq] = known.get(seq) or decoded(commit)
        except Unreadable:
            continue  # this tree is broken further on; the others may not be
        complete = True
    return known, complete and bool(known)  # no file is without a commit


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
        row = db.execute(_ROW, (seq,)).fetchone()
    except Unreadable:
        return None
    if row is None or not is_instant(row[5]):
        return None
    texts = [decoded(value) for value in (*row[:5], *row[6:9])]
    undoes = decoded(row[9])
    if None in texts or (undoes is None and row[9] is not None):
        return None
    commit: Commit = (*texts[:5], row[5], *texts[5:], undoes)  # type: ignore[assignment]
    return commit if commit[0] and _is_stamp(commit[1]) and is_sound(commit[8]) else None


def _is_stamp(text: str) -> bool:
    """Tell whether later stamps can follow: one from beyond the calendar leaves no room."""
    return bool(_STAMP().fullmatch(text)) and is_instant(int(text[:12], 16))


def decoded(value: object) -> str | None:
    """Return a text as it was stored; None for anything that is none."""
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return None
    return value if isinstance(value, str) else None
