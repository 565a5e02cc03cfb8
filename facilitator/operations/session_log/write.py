"""A session log of what was recorded: played again it gives the same turns and the same notes.

It tells who spoke and when, so it is for the team only. The agenda is not in it: a log names the
one that it is played on, and that is a file of its own.
"""

from collections import Counter
from dataclasses import replace

from facilitator.core.errors import BadInput
from facilitator.core.model import Programme, Record
from facilitator.core.subject import SubjectKind, subject_of
from facilitator.operations.session_log.note_lines import NoteLines
from facilitator.operations.session_log.room_lines import (
    attendance_lines,
    clock_lines,
    rule_lines,
    turn_lines,
)
from facilitator.store.queries.programme import load_programme
from facilitator.store.queries.programme_cache import vocabulary_of
from facilitator.store.queries.records import load_record
from facilitator.store.sqlite import Connection
from facilitator.writeup.blocks import Document
from facilitator.writeup.data.log import log_text
from facilitator.writeup.formats import Format


def with_session_log(db: Connection, roundtable: str, document: Document, *, now: int) -> Document:
    """Return the write-up of a roundtable with its session log, and what that cannot hold.

    `now` is up to when a pause counts that goes on. Raises BadInput for several roundtables.
    """
    if subject_of(roundtable).kind is not SubjectKind.ROUNDTABLE:
        raise BadInput(
            "the head of a session log has one question, one promise and one agenda, so it is of"
            " one roundtable: choose one, or write .{other}",
            other=Format.PACKAGE.value,
        )
    programme, record = load_programme(db), load_record(db, roundtable)
    held = set(document.data.notes)
    record = replace(record, notes=tuple(each for each in record.notes if each.id in held))
    notes = NoteLines(programme, record, vocabulary_of(db, programme))
    lines = [
        *clock_lines(record, now),
        *attendance_lines(programme, record),
        *turn_lines(programme, record),
        *rule_lines(record),
        *notes.lines(),
    ]
    text = log_text(_headers(programme, record), lines)
    remarks = (*document.remarks, *notes.remarks())
    return replace(document, data=document.data._replace(log=text), remarks=remarks)


def _headers(programme: Programme, record: Record) -> dict[str, str]:
    head = record.roundtable
    codes = {each.id: each.code for each in programme.questions}
    authors = Counter(each.author for each in record.notes).most_common(1)
    return {
        "title": head.title,
        "question": codes.get(head.question or "", ""),
        "zone": head.zone,
        "promise": head.promise.value,
        "author": authors[0][0] if authors else "",
        "cast": "stand-ins" if head.rehearsal else "",
    }
