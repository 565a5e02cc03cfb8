"""The agenda of a theme, changed item by item: what each roundtable that is planned on it gets.

A roundtable that has started, or whose agenda was changed for it alone, keeps its own.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Unpack
from zoneinfo import ZoneInfo

from facilitator.core.errors import Refused
from facilitator.core.model import Item, Promise
from facilitator.core.replan import relisted
from facilitator.operations.item_details import (
    ItemDetails,
    columns_of,
    require_length,
    require_new,
    require_title,
    second_part,
    shrunk,
)
from facilitator.operations.items import require_a_day
from facilitator.operations.replanning import key_at
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import (
    agenda_of,
    agenda_times,
    items_of,
    load_programme,
    roundtables,
)


def move(store: Store, question: str, item: str, number: int, *, at: int) -> Changes:
    """Put an item (id) at a number of the agenda of a theme (question id), from 1."""
    with _changing(store, question, at) as plan:
        target = plan.find(item)
        others = [each.id for each in plan.items if each.id != item]
        if not 1 <= number <= len(plan.items):
            raise Refused(
                "“{title}” can come at 1 to {last}", title=target.title, last=len(plan.items)
            )
        if plan.items.index(target) != number - 1:
            plan.act.change(
                "item", item, position=key_at(plan.act, plan.agenda, others, number - 1)
            )
    return plan.act.changes


def add(
    store: Store,
    question: str,
    title: str,
    ms: int,
    /,
    *,
    at: int,
    after: str | None = None,
    **details: Unpack[ItemDetails],
) -> Changes:
    """Add an item of so many milliseconds: after another one (id), else at the end.

    A theme without an agenda gets one, and so does what is planned on it.
    """
    with _changing(store, question, at) as plan:
        words = require_new(title, ms)
        ids = [each.id for each in plan.items]
        place = len(ids) if after is None else plan.items.index(plan.find(after)) + 1
        plan.act.create(
            "item",
            **columns_of(plan.act, words, ms, **details),
            agenda=plan.agenda,
            position=key_at(plan.act, plan.agenda, ids, place),
            title=words,
            planned_ms=ms,
        )
    return plan.act.changes


def change(
    store: Store,
    question: str,
    item: str,
    /,
    *,
    at: int,
    title: str | None = None,
    ms: int | None = None,
    **details: Unpack[ItemDetails],
) -> Changes:
    """Change what the agenda says of an item; `ms` is how long it takes (milliseconds)."""
    with _changing(store, question, at) as plan:
        target = plan.find(item)
        words = target.title if title is None else require_title(title)
        length = target.planned_ms if ms is None else ms
        require_length(target, length)
        values = columns_of(plan.act, words, length, **details)
        plan.act.change("item", item, **{**values, "title": words, "planned_ms": length})
    return plan.act.changes


def promise(
    store: Store, question: str, item: str, promised: Promise | None, *, at: int
) -> Changes:
    """Promise something for an item (id), None: what each whole roundtable is promised."""
    return change(store, question, item, promise=promised, at=at)


def split(store: Store, question: str, item: str, ms: int, *, at: int) -> Changes:
    """Make an item two: the first takes `ms` (milliseconds), the second what is left."""
    with _changing(store, question, at) as plan:
        target, ids = plan.find(item), [each.id for each in plan.items]
        part = second_part(target, ms)
        plan.act.create(
            "item",
            **part,
            agenda=plan.agenda,
            position=key_at(plan.act, plan.agenda, ids, ids.index(item) + 1),
            planned_ms=target.planned_ms - ms,
        )
        plan.act.change("item", item, planned_ms=ms, shrink_to_ms=shrunk(target, ms))
    return plan.act.changes


def retime(store: Store, question: str, item: str, ms: int, *, at: int) -> Changes:
    """Let an item take so long (milliseconds)."""
    with _changing(store, question, at) as plan:
        target = plan.find(item)
        if ms < 0:
            raise Refused(
                "“{title}” cannot take less than 0 min: take it out instead", title=target.title
            )
        require_a_day(target, ms)
        plan.act.change("item", item, planned_ms=ms)
    return plan.act.changes


def rename(store: Store, question: str, item: str, title: str, *, at: int) -> Changes:
    """Give an item another title."""
    with _changing(store, question, at) as plan:
        plan.act.change("item", plan.find(item).id, title=require_title(title))
    return plan.act.changes


def take_out(store: Store, question: str, item: str, *, at: int) -> Changes:
    """Take an item out of the agenda; to undo it brings it back."""
    with _changing(store, question, at) as plan:
        plan.act.remove("item", plan.find(item).id)
    return plan.act.changes


@dataclass(frozen=True, slots=True)
class _Plan:
    """An agenda within an act, with its items as they stood before."""

    act: Act
    agenda: str
    items: tuple[Item, ...]

    def find(self, item: str) -> Item:
        """Return an item by id. Raises KeyError when it is not there."""
        found = next((each for each in self.items if each.id == item), None)
        if found is None:
            raise KeyError(item)
        return found


@contextmanager
def _changing(store: Store, question: str, at: int) -> Iterator[_Plan]:
    """Change the agenda of a theme; afterwards its items list when they would begin."""
    with store.act("change_agenda", at=at) as act:
        found = agenda_of(act.db, question)
        agenda = found[0] if found else _make(act, question)
        plan = _Plan(act.about(question), agenda, items_of(act.db, agenda))
        yield plan
        start, zone = agenda_times(act.db, agenda)
        after = items_of(act.db, agenda)
        known = ZoneInfo(zone or "UTC")
        listed = relisted(plan.items, after, at, zone=known, agenda_start=start)
        for item, clock in listed.items():
            act.change("item", item, start=clock)


def _make(act: Act, question: str) -> str:
    """Make an empty agenda for a theme, and for what is planned on it without one."""
    theme = next(each for each in load_programme(act.db).questions if each.id == question)
    made = act.create("agenda", question=question, title=theme.title, loaded_at=act.at)
    for each in roundtables(act.db):
        if each.question == question and each.started_at is None and each.agenda is None:
            act.change("roundtable", each.id, agenda=made)
    return made
