"""Queries: coverage matrix, notes on the record by question and organisation."""

from facilitator.store.queries.note_words import ON_RECORD
from facilitator.store.sqlite import Connection

Counts = dict[tuple[str, str], int]  # by ids of question and organisation

# A person who said it brings their organisation; UNION counts the two once.
SPEAKING = (
    "SELECT note, organisation FROM note_said_by WHERE NOT deleted"
    " UNION SELECT note, organisation FROM note_person JOIN person ON person.id = person"
    " WHERE NOT note_person.deleted AND NOT person.deleted"
)
_COUNTS = (
    "SELECT asked.question, organisation.id, count(*)"
    f" FROM ({SPEAKING}) AS speaking"
    " JOIN note_question AS asked ON asked.note = speaking.note AND NOT asked.deleted"
    " JOIN organisation ON organisation.id = speaking.organisation AND NOT organisation.deleted"
    f" JOIN note ON note.id = speaking.note AND NOT note.deleted AND {ON_RECORD}"
    " GROUP BY asked.question, organisation.id"
)


def count_coverage(db: Connection) -> Counts:
    """Count the notes on the record, each once a cell; a cell without one is left out."""
    rows = db.execute(_COUNTS).fetchall()
    return {(question, organisation): count for question, organisation, count in rows}
