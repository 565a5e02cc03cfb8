"""When a chat's clock began: its times are times of day, or count from the begin of a call."""

from collections.abc import Sequence

from facilitator.core.instants import local_moment
from facilitator.core.model import Record
from facilitator.core.transcripts.model import Agreement, FileClock, Fit

DAY_MS = 24 * 3_600_000
_AROUND_MS = 30 * 60_000  # messages before the start, and after the end


def day_offset(record: Record, begins: Sequence[int], clock: FileClock, *, now: int) -> Agreement:
    """Return the instant at which a file's clock showed zero, by where most messages would fall.

    The roundtable has started; `begins` are the times of its messages.
    """
    start = record.roundtable.started_at or now
    window = range(start - _AROUND_MS, (record.roundtable.ended_at or now) + _AROUND_MS)
    midnight = start - _of_day(start, record.roundtable.zone)
    places = [Agreement(midnight + day, Fit.CLOCK) for day in (0, -DAY_MS, DAY_MS)]
    if clock is FileClock.UNTOLD:
        places.append(Agreement(start, Fit.START))
    return max(places, key=lambda place: sum(place.zero + each in window for each in begins))


def _of_day(instant: int, zone: str) -> int:
    """Return what the clocks of a zone show at an instant, in milliseconds since midnight."""
    shown = local_moment(instant, zone)
    seconds = (shown.hour * 60 + shown.minute) * 60 + shown.second
    return seconds * 1000 + instant % 1000
