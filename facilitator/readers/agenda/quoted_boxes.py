"""Quotes that only draw a box around each item: "> ### 13:00 Maps", between headings of days."""

import re

_QUOTE = re.compile(r"^ {0,3}> ?", re.MULTILINE)
_HEADING = re.compile(r" {0,3}> ?#{1,6}\s+\S")
_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FEWEST = 2  # quoted headings


def without_boxes(text: str) -> str:
    """Return a text without the marks of its quotes, where all around them are headings.

    A reply quotes an agenda too, but says something itself: there the marks stay.
    """
    matter = _MATTER.match(text)
    lines = text[0 if matter is None else matter.end() :].split("\n")
    own = [line for line in lines if line.strip() and not _QUOTE.match(line)]
    quoted = [line for line in lines if _HEADING.match(line)]
    if len(quoted) < _FEWEST or not all(line.startswith("#") for line in own):
        return text
    return _QUOTE.sub("", text)
