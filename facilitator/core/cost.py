"""Time left for a question, in all or by organisation, to end as planned. Advice, never applied."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from facilitator.core.advice import ANOTHER_TIME_MS, LATE_MS
from facilitator.core.airtime import heard_on, wrote_on
from facilitator.core.floor import Who, is_absent
from facilitator.core.methods import Meaning, meaning_of
from facilitator.core.model import Item, Organisation, Programme, Question, Record
from facilitator.core.schedule import projected_starts
from facilitator.core.state import State
from facilitator.core.statuses import LIVE, ItemStatus

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class PerOrganisation:
    """Whole minutes for each of those still to be heard on the running question."""

    minutes: int
    organisations: tuple[Organisation, ...]
    question: Question | None


@dataclass(frozen=True, slots=True)
class PerQuestion:
    """Whole minutes for each question of the agenda that is not done with."""

    minutes: int
    questions: int


Cost = PerOrganisation | PerQuestion


def cost(programme: Programme, record: Record, state: State) -> Cost | None:
    """Return what may still be spent so that a late roundtable ends as planned, where it helps.

    With several questions left in the agenda: on each of them. Otherwise, while the floor is free:
    on each member organisation that is here and was not heard on the running question, nor has
    written on it. Everything else keeps its minutes. None when it will not end late: then there is
    time in hand; and when nothing is left to spend, or nobody may take so much in one turn.
    """
    item = state.item
    late = LATE_MS <= state.over_ms < ANOTHER_TIME_MS
    if item is None or state.status not in LIVE or not late:
        return None
    questions = _questions_left(state)
    if len(questions) > 1:
        each = _most(record, state, lambda ms: _spent_on(state, questions, ms))
        return PerQuestion(each, len(questions)) if each else None
    question = _asked(programme, record, item.item)
    unheard = _unheard(programme, record, question)
    # A round has a limit of its own, and in a break nobody is to be heard.
    if meaning_of(item.item) is not Meaning.DISCUSSION or not unheard:
        return None
    used, count = item.elapsed_ms, len(unheard)
    each = _most(record, state, lambda ms: (_allotted(item.item, used + count * ms),))
    most = item.item.per_turn_ms
    helps = each > 0 and (most is None or each * _MINUTE < most)
    return PerOrganisation(each, unheard, question) if helps else None


def _questions_left(state: State) -> tuple[str, ...]:
    """Return the questions that running and waiting items name, by id, in order."""
    open_ones = (ItemStatus.RUNNING, ItemStatus.WAITING)
    named = (each.item.question for each in state.items if each.status in open_ones)
    return tuple(dict.fromkeys(each for each in named if each is not None))


def _asked(programme: Programme, record: Record, item: Item) -> Question | None:
    asked = item.question or record.roundtable.question
    return next((each for each in programme.questions if each.id == asked), None)


def _unheard(
    programme: Programme, record: Record, question: Question | None
) -> tuple[Organisation, ...]:
    asked = question.id if question else None
    heard = heard_on(programme, record, asked) | wrote_on(record, asked)
    return tuple(
        each
        for each in programme.members
        if each.id not in heard and not is_absent(record, programme, Who(None, each.id))
    )


def _spent_on(state: State, questions: Collection[str], ms: int) -> tuple[Item, ...]:
    """Return the open items with so much for each question: all of it in its first item."""
    spent: set[str] = set()
    changed: list[Item] = []
    for each in state.items:
        item = each.item
        if item.question not in questions or each.status not in (
            ItemStatus.RUNNING,
            ItemStatus.WAITING,
        ):
            continue
        more = 0 if item.question in spent else ms
        spent |= {item.question or ""}
        changed.append(_allotted(item, each.elapsed_ms + more))
    return tuple(changed)


def _allotted(item: Item, ms: int) -> Item:
    return replace(item, added_ms=ms - item.planned_ms)


def _most(record: Record, state: State, spend: Callable[[int], tuple[Item, ...]]) -> int:
    """Return the most whole minutes that can be spent and still end as planned, 0 for none."""
    planned_end = state.planned_end
    if planned_end is None:
        return 0
    low, high = 0, max(0, planned_end - state.now) // _MINUTE + 1
    while high - low > 1:
        middle = (low + high) // 2
        changed = {each.id: each for each in spend(middle * _MINUTE)}
        items = tuple(changed.get(each.id, each) for each in record.items)
        _, end = projected_starts(replace(record, items=items), state.now)
        if end is not None and end <= planned_end:
            low = middle
        else:
            high = middle
    return low
