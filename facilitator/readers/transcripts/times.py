"""Times in chats and transcripts: of day, in either fashion, or since the begin of a recording."""

import re

# 14:32, 14:32:05, 14.32, 2:32 PM, 02:32:05 p.m.
TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?"
_PIECES = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([AaPp])?.*", re.ASCII)
_DAY_MS = 24 * 3_600_000
_BACK_MS = 12 * 3_600_000  # so far back it is the next day


def has_half(text: str) -> bool:
    """Tell whether a time says which half of the day it is in."""
    found = _PIECES.fullmatch(text.strip())
    return found is not None and found[4] is not None


def of_day(text: str) -> int | None:
    """Return a time of day in milliseconds since midnight, None where there is none such."""
    found = _PIECES.fullmatch(text.strip())
    if found is None:
        return None
    hours, minutes, seconds = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4] is not None:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if found[4] in "Pp" else 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    return ((hours * 60 + minutes) * 60 + seconds) * 1000


def elapsed(text: str) -> int | None:
    """Return a time since the begin, "3:07" or "1:03:07", in milliseconds."""
    found = _PIECES.fullmatch(text.strip())
    if found is None or found[4] is not None:
        return None
    first, second, third = int(found[1]), int(found[2]), found[3]
    if second > 59 or int(third or 0) > 59:
        return None
    seconds = first * 60 + second if third is None else (first * 60 + second) * 60 + int(third)
    return seconds * 1000


def onward(time_ms: int, last_ms: int) -> int:
    """Return a time of day so that it follows another: past midnight it is the next day's."""
    days = last_ms // _DAY_MS
    at = days * _DAY_MS + time_ms
    return at + _DAY_MS if at < last_ms - _BACK_MS else at
