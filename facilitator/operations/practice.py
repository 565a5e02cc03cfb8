"""Rehearsals on a copy of the programme, with stand-ins: they speak for no real person."""

from contextlib import closing
from pathlib import Path

from facilitator.core.clock import status
from facilitator.core.model import Programme
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.hashed_names import hashed_names
from facilitator.operations.privacy import erase_roundtable
from facilitator.operations.programmes import STAND_IN, cast_stand_ins
from facilitator.operations.roundtables import end, open_room, plan_roundtable
from facilitator.store.backups.files import unused
from facilitator.store.file import copy_open, open_store
from facilitator.store.journal import Author
from facilitator.store.privacy.erase import keep_names_only
from facilitator.store.queries.programme import roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection

_AT_REST = (RoundtableStatus.PLANNED, RoundtableStatus.ENDED)


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

    The roundtables that were held stay in the programme: nothing of them is in the copy. Raises
    BadInput when it cannot be written.
    """
    copy_open(db, target)
    with closing(open_store(target, author)) as store:
        for each in roundtables(store.db):
            if status(load_record(store.db, each.id, notes=False)) not in _AT_REST:
                end(store, each.id, at=at)
            erase_roundtable(store, each.id, at=at)
        people = [each.id for each in store.standing.programme.people]
        hashed = hashed_names(store.db, people)
        cast_stand_ins(store, at=at)
        names = {each.id: each.name for each in store.standing.programme.people}
        keep_names_only(store, names, "cast_stand_ins", at=at, hashed=hashed)
        planned = plan_roundtable(store, question, at=at, title=title, zone=zone, rehearsal=True)
        open_room(store, planned.subject[0], at=at)
