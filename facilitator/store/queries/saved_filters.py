"""Queries: the filters of notes that were saved by name."""

from typing import NamedTuple

from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


class SavedFilter(NamedTuple):
    """A query as it can be typed, under a name."""

    id: str
    name: str
    query: str


def saved_filters(db: Connection) -> tuple[SavedFilter, ...]:
    """Return the saved filters in the order of their names."""
    rows = db.execute(
        "SELECT id, name, search FROM saved_filter WHERE NOT deleted ORDER BY name COLLATE NOCASE"
    )
    return tuple(
        SavedFilter(row_id, judging.text(name), judging.text(search))
        for row_id, name, search in rows
        if judging.is_text(row_id)
    )
