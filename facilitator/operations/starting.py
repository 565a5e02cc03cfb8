"""Listed start of a roundtable that has not started, from its agenda."""

from zoneinfo import ZoneInfo

from facilitator.core.model import Record
from facilitator.core.schedule import nearest_day, planned_starts, to_instant
from facilitator.store.queries.programme import agenda_times
from facilitator.store.sqlite import Connection


def listed_start(db: Connection, record: Record, now: int) -> int | None:
    """Return the instant of the listed start that lies nearest, or None without any time."""
    start, zone_name = agenda_times(db, record.roundtable.agenda)
    zone = ZoneInfo(zone_name or record.roundtable.zone)
    if start is not None:
        return to_instant(nearest_day(start, now, zone), start, zone)
    if not any(item.start for item in record.items):
        return None
    return planned_starts(record.items, now, zone=zone)[0]
