"""Text of a finished Word file, all of it, read back for the last names check.

What a template brings along is looked at as well, and told apart: its headers and footers, text
boxes, comments, properties and links, and the files inside it.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import IO
from xml.etree import ElementTree as ET

from facilitator.core.names.check import Located
from facilitator.writeup.blocks import (
    Block,
    Bullets,
    Document,
    Heading,
    ListItem,
    Notice,
    Paragraph,
    Quote,
    Run,
    Table,
)
from facilitator.writeup.language import ENGLISH, Language
from facilitator.writeup.word.contents import LONG
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.template import Template

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PARAGRAPHS = (f"{_W}p", f"{_A}p")
_PIECES = (f"{_W}t", f"{_A}t", f"{_W}delText")
_MARKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_A}br": "\n", f"{_W}tab": "\t", f"{_W}ptab": "\t"}
_MARKS[f"{_W}fldChar"] = " "  # the number of a footnote is no part of the word before it
_NAMESPACE = "http://schemas."
# Lists that every word processor writes: of its own styles, and of fonts for all scripts.
_STOCK = (f"{_W}latentStyles", f"{_W}lsdException", f"{_A}font")
_OWN_TEXT = (*_PIECES, *_STOCK)
_MARKED = (".xml", ".rels", ".svg", ".vml")
_PACKAGES = (".docx", ".xlsx", ".pptx", ".odt", ".ods")
# Numbers in base sixteen: colours, sessions, ids of lists.
_MACHINE = re.compile(
    r"(?=.*\d)(?:[0-9A-F]{6}|[0-9A-F]{8}"
    r"|\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\}?)"
)
EVERY_BLOCK: tuple[Block, ...] = (  # with nothing in it, and enough of them for contents
    *(Heading(1, "") for _ in range(LONG)),
    Paragraph((Run("", bold=True, italic=True),)),
    Bullets((ListItem((Run(""),)),)),
    Bullets((ListItem((Run(""),)),), ordered=True),
    Quote(""),
    Notice(""),
    Table(("",), (("",),)),
)


def docx_texts(
    data: bytes, language: Language = ENGLISH, template: Template | None = None
) -> Iterator[Located]:
    """Yield every text, attribute, property and link target of a Word file.

    What a file of its language holds without any content is the house style's, nobody's name; of a
    template it is what somebody wrote there.
    """
    house = _house_texts(language)
    of_template = _texts_without_content(language, template) if template else frozenset()
    for part, text in _parts(data):
        if text not in house:
            place = f"the part {part}"
            yield Located(f"your template ({place})" if text in of_template else place, text)


@cache
def _house_texts(language: Language) -> frozenset[str]:
    return _texts_without_content(language, None)


def _texts_without_content(language: Language, template: Template | None) -> frozenset[str]:
    empty = Document("", "", "public", "", EVERY_BLOCK, language=language)
    return frozenset(text for _, text in _parts(render_docx(empty, template)))


def _parts(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the texts of each part, with its name; files inside are looked into."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            yield name, name
            if name.endswith(_MARKED):
                with package.open(name) as part:
                    yield from ((name, text) for text in _texts(part))
            elif name.endswith(_PACKAGES) and zipfile.is_zipfile(io.BytesIO(package.read(name))):
                yield from ((name, text) for _, text in _parts(package.read(name)))


def _texts(part: IO[bytes]) -> Iterator[str]:
    """Yield the texts of a part, one paragraph in memory at a time."""
    seen: set[str] = set()
    # Without a document type: `opening` refuses what the library would not read.
    for _, element in ET.iterparse(part):  # noqa: S314
        tag = element.tag
        if tag in _PARAGRAPHS:
            yield from _paragraph(element).split("\t")  # a title, and the number of its page
            element.clear()
        elif tag not in _OWN_TEXT and element.text and element.text.strip():
            yield element.text
        if tag not in _STOCK:
            new = {each for each in element.attrib.values() if each not in seen}
            seen |= new
            yield from sorted(each for each in new if _is_typed(each))


def _is_typed(value: str) -> bool:
    """Tell whether somebody may have written an attribute's value."""
    return not (value.isdecimal() or value.startswith(_NAMESPACE) or _MACHINE.fullmatch(value))


def _paragraph(element: ET.Element) -> str:
    """Return a paragraph in one piece: a name may be spread over several runs."""
    return "".join(
        _MARKS.get(each.tag) or (each.text or "" if each.tag in _PIECES else "")
        for each in element.iter()
    )
