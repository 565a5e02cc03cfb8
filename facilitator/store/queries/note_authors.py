"""Queries: who took notes."""

from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def note_authors(db: Connection) -> tuple[str, ...]:
    """Return the names of those who took notes that are there."""
    rows = db.execute("SELECT DISTINCT author FROM note WHERE NOT deleted ORDER BY author")
    return tuple(author for (author,) in rows if judging.is_text(author))
