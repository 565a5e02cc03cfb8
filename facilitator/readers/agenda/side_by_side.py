"""Tables whose columns stand side by side: several days, or what goes on at one time in rooms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.core.minutes import DAY
from facilitator.core.sentences import Sentence
from facilitator.core.text import fold
from facilitator.readers.agenda.agenda_names import is_pause
from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.cells import Sort, sort_of
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import ItemDraft
from facilitator.readers.agenda.fields import is_blank
from facilitator.readers.agenda.roles import Columns
from facilitator.readers.agenda.row_remarks import said_of_lines
from facilitator.readers.agenda.table_cells import RowCells
from facilitator.readers.agenda.table_days import Table

# What a cell says where the one above it goes on.
_GOES_ON = re.compile(
    r"[⇊⇓↓⇩⬇↧▼▾│|┃⋮〃″\"”'’^.…·]{1,4}"
    r"|[(\[]?\s*(?:…|\.{3})?\s*(?:(?:lunch|break|session) )?(?:cont(?:['’]?d|inue[ds]?|\.)?|ditto"
    r"|idem|same|dito|fortsetzung|forts\.?|suite|suite et fin|continuación|continuação"
    r"|continua|vervolg|fortsat|fortsättning|fortsetter|jatkuu|segue)\s*(?:…|\.{3})?\s*[)\]]?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[-–—:|/]\s+|\s*[:|\n]\s*")
_TIMES = frozenset({Sort.CLOCK, Sort.LENGTH, Sort.SPAN})
_LONGEST_NAME = 40  # characters of what a track is called


def read_side_by_side(columns: Columns, rows: Sequence[Row], table: Table) -> None:
    """Read days one after the other, and of each row what goes on at one time."""
    grown = [*_with_shared(columns, rows)] if columns.days else [*rows]
    for number, days in enumerate(_by_day(columns), 1):
        lanes = _lanes(columns, days[0], grown) if len(days) == 1 else tuple(days)
        named = _track_names(lanes, grown) if len(days) == 1 else []
        tracks = named or [_rest_of(columns.headers[at]) for at in days]
        group = _Group(columns, lanes, tracks)
        items = group.read(grown[bool(named) :])
        day = _day_of(columns.headers[days[0]]) if len(days) > 1 else columns.headers[days[0]]
        for item in items:
            item.day, item.section = number, item.section or day
        table.items.extend(items)
        table.aside.extend((*(group.aside if number == 1 else ()), *group.left))
        table.days.append((rows[0].line if rows else 0, day))
        _say_lines(group, table)
        _say_parallel(items, table)
    if not columns.days:
        group = _Group(columns, columns.tracks, [columns.headers[at] for at in columns.tracks])
        table.items.extend(group.read(grown))
        table.aside.extend((*group.aside, *group.left))
        _say_lines(group, table)
        _say_parallel(table.items, table)


def _by_day(columns: Columns) -> list[list[int]]:
    """Return the columns of each day; "Mon - Room A" and "Mon - Room B" are of one."""
    days: list[list[int]] = []
    for at in columns.days:
        said = columns.headers[at]
        above = columns.headers[days[-1][-1]] if days else ""
        if days and _rest_of(said) and fold(_day_of(above)) == fold(_day_of(said)):
            days[-1].append(at)
        else:
            days.append([at])
    return days


def _day_of(header: str) -> str:
    first = _PARTS.split(header, maxsplit=1)[0]
    return first if names_day(first) else header


def _rest_of(header: str) -> str:
    parts = _PARTS.split(header, maxsplit=1)
    return parts[1] if len(parts) > 1 and names_day(parts[0]) else ""


def _say_parallel(items: Sequence[ItemDraft], table: Table) -> None:
    """Say once which items begin together: somebody has to choose one of them."""
    starts = [each.start for each in items if each.start is not None]
    twice = {start for start in starts if starts.count(start) > 1}
    first = next((each for each in items if each.start in twice), None)
    if first is None or any("at the same time" in str(said) for _, said in table.noticed):
        return
    said = Sentence(
        'several items begin at the same time, the first of them "{title}": they come in one after'
        " the other, so leave out what is not yours",
        title=first.title,
    )
    table.noticed.append((first.line, said))


def _say_lines(group: "_Group", table: Table) -> None:
    if group.kept:
        table.noticed.append((group.kept[0][0], said_of_lines(group.kept)))


def _with_shared(columns: Columns, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows; "Lunch" over the whole width, or in the first day alone, is for all days."""
    for row in rows:
        filled = [at for at in columns.days if at < len(row.cells) and not is_blank(row.cells[at])]
        first = row.cells[filled[0]] if filled else ""
        covered = [at for at in columns.days if at in row.wide]
        if covered or (len(filled) == 1 < len(columns.days) and is_pause(first)):
            every = covered or columns.days
            cells = [*row.cells, *[""] * (max(every) + 1 - len(row.cells))]
            for at in every:
                if is_blank(cells[at]):
                    cells[at] = first
            goes_on = {*every} if filled and filled[0] in row.spanned else set()
            spanned = row.spanned | goes_on
            yield replace(row, cells=tuple(cells), wide=row.wide - {*every}, spanned=spanned)
        else:
            yield row


def _lanes(columns: Columns, day: int, rows: Sequence[Row]) -> tuple[int, ...]:
    """Return the columns of a day: its own, and those without a header up to the next one."""
    width = max([len(columns.fields), *(len(row.cells) for row in rows)])
    after = [at for at in columns.days if at > day]
    end = after[0] if after else width
    return (
        day,
        *(
            at
            for at in range(day + 1, end)
            if not (columns.headers[at : at + 1] or ("",))[0] and columns.field(at) is None
        ),
    )


def _track_names(lanes: Sequence[int], rows: Sequence[Row]) -> list[str]:
    """Return what the second row of a header calls the tracks of a day, if there is one."""
    if len(lanes) < 2 or not rows or any(sort_of(cell) in _TIMES for cell in rows[0].cells):
        return []
    names = [rows[0].cells[at] if at < len(rows[0].cells) else "" for at in lanes]
    return names if all(0 < len(each.strip()) <= _LONGEST_NAME for each in names) else []


@dataclass(slots=True)
class _Lane:
    at: int
    name: str
    cells: RowCells
    columns: Columns
    last: ItemDraft | None = None


class _Group:
    """Columns that are read together, row by row."""

    def __init__(self, columns: Columns, lanes: Sequence[int], names: Sequence[str]) -> None:
        self._columns = columns
        self._ats = (*lanes,)
        others = {*lanes, *columns.days, *columns.tracks, *_between(columns)}
        self._kept = [at for at in range(len(columns.fields)) if at not in others]
        self._names = [*names, *[""] * len(lanes)]
        self._items: list[ItemDraft] = []
        self._before: ItemDraft | None = None  # the row above, for what spans from it
        self.aside: list[tuple[int, str]] = []  # rows without a word for any lane
        self.kept: list[tuple[int, str, str]] = []  # further lines, each with its row and title
        self.left: list[tuple[int, str]] = []  # what stands beside an empty cell of a lane

    def read(self, rows: Sequence[Row]) -> list[ItemDraft]:
        lanes = [
            self._lane(at, rows, name) for at, name in zip(self._ats, self._names, strict=False)
        ]
        for row in rows:
            self._take(row, lanes)
        self.kept = [each for lane in lanes for each in lane.cells.kept]
        return self._items

    def _lane(self, at: int, rows: Sequence[Row], name: str) -> _Lane:
        kept = self._kept_of(at)
        fields = (*(self._columns.field(n) for n in kept), "title")
        headers = (*(self._columns.headers[n] for n in kept), "")
        columns = replace(
            self._columns, fields=fields, headers=headers, days=(), tracks=(), next_best=()
        )
        narrow = [self._narrow(row, at) for row in rows]
        return _Lane(at, name, RowCells(columns, narrow, has_header=True), columns)

    def _kept_of(self, at: int) -> list[int]:
        """Return the columns of a row that speak of this one: "Room A | Speaker | Room B"."""
        every = {*self._columns.days, *self._columns.tracks, *self._ats}
        return [n for n in self._kept if max((e for e in every if e < n), default=at) == at]

    def _narrow(self, row: Row, at: int) -> Row:
        cells = (row.cells[n] if n < len(row.cells) else "" for n in (*self._kept_of(at), at))
        return Row(row.line, tuple(cells), row.links)

    def _without_title(self, row: Row, at: int) -> Row:
        narrow = self._narrow(row, at)
        return replace(narrow, cells=(*narrow.cells[:-1], ""))

    def _take(self, row: Row, lanes: Sequence[_Lane]) -> None:
        times = lanes[0].cells.item(self._without_title(row, lanes[0].at))
        if times.start is None and self._before is not None and {*self._kept} & row.spanned:
            times = self._before
        made: dict[str, ItemDraft] = {}
        for lane in lanes:
            text = row.cells[lane.at].strip() if lane.at < len(row.cells) else ""
            if lane.at in row.wide and made:
                self._end(lane, times)
                lane.last = [*made.values()][-1]
            elif lane.last is not None and (lane.at in row.spanned or _GOES_ON.fullmatch(text)):
                self._go_on(lane.last, times)
            elif is_blank(text):
                self._end(lane, times)
                self._leave(row, lane)
            elif same := made.get(fold(text)):
                self._end(lane, times)
                lane.last = same
            else:
                made[fold(text)] = self._new(row, lane, times)
        self._before = times
        if not made and times.start is None and any(map(str.strip, row.cells)):
            self.aside.append((row.line, " ".join(filter(None, row.cells))))

    def _leave(self, row: Row, lane: _Lane) -> None:
        """Set aside what stands beside a cell in which nothing is said to go on."""
        ats = [at for at in self._kept_of(lane.at) if at > lane.at]
        words = [row.cells[at] for at in ats if at < len(row.cells) and not is_blank(row.cells[at])]
        if words and lane.at not in row.spanned:
            self.left.append((row.line, " ".join(words)))

    def _new(self, row: Row, lane: _Lane, times: ItemDraft) -> ItemDraft:
        self._end(lane, times)
        draft = lane.cells.item(self._narrow(row, lane.at))
        if draft.start is None:
            draft.start, draft.relative = times.start, times.relative
            draft.end = times.end if draft.end is None and draft.minutes is None else draft.end
        elif times.start is not None and draft.start != times.start:
            draft.end = None if draft.end == times.end else draft.end
        named = lane.name and not names_day(lane.name) and not is_pause(draft.title)
        draft.note(lane.name if named and len(self._ats) > 1 else "")
        lane.last = draft
        self._items.append(draft)
        return draft

    def _end(self, lane: _Lane, times: ItemDraft) -> None:
        """End what stands above where nobody said when: as this row begins."""
        last = lane.last
        if (
            last is not None
            and last.end is None
            and last.minutes is None
            and _is_later(last, times)
        ):
            last.end = times.start
        lane.last = None

    def _go_on(self, last: ItemDraft, times: ItemDraft) -> None:
        if last.end is not None and times.end is not None:
            last.end = times.end
        if last.minutes is not None and times.minutes is not None:
            last.minutes += times.minutes


def _between(columns: Columns) -> set[int]:
    """Return the columns without a header that stand among days: they belong to one of these."""
    first = min(columns.days, default=len(columns.fields))
    return {
        at
        for at in range(first, len(columns.fields))
        if not columns.headers[at] and columns.field(at) is None
    }


def _is_later(last: ItemDraft, times: ItemDraft) -> bool:
    if last.start is None or times.start is None:
        return False
    return 0 < (times.start - last.start) % DAY < DAY // 2
