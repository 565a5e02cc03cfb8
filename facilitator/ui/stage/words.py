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
    """Return "15:18 London · 14:18 UTC"; where the city is on UTC by name, "14:18 UTC" alone."""
    city = city_of(zone)
    texts = [f"{clock_time(instant, UTC)} UTC"]
    if city != "UTC":
        texts.insert(0, f"{clock_time(instant, zone)} {city}")
    return between.join(texts)


def city_of(zone: str) -> str:
    """Return what people call an IANA zone: "London" for "Europe/London"."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return "UTC" if city in {"UTC", "UCT", "Universal", "Zulu"} else city
