"""Queries: what was asked in a room and left unanswered."""

from facilitator.core.left_questions import LeftQuestion
from facilitator.store.queries.judging import is_instant, is_text, texts
from facilitator.store.sqlite import Connection


def left_questions(db: Connection, roundtable: str) -> tuple[LeftQuestion, ...]:
    """Return the questions left unanswered in a roundtable, oldest first."""
    rows = db.execute(
        "SELECT id, kind, subject, item, at FROM left_question"
        " WHERE roundtable = ? AND NOT deleted ORDER BY at, id",
        (roundtable,),
    )
    return tuple(
        LeftQuestion(row_id, kind, texts(subject), item if is_text(item) else None, at)
        for row_id, kind, subject, item, at in rows
        if is_text(row_id) and is_text(kind) and is_instant(at)
    )
