"""Queries: labels and notes that look like one, of which somebody said that they are not."""

from facilitator.core.likely_duplicates import Pair
from facilitator.store.sqlite import Connection


def told_apart(db: Connection) -> frozenset[Pair]:
    """Return the pairs of ids of tags, questions, organisations, people or notes."""
    rows = db.execute("SELECT one, other FROM told_apart WHERE NOT deleted")
    return frozenset(frozenset(pair) for pair in rows)
