"""The queue: who asks for the floor on the running item."""

import secrets

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, position_at, queue_position, who_of
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
            raise Refused(f"{room.label(who)} is in the queue already: /unq takes them out")
        kind = "reply" if reply else "hand"
        ids = {who.person, who.organisation} - {None}
        entry = act.create(
            "queue",
            roundtable=roundtable,
            item=room.item_id,
            person=who.person,
            organisation=who.organisation,
            reason=reason,
            kind=kind,
            mode="remote" if ids & room.record.remote else "room",
            asked_at=at,
            position=queue_position(room.queue, kind, _suffix()),
        )
        act.about(entry)
    return act.changes


def leave_queue(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Take somebody out of the queue."""
    with store.act("leave_queue", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        act.about(entry.id).change("queue", entry.id, left_at=at)
    return act.changes


def move_in_queue(store: Store, roundtable: str, who: Who, position: int, *, at: int) -> Changes:
    """Put somebody at a position (from 1) of the queue, where later replies leave them."""
    with store.act("move_in_queue", at=at) as act:
        room = enter(act, roundtable)
        room.require_open()
        entry = _require_entry(room, who)
        others = [each for each in room.queue if each.id != entry.id]
        if not 1 <= position <= len(others) + 1:
            raise Refused(f"the queue has positions 1 to {len(others) + 1}: choose one of them")
        act.about(entry.id).change(
            "queue", entry.id, position=position_at(others, position - 1, _suffix()), moved=1
        )
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
        raise Refused(f"{room.label(who)} is not in the queue: /q puts them in")
    return entry


def _suffix() -> str:
    return secrets.choice("123456789abcdefghijklmnopqrstuvwxyz")
