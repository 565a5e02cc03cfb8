"""Tables of an agenda as items: header synonyms, sections, breaks and total rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.blocks import Grid, Row
from facilitator.readers.agenda.draft import AgendaHead, ItemDraft
from facilitator.readers.agenda.fields import field_of, is_blank, set_field
from facilitator.readers.agenda.head import take_line
from facilitator.readers.agenda.headless import in_order, title_column
from facilitator.readers.agenda.line import is_total, read_line, read_title, read_total
from facilitator.readers.agenda.zones import zone_of

_HEADER_WITHIN = 15  # rows; above it stand a title, a date and the like
_IN_BRACKETS = re.compile(r"[(\[](.+?)[)\]]")


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column holds; None where the header is no word we know."""

    fields: tuple[str | None, ...]
    headers: tuple[str, ...]
    zone: str | None = None

    @property
    def known(self) -> int:
        """Count the headers that are words we know."""
        return sum(field_of(header) is not None for header in self.headers)


def find_columns(cells: Sequence[str]) -> Columns | None:
    """Read a row as a header; None if it names no time and no duration, or nothing else."""
    fields: list[str | None] = []
    for cell in cells:
        name = field_of(cell) if cell.strip() else None
        fields.append(None if name in fields else name)
    if not {"time", "duration"} & set(fields) or sum(name is not None for name in fields) < 2:
        return None
    if "title" not in fields:
        free = [n for n, name in enumerate(fields) if name is None and cells[n].strip()]
        spare = [n for n, name in enumerate(fields) if name in {"section", "purpose", "notes"}]
        if not free and not spare:
            return None
        fields[(free or spare)[0]] = "title"
    zone = next((zone for cell in cells if (zone := _zone_in(cell))), None)
    return Columns(tuple(fields), tuple(cell.strip() for cell in cells), zone)


def _zone_in(header: str) -> str | None:
    match = _IN_BRACKETS.search(header)
    return zone_of(match[1]) if match and field_of(header) == "time" else None


def read_grid(grid: Grid, head: AgendaHead, *, section: str = "") -> list[ItemDraft]:
    """Return the items of a table; what is no item goes to `head`."""
    for at, row in enumerate(grid.rows[:_HEADER_WITHIN]):
        columns = find_columns(row.cells)
        if columns is not None:
            for above in grid.rows[:at]:
                take_line(head, above.line, _joined(above), may_be_title=True)
            head.zone = head.zone or columns.zone
            drafts = _TableReader(columns, head, section).read(grid.rows[at + 1 :])
            if not drafts:
                head.keep(row.line, _joined(row))
            return drafts
    return _without_header(grid, head, section)


def _without_header(grid: Grid, head: AgendaHead, section: str) -> list[ItemDraft]:
    drafts: list[ItemDraft] = []
    title = title_column(grid.rows)
    for row in grid.rows:
        draft = read_line(in_order(row, title), row.line)
        if draft is not None and draft.title:
            draft.section = section
            drafts.append(draft)
        else:
            _take_loose(head, row)
    return drafts


def _take_loose(head: AgendaHead, row: Row) -> None:
    text = _joined(row)
    total = read_total(text)
    if total:
        head.totals.append((row.line, total, Sentence("the total row")))
    head.keep(row.line, text)


def _joined(row: Row) -> str:
    return " ".join(dict.fromkeys(cell.strip() for cell in row.cells if not is_blank(cell)))


class _TableReader:
    """Walks the rows under a header, with the section they stand in."""

    def __init__(self, columns: Columns, head: AgendaHead, section: str) -> None:
        self._columns = columns
        self._head = head
        self._section = section
        self._pending: tuple[int, str] | None = None  # a section no item has stood in yet
        self._drafts: list[ItemDraft] = []

    def read(self, rows: Sequence[Row]) -> list[ItemDraft]:
        columns = _with_numbers_apart(self._columns, rows)
        self._columns = columns
        for row in rows:
            self._take(row)
        if self._pending is not None:
            self._head.keep(*self._pending)
        return self._drafts

    def _take(self, row: Row) -> None:
        text = _joined(row)
        if not text or find_columns(row.cells) is not None:
            return  # an empty row, or the header printed again on the next page
        if any(is_total(cell) for cell in row.cells):
            self._take_total(row, text)
            return
        cells = {n: cell for n, cell in enumerate(row.cells) if not is_blank(cell)}
        if len(set(cells.values())) == 1 and len(self._columns.fields) > 1:
            self._take_merged(row, text, at=next(iter(cells)))
        else:
            self._add(self._item(row))

    def _take_total(self, row: Row, text: str) -> None:
        total = ItemDraft(row.line)
        for at, cell in enumerate(row.cells):
            if self._field(at) == "duration" and not is_total(cell):
                set_field(total, "duration", header=self._header(at), text=cell)
        minutes = total.minutes or next(filter(None, map(read_total, row.cells)), None)
        if minutes is not None:
            self._head.totals.append((row.line, minutes, Sentence("the total row")))
        self._head.keep(row.line, text)

    def _take_merged(self, row: Row, text: str, *, at: int) -> None:
        """Take a row with one text: a section, or an item whose time stands in the text."""
        draft = read_line(text, row.line)
        if draft is not None:
            self._add(draft)
        elif self._field(at) in {"notes", "materials", "purpose", "lead"} and self._drafts:
            set_field(self._drafts[-1], self._field(at), header=self._header(at), text=text)
        else:
            if self._pending is not None:
                self._head.keep(*self._pending)
            self._section, self._pending = " ".join(text.split()), (row.line, text)

    def _item(self, row: Row) -> ItemDraft:
        draft = ItemDraft(row.line)
        has_duration = "duration" in self._columns.fields
        for at, cell in enumerate(row.cells):
            name = self._field(at)
            if name == "time" and cell.strip().isdecimal():
                # With lengths beside it a bare number counts from the beginning.
                if has_duration:
                    draft.start, draft.relative = int(cell), True
                else:
                    draft.minutes = float(cell)
            elif name != "title":
                set_field(draft, name, header=self._header(at), text=cell)
        title = next((row.cells[n] for n in range(len(row.cells)) if self._field(n) == "title"), "")
        read_title(draft, "" if is_blank(title) else title)
        for link in row.links:
            draft.note(link)
        return draft

    def _add(self, draft: ItemDraft) -> None:
        if not draft.title and not draft.is_timed and self._drafts:
            last = self._drafts[-1]  # a row that only goes on with the one above it
            for words in (draft.section, draft.method, draft.question):
                if words not in {last.section, last.method, last.question}:
                    last.note(words)
            last.notes.extend(draft.notes)
            last.leads.extend(draft.leads)
            return
        draft.title = draft.title or draft.method
        if not draft.section:
            draft.section, self._pending = self._section, None
        self._drafts.append(draft)

    def _field(self, at: int) -> str | None:
        return self._columns.fields[at] if at < len(self._columns.fields) else None

    def _header(self, at: int) -> str:
        headers = self._columns.headers
        return (headers[at] if at < len(headers) else "") or f"Column {at + 1}"


def _with_numbers_apart(columns: Columns, rows: Sequence[Row]) -> Columns:
    """Let a column "Item" that only counts give way to the one with the words."""
    fields = list(columns.fields)
    at = fields.index("title")
    cells = [row.cells[at].strip() for row in rows if at < len(row.cells)]
    if not all(re.fullmatch(r"\d*[.)]?", cell) for cell in cells):
        return columns
    for other in range(at + 1, len(fields)):
        if fields[other] is None and field_of(columns.headers[other]) == "title":
            fields[at], fields[other] = "number", "title"
            break
    return Columns(tuple(fields), columns.headers, columns.zone)
