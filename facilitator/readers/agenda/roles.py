"""Roles of the columns of a table, decided once by header and content, whatever file it is in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.core.text import fold
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import Sort, sort_of, sort_of_column
from facilitator.readers.agenda.days import days_in, names_day
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.header_words import NO_TITLE, PART_OF_DAY
from facilitator.readers.agenda.headers import read_header
from facilitator.readers.agenda.profiles import Profile, profiles
from facilitator.readers.agenda.role_times import is_chain, minutes_of_number, time_roles
from facilitator.readers.agenda.role_title import next_best, title_role
from facilitator.readers.agenda.tracks import tracks_of
from facilitator.readers.agenda.zones import zone_of

_BELOW = 40  # rows tell whether the one above them is a header
_FEW_ABOVE = 2  # rows of a table as full as its header, which stand above it
HEADER_WITHIN = 15  # rows; above it stand a title, a date and the like
_IN_BRACKETS = re.compile(r"[(\[](.+?)[)\]]")
_TIMES = frozenset({Sort.CLOCK, Sort.LENGTH, Sort.SPAN})
GIVES = {"time", "duration"}
_TIME_FIELDS = frozenset({"time", "end", "duration"})
_TELLS = {"time", "end", "duration", "title", "lead"}
_SEVERAL = frozenset({"lead", "notes", None})  # columns may share these
_LONGEST_LEAD = 8  # words to a cell; a wordier column says more than who leads


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column holds; None where neither header nor content tells."""

    fields: tuple[str | None, ...]
    headers: tuple[str, ...]
    zone: str | None = None
    days: tuple[int, ...] = ()  # the columns of several days side by side
    tracks: tuple[int, ...] = ()  # the columns of what goes on at one time, in rooms or tracks
    minutes: float = 1.0  # what a bare number is, in the column of lengths
    counts_on: bool = False  # "0–5, 5–20" counts from the beginning
    guessed: tuple[str, ...] = ()  # headers that no cell is told with, being no words we know
    overruled: tuple[str, ...] = ()  # headers that say time where words stand, or the reverse
    next_best: tuple[int, ...] = ()  # columns that name a row whose title is empty

    @property
    def known(self) -> int:
        """Count the headers that are words we know."""
        return sum(read_header(header).field is not None for header in self.headers)

    def field(self, at: int) -> str | None:
        return self.fields[at] if at < len(self.fields) else None

    def header(self, at: int) -> str:
        return (self.headers[at] if at < len(self.headers) else "") or f"Column {at + 1}"


def find_columns(cells: Sequence[str]) -> Columns | None:
    """Read a row as a header; None if it names no time and no duration, or nothing else."""
    if len(cells) < 2 or any(map(_is_value, cells)):
        return None
    columns = decide(cells, ())
    return None if columns is None or columns.known < 2 else columns


def find_header(rows: Sequence[Row]) -> tuple[int, Columns] | None:
    """Return where the header of a table stands, and what its columns hold."""
    within = [*enumerate(rows[:HEADER_WITHIN])]
    for at, row in within:
        if (found := find_columns(row.cells)) is not None or _has_days(row):
            whole = _whole_header(found, rows[at + 1 : at + 2])
            end = at + 1 if whole else at
            decided = decide(whole or row.cells, rows[end + 1 :])
            if decided is not None:
                return end, decided
    for at, row in within:
        if any(map(_is_value, row.cells)) and len({*row.cells}) > 1:
            break  # what stands below an item is no header
        if at > _FEW_ABOVE and all(_filled(each) >= _filled(row) > 1 for each in rows[:at]):
            break  # a row among others, one word of which happens to head a column elsewhere
        if len(rows) > at + 1 and _may_be_header(row, rows[at + 1 : at + _BELOW]):
            decided = decide(row.cells, rows[at + 1 :])
            if decided is not None:
                return at, decided
    return None


def _whole_header(above: Columns | None, below: Sequence[Row]) -> tuple[str, ...]:
    """Return the header that two rows are: "Plan | | Duration" above "Time | Item | (min)"."""
    columns = find_columns(below[0].cells) if below else None
    if above is None or columns is None or columns.known <= above.known:
        return ()
    cells = below[0].cells
    more = [*above.headers, *[""] * (len(cells) - len(above.headers))]
    return tuple(
        f"{word} {cell}".strip() if _IN_BRACKETS.fullmatch(cell) or is_blank(cell) else cell
        for word, cell in zip(more, cells, strict=False)
    )


def _filled(row: Row) -> int:
    return sum(not is_blank(cell) for cell in row.cells)


def find_untimed(rows: Sequence[Row]) -> tuple[int, Columns] | None:
    """Return where the header of a table stands that names items, but gives no times."""
    for at, row in enumerate(rows[:HEADER_WITHIN]):
        fields = [read_header(cell).field for cell in row.cells]
        if fields.count("title") and len(rows) > at + 2 and not any(map(_is_value, row.cells)):
            columns = profiles(row.cells, rows[at + 1 :])
            roles = _plain_roles(columns, {})
            title = title_role(columns, {n: "" for n, name in roles.items() if name in _FIXED})
            if title is not None:
                return at, columns_of(columns, roles | {title: "title"}, None)
    return None


def _may_be_header(row: Row, below: Sequence[Row]) -> bool:
    """Tell a header by one word we know, or by the times that stand below words only."""
    if any(map(_is_value, row.cells)):
        return False
    if _TELLS & {read_header(cell).field for cell in row.cells}:
        return True
    named = [at for at, cell in enumerate(row.cells) if not is_blank(cell)]
    if len({*(row.cells[at] for at in named)}) < 2:
        return False
    timed = [at for at in named if sort_of_column(below, at) in {Sort.CLOCK, Sort.LENGTH}]
    words = [fold(row.cells[at]) for at in timed]
    if any(PART_OF_DAY.isdisjoint(e.split()) and not any(map(str.isdigit, e)) for e in words):
        return True
    nameless = {at: "time" for at, cell in enumerate(row.cells) if is_blank(cell)}
    nameless = {at: name for at, name in nameless.items() if sort_of_column(below, at) in _TIMES}
    return bool(nameless) and bool(tracks_of(profiles(row.cells, below), nameless))


def _is_value(cell: str) -> bool:
    """Tell a time, a length or a number, which no header is; "Q" is one."""
    sort = sort_of(cell)
    return sort in _TIMES or (sort is Sort.NUMBER and any(map(str.isdigit, cell)))


def _has_days(row: Row) -> bool:
    return len({row.cells[at] for at in days_in(row.cells)}) > 1


def decide(headers: Sequence[str], rows: Sequence[Row]) -> Columns | None:
    """Decide what each column holds; None if there is no time, or nothing that names the items.

    A header speaks first, and content overrules it: what "Time" is called may hold lengths, and
    what "Event" is called may be the same in every row.
    """
    columns = profiles(headers, rows)
    said = tuple(each.header.text for each in columns)
    zone = next((zone for cell in said if (zone := _zone_in(cell))), None)
    times = time_roles(columns)
    if not GIVES & {*times.values()}:
        return None
    roles = times | _plain_roles(columns, times)
    days = days_in(said)
    if len({said[at] for at in days}) > 1 and "title" not in {
        each.header.field for each in columns
    }:
        return columns_of(columns, roles, zone, days=days)
    if tracks := tracks_of(columns, times):
        return columns_of(columns, {**roles, **dict.fromkeys(tracks)}, zone, tracks=tracks)
    title = title_role(columns, times | {at: "" for at, name in roles.items() if name in _FIXED})
    if title is None or _tells_places(columns, title, times):
        return None
    for each in columns:
        if each.header.field == "title" and each.at != title and each.at not in times:
            roles[each.at] = "number" if each.counts else None
    return columns_of(columns, roles | {title: "title"}, zone)


def _tells_places(columns: Sequence[Profile], title: int, times: dict[int, str]) -> bool:
    """Tell "Date | Location | Minutes" of past meetings, where no cell is a time."""
    has_rows = bool(columns[title].cells) and any(columns[at].cells for at in times)
    is_place = fold(columns[title].header.text) in NO_TITLE
    return has_rows and is_place and not any(columns[at].has(*_TIMES) for at in times)


# What has a form of its own, and never names an item.
_FIXED = frozenset({"number", "date", "end date", "turn", "shrink", "amber", "red", "cut", "fixed"})


def _plain_roles(columns: Sequence[Profile], times: dict[int, str]) -> dict[int, str | None]:
    """Return what is neither a time nor a title, as the headers say, and who leads by content."""
    roles: dict[int, str | None] = {}
    for each in columns:
        name = each.header.field
        if each.at in times or name in {"time", "end", "duration", "title"}:
            continue
        if (name == "number" and each.rows and each.says) or (
            name == "lead" and each.words > _LONGEST_LEAD
        ):
            name = None
        elif name is None:
            name = "lead" if _names_people(each) else "date" if _names_days(each) else None
        if name is not None and (name in _SEVERAL or name not in roles.values()):
            roles[each.at] = name
    return roles


def _names_people(column: Profile) -> bool:
    has_header = bool(column.header.text) and not column.header.on_the_day
    return has_header and fold(column.header.text) not in NO_TITLE and column.is_of_people


def _names_days(column: Profile) -> bool:
    days = sum(map(names_day, column.cells))
    return bool(column.header.text) and days > 1 and days * 2 > len(column.cells)


def columns_of(
    columns: Sequence[Profile],
    roles: dict[int, str | None],
    zone: str | None,
    *,
    days: tuple[int, ...] = (),
    tracks: tuple[int, ...] = (),
) -> Columns:
    length = next((each for each in columns if roles.get(each.at) == "duration"), None)
    begin = next((each for each in columns if roles.get(each.at) == "time"), None)
    return Columns(
        tuple(roles.get(each.at) for each in columns),
        tuple(each.header.text for each in columns),
        zone,
        days,
        tracks,
        1.0 if length is None else minutes_of_number(length),
        begin is not None and begin.sort is Sort.SPAN and is_chain(begin.cells),
        tuple(
            each.header.text
            for each in columns
            if each.header.text and not each.header.field and (roles.get(each.at) or not each.cells)
        ),
        tuple(each.header.text for each in columns if _is_overruled(each, roles.get(each.at))),
        next_best(columns, {at: name for at, name in roles.items() if name}),
    )


def _is_overruled(column: Profile, role: str | None) -> bool:
    named = column.header.field
    if role == "title":
        return named in _TIME_FIELDS
    return role in _TIME_FIELDS and named in {"title", "lead", "section", "notes", "purpose"}


def _zone_in(header: str) -> str | None:
    match = _IN_BRACKETS.search(header)
    if match is None:
        return zone_of(header) if header.isupper() else None
    return zone_of(match[1]) if read_header(header).field == "time" else None
