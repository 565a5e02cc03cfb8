"""Questions that the window asked in the room, and that nobody answered while there was time."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from facilitator.core.model import Record
from facilitator.core.schedule import item_status
from facilitator.core.statuses import ItemStatus


class QuestionKind(StrEnum):
    """What was asked. What happens unanswered has happened: somebody may look at it afterwards."""

    PASSED_OVER = "passed over"  # items (ids): left for later
    STILL_WAITING = "still waiting"  # places in the queue (ids), at the end: not asked again
    GAP = "gap"  # that one (id): it is counted


@dataclass(frozen=True, slots=True)
class LeftQuestion:
    """One of them. `item` is what ran when it was asked, None before the start or after the end.

    `kind` is a QuestionKind, or a word of another version.
    """

    id: str
    kind: str
    subject: tuple[str, ...]
    item: str | None
    at: int


def is_open(record: Record, question: LeftQuestion, *, open_gaps: Collection[str]) -> bool:
    """Tell whether something is still to be said of a question: it may have settled itself since.

    `open_gaps` are the ids of those gaps that nobody has judged.
    """
    match question.kind:
        case QuestionKind.PASSED_OVER:
            waiting = (i.id for i in record.items if item_status(record, i) is ItemStatus.WAITING)
            return not set(question.subject).isdisjoint(waiting)
        case QuestionKind.STILL_WAITING:
            return not set(question.subject).isdisjoint(each.id for each in record.queue)
        case QuestionKind.GAP:
            return not set(question.subject).isdisjoint(open_gaps)
        case _:
            return True
