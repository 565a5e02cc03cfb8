"""Backups: made beside the programme file, listed with what each holds, and rotated."""

import re
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.core.errors import BadInput
from facilitator.core.sentences import Sentence
from facilitator.store.backups.copying import write_numbered
from facilitator.store.backups.files import (
    STAMP_PATTERN,
    discard,
    explained,
    instant_of,
    stamp,
)
from facilitator.store.backups.rotation import which_to_keep
from facilitator.store.backups.second import keep_second, second_folder
from facilitator.store.sqlite import Connection, DatabaseError, Unreadable, connect_visitor

_JUST_NOW_MS = 60 * 60_000


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a programme file holds, and which commits it begins and ends with ("" for none)."""

    roundtables: int
    notes: int
    last_seq: int
    first_commit: str
    last_commit: str


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when it was made, to the minute, and what it holds; None: it cannot be read."""

    path: Path
    at: int
    holds: Holdings | None


def backup_folder(path: Path) -> Path:
    """Return the folder for the backups of a programme file, made or not."""
    return path.with_name(f"{path.stem} backups")


def back_up(source: Path | Connection, folder: Path, *, at: int) -> Path:
    """Write a verified backup of a programme file to a folder, rotate those there; return it.

    It is kept in the data folder as well, where that can be. Raises BadInput; then every earlier
    backup is still there. A connection must be outside a transaction; a path is read beside
    whoever has it open.
    """
    if isinstance(source, Path):
        try:
            with closing(connect_visitor(source)) as db:
                return back_up(db, folder, at=at)
        except DatabaseError as error:
            raise BadInput(
                "{source} cannot be opened for a backup: {reason}", source=source, reason=str(error)
            ) from error
    path = Path(source.execute("PRAGMA database_list").fetchone()[2])
    with explained(Sentence("{folder} cannot hold backups", folder=folder)):
        folder.mkdir(exist_ok=True)
    target = write_numbered(source, folder / f"{path.stem} {stamp(at)}{path.suffix}")
    rotate(path, folder, now=at)
    with suppress(OSError):  # the first one is made: where the second cannot be, it has to do
        rotate(path, keep_second(target, path), now=at)
    return target


def rotate(path: Path, folder: Path, *, now: int) -> None:
    """Remove the backups of a programme file that are no longer kept.

    Called when a new one has been verified, never before.
    """
    there = _stamped(path, folder)
    kept = which_to_keep((at for at, _, _ in there), now)
    for at, _, each in there:
        # A little later than now is not from a wrong clock: another program has just made it.
        if at not in kept and not now < at <= now + _JUST_NOW_MS:
            discard(each)


def list_backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a programme file, oldest first, with what each holds.

    Those beside it, and of the second folder what is not there any more.
    """
    there = {(at, number): each for at, number, each in _stamped(path, second_folder(path))}
    there |= {(at, number): each for at, number, each in _stamped(path, backup_folder(path))}
    return tuple(Backup(there[key], key[0], _holdings_in(there[key])) for key in sorted(there))


def changed_since_backup(db: Connection, path: Path) -> bool:
    """Tell whether a programme file holds a commit that its backups do not."""
    held = holdings_of(db)
    if not held.last_seq:
        return False
    # The number alone would not do: after a restore, other commits have the same numbers.
    newest = (held.last_seq, held.last_commit)
    holdings = (each.holds for each in list_backups(path))
    return all(each is None or (each.last_seq, each.last_commit) != newest for each in holdings)


def holdings_of(db: Connection) -> Holdings:
    """Return what an open programme file holds."""
    roundtables, notes = (
        int(db.execute(f"SELECT count(*) FROM {table} WHERE NOT deleted").fetchone()[0])
        for table in ("roundtable", "note")
    )
    first = db.execute("SELECT id FROM journal ORDER BY seq LIMIT 1").fetchone()
    last = db.execute("SELECT seq, id FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    if last is None:
        return Holdings(roundtables, notes, 0, "", "")
    return Holdings(roundtables, notes, last[0], first[0], last[1])


def _holdings_in(backup: Path) -> Holdings | None:
    try:
        with closing(connect_visitor(backup)) as db:
            return holdings_of(db)
    except (*Unreadable, FileNotFoundError):  # another program may have rotated it away
        return None  # listed all the same: whoever looks for it should see that it is no use


def _stamped(path: Path, folder: Path) -> list[tuple[int, int, Path]]:
    """Return instant, number within the minute, and path of each backup, oldest first."""
    if not folder.is_dir():
        return []
    name = re.compile(re.escape(f"{path.stem} ") + STAMP_PATTERN + re.escape(path.suffix))
    found = []
    for each in folder.iterdir():
        match = name.fullmatch(each.name)
        # A pipe by that name would be waited for.
        if match and each.is_file() and (at := _instant(match[1])) is not None:
            found.append((at, int(match[2] or 1), each))
    return sorted(found)


def _instant(text: str) -> int | None:
    try:
        return instant_of(text)
    except ValueError:
        return None  # a file that somebody else named
