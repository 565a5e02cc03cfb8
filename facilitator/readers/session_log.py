"""Read a session log: header lines, an empty line, then one line per event."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.core.errors import BadInput
from facilitator.core.model import Promise
from facilitator.readers.text_file import read_text

_HEADERS = ("title", "question", "zone", "agenda", "promise", "author", "cast")
_EVENT = re.compile(r"(\S+) (.*)", re.DOTALL)
_ESCAPE = re.compile(r"\\([n\\])")
_YEARS = range(2, 9999)  # a calendar needs a day and an agenda of room on both sides
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Event:
    """What was typed, and when typing began (UTC milliseconds); `line` is its place in the file."""

    line: int
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class SessionLog:
    """A whole log. `agenda` is a path as written, relative to the log."""

    title: str
    question: str
    zone: str
    agenda: str
    promise: Promise
    author: str
    stand_ins: bool
    events: tuple[Event, ...]


def read_session_log(path: Path) -> SessionLog:
    """Read a log. Raises BadInput naming file, line and remedy; every line must be right."""
    lines = read_text(path).splitlines()
    headers: dict[str, str] = {}
    body = len(lines)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            body = number
            break
        key, colon, value = line.partition(":")
        if not colon or key.strip().lower() not in _HEADERS:
            raise BadInput(
                f"{path}, line {number}: “{line[:40]}” is no header of a session log: write one of"
                f" {', '.join(_HEADERS)} as “key: value”, then an empty line before the events"
            )
        headers[key.strip().lower()] = value.strip()
    return SessionLog(
        title=headers.get("title", ""),
        question=headers.get("question", ""),
        zone=_zone(path, headers.get("zone", "UTC")),
        agenda=headers.get("agenda", ""),
        promise=_promise(path, headers.get("promise", Promise.ORGANISATION.value)),
        author=headers.get("author", ""),
        stand_ins=headers.get("cast", "") == "stand-ins",
        events=_events(path, lines, body),
    )


def _zone(path: Path, name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:
        raise BadInput(
            f"{path}: “{name}” is no time zone: write one such as Europe/London or UTC"
        ) from error


def _promise(path: Path, name: str) -> Promise:
    try:
        return Promise(name)
    except ValueError as error:
        raise BadInput(
            f"{path}: “{name}” is no promise: write one of {', '.join(Promise)}"
        ) from error


def _events(path: Path, lines: list[str], body: int) -> tuple[Event, ...]:
    events: list[Event] = []
    for number, line in enumerate(lines[body:], start=body + 1):
        if not line.strip():
            continue
        match = _EVENT.fullmatch(line)
        at = parse_instant(match[1]) if match else None
        if match is None or at is None:
            raise BadInput(
                f"{path}, line {number}: starts with no instant: write it as"
                " 2026-10-07T14:00:00+01:00, a space, and what was typed"
            )
        if events and at < events[-1].at:
            raise BadInput(
                f"{path}, line {number}: is earlier than the line before: put lines in order"
            )
        text = _ESCAPE.sub(lambda m: "\n" if m[1] == "n" else "\\", match[2])
        events.append(Event(number, at, text))
    return tuple(events)


def parse_instant(text: str) -> int | None:
    """Return the UTC millisecond of an ISO 8601 instant with an offset, or None."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is None or moment.year not in _YEARS:
        return None
    span = moment - _EPOCH  # exact, where timestamp() goes through a float
    return (span.days * 86_400 + span.seconds) * 1000 + span.microseconds // 1000
