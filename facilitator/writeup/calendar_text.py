"""Lines of a calendar file (.ics, RFC 5545): escaped, folded, times in UTC.

No calendar then has to know the rules of a zone.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from facilitator.core.instants import local_moment
from facilitator.writeup.text import cleaned

HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//facilitator//roundtables//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
)
TAIL = ("END:VCALENDAR",)
_ESCAPE = re.compile(r"\\(.)")
_EPOCH = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())
_LONGEST = 75  # octets of a line
_STAMP = "%Y%m%dT%H%M%SZ"
_DAY = "%Y%m%d"


def calendar_file(lines: Iterable[str]) -> str:
    """Return the text of a file whose content is some lines."""
    return "".join(f"{piece}\r\n" for line in (*HEAD, *lines, *TAIL) for piece in _folded(line))


def event_uid(roundtable: str) -> str:
    """Return what tells the event of a roundtable (id) from others, in whichever file it is."""
    return f"{roundtable}@roundtables.facilitator"


def version_lines(uid: str, at: int) -> Iterator[str]:
    """Yield what tells a part from others, and this version of it, made `at`, from earlier ones."""
    yield f"UID:{uid}"
    yield f"DTSTAMP:{stamp(at)}"
    yield f"LAST-MODIFIED:{stamp(at)}"
    # What was made later holds: the seconds since 2020, which no laptop has to count.
    yield f"SEQUENCE:{max(0, at // 1000 - _EPOCH)}"


def stamp(at: int) -> str:
    return local_moment(at, UTC).strftime(_STAMP)


def day_of(iso: str) -> str:
    """Return an ISO date as a calendar has it. Raises ValueError."""
    return date.fromisoformat(iso).strftime(_DAY)


def event_times(day: str, begin: int | None, end: int | None) -> Iterator[str]:
    """Yield when an event is: at its instants, or on its day (an ISO date) as a whole."""
    if begin is not None:
        yield f"DTSTART:{stamp(begin)}"
        if end is not None:
            yield f"DTEND:{stamp(end)}"
        return
    after = date.fromisoformat(day) + timedelta(days=1)
    yield f"DTSTART;VALUE=DATE:{day_of(day)}"
    yield f"DTEND;VALUE=DATE:{after.strftime(_DAY)}"


def escaped(text: str) -> str:
    """Return a text as a value: on one line, without what would end it."""
    for char in ("\\", ";", ","):
        text = text.replace(char, f"\\{char}")
    return cleaned(text).rstrip("\n").replace("\n", "\\n")


def unescaped(value: str) -> str:
    """Return what `escaped` was given."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] == "n" else found[1], value)


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
