"""`actions`: list who owes what, by when, and what became of it; or write that list to a file."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from facilitator.core.action_state import ActionState
from facilitator.core.actions import by_day, days_left, is_overdue
from facilitator.core.errors import BadInput
from facilitator.core.model import Kind, Note
from facilitator.core.note_query.note_filter import NoteFilter
from facilitator.core.note_query.query import Filter
from facilitator.core.report import instant
from facilitator.operations.actions_out import INTERNAL, PARTICIPANTS, write_actions
from facilitator.operations.words_now import prose_under
from facilitator.store.queries.notes_found import find_notes
from facilitator.subcommands.common import now, number_of, out, out_json, reading, remark
from facilitator.subcommands.query import Desk


def run(arguments: Namespace) -> int:
    _refuse_mixed(arguments)
    with reading(arguments.file) as db:
        desk = Desk(db)
        found = sorted(find_notes(db, _filter(desk, arguments)), key=lambda each: by_day(each[1]))
        desk.remark_on(found)
        if arguments.out is not None:
            _write(desk, found, arguments)
        elif arguments.json:
            out_json([_document(desk, home, note) for home, note in found])
        else:
            told = prose_under(db, desk.programme, INTERNAL)
            for home, note in found:
                out(_line(desk, home, note, told(note)))
    return 0


def _refuse_mixed(arguments: Namespace) -> None:
    if arguments.out is not None and arguments.json:
        raise BadInput("choose one: --json prints the list, -o writes it to a file")
    if arguments.out is None and arguments.audience is not None:
        raise BadInput("--for says who reads a file: add -o with its name")


def _write(desk: Desk, found: Sequence[tuple[str | None, Note]], arguments: Namespace) -> None:
    actions = [note.id for _, note in found]
    audience = arguments.audience or PARTICIPANTS
    written = write_actions(desk.db, actions, audience, arguments.out, at=now())
    out(f"wrote {arguments.out}: {written.held} action(s), for {audience}")
    if written.left_out:
        remark(
            f"left out {written.left_out}: off the record, with names that nobody decided about,"
            " refused, or of no roundtable"
        )


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
    state = "open" if arguments.open else arguments.state
    if state:
        wanted = desk.narrowed(wanted, Filter.IS, state)
    return wanted


def _promised_in(desk: Desk, wanted: NoteFilter, typed: str) -> NoteFilter:
    """Add when it was promised: in a roundtable that is named so, or else on some days."""
    try:
        return desk.narrowed(wanted, Filter.IN, typed)
    except BadInput:
        return desk.narrowed(wanted, Filter.DATE, typed)


def _document(desk: Desk, home: str | None, note: Note) -> dict[str, Any]:
    progress, today = note.progress, desk.search.today
    into = desk.rooms.get(progress.carried_to or "")
    return {
        **desk.document(home, note),
        "state": progress.state.value,
        "since": None if progress.since is None else instant(progress.since),
        "outcome": progress.outcome,
        "carried_to": None if into is None else number_of(into),
        "overdue": is_overdue(note, today),
        "due_in": days_left(note, today),
    }


def _line(desk: Desk, home: str | None, note: Note, told: str) -> str:
    """Return an action as a line; `told` is what is to be done, without its owner and its day."""
    due = note.due or "no day yet"
    late = " (overdue)" if is_overdue(note, desk.search.today) else ""
    room = desk.rooms.get(home or "")
    where = f"R{room.label}, " if room else ""
    off = " (off the record)" if note.off_the_record else ""
    taken = desk.day(home, note)
    what = f"{' '.join(told.split())}{' ???' if note.gap else ''}" or note.text
    owed = f"{due}{late}  {desk.owner(note) or 'nobody yet'}{off}  {what}  ({where}{taken})"
    return f"{owed}{_became(desk, note)}"


def _became(desk: Desk, note: Note) -> str:
    """Return what became of an action, as the end of its line; nothing while it is just open."""
    progress = note.progress
    into = desk.rooms.get(progress.carried_to or "")
    to = f" to R{into.label}" if into is not None else ""
    state = "" if progress.state is ActionState.OPEN else f"  {progress.state.value}{to}"
    return f"{state}: {progress.outcome}" if progress.outcome else state
