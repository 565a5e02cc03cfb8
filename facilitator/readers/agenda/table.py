"""Tables of an agenda as items: header synonyms, sections, breaks and total rows."""

import re
from collections.abc import Sequence

from facilitator.core.minutes import LONGEST_IN_HOURS, read_duration
from facilitator.core.sentences import Sentence
from facilitator.readers.agenda.blocks import Grid, Row
from facilitator.readers.agenda.cells import cells_of
from facilitator.readers.agenda.days import names_day, names_part
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import is_blank, set_field
from facilitator.readers.agenda.line import is_total, read_cell, read_line, read_total
from facilitator.readers.agenda.marks import mark
from facilitator.readers.agenda.roles import (
    Columns,
    by_content,
    find_columns,
    find_header,
    tells_the_time_elsewhere,
)
from facilitator.readers.agenda.table_days import Table, settle_days

_FEW = 4  # to one: a smaller part of the rows is no agenda among them
_ENOUGH = 200  # rows tell what the columns of a table are
_TWO_NUMBERS = re.compile(r"\d{1,3}:[0-5]\d")
_THREE_NUMBERS = re.compile(r"\d{1,2}:[0-5]\d:[0-5]\d")
_TO_ITEM = frozenset({"notes", "materials", "purpose", "lead"})
_ARROWS = frozenset('⇊↓⇩⬇↧▼″〃"')


def read_table(grid: Grid) -> Table:
    """Return the items of a table and what is no item."""
    rows, table = grid.rows, Table()
    sample = rows[:_ENOUGH]
    if tells_the_time_elsewhere(sample):
        table.aside = [(row.line, _joined(row)) for row in rows]
        said = Sentence("a table of the time in several places is set aside: it lists no items")
        table.noticed.append((rows[0].line, said))
        return table
    header = find_header(sample)
    if header is None:
        columns = by_content([row for row in sample if not _is_lone_day(row)])
        _TableReader(columns, table, has_header=False).read(rows)
        gives_times = {"time", "duration"} & {*columns.fields}
        if not gives_times and len(table.items) * _FEW <= len(rows):
            # A time stands in some row by chance.
            return Table(aside=[(row.line, _joined(row)) for row in rows])
        return table
    at, columns = header
    table.zone = columns.zone
    table.above = [(each.line, _joined(each)) for each in rows[:at] if not _is_lone_day(each)]
    table.days = [(each.line, _joined(each)) for each in rows[:at] if _is_lone_day(each)]
    if columns.days:
        _read_days(columns, rows[at + 1 :], table)
    else:
        _TableReader(columns, table).read(rows[at + 1 :])
    if not table.items:
        table.aside.append((rows[at].line, _joined(rows[at])))
    return table


def _read_days(columns: Columns, rows: Sequence[Row], table: Table) -> None:
    """Read days that stand side by side one after the other, each with the times of the rows."""
    for number, at in enumerate(columns.days, 1):
        others = {each for each in columns.days if each != at}
        fields = tuple(
            "title" if n == at else name for n, name in enumerate(columns.fields) if n not in others
        )
        headers = tuple(each for n, each in enumerate(columns.headers) if n not in others)
        day = Table()
        reader = _TableReader(Columns(fields, headers), day)
        for row in rows:
            cells = tuple(cell for n, cell in enumerate(row.cells) if n not in others)
            reader.take_of_day(Row(row.line, cells, row.links))
        for item in day.items:
            item.day, item.section = number, item.section or columns.headers[at]
        table.items.extend(day.items)
        if number == 1:
            table.aside.extend(day.aside)
        table.days.append((rows[0].line if rows else 0, columns.headers[at]))


def _is_lone_day(row: Row) -> bool:
    """Tell a row that only names the day of those below it, whatever cells it spans."""
    texts = {cell.strip() for cell in row.cells if not is_blank(cell)}
    return len(texts) == 1 and names_day(next(iter(texts)))


def _joined(row: Row) -> str:
    return " ".join(dict.fromkeys(cell.strip() for cell in row.cells if not is_blank(cell)))


class _TableReader:
    """Walks the rows under a header, with the section they stand in."""

    def __init__(self, columns: Columns, table: Table, *, has_header: bool = True) -> None:
        self._columns = columns
        self._has_header = has_header
        self._gives_times = bool({"time", "duration"} & {*columns.fields})
        self._table = table
        self._items = table.items
        self._in_seconds = False
        self._section = ""
        self._pending: tuple[int, str] | None = None  # a section no item has stood in yet

    def read(self, rows: Sequence[Row]) -> None:
        self._in_seconds = self._tells_seconds(rows)
        for row in rows:
            self._take(row)
        self._drop_section()
        settle_days(self._table)

    def _tells_seconds(self, rows: Sequence[Row]) -> bool:
        """Tell "5:00" as minutes and seconds, where hours or too many of them stand beside it."""
        at = self._columns.fields.index("duration") if "duration" in self._columns.fields else -1
        cells = [cell.strip() for cell in cells_of(rows, at)] if at >= 0 else []
        short = [cell for cell in cells if _TWO_NUMBERS.fullmatch(cell)]
        is_so = any(_THREE_NUMBERS.fullmatch(cell) and cell[0] != "0" for cell in cells) or any(
            int(cell.partition(":")[0]) * 60 > LONGEST_IN_HOURS for cell in short
        )
        if short and is_so:
            said = Sentence(
                'durations such as "{cell}" are read as minutes and seconds', cell=short[0]
            )
            self._table.noticed.append((rows[0].line, said))
        return is_so

    def _drop_section(self) -> None:
        if self._pending is not None:
            self._table.aside.append(self._pending)

    def take_of_day(self, row: Row) -> None:
        """Take a row of one day: an arrow goes on with the item above, a gap ends it."""
        title = self._columns.fields.index("title")
        cell = row.cells[title].strip() if title < len(row.cells) else ""
        if is_blank(cell) or not {*cell} - _ARROWS:
            end = self._item(row).start
            if self._items and is_blank(cell) and self._items[-1].end is None:
                self._items[-1].end = end
        else:
            self._add(self._item(row))

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
            draft = self._item(row)
            if draft.start is not None and not (draft.title or draft.words or draft.section):
                self._take_gap(draft, text)
            elif draft.is_timed or self._gives_times:
                self._add(draft)
            else:
                self._table.aside.append((row.line, text))

    def _take_gap(self, draft: ItemDraft, text: str) -> None:
        """Take a row that has only a time: until then the item above lasts."""
        if self._items and self._items[-1].start is not None and self._items[-1].end is None:
            self._items[-1].end = draft.start
        self._table.aside.append((draft.line, text))

    def _take_total(self, row: Row, text: str) -> None:
        total = ItemDraft(row.line)
        for at, cell in enumerate(row.cells):
            if self._columns.field(at) == "duration" and not is_total(cell):
                set_field(total, "duration", header=self._columns.header(at), text=cell)
        minutes = total.minutes or next(filter(None, map(read_total, row.cells)), None)
        if minutes is not None:
            self._table.totals.append((row.line, minutes, Sentence("the total row")))
        self._table.aside.append((row.line, text))

    def _take_merged(self, row: Row, text: str, *, at: int) -> None:
        """Take a row with one text: a section, or an item whose time stands in the text."""
        draft = read_line(text, row.line)
        if draft is not None:
            self._add(draft)
        elif not self._gives_times:
            self._table.aside.append((row.line, text))
        elif self._is_item_without_time(text, at):
            self._add(self._item(row))
        elif self._columns.field(at) in _TO_ITEM and self._items and self._has_header:
            self._set(self._items[-1], at, text)
        elif names_day(text):
            self._drop_section()
            self._section, self._pending = "", None
            self._table.days.append((row.line, " ".join(text.split())))
        else:
            self._drop_section()
            self._section, self._pending = " ".join(text.split()), (row.line, text)

    def _is_item_without_time(self, text: str, at: int) -> bool:
        """Tell an item from a section, where titles have only times beside them."""
        others = {*self._columns.fields} - {"time", "end", "duration", "title", "number"}
        is_title = self._columns.field(at) == "title"
        return (
            is_title and not others and not (names_part(text) or names_day(text) or text.isupper())
        )

    def _set(self, draft: ItemDraft, at: int, cell: str) -> None:
        """Put a cell where it belongs; without a header a note is only its words."""
        name = self._columns.field(at)
        if not self._has_header and name == "notes":
            if not is_blank(cell) and not mark(draft, cell) and any(map(str.isalnum, cell)):
                draft.note(cell)
        else:
            set_field(draft, name, header=self._columns.header(at), text=cell)

    def _item(self, row: Row) -> ItemDraft:
        draft = ItemDraft(row.line)
        has_duration = "duration" in self._columns.fields
        for at, cell in enumerate(row.cells):
            name = self._columns.field(at)
            if name == "time" and cell.strip().isdecimal():
                # With lengths beside it a bare number counts from the beginning.
                if has_duration:
                    draft.start, draft.relative = int(cell), True
                else:
                    draft.minutes = float(cell)
            elif name == "duration" and self._in_seconds and _TWO_NUMBERS.fullmatch(cell.strip()):
                draft.minutes = read_duration(cell)
            elif name != "title":
                self._set(draft, at, cell)
        at = self._columns.fields.index("title") if "title" in self._columns.fields else -1
        title = row.cells[at] if 0 <= at < len(row.cells) else ""
        read_cell(draft, "" if is_blank(title) else title)
        for link in row.links:
            draft.keep_link(link)
        return draft

    def _add(self, draft: ItemDraft) -> None:
        if not draft.title and not draft.is_timed and self._items:
            last = self._items[-1]  # a row that only goes on with the one above it
            for words in (draft.section, draft.method, draft.question):
                if words not in {last.section, last.method, last.question}:
                    last.note(words)
            last.notes.extend(draft.notes)
            last.leads.extend(draft.leads)
            return
        draft.title = draft.title or draft.method
        if not draft.title:
            draft.title = next((each.pop(0) for each in (draft.leads, draft.notes) if each), "")
            header, colon, words = draft.title.partition(": ")
            draft.title = words if colon and header in self._columns.headers else draft.title
        if not draft.section:
            draft.section, self._pending = self._section, None
        draft.day = len(self._table.days)
        self._items.append(draft)
