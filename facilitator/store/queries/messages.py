"""Queries: messages of the facilitator to the room, on the stage."""

from facilitator.core.message import Message
from facilitator.store.queries.judging import instant
from facilitator.store.sqlite import Connection


def standing_message(db: Connection, roundtable: str) -> Message | None:
    """Return the message that stands on the stage, or None. Of several, the last."""
    row = db.execute(
        "SELECT id, text, shown_at FROM message"
        " WHERE roundtable = ? AND hidden_at IS NULL AND text IS NOT NULL AND NOT deleted"
        " ORDER BY shown_at DESC, id DESC LIMIT 1",
        (roundtable,),
    ).fetchone()
    return None if row is None else Message(row[0], row[1], instant(row[2]) or 0)


def earlier_messages(db: Connection, limit: int) -> tuple[str, ...]:
    """Return the texts shown last in any roundtable, each once, the newest first."""
    rows = db.execute(
        "SELECT text FROM message WHERE text IS NOT NULL AND NOT deleted"
        " GROUP BY text ORDER BY max(shown_at) DESC, max(id) DESC LIMIT ?",
        (limit,),
    )
    return tuple(str(row[0]) for row in rows)
