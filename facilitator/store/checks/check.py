"""Integrity check of a programme file: SQLite's own, the journal against the tables, links."""

from collections.abc import Iterator
from contextlib import closing
from typing import NamedTuple

from facilitator.core.errors import told_by
from facilitator.core.sentences import Sentence
from facilitator.store import schema
from facilitator.store.bodies import is_sound
from facilitator.store.queries.touched import bodies_with_more
from facilitator.store.sqlite import (
    Connection,
    DatabaseError,
    Unreadable,
    connect_memory,
    one_moment,
)
from facilitator.store.steps import STEPS
from facilitator.store.touching import touches_differ

_DAMAGE = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB (SQLite, "Result Codes")
_CONSTRAINT = frozenset({19})
# SQLITE_PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN
_SYSTEM = frozenset({3, 5, 6, 7, 8, 10, 13, 14})
_AT_MOST = 5  # problems of one sort: more say nothing more


def is_damage(error: DatabaseError) -> bool:
    """Tell a damaged file from a locked, missing or unreadable one."""
    return _code(error) in _DAMAGE


def is_constraint(error: DatabaseError) -> bool:
    """Tell a value that a table refuses from a failure of the file or the disk."""
    return _code(error) in _CONSTRAINT


def is_of_disk(error: BaseException | None) -> bool:
    """Tell a refusal of the disk or the system, also behind one of ours, from faults of a file."""
    if isinstance(error, DatabaseError):
        return _code(error) in _SYSTEM
    return isinstance(error, OSError) or (error is not None and is_of_disk(error.__cause__))


def _code(error: DatabaseError) -> int | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)  # None: raised by the module itself
    return None if code is None else code & 0xFF


class FileVerdict(NamedTuple):
    """What is wrong with a programme file, one sentence each."""

    damage: tuple[Sentence, ...] = ()  # of the file, or of its journal
    stale: tuple[Sentence, ...] = ()  # what the journal can make anew: tables, and the search index
    loose: tuple[Sentence, ...] = ()  # what waits for commits that may still arrive

    @property
    def problems(self) -> tuple[Sentence, ...]:
        return (*self.damage, *self.stale, *self.loose)

    def told(self, name: str) -> Sentence:
        """Say it in one sentence: the same one in the window and on the command line."""
        if self.damage:
            problem = _first(self.problems)
            return Sentence("{file} is damaged: {problem}", file=name, problem=problem)
        if self.problems:
            problem = _first(self.problems)
            return Sentence("{file} is not damaged, but {problem}", file=name, problem=problem)
        return Sentence(
            "{file} is whole: the file, and its tables and search index against its journal",
            file=name,
        )


def _first(problems: tuple[Sentence, ...]) -> Sentence:
    more = len(problems) - 1
    if not more:
        return problems[0]
    return Sentence(
        "{problem} (and {n} more)", one="{problem} (and {n} more)", n=more, problem=problems[0]
    )


def check(db: Connection, *, full: bool = False) -> tuple[Sentence, ...]:
    """Return what is wrong with an open programme file, one sentence each; empty when nothing."""
    return judge(db, full=full).problems


def judge(db: Connection, *, full: bool = False) -> FileVerdict:
    """Judge an open programme file. Raises DatabaseError only where SQLite itself is at fault.

    Full looks at every index, at the search index and at the ids that rows name as well.
    """
    try:
        with one_moment(db):
            return _judge(db, full=full)
    except Unreadable as error:
        return FileVerdict((_told(error),))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        # Not the file is at fault then, but a value that this program would never have written.
        kind = type(error).__name__
        return FileVerdict((Sentence("a value in it makes no sense ({kind})", kind=kind),))


def _told(error: Exception) -> Sentence:
    """Say what SQLite found; what the module finds itself quotes a text that is nobody's to see."""
    known = isinstance(error, DatabaseError) and _code(error) is not None
    return told_by(error) if known else Sentence("a text in it cannot be read")


def file_problems(db: Connection, *, full: bool = False) -> tuple[Sentence, ...]:
    """Return what is wrong with the file as SQLite sees it, whatever it holds.

    Raises DatabaseError when it cannot be read for another reason than damage.
    """
    pragma = "integrity_check" if full else "quick_check"
    try:
        # One row may be a report of several lines, under a heading between asterisks.
        found = [
            line
            for row in db.execute(f"PRAGMA {pragma}({_AT_MOST})")
            for line in str(row[0]).splitlines()
        ]
    except Unreadable as error:
        if is_of_disk(error):
            raise
        return (_told(error),)
    found = [each for each in found if each != "ok" and not each.startswith("***")]
    return tuple(Sentence("{told}", told=each) for each in found[:_AT_MOST])


def glance(db: Connection) -> tuple[Sentence, ...]:
    """Return what is wrong with a file at a quick look: its pages, its tables and every text.

    Raises DatabaseError like `file_problems`.
    """
    return file_problems(db) or tuple(_unreadable(db))


def _unreadable(db: Connection) -> Iterator[Sentence]:
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    tables = {table for step in STEPS[:version] for table in (*step.rows, *step.links)}
    for table in ("journal", *sorted(tables)):
        try:
            for _ in db.execute(f"SELECT * FROM {table}"):
                pass  # what cannot be decoded fails here
        except Unreadable as error:
            yield Sentence(
                "table {table} cannot be read: {reason}", table=table, reason=_told(error)
            )
            return
    senseless = "SELECT seq FROM journal WHERE NOT json_valid(body) ORDER BY seq LIMIT ?"
    for (seq,) in db.execute(senseless, (_AT_MOST,)):
        yield _senseless(seq)


def _judge(db: Connection, *, full: bool) -> FileVerdict:
    damage = file_problems(db, full=full) or tuple(_unsound(db))
    if damage:
        return FileVerdict(damage)
    stale = _tables_that_differ(db)
    if not full:
        return FileVerdict(stale=stale)
    # Imported late, as below: a start only glances at a file.
    from facilitator.store.checks.links import dangling
    from facilitator.store.checks.search import search_differs

    if search_differs(db):
        stale = (*stale, Sentence("the search index does not hold what the notes say"))
    if touches_differ(db):
        stale = (
            *stale,
            Sentence("the index of the journal does not list what its commits touch"),
        )
    return FileVerdict(stale=stale, loose=(*_said_by_newer(db), *dangling(db)))


def _said_by_newer(db: Connection) -> Iterator[Sentence]:
    """Say how much of the journal waits for a newer program, which will show it."""
    count = sum(1 for _ in bodies_with_more(db))
    if count:
        yield Sentence(
            "{n} of its acts say more than this version of the program can show: it is kept, so"
            " update this program to see it",
            one="{n} of its acts says more than this version of the program can show: it is kept,"
            " so update this program to see it",
            n=count,
        )


def _unsound(db: Connection) -> Iterator[Sentence]:
    rows = db.execute("SELECT seq, body FROM journal ORDER BY seq")
    unsound = [seq for seq, body in rows if not is_sound(body)]
    for seq in unsound[:_AT_MOST]:
        yield _senseless(seq)


def _senseless(seq: int) -> Sentence:
    return Sentence("commit {number} of the journal makes no sense", number=seq)


def _tables_that_differ(db: Connection) -> tuple[Sentence, ...]:
    with closing(rebuild(db)) as rebuilt:
        return tuple(
            Sentence("table {table} does not hold what the journal says", table=table)
            for table in schema.FIELDS
            if _rows(db, table) != _rows(rebuilt, table)
        )


def rebuild(db: Connection) -> Connection:
    """Return a new database in memory whose tables are made from the journal alone."""
    from facilitator.store.rebuild import apply_body, commits_of

    rebuilt = connect_memory()
    for statement in schema.statements():
        rebuilt.execute(statement)
    rebuilt.execute("BEGIN")
    for commit in commits_of(db):
        apply_body(rebuilt, commit[8])
    rebuilt.execute("COMMIT")
    return rebuilt


def _rows(db: Connection, table: str) -> set[tuple[object, ...]]:
    keys = schema.LINKS[table][:2] if table in schema.LINKS else ("id",)
    columns = ", ".join((*keys, *sorted(schema.FIELDS[table])))
    return set(db.execute(f"SELECT {columns} FROM {table}"))
