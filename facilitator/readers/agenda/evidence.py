"""What speaks for siblings as the agenda of a file, and how much all of it weighs together."""

from typing import NamedTuple

LEAST = 1.0  # weight below which nothing says that lines are an agenda
SURE = 2.0  # weight from which it need not be said that another list might be meant
REACH = 1.9  # what a part of the agenda may weigh less than its best part

_TIMES = 3.0  # of siblings that all have a time
_ANNOUNCED = 1.0  # hours of a day below "Agenda"
_FRAME = 0.6  # a first line such as meetings begin with, or a last one such as they end with
_BESIDE = 0.5
_STATED = 1.0  # of siblings that are all sentences


class Evidence(NamedTuple):
    """What is known of siblings; a share is of their number, from 0 to 1."""

    given: float = 0.0  # share that has a time, or items with one below it
    has_clocks: bool = False  # several of them begin at an hour
    named: float = 0.0  # 1 below "Agenda", less below "Topics", which heads other lists as well
    counted: float = 0.0  # 1 for "TOP 1", "TOP 2", less for a list that is only numbered
    is_of_meeting: bool = False  # the file speaks of a meeting
    is_dated: bool = False  # it says near its top of what day it is
    is_lively: bool = False  # a break, a keynote, a welcome and a close: of an event
    opens: bool = False  # begins as meetings do
    closes: bool = False  # ends as meetings do
    goes_on: bool = False  # begins at the minute at which a table of items ends
    stated: float = 0.0  # share that is sentences, as minutes and rules have them
    lists_other: bool = False  # hours of an office, people, prices


def weigh(evidence: Evidence) -> float:
    """Return how much speaks for siblings as the agenda; below `LEAST` they are none.

    Times speak loudest. Without any, a line that says "Agenda" is enough; "Topics" and a numbered
    list need a meeting or an event beside them, and a list without a name has to begin and end as
    meetings do.
    """
    if evidence.lists_other:
        return 0.0
    weight = _TIMES * evidence.given + evidence.named + evidence.counted
    weight += _ANNOUNCED * (evidence.named > 0 and evidence.has_clocks)
    weight += _FRAME * (evidence.opens + evidence.closes) + _BESIDE * evidence.goes_on
    if evidence.named or evidence.counted:
        weight += _BESIDE * (evidence.is_of_meeting + evidence.is_dated + evidence.is_lively)
    else:
        weight -= _STATED * evidence.stated
    return weight
