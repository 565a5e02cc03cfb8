"""What a version still lacks before it can go out, each in a sentence with its remedy."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.consent import standings
from facilitator.core.findings import Finding
from facilitator.core.model import Kind, Record
from facilitator.core.outlines import Section
from facilitator.core.sentences import Sentence
from facilitator.operations.approving import approval_of
from facilitator.operations.differing import differences, seen_in_words
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.reading_through import reading_of
from facilitator.operations.subjects import gathered
from facilitator.operations.words_held import marks_of, words_held
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request


class Lacking(StrEnum):
    """What may be missing; a window has words and a remedy of its own for each."""

    NAMES = "names"
    CONSENT = "consent"
    READING = "reading"
    DIFFERENCE = "difference"
    MESSAGES = "messages"
    FINDINGS = "findings"
    OLD_FINDINGS = "old findings"
    QUOTES = "quotes"
    GAPS = "gaps"
    OWNERS = "owners"
    DAYS = "days"
    PLACE = "place"
    MODE = "mode"
    END = "end"
    APPROVAL = "approval"


# What is missing in a section alone, which an outline may leave out.
_SECTIONS = {
    Lacking.MESSAGES: Section.MESSAGES,
    Lacking.FINDINGS: Section.FINDINGS,
    Lacking.OLD_FINDINGS: Section.FINDINGS,
    Lacking.OWNERS: Section.ACTIONS,
    Lacking.DAYS: Section.ACTIONS,
}


class Lack(NamedTuple):
    """One thing that is missing, how many of it, and a sentence for the command line."""

    what: Lacking
    sentence: Sentence
    number: int = 1


def missing(
    db: Connection, subject: str, document: Document, request: Request, *, now: int
) -> Iterator[Lack]:
    """Yield what is missing of the write-up of a subject (its key), what stops it first."""
    yield from undecided(document)
    yield from _stopped(db, subject, document, request, now=now)
    yield from unfinished(db, subject, document, request, now=now)


def unfinished(
    db: Connection, subject: str, document: Document, request: Request, *, now: int
) -> Iterator[Lack]:
    """Yield what somebody could still do for a write-up; what stops it is in `missing`."""
    found = gathered(db, subject, request)
    outline = document.outline
    for lack in _unmade(found.record, found.findings, is_one=not found.name):
        section = _SECTIONS.get(lack.what)
        if outline is None or section is None or outline.has(section):
            yield lack
    yield from _unagreed(db, document, found.record, now=now)
    if not found.name:
        yield from _unsaid(found.record)
    if not approval_of(db, subject, document).is_approved:
        yield Lack(
            Lacking.APPROVAL, Sentence("nobody has approved it as it is: `facilitator approve`")
        )


def undecided(document: Document) -> Iterator[Lack]:
    """Yield the names and the consents that a write-up waits for."""
    names = len({hit.name for hit in document.hits})
    if names:
        yield Lack(
            Lacking.NAMES,
            Sentence(
                "{n} names are undecided: `facilitator names`, or --leave-out-undecided",
                one="{n} name is undecided: `facilitator names`, or --leave-out-undecided",
                n=names,
            ),
            names,
        )
    if document.waiting:
        yield Lack(
            Lacking.CONSENT,
            Sentence(
                "{n} notes wait for consent: `facilitator consent`",
                one="{n} note waits for consent: `facilitator consent`",
                n=len(document.waiting),
            ),
            len(document.waiting),
        )


def _stopped(
    db: Connection, subject: str, document: Document, request: Request, *, now: int
) -> Iterator[Lack]:
    """Yield what a file is refused for, or asked about, beside names."""
    unread = len(reading_of(db, subject, document).unread)
    if unread:
        sentence = Sentence(
            "{n} paragraphs are read through by nobody as they are: --read-through NAME",
            one="{n} paragraph is read through by nobody as it is: --read-through NAME",
            n=unread,
        )
        yield Lack(Lacking.READING, sentence, unread)
    words = words_held(db, subject, document, request, now=now)
    seen = differences(db, subject, document, marks_of(words))
    if seen:
        sentence = Sentence("{seen}, of one organisation or two: --go-on", seen=seen_in_words(seen))
        yield Lack(Lacking.DIFFERENCE, sentence)


def _unmade(record: Record, findings: Sequence[Finding], *, is_one: bool) -> Iterator[Lack]:
    """Yield what was not made of the notes yet, and notes that are not whole."""
    if not record.key_messages.strip() and is_one:
        sentence = Sentence("there are no key messages: write them in Publish")
        yield Lack(Lacking.MESSAGES, sentence)
    if not findings:
        sentence = Sentence("no finding was made of the notes yet: `facilitator findings`")
        yield Lack(Lacking.FINDINGS, sentence)
    on_record = [each for each in record.notes if not each.off_the_record]
    actions = [each for each in on_record if each.kind is Kind.ACTION]
    counted = {
        Lacking.OLD_FINDINGS: sum(each.is_to_be_read for each in findings),
        Lacking.GAPS: sum(each.gap for each in on_record),
        Lacking.OWNERS: sum(not (each.owner_organisation or each.owner_person) for each in actions),
        Lacking.DAYS: sum(each.due is None for each in actions),
    }
    yield from (_counted(what, number) for what, number in counted.items() if number)


def _counted(what: Lacking, number: int) -> Lack:
    sentences = {
        Lacking.OLD_FINDINGS: Sentence(
            "{n} findings are to be read again: `facilitator findings`",
            one="{n} finding is to be read again: `facilitator findings`",
            n=number,
        ),
        Lacking.GAPS: Sentence(
            "{n} notes have a gap: fill it", one="{n} note has a gap: fill it", n=number
        ),
        Lacking.OWNERS: Sentence(
            "{n} actions have no owner: say who took them on",
            one="{n} action has no owner: say who took it on",
            n=number,
        ),
        Lacking.DAYS: Sentence(
            "{n} actions have no day: say by when",
            one="{n} action has no day: say by when",
            n=number,
        ),
    }
    return Lack(what, sentences[what], number)


def _unagreed(db: Connection, document: Document, record: Record, *, now: int) -> Iterator[Lack]:
    """Yield the quotes that are printed once whoever said them agrees; the team has them anyway."""
    if document.audience == "team":
        return
    consents = load_consents(db, local_day(record, now).isoformat())
    found = standings(record.notes, load_programme(db), consents)
    number = sum(each.waits and not each.taken_away for each in found.values())
    if number:
        sentence = Sentence(
            "{n} quotes are agreed to by nobody: `facilitator consent`",
            one="{n} quote is agreed to by nobody: `facilitator consent`",
            n=number,
        )
        yield Lack(Lacking.QUOTES, sentence, number)


def _unsaid(record: Record) -> Iterator[Lack]:
    """Yield what the facts below the title lack."""
    meeting = record.roundtable.meeting
    if not meeting.place and meeting.mode != "remote":
        sentence = Sentence("nobody has said where it was: `facilitator set FILE roundtable`")
        yield Lack(Lacking.PLACE, sentence)
    if not meeting.mode:
        sentence = Sentence("nobody has said how it was held: `facilitator set FILE roundtable`")
        yield Lack(Lacking.MODE, sentence)
    if record.roundtable.ended_at is None:
        yield Lack(Lacking.END, Sentence("the roundtable was not ended"))
