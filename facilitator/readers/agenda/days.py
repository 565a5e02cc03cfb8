"""Lines that name a day, a part or the agenda itself: what stands below them belongs to it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from facilitator.readers.agenda.blocks import Block, Shape
from facilitator.readers.agenda.words.tables import listed
from facilitator.readers.agenda.zones import read_date, read_when

_WEEKDAYS = "|".join(sorted(listed("weekdays")))
_WEEKDAY = rf"(?:{_WEEKDAYS}|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b\.?)"
_NUMBERED = (
    r"(?:day|tag|jour|journée|día|dia|dag|giorno)\s*(?:\d{1,2}|one|two|three|four|i{1,3}|iv)"
)
_MONTH = (
    r"(?:jan|feb|fév|mar|mär|maa|abr|apr|avr|may|mai|maj|mei|jun|juin|jul|juil|aug|ago|août|sep|set"
    r"|oct|okt|out|nov|dec|dez|dic|déc)[^\W\d_]*\.?"
)
_DAY_OF_MONTH = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s*(?:of\s+|de\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}\b)"
)
# "6月09日（星期二）上午": no blank stands between these words and the next ones.
_EASTERN = re.compile(
    r"\W*(?:(?:\d{4}\s?年)?\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号]|第[一二三四五1-5][天日]"
    r"|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?)[^\d:]{0,12}"
)
_BEGINS = re.compile(rf"\W*(?:{_NUMBERED}|{_WEEKDAY})\b", re.IGNORECASE)
_BEGINS_DAY = re.compile(rf"\W*{_NUMBERED}\b\s*(?:\([^()]*\)\s*)?(?:[:–—-]|$)", re.IGNORECASE)
_DAY_THEN_THEME = re.compile(
    rf"\W*(?:{_WEEKDAY}[\s,.]*)?(?:the\s)?{_DAY_OF_MONTH}(?:st|nd|rd|th)?(?:[\s,]*\d{{4}})?\s*[:–—-]\s"
    rf"|\W*{_WEEKDAY}\s*(?::|[–—-]\s)",
    re.IGNORECASE,
)
_NAMES_DAY = re.compile(
    rf"\b(?:{_NUMBERED}|{_WEEKDAY}|{_DAY_OF_MONTH})(?!\w)|\d{{1,2}}(?:st|nd|rd|th)\b", re.IGNORECASE
)
_BARE_DATE = re.compile(
    rf"\d{{1,2}}\.\s+{_MONTH}(?:\s+\d{{4}}\b.{{0,60}})?\W{{0,3}}", re.IGNORECASE
)
_SAYS_DAY = re.compile(rf"\b(?:{_WEEKDAYS}|{_DAY_OF_MONTH})(?!\w)", re.IGNORECASE)
_DATED = re.compile(rf"\b{_DAY_OF_MONTH}(?!\w)", re.IGNORECASE)
_NO_WORDS = re.compile(
    r"\b(?:the|of|on|and|de|le|la|der|den|am|em|\d{4}|to|from|at)\b|[^\w\s]", re.I
)
_PART = re.compile(
    r"(?:part|section|block|phase|session|module|teil|partie|parte|deel|del)\s+"
    r"(?:\d+|[a-z]|[ivx]+|one|two|three|four)\b",
    re.IGNORECASE,
)
_TOP = re.compile(
    r"(?:TOP|Tagesordnungspunkt|Agenda item|Item|Punkt|Sak)\s+\d{1,2}(?:\.\d{1,2})?(?!\d)"
)
_NUMBER = re.compile(
    rf"(?:{_TOP.pattern}[.:)]?|§\s?\d{{1,2}}[.:)]?|(?:\d{{1,2}}(?:\.\d{{1,2}})?|[IVX]{{1,5}})[.)]|\d{{1,2}}\.\d{{1,2}})(?:\s+[-–—]\s+|\s+)(?=\S)"
)
# "5/2 Wednesday": the date in digits, before what it is a date of.
_DATE_FIRST = re.compile(
    r"^\W*\d{1,2}[./-]\d{1,2}\.?(?:[./-]?(?:\d{4}|\d{2}))?[\s,:–—-]+(?=[^\W\d])"
)
_SHORT_DAY = re.compile(
    r"(?:\d{1,2}[./]\d{1,2}\.?|\d{1,2}\.(?=\s*[^\W\d])"
    r"|(?:mo|di|mi|do|fr|sa|so|lu|ma|me|je|ve|sa|lun|mar|mié|mie|jue|vie|sáb|sab|dom|mer|jeu|ven"
    r"|sam|dim|gio|seg|ter|qua|qui|sex|man|tir|ons|tor|tors|fre|lør|søn|mån|tis|lör|sön|maa|din|woe"
    r"|don|vri|zat|zon|pon|wt|śr|czw|pt|ma|ti|ke|to|pe|la|su)\.?(?:,?\s*\d{1,2}[./]\d{0,2}\.?)?)",
    re.IGNORECASE,
)
_LONGEST = 100  # characters
_FEW = 3  # words besides the day


def without_number(heading: str) -> str:
    """Return a heading without the number it has among others: "2. ", "IV. ", "TOP 3: "."""
    match = _NUMBER.match(heading)
    return heading if match is None else heading[match.end() :]


def is_numbered_item(heading: str) -> bool:
    """Tell "TOP 3. Fees", which is an item of an agenda by its own words."""
    return _TOP.match(heading) is not None


def names_part(text: str) -> bool:
    return len(text) <= _LONGEST and _PART.match(text) is not None


def same_day(text: str, other: str) -> bool:
    """Tell whether two texts name one day: "Friday", and "Friday, 12 May"."""
    days = [[_short(match[0]) for match in _NAMES_DAY.finditer(each)] for each in (text, other)]
    return bool(days[0]) and days[0][0] in days[1]


def _short(day: str) -> str:
    """Return "fri" for "Friday", but "day2" for "Day 2"."""
    bare = "".join(day.casefold().split()).strip(".,")
    return bare if any(map(str.isdigit, bare)) else bare[:3]


def begins_day(block: Block) -> bool:
    """Tell "Day 2: Foundations of the work" and "Friday, 3 May - What we share" by their begin."""
    if block.shape is not Shape.HEADING:
        return False
    return any(each.match(block.text) is not None for each in (_BEGINS_DAY, _DAY_THEN_THEME))


def begins_like_day(text: str) -> bool:
    """Tell "Monday (all times are local)", which is a day where others stand beside it."""
    return _BEGINS.match(text) is not None


def days_in(headers: Sequence[str]) -> tuple[int, ...]:
    """Return which headers name days; "Mo" and "5/2" do where there are several such."""
    named = [at for at, each in enumerate(headers) if names_day(each)]
    short = [at for at, each in enumerate(headers) if _SHORT_DAY.fullmatch(each.strip())]
    return tuple(sorted({*named, *(short if len({headers[at] for at in short}) > 1 else ())}))


def is_bare_date(text: str) -> bool:
    """Tell "17. september 2023" alone on a line from the seventeenth point of a list."""
    return len(text) <= _LONGEST and _BARE_DATE.fullmatch(text.strip()) is not None


def says_day(text: str) -> bool:
    """Tell a sentence in which a day stands, by its name or in a month."""
    return len(text) <= 400 and _SAYS_DAY.search(text) is not None


@lru_cache(maxsize=4096)
def names_day(text: str) -> bool:
    """Tell a line that names a day, with its hours or a few words more, from any other line."""
    if len(text) > _LONGEST:
        return False
    if _EASTERN.fullmatch(text):
        return True
    text = _DATE_FIRST.sub("", text, count=1)
    dated = read_date(text) is not None or _DATED.search(text) is not None
    if not dated and _BEGINS.match(text) is None:
        return False
    rest = _NO_WORDS.sub(" ", _NAMES_DAY.sub(" ", read_when(text).rest))
    return len(rest.split()) <= _FEW
