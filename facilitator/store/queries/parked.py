"""Queries: queue entries that were kept for the next roundtable on the same theme."""

from facilitator.core.model import QueueEntry, Roundtable
from facilitator.store.queries.judging import is_text
from facilitator.store.queries.records import queue_entry
from facilitator.store.sqlite import Connection


def parked_entries(db: Connection, head: Roundtable) -> tuple[QueueEntry, ...]:
    """Return who is parked by others than a roundtable for it, in the order they waited.

    Those of its own theme, for what they wanted to say belongs there; a rehearsal and the real
    thing do not mix.
    """
    rows = db.execute(
        "SELECT q.id, q.person, q.organisation, q.reason, q.kind, q.mode, q.asked_at, q.item,"
        " q.position FROM queue AS q JOIN roundtable AS r ON r.id = q.roundtable"
        " WHERE q.parked_at IS NOT NULL AND q.left_at IS NULL AND NOT q.deleted AND NOT r.deleted"
        " AND r.id <> ? AND r.question IS ? AND coalesce(r.rehearsal, 0) = ?"
        " ORDER BY r.number, q.parked_at, q.asked_at, q.id",
        (head.id, head.question, int(head.rehearsal)),
    )
    return tuple(queue_entry((*row, 0)) for row in rows if is_text(row[0]))
