"""Tables without a header row: which cell is the title, and which only counts."""

from collections.abc import Sequence

from facilitator.readers.agenda.blocks import Row
from facilitator.readers.agenda.draft import LONGEST_LINE, ItemDraft
from facilitator.readers.agenda.fields import is_blank, is_count, take_when
from facilitator.readers.agenda.leads import looks_like_names
from facilitator.readers.agenda.line import is_total
from facilitator.readers.agenda.marks import LOCKS, mark

_LONGEST_TITLE = 12  # words; a wordier cell is a remark


def title_column(rows: Sequence[Row]) -> int | None:
    """Return the first column with several words to a cell that are not names throughout.

    The wordiest column of all would be the one with the remarks.
    """
    columns: dict[int, list[str]] = {}
    for row in rows:
        for at, cell in enumerate(row.cells):
            if _is_words(cell):
                columns.setdefault(at, []).append(cell)
    told = {at: cells for at, cells in columns.items() if not all(map(looks_like_names, cells))}
    wordy = [at for at, cells in told.items() if any(map(_is_wordy, cells))]
    return min(wordy or told or columns, default=None)


def in_order(row: Row, title: int | None) -> str:
    """Join a row as one line: times and lengths, the title, the rest; not the running number."""
    cells = {at: cell for at, cell in enumerate(row.cells) if not is_blank(cell)}
    words = [at for at, cell in cells.items() if _is_words(cell)]
    if not words or any(map(is_total, cells.values())):
        return " | ".join(cells.values())
    head = title if title in words else words[0]
    times = [at for at, cell in cells.items() if _is_time(cell)]
    rest = [at for at, cell in cells.items() if at not in {*times, head} and _says(cell)]
    if rest and rest[0] < head and is_count(cells[rest[0]]):
        rest = rest[1:]
    return " | ".join(cells[at] for at in (*times, head, *rest))


def _is_words(cell: str) -> bool:
    has_letters = any(each.isalpha() for each in cell)
    return has_letters and not is_count(cell) and not _is_time(cell)


def _is_wordy(cell: str) -> bool:
    return 1 < len(cell.split()) <= _LONGEST_TITLE


def _is_time(cell: str) -> bool:
    if len(cell) > LONGEST_LINE:
        return False
    draft = ItemDraft(0)
    rest = take_when(draft, cell)
    return mark(draft, cell) if rest is None else not rest.strip()


def _says(cell: str) -> bool:
    """Tell an empty box to tick from a cell that says something."""
    return any(each.isalnum() for each in cell) or LOCKS.search(cell) is not None
