"""Rows of a table one by one: items, sections, breaks, what goes on with the row above, totals."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from facilitator.core.methods import Method
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import closes_meeting, is_pause
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.days import names_day, names_part
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.header_words import PART_OF_DAY
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.line import read_line
from facilitator.readers.agenda.marks import method_of_title
from facilitator.readers.agenda.roles import Columns
from facilitator.readers.agenda.row_remarks import said_of_lines, said_of_notes, said_within
from facilitator.readers.agenda.shared_rows import with_talks_apart
from facilitator.readers.agenda.table_cells import RowCells, names_title
from facilitator.readers.agenda.table_days import Table, settle_days
from facilitator.readers.agenda.total_rows import claimed, is_sum, is_total_row

_TO_ITEM = frozenset({"notes", "materials", "purpose", "lead"})
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)")
_GOES_ON = (" &", " +", " and", " und", " et", " y")  # the title is that of the next row too
_NOTHING = frozenset({"0", "0:00", "00:00"})  # of a formula in a row without a length


def joined(row: Row) -> str:
    return " ".join(dict.fromkeys(cell.strip() for cell in row.cells if not is_blank(cell)))


class TableRows:
    """Walks the rows under a header, with the section they stand in."""

    def __init__(
        self, columns: Columns, table: Table, *, has_header: bool = True, is_untimed: bool = False
    ) -> None:
        self._columns = columns
        self._has_header = has_header
        self._gives_times = is_untimed or bool({"time", "duration"} & {*columns.fields})
        self._table = table
        self._items = table.items
        self._cells = RowCells(columns, (), has_header=has_header)
        self._section = ""
        self._summed = 0  # items that the last total stands below
        self._last_line = 0
        self._pending: tuple[int, str] | None = None  # a section no item has stood in yet
        self._below: list[ItemDraft] = []  # rows without a time, within the hours of the one above

    def read(self, rows: Sequence[Row]) -> None:
        rows = [*with_talks_apart(self._columns, rows, self._table)]
        self._cells = RowCells(self._columns, rows, has_header=self._has_header)
        self._table.noticed.extend(self._cells.noticed)
        self._last_line = rows[-1].line if rows else 0
        for row, after in zip_longest(rows, rows[1:]):
            if self._numbers_below(row, after):
                self._drop_section()
                self._section = self._title_of(row)
                self._pending = (row.line, self._parted(row))
            else:
                self._take(row)
        self._drop_section()
        _drop_numbers(self._items)
        line = rows[0].line if rows else 0
        self._table.aside.extend((line, header) for header in self._untold())
        if self._below:
            self._table.noticed.append((self._below[0].line, said_of_notes(self._below)))
        if kept := self._cells.kept:
            self._table.noticed.append((kept[0][0], said_of_lines(kept)))
        if within := [item for item in self._items if item.is_within]:
            self._table.noticed.append((within[0].line, said_within(within)))
        settle_days(self._table)

    def _numbers_below(self, row: Row, after: Row | None) -> bool:
        """Tell "4 | Finance", without a time, above "4.1 | Accounts": it names what follows."""
        at = self._columns.fields.index("number") if "number" in self._columns.fields else -1
        if after is None or not 0 <= at < min(len(row.cells), len(after.cells)):
            return False
        number, below = row.cells[at].strip(" .)"), after.cells[at].strip()
        is_above = number.isalnum() and below.startswith((f"{number}.", f"{number}a", f"{number}A"))
        return is_above and bool(self._title_of(row)) and not self._cells.item(row).is_timed

    def _title_of(self, row: Row) -> str:
        at = self._columns.fields.index("title") if "title" in self._columns.fields else -1
        return " ".join(row.cells[at].split()) if 0 <= at < len(row.cells) else ""

    def _parted(self, row: Row) -> str:
        """Return what names what follows, by number and title; set aside what stands beside it."""
        cells = dict.fromkeys(cell.strip() for cell in row.cells if not is_blank(cell))
        names = {
            row.cells[at].strip()
            for at in range(len(row.cells))
            if self._columns.field(at) in {"number", "title"}
        }
        if beside := [cell for cell in cells if cell not in names]:
            self._table.aside.append((row.line, " · ".join(beside)))
        return " ".join(cell for cell in cells if cell in names)

    def _untold(self) -> list[str]:
        """Return the headers, being no words we know, that stand with no item."""
        known = {*self._columns.guessed, ""}
        headers = [
            each
            for each in dict.fromkeys((*self._cells.unsaid, *self._columns.headers))
            if each not in known and (each in self._cells.unsaid or not read_header(each).field)
        ]
        return [each for each in headers if not any(_tells(item, each) for item in self._items)]

    def _drop_section(self) -> None:
        if self._pending is not None:
            self._table.aside.append(self._pending)

    def _take(self, row: Row) -> None:
        text = joined(row)
        if not text or names_title(self._columns, row.cells):
            return  # an empty row, or the header printed again on the next page
        if is_total_row(row, self._columns):
            self._take_total(row, text)
            return
        cells = {n: cell for n, cell in enumerate(row.cells) if not is_blank(cell)}
        says = {n: cell for n, cell in cells.items() if cell.strip() not in _NOTHING}
        if len(says) == 1 and names_day(next(iter(says.values()))):
            cells, text = says, next(iter(says.values()))
        if len(set(cells.values())) == 1 and len(self._columns.fields) > 1:
            self._take_merged(row, text, at=next(iter(cells)))
            return
        draft = self._cells.item(row)
        if self._goes_on(row, draft):
            return
        if draft.start is not None and not (draft.title or draft.words or draft.section):
            self._take_gap(draft, text)
        elif draft.is_timed or self._gives_times:
            self._add(draft)
        else:
            self._table.aside.append((row.line, text))

    def _goes_on(self, row: Row, draft: ItemDraft) -> bool:
        """Let an item whose cell spans several rows last until the next one."""
        fields = self._columns.fields
        at = fields.index("title") if "title" in fields else -1
        if at not in row.spanned or not self._items or self._items[-1].title != draft.title:
            return False
        last = self._items[-1]
        if last.end is not None:
            last.end = draft.end or last.end
        if last.minutes is not None and draft.minutes is not None:
            last.minutes += draft.minutes
        last.notes.extend(note for note in draft.notes if note not in last.notes)
        last.leads.extend(lead for lead in draft.leads if lead not in last.leads)
        return True

    def _take_gap(self, draft: ItemDraft, text: str) -> None:
        """Take a row that has only a time: until then the item above lasts."""
        if self._items and self._items[-1].start is not None and self._items[-1].end is None:
            self._items[-1].end = draft.start
        self._table.aside.append((draft.line, text))

    def _take_total(self, row: Row, text: str) -> None:
        """Compare what the row claims with the rows above it, where they all have a length."""
        minutes = claimed(row, self._columns, self._items)
        if minutes is not None and not is_sum(minutes, self._items, since=self._summed):
            self._table.totals.append((row.line, minutes, Sentence("the total row")))
        self._summed = len(self._items)
        self._table.aside.append((row.line, text))

    def _take_merged(self, row: Row, text: str, *, at: int) -> None:
        """Take a row with one text: a section, or an item whose time stands in the text."""
        is_time = self._columns.field(at) in {"time", "end", "duration"}
        line = None if is_time else read_line(text, row.line)
        draft = line or self._cells.item(row)
        if draft.is_timed and not (draft.title or draft.words):
            if self._columns.field(at) == "duration":
                self._take_total(row, text)  # the sum below a column, without a word
            else:
                self._take_gap(draft, text)
        elif draft.is_timed:
            self._add(draft)
        elif not self._gives_times:
            self._table.aside.append((row.line, text))
        elif method_of_title(text.capitalize()) == Method.BREAK.label:
            draft.title = draft.title or " ".join(text.split())
            self._append(draft)
        elif self._is_item_without_time(text, at) or (
            self._columns.field(at) == "title" and self._closes(row, text)
        ):
            self._add(draft)
        elif self._columns.field(at) in _TO_ITEM and self._items and self._has_header:
            self._cells.put(self._items[-1], at, text)
        elif names_day(text):
            self._drop_section()
            self._section, self._pending = "", None
            self._table.days.append((row.line, " ".join(text.split())))
        else:
            self._drop_section()
            self._section, self._pending = " ".join(text.split()), (row.line, text)

    def _closes(self, row: Row, text: str) -> bool:
        """Tell "Adjourn" in the last row, for which nobody plans a time."""
        return row.line == self._last_line and bool(self._items) and closes_meeting(text)

    def _is_item_without_time(self, text: str, at: int) -> bool:
        """Tell an item from a section, where titles have only times beside them."""
        others = {*self._columns.fields} - {"time", "end", "duration", "title", "number"}
        is_section = names_part(text) or names_day(text) or text.isupper()
        is_section = is_section or fold(text).split()[0].strip(":") in PART_OF_DAY
        return self._columns.field(at) == "title" and not others and not is_section

    def _add(self, draft: ItemDraft) -> None:
        last = self._items[-1] if self._items else None
        if last is not None and not draft.is_timed and last.title.endswith(_GOES_ON):
            last.title = f"{last.title} {draft.title}"
            last.leads.extend(each for each in draft.leads if each not in last.leads)
            last.notes.extend(draft.notes)
            return
        if last is not None and not draft.is_timed and not draft.title:
            # A row that only goes on with the one above it.
            for words in (draft.section, draft.method, draft.question):
                if words not in {last.section, last.method, last.question}:
                    last.note(words)
            last.notes.extend(draft.notes)
            last.leads.extend(draft.leads)
            return
        if last is not None and not draft.is_timed and last.start is not None and last.end:
            section = "" if draft.section == last.section else draft.section
            last.note(" · ".join(filter(None, (section, draft.title, *draft.words))))
            self._below.append(draft)
            return
        draft.is_within = self._is_within(draft)
        self._append(draft)

    def _append(self, draft: ItemDraft) -> None:
        draft.title = draft.title or draft.method
        if not draft.title:
            draft.title = next((each.pop(0) for each in (draft.leads, draft.notes) if each), "")
            header, colon, words = draft.title.partition(": ")
            is_known = header in self._columns.headers and read_header(header).field is not None
            draft.title = words if colon and is_known else draft.title
        if not draft.section:
            draft.section, self._pending = self._section, None
        draft.day = len(self._table.days)
        self._items.append(draft)

    def _is_within(self, draft: ItemDraft) -> bool:
        """Tell a row whose time is left open: it goes on with what began above."""
        last = self._items[-1] if self._items else None
        begins = last is not None and (last.start is not None or last.is_within)
        is_open = "time" in self._columns.fields and not (draft.is_timed or is_pause(draft.title))
        return begins and is_open


def _tells(item: ItemDraft, header: str) -> bool:
    return any(header in words for words in (item.title, item.section, *item.words))


def _drop_numbers(items: Sequence[ItemDraft]) -> None:
    """Take the running number from titles, where most have one: "1. Welcome", "2. Fees"."""
    numbered = [(each, match) for each in items if (match := _NUMBERED.match(each.title))]
    if len(numbered) > 1 and len(numbered) * 2 > len(items):
        for item, match in numbered:
            item.title = item.title[match.end() :]
