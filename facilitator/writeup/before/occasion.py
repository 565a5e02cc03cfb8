"""Occasion: a roundtable to come, with when it begins and ends, and when in several zones."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date
from zoneinfo import ZoneInfo

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Item, Programme, Question, Roundtable
from facilitator.core.particulars import Particulars
from facilitator.core.schedule import planned_starts, to_instant
from facilitator.writeup.language import Language
from facilitator.writeup.text import unnumbered
from facilitator.writeup.wording import due_day


@dataclass(frozen=True, slots=True)
class Occasion:
    """A roundtable as it is planned. `items` are those that are not left out."""

    programme: Programme
    roundtable: Roundtable
    items: tuple[Item, ...]
    particulars: Particulars

    @property
    def question(self) -> Question | None:
        known = {each.id: each for each in self.programme.questions}
        return known.get(self.roundtable.question or "")

    @property
    def begin(self) -> int | None:
        """The instant it begins; None where the day or the time is not known."""
        told = self.particulars
        start = told.start or next((each.start for each in self.items if each.start), None)
        if told.date is None or start is None:
            return None
        return to_instant(date.fromisoformat(told.date), start, ZoneInfo(told.zone))

    @property
    def end(self) -> int | None:
        """The instant its agenda ends; None where that is not known."""
        starts = self.starts()
        ends = [at + item.planned_ms for at, item in zip(starts, self.items, strict=True)]
        end = max(ends, default=None)
        return end if end is not None and end > (self.begin or 0) else None

    def starts(self) -> tuple[int, ...]:
        """Return when each item begins; nothing where that is not known."""
        begin, told = self.begin, self.particulars
        if begin is None:
            return ()
        zone = ZoneInfo(told.zone)
        moved = bool(told.start and self.items and self.items[0].start not in (None, told.start))
        # A roundtable with a start of its own has its items follow each other from there.
        items = tuple(replace(each, start=None) for each in self.items) if moved else self.items
        return planned_starts(items, begin, zone=zone, agenda_start=told.start)

    def title(self, language: Language) -> str:
        return unnumbered(self.roundtable.title, language) or self.programme.title


def when(occasion: Occasion, language: Language) -> str:
    """Say when it is, in its zone and in UTC; what is not known is left out."""
    told, begin = occasion.particulars, occasion.begin
    if told.date is None:
        return f"{told.start} {city_of(told.zone)}" if told.start else ""
    day = due_day(told.date, language)
    if begin is None:
        return day
    local = _from_to(begin, occasion.end, told.zone, language)
    city, universal = city_of(told.zone), _from_to(begin, occasion.end, "UTC", language)
    if local == universal:
        return language.text("{day}, {times} {city}", day=day, times=local, city=city)
    there = local_moment(begin, UTC).date().isoformat()
    if there == told.date:
        text = "{day}, {times} {city} ({universal} UTC)"
        return language.text(text, day=day, times=local, city=city, universal=universal)
    return language.text(
        "{day}, {times} {city} ({universal} UTC, from {other} on)",
        day=day,
        times=local,
        city=city,
        universal=universal,
        other=due_day(there, language),
    )


def agenda_times(occasion: Occasion) -> Iterator[tuple[str, Item]]:
    """Yield each item with the time of day it begins at in the roundtable's zone, or nothing."""
    starts = occasion.starts()
    for at, item in enumerate(occasion.items):
        zone = occasion.particulars.zone
        yield (clock_time(starts[at], zone) if starts else item.start or ""), item


def city_of(zone: str) -> str:
    """Return what people call an IANA zone: "London" for "Europe/London"."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return "UTC" if city in {"UTC", "UCT", "Universal", "Zulu"} else city


def _from_to(begin: int, end: int | None, zone: str, language: Language) -> str:
    first = clock_time(begin, zone)
    if end is None:
        return first
    # translators: from one time of day to another
    return language.text("{first}–{last}", first=first, last=clock_time(end, zone))
