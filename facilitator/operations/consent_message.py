"""The message to somebody with their own quotes and actions: nobody else's words are in it."""

from dataclasses import replace
from datetime import date

from facilitator.core.attribution import effective
from facilitator.core.model import Kind, Note, Programme
from facilitator.core.tagging.scanner import scan
from facilitator.operations.consent_list import ListedNote, listed_notes
from facilitator.store.queries.consents import asks_first
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.consent_message import Own, compose_message
from facilitator.writeup.language import load_language


def message_to(db: Connection, person: str, *, language: str = "") -> str:
    """Return “your quotes and actions” for a person (id), as a text to be sent."""
    programme, notes = load_programme(db), listed_notes(db)
    one = next(each for each in programme.people if each.id == person)
    vocabulary = vocabulary_of(db, programme)

    def own(listed: ListedNote) -> Own:
        note, table = listed.note, listed.roundtable
        if table is not None:
            table = replace(table, promise=effective(note, table.promise) or table.promise)
        prose = scan(note.text, vocabulary, today=date.min).prose
        return Own(prose, table, note.at, note.due)

    on_record = [each for each in notes if not each.note.off_the_record]
    quotes = [own(each) for each in on_record if _is_said_by(each.note, person)]
    actions = [own(each) for each in on_record if _is_owned_by(each.note, person, programme)]
    title, blocks = compose_message(
        programme,
        one,
        quotes,
        actions,
        language=load_language(language or programme.language),
        ask_first=asks_first(db),
    )
    return plain_text(title, blocks)


def _is_said_by(note: Note, person: str) -> bool:
    """Tell whether a quote is theirs alone: what two said is the other's as well."""
    return note.kind is Kind.QUOTE and note.people == (person,)


def _is_owned_by(note: Note, person: str, programme: Programme) -> bool:
    """Tell whether an action is theirs; or their organisation's, and nobody else said it."""
    if note.kind is not Kind.ACTION:
        return False
    if note.owner_person is not None:
        return note.owner_person == person
    homes = {each.id: each.organisation for each in programme.people}
    home = homes.get(person)
    others = set(note.people) - {person}
    return home is not None and note.owner_organisation == home and not others
