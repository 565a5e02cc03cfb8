"""Times of day as typed, and the instants they mean."""

from datetime import UTC, datetime

import pytest

from facilitator.core.errors import Refused
from facilitator.core.instants import clock_time, instant_near, is_time


def at(*when: int) -> int:
    return round(datetime(*when, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("text", "near", "zone", "meant"),
    [
        ("15:03", at(2026, 10, 7, 14, 0), "Europe/London", at(2026, 10, 7, 14, 3)),
        ("9.03.10", at(2026, 10, 7, 9, 0), "UTC", at(2026, 10, 7, 9, 3, 10)),
        ("23:58", at(2026, 10, 8, 0, 5), "UTC", at(2026, 10, 7, 23, 58)),
        ("00:05", at(2026, 10, 7, 23, 58), "UTC", at(2026, 10, 8, 0, 5)),
        # The hour from 02:00 comes twice in Berlin on 25 October 2026.
        ("02:30", at(2026, 10, 25, 0, 20), "Europe/Berlin", at(2026, 10, 25, 0, 30)),
        ("02:30", at(2026, 10, 25, 1, 20), "Europe/Berlin", at(2026, 10, 25, 1, 30)),
    ],
)
def test_the_nearest_such_time_is_meant(text: str, near: int, zone: str, meant: int) -> None:
    assert instant_near(text, near, zone=zone) == meant


def test_an_instant_is_shown_as_it_can_be_typed() -> None:
    instant = at(2026, 10, 7, 14, 3, 9)
    shown = clock_time(instant, "Europe/London", seconds=True)
    assert shown == "15:03:09"
    assert instant_near(shown, instant, zone="Europe/London") == instant


@pytest.mark.parametrize("text", ["", "15", "24:00", "15:60", "15:03:61", "3pm", "+1:30"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    assert not is_time(text)
    with pytest.raises(Refused, match="write 15:03 or 15:03:10"):
        instant_near(text, 0, zone="UTC")
