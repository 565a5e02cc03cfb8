"""Queries and writes for half-typed lines: overwritten in place, not journalled."""

from dataclasses import dataclass

from facilitator.store.file import Store
from facilitator.store.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Draft:
    """A line that is in no note yet: when typing began, and when it was last looked at."""

    text: str
    at: int
    began: int


def put_draft(store: Store, place: str, draft: Draft) -> None:
    """Overwrite what is kept for a place; an empty text is no draft."""
    store.put_local("draft", place=place, text=draft.text, at=draft.at, began=draft.began)


def draft_of(db: Connection, place: str) -> Draft | None:
    """Return what is kept for a place, or None."""
    row = db.execute(
        "SELECT text, at, began FROM draft WHERE place = ? AND text != ''", (place,)
    ).fetchone()
    return None if row is None else Draft(*row)
