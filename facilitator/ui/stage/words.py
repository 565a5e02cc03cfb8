"""Wordings of the stage: how to ask for the floor, and times with their zone."""

from datetime import UTC

from facilitator.core.instants import clock_time
from facilitator.ui.texts import translate


def how_to_ask(*, closed: bool = False) -> str:
    """Return how to ask for the floor, or that the queue is closed."""
    if closed:
        return translate("Stage", "the list of speakers is closed")
    return translate("Stage", "raise your hand, in the room or in the call")


def time_with_zone(instant: int, zone: str, *, between: str) -> str:
    """Return "15:18 London · 14:18 UTC"; a time that is the same once: "14:18 London (UTC)".

    Where the city is on UTC by name it is "14:18 UTC" alone.
    """
    city = city_of(zone)
    here, there = clock_time(instant, zone), clock_time(instant, UTC)
    if city == "UTC":
        return f"{there} UTC"
    if here == there:
        return f"{here} {city} (UTC)"
    return between.join((f"{here} {city}", f"{there} UTC"))


def city_of(zone: str) -> str:
    """Return what people call an IANA zone: "London" for "Europe/London"."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return "UTC" if city in {"UTC", "UCT", "Universal", "Zulu"} else city
