"""Requests for a written reply: the message to an organisation that has said nothing on some."""

from collections.abc import Sequence

from facilitator.core.coverage import Coverage, coverage_of
from facilitator.core.errors import Refused
from facilitator.core.model import Programme, Question
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.store.queries.found_counts import Axis, count_cells
from facilitator.store.sqlite import Connection
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.language import load_language
from facilitator.writeup.reply_request import compose_request


def coverage_in(db: Connection, programme: Programme, wanted: NoteFilter) -> Coverage:
    """Return the matrix of the notes that meet a filter, but for its question and organisation."""
    axes, whole_of = (Axis.QUESTION, Axis.ORGANISATION), wanted.of_whole
    counts = count_cells(db, wanted.of_cells, *axes)
    whole = counts if wanted.of_cells == whole_of else count_cells(db, whole_of, *axes)
    return coverage_of(programme, counts, wanted.of_cells, whole=whole)


def request_to(programme: Programme, coverage: Coverage, organisation: str, *, by: str = "") -> str:
    """Return the message to a member (id), as a text to be sent. Raises Refused for anybody else.

    `by` is the day (ISO) by which a reply is wanted. It holds questions and the name of the
    receiver: no note, and nobody else. What was spoken to in notes that a filter keeps out of the
    matrix is not asked for.
    """
    return _message(programme, organisation, coverage.to_ask(organisation), by)


def request_on(
    programme: Programme, question: str | None, organisation: str, *, by: str = ""
) -> str:
    """Return the message that asks a member (id) about one question (id).

    A finding that it was not heard on is not quoted: it may rest on what others said in confidence.
    Raises Refused for one that is no member, and without a question.
    """
    asked = tuple(each for each in programme.questions if each.id == question)
    if not asked:
        raise Refused("this is on no question: give it one, and ask for a reply then")
    return _message(programme, organisation, asked, by)


def _message(
    programme: Programme, organisation: str, questions: Sequence[Question], by: str
) -> str:
    found = next((each for each in programme.members if each.id == organisation), None)
    if found is None:
        raise Refused("only members are asked for a written reply: choose one of them")
    language = load_language(programme.language)
    title = programme.title or found.name
    request = compose_request(title, found.name, questions, programme.promise, language, by=by)
    return plain_text(*request)
