"""Wording of dates, durations, shares, lists and quotations in the language of a write-up."""

from collections.abc import Sequence
from datetime import date

from facilitator.core.instants import local_moment
from facilitator.core.quoting import OPENING_MARKS
from facilitator.core.text import DurationKind, format_duration
from facilitator.writeup.language import Language, marked

# Not strftime: month names would follow the locale of the machine, and not of the document.
# translators: the first of a month is "1" in English, and may be written otherwise ("1er")
_FIRST = marked("1")
_DAYS = (
    marked("{day} January {year}"),
    marked("{day} February {year}"),
    marked("{day} March {year}"),
    marked("{day} April {year}"),
    marked("{day} May {year}"),
    marked("{day} June {year}"),
    marked("{day} July {year}"),
    marked("{day} August {year}"),
    marked("{day} September {year}"),
    marked("{day} October {year}"),
    marked("{day} November {year}"),
    marked("{day} December {year}"),
)
# How far off a day is at most, where its date would tell when the roundtable was.
_ABOUT = ((31, marked("within a month")), (92, marked("within three months")))
_LATER = marked("later")


def day(instant: int, zone: str, language: Language) -> str:
    """Return the date of an instant in words: "12 November 2026"."""
    return _in_words(local_moment(instant, zone).date(), language)


def due_day(iso: str, language: Language) -> str:
    """Return an ISO date in words, and anything else as it is."""
    try:
        return _in_words(date.fromisoformat(iso), language)
    except ValueError:
        return iso


def due_about(iso: str, instant: int, zone: str, language: Language) -> str:
    """Return an ISO date as how long after an instant it is, which does not tell when that was."""
    try:
        days = (date.fromisoformat(iso) - local_moment(instant, zone).date()).days
    except ValueError:
        return ""
    for most, words in _ABOUT:
        if days <= most:
            return language.text(words)
    return language.text(_LATER)


def _in_words(when: date, language: Language) -> str:
    number = language.text(_FIRST) if when.day == 1 else str(when.day)
    return language.text(_DAYS[when.month - 1], day=number, year=str(when.year))


def duration(ms: int, language: Language) -> str:
    """Return an elapsed time: "6:30", or "1:02:03"."""
    parts = format_duration(ms, DurationKind.ELAPSED).split(":")
    if len(parts) == 2:
        # translators: a length of time, such as 6:30; seconds have two digits
        return language.text("{minutes}:{seconds}", minutes=parts[0], seconds=parts[1])
    hours, minutes, seconds = parts
    # translators: a length of time, such as 1:02:03; minutes and seconds have two digits
    return language.text(
        "{hours}:{minutes}:{seconds}", hours=hours, minutes=minutes, seconds=seconds
    )


def hours(ms: int, language: Language) -> str:
    """Return a long time to the full minute: "4 h 33 min"."""
    whole, minutes = divmod(ms // 60_000, 60)
    # translators: a long time, in hours and minutes
    return language.text("{hours} h {minutes} min", hours=str(whole), minutes=str(minutes))


def percentage(share: float, language: Language) -> str:
    """Return a share, from 0 to 1, in whole percent."""
    return language.text("{number}%", number=f"{share * 100:.0f}")


def listed(labels: Sequence[str], language: Language) -> str:
    """Return "A, B and C"; where a label has a comma of its own, "A, X; B, Y and C, Z"."""
    if len(labels) < 2:
        return "".join(labels)
    first, *between, last = labels
    for each in between:
        if any("," in label for label in labels):
            # translators: a list of three or more, whose parts have commas of their own
            first = language.text("{first}; {next}", first=first, next=each)
        else:
            # translators: a list of three or more, but for its last part
            first = language.text("{first}, {next}", first=first, next=each)
    # translators: the end of a list
    return language.text("{first} and {last}", first=first, last=last)


def quoted(text: str, language: Language) -> str:
    """Return a quotation in quotation marks, unless it was typed with them."""
    return text if text.startswith(OPENING_MARKS) else language.text("“{words}”", words=text)
