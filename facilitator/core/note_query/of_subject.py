"""Conditions on the notes that a write-up of a subject is made of."""

from collections.abc import Iterable

from facilitator.core.model import Roundtable
from facilitator.core.note_query.note_filter import Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.subject import Subject, SubjectKind


def wanted_of(subject: Subject, rooms: Iterable[Roundtable]) -> tuple[Wanted, ...]:
    """Return the conditions; none for the series, which has them all.

    A theme has the notes of its roundtables, whichever question each is on.
    """
    match subject.kind:
        case SubjectKind.ROUNDTABLE:
            return (Wanted(Filter.IN, (subject.id,)),)
        case SubjectKind.THEME:
            held = tuple(each.id for each in rooms if each.question == subject.id)
            return (Wanted(Filter.IN, held) if held else Wanted(Filter.ON, (subject.id,)),)
        case SubjectKind.ORGANISATION | SubjectKind.PERSON:
            return (Wanted(Filter.FROM, (subject.id,)),)
        case SubjectKind.SERIES:
            return ()
