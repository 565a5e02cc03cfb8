"""Queries: which of some notes are there no more."""

import json
from collections.abc import Collection

from facilitator.store.sqlite import Connection

_GONE = (
    "SELECT value FROM json_each(?) WHERE NOT EXISTS"
    " (SELECT 1 FROM note WHERE note.id = value AND NOT deleted)"
)


def gone_among(db: Connection, notes: Collection[str]) -> frozenset[str]:
    """Return those of some notes (ids) that were deleted."""
    if not notes:
        return frozenset()
    return frozenset(note for (note,) in db.execute(_GONE, (json.dumps(list(notes)),)))
