"""Queries: the notes of one roundtable as a stream that is refreshed by ids."""

from collections.abc import Collection
from dataclasses import dataclass

from facilitator.core.model import Kind, Note
from facilitator.store.queries.records import notes_where
from facilitator.store.sqlite import Connection

_AT_ONCE = 500  # ids in one statement; SQLite allows many more


@dataclass(frozen=True, slots=True)
class StreamFilter:
    """Which notes of a roundtable are shown; None means any kind, or every item."""

    roundtable: str
    kind: Kind | None = None
    item: str | None = None

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """Return the condition on the table `note`, and its parameters."""
        parts = (
            ("roundtable = ?", self.roundtable),
            ("kind = ?", self.kind),
            ("item = ?", self.item),
        )
        chosen = [(sql, str(value)) for sql, value in parts if value is not None]
        return " AND ".join(sql for sql, _ in chosen), tuple(value for _, value in chosen)


def count_stream(db: Connection, wanted: StreamFilter) -> int:
    """Return how many notes meet a filter."""
    condition, values = wanted.condition()
    sql = f"SELECT count(*) FROM note WHERE {condition} AND NOT deleted"
    return int(db.execute(sql, values).fetchone()[0])


def load_newest(
    db: Connection, wanted: StreamFilter, limit: int, *, but: int = 0
) -> tuple[Note, ...]:
    """Return the newest notes that meet a filter, `but` so many of them, in the order begun."""
    condition, values = wanted.condition()
    newest = (
        f"id IN (SELECT id FROM note WHERE {condition} AND NOT deleted"
        " ORDER BY at DESC, n DESC LIMIT ? OFFSET ?)"
    )
    return notes_where(db, newest, (*values, limit, but))


def load_among(db: Connection, wanted: StreamFilter, ids: Collection[str]) -> dict[str, Note]:
    """Return which of some notes meet a filter, by id."""
    condition, values = wanted.condition()
    some = sorted(ids)
    found: dict[str, Note] = {}
    for start in range(0, len(some), _AT_ONCE):
        part = some[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        notes = notes_where(db, f"{condition} AND id IN ({marks})", (*values, *part))
        found.update((note.id, note) for note in notes)
    return found
