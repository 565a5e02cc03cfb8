"""The queue: who asks for the floor on the running item."""

import secrets

from facilitator.core.errors import Refused
from facilitator.core.floor import (
    FACILITATOR,
    Who,
    place_of_kind,
    position_at,
    queue_position,
    who_of,
)
from facilitator.core.model import QueueEntry
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def raise_hand(
    store: Store, roundtable: str, who: Who, *, at: int, reason: str = "", reply: bool = False
) -> Changes:
    """Put somebody in the queue: a hand at the end, a reply after the replies. Once each."""
    with store.act("raise_hand", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        room.require_present(who)
        if _entry(room, who) is not None:
            raise Refused("{who} is in the queue already: /unq takes them out", who=room.label(who))
        kind = "reply" if reply else "hand"
        if room.record.roundtable.queue_closed and not reply:
            raise Refused(
                "the queue is closed, so no hand of {who}: /qq takes a direct reply,"
                " /open-queue opens it",
                who=room.label(who),
            )
        entry = act.create(
            "queue",
            roundtable=roundtable,
            item=room.item_id,
            person=who.person,
            organisation=who.organisation,
            reason=reason,
            kind=kind,
            mode="remote" if room.is_remote(who) else "room",
            asked_at=at,
            position=queue_position(room.queue, kind, order_suffix()),
        )
        act.about(entry)
        for kept in room.record.queue:  # on other items: this hand takes their place
            if who_of(kept).same_as(who):
                act.change("queue", kept.id, left_at=at)
    return act.changes


def reply_directly(
    store: Store, roundtable: str, who: Who, *, at: int, reason: str = ""
) -> Changes:
    """Put somebody in the queue before the hands; also while it is closed."""
    return raise_hand(store, roundtable, who, at=at, reason=reason, reply=True)


def raise_own_hand(store: Store, roundtable: str, *, at: int) -> Changes:
    """Put the facilitator in the queue, who does not come before those who wait."""
    return raise_hand(store, roundtable, FACILITATOR, at=at)


def leave_queue(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Take somebody out of the queue."""
    with store.act("leave_queue", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        act.about(entry.id)
        room.leave_queue(who_of(entry), at)
    return act.changes


def move_in_queue(store: Store, roundtable: str, who: Who, position: int, *, at: int) -> Changes:
    """Put somebody at a position (from 1) of the queue, where later replies leave them."""
    with store.act("move_in_queue", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        others = [each for each in room.queue if each.id != entry.id]
        if not 1 <= position <= len(others) + 1:
            raise Refused(
                "the queue has positions 1 to {last}: choose one of them", last=len(others) + 1
            )
        act.about(entry.id).change(
            "queue", entry.id, position=position_at(others, position - 1, order_suffix()), moved=1
        )
    return act.changes


def give_reason(store: Store, roundtable: str, who: Who, reason: str, *, at: int) -> Changes:
    """Say what somebody in the queue wants to speak about; an empty text takes it out."""
    with store.act("give_reason", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        act.about(entry.id).change("queue", entry.id, reason=" ".join(reason.split()))
    return act.changes


def change_kind(store: Store, roundtable: str, who: Who, *, at: int, reply: bool) -> Changes:
    """Make a hand a direct reply, or the other way round.

    It goes where its kind waits, unless somebody moved it by hand.
    """
    with store.act("change_kind", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        kind = "reply" if reply else "hand"
        if entry.kind == kind and reply:
            raise Refused("{who} waits with a reply already", who=room.label(who))
        if entry.kind == kind:
            raise Refused("{who} waits with a hand already", who=room.label(who))
        act.about(entry.id).change("queue", entry.id, kind=kind)
        if not entry.moved:
            others = [each for each in room.queue if each.id != entry.id]
            index = place_of_kind(others, kind, entry.asked_at)
            act.change("queue", entry.id, position=position_at(others, index, order_suffix()))
    return act.changes


def change_mode(store: Store, roundtable: str, who: Who, *, at: int, remote: bool) -> Changes:
    """Say that who waits is in the room, or in the call; it holds for this one entry."""
    with store.act("change_mode", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        act.about(entry.id).change("queue", entry.id, mode="remote" if remote else "room")
    return act.changes


def _entry(room: Room, who: Who) -> QueueEntry | None:
    return next((each for each in room.queue if who_of(each).same_as(who)), None)


def _require_entry(room: Room, who: Who) -> QueueEntry:
    entry = _entry(room, who)
    if entry is None and who.organisation is not None:
        # Who was put in as an organisation may since have become its only person present.
        same = [e for e in room.queue if e.organisation == who.organisation]
        entry = same[0] if len(same) == 1 else None
    if entry is None:
        raise Refused("{who} is not in the queue: /q puts them in", who=room.label(who))
    return entry


def order_suffix() -> str:
    """Return the end of an order key, by which two laptops do not make the same one."""
    return secrets.choice("123456789abcdefghijklmnopqrstuvwxyz")
