"""Queries: guests, who came to one roundtable and were on no roster before."""

from facilitator.store.bodies import lines_of
from facilitator.store.queries.touched import birth_of
from facilitator.store.sqlite import Connection


def guests(db: Connection) -> tuple[str, ...]:
    """Return the people (ids) who were added in the room of a roundtable: as here, there."""
    people = db.execute("SELECT id FROM person WHERE NOT deleted ORDER BY id").fetchall()
    return tuple(person for (person,) in people if _came_to_a_room(db, person))


def _came_to_a_room(db: Connection, person: str) -> bool:
    birth = birth_of(db, person)
    if birth is None:
        return False
    body = db.execute("SELECT body FROM journal WHERE seq = ?", (birth.seq,)).fetchone()[0]
    return any(
        (table, patch.get("present")) == ("attendance", [None, 1]) and row_id.endswith(f" {person}")
        for table, row_id, patch in lines_of(body)
    )
