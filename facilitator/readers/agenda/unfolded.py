"""Tables that only lay a page out: cells with whole lists of times, a day or a room to each."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.clock_words import with_clocks
from facilitator.readers.agenda.days import names_day
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.fields import is_blank, take_when

_FEWEST = 2  # lines with a time in one cell
_MOST = 0.5  # of the lines of such a cell begin with a time
_LONGEST_LABEL = 80  # characters
_INNERMOST = 6  # level of a heading


def with_lists_in_cells(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts; a table whose cells are lists comes as these lists, below their names."""
    for part in parts:
        cells = [*_lists(part)] if isinstance(part, Grid) else []
        if isinstance(part, Grid) and cells:
            yield from _unfolded(part.rows, cells)
        else:
            yield part


def _lists(grid: Grid) -> Iterator[tuple[int, int]]:
    """Yield row and column of the cells that are lists; none where the rows have times as well."""
    columns = {
        at for row in grid.rows for at, cell in enumerate(row.cells) if _is_list(row.line, cell)
    }
    for number, row in enumerate(grid.rows):
        lists = [at for at in columns if at < len(row.cells) and _is_list(row.line, row.cells[at])]
        others = [cell for at, cell in enumerate(row.cells) if at not in columns]
        if lists and any(_has_time(row.line, cell) for cell in others):
            return
        yield from ((number, at) for at in lists)
    yield from _of_single_lines(grid.rows, columns)


def _of_single_lines(rows: Sequence[Row], lists: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the cells of days side by side that begin with a time each: "9:00 Coffee"."""
    days = [at for at, cell in enumerate(rows[0].cells) if names_day(cell)] if rows else []
    for at in days if len(days) > 1 and not lists else ():
        cells = [(n, row.cells[at]) for n, row in enumerate(rows[1:], 1) if at < len(row.cells)]
        cells = [(n, cell) for n, cell in cells if not is_blank(cell)]
        timed = [n for n, cell in cells if _has_time(0, cell, alone=False)]
        if len(timed) < _FEWEST or len(timed) * 2 <= len(cells):
            return
        yield from ((n, at) for n, _ in cells)


def _is_list(line: int, cell: str) -> bool:
    lines = [each for each in cell.split("\n") if each.strip()]
    if len(lines) < _FEWEST:
        return False
    timed = [each for each in lines if _has_time(line, each, alone=False)]
    return len(timed) >= _FEWEST and len(timed) >= _MOST * len(lines)


def _has_time(line: int, text: str, *, alone: bool = True) -> bool:
    """Tell a text that begins with a time, and where it does not stand `alone`, says more."""
    if len(text) > LONGEST_LINE:
        return False
    (block,) = with_clocks([Block(line, Shape.TEXT, text.strip())])
    rest = take_when(ItemDraft(line), block.text) if isinstance(block, Block) else None
    return rest is not None and (alone or any(map(str.isalpha, rest)))


def _unfolded(rows: Sequence[Row], cells: Sequence[tuple[int, int]]) -> Iterator[Part]:
    """Yield each list below what names it: its column's first cell, or the first one of its row."""
    taken: set[tuple[int, int]] = {*cells}
    by_column = sorted(cells, key=lambda each: (each[1], each[0]))
    is_across = len({at for _, at in cells}) > 1 and not _are_days([row.cells[:1] for row in rows])
    ordered = by_column if is_across else sorted(cells)
    for name, group in groupby(ordered, key=lambda each: _name(rows, each, taken, is_across)):
        (line, text), kept = name, [*group]
        if text:
            is_day = names_day(text)
            shape = Shape.TEXT if is_day else Shape.HEADING
            yield Block(line, shape, text, 0 if is_day else _INNERMOST, after_blank=True)
        for number, at in kept:
            row = rows[number]
            for each in filter(None, map(str.strip, row.cells[at].split("\n"))):
                shape = Shape.BULLET if len(each) <= LONGEST_LINE else Shape.PROSE
                yield Block(row.line, shape, each)
            for link in row.links:
                yield Block(row.line, Shape.PROSE, link)
    for number, row in enumerate(rows):
        for at, cell in enumerate(row.cells):
            if (number, at) not in taken and not is_blank(cell):
                text = " ".join(cell.split())
                yield Block(row.line, Shape.PROSE, text, after_blank=True)


def _are_days(cells: Sequence[Sequence[str]]) -> bool:
    return sum(names_day(each[0]) for each in cells if each) > 1


def _name(
    rows: Sequence[Row], cell: tuple[int, int], taken: set[tuple[int, int]], is_across: bool
) -> tuple[int, str]:
    number, at = cell
    above = [(n, at) for n in range(number - 1, -1, -1)]
    beside = [(number, n) for n in range(at - 1, -1, -1)]
    for n, m in (*above, *beside) if is_across else (*beside, *above):
        text = rows[n].cells[m].strip() if m < len(rows[n].cells) else ""
        if text and len(text) <= _LONGEST_LABEL and not _has_time(0, text):
            taken.add((n, m))
            return rows[n].line, " ".join(text.split())
    return rows[number].line, ""
