"""File name of a write-up: who it is for can be read before it is opened."""

import unicodedata

from facilitator.core.model import Record
from facilitator.writeup.text import unnumbered

_MARKS = {"public": "PUBLIC", "participants": "PARTICIPANTS", "team": "INTERNAL with names"}
_LONGEST = 60  # characters of the title; the whole name stays far below what a file system takes


def suggest(record: Record, audience: str, approved: bool, ext: str) -> str:
    """Return a file name such as "roundtable-2-governance PUBLIC draft.docx"."""
    roundtable = record.roundtable
    slug = _slug(f"roundtable {roundtable.label} {unnumbered(roundtable.title)}")
    words = [_MARKS[audience]]
    if not approved and audience != "team":
        words.append("draft")
    if roundtable.rehearsal:
        slug = f"REHEARSAL {slug}"
    return f"{' '.join([slug, *words])}.{ext.removeprefix('.')}"


def _slug(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text)
    kept = "".join(
        char if char.isalnum() else "" if unicodedata.combining(char) else " " for char in letters
    )
    return "-".join(kept.casefold().split())[:_LONGEST].rstrip("-")
