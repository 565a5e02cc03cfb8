"""Recovery of a damaged programme file: set aside, never repaired in place, and replaced.

In its place comes the newest good backup, with every commit on top that the damaged file's journal
still holds. Only whoever holds the file alone may do that.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from facilitator.core.errors import BadInput, told_by
from facilitator.core.sentences import Sentence
from facilitator.store.backups.backup import Backup, list_backups
from facilitator.store.backups.files import (
    explained,
    free_name,
    journal_of,
    log_of,
    workplace,
)
from facilitator.store.backups.prepare import problems_of_copy
from facilitator.store.backups.swap import DAMAGED, set_aside, swap
from facilitator.store.checks.check import FileVerdict, is_of_disk, judge
from facilitator.store.file import Store, open_store
from facilitator.store.header import examine, is_database
from facilitator.store.journal import Author
from facilitator.store.kind import refuse_foreign
from facilitator.store.making import create
from facilitator.store.private_copy import is_read_in_place, open_copy
from facilitator.store.rebuild import Commit, adopt
from facilitator.store.recovery.damage import fault_in
from facilitator.store.recovery.report import RecoveryReport
from facilitator.store.recovery.rows import bring_over_rows
from facilitator.store.recovery.salvage import Salvage, read_journal
from facilitator.store.sqlite import Connection, Unreadable, connect_visitor


def judge_file(path: Path) -> FileVerdict:
    """Judge a programme file in full; for any thread, beside whoever writes.

    Damage is a case for `recover`, what is stale for `mend`.
    """
    # Not examined first: a broken beginning is to be judged, too.
    try:
        with closing(_visitor(path)) as db:
            return judge(db, full=True)
    except (*Unreadable, BadInput) as error:
        reason = told_by(fault_in(error) or error)
        return FileVerdict((Sentence("it cannot be opened ({reason})", reason=reason),))


def _visitor(path: Path) -> Connection:
    return connect_visitor(path) if is_read_in_place(path) else open_copy(path, newer=True)


def recover(path: Path, author: Author, *, at: int) -> tuple[Store, RecoveryReport]:
    """Set a damaged programme file aside, and open what could be saved in its place.

    Nothing may have it open. Raises BadInput when nothing could be saved.
    """
    words = Sentence("{path} is damaged, and cannot be replaced", path=path)
    with explained(words), _bare_reasons(), workplace(path) as folder:
        salvage = read_journal(path, folder, _blank(folder, path, author))
        new = folder / f"new{path.suffix}"
        made = _made(path, new, salvage, author, at=at)
        if not _is_whole(new):
            # What no check of ours foresaw is in the damaged file: the backup alone is whole.
            made = _made(path, new, Salvage(), author, at=at)
        if made.backup is None and not made.adopted and not made.rows:
            raise _nothing_saved(path, at)
        aside = swap(path, new, DAMAGED, at=at)
    return open_store(path, author), replace(made, set_aside=aside)


@contextmanager
def _bare_reasons() -> Iterator[None]:
    """Let what the disk refuses be told of the file that is damaged, not of files of ours."""
    try:
        yield
    except BadInput as error:
        if error.__cause__ is not None and is_of_disk(error.__cause__):
            raise error.__cause__ from error
        raise


def _made(path: Path, new: Path, salvage: Salvage, author: Author, *, at: int) -> RecoveryReport:
    """Make `new`: the newest good backup, with what was salvaged on top."""
    _clear(new)
    backup = _copy_of_newest_good(path, new, salvage, author)
    if backup is None:
        _blank(new.parent, path, author).replace(new)
    adopted, lost, rows = _bring_over(new, salvage, author, at=at)
    return RecoveryReport(path.name, path, backup, adopted, lost, salvage.complete, rows)


def _blank(folder: Path, path: Path, author: Author) -> Path:
    """Return a new programme file."""
    blank = folder / f"blank{path.suffix}"
    if not blank.exists():
        create(blank, author).close()
    return blank


def _clear(path: Path) -> None:
    for each in (path, log_of(path), journal_of(path)):
        each.unlink(missing_ok=True)


def _is_whole(path: Path) -> bool:
    verdict = judge_file(path)
    return not (verdict.damage or verdict.stale)


def _nothing_saved(path: Path, at: int) -> BadInput:
    # What never was a programme file stays where it is.
    if not path.stat().st_size:
        examine(path)  # says so
    try:
        refuse_foreign(path)
    except BadInput:
        if is_database(path):
            examine(path)  # says more of what it is
        raise
    aside = free_name(path.parent, f"{path.stem} {DAMAGED}", path.suffix, at=at)
    set_aside(path, aside)
    return BadInput(
        "{path} is damaged, has no good backup, and nothing in it could be read: it is"
        " kept as “{aside}”; look for a copy elsewhere, and put it in place with"
        " `restore`",
        path=path,
        aside=aside.name,
    )


def _copy_of_newest_good(path: Path, new: Path, salvage: Salvage, author: Author) -> Backup | None:
    """Copy the newest backup that is whole and of this programme to `new`; return it, or None."""
    try:
        backups = list_backups(path)
    except OSError:
        return None  # a folder that may not be read
    for backup in reversed(backups):
        if not _is_kin(backup, salvage):
            continue
        if _is_copied(backup, new, author):
            return backup
        _clear(new)
    return None


def _is_copied(backup: Backup, new: Path, author: Author) -> bool:
    try:
        return not problems_of_copy(backup.path, new, author)
    except Exception as error:  # whatever a backup holds, it costs only itself
        if is_of_disk(error):
            raise
        return False


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
    rescuer = author._replace(machine="")
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
    except Exception as error:  # whatever a commit holds, it costs only itself
        if is_of_disk(error):
            raise
        if len(commits) > 1:
            middle = len(commits) // 2
            yield from _adopted(db, commits[:middle])
            yield from _adopted(db, commits[middle:])
