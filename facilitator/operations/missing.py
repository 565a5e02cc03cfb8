"""What a version still lacks before it can go out, each in a sentence with its remedy."""

from collections.abc import Iterator, Sequence

from facilitator.core.findings import Finding
from facilitator.core.model import Kind, Record
from facilitator.core.sentences import Sentence
from facilitator.operations.approving import approval_of
from facilitator.operations.differing import differences, seen_in_words
from facilitator.operations.reading_through import reading_of
from facilitator.operations.subjects import gathered
from facilitator.operations.words_held import marks_of, words_held
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.compose import Request


def missing(
    db: Connection, subject: str, document: Document, request: Request, *, now: int
) -> Iterator[Sentence]:
    """Yield what is missing of the write-up of a subject (its key), what stops it first."""
    found = gathered(db, subject, request)
    yield from _undecided(document)
    unread = len(reading_of(db, subject, document).unread)
    if unread:
        yield Sentence(
            "{n} paragraphs are read through by nobody as they are: --read-through NAME",
            one="{n} paragraph is read through by nobody as it is: --read-through NAME",
            n=unread,
        )
    words = words_held(db, subject, document, request, now=now)
    seen = differences(db, subject, document, marks_of(words))
    if seen:
        yield Sentence("{seen}, of one organisation or two: --go-on", seen=seen_in_words(seen))
    yield from _unmade(found.record, found.findings)
    if not found.name:
        yield from _unsaid(found.record)
    if not approval_of(db, subject, document).is_approved:
        yield Sentence("nobody has approved it as it is: `facilitator approve`")


def _undecided(document: Document) -> Iterator[Sentence]:
    names = len({hit.name for hit in document.hits})
    if names:
        yield Sentence(
            "{n} names are undecided: `facilitator names`, or --leave-out-undecided",
            one="{n} name is undecided: `facilitator names`, or --leave-out-undecided",
            n=names,
        )
    if document.waiting:
        yield Sentence(
            "{n} notes wait for consent: `facilitator consent`",
            one="{n} note waits for consent: `facilitator consent`",
            n=len(document.waiting),
        )


def _unmade(record: Record, findings: Sequence[Finding]) -> Iterator[Sentence]:
    """Yield what was not made of the notes yet, and notes that are not whole."""
    to_be_read = sum(each.is_to_be_read for each in findings)
    if not record.key_messages.strip():
        yield Sentence("there are no key messages: write them in Publish")
    if not findings:
        yield Sentence("no finding was made of the notes yet: `facilitator findings`")
    if to_be_read:
        yield Sentence(
            "{n} findings are to be read again: `facilitator findings`",
            one="{n} finding is to be read again: `facilitator findings`",
            n=to_be_read,
        )
    on_record = [each for each in record.notes if not each.off_the_record]
    gaps = sum(each.gap for each in on_record)
    if gaps:
        yield Sentence("{n} notes have a gap: fill it", one="{n} note has a gap: fill it", n=gaps)
    actions = [each for each in on_record if each.kind is Kind.ACTION]
    ownerless = sum(not (each.owner_organisation or each.owner_person) for each in actions)
    if ownerless:
        yield Sentence(
            "{n} actions have no owner: say who took them on",
            one="{n} action has no owner: say who took it on",
            n=ownerless,
        )
    undated = sum(each.due is None for each in actions)
    if undated:
        yield Sentence(
            "{n} actions have no day: say by when",
            one="{n} action has no day: say by when",
            n=undated,
        )


def _unsaid(record: Record) -> Iterator[Sentence]:
    """Yield what the facts below the title lack."""
    meeting = record.roundtable.meeting
    if not meeting.place and meeting.mode != "remote":
        yield Sentence("nobody has said where it was: `facilitator set FILE roundtable`")
    if not meeting.mode:
        yield Sentence("nobody has said how it was held: `facilitator set FILE roundtable`")
    if record.roundtable.ended_at is None:
        yield Sentence("the roundtable was not ended")
