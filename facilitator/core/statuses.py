"""Where a roundtable and its items stand: derived from what is stored, and never stored."""

from enum import StrEnum


class RoundtableStatus(StrEnum):
    """Where a roundtable stands."""

    PLANNED = "planned"
    OPEN = "open"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class ItemStatus(StrEnum):
    """Where an agenda item stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
