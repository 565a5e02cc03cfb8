"""Words of notes as a write-up holds them now: without sigils, as promised, as agreed to."""

from collections.abc import Callable
from typing import NamedTuple

from facilitator.core.attribution import Policy, applied, speaker_labels
from facilitator.core.consent import standings
from facilitator.core.model import Kind, Note, Programme, Promise, Record
from facilitator.core.names.tag_heads import as_sentence, scan_line
from facilitator.core.rule_in_force import ties_nobody
from facilitator.core.tagging.spans import without_due
from facilitator.operations.note_taking.context import local_day
from facilitator.operations.others_named import others_named
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.name_decisions import name_decisions
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import Request, looked_for, policy_of
from facilitator.writeup.heads import without_heads
from facilitator.writeup.text import cleaned


def words_in(db: Connection, record: Record, request: Request) -> Callable[[Note], str]:
    """Return what gives a note's text as a copy holds it, without its sigils.

    Raises BadInput where the request asks for more than was promised.
    """
    policy = policy_of(record, request)
    return _words_under(db, record, load_programme(db), policy, days_beside=False)


class Told(NamedTuple):
    """A note as a write-up may hold it, and who is named beside it."""

    words: str
    said_by: tuple[str, ...]

    @property
    def whole(self) -> str:
        return "\n".join((self.words, *self.said_by))


def words_now(db: Connection, record: Record, request: Request, *, now: int) -> dict[str, Told]:
    """Return the notes (ids) that such a write-up may hold, each as it would.

    Raises BadInput where the request asks for more than was promised.
    """
    programme = load_programme(db)
    consents = load_consents(db, local_day(record, now).isoformat())
    policy = policy_of(record, request)
    policy = policy._replace(standings=standings(record.notes, programme, consents))
    words = _words_under(db, record, programme, policy)
    return {
        each.id: Told(
            cleaned(policy.standing(each).words or words(each)).strip(),
            speaker_labels(each, policy, programme),
        )
        for each in record.notes
        if applied(each, policy) is not None
    }


def _words_under(
    db: Connection,
    record: Record,
    programme: Programme,
    policy: Policy,
    *,
    days_beside: bool = True,
) -> Callable[[Note], str]:
    """Return what gives a note's text without what says who spoke, where that is not to be told."""
    prose = prose_under(db, programme, policy, days_beside=days_beside)
    others = looked_for(others_named(db), record, name_decisions(db))

    def words(note: Note) -> str:
        return without_heads(prose(note), note, applied(note, policy), programme, others)

    return words


def prose_under(
    db: Connection, programme: Programme, policy: Policy, *, days_beside: bool = True
) -> Callable[[Note], str]:
    """Return what gives a note's text as a policy lets it be told.

    Where its `days_beside` it, an action is told without the day it is due.
    """
    vocabulary = vocabulary_of(db, programme)

    def prose(note: Note) -> str:
        line = scan_line(note.text, vocabulary, whole_heads=not policy.internal)
        rule = applied(note, policy)
        days = rule is Promise.CHATHAM or (days_beside and _has_a_column(note))
        left = without_due(line.text, line.spans) if days else None
        if left is not None:
            line = scan_line(left, vocabulary, whole_heads=not policy.internal)
        return as_sentence(line) if rule is not None and ties_nobody(rule) else line.printed

    return prose


def _has_a_column(note: Note) -> bool:
    """Say whether the day stands beside the words: no date is printed twice."""
    return note.kind is Kind.ACTION and note.due is not None
