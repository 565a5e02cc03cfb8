"""Title and date of an agenda, as its file named them."""

from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection


def agenda_title(db: Connection, agenda: str | None) -> tuple[str, str | None]:
    """Return an agenda's title, empty where it has none, and its date (ISO)."""
    row = db.execute("SELECT title, date FROM agenda WHERE id = ?", (agenda,)).fetchone()
    return ("", None) if row is None else (judging.text(row[0]), judging.text(row[1]) or None)
