"""Conditions of actions: what is possible now, one pure function of the facts."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from facilitator.core.coming_and_going import leaving, not_told
from facilitator.core.floor import kept_of, speaking, turns_going_on
from facilitator.core.model import Programme, Record
from facilitator.core.rounds import is_in_round, round_of
from facilitator.core.schedule import items_passed, may_start_as_planned
from facilitator.core.state import State
from facilitator.core.statuses import RoundtableStatus


class Condition(Enum):
    """What must hold for an action to make sense."""

    CAN_WRITE = auto()
    PROGRAMME = auto()
    ROUNDTABLE = auto()  # one is in hand
    CAN_OPEN = auto()
    CAN_START = auto()
    CAN_START_AS_PLANNED = auto()
    ROOM = auto()  # from its opening to the end
    LIVE = auto()  # from the start to the end, pauses too
    CAN_REPLAN = auto()  # the agenda: until the end
    ENDED = auto()
    CAN_UNDO = auto()
    CAN_REDO = auto()
    CAN_TAKE_BACK = auto()
    STARTED = auto()  # there are acts to be put right, ended or not
    TURNS = auto()
    FLOOR_HELD = auto()
    INTERRUPTED = auto()
    ROUND = auto()  # somebody speaks in it, or is still to come
    WAITING = auto()  # on the running item
    LEAVING = auto()  # somebody, in five minutes or less
    NOT_TOLD = auto()  # the promise, somebody who came late
    LEFT_WAITING = auto()  # on any item, ended or not
    KEPT_WAITING = auto()  # on items that do not run now
    CAN_BRING = auto()  # them to the item that runs
    PASSED_OVER = auto()  # items, by a jump ahead
    SUGGESTION = auto()
    ADVICE = auto()
    MESSAGE = auto()  # on the stage
    GAP = auto()  # that nobody has judged
    STAGE = auto()  # in sight
    PRACTICE = auto()  # the file is a copy to practise on
    UNSAVED = auto()  # lines that the file refused
    NOTES_SELECTED = auto()
    PASSAGE = auto()  # of a transcript, in hand
    NAMES_FOUND = auto()  # by the names check
    TO_BE_READ = auto()  # a write-up, by somebody who was in the room


class Facts(NamedTuple):
    """All that decides what is possible. `listed_start`, in UTC milliseconds, is the agenda's."""

    programme: Programme | None = None
    record: Record | None = None  # of the roundtable in hand
    state: State | None = None  # derived from it, at this second
    can_write: bool = True
    can_undo: bool = False
    can_redo: bool = False
    can_take_back: bool = False
    listed_start: int | None = None
    gap: bool = False
    # What only the window knows.
    stage: bool = False
    practice: bool = False
    unsaved: bool = False
    notes_selected: bool = False
    passage: bool = False
    names_found: bool = False
    to_be_read: bool = False


def possible(facts: Facts) -> frozenset[Condition]:
    """Return every condition that holds."""
    return frozenset(_held(facts))


def _held(facts: Facts) -> Iterator[Condition]:
    yield from _said(facts)
    if facts.programme is None:
        return
    yield Condition.PROGRAMME
    if facts.record is None or facts.state is None:
        if facts.programme.questions:
            yield Condition.CAN_OPEN
        return
    from facilitator.core.advice import advise  # late, as below: most starts have no roundtable

    yield Condition.ROUNDTABLE
    status = _OF_STATUS[facts.state.status]
    yield from status
    listed = facts.listed_start if Condition.CAN_START in status else None
    if listed is not None and may_start_as_planned(listed, facts.state.now):
        yield Condition.CAN_START_AS_PLANNED
    if facts.can_take_back:
        yield Condition.CAN_TAKE_BACK
    if facts.record.message is not None:
        yield Condition.MESSAGE
    yield from _of_the_floor(facts.programme, facts.record, facts.state)
    yield from _of_the_queue(facts.programme, facts.record, facts.state)
    yield from _of_those_who_come_and_go(facts.record, facts.state)
    if Condition.LIVE in status and items_passed(facts.record):
        yield Condition.PASSED_OVER
    if advise(facts.record, facts.state) is not None:
        yield Condition.ADVICE


def _said(facts: Facts) -> Iterator[Condition]:
    """Yield what is a fact as it stands."""
    said = {
        Condition.CAN_WRITE: facts.can_write,
        Condition.CAN_UNDO: facts.can_undo,
        Condition.CAN_REDO: facts.can_redo,
        Condition.GAP: facts.gap,
        Condition.STAGE: facts.stage,
        Condition.PRACTICE: facts.practice,
        Condition.UNSAVED: facts.unsaved,
        Condition.NOTES_SELECTED: facts.notes_selected,
        Condition.PASSAGE: facts.passage,
        Condition.NAMES_FOUND: facts.names_found,
        Condition.TO_BE_READ: facts.to_be_read,
    }
    return (condition for condition, holds in said.items() if holds)


def _of_the_floor(programme: Programme, record: Record, state: State) -> Iterator[Condition]:
    if record.roundtable.started_at is not None:
        yield Condition.STARTED
        if record.turns:
            yield Condition.TURNS
        if turns_going_on(record):
            yield Condition.FLOOR_HELD
    if Condition.LIVE in _OF_STATUS[state.status] and state.floor and state.floor.within:
        yield Condition.INTERRUPTED
    found, turn = round_of(programme, record), speaking(record)
    if found is not None and (
        found.next is not None or (turn is not None and is_in_round(found.item, turn))
    ):
        yield Condition.ROUND


def _of_those_who_come_and_go(record: Record, state: State) -> Iterator[Condition]:
    if Condition.LIVE in _OF_STATUS[state.status]:
        if leaving(record, state.now):
            yield Condition.LEAVING
        if not_told(record):
            yield Condition.NOT_TOLD


def _of_the_queue(programme: Programme, record: Record, state: State) -> Iterator[Condition]:
    if record.queue:
        yield Condition.LEFT_WAITING
    if kept_of(record, state.item.item.id if state.item else None):
        yield Condition.KEPT_WAITING
        if state.item is not None and Condition.LIVE in _OF_STATUS[state.status]:
            yield Condition.CAN_BRING
    if Condition.LIVE in _OF_STATUS[state.status] and state.queue:
        yield Condition.WAITING
    from facilitator.core.suggestion import suggest

    if suggest(programme, record, state) is not None:
        yield Condition.SUGGESTION


_OF_STATUS = {
    RoundtableStatus.PLANNED: (Condition.CAN_OPEN, Condition.CAN_START, Condition.CAN_REPLAN),
    RoundtableStatus.OPEN: (Condition.CAN_START, Condition.ROOM, Condition.CAN_REPLAN),
    RoundtableStatus.RUNNING: (Condition.LIVE, Condition.ROOM, Condition.CAN_REPLAN),
    RoundtableStatus.PAUSED: (Condition.LIVE, Condition.ROOM, Condition.CAN_REPLAN),
    RoundtableStatus.ENDED: (Condition.ENDED, Condition.CAN_OPEN),
}
