"""Comments: what was sent to somebody to be agreed to, by when, and how it was answered.

How a quote was answered is what those said whose word it takes: that is consent, kept once. Only
what nobody's consent is asked for, an action, has an answer of its own.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.consent import Answer, Consent, Party, Scope, parties_of
from facilitator.core.model import Note, Programme
from facilitator.core.text import fold

ANSWER_WITHIN = 14  # days, where nobody says by when


class Sent(NamedTuple):
    """What was sent, and to whom: a note, or a question on which a view was asked for (ids)."""

    party: Party
    note: str | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """That something was sent on a day, to be answered by another (ISO; empty where none was said).

    `said` are the words of the note as they were sent, `reply` what came back, as it was pasted.
    """

    sent: Sent
    day: str = ""
    by: str = ""
    said: str = ""
    reply: str = ""
    answer: Answer = Answer.ASKED
    id: str = ""  # empty where it was asked for in the table of consents alone


class State(StrEnum):
    """How it stands with what was sent, or might be."""

    NOT_SENT = "not sent"
    SENT = "sent"
    OVERDUE = "overdue"
    NO_ANSWER = "no answer"
    ASK_AGAIN = "ask again"  # the note says something else than what was sent, or it has ended
    REPLIED = "replied"  # and nobody has said yet what that means
    AGREED = "agreed as written"
    CHANGED = "agreed as changed"
    REFUSED = "refused"
    ANSWERED = "answered"  # the view that was asked for is among the notes

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done about it."""
        return self in _OPEN

    @property
    def is_unanswered(self) -> bool:
        """Whether it was sent, and nothing came back."""
        return self in _UNANSWERED


_UNANSWERED = frozenset({State.SENT, State.OVERDUE, State.NO_ANSWER})
_OPEN = _UNANSWERED | {State.ASK_AGAIN, State.REPLIED}


def covered(note: Note, party: Party, programme: Programme) -> tuple[Party, ...]:
    """Return whose word an answer of somebody is: an organisation answers for its people as well.

    Nobody where they are not among those who said it.
    """
    wanted = parties_of(note, programme)
    if party.person is not None:
        return tuple(each for each in wanted if each == party)
    homes = {each.id: each.organisation for each in programme.people}
    return tuple(
        each
        for each in wanted
        if each == party or (each.person and homes.get(each.person) == party.organisation)
    )


def state_of_note(
    comment: Comment, text: str, wanted: Collection[Party], given: Iterable[Consent], today: str
) -> State:
    """Return how it stands with a note that says `text` now.

    `wanted` is whose word it takes, `given` what was answered to its wording; today is an ISO day.
    """
    ids = {each.id for each in wanted}
    said = [each for each in given if each.scope is Scope.WORDING and each.party in ids]
    answers = [each.answer for each in said] if wanted else [comment.answer]
    is_edited = fold(comment.said) != fold(text)
    if any(each.takes_away for each in answers):
        return State.REFUSED
    if Answer.CHANGED in answers:
        return State.CHANGED
    if len(answers) >= len(wanted) and all(each.is_agreed for each in answers):
        held = is_edited if not wanted else not all(each.holds(today, text) for each in said)
        return State.ASK_AGAIN if held else State.AGREED
    if is_edited:
        return State.ASK_AGAIN
    if comment.reply:
        return State.REPLIED
    return _unanswered(comment, answers, today)


def state_of_question(comment: Comment, *, has_view: bool, today: str) -> State:
    """Return how it stands with a question; `has_view` tells whether they said something on it."""
    if has_view:
        return State.ANSWERED
    if comment.reply:
        return State.REPLIED
    return _unanswered(comment, [comment.answer], today)


def _unanswered(comment: Comment, answers: Sequence[Answer], today: str) -> State:
    if Answer.NO_ANSWER in answers:
        return State.NO_ANSWER
    return State.OVERDUE if comment.by and comment.by < today else State.SENT
