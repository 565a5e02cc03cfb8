"""Lines of a calendar file (.ics, RFC 5545): values on one line each, folded, and versions."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from facilitator.core.instants import local_moment
from facilitator.writeup.text import cleaned

_LONGEST = 75  # octets of a line
_EPOCH = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())


def calendar_of(parts: Iterable[str]) -> str:
    """Return a whole calendar with the lines of its parts."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//facilitator//roundtables//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", *parts, "END:VCALENDAR"]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def version_lines(uid: str, at: int) -> Iterator[str]:
    """Yield what tells a part from others, and this version of it, made `at`, from earlier ones."""
    yield f"UID:{uid}"
    yield f"DTSTAMP:{stamp(at)}"
    yield f"LAST-MODIFIED:{stamp(at)}"
    # What was made later holds: the seconds since 2020, which no laptop has to count.
    yield f"SEQUENCE:{max(0, at // 1000 - _EPOCH)}"


def stamp(instant: int) -> str:
    """Return an instant in UTC, so that no calendar has to know the rules of a zone."""
    return local_moment(instant, UTC).strftime("%Y%m%dT%H%M%SZ")


def escaped(text: str) -> str:
    """Return a text as a value: on one line, without what would end it."""
    for char in ("\\", ";", ","):
        text = text.replace(char, f"\\{char}")
    return cleaned(text).rstrip("\n").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield a line in pieces of at most 75 octets, which begin with a blank but for the first."""
    piece, size = "", 0
    for char in line:
        length = len(char.encode())
        if size + length > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece += char
        size += length
    yield piece
