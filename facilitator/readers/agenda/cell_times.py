"""Times and lengths as cells word them, in the form that everything else here reads.

A cell is nothing but a time, or a length: there "9–9.30", "11 Uhr" and "1 hr 15" are clear, which
in a line of words could be anything.
"""

import re
from functools import lru_cache

from facilitator.core.minutes import read_clocks, read_duration, whole
from facilitator.readers.agenda.zones import read_date

_LONGEST = 60  # characters
_DAY = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:diens|mitt|donners|frei|sams|sonna|sonn|man|tirs"
    r"|ons|tis|tors|fre|lør|lör|søn|sön|mån|maan|woens|donder|vrij|zater|zon)[^\W\d_]{2,5}"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì"
    r"|venerdì|sabato|domenica|(?:day|tag|jour|día|dia|dag|giorno)\s?\d{1,2})\b\.?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"[~≈*]|\((?:approx|about|est|tbc|ca)?\.?\)|\b(?:approx(?:imately)?|about|around|circa|ca|from|starting"
    r"|starts|at|kl|klo|um|ab|von|vers|dès|de|las|los|alle|dalle|da|vanaf|fra|from)\b\.?",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:[-–—−→]|\b(?:to|until|till|til|bis|à|às|as|até|ate|al|au|hasta|tot|alle|och)\b|(?<=\d)\s+[ae]\s+(?=\d))"
    r"+\s*|(?<=:\d\d),\s+(?=\d)",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?(?P<sign>[:.h]|u(?=\s?\d))\s?(?P<minute>[0-5]\d)?(?::[0-5]\d)?)?"
    r"\s?(?P<half>[ap]\.?(?:\s?m\b\.?)?)?\s?(?P<unit>uhr|hrs?|hs?|hours|u|o['’]clock)?\.?",
    re.IGNORECASE,
)
_PACKED = re.compile(r"(?P<hour>[01]?\d|2[0-4])(?P<minute>[0-5]\d)")
_NAMED = {
    **dict.fromkeys(("noon", "midday", "12 noon", "12noon", "mittag", "midi", "mediodía"), "12:00"),
    **dict.fromkeys(("midnight", "mitternacht", "minuit", "medianoche"), "0:00"),
}
# "Morning (9:00-12:00)": the hours of a part of the day.
_PART_OF_DAY = re.compile(
    r"^(?:morning|afternoon|evening|midday|lunch|vormittags?|nachmittags?|abends?|mittags?|matin"
    r"|après-midi|soir(?:ée)?|midi|mañana|tarde|noche|manhã|noite|mattina|pomeriggio|sera|ochtend"
    r"|middag|avond|formiddag|eftermiddag|aften|förmiddag|kväll|am|pm)\b\s*[:,(]\s*(?=\d)",
    re.IGNORECASE,
)
_SPAN = re.compile(r"(?P<low>\d{1,3})\s?[-–—]\s?(?P<high>\d{1,3})")

_HALVES = {"½": ".5", "¼": ".25", "¾": ".75", "1/2": ".5", "1/4": ".25", "3/4": ".75"}
_HALF = re.compile(r"(?:(?P<whole>\d{1,2})\s?)?(?P<part>[½¼¾]|(?<!\d)[13]/[24](?!\d))")
_WORDS = {
    **dict.fromkeys(("half an hour", "half hour", "a half hour", "eine halbe stunde"), 30),
    **dict.fromkeys(("halbe stunde", "une demi-heure", "demi-heure", "media hora"), 30),
    **dict.fromkeys(("meia hora", "mezz'ora", "en halv time", "en halvtimme", "half uur"), 30),
    **dict.fromkeys(("an hour", "one hour", "eine stunde", "une heure", "una hora"), 60),
    **dict.fromkeys(("un'ora", "en time", "en timme", "een uur", "uma hora"), 60),
    **dict.fromkeys(("quarter of an hour", "a quarter of an hour", "viertelstunde"), 15),
    **dict.fromkeys(("un quart d'heure", "kwartier", "een kwartier", "kvarter"), 15),
}
_NUMBER = r"\d{0,4}(?:[.,]\d{1,3})?"
_HOURS = (
    r"(?:h(?:rs?|ours?)?|std|stunden?|t|tim(?:e|er|me|mar)?|or[ae]|horas?|heures?|u|uur|uren)\b\.?"
)
_MINUTES = r"(?:m(?:n|ins?|inut(?:es?|en|er|os?|i|o)?)?\b\.?|['′’]|min)"
_LENGTH = re.compile(
    rf"(?:(?P<hours>{_NUMBER})[\s-]?{_HOURS})?[\s,]*(?:(?:and|und|et|e|y|og|och|en)\s)?\s*"
    rf"(?:(?P<minutes>{_NUMBER})[\s-]?(?P<unit>{_MINUTES})?)?",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{1,4}(?:[.,]\d{1,16})?")
_ROUNDED = 0.1  # minutes that "0.1667", of an hour or of a day, is from the length that was meant
_SUM = re.compile(r"\s*\+\s*")
_SUMMED = re.compile(r"(?P<length>[\d.,]+\s?[^\W\d]+\.?)(?:\s.*)?")


def take_day(text: str) -> tuple[str, str]:
    """Split the day from a cell: ("Friday", "5:00 PM"); without one the first is empty."""
    match = _DAY.match(text.strip()) if len(text) <= _LONGEST else None
    if match is None:
        return "", text
    rest = text.strip()[match.end() :].lstrip(" ,:|\n@–—-")
    return (match[0].rstrip(" .,"), rest) if rest else ("", text)


@lru_cache(maxsize=1024)
def usual_time(text: str, *, bare: bool = False) -> str | None:
    """Return "9:00", or "9:00-10:30 pm", for a cell that is a time; None for any other.

    With `bare` an hour alone is one, as in a column of times: "9", "9-10".
    """
    text = _PART_OF_DAY.sub("", " ".join(text.split()).rstrip("+"))
    if not text or len(text) > _LONGEST or not any(map(str.isalnum, text)):
        return None
    if read_date(text) is not None:
        return None
    sides = _TO.split(" ".join(_AROUND.sub(" ", text).split()).strip(" ,;()[]"))
    if len(sides) > 2 or (found := [_side(side.strip()) for side in sides if side]) == []:
        return None
    if None in found or (not bare and not any(is_clear for _, is_clear in filter(None, found))):
        return None
    usual = "-".join(clock for clock, _ in filter(None, found))
    return usual if read_clocks(usual) is not None else None


def _side(text: str) -> tuple[str, bool] | None:
    """Return one end of a range, and whether it is a time by its form alone."""
    if named := _NAMED.get(text.casefold()):
        return named, True
    if packed := _PACKED.fullmatch(text):
        return f"{packed['hour']}:{packed['minute']}", False
    match = _SIDE.fullmatch(text)
    if match is None:
        return None
    half = (match["half"] or "")[:1].casefold()
    clock = f"{match['hour']}:{match['minute'] or '00'}{f' {half}m' if half else ''}"
    return clock, bool(match["sign"] or half or match["unit"])


def span_of(text: str) -> tuple[int, int] | None:
    """Return "5–20" as numbers: minutes from the beginning, hours, or the least and the most."""
    match = _SPAN.fullmatch(text.strip())
    return None if match is None else (int(match["low"]), int(match["high"]))


@lru_cache(maxsize=1024)
def usual_length(text: str, *, minutes: float | None = None) -> str | None:
    """Return "75 min" for a cell that is a length; None for any other, or for what is usual.

    `minutes` is what a bare number counts as; without it there must be a unit.
    """
    text = " ".join(text.split()).strip("()[]~≈ ")
    if not text or len(text) > _LONGEST:
        return None
    found = _minutes_of(text, minutes)
    return None if found is None else f"{whole(round(found, 2))} min"


def _minutes_of(text: str, minutes: float | None) -> float | None:
    if (named := _WORDS.get(text.casefold().replace("’", "'"))) is not None:
        return float(named)
    if minutes is not None and _BARE.fullmatch(text):
        found = float(text.replace(",", ".")) * minutes
        return float(round(found)) if abs(found - round(found)) < _ROUNDED else found
    text = _HALF.sub(_decimal, text)
    parts = _SUM.split(text)
    if len(parts) > 1:
        lengths = [_SUMMED.fullmatch(part) for part in parts]
        each = [read_duration(match["length"]) for match in lengths if match]
        known = [length for length in each if length is not None]
        return sum(known) if len(known) == len(parts) else None
    match = _LENGTH.fullmatch(text)
    if match is None or not (match["hours"] or (match["minutes"] and match["unit"])):
        return None
    return 60 * _float(match["hours"]) + _float(match["minutes"])


def _decimal(match: re.Match[str]) -> str:
    return f"{match['whole'] or 0}{_HALVES[match['part']]}"


def _float(text: str | None) -> float:
    number = (text or "").replace(",", ".")
    return float(number) if any(map(str.isdecimal, number)) else 0.0
