"""Replanning of items still to come: before the start of the plan, and never the running clock."""

import secrets
from typing import Unpack

from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.core.order import DIGITS, key_between
from facilitator.core.schedule import item_status, running_item
from facilitator.core.statuses import ItemStatus
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.operations.item_details import (
    ItemDetails,
    columns_of,
    require_new,
    require_title,
)
from facilitator.operations.items import find_item
from facilitator.operations.own_agenda import enter_agenda, plan_anew, with_own_agenda
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act
from facilitator.store.queries.programme import item_positions

_NOT_MOVED = {
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is running: only what is still to come can be moved"
    ),
    ItemStatus.DONE: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is done: only what is still to come can be moved"
    ),
    ItemStatus.SKIPPED: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is skipped: only what is still to come can be moved"
    ),
}
_NOT_RESTORED = {
    ItemStatus.WAITING: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is waiting: only what was left out can be brought back"
    ),
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is running: only what was left out can be brought back"
    ),
    ItemStatus.DONE: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is done: only what was left out can be brought back"
    ),
}


def move_item(store: Store, roundtable: str, item: str, number: int, *, at: int) -> Changes:
    """Put a waiting item at a number of the agenda (from 1), after the running one.

    Once it runs it keeps its planned start, so that planned against actual stays true.
    """
    with store.act("move_item", at=at) as act:
        room = enter_agenda(act, roundtable)
        target = find_item(room, item)
        _require_waiting(room, target)
        others = [each for each in room.record.items if each.id != target.id]
        earliest = _earliest(room, others)
        if not earliest < number <= len(others) + 1:
            if not earliest:
                raise Refused(
                    "“{title}” can come at 1 to {last}", title=target.title, last=len(others) + 1
                )
            raise Refused(
                "“{title}” can come at {first} to {last}: after the running item",
                title=target.title,
                first=earliest + 1,
                last=len(others) + 1,
            )
        if room.record.items.index(target) != number - 1:
            key = key_at(
                act, room.record.roundtable.agenda, [each.id for each in others], number - 1
            )
            act.about(target.id).change("item", target.id, position=key)
            plan_anew(room)
    return act.changes


def add_item(
    store: Store,
    roundtable: str,
    title: str,
    ms: int,
    *,
    at: int,
    after: str | None = None,
    **details: Unpack[ItemDetails],
) -> Changes:
    """Add an item of so many milliseconds: after another one (id), else at the end.

    Before the start it is planned like the others. Later it was never planned: its planned minutes
    are 0, what it may take is added, and it has no planned start. That is how it is told from them.
    """
    with store.act("add_item", at=at) as act:
        room = enter_agenda(act, roundtable)
        words = require_new(title, ms)
        items = list(room.record.items)
        place = len(items) if after is None else items.index(find_item(room, after)) + 1
        place = max(place, _earliest(room, items))
        started = room.record.roundtable.started_at is not None
        if started:
            details.pop("start", None)  # it follows what runs
        agenda = room.record.roundtable.agenda
        added = act.create(
            "item",
            **columns_of(act, words, ms, **details),
            agenda=agenda,
            position=key_at(act, agenda, [each.id for each in items], place),
            title=words,
            planned_ms=0 if started else ms,
            added_ms=ms if started else 0,
        )
        act.about(added)
        plan_anew(room)
    return act.changes


def restore_item(store: Store, roundtable: str, item: str, *, at: int) -> Changes:
    """Bring an item back that was left out; it waits where it stood."""
    with store.act("restore_item", at=at) as act:
        room = enter_agenda(act, roundtable)
        target = find_item(room, item)
        where = item_status(room.record, target)
        if where is not ItemStatus.SKIPPED:
            raise Refused(_NOT_RESTORED[where], title=target.title)
        act.about(target.id).change("item", target.id, skipped=0)
        plan_anew(room)
    return act.changes


def rename_item(store: Store, roundtable: str, item: str, title: str, *, at: int) -> Changes:
    """Give an item of a roundtable another title, afterwards too: it stands in the write-up."""
    with store.act("rename_item", at=at) as act:
        room = with_own_agenda(enter(act, roundtable))
        target = find_item(room, item)
        act.about(target.id).change("item", target.id, title=require_title(title))
    return act.changes


def _require_waiting(room: Room, item: Item) -> None:
    where = item_status(room.record, item)
    if where is not ItemStatus.WAITING:
        raise Refused(_NOT_MOVED[where], title=item.title)


def _earliest(room: Room, items: list[Item]) -> int:
    """Return behind how many of these items a waiting one may come: behind the running one."""
    current = running_item(room.record)
    ids = [each.id for each in items]
    return ids.index(current.id) + 1 if current is not None and current.id in ids else 0


def key_at(act: Act, agenda: str | None, ids: list[str], place: int) -> str:
    """Return the order key that puts an item at a place (from 0) among others, in their order."""
    positions = item_positions(act.db, agenda)
    before = positions[ids[place - 1]] if place > 0 else None
    after = positions[ids[place]] if place < len(ids) else None
    return key_between(before, after, suffix=secrets.choice(DIGITS[1:]))
