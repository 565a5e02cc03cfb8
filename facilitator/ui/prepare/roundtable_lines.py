"""Line of a roundtable below its theme: mark, number, and how it stands."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from facilitator.core.instants import clock_time, local_moment
from facilitator.core.model import Roundtable
from facilitator.ui.palette_colours import Tone

_CONTEXT = "Roundtables"
_NUMBER = QT_TRANSLATE_NOOP("Roundtables", "Roundtable {number}")
_REHEARSAL = QT_TRANSLATE_NOOP("Roundtables", "Rehearsal {number}")
_PLANNED = QT_TRANSLATE_NOOP("Roundtables", "planned")
_PLANNED_AT = QT_TRANSLATE_NOOP("Roundtables", "planned for {time}")
_OPEN = QT_TRANSLATE_NOOP("Roundtables", "room open")
_RUNNING = QT_TRANSLATE_NOOP("Roundtables", "running since {time}")
_TODAY = QT_TRANSLATE_NOOP("Roundtables", "today")
_ONE_NOTE = QT_TRANSLATE_NOOP("Roundtables", "1 note")
_NOTES = QT_TRANSLATE_NOOP("Roundtables", "{count} notes")


@dataclass(frozen=True, slots=True)
class RoundtableLine:
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
    name = _tr(_REHEARSAL if roundtable.rehearsal else _NUMBER).format(number=roundtable.label)
    if roundtable.ended_at is not None:
        began = roundtable.started_at or roundtable.ended_at
        count = _tr(_ONE_NOTE) if notes == 1 else _tr(_NOTES).format(count=notes)
        parts, mark, tone = [name, _day(began, now, zone), count], "✓", Tone.FINE
    elif roundtable.started_at is not None:
        since = _tr(_RUNNING).format(time=clock_time(roundtable.started_at, zone))
        parts, mark, tone = [name, since], "●", Tone.ACCENT
    elif roundtable.opened_at is not None:
        parts, mark, tone = [name, _tr(_OPEN)], "●", Tone.ACCENT
    else:
        planned = _tr(_PLANNED_AT).format(time=start) if start else _tr(_PLANNED)
        parts, mark, tone = [name, planned], "●" if in_hand else "○", Tone.NEUTRAL
    if in_hand and tone is Tone.NEUTRAL:
        tone = Tone.ACCENT
    return RoundtableLine(roundtable.id, f"{mark} {' · '.join(parts)}", tone, in_hand)


def _day(instant: int, now: int, zone: ZoneInfo) -> str:
    """Return "today", "9 Nov", or "9 Nov 2025" in another year."""
    day, today = local_moment(instant, zone).date(), local_moment(now, zone).date()
    if day == today:
        return _tr(_TODAY)
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDateTime(local_moment(instant, zone)).date(), pattern)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
