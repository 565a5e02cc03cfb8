"""Subject of a write-up: one roundtable, a theme, an organisation, a person, or the series."""

from enum import StrEnum
from typing import NamedTuple


class SubjectKind(StrEnum):
    """What a write-up is of."""

    ROUNDTABLE = "roundtable"
    THEME = "theme"
    ORGANISATION = "organisation"
    PERSON = "person"
    SERIES = "series"


class Subject(NamedTuple):
    """What a write-up is of; `id` is that of the row, and empty for the series."""

    kind: SubjectKind
    id: str = ""

    @property
    def key(self) -> str:
        """Return what versions of it are known by: a roundtable's id, or "theme <id>"."""
        if self.kind is SubjectKind.ROUNDTABLE:
            return self.id
        return f"{self.kind} {self.id}".strip()


SERIES = Subject(SubjectKind.SERIES)
_WIDE = {each.value: each for each in SubjectKind if each is not SubjectKind.ROUNDTABLE}


def subject_of(key: str) -> Subject:
    """Return the subject that a key stands for; ids hold no blanks."""
    kind, _, row_id = key.partition(" ")
    return Subject(_WIDE[kind], row_id) if kind in _WIDE else Subject(SubjectKind.ROUNDTABLE, key)
