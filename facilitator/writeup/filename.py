"""File name of a write-up: who it is for can be read before it is opened."""

import unicodedata

from facilitator.core.model import Record
from facilitator.writeup.language import ENGLISH, Language, marked
from facilitator.writeup.text import unnumbered

# By audience, and whether it is approved. What the team gets is never called a draft.
_NAMES = {
    ("public", True): marked("{roundtable} PUBLIC"),
    ("public", False): marked("{roundtable} PUBLIC draft"),
    ("participants", True): marked("{roundtable} PARTICIPANTS"),
    ("participants", False): marked("{roundtable} PARTICIPANTS draft"),
    ("team", True): marked("{roundtable} INTERNAL with names"),
    ("team", False): marked("{roundtable} INTERNAL with names"),
}
AUDIENCE_MARKS = tuple(_NAMES)
_LONGEST = 60  # characters of the title; the whole name stays far below what a file system takes


def stem_of(record: Record, language: Language = ENGLISH) -> str:
    """Return how the names of files of a roundtable begin."""
    roundtable = record.roundtable
    number = language.text("Roundtable {number}", number=roundtable.label)
    slug = slug_of(f"{number} {unnumbered(roundtable.title, language)}")
    return f"{language.text('REHEARSAL')} {slug}" if roundtable.rehearsal else slug


def suggest(
    record: Record | str, audience: str, approved: bool, ext: str, language: Language = ENGLISH
) -> str:
    """Return a file name such as "roundtable-2-governance PUBLIC draft.docx".

    Of more than one roundtable `record` is how its name begins.
    """
    slug = record if isinstance(record, str) else stem_of(record, language)
    name = language.text(_NAMES[audience, approved], roundtable=slug)
    return f"{name}.{ext.removeprefix('.')}"


def mark_of(audience: str, language: Language, *, approved: bool) -> str:
    """Return what a file name says of whom it is for, such as "PUBLIC draft"."""
    return language.text(_NAMES[audience, approved], roundtable="").strip()


def slug_of(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text)
    kept = "".join(
        char if char.isalnum() else "" if unicodedata.combining(char) else " " for char in letters
    )
    return "-".join(kept.casefold().split())[:_LONGEST].rstrip("-")
