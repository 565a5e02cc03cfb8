"""The message to somebody with their own quotes and actions: nobody else's words are in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from facilitator.core.attribution import effective, speaking_organisations
from facilitator.core.consent import Party
from facilitator.core.model import Kind, Note, Programme
from facilitator.core.tagging.scanner import scan
from facilitator.core.vocabulary import Vocabulary
from facilitator.operations.consent_list import ListedNote, listed_notes
from facilitator.store.queries.consents import asks_first
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.consent_message import Own, compose_message
from facilitator.writeup.language import load_language


def message_to(db: Connection, party: Party, *, language: str = "", by: str = "") -> str:
    """Return “your quotes and actions” for a person or an organisation, as a text to be sent.

    `by` is the day (ISO) by which an answer is wanted, where one is.
    """
    programme, notes = load_programme(db), listed_notes(db)
    vocabulary = vocabulary_of(db, programme)

    def own(listed: ListedNote) -> Own:
        note, table = listed.note, listed.roundtable
        if table is not None:
            table = replace(table, promise=effective(note, table.promise) or table.promise)
        prose = scan(note.text, vocabulary, today=date.min).printed
        return Own(_own_lines(prose, vocabulary, party), table, note.at, note.due)

    quotes, actions = own_notes(notes, party, programme)
    title, blocks = compose_message(
        programme,
        name_of(party, programme),
        [own(each) for each in quotes],
        [own(each) for each in actions],
        language=load_language(language or programme.language),
        ask_first=asks_first(db),
        by=by,
    )
    return plain_text(title, blocks)


def own_notes(
    notes: Iterable[ListedNote], party: Party, programme: Programme
) -> tuple[tuple[ListedNote, ...], tuple[ListedNote, ...]]:
    """Return the quotes that are somebody's alone, and the actions they took on; on the record."""
    on_record = [each for each in notes if not each.note.off_the_record]
    return (
        tuple(each for each in on_record if _is_said_by(each.note, party, programme)),
        tuple(each for each in on_record if _is_owned_by(each.note, party, programme)),
    )


def _own_lines(prose: str, vocabulary: Vocabulary, party: Party) -> str:
    """Return a note's words without the lines that begin with somebody else's name.

    A note-taker may put into one note what two said, each on lines of their own.
    """
    kept, own = [], True
    for line in prose.split("\n"):
        found = scan(line, vocabulary, today=date.min)
        said = bool(found.head_end and (found.people or found.said_by))
        if said and party.person is not None:
            own = found.people == (party.person,)
        elif said:
            own = set(found.said_by) == {party.organisation}
        if own:
            kept.append(found.prose if said else line)
    return "\n".join(kept)


def name_of(party: Party, programme: Programme) -> str:
    """Return what somebody, or an organisation, is called; nothing for who is not known."""
    names = {each.id: each.name for each in programme.organisations}
    names |= {each.id: each.name for each in programme.people}
    return names.get(party.id, "")


def _is_said_by(note: Note, party: Party, programme: Programme) -> bool:
    """Tell whether a quote is theirs alone: what two said is the other's as well."""
    if note.kind is not Kind.QUOTE:
        return False
    if party.person is not None:
        return note.people == (party.person,)
    organisations = speaking_organisations(note, programme)
    homes = {each.id: each.organisation for each in programme.people}
    return [each.id for each in organisations] == [party.organisation] and all(
        homes.get(each) == party.organisation for each in note.people
    )


def _is_owned_by(note: Note, party: Party, programme: Programme) -> bool:
    """Tell whether an action is theirs; or their organisation's, and nobody else said it."""
    if note.kind is not Kind.ACTION:
        return False
    homes = {each.id: each.organisation for each in programme.people}
    if party.person is None:
        owner = note.owner_organisation or homes.get(note.owner_person or "")
        speakers = {each.id for each in speaking_organisations(note, programme)}
        return owner == party.organisation and speakers <= {party.organisation}
    if note.owner_person is not None:
        return note.owner_person == party.person
    home = homes.get(party.person)
    others = set(note.people) - {party.person}
    return home is not None and note.owner_organisation == home and not others
