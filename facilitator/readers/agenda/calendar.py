"""Calendars (.ics) as agendas: one event with its description, or several events in a table."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.calendar_zones import calendar_zone, common_zone, moved
from facilitator.readers.agenda.markdown import read_markdown
from facilitator.readers.agenda.named_again import says_at_its_end
from facilitator.readers.agenda.speaker_lines import read_lead
from facilitator.readers.agenda.zones import read_date

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r'(?P<name>[A-Za-z-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)')
_ZONE = re.compile(r';TZID=(?:"([^"]+)"|([^;:"]+))', re.IGNORECASE)
_NAME = re.compile(r';CN=(?:"([^"]+)"|([^;:"]+))', re.IGNORECASE)
_INSTANT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)\d\d(Z)?)?")
_LENGTH = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,6}S)?)?")
# A program of talks writes a bare name there, where the standard has an address.
_BARE_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]{1,2}[^\W\d_]+){1,5}")
_FEWEST = 3  # organisers of whom none has most events: then each is who speaks
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True, slots=True)
class _Instant:
    """A date, with the clock and the name of its zone where the calendar gives them."""

    date: str
    clock: str = ""
    zone: str = ""

    def in_zone(self, zone: str | None) -> "_Instant":
        """Return the same instant in another zone; one that floats is of that zone already."""
        own = calendar_zone(self.zone)
        if not self.clock or zone is None or own is None or own == zone:
            return self
        return _Instant(*moved(self.date, self.clock, from_zone=own, to_zone=zone), zone)


@dataclass(slots=True)
class _Event:
    line: int
    values: dict[str, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)  # its organiser and who attends, by name
    begin: _Instant = _Instant("")
    end: _Instant = _Instant("")

    @property
    def minutes(self) -> str:
        match = _LENGTH.fullmatch(self.values.get("DURATION", ""))
        if match is None:
            return ""
        days, hours, minutes = (int(each or 0) for each in match.groups())
        return f"{days * 24 * 60 + hours * 60 + minutes} min"

    @property
    def is_around(self) -> bool:
        """Tell a whole day or several of them, as the frame of what takes place then."""
        lasts = self.end.clock and self.end.date > self.begin.date
        return not self.begin.clock or bool(lasts and self.end.clock >= self.begin.clock)

    @property
    def is_cancelled(self) -> bool:
        return self.values.get("STATUS", "").upper() == "CANCELLED"


@dataclass(slots=True)
class _Calendar:
    """What a file holds; `zones` are those that it defines, by name."""

    name: str = ""
    zone: str = ""
    zones: list[str] = field(default_factory=list)
    events: list[_Event] = field(default_factory=list)


def is_calendar(text: str) -> bool:
    return text.lstrip().upper().startswith("BEGIN:VCALENDAR")


def read_calendar(text: str) -> Iterator[Part]:
    """Yield the events in their order of time and in one zone; what repeats is only named once."""
    calendar = _calendar(text)
    if calendar.name:
        yield Block(1, Shape.KEY, f"title: {calendar.name}")
    events = [each for each in calendar.events if each.begin.date or each.values.get("SUMMARY")]
    zone = common_zone(calendar.zone, calendar.zones, [each.begin.zone for each in events])
    for event in events:
        event.begin, event.end = event.begin.in_zone(zone), event.end.in_zone(zone)
    events.sort(key=lambda each: (each.begin.date, each.begin.clock))
    for event in events:
        if rule := event.values.get("RRULE"):
            yield Block(event.line, Shape.PROSE, f"repeated: {rule}")
    are_items = any(not (each.is_cancelled or each.is_around) for each in events)
    for event in events:
        if _is_beside(event, are_items=are_items):
            said = "cancelled: " if event.is_cancelled else ""
            yield Block(event.line, Shape.PROSE, f"{said}{event.values.get('SUMMARY', '')}")
    events = [each for each in events if not _is_beside(each, are_items=are_items)]
    if len(events) == 1 and "\n" in events[0].values.get("DESCRIPTION", ""):
        yield from _invitation(events[0], zone)
    elif events:
        yield _table(events, zone)


def _is_beside(event: _Event, *, are_items: bool) -> bool:
    """Tell what is no item: an event that was cancelled, or the frame around events that are."""
    return event.is_cancelled or (are_items and event.is_around)


def _table(events: list[_Event], zone: str | None) -> Grid:
    """Return the events as rows, with the columns that one of them fills."""
    speakers = [_speakers(each) for each in events]
    said: tuple[tuple[int, Sentence], ...] = ()
    if _are_talks(events) and not any(speakers):
        speakers = [_bare_organiser(each) for each in events]
        said = ((events[0].line, _said_of_organisers()),)
    columns: dict[str, list[str]] = {
        "Date": [each.begin.date for each in events],
        f"Start ({zone})" if zone else "Start": [each.begin.clock for each in events],
        "End": [each.end.clock for each in events],
        "Minutes": [each.minutes for each in events],
        "Title": [each.values.get("SUMMARY", "") for each in events],
        "Location": [each.values.get("LOCATION", "") for each in events],
        "Speaker": speakers,
        "Notes": [each.values.get("DESCRIPTION", "") for each in events],
    }
    filled = {header: cells for header, cells in columns.items() if any(cells)}
    rows = [
        Row(event.line, cells)
        for event, cells in zip(events, zip(*filled.values(), strict=True), strict=True)
    ]
    return Grid((Row(events[0].line, tuple(filled)), *rows), noticed=said)


def _are_talks(events: Sequence[_Event]) -> bool:
    """Tell talks, each put down to another bare name, from meetings that one office calls."""
    names = Counter(name for each in events if (name := _bare_organiser(each)))
    return len(names) >= _FEWEST and max(names.values()) * 2 <= names.total()


def _bare_organiser(event: _Event) -> str:
    name = event.values.get("ORGANIZER", "")
    return name if " " in name and _BARE_NAME.fullmatch(name) else ""


def _said_of_organisers() -> Sentence:
    return Sentence(
        "whoever the calendar calls the organiser of an event is read as its lead, for nothing"
        " else says who leads it: take out who does not"
    )


def _speakers(event: _Event) -> str:
    """Return who leads an event by a line of its description: "Speaker: Ana Lima".

    Whoever organises or attends it leads it where its title says so: "Maps - Ana Lima".
    """
    lines = event.values.get("DESCRIPTION", "").split("\n")
    found = (read_lead(line.strip(), alone=False) for line in lines)
    named = "; ".join(lead[0] for lead in found if lead is not None)
    title = event.values.get("SUMMARY", "")
    return named or next((each for each in event.people if says_at_its_end(title, each)), "")


def _invitation(event: _Event, zone: str | None) -> Iterator[Part]:
    """Yield one event as the head of the agenda that stands in its description."""
    begin, end = event.begin, event.end
    until = f"-{end.clock}" if end.clock else ""
    when = f"{begin.date}, {begin.clock}{until} {zone or ''}" if begin.clock else begin.date
    for key, value in (
        ("title", event.values.get("SUMMARY", "")),
        ("when", when),
        ("location", event.values.get("LOCATION", "")),
    ):
        if value:
            yield Block(event.line, Shape.KEY, f"{key}: {value}")
    yield from read_markdown(event.values["DESCRIPTION"])


def _calendar(text: str) -> _Calendar:
    calendar, inside = _Calendar(), False
    for number, line in _unfolded(text):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        key, value = match["name"].upper(), match["value"].strip()
        if value.upper() == "VEVENT":
            inside = key.casefold() == "begin"
            if inside:
                calendar.events.append(_Event(number))
        elif inside:
            _take(calendar.events[-1], key, match["parameters"], value)
        elif key == "X-WR-CALNAME":
            calendar.name = _plain(value)
        elif key == "X-WR-TIMEZONE":
            calendar.zone = value
        elif key in {"TZID", "X-LIC-LOCATION"}:
            calendar.zones.append(value)
    return calendar


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    number = 1
    for line in re.split(r"\n(?![ \t])", text):
        yield number, _FOLD.sub("", line)
        number += line.count("\n") + 1


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _take(event: _Event, key: str, parameters: str, value: str) -> None:
    instant = _instant(parameters, value) if key in {"DTSTART", "DTEND"} else None
    if key in {"ORGANIZER", "ATTENDEE"} and (name := _NAME.search(parameters)):
        event.people.append(name[1] or name[2])
    if instant is None:
        event.values.setdefault(key, _plain(value))
    elif key == "DTSTART":
        event.begin = instant
    else:
        event.end = instant


def _instant(parameters: str, value: str) -> _Instant | None:
    match = _INSTANT.fullmatch(value)
    date = None if match is None else read_date("-".join(match.groups()[:3]))
    if match is None or date is None:
        return None
    *_, hour, minute, utc = match.groups()
    zone = _ZONE.search(parameters)
    name = "UTC" if utc else (zone[1] or zone[2]) if zone else ""
    return _Instant(date[0], f"{hour}:{minute}" if hour else "", name)
