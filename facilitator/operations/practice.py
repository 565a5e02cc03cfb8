"""Rehearsals on a copy of the programme, with stand-ins: they speak for no real person."""

from contextlib import closing
from pathlib import Path

from facilitator.core.model import Programme
from facilitator.operations.programmes import STAND_IN, cast_stand_ins
from facilitator.operations.roundtables import open_room, plan_roundtable
from facilitator.store.backups.files import unused
from facilitator.store.file import copy_open, open_store
from facilitator.store.journal import Author
from facilitator.store.sqlite import Connection


def has_stand_ins_only(programme: Programme) -> bool:
    return all(person.role == STAND_IN for person in programme.people)


def practice_beside(path: Path) -> Path:
    """Return the name of the next copy to practise on."""
    return unused(path.with_name(f"{path.stem} practice{path.suffix}"))


def make_practice(
    db: Connection,
    target: Path,
    author: Author,
    question: str | None,
    *,
    at: int,
    title: str,
    zone: str,
) -> None:
    """Write a copy of an open programme, with stand-ins, in which the room of a rehearsal is open.

    Raises BadInput when it cannot be written.
    """
    copy_open(db, target)
    with closing(open_store(target, author)) as store:
        cast_stand_ins(store, at=at)
        planned = plan_roundtable(store, question, at=at, title=title, zone=zone, rehearsal=True)
        open_room(store, planned.subject[0], at=at)
