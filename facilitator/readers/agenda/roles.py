"""Roles of the columns of a table, decided once by header and content, whatever file it is in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.core.minutes import read_clocks
from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import (
    MOST,
    SAYING,
    Sort,
    cells_of,
    sort_of,
    sort_of_column,
    title_column,
)
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.fields import field_of, is_blank
from facilitator.readers.agenda.zones import zone_of

_HEADER_WITHIN = 15  # rows; above it stand a title, a date and the like
_FEW_WORDS = 3
_WORDIER = 1.5  # times as many words stand in the column that describes
_NO_TITLE = frozenset(
    {
        "location",
        "locations",
        "room",
        "place",
        "city",
        "where",
        "venue",
        "region",
        "country",
        "link",
    }
    | {"url", "status", "zone", "time zone", "timezone", "local time", "type", "links", "email"}
)
_PLACES = frozenset(
    {"location", "city", "place", "where", "zone", "time zone", "timezone", "region"}
)
# Of two headers that both name the item, one of these is what it is called.
_CALLED = frozenset({"title", "topic", "session title", "agenda item", "agenda topic", "subject"})
_IN_BRACKETS = re.compile(r"[(\[](.+?)[)\]]")


_TIMES = frozenset({Sort.CLOCK, Sort.LENGTH, Sort.NUMBER})
_SPARE = frozenset({"section", "purpose", "notes"})


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column holds; None where neither header nor content tells."""

    fields: tuple[str | None, ...]
    headers: tuple[str, ...]
    zone: str | None = None
    days: tuple[int, ...] = ()  # the columns of several days side by side

    @property
    def known(self) -> int:
        """Count the headers that are words we know."""
        return sum(field_of(header) is not None for header in self.headers)

    def field(self, at: int) -> str | None:
        return self.fields[at] if at < len(self.fields) else None

    def header(self, at: int) -> str:
        return (self.headers[at] if at < len(self.headers) else "") or f"Column {at + 1}"


def find_columns(cells: Sequence[str]) -> Columns | None:
    """Read a row as a header; None if it names no time and no duration, or nothing else."""
    columns = _named(cells)
    if not {"time", "duration"} & set(columns.fields) or columns.known < 2:
        return None
    return _with_title(columns, ())


def find_header(rows: Sequence[Row]) -> tuple[int, Columns] | None:
    """Return where the header of a table stands, and what its columns hold."""
    within = [*enumerate(rows[:_HEADER_WITHIN])]
    for at, row in within:
        if find_columns(row.cells) is not None or _has_days(row):
            decided = decide(_named(row.cells), rows[at + 1 :])
            if decided is not None:
                return at, decided
    for at, row in within:
        columns = _named(row.cells)
        tells = {"time", "end", "duration", "title", "lead"} & set(columns.fields)
        if tells and not any(sort_of(cell) in _TIMES for cell in row.cells):
            decided = decide(columns, rows[at + 1 :])
            if decided is not None and len(rows) > at + 1:
                return at, decided
    return None


def _has_days(row: Row) -> bool:
    return len({cell for cell in row.cells if _is_day(cell)}) > 1


def _is_day(header: str) -> bool:
    return field_of(header) is None and names_day(header)


def _named(cells: Sequence[str]) -> Columns:
    fields: list[str | None] = []
    for cell in cells:
        name = field_of(cell) if cell.strip() else None
        fields.append(None if name in fields else name)
    zone = next((zone for cell in cells if (zone := _zone_in(cell))), None)
    return Columns(tuple(fields), tuple(cell.strip() for cell in cells), zone)


def _zone_in(header: str) -> str | None:
    match = _IN_BRACKETS.search(header)
    return zone_of(match[1]) if match and field_of(header) == "time" else None


def decide(columns: Columns, rows: Sequence[Row]) -> Columns | None:
    """Settle by content what the headers leave open; None if there is no time, or no title."""
    columns = _with_times(columns, rows)
    if not {"time", "duration"} & set(columns.fields):
        return None
    days = tuple(at for at, header in enumerate(columns.headers) if _is_day(header))
    if len({columns.headers[at] for at in days}) > 1 and "title" not in columns.fields:
        return replace(columns, days=days)
    return _with_title(columns, rows)


def _with_times(columns: Columns, rows: Sequence[Row]) -> Columns:
    """Give columns without a known header that hold times or lengths their role."""
    fields = list(columns.fields)
    for at, name in enumerate(fields):
        if name is not None:
            continue
        sort = sort_of_column(rows, at)
        if sort is Sort.CLOCK:
            fields[at] = _of_clocks(fields, rows, at)
        elif sort is Sort.LENGTH and "duration" not in fields:
            fields[at] = "duration"
    return replace(columns, fields=tuple(fields))


def _of_clocks(fields: list[str | None], rows: Sequence[Row], at: int) -> str | None:
    """Return what clocks are beside those that begin an item: its end, or its length as h:mm."""
    if "time" not in fields:
        return "time"
    begins = fields.index("time")
    both = [
        (read_clocks(row.cells[begins]), read_clocks(row.cells[at]))
        for row in rows
        if max(at, begins) < len(row.cells)
    ]
    follows = [first[0] <= last[0] for first, last in both if first and last]
    name = "end" if sum(follows) * 2 > len(follows) else "duration"
    return None if name in fields else name


def _with_title(columns: Columns, rows: Sequence[Row]) -> Columns | None:
    """Find the column that names the items, by header first."""
    at = _title(columns, rows)
    if at is None:
        return None
    fields = [None if name == "title" else name for name in columns.fields]
    for other, header in enumerate(columns.headers):
        if field_of(header) == "title" and _only_counts(rows, other):
            fields[other] = "number"
    fields[at] = "title"
    return replace(columns, fields=tuple(fields))


def _title(columns: Columns, rows: Sequence[Row]) -> int | None:
    titles = [at for at, header in enumerate(columns.headers) if field_of(header) == "title"]
    titles = [at for at in titles if not _only_counts(rows, at)] or titles
    called = [at for at in titles if fold(columns.headers[at]) in _CALLED]
    parts = [at for at, name in enumerate(columns.fields) if name == "section"]
    parts = [at for at in parts if _is_distinct(rows, at)]
    if titles:
        best = (called or titles)[0]
        is_described = parts and _words(rows, best) > _WORDIER * _words(rows, parts[0])
        return parts[0] if is_described and _words(rows, best) > _FEW_WORDS else best
    free = [at for at in _free(columns) if not rows or sort_of_column(rows, at) in SAYING]
    told = [at for at in free if columns.headers[at]] or free
    spare = [
        at for at, name in enumerate(columns.fields) if name in {"section", "purpose", "notes"}
    ]
    return next(iter((*parts, *told, *spare)), None)


def _free(columns: Columns) -> Iterator[int]:
    for at, (name, header) in enumerate(zip(columns.fields, columns.headers, strict=True)):
        if name is None and fold(header) not in _NO_TITLE:
            yield at


def by_content(rows: Sequence[Row]) -> Columns:
    """Return what the columns of a table without a header hold."""
    title = title_column(rows)
    width = max((len(row.cells) for row in rows), default=0)
    sorts = [sort_of_column(rows, at) for at in range(width)]
    if title is None and Sort.NUMBER in sorts:
        title = sorts.index(Sort.NUMBER)
    fields: list[str | None] = []
    for at, sort in enumerate(sorts):
        fields.append("title" if at == title else _of_sort(sort, fields, rows, at))
    if not {"time", "duration"} & {*fields} and title is not None and _gives_minutes(rows, title):
        fields = ["title" if at == title else "duration" for at in range(width)]
    return Columns(tuple(fields), ("",) * width)


def _of_sort(sort: Sort, fields: list[str | None], rows: Sequence[Row], at: int) -> str:
    match sort:
        case Sort.CLOCK:
            return _of_clocks(fields, rows, at) or "notes"
        case Sort.LENGTH if "duration" not in fields:
            return "duration"
        case Sort.NUMBER if "title" not in fields:
            return "number"
        case Sort.NAMES if "lead" not in fields:
            return "lead"
        case _:
            return "notes"


def _gives_minutes(rows: Sequence[Row], title: int) -> bool:
    """Tell "title, 5" in every row from a list that is only numbered."""
    others = [[cell for at, cell in enumerate(row.cells) if at != title] for row in rows]
    if any(len(cells) != 1 or not cells[0].strip().isdecimal() for cells in others):
        return False
    numbers = [int(cells[0]) for cells in others]
    return len(numbers) > 1 and numbers != [*range(numbers[0], numbers[0] + len(numbers))]


def tells_the_time_elsewhere(rows: Sequence[Row]) -> bool:
    """Tell "Time | Day | Location", with a row for each city, from a table of items."""
    for row in rows[:_HEADER_WITHIN]:
        columns = _named(row.cells)
        places = [cell for cell in row.cells if fold(cell) in _PLACES]
        if "time" in columns.fields and places and not {"title", "section"} & {*columns.fields}:
            return all(
                name in {"time", "date", "end", "end date"} or fold(cell) in _NO_TITLE
                for name, cell in zip(columns.fields, row.cells, strict=True)
                if cell.strip()
            )
    title = title_column(rows)
    cells = [] if title is None else cells_of(rows, title)
    return len(cells) > 2 and sum(zone_of(cell) is not None for cell in cells) >= MOST * len(cells)


def _words(rows: Sequence[Row], at: int) -> float:
    cells = cells_of(rows, at)
    return sum(len(cell.split()) for cell in cells) / len(cells) if cells else 0


def _is_distinct(rows: Sequence[Row], at: int) -> bool:
    """Tell the names of items from those of sections, which hold for several rows."""
    cells = [fold(cell) for cell in cells_of(rows, at)]
    filled = sum(any(not is_blank(cell) for cell in row.cells) for row in rows)
    return len(cells) > 1 and len({*cells}) == len(cells) and len(cells) * 5 >= filled * 4


def _only_counts(rows: Sequence[Row], at: int) -> bool:
    cells = cells_of(rows, at)
    return bool(cells) and all(re.fullmatch(r"\d*[.)]?", cell.strip()) for cell in cells)
