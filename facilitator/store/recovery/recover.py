"""What happens to a damaged programme file: set aside, never repaired in place, and replaced.

In its place comes the newest good backup, with every commit on top that the damaged file's journal
still holds. Only whoever holds the file alone may open it this way.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.handles import read_head
from facilitator.store import schema
from facilitator.store.backups.backup import Backup, list_backups
from facilitator.store.backups.files import clear_workplace, explained, free_name, log_of, workplace
from facilitator.store.backups.prepare import problems_of_copy
from facilitator.store.backups.swap import DAMAGED, finish_swap, set_aside, swap
from facilitator.store.checks.check import Verdict, file_problems, is_constraint, judge
from facilitator.store.file import Store, create, open_store
from facilitator.store.header import SUFFIX, examine
from facilitator.store.journal import Author
from facilitator.store.rebuild import Commit, adopt
from facilitator.store.recovery.report import RecoveryReport
from facilitator.store.recovery.rows import bring_over_rows
from facilitator.store.recovery.salvage import Salvage, read_journal
from facilitator.store.sqlite import Connection, DatabaseError, connect_reader, connect_visitor

_VERSION_AT, _APPLICATION_AT, _HEADER = 60, 68, 100  # bytes (sqlite.org/fileformat.html)


def ended_uncleanly(path: Path) -> bool:
    """Tell, before a programme file is opened, whether the program that had it last was cut off.

    Its log is then still there. So it is while another program has the file open.
    """
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def judge_file(path: Path) -> Verdict:
    """Judge a programme file in full; for any thread, beside whoever writes.

    Damage is a case for `recover`, what is stale for `mend`.
    """
    # Not examined first: closing a plain file of ours would drop the writer's locks on it.
    try:
        with closing(connect_visitor(path)) as db:
            return judge(db, full=True)
    except DatabaseError as error:
        return Verdict((f"it cannot be opened ({error})",))


def open_or_recover(path: Path, author: Author, *, at: int) -> tuple[Store, RecoveryReport | None]:
    """Open a programme file for writing; a damaged one is set aside and replaced first.

    Raises BadInput when it is not a programme file, or nothing could be saved from it.
    """
    if path.is_dir():
        examine(path)  # says so
    with explained(f"{path} cannot be put in place"):
        finish_swap(path)
    clear_workplace(path)
    if not is_damaged(path):
        return open_store(path, author), None
    return recover(path, author, at=at)


def is_damaged(path: Path) -> bool:
    """Tell whether a programme file is damaged; quick. Raises BadInput when it is not one."""
    return bool(glance_at(path).damage)


def glance_at(path: Path) -> Verdict:
    """Judge a programme file by a quick look. Raises BadInput when it is not one."""
    try:
        examine(path)
    except BadInput:
        if _is_broken_at_the_beginning(path):
            return Verdict(("its beginning cannot be read",))
        raise
    try:
        with closing(connect_reader(path)) as db:
            return Verdict(file_problems(db))
    except DatabaseError as error:
        raise BadInput(f"{path} cannot be read: {error}") from error


def _is_broken_at_the_beginning(path: Path) -> bool:
    """Tell a file by its name, for which its header does not speak any more."""
    if path.suffix != SUFFIX or not path.is_file():
        return False
    head = read_head(path, _HEADER)
    version, application = (
        int.from_bytes(head[at : at + 4]) for at in (_VERSION_AT, _APPLICATION_AT)
    )
    newer = application == schema.APPLICATION_ID and version > schema.VERSION
    return not newer


def recover(path: Path, author: Author, *, at: int) -> tuple[Store, RecoveryReport]:
    """Set a damaged programme file aside, and open what could be saved in its place.

    Nothing may have it open. Raises BadInput when nothing could be saved.
    """
    with explained(f"{path} is damaged, and cannot be replaced"), workplace(path) as folder:
        blank = folder / f"blank{path.suffix}"
        create(blank, author).close()
        salvage = read_journal(path, folder, blank)
        new = folder / f"new{path.suffix}"
        backup = _copy_of_newest_good(path, new, salvage, author)
        if backup is None:
            blank.replace(new)
        adopted, lost, rows = _bring_over(new, salvage, author, at=at)
        if backup is None and not adopted and not rows:
            raise _nothing_saved(path, at)
        aside = swap(path, new, DAMAGED, at=at)
    report = RecoveryReport(path.name, aside, backup, adopted, lost, salvage.complete, rows)
    return open_store(path, author), report


def _nothing_saved(path: Path, at: int) -> BadInput:
    examine(path)  # what never was a programme file stays where it is
    aside = free_name(path.parent, f"{path.stem} {DAMAGED}", path.suffix, at=at)
    set_aside(path, aside)
    return BadInput(
        f"{path} is damaged, has no good backup, and nothing in it could be read: it is kept as"
        f" “{aside.name}”; look for a copy elsewhere, and put it in place with `restore`"
    )


def _copy_of_newest_good(path: Path, new: Path, salvage: Salvage, author: Author) -> Backup | None:
    """Copy the newest backup that is whole and of this programme to `new`; return it, or None."""
    for backup in reversed(list_backups(path)):
        if not _is_kin(backup, salvage):
            continue
        if not problems_of_copy(backup.path, new, author):
            return backup
        new.unlink(missing_ok=True)
    return None


def _is_kin(backup: Backup, salvage: Salvage) -> bool:
    """Tell whether a backup is an earlier state of the file, as far as its journal can be read.

    One that ends in a commit the file never had is of another programme, or of a time that a
    restore has taken back.
    """
    if backup.holds is None:
        return False
    ids = salvage.ids
    if salvage.complete:
        return backup.holds.last_commit in ids
    return not ids or not ids.isdisjoint((backup.holds.first_commit, backup.holds.last_commit))


def _bring_over(new: Path, salvage: Salvage, author: Author, *, at: int) -> tuple[int, int, int]:
    """Put what was salvaged on top of a file.

    Returns how many commits were new, how many are lost, and how many rows show traces of those.
    """
    # Not this machine's: no undo of the user's may take it back.
    rescuer = replace(author, machine="")
    with closing(open_store(new, rescuer)) as store:
        db = store.db
        last = db.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()[0]
        before = dict(db.execute("SELECT hlc, id FROM journal").fetchall())
        # A stamp belongs to one commit: with another id it is the same one, damaged.
        fresh = tuple(commit for commit in salvage.commits if commit[1] not in before)
        adopted = sum(_adopted(db, fresh))
        held = {commit for (commit,) in db.execute("SELECT id FROM journal")}
        lost = sum(commit[0] not in held for commit in fresh)
        lost += sum(
            commit not in held if commit else seq > last for seq, commit in salvage.unreadable
        )
        rows = bring_over_rows(store, new.parent, at=at) if lost or not salvage.complete else 0
    return adopted, lost, rows


def _adopted(db: Connection, commits: tuple[Commit, ...]) -> Iterator[int]:
    """Adopt what can be adopted: of a batch that is refused, each half by itself."""
    try:
        yield adopt(db, commits)
    except DatabaseError as error:
        if not is_constraint(error):
            raise  # no fault of a commit: the disk is full, for example
        if len(commits) > 1:
            middle = len(commits) // 2
            yield from _adopted(db, commits[:middle])
            yield from _adopted(db, commits[middle:])
