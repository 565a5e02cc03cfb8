"""Wordings of comments: how it stands with what was sent, and which of it is shown."""

from collections.abc import Sequence

from facilitator.core.comments import State
from facilitator.core.consent import Answer
from facilitator.operations.comment_list import STANDS, CommentRow, Shown
from facilitator.ui.local_forms import quoted
from facilitator.ui.texts import BY_COUNT, translate


def shown_choices() -> tuple[tuple[str, str], ...]:
    return (
        (Shown.EVERYTHING.value, translate("Comments", "Everything")),
        (Shown.NOT_SENT.value, translate("Comments", "Not sent yet")),
        (Shown.OPEN.value, translate("Comments", "Sent, and open")),
        (Shown.UNANSWERED.value, translate("Comments", "Unanswered")),
        (Shown.OVERDUE.value, translate("Comments", "Overdue")),
        (Shown.REPLIED.value, translate("Comments", "Replied, to be judged")),
        (Shown.ANSWERED.value, translate("Comments", "Answered")),
    )


def answer_choices() -> tuple[tuple[str, str], ...]:
    """Return what somebody may have answered, each with its words."""
    return (
        (Answer.AGREED.value, translate("Comments", "agreed as written")),
        (Answer.CHANGED.value, translate("Comments", "agreed as changed")),
        (Answer.REFUSED.value, translate("Comments", "refused")),
        (Answer.NO_ANSWER.value, translate("Comments", "no answer")),
    )


def state_in_words(row: CommentRow) -> str:
    """Return how it stands with what was sent, with the words they changed it to."""
    texts = {
        State.NOT_SENT: translate("Comments", "not sent"),
        State.SENT: translate("Comments", "sent"),
        State.OVERDUE: translate("Comments", "overdue"),
        State.NO_ANSWER: translate("Comments", "no answer"),
        State.ASK_AGAIN: translate("Comments", "edited since: send again"),
        State.REPLIED: translate("Comments", "replied: judge it"),
        State.AGREED: translate("Comments", "agreed as written"),
        State.CHANGED: translate("Comments", "agreed as changed"),
        State.REFUSED: translate("Comments", "refused"),
        State.ANSWERED: translate("Comments", "answered"),
    }
    words = f" {quoted(row.words)}" if row.words else ""
    return f"{texts[row.state]}{words}"


def counted(rows: Sequence[CommentRow], every: Sequence[CommentRow]) -> str:
    """Return "3 of 12 · 5 not sent · 4 unanswered · 2 overdue · 1 to be judged"."""
    parts = [translate("Comments", "{shown} of {all}").format(shown=len(rows), all=len(every))]
    numbers = {kind: sum(wanted(each.state) for each in rows) for kind, wanted in STANDS.items()}
    if numbers[Shown.NOT_SENT]:
        count = numbers[Shown.NOT_SENT]
        parts.append(translate("Comments", "%n not sent", "", BY_COUNT, count))
    if numbers[Shown.UNANSWERED]:
        count = numbers[Shown.UNANSWERED]
        parts.append(translate("Comments", "%n unanswered", "", BY_COUNT, count))
    if numbers[Shown.OVERDUE]:
        count = numbers[Shown.OVERDUE]
        parts.append(translate("Comments", "%n overdue", "", BY_COUNT, count))
    if numbers[Shown.REPLIED]:
        count = numbers[Shown.REPLIED]
        parts.append(translate("Comments", "%n to be judged", "", BY_COUNT, count))
    return " · ".join(parts)
