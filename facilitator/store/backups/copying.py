"""Copying of a whole programme file: the copy is complete under its name, or not there."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from facilitator.core.errors import BadInput, Damaged
from facilitator.handles import refuse_open_here
from facilitator.store.backups.files import give_free_name, settle, workplace
from facilitator.store.backups.naming import give_name
from facilitator.store.checks.check import file_problems, is_damage
from facilitator.store.sqlite import Connection, DatabaseError, connect_visitor


def write_copy(db: Connection, target: Path) -> None:
    """Write what an open programme file holds, its log included, to a new file.

    The copy is checked and synced elsewhere first. Raises BadInput, leaving nothing.
    """
    with _written(db, target) as arriving:
        give_name(arriving, target)


def write_numbered(db: Connection, target: Path) -> Path:
    """Write a copy like `write_copy`, under a numbered name where that one is taken; return it."""
    with _written(db, target) as arriving:
        return give_free_name(arriving, target)


@contextmanager
def _written(db: Connection, target: Path) -> Iterator[Path]:
    refuse_open_here(target)
    try:
        with workplace(target) as folder:
            arriving = folder / target.name
            _vacuum_into(db, arriving)
            _require_whole(arriving, target, db)
            settle(arriving)
            yield arriving
    except DatabaseError as error:
        if is_damage(error):
            raise Damaged(
                "{target} was not written, for the file to copy is damaged: {reason}",
                target=target,
                reason=str(error),
            ) from error
        raise _unwritable(target, error) from error
    except OSError as error:
        raise _unwritable(target, error) from error


def _vacuum_into(db: Connection, arriving: Path) -> None:
    kept = db.execute("PRAGMA query_only").fetchone()[0]
    db.execute("PRAGMA query_only = OFF")  # VACUUM INTO writes elsewhere only
    try:
        db.execute("VACUUM INTO ?", (str(arriving),))
    finally:
        db.execute(f"PRAGMA query_only = {kept}")


def _require_whole(arriving: Path, target: Path, source: Connection) -> None:
    with closing(connect_visitor(arriving)) as db:
        problems = file_problems(db)
    if problems:
        if damage := file_problems(source):
            raise Damaged(
                "{target} was not written, for the file to copy is damaged: {damage}",
                target=target,
                damage=damage[0],
            )
        raise BadInput(
            "the copy for {target} did not turn out whole: try again, or another disk",
            target=target,
        )


def _unwritable(target: Path, error: OSError | DatabaseError) -> BadInput:
    reason = error.strerror if isinstance(error, OSError) else None
    return BadInput(
        "{target} cannot be written ({reason}): make room, or choose another place",
        target=target,
        reason=reason or str(error),
    )
