"""Line of a roundtable below its theme: mark, number, and how it stands."""

from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Roundtable
from facilitator.ui.local_forms import day_label
from facilitator.ui.palette_colours import Tone
from facilitator.ui.texts import BY_COUNT, translate


class RoundtableLine(NamedTuple):
    """One line: what it shows, and in which tone."""

    id: str
    text: str
    tone: Tone
    in_hand: bool = False


def roundtable_line(
    roundtable: Roundtable, *, now: int, notes: int, start: str | None, in_hand: bool
) -> RoundtableLine:
    """Return the line of a roundtable; `start` is the "HH:MM" that its agenda names."""
    zone = ZoneInfo(roundtable.zone)
    name = (
        translate("Roundtables", "Rehearsal {number}")
        if roundtable.rehearsal
        else translate("Roundtables", "Roundtable {number}")
    ).format(number=roundtable.label)
    if roundtable.ended_at is not None:
        began = roundtable.started_at or roundtable.ended_at
        count = translate("Roundtables", "%n note(s)", "", BY_COUNT, notes)
        parts, mark, tone = [name, _day(began, now, zone), count], "✓", Tone.FINE
    elif roundtable.started_at is not None:
        since = translate("Roundtables", "running since {time}")
        time = clock_time(roundtable.started_at, zone)
        parts, mark, tone = [name, since.format(time=time)], "●", Tone.ACCENT
    elif roundtable.opened_at is not None:
        parts, mark, tone = [name, translate("Roundtables", "room open")], "●", Tone.ACCENT
    else:
        parts = [name, _planned(roundtable, start, now, zone)]
        mark, tone = "●" if in_hand else "○", Tone.NEUTRAL
    if in_hand and tone is Tone.NEUTRAL:
        tone = Tone.ACCENT
    return RoundtableLine(roundtable.id, f"{mark} {' · '.join(parts)}", tone, in_hand)


def _planned(roundtable: Roundtable, start: str | None, now: int, zone: ZoneInfo) -> str:
    """Say for when it is planned, as far as that is known: "planned for 12 Dec, 14:00"."""
    known = [start] if start else []
    if roundtable.meeting.date:
        day = date.fromisoformat(roundtable.meeting.date)
        this_year = day.year == local_moment(now, zone).year
        known.insert(0, day_label(day, with_year=not this_year))
    if not known:
        return translate("Roundtables", "planned")
    return translate("Roundtables", "planned for {time}").format(time=", ".join(known))


def _day(instant: int, now: int, zone: ZoneInfo) -> str:
    """Return "today", "9 Nov", or "9 Nov 2025" in another year."""
    day, today = local_moment(instant, zone).date(), local_moment(now, zone).date()
    if day == today:
        return translate("Roundtables", "today")
    return day_label(day, with_year=day.year != today.year)
