"""Statuses of a roundtable and of its items: derived from what is stored, and never stored."""

from enum import StrEnum


class RoundtableStatus(StrEnum):
    """Where a roundtable stands."""

    PLANNED = "planned"
    OPEN = "open"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


LIVE = (RoundtableStatus.RUNNING, RoundtableStatus.PAUSED)  # from the start to the end


class ItemStatus(StrEnum):
    """Where an agenda item stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
