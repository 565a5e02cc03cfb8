"""`actions`: list who owes what, and by when.

A programme file keeps no state of an action: all are listed, whether or not they were done since.
"""

from argparse import Namespace
from dataclasses import replace
from typing import Any

from facilitator.core.errors import BadInput
from facilitator.core.model import Kind, Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.store.queries.notes_found import find_notes
from facilitator.subcommands.common import out, out_json, reading
from facilitator.subcommands.query import Desk


def run(arguments: Namespace) -> int:
    with reading(arguments.file) as db:
        desk = Desk(db)
        found = sorted(find_notes(db, _filter(desk, arguments)), key=_by_day)
        desk.remark_on(found)
        if arguments.json:
            out_json([_document(desk, home, note) for home, note in found])
        else:
            for home, note in found:
                out(_line(desk, home, note))
    return 0


def _by_day(found: tuple[str | None, Note]) -> tuple[bool, str, int, str]:
    """Return what comes first: the earliest day, and what has none last."""
    note = found[1]
    return note.due is None, note.due or "", note.at, note.id


def _filter(desk: Desk, arguments: Namespace) -> NoteFilter:
    wanted = replace(desk.wanted(arguments), kind=Kind.ACTION)
    if arguments.owner:
        wanted = desk.narrowed(wanted, Filter.OWNER, arguments.owner)
    if arguments.promised_in:
        wanted = _promised_in(desk, wanted, arguments.promised_in)
    if arguments.due:
        wanted = desk.narrowed(wanted, Filter.DUE, arguments.due)
    if arguments.overdue:
        wanted = desk.narrowed(wanted, Filter.IS, "overdue")
    return wanted


def _promised_in(desk: Desk, wanted: NoteFilter, typed: str) -> NoteFilter:
    """Add when it was promised: in a roundtable that is named so, or else on some days."""
    try:
        return desk.narrowed(wanted, Filter.IN, typed)
    except BadInput:
        return desk.narrowed(wanted, Filter.DATE, typed)


def _is_overdue(desk: Desk, note: Note) -> bool:
    return note.due is not None and note.due < desk.search.today.isoformat()


def _document(desk: Desk, home: str | None, note: Note) -> dict[str, Any]:
    return {**desk.document(home, note), "overdue": _is_overdue(desk, note)}


def _line(desk: Desk, home: str | None, note: Note) -> str:
    due = note.due or "no day yet"
    late = " (overdue)" if _is_overdue(desk, note) else ""
    room = desk.rooms.get(home or "")
    where = f"R{room.label}, " if room else ""
    off = " (off the record)" if note.off_the_record else ""
    taken = desk.day(home, note)
    return f"{due}{late}  {desk.owner(note) or 'nobody yet'}{off}  {note.text}  ({where}{taken})"
