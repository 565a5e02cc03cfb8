"""A copy of a programme for participants: a new file that holds what their write-ups may tell.

It is filled from values that are let in one by one, so that nothing else can be in it: no row, no
id and no byte of the programme it comes from. Names check and promise are those of the write-ups.
"""

import secrets
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from facilitator.core.attribution import applied
from facilitator.core.clock import status
from facilitator.core.consent import standings
from facilitator.core.errors import BadInput, ExportRefused
from facilitator.core.model import Note, Record
from facilitator.core.sentences import Sentence
from facilitator.core.statuses import RoundtableStatus
from facilitator.operations.copied_roundtable import CopiedRoundtable
from facilitator.operations.copied_rows import fill
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.publishing import compose_roundtable
from facilitator.operations.words_now import words_in
from facilitator.store.journal import Author
from facilitator.store.making import make
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme, roundtables
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import Request, policy_of
from facilitator.writeup.publish import refusal
from facilitator.writeup.text import cleaned

AUDIENCE = "participants"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What is in a copy, notes (ids) by roundtable (id), and how many notes are not."""

    held: Mapping[str, tuple[str, ...]]
    off_record: int
    stricter: int


def write_participants_copy(db: Connection, target: Path, *, at: int) -> LeftOut:
    """Write the roundtables that have ended to a new programme file, as participants may read them.

    Raises BadInput where there is none, or the file cannot be made, and ExportRefused where a
    write-up for participants would tell names; then nothing was written.
    """
    programme = load_programme(db)
    held = [load_record(db, each.id) for each in roundtables(db)]
    held = [each for each in held if status(each) is RoundtableStatus.ENDED]
    if not held:
        raise BadInput("no roundtable has ended yet: there is nothing that a copy could hold")
    waiting = frozenset(chain.from_iterable(_require_no_names(db, each, at) for each in held))
    copied = tuple(_copied(db, each, waiting, at) for each in held)
    stranger = Author("", secrets.token_hex(8), secrets.token_hex(8))  # no mark of this computer
    make(target, stranger, partial(fill, programme=programme, copied=copied, at=at))
    kept = {each.record.roundtable.id: tuple(n.id for n, _ in each.notes) for each in copied}
    known = set(chain.from_iterable(kept.values()))
    gone = Counter(note.off_the_record for note in _notes(held) if note.id not in known)
    return LeftOut(kept, gone[True], gone[False])


def _require_no_names(db: Connection, record: Record, at: int) -> tuple[str, ...]:
    """Return the notes (ids) that wait for consent: their names are in no write-up so far."""
    document = compose_roundtable(db, record.roundtable.id, Request(AUDIENCE), now=at)
    if document.hits:
        number = record.roundtable.label
        said = refusal(document.hits)
        raise ExportRefused("Roundtable {number}: {reason}", number=number, reason=said)
    return document.waiting


def _notes(held: list[Record]) -> Iterator[Note]:
    return (note for each in held for note in each.notes)


def _copied(db: Connection, record: Record, waiting: Collection[str], at: int) -> CopiedRoundtable:
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
        if applied(note, policy) is promise and note.id not in waiting
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
            "Left out: notes off the record {off}, notes under a stricter rule or without consent"
            " {stricter}; the history, queues, access needs, e-mail addresses, drafts, and who took"
            " notes",
            off=left.off_record,
            stricter=left.stricter,
        ),
    )
