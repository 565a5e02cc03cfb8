"""Counts of organisations, and turns, that may be told: nobody is had from them by subtraction."""

from collections.abc import Collection
from typing import NamedTuple

from facilitator.core.attribution import SMALLEST_GROUP, speaking_organisations
from facilitator.core.model import Note, Programme, Promise, Record, Turn
from facilitator.core.rule_in_force import tied_turns


class Raised(NamedTuple):
    """By how many organisations something was raised, and of how many."""

    by: int
    of: int


def raised_by(number: int, of: int, promise: Promise) -> Raised | None:
    """Return "raised by n of m" as it may be told; None is "several", which says neither.

    `number` counts organisations among `of`, those that took part. Under chatham how many took part
    is not told.
    """
    if promise is Promise.CHATHAM or number < SMALLEST_GROUP or points_at_few(of - number):
        return None
    return Raised(number, of)


def points_at_few(number: int) -> bool:
    """Tell whether what holds for so many organisations points at one or two of them."""
    return 0 < number < SMALLEST_GROUP


def told_turns(programme: Programme, record: Record, shown: Collection[Note]) -> tuple[Turn, ...]:
    """Return the turns that may be told of by organisation; `shown` are notes told with speaker.

    Not one in which its speaker was noted otherwise, where none of theirs is shown: a turn without
    a note beside a note without a speaker would tell whose that is.
    """
    known = {note.id for note in shown}
    tied = {each.id for note in shown for each in speaking_organisations(note, programme)}
    hidden = {
        (note.turn, each.id)
        for note in record.notes
        if note.turn is not None and note.id not in known
        for each in speaking_organisations(note, programme)
        if each.id not in tied
    }
    homes = {each.id: each.organisation for each in programme.people}
    return tuple(
        turn
        for turn in tied_turns(record)
        if (turn.id, turn.organisation or homes.get(turn.person or "")) not in hidden
    )
