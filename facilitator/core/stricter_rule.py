"""Values for a stricter rule from an instant on, and for how a roundtable is recorded."""

from enum import StrEnum
from typing import NamedTuple


class Recording(StrEnum):
    """Whether a roundtable is recorded, and for whom."""

    NO = "no"
    NOTES = "notes"  # for whoever writes it up, and for nobody else
    PUBLISHED = "published"


class ToldRecording(NamedTuple):
    """What somebody said of it at an instant: it holds until something else is said."""

    at: int
    recording: Recording | None
    observers: bool


class StricterRule(NamedTuple):
    """From an instant on more is promised than to the whole roundtable, until its item ends.

    `rule` is a Promise, or OFF_THE_RECORD; `item` None before the first one. A note typed while it
    is in force is born under it, and keeps it.
    """

    id: str
    rule: str
    begin: int
    end: int | None = None  # None while it is in force
    item: str | None = None
