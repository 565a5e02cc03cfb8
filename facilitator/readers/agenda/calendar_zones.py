"""The zone that a calendar is kept in, and its events in the hours of that zone."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from facilitator.readers.agenda.zones import zone_of

# What Windows calls the zones that meetings are held in, as Outlook writes them.
_OF_WINDOWS = {
    "greenwich standard time": "UTC",
    "gmt standard time": "Europe/London",
    "w. europe standard time": "Europe/Berlin",
    "romance standard time": "Europe/Paris",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "e. europe standard time": "Europe/Chisinau",
    "fle standard time": "Europe/Kiev",
    "gtb standard time": "Europe/Bucharest",
    "turkey standard time": "Europe/Istanbul",
    "russian standard time": "Europe/Moscow",
    "eastern standard time": "America/New_York",
    "central standard time": "America/Chicago",
    "mountain standard time": "America/Denver",
    "pacific standard time": "America/Los_Angeles",
    "e. south america standard time": "America/Sao_Paulo",
    "india standard time": "Asia/Kolkata",
    "china standard time": "Asia/Shanghai",
    "singapore standard time": "Asia/Singapore",
    "tokyo standard time": "Asia/Tokyo",
    "e. africa standard time": "Africa/Nairobi",
    "south africa standard time": "Africa/Johannesburg",
    "aus eastern standard time": "Australia/Sydney",
    "new zealand standard time": "Pacific/Auckland",
}
_LONGEST = 100  # characters
# "/citadel.org/20070227_1/Europe/Berlin": older programs put their own name before the zone's.
_LAST_PART = re.compile(r"[A-Z][A-Za-z]+/[A-Z][\w+-]+(?:/[A-Z]\w+)?$")


def calendar_zone(name: str) -> str | None:
    """Return the IANA name of a zone as calendars name it, "W. Europe Standard Time" among them."""
    if len(name) > _LONGEST:
        return None
    if known := _OF_WINDOWS.get(name.strip().casefold()) or zone_of(name):
        return known
    last = _LAST_PART.search(name)
    return None if last is None else zone_of(last[0])


def common_zone(stated: str, defined: Iterable[str], used: Sequence[str]) -> str | None:
    """Return the zone to show a calendar in: the one stated, else used most, else defined.

    Instants in UTC say nothing of where the people are, so they count last.
    """
    # A calendar has few zones and many events.
    known = {each: calendar_zone(each) for each in {*used}}
    named = [zone for each in used if (zone := known[each])]
    local = Counter(each for each in named if each != "UTC")
    first = next((zone for zone, _ in local.most_common(1)), None)
    return (
        calendar_zone(stated)
        or first
        or next((zone for each in defined if (zone := calendar_zone(each))), None)
        or next(iter(named), None)
    )


def moved(date: str, clock: str, *, from_zone: str, to_zone: str) -> tuple[str, str]:
    """Return the date and clock in another zone; both are ISO, the clock without seconds."""
    at = dt.datetime.fromisoformat(f"{date}T{clock}").replace(tzinfo=ZoneInfo(from_zone))
    there = at.astimezone(ZoneInfo(to_zone))
    return there.date().isoformat(), there.strftime("%H:%M")
