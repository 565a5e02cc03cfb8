"""Tables that say when and where a meeting is, a fact in each row: they list no items."""

from collections.abc import Iterable, Iterator

from facilitator.readers.agenda.blocks import Block, Grid, Part, Row, Shape
from facilitator.readers.agenda.draft import LONGEST_LINE
from facilitator.readers.agenda.head import names_fact

_COLUMNS = 2
_MOST = 0.6  # of the rows
_LONGEST = 20  # rows


def with_facts(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the parts; a table of facts as lines such as "When: 4 November 2025"."""
    for part in parts:
        facts = _facts(part) if isinstance(part, Grid) else []
        if facts:
            yield from facts
        else:
            yield part


def _facts(grid: Grid) -> list[Block]:
    rows = [(row, [each.strip() for each in row.cells if each.strip()]) for row in grid.rows]
    filled = [(row, cells) for row, cells in rows if cells]
    pairs = [(row, cells) for row, cells in filled if len(cells) == _COLUMNS]
    known = [cells for _, cells in pairs if names_fact(cells[0].rstrip(" :"))]
    is_small = len(grid.rows) <= _LONGEST and all(len(cells) <= _COLUMNS for _, cells in filled)
    if len(known) < _COLUMNS or not is_small or len(known) < _MOST * (len(filled) - 1):
        return []
    return [_line(row, cells) for row, cells in filled]


def _line(row: Row, cells: list[str]) -> Block:
    text = ": ".join([cells[0].rstrip(" :"), " ".join(cells[1].split())]) if cells[1:] else cells[0]
    shape = Shape.KEY if len(text) <= LONGEST_LINE else Shape.PROSE
    return Block(row.line, shape, text, links=row.links)
