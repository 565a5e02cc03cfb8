"""Calendars (.ics) as agendas: one event with its description, or several events in a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.markdown import read_markdown

_FOLD = re.compile(r"\n[ \t]")
_LINE = re.compile(r'(?P<name>[A-Za-z-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)')
_ZONE = re.compile(r';TZID="?([^;:"]+)', re.IGNORECASE)
_INSTANT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)\d\d(Z)?)?")
_LENGTH = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,6}S)?)?")
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(slots=True)
class _Event:
    line: int
    values: dict[str, str] = field(default_factory=dict)
    zone: str = ""
    date: str = ""
    start: str = ""
    end: str = ""

    @property
    def minutes(self) -> str:
        match = _LENGTH.fullmatch(self.values.get("DURATION", ""))
        if match is None:
            return ""
        days, hours, minutes = (int(each or 0) for each in match.groups())
        return f"{days * 24 * 60 + hours * 60 + minutes} min"


def is_calendar(text: str) -> bool:
    return text.lstrip().upper().startswith("BEGIN:VCALENDAR")


def read_calendar(text: str) -> Iterator[Part]:
    """Yield the events in their order of time; what repeats is only named once."""
    name, events = _events(text)
    if name:
        yield Block(1, Shape.KEY, f"title: {name}")
    events = [each for each in events if each.start or each.values.get("SUMMARY")]
    events.sort(key=lambda each: (each.date, each.start))
    for event in events:
        if rule := event.values.get("RRULE"):
            yield Block(event.line, Shape.PROSE, f"repeated: {rule}")
    if len(events) == 1 and "\n" in events[0].values.get("DESCRIPTION", ""):
        yield from _invitation(events[0])
        return
    zone = next((each.zone for each in events if each.zone), "")
    time = f"Start ({zone})" if zone else "Start"
    header = ("Date", time, "End", "Minutes", "Title", "Location", "Notes")
    rows = [Row(events[0].line, header)] if events else []
    for each in events:
        said = (each.values.get(key, "") for key in ("SUMMARY", "LOCATION", "DESCRIPTION"))
        rows.append(Row(each.line, (each.date, each.start, each.end, each.minutes, *said)))
    yield Grid(tuple(rows))


def _invitation(event: _Event) -> Iterator[Part]:
    """Yield one event as the head of the agenda that stands in its description."""
    end = f"-{event.end}" if event.end else ""
    for key, value in (
        ("title", event.values.get("SUMMARY", "")),
        ("when", f"{event.date}, {event.start}{end} {event.zone}" if event.start else event.date),
        ("location", event.values.get("LOCATION", "")),
    ):
        if value:
            yield Block(event.line, Shape.KEY, f"{key}: {value}")
    yield from read_markdown(event.values["DESCRIPTION"])


def _events(text: str) -> tuple[str, list[_Event]]:
    name, events, inside = "", [], False
    for number, line in _unfolded(text):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        key, value = match["name"].upper(), match["value"].strip()
        if value.upper() == "VEVENT":
            inside = key.casefold() == "begin"
            if inside:
                events.append(_Event(number))
        elif inside:
            _take(events[-1], key, match["parameters"], value)
        elif key == "X-WR-CALNAME":
            name = _plain(value)
    return name, events


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    number = 1
    for line in re.split(r"\n(?![ \t])", text):
        yield number, _FOLD.sub("", line)
        number += line.count("\n") + 1


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()


def _take(event: _Event, key: str, parameters: str, value: str) -> None:
    instant = _INSTANT.fullmatch(value)
    if key not in {"DTSTART", "DTEND"} or instant is None:
        event.values.setdefault(key, _plain(value))
        return
    year, month, day, hour, minute, utc = instant.groups()
    clock = f"{hour}:{minute}" if hour else ""
    if key == "DTEND":
        event.end = clock
        return
    event.date, event.start = f"{year}-{month}-{day}", clock
    zone = _ZONE.search(parameters)
    event.zone = "UTC" if utc else zone[1] if zone else ""
