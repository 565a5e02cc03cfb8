"""Cells of one row as an item: times first, then what names it, then all that is said of it."""

import re
from collections.abc import Sequence

from facilitator.core.minutes import (
    CLOCK_RANGE,
    DAY,
    LONGEST_IN_HOURS,
    has_suffix,
    read_clocks,
    read_duration,
)
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cell_times import span_of, take_day, usual_length, usual_time
from facilitator.readers.agenda.cells import cells_of
from facilitator.readers.agenda.days import names_day, names_part
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import is_blank, set_field
from facilitator.readers.agenda.header_words import NO_LEAD
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.leads import (
    LINK_WORDS,
    is_person,
    looks_like_names,
    take_link_words,
)
from facilitator.readers.agenda.lengths import span_of as minutes_of_span
from facilitator.readers.agenda.line import read_cell
from facilitator.readers.agenda.marks import mark
from facilitator.readers.agenda.role_times import are_hours
from facilitator.readers.agenda.roles import Columns
from facilitator.readers.agenda.turned_rows import turned
from facilitator.readers.agenda.zones import read_date

_OWN_HOURS = re.compile(CLOCK_RANGE)  # in a note, of something else that goes on
_TWO_NUMBERS = re.compile(r"\d{1,3}:[0-5]\d")
_THREE_NUMBERS = re.compile(r"\d{1,2}:[0-5]\d:[0-5]\d")
_MORNING = re.compile(r"\D{0,3}0[789][:.h]")  # nobody writes an evening so
_TWO_DIGITS = re.compile(r"\D{0,3}\d\d")
_DAY_AND_MONTH = re.compile(r"\d{1,2}[./-]\d{1,2}\.?|\d{1,2}\.?|[A-Za-z]{1,5}\s?\d{1,2}")
_IN_ROUND_BRACKETS = re.compile(r"\([^()]*\)")
_IN_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_LINK_LAST = re.compile(
    r"(?P<title>.*[^\s–—|:;,(-])\s*[-–—|:;,(]+\s*"
    rf"(?P<words>(?:links?\sto|see|view|download|open)\s(?:the\s)?(?:{LINK_WORDS}))\)?",
    re.IGNORECASE,
)
_SEMICOLONS = re.compile(r"[;\n]")
_ROLE_BEFORE = re.compile(r"(?P<role>[^\W\d_][\w/()-]*(?:\s[\w/()-]+){0,2}):\s*(?P<names>\S.*)")
_DASHED = re.compile(r"\s+[–—-]\s+")
_FEW_WORDS = 3  # of a name
_LONGEST_DAY = 20  # characters of a word that names a day, "Seg"
_NOON = 12 * 60
# With one of these a part of a cell is what somebody is, not who: "Ana Lima, Head of Data".
_JOBS = re.compile(
    r"\b(?:head|director|manager|officer|ceo|cto|cfo|professor|university|institute|department|dept"
    r"|president|secretary|treasurer|engineer|lecturer|researcher|founder|editor|analyst|minister"
    r"|inc|ltd|gmbh|leiter\w*|directeur|directrice|directora?)\b",
    re.IGNORECASE,
)


class RowCells:
    """Reads rows under columns whose roles are decided."""

    def __init__(self, columns: Columns, rows: Sequence[Row], *, has_header: bool) -> None:
        self._columns = columns
        self._has_header = has_header
        self._in_seconds = _tells_seconds(columns, rows)
        times = self._cells_of("time", rows)
        self._is_whole_day = any(map(_is_after_noon, times))
        self._are_hours = "duration" not in columns.fields and are_hours(times)
        self._rows = rows
        self.kept: list[tuple[int, str, str]] = []  # further lines, each with its title
        self.unsaid: dict[str, None] = {}  # unknown headers of cells that became a title

    @property
    def noticed(self) -> list[tuple[int, Sentence]]:
        """Say how lengths are read that could be read in two ways."""
        short = [each for each in self._cells_of("duration", self._rows) if _is_short(each)]
        if not short or not self._in_seconds:
            return []
        said = Sentence(
            'durations such as "{cell}" are read as minutes and seconds', cell=short[0].strip()
        )
        return [(self._rows[0].line, said)]

    def _cells_of(self, name: str, rows: Sequence[Row]) -> list[str]:
        fields = self._columns.fields
        return cells_of(rows, fields.index(name)) if name in fields else []

    def item(self, row: Row) -> ItemDraft:
        """Return what a row says; no word of it is lost."""
        draft = ItemDraft(row.line)
        row = row if self._has_header else turned(row, self._columns)
        at = self._columns.fields.index("title") if "title" in self._columns.fields else -1
        for n, cell in enumerate(row.cells):
            if self._columns.field(n) in {"time", "end", "duration"}:
                self.put(draft, n, cell)
        title = row.cells[at] if 0 <= at < len(row.cells) else ""
        is_aside = _IN_ROUND_BRACKETS.fullmatch(title.strip()) is not None
        if draft.is_timed and (not _says(title) or is_aside):
            other = self._next_best(row, at)
            if is_aside and other != at:
                draft.note(title)
            at = other
        for n, cell in enumerate(row.cells):
            if n != at and self._columns.field(n) not in {"time", "end", "duration", "title"}:
                self.put(draft, n, cell)
        title = row.cells[at] if 0 <= at < len(row.cells) else ""
        said = len(draft.notes)
        read_cell(draft, "" if is_blank(title) else title)
        more = [each for each in draft.notes[said:] if each in title.strip().split("\n")[1:]]
        more += [each for each in draft.notes[:said] if _OWN_HOURS.search(each)]
        if more:
            self.kept.append((row.line, draft.title, " ".join(more[0].split())))
        if row.links:
            _take_words_of_links(draft)
        for link in row.links:
            draft.keep_link(link)
        return draft

    def _next_best(self, row: Row, at: int) -> int:
        """Return the column that names a row whose title is empty."""
        numbers = [n for n, name in enumerate(self._columns.fields) if name == "number"]
        for other in (*self._columns.next_best, *numbers):
            cell = row.cells[other] if other < len(row.cells) else ""
            if other != at and sum(map(str.isalpha, cell)) >= (1 if other not in numbers else 3):
                said = self._columns.headers[other]
                if said and read_header(said).field is None:
                    self.unsaid[said] = None
                return other
        return at

    def put(self, draft: ItemDraft, at: int, cell: str) -> None:
        """Put a cell where it belongs; without a header a note is only its words."""
        name, text = self._columns.field(at), cell.strip()
        if is_blank(text):
            return
        if name == "time":
            self._time(draft, text, self._columns.header(at))
        elif name == "duration":
            self._length(draft, text, self._columns.header(at))
        elif name == "end":
            set_field(draft, name, header="", text=usual_time(text, bare=True) or text)
        elif name == "lead":
            _lead(draft, text, self._columns.header(at))
        elif name == "date":
            _date(draft, text, self._columns.header(at))
        elif name == "notes" and not self._has_header:
            if not mark(draft, cell) and any(map(str.isalnum, cell)):
                draft.note(cell)
        else:
            set_field(draft, name, header=self._columns.header(at), text=cell)

    def _time(self, draft: ItemDraft, text: str, header: str) -> None:
        day, rest = take_day(text)
        draft.day_name = day or draft.day_name
        first, _, last = rest.rpartition("\n")
        below = usual_length(last) if first else None
        self._clock(draft, rest if below is None else first, header)
        if below is not None and _contradicts(draft, below):
            draft.note(last)  # "14:30-16:00" above "(60 min)": the hours count
        elif below is not None:
            set_field(draft, "duration", header=header, text=below)

    def _clock(self, draft: ItemDraft, rest: str, header: str) -> None:
        if rest.isdecimal() and len(rest) < 4 and not self._are_hours:
            # With lengths beside it a bare number counts from the beginning.
            if "duration" in self._columns.fields:
                draft.start, draft.relative = int(rest), True
            else:
                draft.minutes = float(rest)
        elif self._columns.counts_on and (span := span_of(rest)):
            set_field(draft, "time", header=header, text=f"{span[0]}-{span[1]} min")
        elif usual := usual_time(rest, bare=True):
            set_field(draft, "time", header=header, text=usual)
            self._settle(draft, rest)
        elif length := usual_length(rest):
            set_field(draft, "duration", header=header, text=length)
        else:
            set_field(draft, "time", header=header, text=rest)
            self._settle(draft, rest)

    def _settle(self, draft: ItemDraft, text: str) -> None:
        """Keep hours as they are where the table has 24 of them, and a span that is given whole."""
        is_padded = self._is_whole_day and _TWO_DIGITS.match(text)
        if draft.relative is None and (is_padded or _MORNING.match(text)):
            draft.relative = False
        given = draft.relative is False and draft.start is not None and draft.end is not None
        if given and (draft.end or 0) - (draft.start or 0) >= DAY // 2 and draft.minutes is None:
            draft.minutes = float((draft.end or 0) - (draft.start or 0))

    def _length(self, draft: ItemDraft, text: str, header: str) -> None:
        factor = None if self._columns.minutes == 1 else self._columns.minutes
        if self._in_seconds and _is_short(text):
            draft.minutes = read_duration(text)
        elif draft.minutes is None and (usual := usual_length(text, minutes=factor)):
            draft.minutes = read_duration(usual)
        elif span_of(text):
            set_field(draft, "duration", header=header, text=f"{text} min")
        else:
            set_field(draft, "duration", header=header, text=text)


def _contradicts(draft: ItemDraft, length: str) -> bool:
    return draft.end is not None and read_duration(length) != minutes_of_span(draft)


def _says(cell: str) -> bool:
    """Tell words from "- - -" and "…", which leave a cell open."""
    return any(map(str.isalpha, cell)) or any(map(str.isdecimal, cell))


def _take_words_of_links(draft: ItemDraft) -> None:
    """Take "-- Link to slides" from the end of a title: it only was the words of a link."""
    if match := _LINK_LAST.fullmatch(draft.title):
        draft.title = match["title"]
        draft.note(match["words"])
    take_link_words(draft)


def _lead(draft: ItemDraft, text: str, header: str) -> None:
    """Take who leads; what they are, and a place left for a name, is a note."""
    if (not any(map(str.isalpha, text)) and text != "?") or _IN_BRACKETS.fullmatch(text):
        draft.note(f"{header}: {text}")
        return
    if names_part(text) or fold(text).split()[0] in NO_LEAD:
        draft.note(f"{header}: {text}")
        return
    parts = [_ROLE_BEFORE.fullmatch(part.strip()) for part in _SEMICOLONS.split(text)]
    if any(parts) and all(part is None or looks_like_names(part["names"]) for part in parts):
        draft.note(f"{header}: {text}")
        said = zip(parts, _SEMICOLONS.split(text), strict=True)
        text = ", ".join(part["names"] if part else words.strip() for part, words in said)
    who, *about = _DASHED.split(text, maxsplit=1)
    if about and len(who.split()) <= _FEW_WORDS < len(about[0].split()):
        draft.note(f"{header}: {text}")  # "Delta – a word of welcome"
        text = who
    first, comma, rest = text.partition(",")
    if comma and is_person(first) and _JOBS.search(rest):
        draft.note(f"{header}: {text}")
        text = first
    set_field(draft, "lead", header=header, text=text)


def _date(draft: ItemDraft, text: str, header: str) -> None:
    """Take the day of a row, also where it is only a number: "27/11", "2", "J1"."""
    if _DAY_AND_MONTH.fullmatch(text) and not names_day(text):
        draft.day_name = f"{header} {text}" if text.isdecimal() else text
    elif text.isalpha() and len(text) <= _LONGEST_DAY:
        draft.day_name = text
    elif read_date(text) is None and (clock := usual_time(take_day(text)[1])):
        draft.day_name = take_day(text)[0]
        set_field(draft, "time", header=header, text=clock)
    else:
        set_field(draft, "date", header=header, text=text)


def _is_short(cell: str) -> bool:
    return _TWO_NUMBERS.fullmatch(cell.strip()) is not None


def _tells_seconds(columns: Columns, rows: Sequence[Row]) -> bool:
    """Tell "5:00" as minutes and seconds, where hours or too many of them stand beside it."""
    if "duration" not in columns.fields:
        return False
    if "time" in columns.fields:  # beside totals, which may be long, stands none
        at = columns.fields.index("time")
        rows = [row for row in rows if at < len(row.cells) and not is_blank(row.cells[at])]
    cells = [cell.strip() for cell in cells_of(rows, columns.fields.index("duration"))]
    return any(_THREE_NUMBERS.fullmatch(cell) and cell[0] != "0" for cell in cells) or any(
        int(cell.partition(":")[0]) * 60 > LONGEST_IN_HOURS for cell in cells if _is_short(cell)
    )


def _is_after_noon(cell: str) -> bool:
    """Tell "13:00" and later, which only a clock of 24 hours shows."""
    rest = take_day(cell)[1]
    clocks = read_clocks(usual_time(rest, bare=True) or rest)
    return clocks is not None and not has_suffix(cell) and clocks[0] > _NOON + 59


def names_title(columns: Columns, cells: Sequence[str]) -> bool:
    """Tell a row that is the header once more."""
    said = {fold(cell) for cell in cells if not is_blank(cell)}
    return len(said) > 1 and said <= {fold(header) for header in columns.headers}
