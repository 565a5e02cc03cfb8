"""Requests for a written reply: the message to an organisation that has said nothing on some."""

from facilitator.core.coverage import Coverage, coverage_of
from facilitator.core.errors import Refused
from facilitator.core.model import Programme
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.found_counts import Axis, count_cells
from facilitator.store.sqlite import Connection
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.language import load_language
from facilitator.writeup.reply_request import compose_request


def coverage_in(db: Connection, programme: Programme, wanted: NoteFilter) -> Coverage:
    """Return the matrix of the notes that meet a filter, but for its question and organisation."""
    counts = count_cells(db, wanted.of_cells, Axis.QUESTION, Axis.ORGANISATION)
    return coverage_of(programme, counts)


def request_to(programme: Programme, coverage: Coverage, organisation: str, *, by: str = "") -> str:
    """Return the message to a member (id), as a text to be sent. Raises Refused for anybody else.

    `by` is the day (ISO) by which a reply is wanted. It holds questions and the name of the
    receiver: no note, and nobody else.
    """
    found = next((each for each in coverage.members if each.id == organisation), None)
    if found is None:
        raise Refused("only members are asked for a written reply: choose one of them")
    language = load_language(programme.language)
    title, lacking = programme.title or found.name, coverage.lacking(organisation)
    request = compose_request(title, found.name, lacking, programme.promise, language, by=by)
    return plain_text(*request)
