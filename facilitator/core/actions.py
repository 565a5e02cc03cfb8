"""Actions: what is overdue or due soon by the day it is, and how many are done."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from facilitator.core.action_state import ActionState
from facilitator.core.model import Kind, Note

SOON = 3  # days
WITH_STATE = (Kind.ACTION, Kind.OPEN_QUESTION)  # what may be done, or answered


class Totals(NamedTuple):
    """Numbers of actions. `wanted` are all but those that were dropped."""

    overdue: int = 0
    soon: int = 0
    ownerless: int = 0  # of those that are still to be done
    done: int = 0
    wanted: int = 0

    @property
    def still_open(self) -> int:
        return self.wanted - self.done


def is_open(note: Note) -> bool:
    """Tell whether something is still to be done about it, also where it was carried over."""
    return not note.progress.state.is_settled


def days_left(note: Note, today: date) -> int | None:
    """Return the days until an action is due, negative once it is overdue.

    None where no day was said, or nobody has to do anything about it any more.
    """
    if note.due is None or not is_open(note):
        return None
    return (date.fromisoformat(note.due) - today).days


def is_overdue(note: Note, today: date) -> bool:
    left = days_left(note, today)
    return left is not None and left < 0


def is_due_soon(note: Note, today: date) -> bool:
    left = days_left(note, today)
    return left is not None and 0 <= left <= SOON


def has_owner(note: Note) -> bool:
    return bool(note.owner_person or note.owner_organisation)


def totals(actions: Iterable[Note], today: date) -> Totals:
    """Count actions by how they stand on a day."""
    overdue = soon = ownerless = done = wanted = 0
    for each in actions:
        overdue += is_overdue(each, today)
        soon += is_due_soon(each, today)
        ownerless += is_open(each) and not has_owner(each)
        done += each.progress.state is ActionState.DONE
        wanted += each.progress.state is not ActionState.DROPPED
    return Totals(overdue, soon, ownerless, done, wanted)


def by_day(note: Note) -> tuple[bool, str, int, str]:
    """Return what orders actions: the earliest day first, and what has none last."""
    return note.due is None, note.due or "", note.at, note.id
