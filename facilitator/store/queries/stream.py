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


def load_stream(db: Connection, wanted: StreamFilter) -> tuple[Note, ...]:
    """Return the notes that meet a filter, in the order they were begun."""
    condition, values = wanted.condition()
    return notes_where(db, condition, values)


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
