"""A copy of a programme for participants: a new file that holds what their write-ups may tell.

It is filled from values that are let in one by one, so that nothing else can be in it: no row, no
id and no byte of the programme it comes from. Names check, promise and read-through are those of
the write-ups for participants, which hold the same words.
"""

import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from facilitator.core.attribution import applied
from facilitator.core.clock import status
from facilitator.core.consent import standings
from facilitator.core.errors import BadInput, ExportRefused, NotReadThrough
from facilitator.core.model import Note, Programme, Record, Roundtable
from facilitator.core.names.check import Located
from facilitator.core.sentences import Sentence, together
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.copied_roundtable import CopiedRoundtable
from facilitator.operations.copied_rows import fill
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.reading_through import read_through, reading_of, require_read
from facilitator.operations.words_now import words_in
from facilitator.store.file import Store
from facilitator.store.journal import Author
from facilitator.store.making import make
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request, policy_of
from facilitator.writeup.names import names_in
from facilitator.writeup.publish import refusal
from facilitator.writeup.text import cleaned

AUDIENCE = "participants"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is in a copy, notes (ids) by roundtable (id), and how many notes are not."""

    held: Mapping[str, tuple[str, ...]]
    off_record: int
    stricter: int


class ToRead(NamedTuple):
    """A roundtable with its write-up for participants, to be read as they will."""

    record: Record
    document: Document


def write_participants_copy(
    db: Connection, target: Path, *, at: int, read_by: str = "", leave_out: bool = False
) -> LeftOut:
    """Write the roundtables that have ended to a new programme file, as participants may read them.

    `read_by` is who has read them through; with `leave_out` the notes stay out that hold names
    nobody decided about. Raises BadInput where there is none, or the file cannot
    be made, ExportRefused where a write-up for participants would tell names, and NotReadThrough
    where one has to be read through first; then nothing was written.
    """
    programme, held = load_programme(db), _ended(db)
    read = [_require_no_names(db, each, at, leave_out=leave_out) for each in held]
    stays = frozenset(chain.from_iterable((*each.waiting, *each.undecided) for each in read))
    if not read_by.strip():
        _require_read(db, at, leave_out=leave_out)
    copied = tuple(_copied(db, each, stays, at) for each in held)
    stranger = Author("", secrets.token_hex(8), secrets.token_hex(8))  # no mark of this computer
    make(target, stranger, partial(fill, programme=programme, copied=copied, at=at))
    kept = {each.record.roundtable.id: tuple(n.id for n, _ in each.notes) for each in copied}
    known = set(chain.from_iterable(kept.values()))
    gone = Counter(note.off_the_record for note in _notes(held) if note.id not in known)
    return LeftOut(kept, gone[True], gone[False])


def keep_reading(store: Store, *, by: str, at: int, leave_out: bool = False) -> None:
    """Keep that somebody has read through what a copy will hold, where that is asked for.

    Raises as `write_participants_copy` does, but for NotReadThrough.
    """
    for each in _ended(store.db):
        _require_no_names(store.db, each, at, leave_out=leave_out)
    for record, document in to_be_read(store.db, at, leave_out=leave_out):
        read_through(store, record.roundtable.id, document, by=by, at=at)


def to_be_read(db: Connection, at: int, *, leave_out: bool = False) -> tuple[ToRead, ...]:
    """Return what of a copy nobody has read as it is, as far as somebody is to read it."""
    composed = _composed(db, at, leave_out=leave_out)
    return tuple(
        each for each in composed if reading_of(db, each.record.roundtable.id, each.document).unread
    )


def undecided_in(db: Connection, at: int) -> tuple[Roundtable, ...]:
    """Return the roundtables of a copy in which names are undecided."""
    return tuple(each.record.roundtable for each in _composed(db, at) if each.document.hits)


def _composed(db: Connection, at: int, *, leave_out: bool = False) -> Iterator[ToRead]:
    for each in _ended(db):
        yield ToRead(each, _for_participants(db, each, at, leave_out=leave_out))


def _require_read(db: Connection, at: int, *, leave_out: bool) -> None:
    for record, document in to_be_read(db, at, leave_out=leave_out):
        head = record.roundtable
        try:
            require_read(db, head.id, document, zone=head.zone)
        except NotReadThrough as error:
            raise NotReadThrough(
                "Roundtable {number}: {reason}", number=head.label, reason=error.sentence
            ) from error


def _ended(db: Connection) -> list[Record]:
    """Return the roundtables that a copy holds. Raises BadInput where there is none."""
    held = [load_record(db, each.id) for each in roundtables(db)]
    held = [each for each in held if status(each) is RoundtableStatus.ENDED]
    if not held:
        raise BadInput("no roundtable has ended yet: there is nothing that a copy could hold")
    return held


def _for_participants(db: Connection, record: Record, at: int, *, leave_out: bool) -> Document:
    request = Request(AUDIENCE, leave_out=leave_out)
    document = compose_roundtable(db, record.roundtable.id, request, now=at)
    return replace(document, stricter=frozenset())  # a copy is without the notes of such rules


def _require_no_names(db: Connection, record: Record, at: int, *, leave_out: bool) -> Document:
    """Return the write-up for participants, where nothing in it is undecided."""
    document = _for_participants(db, record, at, leave_out=leave_out)
    if document.hits:
        number = record.roundtable.label
        said = refusal(document.hits)
        raise ExportRefused("Roundtable {number}: {reason}", number=number, reason=said)
    programme = load_programme(db)
    _require_nameless(_beside(programme, record), document)
    hosts = {each.id for each in programme.organisations if each.kind == "convenor"}
    for one in programme.organisations:  # its funding note names it, and who funds all this
        note = Located("the funding note of an organisation", one.disclosure)
        _require_nameless([note], document, {*hosts, one.id})
    return document


def _beside(programme: Programme, record: Record) -> Iterator[Located]:
    """Yield what was typed, goes along, and stands in no write-up, or not all of it."""
    yield Located("the title of the programme", programme.title)
    yield Located("the licence of the programme", programme.licence)
    for each in programme.questions:
        for text in (each.code, each.slug, each.title, each.text):
            yield Located(f"question {each.code}", text)
    for one in programme.organisations:
        yield Located("the sector of an organisation", one.sector)
    yield Located("the key messages", record.key_messages)


def _require_nameless(
    texts: Iterable[Located], document: Document, but: Collection[str] = ()
) -> None:
    """Raise ExportRefused where texts name somebody who may not be named, `but` for some (ids)."""
    found = [each for each in names_in(texts, document) if each.whose not in but]
    if found:
        raise ExportRefused(
            "The copy would tell names that were promised away: {place} holds {names}; write it"
            " without them",
            place=found[0].place,
            names=together(f"“{each.name}”" for each in found if each.place == found[0].place),
        )


def _notes(held: list[Record]) -> Iterator[Note]:
    return (note for each in held for note in each.notes)


def _copied(db: Connection, record: Record, stays: Collection[str], at: int) -> CopiedRoundtable:
    """Return what of a roundtable goes along: no note that was promised more than the rest.

    Nor one that somebody refused, or is asked about first; what they changed goes as they did.
    """
    request, promise = Request(AUDIENCE), record.roundtable.promise
    consents = load_consents(db, local_day(record, at).isoformat())
    given = standings(record.notes, load_programme(db), consents)
    policy = policy_of(record, request)._replace(standings=given)
    prose = words_in(db, record, request)
    words = {
        note.id: cleaned(policy.standing(note).words or prose(note)).strip()
        for note in record.notes
        if applied(note, policy) is promise and note.id not in stays
    }
    return CopiedRoundtable(
        record, tuple((each, words[each.id]) for each in record.notes if words.get(each.id))
    )


def left_out_in_words(left: LeftOut) -> tuple[Sentence, ...]:
    """Say what is in a copy, and what is not."""
    return (
        Sentence(
            "In it, as a write-up for participants may tell them: roundtables {roundtables},"
            " notes {notes}",
            roundtables=len(left.held),
            notes=sum(map(len, left.held.values())),
        ),
        Sentence(
            "Left out: notes off the record {off}, notes undecided, under a stricter rule or"
            " without consent {stricter}; the history, queues, access needs, e-mail addresses,"
            " drafts, and who took notes",
            off=left.off_record,
            stricter=left.stricter,
        ),
    )
