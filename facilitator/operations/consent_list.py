"""What is known of consent: for each quote, and what else was asked, by party and by scope."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.consent import Answer, Consent, Consents, Party, Scope, Void, parties_of
from facilitator.core.model import Kind, Note, Programme, Roundtable
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.notes_found import find_notes
from facilitator.store.queries.programme import roundtables
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note with its number in its roundtable; None for a contribution to none."""

    note: Note
    roundtable: Roundtable | None
    number: int


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """What one party said to one thing; without a `consent` it was not asked.

    `counts` tells whether it is an agreement that holds: not ended, and for these very words.
    """

    listed: ListedNote | None
    party: Party
    scope: Scope
    consent: Consent | None
    counts: bool = False
    void: Void = Void.NOT


class Shown(StrEnum):
    """Which rows are wanted."""

    EVERYTHING = "everything"
    NOT_ASKED = "not-asked"
    UNANSWERED = "unanswered"
    AGREED = "agreed"
    REFUSED = "refused"
    LAPSED = "lapsed"
    ONCE = "once"  # recordings and photos


def is_asked_for(row: ConsentRow) -> bool:
    """Tell whether somebody was, or would be asked: not of each recording and photo."""
    return row.listed is not None or row.consent is not None


STANDS: Mapping[Shown, Callable[[ConsentRow], bool]] = {
    Shown.EVERYTHING: is_asked_for,
    Shown.NOT_ASKED: lambda row: row.consent is None and row.listed is not None,
    Shown.UNANSWERED: lambda row: (
        row.consent is not None and row.consent.answer in (Answer.ASKED, Answer.NO_ANSWER)
    ),
    Shown.AGREED: lambda row: row.counts,
    Shown.REFUSED: lambda row: row.consent is not None and row.consent.answer.takes_away,
    Shown.LAPSED: lambda row: row.void is not Void.NOT,
    Shown.ONCE: lambda row: row.listed is None,
}


def listed_notes(db: Connection, roundtable: str | None = None) -> tuple[ListedNote, ...]:
    """Return the notes of a roundtable (id), or all, each with its number there."""
    heads = {each.id: each for each in roundtables(db)}
    counted: dict[str | None, int] = {}
    found = []
    for home, note in sorted(
        find_notes(db, NoteFilter(roundtable=roundtable)), key=lambda each: (each[1].at, each[1].id)
    ):
        counted[home] = counted.get(home, 0) + 1
        found.append(ListedNote(note, heads.get(home or ""), counted[home]))
    return tuple(found)


def quotes_of(notes: Sequence[ListedNote], programme: Programme, party: Party) -> tuple[Note, ...]:
    """Return the quotes on the record that somebody said, or that an organisation is asked for."""
    return tuple(
        each.note
        for each in notes
        if each.note.kind is Kind.QUOTE
        and not each.note.off_the_record
        and party in parties_of(each.note, programme)
    )


def consent_rows(
    notes: Sequence[ListedNote],
    programme: Programme,
    consents: Consents,
    *,
    also: Collection[str] = (),
) -> Iterator[ConsentRow]:
    """Yield how it stands with each quote, note by note, and then what is of no note.

    `also` are notes (ids) that are listed although nobody was asked, and they are no quotes.
    """
    by_note: dict[str, list[Consent]] = {}
    for one in consents.given:
        by_note.setdefault(one.note or "", []).append(one)
    for each in notes:
        given = by_note.get(each.note.id, [])
        is_quote = each.note.kind is Kind.QUOTE and not each.note.off_the_record
        if is_quote or given or each.note.id in also:
            yield from _of_note(each, given, programme, consents.day)
    for one in by_note.get("", ()):
        party = Party(one.person, one.organisation)
        yield _row(None, party, one.scope, one, consents.day)


def once_rows(programme: Programme, consents: Consents) -> Iterator[ConsentRow]:
    """Yield how it stands with recordings and photos of everybody here, and what else was asked."""
    given = [each for each in consents.given if each.note is None]
    said = {(Party(each.person, each.organisation), each.scope): each for each in given}
    asked = (
        (Party(person=each.id), scope)
        for each in programme.people
        if not each.former
        for scope in (Scope.RECORDING, Scope.PHOTO)
    )
    for party, scope in dict.fromkeys((*asked, *said)):
        yield _row(None, party, scope, said.get((party, scope)), consents.day)


def _of_note(
    listed: ListedNote, given: Sequence[Consent], programme: Programme, day: str
) -> Iterator[ConsentRow]:
    said = {(Party(each.person, each.organisation), each.scope): each for each in given}
    asked = (
        (party, scope)
        for party in parties_of(listed.note, programme)
        for scope in (Scope.WORDING, Scope.NAME)
    )
    for party, scope in dict.fromkeys((*asked, *said)):
        yield _row(listed, party, scope, said.get((party, scope)), day)


def _row(
    listed: ListedNote | None, party: Party, scope: Scope, one: Consent | None, day: str
) -> ConsentRow:
    text = listed.note.text if listed else ""
    if one is None:
        return ConsentRow(listed, party, scope, None)
    return ConsentRow(listed, party, scope, one, one.holds(day, text), one.void(day, text))
