"""Cleaning of text for a document (what XML forbids goes), links found in it, days and counts."""

import re
import unicodedata
from datetime import date

from facilitator.core.instants import local_moment
from facilitator.writeup.blocks import Run, Runs

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ADDRESS = re.compile(r"https?://[^\s<>\"“”‘’|\\^`{}]+", re.IGNORECASE)
_NUMBERED = re.compile(r"roundtable\s+\d+\b[\s:.–—-]*", re.IGNORECASE)
_OVERRIDES = "\u202a\u202b\u202d\u202e"  # would show a name in reverse and pass the names check
# Not strftime: month names would follow the locale of the machine, the document is in English.
_YEAR = """
January February March April May June July August September October November December
"""
_MONTHS = _YEAR.split()


def clean(text: str) -> tuple[str, int]:
    """Return the text that any document can hold, and how many characters had to be dropped.

    The vertical tab that word processors paste for Shift+Enter becomes a line break.
    """
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    kept = "".join(char for char in broken if _may_stand(char))
    return kept, len(broken) - len(kept)


def cleaned(text: str) -> str:
    return clean(text)[0]


def unnumbered(title: str) -> str:
    """Return a roundtable's title without a "Roundtable 2:" of its own."""
    return _NUMBERED.sub("", title, count=1) if _NUMBERED.match(title) else title


def linked(text: str) -> Runs:
    """Split a text into runs, so that the web addresses in it are links."""
    runs: list[Run] = []
    at = 0
    for match in _ADDRESS.finditer(text):
        address = _without_punctuation(match.group())
        if address.endswith("//"):
            continue
        runs += [Run(text[at : match.start()]), Run(address, link=address)]
        at = match.start() + len(address)
    runs.append(Run(text[at:]))
    return tuple(run for run in runs if run.text)


def day(instant: int, zone: str) -> str:
    """Return the date of an instant in words: "12 November 2026"."""
    return _in_words(local_moment(instant, zone).date())


def due_day(iso: str) -> str:
    """Return an ISO date in words, and anything else as it is."""
    try:
        return _in_words(date.fromisoformat(iso))
    except ValueError:
        return iso


def counted(number: int, one: str, many: str = "") -> str:
    return f"{number} {one}" if number == 1 else f"{number} {many or one + 's'}"


def capital(text: str) -> str:
    """Begin a text that stands by itself with a capital letter; the rest stays as typed."""
    return text[:1].upper() + text[1:]


def shortened(text: str, length: int = 40) -> str:
    """Return the start of a text on one line, to find it by."""
    line = " ".join(cleaned(text).split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def _in_words(when: date) -> str:
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def _may_stand(char: str) -> bool:
    if char == "\n":
        return True
    noncharacter = ord(char) & 0xFFFE == 0xFFFE or "\ufdd0" <= char <= "\ufdef"
    return not (noncharacter or char in _OVERRIDES or unicodedata.category(char) in ("Cc", "Cs"))


def _without_punctuation(address: str) -> str:
    """Leave out the punctuation of the sentence; a closing bracket stays where one was opened."""
    while address:
        closing = address[-1] == ")" and address.count(")") > address.count("(")
        if not closing and address[-1] not in ".,;:!?'*_~]":
            break
        address = address[:-1]
    return address
