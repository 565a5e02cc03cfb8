"""How the stage words what the other views word for the facilitator."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from facilitator.core.model import Promise


def how_to_ask(*, closed: bool = False) -> str:
    if closed:
        return QCoreApplication.translate("Stage", "the list of speakers is closed")
    return QCoreApplication.translate("Stage", "raise your hand, in the room or in the call")


def time_with_zone(instant: int, zone: str, *, between: str) -> str:
    """Return "15:18 London · 14:18 UTC"; where the city is on UTC by name, "14:18 UTC" alone."""
    universal = datetime.fromtimestamp(instant / 1000, UTC)
    city = city_of(zone)
    texts = [f"{universal:%H:%M} UTC"]
    if city != "UTC":
        texts.insert(0, f"{universal.astimezone(ZoneInfo(zone)):%H:%M} {city}")
    return between.join(texts)


def city_of(zone: str) -> str:
    """Return what people call an IANA zone: "London" for "Europe/London"."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return "UTC" if city in {"UTC", "UCT", "Universal", "Zulu"} else city


def promise_in_short(promise: Promise) -> str:
    """Remind the room of its promise in a few words."""
    return {
        Promise.NAMED: QCoreApplication.translate("Stage", "Published with names"),
        Promise.ORGANISATION: QCoreApplication.translate(
            "Stage", "Published by organisation, without names"
        ),
        Promise.SECTOR: QCoreApplication.translate("Stage", "Published by sector, without names"),
        Promise.UNATTRIBUTED: QCoreApplication.translate(
            "Stage", "Nothing said is tied to anybody"
        ),
        Promise.CHATHAM: QCoreApplication.translate("Stage", "Chatham House Rule"),
    }[promise]
