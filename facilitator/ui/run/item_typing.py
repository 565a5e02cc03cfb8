"""What is typed of an agenda item: lengths and times of the day, and what is missing in them."""

from facilitator.core.minutes import DAY, format_clock, read_clock, read_duration
from facilitator.ui.local_forms import number_label
from facilitator.ui.texts import translate

_MINUTE = 60_000


def length_of(text: str) -> int | None:
    """Return the milliseconds that a text means, none where it is no length within a day."""
    minutes = read_duration(text)
    return None if minutes is None or minutes > DAY else round(minutes * _MINUTE)


def clock_of(text: str) -> str | None:
    """Return the time of the day that a text means, as "14:30", or none."""
    minutes = read_clock(text)
    return None if minutes is None else format_clock(minutes)


def minutes_text(minutes: float) -> str:
    """Write minutes as `read_duration` takes them back."""
    text = translate("ItemForm", "{minutes} min")
    return text.format(minutes=number_label(minutes, decimals=2))


def unread_minutes() -> str:
    """Say how minutes are written."""
    return translate("ItemForm", "Write the minutes as 5, 7.5, 5:30 or 90 s.")


def unread_turn() -> str:
    """Say how the time of one turn is written."""
    return translate("ItemForm", "Write the time per turn as 2:00, 2 min or 90 s, or nothing.")


def missing_in(*, minutes: str, per_turn: str, shrink_to: str, start: str) -> str:
    """Say what cannot be used of what is typed, nothing where all can be."""
    whole, least = length_of(minutes), length_of(shrink_to)
    if whole is None:
        return unread_minutes()
    if per_turn.strip() and not length_of(per_turn):
        return unread_turn()
    if shrink_to.strip() and (least is None or least > whole):
        return translate("ItemForm", "Write the minutes it may shrink to: not more than it takes.")
    if start.strip() and clock_of(start) is None:
        return translate("ItemForm", "Write the fixed start as 14:30, or nothing.")
    return ""


def whole_minutes(ms: float) -> int:
    """Round a length (milliseconds) to minutes, unless it is one or less."""
    return round(ms / _MINUTE) * _MINUTE if ms > _MINUTE else round(ms)
