"""Calendar file (.ics) of roundtables to come: a second one brings the first up to date."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from facilitator.writeup.before.invitation import compose_invitation
from facilitator.writeup.before.occasion import Occasion
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.icalendar import calendar_of, escaped, stamp, version_lines
from facilitator.writeup.language import Language
from facilitator.writeup.text import cleaned


def has_a_day(occasion: Occasion) -> bool:
    """Tell whether a calendar can hold it."""
    return occasion.particulars.date is not None


def calendar(occasions: Iterable[Occasion], language: Language, *, at: int) -> str:
    """Return a calendar with an event for each roundtable whose day is known, made `at`."""
    held = (each for each in occasions if has_a_day(each))
    return calendar_of(line for each in held for line in _event(each, language, at))


def _event(occasion: Occasion, language: Language, at: int) -> Iterator[str]:
    told, invitation = occasion.particulars, compose_invitation(occasion, language)
    yield "BEGIN:VEVENT"
    yield from version_lines(f"{occasion.roundtable.id}@roundtables.facilitator", at)
    yield from _times(occasion)
    yield f"SUMMARY:{escaped(invitation.title)}"
    yield f"DESCRIPTION:{escaped(plain_text(invitation.title, invitation.blocks))}"
    where = ", ".join(filter(None, (told.place, told.link)))
    if where:
        yield f"LOCATION:{escaped(where)}"
    if "://" in told.link and not any(map(str.isspace, told.link)):
        yield f"URL:{cleaned(told.link)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"


def _times(occasion: Occasion) -> Iterator[str]:
    begin, end = occasion.begin, occasion.end
    if begin is not None:
        yield f"DTSTART:{stamp(begin)}"
        if end is not None:
            yield f"DTEND:{stamp(end)}"
        return
    day = date.fromisoformat(occasion.particulars.date or "")
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
