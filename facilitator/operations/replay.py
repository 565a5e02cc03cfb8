"""Playing a session log through the operations of the window."""

from dataclasses import dataclass

from facilitator.core.errors import Refused
from facilitator.core.model import Question
from facilitator.operations.note_taking.context import NOTHING_STICKY
from facilitator.operations.roundtables import plan_roundtable
from facilitator.operations.typed_line import enter_line
from facilitator.readers.session_log import SessionLog
from facilitator.store.file import Store
from facilitator.store.undo import last_seq


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that was refused."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Played:
    """A log that was played: its roundtable, the last instant, and what was refused."""

    roundtable: str
    at: int
    problems: tuple[Problem, ...]


def play(
    store: Store, log: SessionLog, question: Question | None, *, until: int | None = None
) -> Played:
    """Play a log as a new roundtable, up to and with the instant `until` (None: all of it)."""
    begins = log.events[0].at if log.events else 0
    title = log.title or (question.title if question else "Roundtable")
    roundtable = plan_roundtable(
        store,
        question.id if question else None,
        at=begins,
        title=title,
        zone=log.zone,
        promise=log.promise,
        rehearsal=log.stand_ins,
    ).subject[0]
    since = last_seq(store.db)
    sticky = NOTHING_STICKY
    problems: list[Problem] = []
    at = begins
    for event in log.events:
        if until is not None and event.at > until:
            break
        at = event.at
        try:
            entered = enter_line(store, roundtable, event.text, at=at, sticky=sticky, since=since)
            sticky = entered.sticky
        except Refused as refusal:
            problems.append(Problem(event.line, str(refusal)))
    return Played(roundtable, at if until is None else until, tuple(problems))
