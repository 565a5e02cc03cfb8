"""News of others: what they have committed to a programme file that is open here."""

from facilitator.store.bodies import lines_of
from facilitator.store.changes import Changes
from facilitator.store.sqlite import Connection


def data_version(db: Connection) -> int:
    """Return a number that is another one as soon as another connection has committed."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def commits_since(db: Connection, after: int, *, but_of: str) -> tuple[Changes, ...]:
    """Return what the commits after a sequence number changed, those of one site left out."""
    lines = db.execute(
        "SELECT id, verb, subject, body FROM journal WHERE seq > ? AND site <> ? ORDER BY seq",
        (after, but_of),
    ).fetchall()
    return tuple(
        Changes(verb, commit, tuple(subject.split()), _rows(db, verb, body))
        for commit, verb, subject, body in lines
    )


def _rows(db: Connection, verb: str, body: str) -> frozenset[tuple[str, str]]:
    # Imported late: a start has no news of others.
    from facilitator.store.privacy.redaction import FORGET_PERSON, STRIKE_WORDS

    rows = frozenset((table, row_id) for table, row_id, _ in lines_of(body))
    # What went may have stood in any note, of which the commit is silent.
    if verb in (FORGET_PERSON, STRIKE_WORDS):
        rows |= {("note", row_id) for (row_id,) in db.execute("SELECT id FROM note")}
    return rows
