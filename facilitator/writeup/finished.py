"""Text of a finished file (Word, PDF, HTML, Markdown), read back for the last names check."""

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt

from facilitator.core.names.check import Located
from facilitator.writeup.blocks import Document
from facilitator.writeup.language import ENGLISH, Language
from facilitator.writeup.pdf.data import Data, links_in, shown_in
from facilitator.writeup.word.package import render_docx
from facilitator.writeup.word.styles import W

_PARAGRAPH, _TEXT, _BREAK = f"{{{W}}}p", f"{{{W}}}t", f"{{{W}}}br"
_TAB = f"{{{W}}}tab"
_NAMESPACE = "http://schemas."
_PROPERTIES = b"<x:xmpmeta", b"</x:xmpmeta>"  # of a PDF; never packed
_PART = "\0"  # between two blocks of a page, which are read one by one
_DIGESTS = "{http://ns.adobe.com/xap/1.0/mm/}"  # letters by chance
_HOUSE_ATTRIBUTES = frozenset({"charset", "class", "lang", "scope"})  # of a page, never typed


def docx_texts(data: bytes, language: Language = ENGLISH) -> Iterator[Located]:
    """Yield every text, attribute, property and link target of a Word file.

    What a file of its language holds without any content is the house style's, nobody's name.
    """
    house = _house_texts(language)
    for place, text in _parts(data):
        if text not in house:
            yield Located(place, text)


def pdf_texts(data: bytes, shown: Data) -> Iterator[Located]:
    """Yield what the pages of a PDF show, and what the file says of itself.

    The pages are not read back: where lines are broken there, and cells stand side by side, names
    would be torn apart, and others made up. They show what goes in, for the layout is ours, has no
    text of its own and reads none as markup; `tests/writeup/pdf` compares both.
    """
    for text in (*shown_in(shown), shown["banner"], *links_in(shown)):
        yield Located("the finished file", text)
    begin, end = (data.find(mark) for mark in _PROPERTIES)
    properties = ET.fromstring(data[begin : end + len(_PROPERTIES[1])])  # noqa: S314 written by us
    for element in properties.iter():
        if element.text and element.text.strip() and not element.tag.startswith(_DIGESTS):
            yield Located("the properties of the file", element.text)


def html_texts(page: str) -> Iterator[Located]:
    """Yield the text and the attributes of a page."""
    reader = _PageReader()
    reader.feed(page)
    reader.close()
    for part in "".join(reader.text).split(_PART):
        if part.strip():
            yield Located("the finished file", part)
    yield from (Located("the finished file", value) for value in reader.attributes)


def markdown_texts(source: str) -> Iterator[Located]:
    """Yield what a reader of the Markdown sees: marks inside a name do not hide it."""
    yield from html_texts(MarkdownIt("commonmark").enable("table").render(source))


@cache
def _house_texts(language: Language) -> frozenset[str]:
    empty = Document("", "", "public", "", (), language=language)
    return frozenset(text for _, text in _parts(render_docx(empty)))


def _parts(data: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            # Written by ourselves a moment ago, without a document type.
            root = ET.fromstring(package.read(name))  # noqa: S314
            yield from ((f"the part {name}", text) for text in _texts(root))


def _texts(root: ET.Element) -> Iterator[str]:
    for element in root.iter():
        if element.tag == _PARAGRAPH:
            yield from _paragraph(element).split("\t")  # a title, and the number of its page
        elif element.tag != _TEXT and element.text and element.text.strip():
            yield element.text
        yield from (value for value in element.attrib.values() if not value.startswith(_NAMESPACE))


def _paragraph(element: ET.Element) -> str:
    """Return a paragraph in one piece: a name may be spread over several runs."""
    marks = {_BREAK: "\n", _TAB: "\t"}
    return "".join(marks.get(each.tag) or each.text or "" for each in element.iter())


class _PageReader(HTMLParser):
    """Collects what a reader of the page can find in it."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.attributes: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("strong", "em", "a"):
            self.text.append("\n" if tag == "br" else _PART)
        self.attributes += [v for name, v in attrs if v and name not in _HOUSE_ATTRIBUTES]

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None:  # the style sheet is ours
            self.text.append(data)
