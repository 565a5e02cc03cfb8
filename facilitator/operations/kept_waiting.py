"""Who was kept waiting with items that do not run now: brought along, or dropped."""

from collections.abc import Sequence

from facilitator.core.errors import Refused
from facilitator.core.floor import place_of_kind, position_at, who_of
from facilitator.core.model import QueueEntry
from facilitator.operations.queue import order_suffix
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def bring_waiting(store: Store, roundtable: str, *, at: int) -> Changes:
    """Let everybody who waits with another item wait with the running one, in one queue.

    They wait as long as they have, and before whoever raised a hand later; a direct reply becomes a
    hand, for what it replied to is over. Who has left stays where they are.
    """
    with store.act("bring_waiting", at=at) as act:
        room = enter(act, roundtable)
        room.require_started()
        if room.item_id is None:
            raise Refused("no item is running: /item N takes one")
        here = [e for e in _kept(room) if not room.is_absent(who_of(e))]
        if not here:
            raise Refused("nobody who is here waits with another item: there is nobody to bring")
        act.about(*(each.id for each in here))
        bring_along(room, here, room.queue, room.item_id, at)
    return act.changes


def bring_along(
    room: Room, entries: Sequence[QueueEntry], queue: Sequence[QueueEntry], item: str, at: int
) -> None:
    """Put entries of other items into the queue of an item, within an act; everybody once."""
    waiting = list(queue)
    for entry in _by_time(entries):
        if any(who_of(each).same_as(who_of(entry)) for each in waiting):
            room.act.change("queue", entry.id, left_at=at)
            continue
        index = place_of_kind(waiting, "hand", entry.asked_at)
        key = position_at(waiting, index, order_suffix())
        room.act.change("queue", entry.id, item=item, kind="hand", moved=0, position=key)
        waiting.insert(index, entry._replace(kind="hand", moved=False, position=key))


def drop_kept(store: Store, roundtable: str, *, at: int) -> Changes:
    """Let nobody wait any more with an item that does not run; once it has ended, nobody at all."""
    with store.act("drop_kept", at=at) as act:
        room = enter(act, roundtable)
        kept = _kept(room)
        if not kept:
            raise Refused("nobody waits with another item: there is nobody to drop")
        act.about(*(each.id for each in kept))
        for each in kept:
            act.change("queue", each.id, left_at=at)
    return act.changes


def _kept(room: Room) -> list[QueueEntry]:
    return _by_time([each for each in room.record.queue if each.item != room.item_id])


def _by_time(entries: Sequence[QueueEntry]) -> list[QueueEntry]:
    return sorted(entries, key=lambda each: (each.asked_at, each.id))
