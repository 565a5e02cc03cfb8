"""Items of a roundtable that still wait: what the agenda says of them, and one made two."""

from typing import Unpack

from facilitator.core.errors import Refused
from facilitator.core.model import Item
from facilitator.core.schedule import item_status
from facilitator.core.statuses import ItemStatus
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.operations.item_details import (
    ItemDetails,
    columns_of,
    require_length,
    require_title,
    second_part,
    shrunk,
)
from facilitator.operations.items import find_item
from facilitator.operations.own_agenda import enter_agenda, plan_anew
from facilitator.operations.replanning import key_at
from facilitator.operations.room import Room
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.journal import Act

_NOT_CHANGED = {
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is running: only what is still to come can be changed"
    ),
    ItemStatus.DONE: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is done: only what is still to come can be changed"
    ),
    ItemStatus.SKIPPED: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is left out: bring it back first"
    ),
}


def change_item(
    store: Store,
    roundtable: str,
    item: str,
    *,
    at: int,
    title: str | None = None,
    ms: int | None = None,
    **details: Unpack[ItemDetails],
) -> Changes:
    """Change what the agenda says of a waiting item; `ms` is how long it may take (milliseconds).

    Once the roundtable runs its plan stays as it was: starts follow from what runs.
    """
    with store.act("change_item", at=at) as act:
        room, target = _waiting(act, roundtable, item)
        started = room.record.roundtable.started_at is not None
        words = target.title if title is None else require_title(title)
        length = target.allotted_ms if ms is None else ms
        require_length(target, length)
        if started and "start" in details:
            raise Refused("the roundtable has started: “{title}” follows what runs", title=words)
        values = columns_of(act, words, length, **details)
        act.about(target.id).change("item", target.id, **{**values, "title": words})
        if started:
            act.change("item", target.id, added_ms=length - target.planned_ms)
        else:
            act.change("item", target.id, planned_ms=length)
            plan_anew(room)
    return act.changes


def split_item(store: Store, roundtable: str, item: str, ms: int, *, at: int) -> Changes:
    """Make a waiting item two: the first takes `ms` (milliseconds), the second what is left.

    Once the roundtable runs the second was never planned, as with any that is added then.
    """
    with store.act("split_item", at=at) as act:
        room, target = _waiting(act, roundtable, item)
        started = room.record.roundtable.started_at is not None
        part, rest = second_part(target, ms), target.allotted_ms - ms
        agenda, ids = room.record.roundtable.agenda, [each.id for each in room.record.items]
        act.create(
            "item",
            **part,
            agenda=agenda,
            position=key_at(act, agenda, ids, ids.index(target.id) + 1),
            planned_ms=0 if started else rest,
            added_ms=rest if started else 0,
        )
        act.about(target.id).change("item", target.id, shrink_to_ms=shrunk(target, ms))
        if started:
            act.change("item", target.id, added_ms=ms - target.planned_ms)
        else:
            act.change("item", target.id, planned_ms=ms)
            plan_anew(room)
    return act.changes


def _waiting(act: Act, roundtable: str, item: str) -> tuple[Room, Item]:
    """Return the room with an agenda of its own, and the item (id) in it, which has to wait."""
    room = enter_agenda(act, roundtable)
    target = find_item(room, item)
    where = item_status(room.record, target)
    if where is not ItemStatus.WAITING:
        raise Refused(_NOT_CHANGED[where], title=target.title)
    return room, target
