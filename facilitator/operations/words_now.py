"""Words of notes as a write-up holds them now: without sigils, as promised, as agreed to."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from facilitator.core.attribution import Policy, applied, speaker_labels
from facilitator.core.consent import standings
from facilitator.core.model import Note, Programme, Promise, Record
from facilitator.core.tagging.scanner import scan
from facilitator.core.tagging.spans import SpanKind
from facilitator.operations.note_taking.context import local_day
from facilitator.store.queries.consents import load_consents
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.writeup.compose import Request, policy_of
from facilitator.writeup.text import cleaned


def words_in(db: Connection, record: Record, request: Request) -> Callable[[Note], str]:
    """Return what gives a note's text as such a write-up holds it, without its sigils.

    Raises BadInput where the request asks for more than was promised.
    """
    return prose_under(db, load_programme(db), policy_of(record, request))


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
    prose = prose_under(db, programme, policy)
    return {
        each.id: Told(
            cleaned(policy.standing(each).words or prose(each)).strip(),
            speaker_labels(each, policy, programme),
        )
        for each in record.notes
        if applied(each, policy) is not None
    }


def prose_under(db: Connection, programme: Programme, policy: Policy) -> Callable[[Note], str]:
    """Return what gives a note's text as a policy lets it be told."""
    vocabulary = vocabulary_of(db, programme)

    def prose(note: Note) -> str:
        # The day matters to due dates only, and these are stored.
        line = scan(note.text, vocabulary, today=date.min)
        due = next((each for each in line.spans if each.kind is SpanKind.DUE), None)
        if due is None or applied(note, policy) is not Promise.CHATHAM:
            return line.prose
        left = f"{note.text[: due.start].rstrip(' ,;:–—-')}{note.text[due.end :]}"
        return scan(left, vocabulary, today=date.min).prose

    return prose
