"""Validation of stored values: another program may have written what ours cannot.

A value that makes no sense becomes the safest one that does, so that every other row is still seen.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, time
from functools import cache
from typing import TypeGuard
from zoneinfo import ZoneInfo

from facilitator.core.action_state import NOT_BEGUN, ActionState, Progress
from facilitator.core.attribution import STRICTNESS
from facilitator.core.meeting import MODES, NOT_SAID, Meeting
from facilitator.core.model import OFF_THE_RECORD, Channel, Kind, Promise, TurnKind
from facilitator.core.patterns import late_pattern
from facilitator.core.stricter_rule import Recording

# Years that every calendar and clock the program uses can show.
_FIRST, _LAST = -2_208_988_800_000, 32_503_680_000_000  # 1900 and 3000, as UTC milliseconds
_LONGEST_MS = 366 * 24 * 3600 * 1000
_COUNTED = 1_000_000
_LANGUAGE = late_pattern(r"[a-z]{2,3}(_[A-Za-z]{2,8})?")
_COLOUR, _GREY = late_pattern(r"#[0-9A-Fa-f]{6}"), "#5A636B"
_KINDS: dict[object, Kind] = {each.value: each for each in Kind}
_CHANNELS: dict[object, Channel] = {each.value: each for each in Channel}
_TURN_KINDS: dict[object, TurnKind] = {each.value: each for each in TurnKind}
_RECORDINGS: dict[object, Recording] = {each.value: each for each in Recording}
_STATES: dict[object, ActionState] = {each.value: each for each in ActionState}
_PROMISES: dict[object, Promise] = {each.value: each for each in STRICTNESS}


def is_instant(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and _FIRST <= value <= _LAST


def instant(value: object) -> int | None:
    return value if is_instant(value) else None


def length(value: object) -> int | None:
    """Return milliseconds that something may take, or be extended or shortened by."""
    return value if isinstance(value, int) and abs(value) <= _LONGEST_MS else None


def number(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value <= _COUNTED else 0


def is_text(value: object) -> TypeGuard[str]:
    """Tell whether a value may be the id of a row."""
    return isinstance(value, str) and value != ""


def text(value: object, otherwise: str = "") -> str:
    return value if isinstance(value, str) else otherwise


def maybe(value: object) -> str | None:
    """Return a text that may be missing: an id, for example."""
    return value if isinstance(value, str) else None


def kind(value: object) -> Kind:
    return _KINDS.get(value, Kind.INSIGHT)


def channel(value: object) -> Channel:
    """Return how it reached us; what was said in the room is held to what the room was promised."""
    return _CHANNELS.get(value, Channel.SPOKEN)


def turn_kind(value: object) -> TurnKind:
    return _TURN_KINDS.get(value, TurnKind.TURN)


def promise(value: object) -> Promise:
    """Return the rule of a roundtable; one that nobody knows may be as strict as the strictest."""
    return _PROMISES.get(value, STRICTNESS[-1])


def attribution(value: object) -> str | None:
    """Return the rule of a note; one that nobody knows keeps it out of every write-up."""
    return None if value is None else _PROMISES.get(value, OFF_THE_RECORD)


def promised(value: object) -> Promise | None:
    """Return a promise that a note was under, if any."""
    return None if value is None else promise(value)


def rule(value: object) -> str:
    """Return a rule that holds for a part of a roundtable; at worst off the record."""
    return attribution(value) or OFF_THE_RECORD


def recording(value: object) -> Recording | None:
    """Return how a roundtable is recorded; a way that nobody knows may be the most public one."""
    return None if value is None else _RECORDINGS.get(value, Recording.PUBLISHED)


@cache
def zone(value: object) -> str:
    """Return a time zone that this computer knows."""
    try:
        return ZoneInfo(text(value)).key
    except (KeyError, ValueError, OSError):  # unknown, no name of one, or a folder of them
        return "UTC"


def colour(value: object) -> str:
    return value if isinstance(value, str) and _COLOUR().fullmatch(value) else _GREY


def language(value: object) -> str:
    """Return the code of a language, such as "de" or "pt_BR"; whether it is here, is not asked."""
    return value if isinstance(value, str) and _LANGUAGE().fullmatch(value) else "en"


def texts(value: object) -> tuple[str, ...]:
    """Return a list of texts that is stored as JSON."""
    if value is None or value == "[]":
        return ()
    try:
        found = json.loads(text(value))
    except (ValueError, RecursionError):
        return ()
    return tuple(filter(is_text, found)) if isinstance(found, list) else ()


def day(value: object) -> str | None:
    """Return a date as it is stored, None where the calendar has no such day."""
    return _parsed(value, date.fromisoformat)


def time_of_day(value: object) -> str | None:
    return _parsed(value, time.fromisoformat)


def mode(value: object) -> str:
    """Return how a roundtable is held, or nothing."""
    return value if isinstance(value, str) and value in MODES else ""


def progress(row: Sequence[object]) -> Progress:
    """Return what became of an action, from its columns in that order; at worst it is open."""
    if not any(row):
        return NOT_BEGUN
    state, since, outcome, carried_to = row
    known = _STATES.get(state, ActionState.OPEN)
    return Progress(known, instant(since), text(outcome), maybe(carried_to))


def meeting(row: Sequence[object]) -> Meeting:
    """Return on which day, where and how a roundtable is held, from its columns in that order."""
    if not any(row):
        return NOT_SAID
    held_on, place, how, link, prereads, invitation, facilitator = row
    return Meeting(
        day(held_on) or "",
        text(place),
        mode(how),
        text(link),
        text(prereads),
        text(invitation),
        text(facilitator),
    )


def _parsed(value: object, parse: Callable[[str], object]) -> str | None:
    if not isinstance(value, str):
        return None
    try:
        parse(value)
    except ValueError:
        return None
    return value
