"""Cleaning of text for a document (what XML forbids goes), and links found in it."""

import re
import unicodedata

from facilitator.writeup.blocks import Run, Runs
from facilitator.writeup.language import ENGLISH, Language

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ADDRESS = re.compile(r"https?://[^\s<>\"“”‘’|\\^`{}]+", re.IGNORECASE)
_OVERRIDES = "\u202a\u202b\u202d\u202e"  # would show a name in reverse and pass the names check


def clean(text: str) -> tuple[str, int]:
    """Return the text that any document can hold, and how many characters had to be dropped.

    The vertical tab that word processors paste for Shift+Enter becomes a line break.
    """
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    if all(line.isprintable() for line in broken.split("\n")):
        return broken, 0  # as most are: none of these is in what has to go
    kept = "".join(char for char in broken if _may_stand(char))
    return kept, len(broken) - len(kept)


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


def shortened(text: str, length: int = 40) -> str:
    """Return the start of a text on one line, to find it by."""
    line = " ".join(cleaned(text).split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


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
