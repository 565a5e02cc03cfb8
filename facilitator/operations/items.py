"""Agenda items while the roundtable runs: next, go to, skip, extend, retime."""

from facilitator.core.errors import Refused
from facilitator.core.floor import entries_on, queue_of
from facilitator.core.model import Item
from facilitator.core.schedule import item_status, items_passed, next_item
from facilitator.core.statuses import ItemStatus
from facilitator.core.translating import QT_TRANSLATE_NOOP
from facilitator.operations.agendas import copied_id
from facilitator.operations.kept_waiting import bring_along
from facilitator.operations.own_agenda import enter_agenda, plan_anew
from facilitator.operations.room import Room, enter
from facilitator.operations.roundtables import end_runs
from facilitator.store.changes import Changes
from facilitator.store.file import Store

_DAY_MS = 24 * 3_600_000
_NOT_SKIPPED = {
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP("Sentences", "“{title}” is running: /next moves on"),
    ItemStatus.DONE: QT_TRANSLATE_NOOP("Sentences", "“{title}” is done: only waiting items can be"),
    ItemStatus.SKIPPED: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is skipped: only waiting items can be"
    ),
}
_NOT_RETIMED = {
    ItemStatus.RUNNING: QT_TRANSLATE_NOOP(
        "Sentences", "“{title}” is running: /extend changes its minutes"
    ),
    ItemStatus.DONE: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{title}” is done: /item {number} takes it up, then /extend changes its minutes",
    ),
    ItemStatus.SKIPPED: QT_TRANSLATE_NOOP(
        "Sentences",
        "“{title}” is skipped: /item {number} takes it up, then /extend changes its minutes",
    ),
}


def take_next_item(
    store: Store,
    roundtable: str,
    *,
    at: int,
    keep_waiting: bool = False,
    bring_waiting: bool = False,
) -> Changes:
    """Move on to the next item; the running turn ends at the same instant.

    Refused while people wait, unless `keep_waiting`: then they stay with the item they wait on; or
    `bring_waiting`: then they wait with the next one. A second call within 300 ms does nothing.
    """
    with store.act("next_item", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        if not room.bounced(at):
            if room.queue and not keep_waiting and not bring_waiting:
                raise Refused(
                    "{n} still waiting: /next! moves on and keeps them for later",
                    one="{n} still waiting: /next! moves on and keeps them for later",
                    n=len(room.queue),
                )
            following = next_item(room.record)
            if following is None:
                raise Refused("no item waits after this one: /end the roundtable")
            _take(room, following, at, bring_waiting=bring_waiting)
    return act.changes


def take_item(
    store: Store, roundtable: str, item: str, *, at: int, bring_waiting: bool = False
) -> Changes:
    """Go to an item by id, also back to one; its time adds up.

    Who waits stays with the old one, or waits with this one.
    """
    with store.act("take_item", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        target = find_item(room, item)
        if item_status(room.record, target) is ItemStatus.RUNNING:
            raise Refused("“{title}” is running already", title=target.title)
        _take(room, target, at, bring_waiting=bring_waiting)
    return act.changes


def _take(room: Room, item: Item, at: int, *, bring_waiting: bool) -> None:
    room.end_turns(at)
    end_runs(room, at)
    room.act.change("item", item.id, skipped=0)
    if room.record.roundtable.queue_closed:  # it was closed for the item before
        room.act.change("roundtable", room.id, queue_closed=0)
    room.act.create("run", roundtable=room.id, item=item.id, begin=at)
    if bring_waiting:
        waiting = entries_on(room.record, room.item_id)
        bring_along(room, waiting, queue_of(room.record, item.id), item.id, at)
    room.act.about(item.id)


def skip_item(store: Store, roundtable: str, item: str | None, *, at: int) -> Changes:
    """Leave out a waiting item: the one with that id, or the next to come."""
    with store.act("skip_item", at=at) as act:
        room = enter_agenda(act, roundtable)
        target = find_item(room, item) if item else next_item(room.record)
        if target is None:
            raise Refused("no item waits after this one: there is nothing to skip")
        where = item_status(room.record, target)
        if where is not ItemStatus.WAITING:
            raise Refused(_NOT_SKIPPED[where], title=target.title)
        act.about(target.id).change("item", target.id, skipped=1)
        plan_anew(room)
    return act.changes


def leave_out_passed(store: Store, roundtable: str, *, at: int) -> Changes:
    """Leave out the items that a jump ahead passed over; otherwise they come after the rest."""
    with store.act("leave_out_passed", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        passed = items_passed(room.record)
        if not passed:
            raise Refused("no item was passed over: there is nothing to leave out")
        act.about(*(each.id for each in passed))
        for item in passed:
            act.change("item", item.id, skipped=1)
    return act.changes


def extend_item(store: Store, roundtable: str, ms: int, *, at: int) -> Changes:
    """Give the running item more time, or less (milliseconds); the plan stays as it was."""
    with store.act("extend_item", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        item = room.item
        if item is None:
            raise Refused("no item is running: /item N takes one")
        if item.allotted_ms + ms < 0:
            minutes = item.allotted_ms / 60_000
            raise Refused(
                "“{title}” has only {minutes} min: no more can be taken away",
                title=item.title,
                minutes=f"{minutes:g}",
            )
        require_a_day(item, item.allotted_ms + ms)
        act.about(item.id).change("item", item.id, added_ms=item.added_ms + ms)
    return act.changes


def retime_item(store: Store, roundtable: str, item: str, ms: int, *, at: int) -> Changes:
    """Let a waiting item take so long (milliseconds); once it runs, the plan stays as it was."""
    with store.act("retime_item", at=at) as act:
        room = enter_agenda(act, roundtable)
        target = find_item(room, item)
        where = item_status(room.record, target)
        if where is not ItemStatus.WAITING:
            number = room.record.items.index(target) + 1
            raise Refused(_NOT_RETIMED[where], title=target.title, number=number)
        if ms < 0:
            raise Refused(
                "“{title}” cannot take less than 0 min: /skip leaves it out", title=target.title
            )
        require_a_day(target, ms)
        act.about(target.id)
        if room.record.roundtable.started_at is None:
            act.change("item", target.id, planned_ms=ms)
            plan_anew(room)
        else:
            act.change("item", target.id, added_ms=ms - target.planned_ms)
    return act.changes


def require_a_day(item: Item, ms: int) -> None:
    """Refuse lengths that only a slip of the keyboard can mean."""
    if ms > _DAY_MS:
        raise Refused("“{title}” would take more than a day: give it less", title=item.title)


def find_item(room: Room, item: str) -> Item:
    """Return an item of the roundtable by id, also by that of the item it is a copy of.

    Raises KeyError when it is not there.
    """
    copy = copied_id(room.record.roundtable.agenda, item)
    for each in room.record.items:
        if each.id in (item, copy):
            return each
    raise KeyError(item)
