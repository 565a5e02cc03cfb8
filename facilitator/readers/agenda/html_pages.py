"""Pages of HTML, and e-mails written as such, read as blocks: headings, lists, tables and lines."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from facilitator.readers.agenda.blocks import Block, Grid, Part, Shape
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.html_bare import bare_page
from facilitator.readers.agenda.html_cards import Line, says_speaker, with_cards
from facilitator.readers.agenda.html_elements import Element, OpenElements
from facilitator.readers.agenda.html_tables import read_html_table
from facilitator.readers.agenda.limits import MOST_LINES

_PAGE = re.compile(r"\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<!doctype html)", re.IGNORECASE)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)
_HEADING = re.compile(r"h([1-6])")
_NOT_READ = frozenset(
    {"script", "style", "head", "template", "noscript", "nav", "footer", "button"}
)
_LINES = frozenset({"p", "div", "br", "section", "article", "header", "footer", "tr", "blockquote"})
_TERM, _SAID_OF_IT = "dt", "dd"
_LISTS = frozenset({"ul", "ol"})
_INDENT = 2
_INLINE = frozenset({"time", "b", "strong", "span"})
_BOLD = frozenset({"b", "strong"})


def is_page(text: str) -> bool:
    return _PAGE.match(text) is not None


def read_page(text: str) -> Iterator[Part]:
    """Yield what a page shows, each block with the line of the file that it begins in."""
    reader = _Page()
    text = bare_page(text)
    at = 0
    while table := _TABLE.search(text, at):
        end = _TABLE_END.search(text, table.end())
        if end is None:
            break
        line = text.count("\n", 0, table.start())
        yield from reader.read(text[at : table.start()], text.count("\n", 0, at))
        # The reader of tables counts the lines of all that stands above.
        rows = read_html_table(["", *text[table.start() : end.end()].split("\n")], 1)
        if rows is not None and rows[0]:
            yield Grid(tuple(replace(row, line=row.line + line - 1) for row in rows[0]))
        at = end.end()
    yield from reader.read(text[at:], text.count("\n", 0, at))


class _Page(HTMLParser):
    """Gathers lines; a heading or a list item lasts until its end or the next begin of a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._begin(0)
        self._depth = 0  # of lists
        self._hidden = 0  # elements that no page shows
        self._above = 0
        self._elements = OpenElements()

    def read(self, text: str, above: int) -> Iterator[Block]:
        """Yield the blocks of a part of the page that stands below so many lines."""
        self.reset()
        self._above, self._lines = above, list[Line]()
        self.feed(text)
        self.close()
        self._end()
        if len(self._lines) > MOST_LINES:  # which whoever asked will refuse
            yield from (line.block for line in self._lines)
        else:
            yield from with_cards(self._lines)

    def _begin(self, line: int, shape: Shape = Shape.TEXT, depth: int = 0) -> None:
        self._line, self._shape, self._level = line, shape, depth
        self._goes_on = False
        self._words: list[str] = []
        self._ended = self._gap = ""
        self._gaps: list[str] = []  # between the boxes of this line
        self._links: list[str] = []
        self._element: Element | None = None

    def _end(self) -> None:
        text = " ".join("".join(self._words).replace("\xad", "").split())
        if text:
            shape = self._shape if len(text) <= LONGEST_LINE else Shape.PROSE
            # Every line stands alone: where a paragraph goes on, it is one block.
            block = Block(
                self._line, shape, text, self._level, not self._goes_on, tuple(self._links)
            )
            self._lines.append(Line(block, self._element or self._elements.innermost))
        self._begin(self._above + self.getpos()[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        classes = said.get("class") or ""
        self._begin_element(tag, said, parts_line=tag in _INLINE and says_speaker(classes))
        self._elements.begin(tag, classes)

    def _begin_element(self, tag: str, said: dict[str, str | None], *, parts_line: bool) -> None:
        line = self._above + self.getpos()[0]
        self._gap = self._gap_before(tag) or (self._gap if tag in _INLINE else "")
        self._ended = ""
        if tag in _NOT_READ:
            # The button in a heading opens what stands below it, and has its words.
            self._hidden += not (tag == "button" and self._shape is Shape.HEADING)
        elif heading := _HEADING.fullmatch(tag):
            self._end()
            self._begin(line, Shape.HEADING, int(heading[1]))
        elif tag == "li":
            self._end()
            self._begin(line, Shape.BULLET, _INDENT * max(self._depth - 1, 0))
        elif tag in {_TERM, _SAID_OF_IT}:
            self._end()
            self._begin(line, depth=0 if tag == _TERM else _INDENT)
            self._goes_on = tag == _SAID_OF_IT
        elif tag in _LISTS:
            self._end()
            self._depth += 1
        elif parts_line or (tag in _LINES and (self._says or self._shape is Shape.TEXT)):
            self._end()
            self._begin(line)
            self._goes_on = tag == "br"
        elif tag == "a" and (address := said.get("href")):
            self._links.append(address)

    @property
    def _says(self) -> bool:
        return any(map(str.strip, self._words))

    def _gap_before(self, tag: str) -> str:
        """Return what parts two boxes side by side, "<time>9:00</time><span>Maps</span>"."""
        if tag not in _INLINE or not self._ended:
            return ""
        is_label = self._ended in _BOLD and self._shape is Shape.BULLET and len(self._words) == 1
        return ": " if is_label else " "

    def handle_endtag(self, tag: str) -> None:
        if tag != "br":
            self._end_element(tag)
            self._elements.end(tag)

    def _end_element(self, tag: str) -> None:
        self._ended = tag if tag in _INLINE else ""
        if tag in _NOT_READ:
            self._hidden = max(self._hidden - 1, 0)
        elif tag in _LISTS:
            self._end()
            self._depth = max(self._depth - 1, 0)
        elif tag in _LINES or tag in {"li", _TERM, _SAID_OF_IT} or _HEADING.fullmatch(tag):
            self._end()

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        before = self._words[-1][-1:] if self._words else ""
        begins = data[:1].isupper() or data[:1].isdecimal()
        if self._gap and begins and before.isalnum():
            if self._gap == " " in self._gaps:
                self._end()  # a third box of a row, beside clock and title, says more of the item
            else:
                self._words.append(self._gap)
                self._gaps.append(self._gap)
        if data.strip():
            self._element = self._element or self._elements.innermost
        self._ended = self._gap = ""
        self._words.append(data)
