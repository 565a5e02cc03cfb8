"""Listed start of a roundtable that has not started, from its agenda."""

from datetime import date
from zoneinfo import ZoneInfo

from facilitator.core.model import Record
from facilitator.core.schedule import nearest_day, planned_starts, to_instant
from facilitator.store.queries.programme import agenda_times
from facilitator.store.sqlite import Connection

_NOON = "12:00"


def listed_start(db: Connection, record: Record, now: int) -> int | None:
    """Return the instant of the listed start that lies nearest, or on the day that is known.

    None without any time.
    """
    head = record.roundtable
    start, zone_name = agenda_times(db, head.agenda)
    zone = ZoneInfo(zone_name or head.zone)
    if head.meeting.date:  # then the day is known
        now = to_instant(date.fromisoformat(head.meeting.date), start or _NOON, zone)
    if start is not None:
        return to_instant(nearest_day(start, now, zone), start, zone)
    if not any(item.start for item in record.items):
        return None
    return planned_starts(record.items, now, zone=zone)[0]
