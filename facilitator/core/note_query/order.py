"""Order of a list of notes: by one of its columns, what has nothing there last."""

from enum import StrEnum
from typing import NamedTuple

from facilitator.core.patterns import late_pattern
from facilitator.core.text import fold_loose

_LABELS = late_pattern(r"^(?:\s*[@#!＠＃！](?:\[[^\]]*\]|\S*))+\s*")


class NoteColumn(StrEnum):
    """What notes can be listed with, and sorted by."""

    WHEN = "when"
    KIND = "kind"
    NOTE = "note"
    SAID_BY = "said_by"
    QUESTION = "question"
    ATTRIBUTION = "attribution"
    ABOUT = "about"
    TAGS = "tags"
    OWNER = "owner"
    DUE = "due"
    ROUNDTABLE = "roundtable"
    AUTHOR = "author"


class Order(NamedTuple):
    """Notes that are equal by a column are in the order they were begun."""

    by: NoteColumn
    descending: bool = False


def sorting_text(typed: str) -> str:
    """Return what a note is sorted by: its words as folded, without the labels before them."""
    return fold_loose(_LABELS().sub("", typed) or typed)
