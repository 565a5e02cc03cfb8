"""What is due in a scope of Review, as of an instant."""

from collections.abc import Iterator

from facilitator.core.due import Due, NotApproved
from facilitator.core.model import Kind, Programme
from facilitator.core.note_query.note_filter import NoteFilter, Trait, Wanted
from facilitator.core.note_query.query import Filter
from facilitator.core.note_query.scope import WHOLE, Scope
from facilitator.operations.comment_list import comment_rows
from facilitator.operations.note_taking.context import day_in
from facilitator.store.queries.approvals import approved_subjects
from facilitator.store.queries.found_counts import count_live
from facilitator.store.queries.notes_found import find_ids
from facilitator.store.queries.programme import roundtables
from facilitator.store.sqlite import Connection


def whats_due(db: Connection, programme: Programme, scope: Scope, *, now: int) -> Due:
    """Return what is due of a scope; a rehearsal owes nothing."""
    today = day_in(programme.zone or "UTC", now).isoformat()
    sent = _unanswered(db, programme, scope, today)
    overdue = NoteFilter(
        kind=Kind.ACTION,
        wanted=(Wanted(Filter.IS, (Trait.OVERDUE.value,)),),
        scope=scope,
        today=today,
    )
    unapproved = sorted(_unapproved(db, scope, now), key=lambda each: -each.days)
    return Due(
        len(sent), min(sent.values(), default=""), tuple(unapproved), count_live(db, overdue)
    )


def _unanswered(db: Connection, programme: Programme, scope: Scope, today: str) -> dict[str, str]:
    """Return the quotes (ids) that were sent and wait, each with the day it was first sent."""
    found: dict[str, str] = {}
    for each in comment_rows(db, programme, today):
        if each.note is not None and each.note.kind is Kind.QUOTE and each.state.is_unanswered:
            day = each.comment.day
            found[each.note.id] = min(found.get(each.note.id, day), day)
    if not found or scope == WHOLE:
        return found
    looked_at = set(find_ids(db, NoteFilter(scope=scope)))
    return {note: day for note, day in found.items() if note in looked_at}


def _unapproved(db: Connection, scope: Scope, now: int) -> Iterator[NotApproved]:
    """Yield the roundtables that ended before today, and of which nothing was approved since.

    Whether the approval still holds for the words as they are is seen in Publish, where they are
    composed.
    """
    approved = approved_subjects(db)
    for each in roundtables(db):
        ended = each.ended_at
        if ended is None or each.rehearsal or each.id in approved or not scope.has_room(each):
            continue
        days = (day_in(each.zone, now) - day_in(each.zone, ended)).days
        if days > 0:
            yield NotApproved(each.id, each.label, days)
