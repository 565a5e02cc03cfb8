"""Slash commands as they are typed (`/next`, `/q WHO`): a line parsed into name and rest."""

import re
from typing import NamedTuple

from facilitator.core.errors import Refused
from facilitator.core.patterns import late_pattern

_PART = late_pattern(
    r"(\d+(?:\.\d+)?)\s*(hours|h|minutes|mins|min|m|seconds|sec|s)?", re.IGNORECASE
)
_CLOCK = late_pattern(r"(\d+):([0-5]\d)")
_LONGEST = 40  # characters of a length of time; a longer one is no number to count with
_UNITS = {"h": 3_600_000, "m": 60_000, "s": 1000}


class Command(NamedTuple):
    """The name without its slash, in lower case, and the rest of the line."""

    name: str
    rest: str


def parse_command(line: str) -> Command | None:
    """Return the command a typed line is, or None where it is a note."""
    if not line.startswith("/"):
        return None
    name, _, rest = line[1:].partition(" ")
    return Command(name.strip().lower(), rest.strip())


def parse_delta(text: str) -> int:
    """Return signed milliseconds: "+5" (minutes), "-2m30s", "+90s", "+1:30".

    Raises Refused with the forms that work.
    """
    sign, unsigned = (-1, text[1:]) if text[:1] in ("-", "−") else (1, text.removeprefix("+"))
    unsigned = unsigned.strip()
    clock = _CLOCK().fullmatch(unsigned)
    if clock and len(unsigned) <= _LONGEST:
        return sign * (int(clock[1]) * 60_000 + int(clock[2]) * 1000)
    parts = list(_PART().finditer(unsigned))
    if len(unsigned) > _LONGEST or not parts or "".join(part[0] for part in parts) != unsigned:
        raise Refused("“{text}” is no length of time: write +5, -2m30s or +90s", text=text)
    return sign * sum(round(float(part[1]) * _UNITS[(part[2] or "m")[0].lower()]) for part in parts)
