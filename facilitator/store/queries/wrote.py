"""Query: who has written in a roundtable, in the chat or beforehand, and on which question."""

from facilitator.store.sqlite import Connection

_WRITTEN = (
    "SELECT id FROM note WHERE roundtable = ? AND channel IN ('chat', 'written') AND NOT deleted"
)
_WHO = (
    "SELECT who, question.question FROM ("
    " SELECT organisation AS who FROM note_said_by WHERE note = :note AND NOT deleted"
    " UNION SELECT person FROM note_person WHERE note = :note AND NOT deleted)"
    " LEFT JOIN note_question AS question ON question.note = :note AND NOT question.deleted"
)


def load_wrote(db: Connection, roundtable: str) -> frozenset[tuple[str, str | None]]:
    """Return organisation and person ids, each with a question, or None where a note is on none.

    It looks at every note of the roundtable, so it is not for each act of the room.
    """
    notes = [note for (note,) in db.execute(_WRITTEN, (roundtable,))]
    return frozenset(
        (who, question) for note in notes for who, question in db.execute(_WHO, {"note": note})
    )
