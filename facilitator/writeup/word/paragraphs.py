"""Paragraphs and runs as XML, their properties in the order of the schema, their direction marked.

A paragraph API would take minutes for a long write-up.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from facilitator.core.xml_text import escape
from facilitator.writeup.blocks import Run, Runs, plain

_LEFTWARD = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY_LEFTWARD = re.compile(f"[{_LEFTWARD}]")
_STRETCH = re.compile(f"[{_LEFTWARD}]+|[^{_LEFTWARD}]+")


class Layout(NamedTuple):
    """What a paragraph has beside its style. `spacing`, `tabs` and `section` are XML."""

    keep: bool = False  # on the page of what follows
    number: int | None = None  # the list it belongs to; 0 is none, whatever its style says
    level: int = 0  # of the list, from 0
    tabs: str = ""
    spacing: str = ""
    align: str = ""
    section: str = ""


PLAIN = Layout()


def paragraph(style: str, content: str, layout: Layout = PLAIN, *, leftward: bool = False) -> str:
    """Return a paragraph; `style` is an id, `leftward` is written from the right."""
    more = _properties(layout, leftward=leftward) if leftward or layout is not PLAIN else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


def begins_leftward(runs: Runs) -> bool:
    """Tell whether the first letter of a text is of a script written from right to left."""
    text = plain(runs)
    if text.isascii() or not _ANY_LEFTWARD.search(text):
        return False
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((each for each in directions if each in ("L", "R", "AL")), "L") != "L"


def run(each: Run, style: str = "") -> str:
    """Return a run; a newline in its text is a line break. `style` is the id of its own."""
    look = (
        (f'<w:rStyle w:val="{style}"/>' if style else "")
        + ("<w:b/><w:bCs/>" if each.bold else "")
        + ("<w:i/><w:iCs/>" if each.italic else "")
    )
    text = each.text
    if text.isascii() or not _ANY_LEFTWARD.search(text):
        return _run(text, look)
    return "".join(
        _run(part, f"{look}<w:rtl/>" if leftward else look) for part, leftward in directed(text)
    )


def field(instruction: str, result: str = "") -> str:
    """Return a field that a word processor works out; nothing is printed that nobody has."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def directed(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the stretches of a text, and whether each is written from right to left.

    What parts two words of such a script, blanks and marks, belongs to them.
    """
    parts: list[tuple[str, bool]] = []
    for part in _STRETCH.findall(text):
        leftward = bool(_ANY_LEFTWARD.match(part))
        if leftward and len(parts) > 1 and parts[-2][1] and not _has_letters(parts[-1][0]):
            between, before = parts.pop()[0], parts.pop()[0]
            part = f"{before}{between}{part}"  # noqa: PLW2901  the three are one stretch
        parts.append((part, leftward))
    yield from parts


def _has_letters(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _run(text: str, look: str) -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    if "\n" not in text:
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f"<w:r>{properties}{'<w:br/>'.join(lines)}</w:r>"


def _properties(layout: Layout, *, leftward: bool) -> str:
    numbered = (
        f'<w:numPr><w:ilvl w:val="{layout.level}"/><w:numId w:val="{layout.number}"/></w:numPr>'
    )
    return (
        ("<w:keepNext/>" if layout.keep else "")
        + ("" if layout.number is None else numbered)
        + layout.tabs
        + ("<w:bidi/>" if leftward else "")
        + layout.spacing
        + (f'<w:jc w:val="{layout.align}"/>' if layout.align else "")
        + layout.section
    )
