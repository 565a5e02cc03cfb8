"""Parsing and formatting of clock times and durations as people write them, in minutes."""

import re

from facilitator.core.patterns import late_pattern

DAY = 24 * 60
LONGEST_IN_HOURS = 4 * 60  # above this "5:00" in a duration column means minutes and seconds

_DASH = r"(?:-|–|—|−|→|to\b|until\b|till\b)"
_SUFFIX = r"(?:\s?[ap]\.?\s?m\b\.?|\s?noon\b|\s?midnight\b)"
_SECONDS = r"(?::[0-5]\d)?"

# In running text "1.10 Scope" numbers a paragraph and "1h30" is a length, so a dot or an h
# needs a two-digit hour or "am" and "pm" beside it.
CLOCK = (
    rf"(?:(?:[01]?\d|2[0-4]):[0-5]\d{_SECONDS}{_SUFFIX}?"
    rf"|(?:[01]\d|2[0-4])[.h][0-5]\d(?!\d){_SUFFIX}?|[5-9]h[0-5]\d"
    rf"|(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?{_SUFFIX}|\bnoon\b|\bmidnight\b)"
)
CLOCK_RANGE = rf"(?:(?:{CLOCK}|(?:1[0-2]|[1-9])(?:\.[0-5]\d)?)\s*{_DASH}\s*{CLOCK})"

# As many digits as a length has; without a bound a line of digits takes minutes to search.
_NUMBER = r"(?:(?<!\d)\d{1,5}(?:[.,]\d{1,6})?)"
_HOURS = rf"(?:{_NUMBER}[\s-]?(?:hours?|hrs?|h|stunden?|std\.?|heures?|horas?|uur|timer?)(?![a-z]))"
_OF_MINUTES = r"(?:minut(?:es?|en|er|os?|ter|i)|mins?|mn|m)(?![a-z])\.?"
_MINUTES = rf"(?:{_NUMBER}(?:[\s-]?{_OF_MINUTES}|\s?['′’](?!\w)))"
_PART_OF_HOUR = r"(?:hours?|hrs?|h|stunden?|std\.?|(?:d['’])?heures?|horas?|uur|timer?)(?![a-z])"
# "½ h", "1 1/2 hours", "half an hour", "an hour", "une demi-heure", "eine halbe Stunde".
_SPOKEN = (
    rf"(?:(?:(?<![\d/.,])\d{{1,2}}[\s-]?)?(?:[½¼¾]|(?<![\d/.,])(?:1/2|1/4|3/4))\s?{_PART_OF_HOUR}"
    r"|\b(?:half an hour|(?:(?:a|one|three) )?quarters? of an hour"
    r"|(?:une )?demi-?heure|(?:un )?quart d['’]heure|(?:eine )?halbe stunde|(?:eine )?viertelstunde"
    r"|media hora|meia hora|(?:en )?halv time|(?:een )?half uur)(?!\w))"
)
_SEC = rf"(?:{_NUMBER}(?:[\s-]?(?:seconds?|secs?|s)(?![a-z])\.?|\s?[\"″”](?!\w)))"
DURATION = (
    rf"(?:(?<!\d)\d{{1,3}}h\d\d(?:\s?m(?:in)?)?\b|{_SPOKEN}"
    rf"|{_HOURS}\s[0-5]\d(?=\s*(?:$|[)\],;]))|(?<!\d)\d{{1,2}}\s?t\s(?:og\s)?{_MINUTES}"
    rf"|{_HOURS}(?:\s?(?:and\s)?{_MINUTES})?|{_MINUTES}(?:\s?{_SEC})?|{_SEC})"
)
REPEATED = rf"(?:(?<!\d)\d{{1,4}}\s?[x×*]\s?{DURATION})"

# What may stand before a length: "<= 30m", "at most 30 min".
LIMIT = (
    r"(?:[<>=~≈±]{1,2}|ca\.?(?=\s|\d)|approx(?:\.|imately)?|about|circa|exactly|at most|up to"
    r"|max(?:imum|\.)?(?=\s|\d))"
)

_PARTS = {
    ("¾", "3/4", "three"): 45.0,
    ("¼", "1/4", "quart", "viertel"): 15.0,
    ("½", "1/2", "half", "demi", "halb", "media", "meia", "halv"): 30.0,
}

_ONE_CLOCK = late_pattern(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>[0-5]\d)?)?(?::(?P<second>[0-5]\d)(?:\.\d+)?)?"
    r"(?P<suffix>\s?(?:[ap])\.?\s?m\.?|\s?noon|\s?midnight)?",
    re.IGNORECASE,
)
_SAYS_PM = late_pattern(r"p\.?\s?m\b\.?\s*$", re.IGNORECASE)
_FRACTION = late_pattern(r"0?[.,]\d{3,}")
_SPLIT_RANGE = late_pattern(rf"\s*{_DASH}\s*", re.IGNORECASE)
# Compiled by who reads the first duration: these two take long, and no start reads one.
_DURATION = (
    rf"(?:(?P<compact>\d+)h(?P<rest>\d\d)(?:\s?m(?:in)?)?"
    rf"|(?P<whole>{_HOURS})\s(?P<over>[0-5]\d)"
    rf"|(?P<hours>{_HOURS}|\d{{1,2}}\s?t(?=\s))?\s?(?:(?:and|og)\s)?(?P<minutes>{_MINUTES})?\s?(?P<seconds>{_SEC})?)"
)
_REPEATED = rf"(?P<times>\d+)\s?[x×*]\s?(?P<each>{DURATION})"
_COLONS = late_pattern(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_ABOUT = late_pattern(rf"^{LIMIT}\s*", re.IGNORECASE)


def read_clock(text: str) -> int | None:
    """Return minutes after midnight for "14:00", "14h00", "2 PM", "noon" or Excel's 0.4167."""
    text = text.strip()
    if text.casefold() in {"noon", "midnight"}:
        return DAY // 2 if text.casefold() == "noon" else 0
    if _FRACTION().fullmatch(text):
        return round(float(text.replace(",", ".")) * DAY) % DAY
    match = _ONE_CLOCK().fullmatch(text)
    if match is None:
        return None
    return _clock_of(match)


def _clock_of(match: re.Match[str]) -> int | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    suffix = re.sub(r"[\s.]", "", match["suffix"] or "").casefold()
    if not suffix and not re.search(r"[:.h]", match[0], re.IGNORECASE):
        return None
    if suffix:
        if not 1 <= hour <= 12:
            # "14:00 pm" is written often enough, and there is only one way to mean it.
            return hour * 60 + minute if suffix == "pm" and hour < 24 else None
        hour = hour % 12 + (12 if suffix in {"pm", "noon"} else 0)
    return hour * 60 + minute if hour * 60 + minute <= DAY else None


def read_clocks(text: str) -> tuple[int, int | None] | None:
    """Read "14:00" or a range; a suffix at the end covers both, unless that runs backwards."""
    parts = _SPLIT_RANGE().split(text.strip())
    if len(parts) == 1:
        start = read_clock(parts[0])
        return None if start is None else (start, None)
    if len(parts) != 2:
        return None
    first, last = parts
    end = read_clock(last)
    if end is None:
        return None
    return _start_before(first, end, last)


def _start_before(first: str, end: int, last: str) -> tuple[int, int | None] | None:
    suffix = re.search(rf"{_SUFFIX}$", last, re.IGNORECASE)
    if suffix is None or re.search(rf"{_SUFFIX}$|noon|midnight", first, re.IGNORECASE):
        start = read_clock(first)
        if start is not None and end < start < DAY // 2 + end <= DAY and _SAYS_PM().search(first):
            end += DAY // 2  # "2 p.m. to 3:30"
        return None if start is None else (start, end)
    both = [read_clock(f"{first} {meridiem}") for meridiem in ("am", "pm")]
    before = [each for each in both if each is not None and each < end]
    if before:
        return max(before), end
    return (both[1], end) if both[1] is not None and end == 0 else None


def has_suffix(text: str) -> bool:
    """Tell whether a clock says which half of the day it means."""
    return re.search(rf"{_SUFFIX}|\bnoon\b|\bmidnight\b", text, re.IGNORECASE) is not None


def read_duration(text: str, *, hours_first: bool = False) -> float | None:
    """Return minutes for "5", "5 min", "5'", "1h 00m", "7 x 1 min", "90 s" or "5:00".

    A bare number is minutes. "m:ss" is what our clocks print; `hours_first` reads "h:mm", as a
    spreadsheet's duration column does, unless that gives more than four hours. What is longer than
    a week is a slip of the keyboard, or no duration at all.
    """
    minutes = _read_any(text, hours_first=hours_first)
    return None if minutes is None or minutes > 7 * DAY else minutes


def _read_any(text: str, *, hours_first: bool) -> float | None:
    text = _ABOUT().sub("", text.strip().strip("()[]").strip())
    if _FRACTION().fullmatch(text) and (days := float(text.replace(",", "."))) < 1 / 6:
        return round(days * DAY, 1)
    if re.fullmatch(_NUMBER, text):
        return float(text.replace(",", "."))
    if colons := _COLONS().fullmatch(text):
        return _of_colons(colons, hours_first=hours_first)
    if repeated := re.fullmatch(_REPEATED, text, re.IGNORECASE):
        each = read_duration(repeated["each"])
        return None if each is None else float(repeated["times"]) * each
    if re.fullmatch(_SPOKEN, text, re.IGNORECASE):
        return _of_words(text.casefold())
    match = re.fullmatch(_DURATION, text, re.IGNORECASE) if text else None
    return None if match is None else _of_units(match)


def _of_colons(colons: re.Match[str], *, hours_first: bool) -> float:
    first, second = int(colons[1]), int(colons[2])
    if colons[3] is not None:
        return first * 60 + second + int(colons[3]) / 60
    if hours_first and first * 60 + second <= LONGEST_IN_HOURS:
        return float(first * 60 + second)
    return first + second / 60


def _of_words(text: str) -> float:
    """Return the minutes of "1½ h" and of "half an hour"."""
    parts = [minutes for words, minutes in _PARTS.items() if any(each in text for each in words)]
    whole = re.match(r"(\d{1,2})(?!\d?/)", text)
    return (parts[0] if parts else 60.0) + (60.0 * int(whole[1]) if whole else 0.0)


def _of_units(match: re.Match[str]) -> float:
    if match["compact"]:
        return int(match["compact"]) * 60.0 + int(match["rest"])
    if match["whole"]:
        return _of_hours(match["whole"]) + int(match["over"])
    total = 0.0
    for name, factor in (("hours", 60.0), ("minutes", 1.0), ("seconds", 1 / 60)):
        if found := re.match(_NUMBER, match[name] or ""):
            total += float(found[0].replace(",", ".")) * factor
    return total


def _of_hours(text: str) -> float:
    found = re.match(_NUMBER, text)
    return float(found[0].replace(",", ".")) * 60.0 if found else 0.0


def format_clock(minutes: int) -> str:
    """Write minutes after midnight as "HH:MM"; past midnight it starts again."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def format_minutes(minutes: float) -> str:
    """Write "5 min" or "7.5 min", as `read_duration` takes it back."""
    return f"{whole(round(minutes, 2))} min"


def whole(number: float) -> int | float:
    """Return an int where nothing is lost by it, so that JSON says 5 and not 5.0."""
    return int(number) if float(number).is_integer() else number
