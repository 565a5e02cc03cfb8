"""Text of finished data files, read back for the last names check: cells, names, properties."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree as ET

from facilitator.core.names.check import Located
from facilitator.writeup.blocks import Document
from facilitator.writeup.calendar_text import unescaped
from facilitator.writeup.data.package import DESCRIPTION, READING, README
from facilitator.writeup.data.xlsx import render_xlsx
from facilitator.writeup.finished import markdown_texts
from facilitator.writeup.language import Language

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELLS = frozenset({f"{_SHEET}row", f"{_SHEET}c"})  # their attributes say where and how
_NUMBERS = frozenset({f"{_SHEET}v", f"{_SHEET}definedName"})  # which rows are repeated
# Of a calendar: digests, instants, and words of its own.
_CALENDAR_OWN = frozenset(
    (
        *("BEGIN:", "END:", "VERSION:", "PRODID:", "CALSCALE:", "METHOD:", "UID:", "SEQUENCE:"),
        *("DTSTAMP:", "DTSTART:", "DTEND:", "DUE:", "STATUS:"),
    )
)
_ESCAPE = re.compile(r"\\([n\\])")  # of a session log
_DIGITS = re.compile(r"\d+")
_REPEATED = "!Print_Titles"  # behind the name of a sheet


def xlsx_texts(data: bytes, document: Document) -> Iterator[Located]:
    """Yield every cell, header, name of a sheet and property of a spreadsheet, each once a part.

    What a file holds without any content, and the words above columns, are nobody's name.
    """
    language = document.language
    own = {language.text(each.title) for each in document.data.tables}
    own |= {language.text(field.title) for each in document.data.tables for field in each.fields}
    own |= _house_texts(language)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            root = ET.fromstring(package.read(name))  # noqa: S314 written by us a moment ago
            for text in dict.fromkeys(_texts(root)):
                if text.removesuffix(_REPEATED) not in own and _unnumbered(text) not in own:
                    yield Located(f"the part {name}", text)


def package_texts(data: bytes, language: Language) -> Iterator[Located]:
    """Yield every cell, and all that the description and the README say.

    The names of its files, the headers of columns and what describes them are words of ours.
    """
    own = language.text(READING)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            text = package.read(name).decode()
            yield from (Located(f"the file {name}", told) for told in _told(name, text, own))


def _told(name: str, text: str, own: str) -> Iterator[str]:
    if name == DESCRIPTION:
        described = json.loads(text)
        del described["resources"], described["profile"]
        yield from _strings(described)
    elif name == README:
        yield from (each.text for each in markdown_texts(text) if each.text.strip() != own)
    else:
        _, *rows = csv.reader(io.StringIO(text, newline=""))
        yield from dict.fromkeys(cell for row in rows for cell in row if cell)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        yield from (text for each in inner for text in _strings(each))


def ics_texts(text: str) -> Iterator[Located]:
    """Yield every text of a calendar; times, and what tells entries apart, name nobody."""
    for line in text.replace("\r\n ", "").split("\r\n"):
        name, _, value = line.partition(":")
        if f"{name.partition(';')[0]}:" not in _CALENDAR_OWN and value:
            yield Located("the finished file", unescaped(value))


def log_texts(text: str) -> Iterator[Located]:
    """Yield each header and each line of a session log."""
    head, _, body = text.partition("\n\n")
    for line in head.split("\n"):
        yield Located("the finished file", line.partition(": ")[2])
    for line in body.split("\n"):
        typed = line.partition(" ")[2]
        yield Located("the finished file", _ESCAPE.sub(_as_typed, typed))


def _as_typed(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else "\\"


@cache
def _house_texts(language: Language) -> frozenset[str]:
    empty = render_xlsx(Document("", "", "public", "", (), language=language))
    with zipfile.ZipFile(io.BytesIO(empty)) as package:
        roots = [ET.fromstring(package.read(name)) for name in package.namelist()]  # noqa: S314
    return frozenset(_unnumbered(text) for root in roots for text in _texts(root))


def _unnumbered(text: str) -> str:
    """Return a text without numbers, as those of sheets and parts are."""
    return _DIGITS.sub("", text)


def _texts(root: ET.Element) -> Iterator[str]:
    for element in root.iter():
        if element.text and element.text.strip() and element.tag not in _NUMBERS:
            yield element.text
        if element.tag not in _CELLS:
            yield from element.attrib.values()
