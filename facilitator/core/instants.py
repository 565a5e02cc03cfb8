"""Conversion of instants to a zone's local time, and of typed times of day to instants."""

from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from facilitator.core.errors import Refused
from facilitator.core.patterns import late_pattern

# UTC milliseconds of the years 2 to 9998: a calendar needs a day of room on both sides.
_CALENDAR = range(-62_104_060_800_000, 253_370_764_800_000)
_TIME = late_pattern(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?")


def is_in_calendar(instant: int) -> bool:
    """Tell whether a calendar has a day for an instant, in every zone."""
    return instant in _CALENDAR


def is_time(text: str) -> bool:
    return _TIME().fullmatch(text.strip()) is not None


def instant_near(text: str, near: int, *, zone: str) -> int:
    """Return the instant nearest to another at which the clocks of a zone show "15:03:10".

    Near midnight that is yesterday's or tomorrow's, and of an hour that comes twice the nearer one.
    Raises Refused.
    """
    found = _TIME().fullmatch(text.strip())
    if found is None:
        raise Refused("“{text}” is no time of day: write 15:03 or 15:03:10", text=text)
    shown = time(int(found[1]), int(found[2]), int(found[3] or 0))
    place = ZoneInfo(zone)
    today = local_moment(near, place).date()
    instants = (
        datetime.combine(today + timedelta(days=day), shown, place).replace(fold=fold)
        for day in (-1, 0, 1)
        for fold in (0, 1)
    )
    return min((_ms(each) for each in instants), key=lambda instant: abs(instant - near))


def local_moment(instant: int, zone: str | tzinfo | None) -> datetime:
    """Return an instant in a zone, or as this computer's clock shows it where that is None."""
    place = ZoneInfo(zone) if isinstance(zone, str) else zone
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone(place)


def clock_time(instant: int, zone: str | tzinfo | None, *, seconds: bool = False) -> str:
    """Return an instant as clocks show it: "15:03", or "15:03:10"."""
    if isinstance(zone, str):
        return _told(instant // 1000, zone, seconds)
    return _written(local_moment(instant, zone), seconds)


@lru_cache(maxsize=500)  # an agenda tells the same times every second
def _told(second: int, zone: str, seconds: bool) -> str:
    return _written(local_moment(second * 1000, zone), seconds)


def _written(moment: datetime, seconds: bool) -> str:
    return f"{moment:{'%H:%M:%S' if seconds else '%H:%M'}}"


def _ms(moment: datetime) -> int:
    return round(moment.astimezone(UTC).timestamp()) * 1000
