"""The agenda of one roundtable: its own copy, so that the plan is what was meant for it.

It is made by the first change before the start, or else by the start.
"""

from zoneinfo import ZoneInfo

from facilitator.core.replan import relisted, taken
from facilitator.core.schedule import planned_starts
from facilitator.operations.agendas import copy_items
from facilitator.operations.room import Room, enter
from facilitator.store.journal import Act
from facilitator.store.queries.programme import agenda_times, is_own_agenda


def enter_agenda(act: Act, roundtable: str) -> Room:
    """Read a roundtable inside an act that changes its agenda, which is then its own.

    Raises KeyError when there is none, and Refused once it has ended.
    """
    room = enter(act, roundtable)
    room.require_agenda()
    return with_own_agenda(room)


def with_own_agenda(room: Room) -> Room:
    """Return the room as it stands with an agenda of its own, which is made where it has none."""
    head = room.record.roundtable
    if head.started_at is not None or is_own_agenda(room.act.db, head.agenda, head.id):
        return room
    start, _ = agenda_times(room.act.db, head.agenda)
    agenda = room.act.create_once(
        "agenda",
        head.id,
        head.agenda or "",
        question=head.question,
        title=head.title,
        start=start,
        zone=_zone(room).key,
        roundtable=head.id,
        loaded_at=room.act.at,
    )
    room.act.change("roundtable", head.id, agenda=agenda)
    copy_items(room.act, agenda, room.record.items)
    return enter(room.act, room.id)


def plan_anew(room: Room) -> None:
    """After a change before the start, let the items list when they would begin now.

    `room` is as it stood before the change, with an agenda of its own.
    """
    head = room.record.roundtable
    if head.started_at is not None:
        return
    start, _ = agenda_times(room.act.db, head.agenda)
    after = enter(room.act, room.id).record.items
    listed = relisted(room.record.items, after, room.act.at, zone=_zone(room), agenda_start=start)
    for item, clock in listed.items():
        room.act.change("item", item, start=clock)


def fix_plan(room: Room, begin: int) -> tuple[int, Room]:
    """Give each item its planned start (an instant), for a roundtable that starts then.

    Return the planned end, and the room as it stands. What was left out is not planned: brought
    back, it is as good as added.
    """
    room = with_own_agenda(room)
    start, _ = agenda_times(room.act.db, room.record.roundtable.agenda)
    kept = taken(room.record.items)
    starts = planned_starts(kept, begin, zone=_zone(room), agenda_start=start)
    for item, planned_start in zip(kept, starts, strict=True):
        room.act.change("item", item.id, planned_start=planned_start)
    for item in (each for each in room.record.items if each.skipped):
        room.act.change("item", item.id, planned_ms=0, added_ms=item.allotted_ms)
    ends = (at + item.planned_ms for at, item in zip(starts, kept, strict=True))
    return max(ends, default=begin), enter(room.act, room.id)


def _zone(room: Room) -> ZoneInfo:
    head = room.record.roundtable
    _, zone = agenda_times(room.act.db, head.agenda)
    return ZoneInfo(zone or head.zone)
