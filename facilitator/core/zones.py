"""Time zones by their names, as somebody types them."""

from functools import cache
from zoneinfo import available_timezones

from facilitator.core.errors import Refused


def known_zone(text: str) -> str:
    """Return the IANA name of a zone, whatever its case and spaces; a city will do.

    Raises Refused where there is none, or several.
    """
    wanted = _plain(text)
    found = _by_plain_name().get(wanted) or _by_city().get(wanted, "")
    if not found:
        raise Refused(
            "“{text}” is no time zone that is known here: write it as Europe/London", text=text
        )
    return found


def _plain(text: str) -> str:
    return "_".join(text.strip().casefold().split())


@cache
def _by_plain_name() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones())}


@cache
def _by_city() -> dict[str, str]:
    """Return the zones that a city names, where it is in one place only."""
    cities: dict[str, set[str]] = {}
    for name in available_timezones():
        area, _, city = name.rpartition("/")
        if area and area.split("/")[0] not in ("Etc", "posix", "right", "SystemV", "US", "Brazil"):
            cities.setdefault(city.casefold(), set()).add(name)
    return {city: names.pop() for city, names in cities.items() if len(names) == 1}
