"""Remarks on standard error about actions due on a day that does not exist."""

from collections.abc import Iterable

from facilitator.core.instants import clock_time
from facilitator.core.model import Note, Programme, Roundtable
from facilitator.operations.note_taking.due_days import due_remark
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.sqlite import Connection
from facilitator.subcommands.streams import remark
from facilitator.writeup.text import shortened


def remark_on_due_days(
    db: Connection, programme: Programme, notes: Iterable[tuple[Roundtable | None, Note]]
) -> None:
    """Remark on days that do not exist, or that are another weekday than was typed."""
    vocabulary = vocabulary_of(db, programme)
    for home, note in notes:
        zone = home.zone if home else "UTC"
        if wrong := due_remark(note, zone, vocabulary):
            when = clock_time(note.at, zone)
            remark(f"note at {when} (“{shortened(note.text)}”): {wrong}: correct its day")
