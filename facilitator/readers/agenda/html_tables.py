"""Tables written as HTML, as Markdown files hold them, read as rows of cells."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import repeated

_BEGINS = re.compile(r"<table\b", re.IGNORECASE)
_ENDS = re.compile(r"</table\s*>", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_WIDEST = 63  # columns, as in Word
_INLINE = frozenset({"b", "strong", "em", "i", "small", "span"})
_SHORTEST_BOX = 4  # characters
_PARTED = frozenset({"br", "p", "div", "li"})  # begin a line of their own in a cell


def read_html_table(lines: Sequence[str], number: int) -> tuple[list[Row], int] | None:
    """Return the rows of a table that begins in a line, and the number of the line after it."""
    if not _BEGINS.search(lines[number]):
        return None
    end = next((at for at in range(number, len(lines)) if _ENDS.search(lines[at])), None)
    if end is None:
        return None
    parser = _Table(number + 1)
    parser.feed("\n".join(lines[number : end + 1]))
    parser.close()
    parser.end_row()
    return parser.rows, end + 1


class _Table(HTMLParser):
    """Gathers the cells of each row; one that spans columns leaves the next ones empty."""

    def __init__(self, line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self._first = line
        self._row: list[str] = []
        self._links: list[str] = []
        self._words: list[str] | None = None
        self._open: list[tuple[str, str, int]] = []  # with classes, and where its words begin
        self._ended: tuple[str, str, int] | None = None  # what ended with nothing behind it yet
        self._span = self._rows_down = 1
        self._line = line
        self._down: dict[int, tuple[str, int]] = {}  # what goes on below, and for how many rows
        self._kept: dict[int, tuple[str, int]] = {}
        self._spanned: set[int] = set()
        self._wide: set[int] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "tr":
            self.end_row()
            self._line = self._first + self.getpos()[0] - 1
        elif tag in {"td", "th"}:
            self._end_cell()
            span, down = said.get("colspan") or "1", said.get("rowspan") or "1"
            self._open, self._ended = [], None
            self._words, self._span = [], int(span) if span in _SPANS else 1
            self._rows_down = int(down) if down in _DOWN else 1
        elif tag in _PARTED and self._words is not None:
            self._words.append("\n")
        elif tag == "a" and (address := said.get("href")):
            self._links.append(address)
        elif tag in _INLINE and self._words is not None:
            if self._is_beside(tag, said.get("class") or ""):
                self._words.append("\n")
            self._open.append((tag, said.get("class") or "", len(self._words)))
        self._ended = None

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr":
            self.end_row()
        elif tag in _PARTED and tag != "br" and self._words is not None:
            self._words.append("\n")
        elif self._open and self._open[-1][0] == tag and self._words is not None:
            self._ended = self._open.pop()

    def _is_beside(self, tag: str, classes: str) -> bool:
        """Tell `<b>Maps</b><i>Hall</i>`, two boxes one below the other, from letters in bold."""
        if self._ended is None or (tag, classes) == self._ended[:2]:
            return False
        return len("".join((self._words or [])[self._ended[2] :]).strip()) >= _SHORTEST_BOX

    def handle_data(self, data: str) -> None:
        self._ended = None
        if self._words is not None:
            self._words.append(_BLANKS.sub(" ", data))

    def _end_cell(self) -> None:
        if self._words is not None and len(self._row) < _WIDEST:
            self._go_on()
            lines = "".join(self._words).replace("\xad", "").split("\n")
            kept = (" ".join(line.split()) for line in lines)
            text = "\n".join(filter(None, kept))
            for at in range(len(self._row), len(self._row) + self._span * (self._rows_down > 1)):
                below = text if at == len(self._row) else ""
                self._down[at] = below, self._rows_down - 1
            self._wide.update(range(len(self._row) + 1, len(self._row) + self._span))
            self._row.extend([text, *[""] * (self._span - 1)])
        self._words = None

    def _go_on(self) -> None:
        """Put what spans from the rows above where it stands in this one."""
        while (found := self._down.get(len(self._row))) is not None and len(self._row) < _WIDEST:
            text, left = found
            at = len(self._row)
            self._spanned.add(at)
            self._row.append(repeated(text))
            self._down.pop(at)
            if left > 1:
                self._kept[at] = text, left - 1

    def end_row(self) -> None:
        """Close a row, which may lack its end."""
        self._end_cell()
        widest = min(max(self._down, default=-1), _WIDEST - 1)
        while self._row and len(self._row) <= widest:
            if len(self._row) in self._down:
                self._go_on()
            else:
                self._row.append("")
        if any(self._row):
            row = tuple(self._row)
            spans = frozenset(self._spanned), frozenset(self._wide)
            self.rows.append(Row(self._line, row, tuple(self._links), *spans))
        self._down |= self._kept
        self._row, self._links, self._kept = [], [], {}
        self._spanned, self._wide = set(), set()


_DOWN = frozenset(map(str, range(2, 200)))  # rows
_SPANS = frozenset(map(str, range(1, _WIDEST)))
