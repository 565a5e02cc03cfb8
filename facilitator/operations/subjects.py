"""What a write-up is of, gathered from the file: a roundtable, or several as one record."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from facilitator.core.attribution import (
    effective,
    owning_organisations,
    speaking_organisations,
    strictest,
)
from facilitator.core.errors import BadInput
from facilitator.core.findings import Finding, Side
from facilitator.core.merged import Merged, merged
from facilitator.core.model import Note, Programme, Promise, Record
from facilitator.core.outlines import Outline
from facilitator.core.subject import Subject, SubjectKind, subject_of
from facilitator.store.queries.findings import load_findings
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record, notes_where
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import Request
from facilitator.writeup.filename import slug_of, stem_of
from facilitator.writeup.headings import heading_of_one
from facilitator.writeup.language import Language

_OF_NONE = "roundtable IS NULL"
_TIED = (Promise.NAMED, Promise.ORGANISATION)


class Gathered(NamedTuple):
    """What there is to tell of a subject; `name` is empty for a roundtable, which has a title.

    `told` are the roundtables of it, `hidden` those that only findings tell of, `grounds` all notes
    that findings may rest on, each with the rule it was said under.
    """

    subject: Subject
    record: Record
    findings: tuple[Finding, ...]
    name: str = ""
    told: tuple[Record, ...] = ()
    hidden: tuple[Record, ...] = ()
    grounds: tuple[Note, ...] = ()


def gathered(db: Connection, key: str, request: Request) -> Gathered:
    """Return what a write-up of a subject (its key) is made of.

    Raises BadInput where an organisation or a person may be tied to nothing, and KeyError where
    there is no such subject.
    """
    subject = subject_of(key)
    if subject.kind is SubjectKind.ROUNDTABLE:
        found = (each for each in load_findings(db) if each.roundtable == key)
        return Gathered(subject, load_record(db, key), tuple(found))
    programme = load_programme(db)
    internal = request.audience == "team" and request.promise is None
    records = _records(db, subject)
    whole = merged(
        records,
        _loose(db, subject),
        title=_name(programme, subject),
        zone=programme.zone or next((each.roundtable.zone for each in records), "UTC"),
        promise=programme.promise,
        everybody=_everybody(programme),
        internal=internal,
    )
    record, told = whole.record, whole.told
    if subject.kind in (SubjectKind.ORGANISATION, SubjectKind.PERSON):
        promise = request.promise or record.roundtable.promise
        record = _own(record, programme, subject, promise, internal=internal)
        own = {each.id for each in record.notes}
        told = tuple(each for each in told if any(note.id in own for note in each.notes))
    return Gathered(
        subject,
        record,
        tuple(_findings(db, subject, whole, record)),
        _name(programme, subject),
        told,
        whole.hidden,
        whole.grounds,
    )


def record_of(db: Connection, key: str, request: Request) -> Record:
    """Return the record that a write-up of a subject (its key) is made from. Raises as above."""
    return gathered(db, key, request).record


def row_of(key: str) -> str | None:
    """Return the roundtable (id) that a subject (its key) is, if it is one."""
    return key if subject_of(key).kind is SubjectKind.ROUNDTABLE else None


def about(key: str) -> tuple[str, ...]:
    """Return the row that an act on a write-up of a subject (its key) is about, if there is one."""
    return tuple(filter(None, (subject_of(key).id,)))


def columns_of(key: str) -> dict[str, str | None]:
    """Return what a row on a write-up of a subject (its key) names: a roundtable, or a subject."""
    row = row_of(key)
    return {"roundtable": row, "subject": None if row else key}


def file_stem(db: Connection, key: str, language: Language, outline: Outline | None = None) -> str:
    """Return how the names of files on a subject (its key) begin.

    What tells one thing only is called after it: the numbers for a funder are not the series.
    """
    subject = subject_of(key)
    if subject.kind is SubjectKind.ROUNDTABLE:
        stem = stem_of(load_record(db, key, notes=False), language)
    else:
        stem = slug_of(_name(load_programme(db), subject))
    only = heading_of_one(outline, language) if outline else ""
    return "-".join(filter(None, (stem, slug_of(only))))


def zone_of(db: Connection, key: str) -> str:
    """Return the zone that days of a subject (its key) are told in."""
    subject = subject_of(key)
    if subject.kind is SubjectKind.ROUNDTABLE:
        return load_record(db, key, notes=False).roundtable.zone
    programme = load_programme(db)
    return programme.zone or next((each.zone for each in roundtables(db)), "UTC")


def _records(db: Connection, subject: Subject) -> list[Record]:
    """Return the roundtables of a subject, but rehearsals, in the order they were held."""
    heads = [each for each in roundtables(db) if not each.rehearsal]
    if subject.kind is SubjectKind.THEME:
        heads = [each for each in heads if each.question == subject.id]
    return [load_record(db, each.id) for each in heads]


def _loose(db: Connection, subject: Subject) -> tuple[Note, ...]:
    """Return what was written to no roundtable: of a theme, on its question."""
    notes = notes_where(db, _OF_NONE, ())
    if subject.kind is SubjectKind.THEME:
        return tuple(each for each in notes if subject.id in each.questions)
    return notes


def _everybody(programme: Programme) -> frozenset[str]:
    people = (each.id for each in programme.people)
    return frozenset((*(each.id for each in programme.organisations), *people))


def _name(programme: Programme, subject: Subject) -> str:
    match subject.kind:
        case SubjectKind.THEME:
            found = (
                each.title or each.text for each in programme.questions if each.id == subject.id
            )
        case SubjectKind.ORGANISATION:
            found = (each.name for each in programme.organisations if each.id == subject.id)
        case SubjectKind.PERSON:
            found = (each.name for each in programme.people if each.id == subject.id)
        case _:
            return programme.title
    name = next(found, None)
    if name is None:
        raise KeyError(subject.key)
    return name


def _own(
    record: Record, programme: Programme, subject: Subject, promise: Promise, *, internal: bool
) -> Record:
    """Return a record with what one organisation or person said or took on, where that is told."""
    allowed = _TIED if subject.kind is SubjectKind.ORGANISATION else (Promise.NAMED,)
    if not internal and promise not in allowed:
        raise BadInput(
            "A version of what one of them said would tell who said what, which “{promise}” rules"
            " out: write the series up, or for the team",
            promise=promise,
        )
    return replace(
        record,
        notes=tuple(
            each
            for each in record.notes
            if (internal or effective(each, promise) in allowed)
            and subject.id in _whose(each, programme, subject.kind)
        ),
        key_messages="",
    )


def _whose(note: Note, programme: Programme, kind: SubjectKind) -> frozenset[str]:
    """Return who said a note, or took it on (ids): organisations, or people."""
    if kind is SubjectKind.PERSON:
        return frozenset(filter(None, (*note.people, note.owner_person)))
    speakers = speaking_organisations(note, programme)
    return frozenset(each.id for each in (*speakers, *owning_organisations(note, programme)))


def _findings(db: Connection, subject: Subject, whole: Merged, record: Record) -> Iterable[Finding]:
    found = load_findings(db)
    held = {each.roundtable.id for each in (*whole.told, *whole.hidden)}
    if subject.kind is SubjectKind.SERIES:
        return (each for each in found if each.roundtable in (None, *held))
    if subject.kind is SubjectKind.THEME:
        return (each for each in found if each.question == subject.id or each.roundtable in held)
    if subject.kind is SubjectKind.PERSON:
        return ()
    own = {each.id for each in record.notes}
    grounds = {each.id: each for each in whole.grounds}
    return (each for each in found if _is_theirs(each, own, grounds, record.roundtable.promise))


def _is_theirs(finding: Finding, own: set[str], grounds: dict[str, Note], promise: Promise) -> bool:
    """Tell whether a finding rests on notes of an organisation, and on none that ties nobody."""
    below = [each for side in Side for each in finding.notes(side) if each in grounds]
    rules = [effective(grounds[each], promise) or Promise.CHATHAM for each in below]
    tied = not rules or strictest(*rules) in _TIED
    return tied and not own.isdisjoint(finding.notes(Side.FOR))
