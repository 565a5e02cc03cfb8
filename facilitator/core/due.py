"""What is due after the meetings: answers to quotes, approvals of write-ups, actions."""

from typing import NamedTuple


class NotApproved(NamedTuple):
    """A roundtable (id) that ended so many days ago, and no write-up of which is approved."""

    roundtable: str
    label: str
    days: int


class Due(NamedTuple):
    """`quotes` were sent and are unanswered, the first of them since a day (ISO).

    `unapproved` has the roundtable that waits longest first; `overdue` counts actions.
    """

    quotes: int = 0
    since: str = ""
    unapproved: tuple[NotApproved, ...] = ()
    overdue: int = 0


NOTHING_DUE = Due()
