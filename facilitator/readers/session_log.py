"""Reader of session logs: header lines, an empty line, then one line per event."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.core.errors import BadInput
from facilitator.core.instants import is_in_calendar
from facilitator.core.model import Promise
from facilitator.core.sentences import Sentence
from facilitator.readers.text_file import read_bytes

_HEADERS = {  # and what holds where one is not given
    "title": "",
    "question": "",
    "zone": "UTC",
    "agenda": "",
    "promise": Promise.ORGANISATION.value,
    "author": "",
    "cast": "",
}
_EVENT = re.compile(r"(\S+) (.*)", re.DOTALL)
_ESCAPE = re.compile(r"\\([n\\])")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Event:
    """What was typed, and when typing began (UTC milliseconds); `line` is its place in the file."""

    line: int
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class _Header:
    """What a header says, and the file and line where it stands."""

    value: str
    place: Sentence


@dataclass(frozen=True, slots=True)
class SessionLog:
    """A whole log. `agenda` is a path as written, relative to the log.

    `places` says by header where in the file it stands, for what turns out wrong later.
    """

    title: str
    question: str
    zone: str
    agenda: str
    promise: Promise
    author: str
    stand_ins: bool
    events: tuple[Event, ...]
    places: Mapping[str, Sentence]


def read_session_log(path: Path) -> SessionLog:
    """Read a log. Raises BadInput naming file, line and remedy; every line must be right."""
    # A pasted line separator is part of what was typed: only a newline ends a line of a log.
    lines = _text(path).split("\n")
    headers, body = _headers(path, lines)
    return SessionLog(
        title=headers["title"].value,
        question=headers["question"].value,
        zone=_zone(headers["zone"]),
        agenda=headers["agenda"].value,
        promise=_promise(headers["promise"]),
        author=headers["author"].value,
        stand_ins=headers["cast"].value == "stand-ins",
        events=_events(path, lines, body),
        places={name: header.place for name, header in headers.items()},
    )


def _text(path: Path) -> str:
    """Return the text of a log. It is UTF-8, so nothing is guessed: a wrong letter is a wrong name.

    Bytes that look like no text at all are refused as such.
    """
    data = read_bytes(path)
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for number, line in enumerate(data.split(b"\n"), start=1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise BadInput(
                "{path}, line {number}: is not text in UTF-8 (at byte {byte}): save the log as"
                " UTF-8 and try again",
                path=path,
                number=number,
                byte=error.start + 1,
            ) from error
        if b"\0" in line:
            raise BadInput(
                "{path}, line {number}: is not text (a zero byte): take it out",
                path=path,
                number=number,
            )
    return data.decode("utf-8")


def _headers(path: Path, lines: list[str]) -> tuple[dict[str, _Header], int]:
    """Return the headers, those that are not given too, and how many lines stand before events."""
    given: dict[str, _Header] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            break
        key, colon, value = line.partition(":")
        name = key.strip().lower()
        place = Sentence("{path}, line {number}", path=path, number=number)
        if not colon or name not in _HEADERS:
            raise BadInput(
                "{place}: “{line}” is no header of a session log: write one of {known} as"
                " “key: value”, then an empty line before the events",
                place=place,
                line=line[:40],
                known=", ".join(_HEADERS),
            )
        if name in given:
            raise BadInput(
                "{place}: names “{name}” a second time: leave one of them out",
                place=place,
                name=name,
            )
        given[name] = _Header(value.strip(), place)
    defaults = {
        name: _Header(value, Sentence("{path}", path=path)) for name, value in _HEADERS.items()
    }
    return {**defaults, **given}, len(given) + 1


def _zone(header: _Header) -> str:
    try:
        return ZoneInfo(header.value).key
    except (KeyError, ValueError, OSError) as error:
        raise BadInput(
            "{place}: “{value}” is no time zone: write one such as Europe/London or UTC",
            place=header.place,
            value=header.value,
        ) from error


def _promise(header: _Header) -> Promise:
    try:
        return Promise(header.value)
    except ValueError as error:
        raise BadInput(
            "{place}: “{value}” is no promise: write one of {known}",
            place=header.place,
            value=header.value,
            known=", ".join(Promise),
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
                "{path}, line {number}: starts with no instant: write it as"
                " 2026-10-07T14:00:00+01:00, a space, and what was typed",
                path=path,
                number=number,
            )
        if events and at < events[-1].at:
            raise BadInput(
                "{path}, line {number}: is earlier than the line before: put lines in order",
                path=path,
                number=number,
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
    if moment.tzinfo is None:
        return None
    span = moment - _EPOCH  # exact, where timestamp() goes through a float
    at = (span.days * 86_400 + span.seconds) * 1000 + span.microseconds // 1000
    return at if is_in_calendar(at) else None
