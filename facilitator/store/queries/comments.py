"""Query: what was sent to be commented on, and what came back, from rows to values."""

from facilitator.core.comments import Comment, Sent
from facilitator.core.consent import Answer, Party
from facilitator.store.queries import judging
from facilitator.store.sqlite import Connection

_ANSWERS: dict[object, Answer] = {each.value: each for each in Answer}


def comments_of(db: Connection) -> tuple[Comment, ...]:
    """Return all that was sent, the oldest first; what was sent to nobody that is known is none."""
    rows = db.execute(
        "SELECT id, note, question, person, organisation, day, reply_by, said, reply, state"
        " FROM comment WHERE NOT deleted ORDER BY n"
    ).fetchall()
    return tuple(
        Comment(
            Sent(
                Party(judging.maybe(person), judging.maybe(organisation)),
                judging.maybe(note),
                judging.maybe(question),
            ),
            judging.day(day) or "",
            judging.day(by) or "",
            judging.text(said),
            judging.text(reply),
            Answer.ASKED if state is None else _ANSWERS.get(state, Answer.REFUSED),
            row_id,
        )
        for row_id, note, question, person, organisation, day, by, said, reply, state in rows
        if judging.is_text(row_id) and (person or organisation) and (note or question)
    )
