"""About me: what a programme holds of somebody, and how each audience would read it."""

from collections.abc import Iterator
from datetime import date

from facilitator.core.errors import BadInput
from facilitator.core.model import Note, Person, Programme, Record
from facilitator.core.names.check import holds
from facilitator.core.names.find import Forms
from facilitator.core.names.people import forms_of_people
from facilitator.core.tagging.scanner import scan
from facilitator.operations.consent_list import consent_rows, listed_notes
from facilitator.operations.note_taking.context import day_in
from facilitator.operations.privacy import shortened
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.words_now import words_in
from facilitator.store.queries.comments import comments_of
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.person_notes import notes_of_person
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record, load_some
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.about_person import (
    ABOUT_OTHERS,
    HELD_BACK,
    NOT_IN_IT,
    AboutPerson,
    ConsentRead,
    NoteRead,
    ReplyRead,
    RoundtableRead,
)
from facilitator.writeup.compose import AUDIENCES, Request
from facilitator.writeup.everyday import everyday_words
from facilitator.writeup.holding import HeldLine, lines_holding


def about_person(db: Connection, person: Person, *, now: int, language: str = "") -> AboutPerson:
    """Return what the file holds of somebody: notes, readings, consents, and versions with them.

    Each audience reads it in a language (a code), by default that of the programme.
    """
    programme = load_programme(db)
    names = (person.name, *person.nicknames)
    ids = frozenset(each for name in names for each in notes_of_person(db, person.id, name))
    forms = (each for each in forms_of_people(programme.people) if each.whose == person.id)
    looked_for = Forms(forms, everyday_words())
    read = []
    told: set[str] = set()
    for head in roundtables(db):
        record = load_record(db, head.id)
        notes = tuple(n for n in record.notes if n.id in ids or holds(n.text, looked_for))
        if notes:
            read.append(_read(db, person, record, notes, now=now, language=language))
            told.update(each.id for each in notes)
    homes = {each.id: each.name for each in programme.organisations}
    return AboutPerson(
        person=person,
        organisation=homes.get(person.organisation or "", ""),
        roundtables=tuple(read),
        consents=tuple(_consents(db, person, programme, now=now)),
        replies=tuple(_replies(db, person, programme)),
        versions=tuple(each for each in sent_versions(db) if not told.isdisjoint(each.held)),
    )


def _consents(
    db: Connection, person: Person, programme: Programme, *, now: int
) -> Iterator[ConsentRead]:
    consents = load_consents(db, day_in(programme.zone or "UTC", now).isoformat())
    vocabulary = vocabulary_of(db, programme)
    for row in consent_rows(listed_notes(db), programme, consents):
        one = row.consent
        if one is None or one.person != person.id:
            continue
        words = ""
        if row.listed is not None and not row.listed.note.off_the_record:
            words = shortened(scan(row.listed.note.text, vocabulary, today=date.min).printed)
        yield ConsentRead(
            one.scope, one.answer, words, one.how, one.day or "", one.until or "", row.void
        )


def _replies(db: Connection, person: Person, programme: Programme) -> Iterator[ReplyRead]:
    kept = [c for c in comments_of(db) if c.sent.party.person == person.id and c.reply]
    notes = {note.id: note for _, note in load_some(db, [c.sent.note or "" for c in kept])}
    vocabulary = vocabulary_of(db, programme)
    for each in kept:
        note, words = notes.get(each.sent.note or ""), ""
        if note is not None and not note.off_the_record:
            words = shortened(scan(note.text, vocabulary, today=date.min).printed)
        yield ReplyRead(words, each.day, each.reply)


def _read(
    db: Connection,
    person: Person,
    record: Record,
    notes: tuple[Note, ...],
    *,
    now: int,
    language: str,
) -> RoundtableRead:
    told = {each.id: each for each in notes if not each.off_the_record}
    numbers = {note.id: number for number, note in enumerate(record.notes, start=1)}
    lines: dict[str, dict[str, str]] = {each: {} for each in told}
    for audience in AUDIENCES:
        request = Request(audience, language=language)
        held, stopped = _lines(db, record, request, tuple(told.values()), now)
        for each in told:
            line = held[each].text if each in held else NOT_IN_IT
            back = any(place.startswith(f"note {numbers[each]} (") for place in stopped)
            lines[each][audience] = HELD_BACK if back else line
    own = {each.id for each in notes if _is_own(each, person)}
    for each in told.keys() - own:
        lines[each]["team"] = ABOUT_OTHERS
    return RoundtableRead(
        record.roundtable,
        tuple(NoteRead(n.at, n.id in own, lines[n.id]) for n in notes if n.id in told),
        tuple(each.at for each in notes if each.off_the_record and each.id in own),
    )


def _lines(
    db: Connection, record: Record, request: Request, notes: tuple[Note, ...], now: int
) -> tuple[dict[str, HeldLine], tuple[str, ...]]:
    """Return the lines of one audience's write-up, and the places that the names check stops at."""
    try:
        document = compose_roundtable(db, record.roundtable.id, request, now=now)
        prose = words_in(db, record, request)
    except BadInput:
        return {}, ()
    words = {each.id: prose(each) for each in notes}
    return lines_holding(document, words), tuple(hit.place for hit in document.hits)


def _is_own(note: Note, person: Person) -> bool:
    return person.id in note.people or note.owner_person == person.id
