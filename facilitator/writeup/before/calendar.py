"""Calendar file (.ics) of roundtables to come: a second one brings the first up to date."""

from collections.abc import Iterable, Iterator

from facilitator.writeup.before.invitation import compose_invitation
from facilitator.writeup.before.occasion import Occasion
from facilitator.writeup.before.plain import plain_text
from facilitator.writeup.calendar_text import (
    calendar_file,
    escaped,
    event_times,
    event_uid,
    version_lines,
)
from facilitator.writeup.language import Language
from facilitator.writeup.text import cleaned


def has_a_day(occasion: Occasion) -> bool:
    """Tell whether a calendar can hold it."""
    return occasion.particulars.date is not None


def calendar(occasions: Iterable[Occasion], language: Language, *, at: int) -> str:
    """Return a calendar with an event for each roundtable whose day is known, made `at`."""
    known = filter(has_a_day, occasions)
    return calendar_file(line for each in known for line in _event(each, language, at))


def _event(occasion: Occasion, language: Language, at: int) -> Iterator[str]:
    told, invitation = occasion.particulars, compose_invitation(occasion, language)
    yield "BEGIN:VEVENT"
    yield from version_lines(event_uid(occasion.roundtable.id), at)
    yield from event_times(told.date or "", occasion.begin, occasion.end)
    yield f"SUMMARY:{escaped(invitation.title)}"
    yield f"DESCRIPTION:{escaped(plain_text(invitation.title, invitation.blocks))}"
    where = ", ".join(filter(None, (told.place, told.link)))
    if where:
        yield f"LOCATION:{escaped(where)}"
    if "://" in told.link and not any(map(str.isspace, told.link)):
        yield f"URL:{cleaned(told.link)}"
    yield "STATUS:CONFIRMED"
    yield "END:VEVENT"
