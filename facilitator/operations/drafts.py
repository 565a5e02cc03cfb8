"""The half-typed line: kept while it is typed, offered back after a crash."""

from facilitator.store.drafts import Draft, draft_of, put_draft
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection


def keep_draft(store: Store, place: str, text: str, *, began: int, at: int) -> None:
    """Keep what is typed at a place; an empty text lets go of it.

    No act: it is no part of the programme's history, and undo does not reach it.
    """
    put_draft(store, place, Draft(text, at=at, began=began))


def load_draft(db: Connection, place: str) -> Draft | None:
    """Return what was being typed at a place when it was last kept, or None."""
    return draft_of(db, place)
