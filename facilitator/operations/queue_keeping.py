"""Closing and reopening the queue, and keeping those who wait for the next roundtable."""

from collections.abc import Collection

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, who_of
from facilitator.core.model import QueueEntry
from facilitator.core.order import key_between
from facilitator.operations.queue import order_suffix
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store
from facilitator.store.queries.parked import parked_entries


def close_queue(store: Store, roundtable: str, *, at: int) -> Changes:
    """Take no more hands on this item; a direct reply is still possible."""
    with store.act("close_queue", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_open()
        if room.record.roundtable.queue_closed:
            raise Refused("the queue is closed already: /open-queue opens it")
        act.change("roundtable", roundtable, queue_closed=1)
    return act.changes


def open_queue(store: Store, roundtable: str, *, at: int) -> Changes:
    """Take hands again."""
    with store.act("open_queue", at=at) as act:
        room = enter(act.about(roundtable), roundtable)
        room.require_open()
        if not room.record.roundtable.queue_closed:
            raise Refused("the queue is open already: /close-queue closes it")
        act.change("roundtable", roundtable, queue_closed=0)
    return act.changes


def park_queue(
    store: Store, roundtable: str, entries: Collection[str] | None = None, *, at: int
) -> Changes:
    """Keep those who wait by certain entries (ids) for the next roundtable on the same theme.

    Without any: everybody who still waits, on any item.
    """
    with store.act("park_queue", at=at) as act:
        record = enter(act, roundtable).record
        chosen = [each for each in record.queue if entries is None or each.id in entries]
        if not chosen:
            raise Refused("nobody is waiting: there is nobody to keep for the next roundtable")
        act.about(*(entry.id for entry in chosen))
        for entry in record.queue:
            if any(_is_same(entry, each) for each in chosen):
                act.change("queue", entry.id, parked_at=at)
    return act.changes


def _is_same(entry: QueueEntry, other: QueueEntry) -> bool:
    """Tell whether two entries are one place in one queue, which two laptops may have made."""
    return entry.item == other.item and who_of(entry).same_as(who_of(other))


def take_over_parked(room: Room, at: int) -> tuple[str, ...]:
    """Queue up who was parked by an earlier roundtable, in a room just opened; returns the entries.

    They ask anew, with the reason they gave; whoever is not here stays parked.
    """
    act = room.act
    made: dict[str, Who] = {}
    position: str | None = None
    for old in parked_entries(act.db, room.record.roundtable):
        who = who_of(old)
        if room.is_absent(who):
            continue
        act.change("queue", old.id, left_at=at)
        if any(who.same_as(each) for each in made.values()):
            continue
        position = key_between(position, None, suffix=order_suffix())
        entry = act.create_once(
            "queue",
            room.id,
            old.id,
            roundtable=room.id,
            item=room.item_id,
            person=who.person,
            organisation=who.organisation,
            reason=old.reason,
            kind="hand",  # what it replied to was said in another meeting
            mode="remote" if room.is_remote(who) else "room",
            asked_at=at,
            position=position,
        )
        made[entry] = who
    return tuple(made)
