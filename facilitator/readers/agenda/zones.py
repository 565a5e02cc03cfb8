"""Time zones and dates as people write them in the head of an agenda."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from facilitator.core.minutes import CLOCK, CLOCK_RANGE, DAY, read_clocks

_ABBREVIATIONS = {
    "utc": "UTC",
    "gmt": "UTC",
    "z": "UTC",
    "uk": "Europe/London",
    "bst": "Europe/London",
    "wet": "Europe/Lisbon",
    "cet": "Europe/Brussels",
    "cest": "Europe/Brussels",
    "eet": "Europe/Athens",
    "eest": "Europe/Athens",
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "jst": "Asia/Tokyo",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
}
ABBREVIATION = r"(?-i:UTC|GMT|UK|BST|WET|CES?T|EES?T|E[SD]?T|P[SD]?T|JST|AE[SD]T)\b"
_OFFSET = re.compile(r"(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d\d))?", re.IGNORECASE)
_WEEKDAY = (
    r"(?:(?:le\s+|den\s+|el\s+|op\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    r"|(?:diens|mitt|donners|frei|sams|sonna|sonn|man|tirs|ons|tors|fre|lør|søn|maan|dins|woens"
    r"|donder|vrij|zater|zon)[^\W\d_]{2,5}|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)"
    r"(?:-feira)?)\.?,?\s+(?:den\s+|de\s+|o\s+)?)?"
)
# Those that do not begin as in English.
_FOREIGN_MONTHS = {
    **dict.fromkeys(("enero", "gennaio"), 1),
    **dict.fromkeys(("février", "fevrier", "fevereiro"), 2),
    **dict.fromkeys(("märz", "maerz", "maart", "março", "marco"), 3),
    **dict.fromkeys(("avril", "abril"), 4),
    **dict.fromkeys(("mai", "maj", "mei", "maggio", "maio"), 5),
    **dict.fromkeys(("juin", "giugno"), 6),
    **dict.fromkeys(("juillet", "luglio"), 7),
    **dict.fromkeys(("août", "aout", "agosto"), 8),
    **dict.fromkeys(("setembro", "settembre"), 9),
    **dict.fromkeys(("oktober", "outubro", "ottobre"), 10),
    **dict.fromkeys(("décembre", "dezember", "diciembre", "dezembro", "dicembre"), 12),
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>(?:{'|'.join(_FOREIGN_MONTHS)})\b|(?:{'|'.join(_MONTHS)})[a-z]*)\.?"
_ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
_LAST_OF = rf"(?:\s*(?:-|–|—|to|bis|au|and|&|/)\s*\d{{1,2}}{_ORDINAL})?"  # of several days in a row
_MONTH_NAME = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_OF = r"\s+(?:of\s+|de\s+)?"
_YEAR_FIRST = (
    r"(?<!\d)(?P<year>\d{4})\s?(?:年|[/.])\s?(?P<month>\d{1,2})\s?(?:月|[/.])\s?(?P<day>\d{1,2})"
    r"(?:[日号]|(?![\d.]))"
)
_YEAR = re.compile(r"\d{4}")  # each date has one
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?=\b|T)",
        rf"\b{_WEEKDAY}(?P<day>\d{{1,2}}){_ORDINAL}{_LAST_OF}{_OF}{_MONTH},?{_OF}(?P<year>\d{{4}})\b",
        rf"\b{_WEEKDAY}{_MONTH}\s+(?P<day>\d{{1,2}}){_ORDINAL}{_LAST_OF},?\s+(?P<year>\d{{4}})\b",
        _YEAR_FIRST,
        rf"\b{_WEEKDAY}(?P<day>\d{{1,2}})[/.](?P<month>\d{{1,2}})[/.](?P<year>\d{{4}})\b",
    )
)
# Without a year "may" is more often a verb, and "Nov 98" has no day at all.
_DAY_MONTH = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?!(?-i:may)\b){_MONTH_NAME}\b",
        rf"\b(?!(?-i:may)\b){_MONTH_NAME}\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b",
    )
)
_LEAP_YEAR = 2000
_TIMES = re.compile(rf"(?<![\d:.])(?:{CLOCK_RANGE}|{CLOCK})", re.IGNORECASE)
_ISO_ZONE = re.compile(r"T(?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?")
_AFTER = re.compile(
    r"\s*[(,]?\s*(?P<zone>[A-Za-z]+(?:/[A-Za-z_]+)+|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d\d)?"
    r"|[A-Za-z]+(?:[ _][A-Z][a-z]+)?)(?:\s+time)?\)?"
)
_ALL_TIMES = re.compile(r"\btimes?\s(?:are\s)?(?:in\s)?(?P<zone>[A-Z][\w/+-]+(?: [A-Z]\w+)?)")


@dataclass(frozen=True, slots=True)
class When:
    """What a text says about when; `rest` is what is left of it."""

    date: str | None
    start: int | None
    end: int | None
    zone: str | None
    rest: str


def zone_of(text: str) -> str | None:
    """Return the IANA name for "UTC", "London", "CET", "Europe/London" or "+02:00"."""
    key = re.sub(r"\s+time$", "", text.strip().casefold())
    if key in _ABBREVIATIONS:
        return _ABBREVIATIONS[key]
    if (offset := _OFFSET.fullmatch(key)) and int(offset[3] or 0) == 0:
        hours = int(offset[2])
        # The names of these zones count westward.
        sign = "-" if offset[1] == "+" else "+"
        return f"Etc/GMT{sign}{hours}" if 0 < hours <= 12 else "UTC" if hours == 0 else None
    return _zones().get(key.replace(" ", "_"))


@cache
def _zones() -> dict[str, str]:
    """Map each zone's name and its city; a city's own zone wins over older names."""
    names: dict[str, str] = {}
    for name in sorted(available_timezones(), key=lambda each: (each.count("/") != 1, each)):
        names[name.casefold()] = name
        if "/" in name and not name.startswith(("Etc/", "US/")):
            names.setdefault(name.rsplit("/", 1)[1].casefold(), name)
    return names


def read_date(text: str) -> tuple[str, re.Match[str]] | None:
    """Return the first date that has a year, as ISO, and where it stands; 5/11/2021 is November."""
    if _YEAR.search(text) is None:  # as in most lines, of which five patterns try every place
        return None
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if day := _day(match, int(match["year"])):
                return day.isoformat(), match
    return None  # where there is no such day, the words stay where they are


def uncertain_date(text: str) -> tuple[str, str, str] | None:
    """Return "6/7/2023" with the date it is read as, and the one it may mean instead."""
    for match in _DATES[-1].finditer(text):
        year, day, month = int(match["year"]), int(match["day"]), int(match["month"])
        if max(day, month) <= 12 and day != month and min(day, month) > 0 and "/" in match[0]:
            other = dt.date(year, day, month)
            return match[0], dt.date(year, month, day).isoformat(), other.isoformat()
    return None


def impossible_dates(text: str) -> list[str]:
    """Return what is written like a date but stands in no calendar: "31 Feb", "2022-02-31"."""
    found: list[tuple[int, str]] = []
    taken: set[int] = set()  # where a date with its year stands, a date without one does not
    for pattern in (*_DATES, *_DAY_MONTH):
        for match in pattern.finditer(text):
            if taken.intersection(range(*match.span())):
                continue
            taken.update(range(*match.span()))
            if _day(match, int(match.groupdict().get("year") or _LEAP_YEAR)) is None:
                found.append((match.start(), match[0]))
    return [words for _, words in sorted(found)]


def _day(match: re.Match[str], year: int) -> dt.date | None:
    word = match["month"].casefold()
    if word.isdigit():
        month = int(word)
    else:
        month = _FOREIGN_MONTHS.get(word) or _MONTHS.index(word[:3]) + 1
    try:
        return dt.date(year, month, int(match["day"]))
    except ValueError:
        return None


def read_when(text: str) -> When:
    """Find date, time or slot, and zone in a line of the head."""
    date, start, end, zone = None, None, None, None
    if found := read_date(text):
        date, match = found
        after = text[match.end() :]
        if iso := _ISO_ZONE.match(after):
            start = None if (iso_clock := read_clocks(iso["clock"])) is None else iso_clock[0]
            zone = zone_of(iso["zone"]) if iso["zone"] else None
            lost = (iso["zone"] or "") if zone is None else ""
            rest = f"{text[: match.start()]}{lost}{after[iso.end() :]}"
            return When(date, start, None, zone, tidy(rest))
        text = f"{text[: match.start()]} {after}"
    if match_time := _TIMES.search(text):
        clocks = read_clocks(match_time[0])
        if clocks is not None:
            start, end = clocks
            zone, length = _zone_after(text[match_time.end() :])
            text = f"{text[: match_time.start()]} {text[match_time.end() + length :]}"
    if zone is None and (said := _ALL_TIMES.search(text)):
        zone = zone_of(said["zone"]) or zone_of(said["zone"].split()[0])
    return When(date, start, end, zone, tidy(text))


def _zone_after(text: str) -> tuple[str | None, int]:
    match = _AFTER.match(text)
    if match is None:
        return None, 0
    if zone := zone_of(match["zone"]):
        return zone, match.end()
    first = re.match(r"\s*\(?\s*([A-Za-z]+)", text)
    zone = None if first is None else zone_of(first[1])
    return (zone, first.end()) if first is not None and zone else (None, 0)


def tidy(text: str) -> str:
    """Close the holes that taken words leave: doubled commas, dashes at either end."""
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"(?:\s*[,;|]\s*){2,}", ", ", text)
    text = re.sub(r"^[\s,;:|–—-]*\.\s+", "", text)
    return " ".join(text.split()).strip(" ,;:|–—-")


def slot_minutes(start: int, end: int) -> int:
    """Return the length of a slot; one that ends before it starts crosses midnight."""
    return (end - start) % DAY
