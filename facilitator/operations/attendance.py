"""Who is in the room, in the call, or not here."""

from facilitator.core.errors import Refused
from facilitator.core.floor import Who, speaking, who_of
from facilitator.operations.room import Room, enter
from facilitator.store.changes import Changes
from facilitator.store.file import Store


def mark_present(
    store: Store, roundtable: str, who: Who, *, at: int, remote: bool = False
) -> Changes:
    """Say that somebody is here, in the room or remote; an organisation means all its people."""
    with store.act("mark_present", at=at) as act:
        room = enter(act, roundtable)
        for each in _who_is_meant(room, who):
            mode = "remote" if remote else "room"
            act.link("attendance", roundtable, each, present=1, mode=mode)
        act.about(who.person or who.organisation or "")
    return act.changes


def mark_absent(store: Store, roundtable: str, who: Who, *, at: int) -> Changes:
    """Say that somebody is not here; they leave the queue. Refused while they have the floor."""
    with store.act("mark_absent", at=at) as act:
        room = enter(act, roundtable)
        current = speaking(room.record)
        if current is not None and who_of(current).same_as(who):
            raise Refused(f"{room.label(who)} has the floor: /yield takes it back first")
        for each in _who_is_meant(room, who):
            act.link("attendance", roundtable, each, present=0)
            for entry in room.record.queue:
                if each in (entry.person, entry.organisation if entry.person is None else None):
                    act.change("queue", entry.id, left_at=at)
        act.about(who.person or who.organisation or "")
    return act.changes


def _who_is_meant(room: Room, who: Who) -> list[str]:
    if who.person is not None:
        return [who.person]
    people = [p.id for p in room.programme.people if p.organisation == who.organisation]
    return people or ([who.organisation] if who.organisation else [])
