"""Questions that the window asked in the room, and that nobody answered while there was time."""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from facilitator.core.attribution import STRICTNESS, effective
from facilitator.core.model import OFF_THE_RECORD, Note, Promise, Record
from facilitator.core.schedule import item_status
from facilitator.core.statuses import ItemStatus


class QuestionKind(StrEnum):
    """What was asked. What happens unanswered has happened: somebody may look at it afterwards."""

    PASSED_OVER = "passed over"  # items (ids): left for later
    STILL_WAITING = "still waiting"  # places in the queue (ids), at the end: not asked again
    GAP = "gap"  # that one (id): it is counted
    STILL_HERE = "still here"  # who was to have left (an id of the roll): counted as here
    NOT_TOLD = "not told"  # who came late (ids of the roll): has not heard the promise
    RULE_ENDED = "rule ended"  # with its item (an id): notes are no longer under it
    UNENDED = "unended"  # the roundtable (id): it counts to its last act
    STRICTER = "stricter"  # notes (ids) that took a rule that was promised elsewhere
    LOOSENED = "loosened"  # a note, item or the roundtable (id), in vain: more was in force


class LeftQuestion(NamedTuple):
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

    `open_gaps` are the ids of those gaps that nobody has judged; the record has its notes.
    """
    subject = question.subject
    match question.kind:
        case QuestionKind.PASSED_OVER:
            waiting = (i.id for i in record.items if item_status(record, i) is ItemStatus.WAITING)
            found = not set(subject).isdisjoint(waiting)
        case QuestionKind.STILL_WAITING:
            found = not set(subject).isdisjoint(each.id for each in record.queue)
        case QuestionKind.GAP:
            found = not set(subject).isdisjoint(open_gaps)
        case QuestionKind.STILL_HERE:
            found = any(_is_said_to_stay(record, question, each) for each in subject)
        case QuestionKind.NOT_TOLD:
            found = bool(never_told(record, subject))
        case QuestionKind.RULE_ENDED:
            found = any(_is_under_less(record, question, note) for note in record.notes)
        case QuestionKind.STRICTER:
            found = any(n.id in subject and n.attribution is not None for n in record.notes)
        case QuestionKind.UNENDED:
            found = record.roundtable.ended_at is None
        case _:
            found = True
    return found


def once(found: Iterable[LeftQuestion]) -> list[LeftQuestion]:
    """Keep what was asked and left twice once, and all who came late together."""
    kept: dict[tuple[str, tuple[str, ...]], LeftQuestion] = {}
    for each in found:
        late = each.kind == QuestionKind.NOT_TOLD
        key = each.kind, () if late else each.subject
        before = kept[key].subject if late and key in kept else ()
        kept[key] = each._replace(subject=tuple(dict.fromkeys((*before, *each.subject))))
    return list(kept.values())


def never_told(record: Record, people: Collection[str]) -> tuple[str, ...]:
    """Return who of some came late and never heard the promise, here or gone since; ids."""
    late = (p for p in record.presence if p.arrived_at is not None and p.heard_promise_at is None)
    return tuple(p.who for p in late if p.who in people)


def _is_said_to_stay(record: Record, question: LeftQuestion, who: str) -> bool:
    """Tell whether somebody is still counted as here who was to have left, and is unheard since."""
    if any(t.begin >= question.at and who in (t.person, t.organisation) for t in record.turns):
        return False
    found = (p for p in record.presence if p.who == who and p.present)
    return any(p.leaves_at is not None and p.leaves_at <= question.at for p in found)


def _is_under_less(record: Record, question: LeftQuestion, note: Note) -> bool:
    """Tell whether a note of the item after a rule's end is not kept as strictly as before it."""
    rule = next((each.rule for each in record.stricter if each.id in question.subject), None)
    if rule is None or note.item != question.item:
        return False
    kept = effective(note, record.roundtable.promise)
    if kept is None:
        return False
    return rule == OFF_THE_RECORD or STRICTNESS.index(kept) < STRICTNESS.index(Promise(rule))
