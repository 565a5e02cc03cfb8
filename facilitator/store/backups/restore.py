"""Restoring a backup: it takes the place of the programme file, which is set aside."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.backups.alone import alone, fold_log
from facilitator.store.backups.backup import Holdings, holdings_of
from facilitator.store.backups.files import explained, workplace
from facilitator.store.backups.naming import give_name
from facilitator.store.backups.prepare import problems_of_copy
from facilitator.store.backups.swap import REPLACED, finish_swap, swap
from facilitator.store.file import open_visitor
from facilitator.store.header import examine
from facilitator.store.journal import Author
from facilitator.store.kind import refuse_foreign
from facilitator.store.recovery.damage import is_damaged


@dataclass(frozen=True, slots=True)
class Restored:
    """What a file holds now, and where the one before it is kept; None: there was none.

    `later` counts the acts that only the file set aside holds; None: it cannot be read.
    """

    holds: Holdings
    set_aside: Path | None
    later: int | None


def restore(path: Path, backup: Path, author: Author, *, at: int) -> Restored:
    """Put a copy of a backup in place of a programme file, which is set aside beside it.

    Through a link the file itself is replaced. Raises BadInput, and changes nothing, when the
    backup is not whole or not of this programme, the file is open elsewhere, or is something else.
    """
    examine(backup)
    if path.exists() and not path.is_file():
        examine(path)  # says so, by the name that was given
    path = _followed(path)
    refuse_foreign(path)
    if path.exists() and path.samefile(backup):
        raise BadInput("{path} and the backup are the same file: name another backup", path=path)
    if not path.parent.is_dir():
        raise BadInput("{folder} is not a folder: make it first", folder=path.parent)
    with (
        explained(Sentence("{path} cannot be restored", path=path)),
        alone(path, author.machine, at=at),
    ):
        finish_swap(path)
        with workplace(path) as folder:
            new = folder / f"new{path.suffix}"
            if problems := problems_of_copy(backup, new, author):
                raise BadInput(
                    "{backup} is not whole ({problem}): choose another backup",
                    backup=backup,
                    problem=problems[0],
                )
            holds, commits = _held(new)
            if not path.exists():
                give_name(new, path)
                return Restored(holds, None, 0)
            later = _count_later(path, backup, commits)
            return Restored(holds, swap(path, new, REPLACED, at=at), later)


def _followed(path: Path) -> Path:
    """Return the file that a name leads to, there or not. Raises BadInput for links in a circle."""
    try:
        return path.resolve() if path.is_symlink() else path
    except (OSError, RuntimeError) as error:
        raise BadInput(
            "{path} is a link that leads nowhere: name the file itself", path=path
        ) from error


def _held(path: Path) -> tuple[Holdings, tuple[str, ...]]:
    """Return what a file holds, and the ids of its commits, the first one first."""
    with closing(open_visitor(path)) as db:
        commits = tuple(row[0] for row in db.execute("SELECT id FROM journal ORDER BY seq"))
        return holdings_of(db), commits


def _count_later(path: Path, backup: Path, commits: tuple[str, ...]) -> int | None:
    """Return how many commits a file holds beyond those; None when it cannot be read.

    Raises BadInput when it is another programme, or open elsewhere.
    """
    if is_damaged(path):
        return None
    _, here = _held(path)
    # Either may have lost its first commit to damage; hardly both.
    if commits and here and commits[0] not in here and here[0] not in commits:
        raise BadInput(
            "{backup} is a backup of another programme than {path}: choose one of it",
            backup=backup,
            path=path,
        )
    fold_log(path)
    return len(set(here) - set(commits))
