"""Calendar renderer: the actions as tasks, and the roundtables to come."""

from collections.abc import Iterator

from facilitator.core.errors import BadInput
from facilitator.writeup.blocks import Document
from facilitator.writeup.calendar_text import (
    calendar_file,
    day_of,
    escaped,
    event_times,
    event_uid,
    stamp,
)
from facilitator.writeup.data.table import Ahead, Todo
from facilitator.writeup.language import Language

_UNTOLD = 0  # the instant of a file whose time may not be told: it has to have one


def render_ics(document: Document) -> str:
    """Return the file. Raises BadInput where there is nothing for a calendar."""
    data = document.data
    if not data.todos and not data.ahead:
        raise BadInput(
            "there is no action and no roundtable to come with a date, so a calendar would be"
            " empty: choose another format"
        )
    return calendar_file(_lines(document))


def _lines(document: Document) -> Iterator[str]:
    yield f"X-WR-CALNAME:{escaped(document.title)}"
    for todo in document.data.todos:
        yield from _todo(todo, document)
    for ahead in document.data.ahead:
        yield from _event(ahead, document)


def _todo(todo: Todo, document: Document) -> Iterator[str]:
    told = [_who(todo, document.language)] if todo.who else []
    yield "BEGIN:VTODO"
    yield f"UID:{todo.uid}@actions.facilitator"
    yield f"DTSTAMP:{_stamp(document)}"
    if todo.due:
        yield f"DUE;VALUE=DATE:{day_of(todo.due)}"
    yield f"SUMMARY:{escaped(todo.words)}"
    told += [document.title, document.banner]
    yield f"DESCRIPTION:{escaped(chr(10).join(told))}"
    yield "STATUS:NEEDS-ACTION"
    yield "END:VTODO"


def _who(todo: Todo, language: Language) -> str:
    return f"{language.text('{name}:', name=language.text('Who'))} {todo.who}"


def _event(ahead: Ahead, document: Document) -> Iterator[str]:
    """Yield a roundtable to come, without how to join: the invitation has that, and holds."""
    yield "BEGIN:VEVENT"
    yield f"UID:{event_uid(ahead.roundtable)}"
    yield f"DTSTAMP:{_stamp(document)}"
    yield "SEQUENCE:0"  # below that of any invitation, which is not to be replaced by less
    yield from event_times(ahead.day, ahead.begin, ahead.end)
    yield f"SUMMARY:{escaped(ahead.title)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def _stamp(document: Document) -> str:
    return stamp(_UNTOLD if document.created is None else document.created)
