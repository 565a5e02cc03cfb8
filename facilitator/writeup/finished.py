"""Text of a finished file (PDF, HTML, Markdown), read back for the last names check."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from facilitator.core.names.check import Located
from facilitator.writeup.front_matter import TYPED, parted
from facilitator.writeup.pdf.data import Data, labels_in, links_in, shown_in

_PROPERTIES = b"<x:xmpmeta", b"</x:xmpmeta>"  # of a PDF; never packed
_PART = "\0"  # between two blocks of a page, which are read one by one
_NOTE = re.compile(r"^\[\^\d+\]: ", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^\d+\]")
_DIGESTS = "{http://ns.adobe.com/xap/1.0/mm/}"  # letters by chance
_HOUSE_ATTRIBUTES = frozenset(  # of a page and of its charts, never typed
    (
        *(
            "charset",
            "class",
            "id",
            "lang",
            "scope",
            "role",
            "fill",
            "stroke",
            "stroke-width",
            "viewbox",
        ),
        *("x", "y", "x1", "y1", "x2", "y2", "rx", "width", "height", "xmlns", "text-anchor"),
        *("font-family", "font-size"),
    )
)


def pdf_texts(data: bytes, shown: Data) -> Iterator[Located]:
    """Yield what the pages of a PDF show, and what the file says of itself.

    The pages are not read back: where lines are broken there, and cells stand side by side, names
    would be torn apart, and others made up. They show what goes in, for the layout is ours, has no
    text of its own and reads none as markup; `tests/writeup/pdf` compares both.
    """
    for text in (*shown_in(shown), *labels_in(shown), shown["banner"], *links_in(shown)):
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
    """Yield what a reader of the Markdown sees: marks inside a name do not hide it.

    Nor do those of footnotes, which are ours: what was typed like one is escaped.
    """
    from markdown_it import MarkdownIt  # late: other formats go without

    head, body = parted(source)
    typed = (value for name, value in head if name in TYPED)
    yield from (Located("the head of the file", each) for each in typed)
    body = _REFERENCE.sub(" ", _NOTE.sub("", body))
    yield from html_texts(MarkdownIt("commonmark").enable("table").render(body))


class _PageReader(HTMLParser):
    """Collects what a reader of the page can find in it."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.attributes: list[str] = []
        self._in_number = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_number = tag == "sup" or (self._in_number and tag == "a")
        if self._in_number:  # of a footnote: ours, and no part of the word before it
            self.text.append(" ")
            return
        if tag not in ("strong", "em", "a"):
            self.text.append("\n" if tag == "br" else _PART)
        self.attributes += [v for name, v in attrs if v and name not in _HOUSE_ATTRIBUTES]

    def handle_endtag(self, tag: str) -> None:
        if tag == "sup":
            self._in_number = False

    def handle_data(self, data: str) -> None:
        if self.cdata_elem is None and not self._in_number:  # the style sheet is ours
            self.text.append(data)
