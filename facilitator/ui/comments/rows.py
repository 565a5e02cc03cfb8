"""Columns and rows of the table of comments."""

from collections.abc import Callable, Iterator, Sequence

from facilitator.core.comments import Sent, State
from facilitator.core.consent import Answer, Party
from facilitator.core.instants import clock_time
from facilitator.core.model import Programme
from facilitator.operations.comment_list import CommentRow
from facilitator.ui.comments.words import answer_choices, state_in_words
from facilitator.ui.consents.answer_table import STATE
from facilitator.ui.local_forms import quoted
from facilitator.ui.texts import translate
from facilitator.ui.widgets.editable_rows import Column, Row

WHAT, SENT, BY, REPLY = "what", "sent", "by", "reply"
_BETWEEN = "|"  # parts of a row's id, which are ids
_ANSWERS = {
    State.AGREED: Answer.AGREED,
    State.CHANGED: Answer.CHANGED,
    State.REFUSED: Answer.REFUSED,
    State.NO_ANSWER: Answer.NO_ANSWER,
}


def comment_columns() -> tuple[Column, ...]:
    """Return the columns from left to right."""
    return (
        Column("to", translate("Comments", "Sent to"), 16, editable=False, lead=True),
        Column(WHAT, translate("Comments", "What"), 0, editable=False),
        Column(SENT, translate("Comments", "Sent"), 11, editable=False, quiet=True),
        Column(BY, translate("Comments", "Answer by"), 12),
        Column(STATE, translate("Comments", "State"), 22, choices=answer_choices()),
        Column(REPLY, translate("Comments", "What they replied"), 26),
    )


def id_of(row: CommentRow) -> str:
    sent = row.comment.sent
    parts = (sent.note, sent.question, sent.party.person, sent.party.organisation)
    return _BETWEEN.join(each or "" for each in parts)


def sent_of(row_id: str) -> Sent:
    """Return what a row is about."""
    note, question, person, organisation = row_id.split(_BETWEEN)
    return Sent(Party(person or None, organisation or None), note or None, question or None)


def table_rows(
    rows: Sequence[CommentRow], programme: Programme, prose: Callable[[str], str]
) -> Iterator[Row]:
    """Yield the rows as they are shown; `prose` gives a note's text without its sigils."""
    names = names_in(programme)
    for each in rows:
        comment = each.comment
        reply = " ".join(comment.reply.split())
        shown = (
            names.get(each.party.id, translate("Comments", "somebody")),
            what_of(each, prose),
            comment.day,
            comment.by,
        )
        answer = _ANSWERS.get(each.state)
        state = (answer.value if answer else "", reply)
        yield Row(
            id_of(each),
            (*shown, state_in_words(each), reply),
            (*shown, *state),
            quiet=each.state is State.NOT_SENT,
        )


def names_in(programme: Programme) -> dict[str, str]:
    """Return what everybody and every organisation is called, by id."""
    names = {each.id: each.short for each in programme.organisations}
    return names | {each.id: each.name for each in programme.people}


def what_of(row: CommentRow, prose: Callable[[str], str]) -> str:
    """Return where and when a note was taken, and what it says; or which view was asked for."""
    if row.note is None:
        code = row.question.code if row.question else ""
        return translate("Comments", "their view on {question}").format(question=code)
    words = quoted(" ".join(prose(row.note.text).split()))
    if row.roundtable is None:
        return words
    where = translate("Comments", "R{number}").format(number=row.roundtable.label)
    return f"{where} {clock_time(row.note.at, row.roundtable.zone)} {words}"
