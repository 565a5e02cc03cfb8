"""Queries: queue entries that were kept for the next roundtable."""

from facilitator.core.model import QueueEntry
from facilitator.store.queries.judging import is_text
from facilitator.store.queries.records import queue_entry
from facilitator.store.sqlite import Connection


def parked_entries(db: Connection, besides: str, *, rehearsal: bool) -> tuple[QueueEntry, ...]:
    """Return who is parked by other roundtables and was not taken over, in the order they waited.

    Those of rehearsals, or only those of none.
    """
    rows = db.execute(
        "SELECT q.id, q.person, q.organisation, q.reason, q.kind, q.mode, q.asked_at, q.item,"
        " q.position FROM queue AS q JOIN roundtable AS r ON r.id = q.roundtable"
        " WHERE q.parked_at IS NOT NULL AND q.left_at IS NULL AND NOT q.deleted AND NOT r.deleted"
        " AND q.roundtable <> ? AND coalesce(r.rehearsal, 0) = ?"
        " ORDER BY r.number, q.parked_at, q.asked_at, q.id",
        (besides, int(rehearsal)),
    )
    return tuple(queue_entry((*row, 0)) for row in rows if is_text(row[0]))
