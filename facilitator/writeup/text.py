"""Cleaning of text for a document (what XML forbids goes), and links found in it."""

import re

from facilitator.writeup.blocks import Run, Runs
from facilitator.writeup.language import ENGLISH, Language

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ADDRESS = re.compile(r"https?://[^\s<>\"“”‘’|\\^`{}]+", re.IGNORECASE)
_OVERRIDES = "\u202a\u202b\u202d\u202e"  # would show a name in reverse and pass the names check
_LAST_TWO = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_NONCHARACTERS = f"\ufdd0-\ufdef{_LAST_TWO}"
_CONTROLS = r"\x00-\x09\x0b-\x1f\x7f-\x9f"
_DROPPED = re.compile(rf"[{_CONTROLS}\ud800-\udfff{_NONCHARACTERS}{_OVERRIDES}]")
_FILE = re.compile(
    r"(?!.*://)[^\n]+\.(?:docx?|odt|rtf|pdf|md|markdown|txt|html?|eml|msg)", re.IGNORECASE
)


def clean(text: str) -> tuple[str, int]:
    """Return the text that any document can hold, and how many characters had to be dropped.

    The vertical tab that word processors paste for Shift+Enter becomes a line break.
    """
    if text.isprintable():  # as most texts are: nothing in them breaks a line, or is dropped
        return text, 0
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    return _DROPPED.subn("", broken)


def cleaned(text: str) -> str:
    return clean(text)[0]


def unnumbered(title: str, language: Language = ENGLISH) -> str:
    """Return a title without a "Roundtable 2:" of its own, in English or in `language`."""
    for each in (ENGLISH, language):
        before, _, after = each.text("Roundtable {number}", number="\0").partition("\0")
        words = (r"\s+".join(map(re.escape, part.split())) for part in (before, after))
        numbered = r"\s*\d+\b\s*".join(words)
        found = re.match(rf"{numbered}[\s:.–—-]*", title, re.IGNORECASE)
        if found:
            return title[found.end() :]
    return title


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


def capital(text: str) -> str:
    """Begin a text that stands by itself with a capital letter; the rest stays as typed."""
    return text[:1].upper() + text[1:]


def names_a_file(text: str) -> bool:
    """Say whether a text is the name of a file that holds text."""
    return _FILE.fullmatch(text.strip()) is not None


def shortened(text: str, length: int = 40) -> str:
    """Return the start of a text on one line, to find it by."""
    line = " ".join(cleaned(text).split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def _without_punctuation(address: str) -> str:
    """Leave out the punctuation of the sentence; a closing bracket stays where one was opened."""
    while address:
        closing = address[-1] == ")" and address.count(")") > address.count("(")
        if not closing and address[-1] not in ".,;:!?'*_~]":
            break
        address = address[:-1]
    return address
