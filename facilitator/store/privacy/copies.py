"""Copies of a programme that this program made by itself: found, and erased in as well."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.errors import BadInput, told_by
from facilitator.core.sentences import Sentence
from facilitator.core.striking import NOTHING_STRUCK, Strike
from facilitator.paths import data_folder
from facilitator.store import schema
from facilitator.store.backups.backup import backup_folder
from facilitator.store.backups.second import second_folder
from facilitator.store.backups.swap import DAMAGED, REPLACED
from facilitator.store.file import bring_to_this_version, version_of
from facilitator.store.header import examine
from facilitator.store.journal import Commit
from facilitator.store.keeping.lost_acts import logs_kept
from facilitator.store.keeping.rescue import RESCUED
from facilitator.store.privacy.erase import strike_in_copy
from facilitator.store.privacy.erasures import erasing_commits
from facilitator.store.rebuild import adopt
from facilitator.store.sharing.lock import holder_of
from facilitator.store.sqlite import Connection, DatabaseError, connect_writer

_ASIDE = (DAMAGED, REPLACED, RESCUED)


@dataclass(frozen=True, slots=True)
class Reached:
    """How many copies were erased in, and those that could not be, each with the reason."""

    erased: int
    missed: tuple[tuple[Path, Sentence], ...]


def copies_of(path: Path) -> tuple[Path, ...]:
    """Return every copy of a programme file that was made without being asked for.

    Backups in both places, rescue copies, earlier states that were set aside, and logs kept aside.
    """
    found = {each.resolve(): each for each in (*_aside(path), *_backups(path), *logs_kept(path))}
    found.pop(path.resolve(), None)
    return tuple(sorted(found.values()))


def erase_in_copies(db: Connection, path: Path, struck: Strike = NOTHING_STRUCK) -> Reached:
    """Erase in the copies of a programme file what was erased for good in the file itself.

    Of words that were struck the file knows little: `struck` has them in hand. A log that was kept
    aside is removed: nothing can be taken out of it. Twice does no harm.
    """
    commits = erasing_commits(db)
    missed = []
    copies = copies_of(path)
    for each in copies if commits else ():
        try:
            _erase_in(each, commits, struck, is_log=each in logs_kept(path))
        except (BadInput, DatabaseError, OSError) as error:
            missed.append((each, told_by(error)))
    return Reached(len(copies) - len(missed) if commits else 0, tuple(missed))


def _erase_in(copy: Path, commits: Sequence[Commit], struck: Strike, *, is_log: bool) -> None:
    if is_log:
        copy.unlink()
        return
    if holder_of(copy) is not None:
        raise BadInput("it is open in a window: erase it there")
    examine(copy)
    with closing(connect_writer(copy)) as db:
        if version_of(db) < schema.VERSION:
            bring_to_this_version(db)
        if struck:
            strike_in_copy(db, struck)
        adopt(db, commits)


def _aside(path: Path) -> Iterator[Path]:
    for folder in (path.parent, data_folder(of=path)):
        for why in _ASIDE:
            yield from _named(folder, f"{path.stem} {why} ", path.suffix)


def _backups(path: Path) -> Iterator[Path]:
    yield from _named(backup_folder(path), f"{path.stem} ", path.suffix)
    yield from _named(second_folder(path), f"{path.stem} ", path.suffix)


def _named(folder: Path, begin: str, suffix: str) -> Iterator[Path]:
    if folder.is_dir():
        for each in folder.iterdir():
            if each.name.startswith(begin) and each.suffix == suffix and each.is_file():
                yield each
