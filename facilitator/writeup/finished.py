"""Text of a finished file (HTML, Markdown), read back for the last names check."""

from collections.abc import Iterator
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from facilitator.core.names.check import Located

_PART = "\0"  # between two blocks of a page, which are read one by one
_HOUSE_ATTRIBUTES = frozenset({"charset", "class", "lang", "scope"})  # of a page, never typed


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
