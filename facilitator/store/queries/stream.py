"""Queries: the notes of one roundtable as a stream that is refreshed by ids."""

from collections.abc import Collection
from typing import NamedTuple

from facilitator.core.model import Kind, Note
from facilitator.store.queries.records import notes_where
from facilitator.store.sqlite import Connection

_AT_ONCE = 500  # ids in one statement; SQLite allows many more


class StreamFilter(NamedTuple):
    """Which notes of a roundtable are shown; None means any kind, or every item.

    What was erased for good is no deleted note any more.
    """

    roundtable: str
    kind: Kind | None = None
    item: str | None = None
    gap: bool = False  # only those in which something is missing
    star: bool = False  # only those with a star
    deleted: bool = False  # those that were deleted, instead of the others

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """Return the condition on the table `note`, and its parameters."""
        parts = (
            ("roundtable = ?", self.roundtable),
            ("kind = ?", self.kind),
            ("item = ?", self.item),
        )
        chosen = [(sql, str(value)) for sql, value in parts if value is not None]
        flags = ("gap = 1", self.gap), ("star = 1", self.star), ("text NOT NULL", self.deleted)
        conditions = [*(sql for sql, _ in chosen), *(sql for sql, wanted in flags if wanted)]
        return " AND ".join(conditions), tuple(value for _, value in chosen)


def count_stream(db: Connection, wanted: StreamFilter) -> int:
    """Return how many notes meet a filter."""
    condition, values = wanted.condition()
    sql = f"SELECT count(*) FROM note WHERE {condition} AND deleted = {int(wanted.deleted)}"
    return int(db.execute(sql, values).fetchone()[0])


def has_several_authors(db: Connection, roundtable: str) -> bool:
    """Tell whether more than one person wrote the notes of a roundtable."""
    sql = "SELECT DISTINCT author FROM note WHERE roundtable = ? AND deleted = 0 LIMIT 2"
    return len(db.execute(sql, (roundtable,)).fetchall()) > 1


def load_newest(
    db: Connection, wanted: StreamFilter, limit: int, *, but: int = 0
) -> tuple[Note, ...]:
    """Return the newest notes that meet a filter, `but` so many of them, in the order begun."""
    condition, values = wanted.condition()
    newest = (
        f"id IN (SELECT id FROM note WHERE {condition} AND deleted = {int(wanted.deleted)}"
        " ORDER BY at DESC, id DESC LIMIT ? OFFSET ?)"
    )
    return notes_where(db, newest, (*values, limit, but), deleted=wanted.deleted)


def load_among(db: Connection, wanted: StreamFilter, ids: Collection[str]) -> dict[str, Note]:
    """Return which of some notes meet a filter, by id."""
    condition, values = wanted.condition()
    some = sorted(ids)
    found: dict[str, Note] = {}
    for start in range(0, len(some), _AT_ONCE):
        part = some[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        chosen = f"{condition} AND id IN ({marks})"
        notes = notes_where(db, chosen, (*values, *part), deleted=wanted.deleted)
        found.update((note.id, note) for note in notes)
    return found
