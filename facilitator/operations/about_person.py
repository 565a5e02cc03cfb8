"""About me: what a programme holds of somebody, and how each audience would read it."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.core.errors import BadInput
from facilitator.core.model import Note, Person, Record, Roundtable
from facilitator.core.names.check import holds
from facilitator.core.names.find import Forms
from facilitator.core.names.people import forms_of_people
from facilitator.core.sent_version import SentVersion
from facilitator.core.sentences import Sentence
from facilitator.operations.publishing import compose_roundtable, words_in
from facilitator.store.queries.person_notes import notes_of_person
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.queries.sent_versions import sent_versions
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import AUDIENCES, Request
from facilitator.writeup.everyday import everyday_words
from facilitator.writeup.holding import HeldLine, lines_holding

NOT_IN_IT, HELD_BACK, ABOUT_OTHERS = "not in it", "held back", "not shown"


@dataclass(frozen=True, slots=True)
class NoteRead:
    """A note by somebody, or about them, and its line by audience.

    A line is the text that this audience reads; or NOT_IN_IT; or HELD_BACK, while names in the note
    are undecided; or ABOUT_OTHERS, where the line would tell the person who spoke about them.
    """

    at: int
    own: bool
    lines: dict[str, str]


@dataclass(frozen=True, slots=True)
class RoundtableRead:
    """The notes of one roundtable that concern somebody; those off the record only as instants."""

    roundtable: Roundtable
    notes: tuple[NoteRead, ...]
    off_record: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AboutPerson:
    """All of it; `organisation` is a name, empty for nobody's."""

    person: Person
    organisation: str
    roundtables: tuple[RoundtableRead, ...]
    versions: tuple[SentVersion, ...]


def about_person(db: Connection, person: Person, *, now: int) -> AboutPerson:
    """Return what the file holds of somebody: notes, readings, and the versions with them."""
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
            read.append(_read(db, person, record, notes, now=now))
            told.update(each.id for each in notes)
    homes = {each.id: each.name for each in programme.organisations}
    return AboutPerson(
        person=person,
        organisation=homes.get(person.organisation or "", ""),
        roundtables=tuple(read),
        versions=tuple(each for each in sent_versions(db) if not told.isdisjoint(each.held)),
    )


def _read(
    db: Connection,
    person: Person,
    record: Record,
    notes: tuple[Note, ...],
    *,
    now: int,
) -> RoundtableRead:
    told = {each.id: each for each in notes if not each.off_the_record}
    numbers = {note.id: number for number, note in enumerate(record.notes, start=1)}
    lines: dict[str, dict[str, str]] = {each: {} for each in told}
    for audience in AUDIENCES:
        held, stopped = _lines(db, record, audience, tuple(told.values()), now)
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
    db: Connection, record: Record, audience: str, notes: tuple[Note, ...], now: int
) -> tuple[dict[str, HeldLine], tuple[str, ...]]:
    """Return the lines of one audience's write-up, and the places that the names check stops at."""
    request = Request(audience)
    try:
        document = compose_roundtable(db, record.roundtable.id, request, now=now)
        prose = words_in(db, record, request)
    except BadInput:
        return {}, ()
    words = {each.id: prose(each) for each in notes}
    return lines_holding(document, words), tuple(hit.place for hit in document.hits)


def _is_own(note: Note, person: Person) -> bool:
    return person.id in note.people or note.owner_person == person.id


def never_written(read: AboutPerson) -> Iterator[Sentence]:
    """Yield what no version holds, a sentence each."""
    off = sum(len(each.off_record) for each in read.roundtables)
    if off:
        yield Sentence(
            "What you said off the record, notes: {off}. It is in no version, nor in its totals.",
            off=off,
        )
    yield Sentence("Your e-mail address, other names, languages, diet and access needs.")
    yield Sentence("When you waited to speak, and what for; drafts; and earlier wordings of notes.")
