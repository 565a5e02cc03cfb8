"""Queries and writes for drafts: overwritten in place, not journalled."""

from facilitator.store.draft_text import Draft, KeptLine, read, written
from facilitator.store.file import Store
from facilitator.store.sqlite import Connection


def put_draft(store: Store, place: str, draft: Draft) -> None:
    """Overwrite what is kept for a place; an empty text without lines is no draft."""
    store.put_local("draft", place=place, text=written(draft), at=draft.at, began=draft.began)


def draft_of(db: Connection, place: str) -> Draft | None:
    """Return what is kept for a place, or None."""
    row = db.execute(
        "SELECT text, at, began FROM draft WHERE place = ? AND text != ''", (place,)
    ).fetchone()
    return None if row is None else read(*row)


def is_noted(db: Connection, roundtable: str, line: KeptLine) -> bool:
    """Tell whether a line did become a note, deleted since or not, or is what its note says."""
    text = line.text.strip("\n").rstrip()  # as it is sent
    if line.note:
        sql, key = "SELECT 1 FROM note WHERE id = ? AND text = ?", (line.note, text)
        return db.execute(sql, key).fetchone() is not None
    found = db.execute(
        "SELECT 1 FROM note WHERE roundtable = ? AND at = ? AND text = ?",
        (roundtable, line.began, text),
    ).fetchone()
    return found is not None
