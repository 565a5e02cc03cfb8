"""Calendar file (.ics, RFC 5545) of roundtables to come: a second one brings the first up to date.

Times are in UTC, so that no calendar has to know the rules of a zone.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from facilitator.core.instants import local_moment
from facilitator.writeup.before.invitation import compose_invitation
from facilitator.writeup.before.occasion import Occasion
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.language import Language
from facilitator.writeup.text import cleaned

_LONGEST = 75  # octets of a line
_STAMP = "%Y%m%dT%H%M%SZ"


def has_a_day(occasion: Occasion) -> bool:
    """Tell whether a calendar can hold it."""
    return occasion.particulars.date is not None


def calendar(occasions: Iterable[Occasion], language: Language, *, at: int) -> str:
    """Return a calendar with an event for each roundtable whose day is known, made `at`."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//facilitator//roundtables//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for each in occasions:
        if has_a_day(each):
            lines += _event(each, language, at)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _event(occasion: Occasion, language: Language, at: int) -> Iterator[str]:
    told, invitation = occasion.particulars, compose_invitation(occasion, language)
    stamp = local_moment(at, UTC).strftime(_STAMP)
    yield "BEGIN:VEVENT"
    yield f"UID:{occasion.roundtable.id}@roundtables.facilitator"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    # What was made later holds: the seconds since 2020, which no laptop has to count.
    yield f"SEQUENCE:{max(0, at // 1000 - _EPOCH)}"
    yield from _times(occasion)
    yield f"SUMMARY:{_escaped(invitation.title)}"
    yield f"DESCRIPTION:{_escaped(plain_text(invitation.title, invitation.blocks))}"
    where = ", ".join(filter(None, (told.place, told.link)))
    if where:
        yield f"LOCATION:{_escaped(where)}"
    if "://" in told.link and not any(map(str.isspace, told.link)):
        yield f"URL:{cleaned(told.link)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def _times(occasion: Occasion) -> Iterator[str]:
    begin, end = occasion.begin, occasion.end
    if begin is not None:
        yield f"DTSTART:{local_moment(begin, UTC).strftime(_STAMP)}"
        if end is not None:
            yield f"DTEND:{local_moment(end, UTC).strftime(_STAMP)}"
        return
    day = date.fromisoformat(occasion.particulars.date or "")
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"


def _escaped(text: str) -> str:
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


_EPOCH = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())
